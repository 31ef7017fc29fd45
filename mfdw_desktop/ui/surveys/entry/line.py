"""One question of a paper on one line: its number, its words and codes, what is typed, its echo."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.domain.survey_paper import PaperItem, paper_codes, plain_label
from mfdw_desktop.domain.survey_sheet import TypingSheet
from mfdw_desktop.domain.survey_typing import one_key_codes, reasons
from mfdw_desktop.domain.surveys import Question, QuestionKind
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.entry import words
from mfdw_desktop.ui.surveys.entry.client_field import ENTER
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import LineEdit
from mfdw_desktop.ui.widgets.form import SIGNS
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import column, on_surface, row

NUMBER_WIDTH, EDITOR_WIDTH, WIDE_EDITOR = 44, 200, 320
REASON_KEYS = dict(zip((Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4), reasons(), strict=True))
MOST_CODES = 24
"""Choices that are written under a question; longer lists open with Alt+Down."""
_WORDY = (QuestionKind.TEXT, QuestionKind.GEOPOINT)


class AnswerEdit(LineEdit):
    """Takes one answer; tells which way the hands want to go."""

    done = Signal()
    back = Signal()
    reason_given = Signal(str)
    list_wanted = Signal()
    repeat_wanted = Signal()
    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter and Down, back with Up, say why with F2 to F4."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if plain and (key in ENTER or key == Qt.Key.Key_Down):
            self.done.emit()
        elif (plain and key == Qt.Key.Key_Up) or (
            key in ENTER and modifiers == Qt.KeyboardModifier.ShiftModifier
        ):
            self.back.emit()
        elif plain and key in REASON_KEYS:
            self.reason_given.emit(REASON_KEYS[key].value)
        elif modifiers & Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_Down:
            self.list_wanted.emit()
        elif modifiers & Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Apostrophe:
            self.repeat_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the hands are here."""
        super().focusInEvent(event)
        self.selectAll()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the hands have left."""
        super().focusOutEvent(event)
        self.left.emit()


class QuestionLine(QWidget):
    """One question; `sheet` keeps what is typed."""

    committed = Signal(str)
    """Another answer stands: the code of the question."""
    done = Signal(str)
    jumped = Signal()
    """One key was the whole answer; `done` follows."""
    back = Signal(str)
    entered = Signal(str)
    repeat_wanted = Signal(str)

    def __init__(self, sheet: TypingSheet, item: PaperItem, question: Question) -> None:
        super().__init__()
        self._sheet, self.question, self.code = sheet, question, question.code
        self.number = item.number
        self.is_asked = True
        self.is_visited = False
        self._choices = sheet.choices(question.code)
        self._one_key = (
            one_key_codes(self._choices)
            if question.kind is QuestionKind.SELECT_ONE
            else frozenset()
        )
        label = item.label(sheet.language)
        self._label = text(f"{label} *" if question.required else label, wrap=True)
        self._number = text(item.number, "strong", "text2")
        self._number.setFixedWidth(NUMBER_WIDTH)
        self._number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._number.setContentsMargins(0, 2, 0, 0)
        said = column(self._label, gap=2, margins=(0, 2, 0, 0))
        hint = self._hint()
        if hint:
            said.addWidget(text(hint, "small", "text2", wrap=True))
        said.addStretch(1)
        self.editor = AnswerEdit()
        is_wide = question.kind in _WORDY
        self.editor.setFixedWidth(WIDE_EDITOR if is_wide else EDITOR_WIDTH)
        self.editor.setAccessibleName(f"{item.number} {label}")
        self._sign = IconLabel("check", "ok", size=14)
        self._echo = text("", "small", "text2", wrap=True)
        self._echo.setMinimumHeight(18)
        echo = row(self._sign, gap=t.S05, margins=(0, 6, 0, 0))
        echo.addWidget(self._echo, 1)
        line = QGridLayout()
        line.setContentsMargins(t.S3, t.S1, t.S3, t.S1)
        line.setHorizontalSpacing(t.S2)
        line.setColumnMinimumWidth(2, EDITOR_WIDTH)
        line.setColumnStretch(1, 5)
        line.setColumnStretch(3, 3)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self._number, 0, 0, top)
        line.addLayout(said, 0, 1)
        if is_wide:
            line.addLayout(column(row(self.editor, 1), echo, 1, gap=0), 0, 2, 1, 2)
        else:
            line.addWidget(self.editor, 0, 2, top)
            line.addLayout(echo, 0, 3, top)
        self.setLayout(line)
        on_surface(self, "page")
        self._connect()
        self.show_answer()

    def _connect(self) -> None:
        editor = self.editor
        editor.textEdited.connect(self._on_text_edited)
        editor.done.connect(self._on_done)
        editor.back.connect(self._on_back)
        editor.left.connect(self._on_left)
        editor.entered.connect(self._on_entered)
        editor.reason_given.connect(self._on_reason)
        editor.list_wanted.connect(self._on_list_wanted)
        editor.repeat_wanted.connect(self._on_repeat_wanted)

    def _hint(self) -> str:
        """Return the codes of the choices, else the question's hint."""
        language = self._sheet.language
        hint = self.question.hints.get(language) or next(iter(self.question.hints.values()), "")
        listed = self._choices[:MOST_CODES]
        codes = paper_codes(self._choices)
        parts = []
        for each in listed:
            label = each.labels.get(language) or next(iter(each.labels.values()), "") or each.name
            # A code stays with its words where the line ends.
            parts.append(texts.isolate(f"{codes[each.name]}\u00a0{plain_label(label)}"))
        if len(self._choices) > MOST_CODES:
            parts.append(tr("… Alt+Down lists all {count}", count=len(self._choices)))
        return "\n".join(part for part in (plain_label(hint), "   ".join(parts)) if part)

    def refresh_choices(self) -> None:
        """Take the choices anew, where a filter decides which there are."""
        if self.question.choice_filter:
            self._choices = self._sheet.choices(self.code)

    def show_answer(self) -> None:
        """Show what the sheet holds."""
        self.editor.setText(self._sheet.text(self.code))
        self.is_visited = bool(self._sheet.text(self.code) or self._sheet.reason(self.code))
        self.say_read()

    def say_read(self) -> None:
        """Say how the text is understood, or what is wrong with it."""
        why = self._sheet.reason(self.code)
        self.editor.setPlaceholderText(words.reason(why) if why else "")
        if why:
            self.say(words.reason(why), "")
            return
        found = self._sheet.understood(self.code)
        if found.problem:
            problem = FieldProblem(self.code, found.problem, fields=found.fields)
            self.say(texts.problem_words(problem), "bad")
        elif found.is_answer:
            shown = words.echo(self._sheet.form, self.question, found.value, self._sheet.language)
            self.say(shown, "ok" if shown else "")
        else:
            self.say("", "")

    def say(self, said: str, tone: str) -> None:
        """Say something beside the answer: ok, warn, bad, or nothing."""
        self._echo.setText(said)
        self._echo.set_tone(tone if tone in ("warn", "bad") else "text2")
        self._sign.setVisible(tone in SIGNS)
        if tone in SIGNS:
            self._sign.set_icon(SIGNS[tone], tone)
        self.editor.setAccessibleDescription(said)
        wanted = "bad" if tone == "bad" else ""
        if (self.editor.property("problem") or "") != wanted:
            self.editor.setProperty("problem", wanted)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)

    def set_asked(self, on: bool) -> None:
        """Grey the question while the form skips it; what was typed stays in sight."""
        if on == self.is_asked:
            return
        self.is_asked = on
        self.editor.setEnabled(on)
        self._label.set_tone("" if on else "text3")
        self._number.set_tone("text2" if on else "text3")
        if on:
            self.say_read()
        else:
            self.say(tr("Not asked here"), "")

    def commit(self) -> None:
        """Take what is typed, once the hands leave the line or go on."""
        typed = self.editor.text()
        if typed == self._sheet.text(self.code):
            return
        self._sheet.write(self.code, typed)
        self.is_visited = True
        if self._sheet.reason(self.code):
            self.editor.setText("")
        self.say_read()
        self.committed.emit(self.code)

    def mark(self, on: bool) -> None:
        """Show where the hands are."""
        wanted = "sunken" if on else "page"
        if self.property("surface") != wanted:
            self.setProperty("surface", wanted)
            self.style().unpolish(self)
            self.style().polish(self)

    def _on_text_edited(self, typed: str) -> None:
        if typed in self._one_key:
            self.commit()
            self.jumped.emit()
            self.done.emit(self.code)

    def _on_done(self) -> None:
        self.commit()
        self.done.emit(self.code)

    def _on_back(self) -> None:
        self.commit()
        self.back.emit(self.code)

    def _on_left(self) -> None:
        self.commit()
        self.mark(False)

    def _on_entered(self) -> None:
        self.refresh_choices()
        self.mark(True)
        self.entered.emit(self.code)

    def _on_reason(self, why: str) -> None:
        self._sheet.give_reason(self.code, why)
        self.is_visited = True
        self.editor.setText("")
        self.say_read()
        self.committed.emit(self.code)
        self.done.emit(self.code)

    def _on_repeat_wanted(self) -> None:
        self.repeat_wanted.emit(self.code)

    def _on_list_wanted(self) -> None:
        """Open the choices; of several each can be ticked."""
        self.refresh_choices()
        codes = paper_codes(self._choices)
        found = self._sheet.understood(self.code).value
        chosen = found if isinstance(found, list) else [found]
        menu = QMenu(self)
        language = self._sheet.language
        for each in self._choices:
            label = each.labels.get(language) or next(iter(each.labels.values()), "") or each.name
            action = QAction(f"{codes[each.name]}  {plain_label(label)}", menu)
            action.setCheckable(True)
            action.setChecked(each.name in chosen)
            action.setData(each.name)
            action.triggered.connect(self._on_choice_triggered)
            menu.addAction(action)
        if menu.actions():
            menu.popup(self.editor.mapToGlobal(QPoint(0, self.editor.height())))

    def _on_choice_triggered(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        codes = paper_codes(self._choices)
        name = str(action.data())
        if self.question.kind is QuestionKind.SELECT_ONE:
            typed = codes[name]
        else:
            found = self._sheet.understood(self.code).value
            chosen = [str(each) for each in found] if isinstance(found, list) else []
            chosen = (
                [each for each in chosen if each != name] if name in chosen else [*chosen, name]
            )
            typed = " ".join(codes.get(each, each) for each in chosen)
        self.editor.setText(typed)
        self.commit()
        self.editor.setFocus()
