"""The side of the columns: what the chosen one fills, what its texts mean, how it is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.column_readings import ColumnReadings, as_on
from mfdw_desktop.ui.surveys.wizard.column_values import ColumnValues
from mfdw_desktop.ui.texts import tip, tr
from mfdw_desktop.ui.widgets.buttons import Button, button
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import clear, column, on_surface, row, rule, scroll
from mfdw_desktop.ui.widgets.painting import shortened

WIDTH = 284


class ColumnSide(QWidget):
    """Change the chosen column: its target, what its texts mean, how its cells are read."""

    edited = Signal(str)
    named = Signal(str, str)
    """(text of theirs, what it means or empty)"""
    read = Signal(str, str)
    """(topic, way to read)"""

    def __init__(self) -> None:
        super().__init__()
        self._title = text("", "section", wrap=True)
        self._said = text("", "small", "text2", wrap=True)
        self.target = Combo()
        self.target.setAccessibleName(tr("Fills"))
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
            line.setAccessibleName(tr("Fills"))
            line.editingFinished.connect(self._on_typing_finished)
        self._hint = text(tr("Could be one of these:"), "small", "text3", wrap=True)
        self._hints = column(gap=t.S05)
        self._offered: list[tuple[str, str]] = []
        self.suggested: dict[str, Button] = {}
        """Code of a question that may be meant to its button."""
        self.values = ColumnValues()
        self.values.named.connect(self.named)
        self.readings = ColumnReadings()
        self.readings.chosen.connect(self.read)
        self._divide = rule()
        self._samples_head = text(tr("Values in the file"), "small", "text2")
        self._samples = text("", "small", "text3", wrap=True)
        inner = column(
            self._title,
            self._said,
            text(tr("Fills"), "small", "text2"),
            self.target,
            self._hint,
            gap=t.S1,
            margins=(t.S2, t.S2, t.S2, t.S2),
        )
        inner.addLayout(self._hints)
        inner.addWidget(self.readings)
        inner.addWidget(self.values)
        inner.addWidget(self._divide)
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
        if self._offered != choices:
            self._offered = list(choices)
            self.target.set_choices(choices)

    def show_match(
        self, match: ColumnMatch, said: str, suggested: Sequence[tuple[str, str]]
    ) -> None:
        """Show a column; `suggested` are questions that may be meant, as (code, label)."""
        self._title.setText(match.header or tr("(no heading)"))
        self._said.setText(said)
        self.target.set_value(match.target)
        line = self.target.lineEdit()
        if line is not None:
            line.setCursorPosition(0)
        self._hint.setVisible(bool(suggested))
        self._show_suggestions(suggested)
        samples = [each for each in match.samples if each]
        self._samples.setText("\n".join(samples))
        for part in (self._divide, self._samples_head, self._samples):
            part.setVisible(bool(samples) and not match.readings)

    def take_focus(self) -> None:
        """Put the hands where something is to be decided, else on the question."""
        place = self.readings.first() or self.values.first() or self._first_suggestion()
        (place or self.target).setFocus(Qt.FocusReason.TabFocusReason)

    def _first_suggestion(self) -> QWidget | None:
        return next(iter(self.suggested.values()), None)

    def _show_suggestions(self, suggested: Sequence[tuple[str, str]]) -> None:
        clear(self._hints)
        self.suggested = {}
        for code, label in suggested:
            act = button(shortened("body", label, WIDTH - 64), "plain", compact=True)
            act.setToolTip(tip(label))
            act.setProperty("code", code)
            act.setAccessibleName(tr("Fill {question}", question=label))
            act.clicked.connect(self._on_suggestion_clicked)
            self.suggested[code] = act
            self._hints.addLayout(row(act, 1))

    def _on_suggestion_clicked(self) -> None:
        act = self.sender()
        if act is not None:
            self.edited.emit(str(act.property("code")))

    def _on_target_edited(self) -> None:
        self.edited.emit(self.target.value() or "")

    def _on_typing_finished(self) -> None:
        """Take what was typed to the letter; anything else leaves the column as it was."""
        place = self.target.findText(self.target.currentText())
        if place < 0:
            self.target.setEditText(self.target.itemText(self.target.currentIndex()))


def explained(match: ColumnMatch, *, is_open: bool) -> str:
    """Return what happens with a column, in a sentence."""
    if match.target and match.since:
        return tr("Filled {since}.", since=as_on(match.since, match.by))
    if match.target:
        return tr("It fills this: {why}.", why=words.why(match.why))
    if match.since:
        return tr("Left out {since}.", since=as_on(match.since, match.by))
    if is_open:
        return tr("Nothing fits for sure. Choose what it fills, or leave it out.")
    return tr("Not used: {why}.", why=words.why(match.why))


def samples_words(match: ColumnMatch) -> str:
    """Return the first values of a column in a line."""
    return texts.breakable(" · ".join(each for each in match.samples if each))
