"""The side of the columns: which question the chosen one fills, and what its texts mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from mfdw_desktop.domain.surveys import Choice
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import Elided, IconLabel, text
from mfdw_desktop.ui.widgets.layout import clear, column, on_surface, row, rule, scroll

WIDTH = 284
MOST_VALUES = 40


class ColumnSide(QWidget):
    """Change the chosen column; `edited` gives its new target, `named` what a text means."""

    edited = Signal(str)
    named = Signal(str, str)
    """(text of theirs, name of our choice or empty)"""

    def __init__(self) -> None:
        super().__init__()
        self._title = text("", "section", wrap=True)
        self._said = text("", "small", "text2", wrap=True)
        self.target = Combo()
        self.target.setAccessibleName(tr("Our question"))
        self.target.setEditable(True)
        self.target.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        self.target.setMinimumContentsLength(12)
        self.target.setSizeAdjustPolicy(
            Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        completer = self.target.completer()
        if isinstance(completer, QCompleter):
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.target.edited.connect(self._on_target_edited)
        line = self.target.lineEdit()
        if line is not None:
            line.setAccessibleName(tr("Our question"))
            line.editingFinished.connect(self._on_typing_finished)
        self._hint = text("", "small", "text3", wrap=True)
        self._map = column(gap=t.S15)
        self._samples_head = text(tr("Values in the file"), "small", "text2")
        self._samples = text("", "small", "text3", wrap=True)
        self.values: dict[str, Combo] = {}
        """Text of theirs to what it means."""
        inner = column(
            self._title,
            self._said,
            text(tr("Our question"), "small", "text2"),
            self.target,
            self._hint,
            gap=t.S1,
            margins=(t.S2, t.S2, t.S2, t.S2),
        )
        inner.addLayout(self._map)
        inner.addWidget(self._samples_head)
        inner.addWidget(self._samples)
        inner.addStretch(1)
        body = QWidget()
        body.setLayout(inner)
        self.setLayout(column(scroll(body), gap=0))
        self.setFixedWidth(WIDTH)
        on_surface(self, "sunken")

    def set_questions(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these questions as (code, words)."""
        self.target.set_choices(choices)

    def show_match(self, match: ColumnMatch, said: str, suggested: Sequence[str]) -> None:
        """Show a column."""
        self._title.setText(match.header or tr("(no heading)"))
        self._said.setText(said)
        self.target.set_value(match.target)
        hint = tr("Could be: {questions}", questions=", ".join(suggested)) if suggested else ""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        samples = [each for each in match.samples if each]
        self._samples.setText("\n".join(samples))
        for label in (self._samples_head, self._samples):
            label.setVisible(bool(samples))

    def show_values(
        self,
        counts: Mapping[str, int],
        chosen: Mapping[str, str],
        choices: Sequence[Choice],
        *,
        keeps: bool,
    ) -> None:
        """Show texts that are none of our choices; a survey `keeps` them, a list does not."""
        clear(self._map)
        self.values = {}
        if not counts:
            return
        said = tr("%n text is none of our choices.|%n texts are none of our choices.",
                  n=len(counts))  # fmt: skip
        rest = (
            tr("Unless you name it, a text is stored as it stands.")
            if keeps
            else tr("Unless you name it, a text is not taken over.")
        )
        said = f"{said} {rest}"
        self._map.addWidget(rule())
        self._map.addWidget(text(said, "small", "text2", wrap=True))
        offered = [("", tr("as it stands") if keeps else tr("not taken over"))]
        offered += [(each.name, _choice_words(each)) for each in choices]
        for typed, count in list(counts.items())[:MOST_VALUES]:
            self._map.addLayout(self._value_line(typed, count, chosen.get(typed, ""), offered))
        left = len(counts) - MOST_VALUES
        if left > 0:
            more = tr("and %n more text|and %n more texts", n=left)
            self._map.addWidget(text(more, "small", "text3"))
        self._map.addWidget(rule())

    def _value_line(
        self, typed: str, count: int, chosen: str, offered: Sequence[tuple[str, str]]
    ) -> QVBoxLayout:
        editor = Combo(offered)
        editor.setMinimumContentsLength(8)
        editor.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        editor.set_value(chosen)
        editor.setProperty("typed", typed)
        editor.setAccessibleName(tr("What {typed} means", typed=typed))
        editor.edited.connect(self._on_value_edited)
        self.values[typed] = editor
        rows = tr("%n row|%n rows", n=count) if count else ""
        head = row(gap=t.S1)
        head.addWidget(Elided(typed, "body"), 1)
        head.addWidget(text(rows, "small", "text3"))
        below = row(IconLabel("arrow-right", "text3", size=14), gap=t.S1)
        below.addWidget(editor, 1)
        return column(head, below, gap=t.S05)

    def _on_target_edited(self) -> None:
        self.edited.emit(self.target.value() or "")

    def _on_typing_finished(self) -> None:
        """Take what was typed to the letter; anything else leaves the column as it was."""
        place = self.target.findText(self.target.currentText())
        if place < 0:
            self.target.setEditText(self.target.itemText(self.target.currentIndex()))

    def _on_value_edited(self) -> None:
        editor = self.sender()
        if isinstance(editor, Combo):
            self.named.emit(str(editor.property("typed")), editor.value() or "")


def explained(match: ColumnMatch, *, is_open: bool) -> str:
    """Return what happens with a column, in a sentence."""
    if match.target:
        return tr("Fills this question: {why}.", why=words.why(match.why))
    if is_open:
        return tr("Nothing fits for sure. Choose a question, or leave the column out.")
    return tr("Not used: {why}.", why=words.why(match.why))


def samples_words(match: ColumnMatch) -> str:
    """Return the first values of a column in a line."""
    return texts.breakable(" · ".join(each for each in match.samples if each))


def _choice_words(choice: Choice) -> str:
    return next((label for label in choice.labels.values() if label), choice.name)
