"""A repeat of a paper as a small sheet: a row for each child, loan or member."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.digits import ascii_digits
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.domain.survey_paper import ItemKind, PaperItem, paper_codes, plain_label
from mfdw_desktop.domain.survey_sheet import PARENT, TypingSheet
from mfdw_desktop.domain.survey_typing import read_typed, typed_text
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.entry.client_field import ENTER
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.grid import EntryGrid
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column, row

FIRST_ROWS, SPARE_ROWS = 4, 2
MOST_SHOWN = 8
NUMBER = "#"
WIDTHS = {QuestionKind.TEXT: 170, QuestionKind.SELECT_ONE: 120, QuestionKind.SELECT_MULTIPLE: 150}


@dataclass(frozen=True)
class _Parse:
    """Reads what is typed into the cells of one question."""

    sheet: TypingSheet
    question: Question
    choices: tuple[Choice, ...]

    def __call__(self, typed: str) -> tuple[Any, str]:
        """Return the text as it stays in the cell, and what is wrong with it."""
        found = read_typed(
            self.question, self.choices, typed, today=self.sheet.today,
            language=self.sheet.language,
        )  # fmt: skip
        if found.problem and typed.casefold() in ("dk", "r", "na"):
            return typed.upper(), ""
        if found.problem:
            problem = FieldProblem(self.question.code, found.problem, fields=found.fields)
            return typed, texts.problem_words(problem)
        return self._shown(found.value), ""

    def _shown(self, value: Any) -> str:
        if self.question.kind is QuestionKind.SELECT_ONE and self.choices:
            labels = {each.name: self._label(each) for each in self.choices}
            return labels.get(str(value), str(value))
        return typed_text(self.question, self.choices, value)

    def _label(self, choice: Choice) -> str:
        found = choice.labels.get(self.sheet.language) or next(iter(choice.labels.values()), "")
        return plain_label(found or choice.name)


class RosterGrid(EntryGrid):
    """The sheet; an empty row left with Enter goes on to the next question."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave from an empty row; everything else is the sheet's."""
        row_ = self.currentIndex().row()
        rows = self.model_.rows
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in ENTER and is_plain and 0 <= row_ < len(rows):
            values = {name: value for name, value in rows[row_].items() if name != NUMBER}
            if not any(values.values()):
                self.left.emit()
                return
        super().keyPressEvent(event)


class RosterPart(QWidget):
    """One repeat: its number and words, and the sheet."""

    committed = Signal(str)
    done = Signal(str)
    entered = Signal(str)

    def __init__(self, sheet: TypingSheet, item: PaperItem) -> None:
        super().__init__()
        assert item.repeat is not None
        self._sheet, self._item, self.path = sheet, item, item.repeat.path
        self.code = item.repeat.path
        self.is_asked = True
        self._questions = [
            each.question
            for each in item.items
            if each.kind is ItemKind.QUESTION and each.question is not None
        ]
        self._columns = self._make_columns(item.repeat.parent)
        self.model = GridModel(self._columns, uid=_uid, choice_problem=_no_choice, parent=self)
        self.model.edited.connect(self._on_edited)
        label = item.label(sheet.language)
        self.grid = RosterGrid(self.model, name=f"{item.number} {label}", height=t.ROW - 4)
        self.grid.left.connect(self._on_left)
        self.grid.installEventFilter(self)
        self._label = text(label, wrap=True)
        number = text(item.number, "strong", "text2")
        number.setFixedWidth(44)
        self._guide = tr(
            "A row for each; Enter on an empty row goes on. DK, R or NA where there is no answer."
        )
        self._said = text(self._guide, "small", "text2", wrap=True)
        self.grid.cell_chosen.connect(self._on_cell_chosen)
        head = row(number, gap=t.S2)
        head.addLayout(column(self._label, self._said, gap=2), 1)
        body = column(head, gap=t.S1, margins=(t.S3, t.S1, t.S3, t.S1))
        body.addWidget(self.grid)
        self.setLayout(body)
        self.show_answer()

    def show_answer(self) -> None:
        """Show what the sheet holds."""
        typed = self._sheet.rows.get(self.path, [])
        rows = []
        for at in range(max(FIRST_ROWS, len(typed) + SPARE_ROWS)):
            rows.append({NUMBER: at + 1, **(self._row_texts(at) if at < len(typed) else {})})
        self.model.show(rows)
        self._fit()
        self._mark_all()

    def set_asked(self, on: bool) -> None:
        """Grey the whole while the form skips it."""
        if on != self.is_asked:
            self.is_asked = on
            self.grid.setEnabled(on)
            self._label.set_tone("" if on else "text3")

    def focus(self) -> None:
        """Put the hands into the first cell."""
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)
        first = next(n for n, each in enumerate(self._columns) if each.is_open)
        self.grid.go(0, first)

    def show_problem(self, row_: int, code: str, said: str, tone: str) -> None:
        """Mark a cell; nothing takes the mark away."""
        if any(each.name == code for each in self._columns):
            self.model.set_problem(row_, code, said, tone=tone)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell that the hands are here."""
        if watched is self.grid and event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.code)
        return super().eventFilter(watched, event)

    def _make_columns(self, parent: str) -> list[GridColumn]:
        columns = [GridColumn(NUMBER, "", 32, "quiet", sortable=False)]
        if parent:
            repeat = next(each for each in self._sheet.form.repeats if each.path == parent)
            labels = repeat.labels
            name = labels.get(self._sheet.language) or next(iter(labels.values()), "")
            columns.append(
                GridColumn(PARENT, plain_label(name or repeat.name), 90, parse=_parent_number)
            )
        for each in self._questions:
            choices = tuple(self._sheet.form.choices_of(each))
            columns.append(
                GridColumn(
                    each.code,
                    self._title(each, choices),
                    WIDTHS.get(each.kind, 110),
                    sortable=False,
                    parse=_Parse(self._sheet, each, choices),
                )
            )
        return columns

    def _title(self, question: Question, choices: tuple[Choice, ...]) -> str:
        number = next(
            each.number
            for each in self._item.items
            if each.question is not None and each.question.code == question.code
        )
        label = plain_label(question.label(self._sheet.language))
        return f"{number} {label}{' *' if question.required else ''}"

    def codes_of(self, code: str) -> str:
        """Return the codes of a question, to be said under the sheet while it is typed."""
        question = next((each for each in self._questions if each.code == code), None)
        choices = self._sheet.form.choices_of(question) if question is not None else ()
        codes = paper_codes(choices)
        language = self._sheet.language
        return "   ".join(
            texts.isolate(
                f"{codes[each.name]}\u00a0"
                f"{plain_label(each.labels.get(language) or each.name)}"
            )
            for each in choices
        )  # fmt: skip

    def _row_texts(self, at: int) -> dict[str, str]:
        found: dict[str, str] = {}
        typed = self._sheet.rows[self.path][at]
        for each in self._questions:
            why = typed.missing.get(each.code, "")
            if why:
                found[each.code] = {"dk": "DK", "refused": "R", "na": "NA"}.get(why, why)
            elif typed.texts.get(each.code):
                parse = _Parse(self._sheet, each, tuple(self._sheet.form.choices_of(each)))
                found[each.code] = parse(typed.texts[each.code])[0]
        if typed.texts.get(PARENT):
            found[PARENT] = typed.texts[PARENT]
        return found

    def _on_edited(self, at: int, code: str) -> None:
        value = self.model.rows[at].get(code)
        typed = "" if value is None else str(value)
        if code == PARENT:
            self._sheet.put_parent(self.path, at, typed)
        elif code != NUMBER:
            self._sheet.write(code, typed, path=self.path, row=at)
        if at >= len(self.model.rows) - 1:
            self.model.add_rows([{NUMBER: at + 2 + n} for n in range(SPARE_ROWS)])
            self._fit()
        self._mark_all()
        self.committed.emit(self.code)

    def _mark_all(self) -> None:
        """Mark what was typed where the form does not ask."""
        asked = self._sheet.rows_asked(self.path)
        for at, wanted in enumerate(asked):
            typed = self._sheet.rows[self.path][at]
            for each in self._questions:
                is_said = bool(typed.texts.get(each.code)) or each.code in typed.missing
                found = typed.read.get(each.code)
                if found is not None and found.problem:
                    continue
                words = tr("Not asked here") if is_said and each.code not in wanted else ""
                self.model.set_problem(at, each.code, words, tone="warn")

    def _fit(self) -> None:
        shown = min(max(len(self.model.rows), FIRST_ROWS), MOST_SHOWN)
        self.grid.setFixedHeight((t.ROW - 4) * shown + t.ROW + 18)

    def _on_cell_chosen(self, _row: int, code: str) -> None:
        """Say the whole question and its codes: the heads are short."""
        codes = self.codes_of(code)
        title = next((each.title for each in self._columns if each.name == code), "")
        said = "   ".join(part for part in (title, codes) if part)
        self._said.setText(said if self.grid.hasFocus() and said else self._guide)

    def _on_left(self) -> None:
        self.done.emit(self.code)


def _parent_number(typed: str) -> tuple[Any, str]:
    bare = ascii_digits(typed).strip()
    return (bare, "") if bare.isdecimal() else (typed, tr("The number of a row above"))


def _uid(row_: Any) -> str:
    return str(row_[NUMBER])


def _no_choice(typed: str) -> str:
    return typed
