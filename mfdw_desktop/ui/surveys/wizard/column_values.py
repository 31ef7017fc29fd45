"""Texts of a column that are none of our choices, or no number or day, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mfdw_desktop.domain.surveys import Choice, MissingReason
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.wizard.column_readings import as_on
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import Elided, IconLabel, text
from mfdw_desktop.ui.widgets.layout import clear, column, row, rule

MOST_VALUES = 40
REASON = "?"
"""Before the code of a reason, in the place of a choice."""


@dataclass(frozen=True)
class Named:
    """A text of theirs: how many rows say it, what it means, since when."""

    text: str
    count: int = 0
    meaning: str = ""
    """Name of a choice, `?` and a reason, or empty."""
    since: tuple[str, str] | None = None


class ColumnValues(QWidget):
    """Name texts; `named` gives the text and what it means."""

    named = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._parts = column(gap=t.S15)
        self.setLayout(self._parts)
        self.values: dict[str, Combo] = {}
        """Text of theirs to what it means."""

    def show_values(
        self,
        listed: Sequence[Named],
        choices: Sequence[Choice],
        *,
        keeps: bool,
        is_select: bool,
    ) -> None:
        """Show texts; a survey `keeps` what is no choice, a list does not."""
        clear(self._parts)
        self.values = {}
        self.setVisible(bool(listed))
        if not listed:
            return
        self._parts.addWidget(rule())
        self._parts.addWidget(text(_said(listed, keeps=keeps, is_select=is_select), "small",
                                   "text2", wrap=True))  # fmt: skip
        offered = [("", _unnamed(keeps=keeps, is_select=is_select))]
        offered += [(each.name, _choice_words(each)) for each in choices]
        offered += [(f"{REASON}{code}", words) for code, words in reasons().items()]
        for each in listed[:MOST_VALUES]:
            self._parts.addLayout(self._line(each, offered))
        left = len(listed) - MOST_VALUES
        if left > 0:
            more = tr("and %n more text|and %n more texts", n=left)
            self._parts.addWidget(text(more, "small", "text3"))

    def first(self) -> QWidget | None:
        """Return the first text that is not named yet."""
        return next((each for each in self.values.values() if not each.value()), None)

    def _line(self, each: Named, offered: Sequence[tuple[str, str]]) -> QVBoxLayout:
        editor = Combo(offered)
        editor.setMinimumContentsLength(8)
        editor.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        editor.set_value(each.meaning)
        editor.setProperty("typed", each.text)
        editor.setAccessibleName(tr("What {typed} means", typed=each.text))
        editor.edited.connect(self._on_edited)
        self.values[each.text] = editor
        said = tr("%n row|%n rows", n=each.count) if each.count else ""
        if each.since is not None:
            said = as_on(*each.since)
        head = row(gap=t.S1)
        head.addWidget(Elided(each.text, "body"), 1)
        head.addWidget(text(said, "small", "text3"))
        below = row(IconLabel("arrow-right", "text3", size=14), gap=t.S1)
        below.addWidget(editor, 1)
        return column(head, below, gap=t.S05)

    def _on_edited(self) -> None:
        editor = self.sender()
        if isinstance(editor, Combo):
            self.named.emit(str(editor.property("typed")), editor.value() or "")


def reasons() -> Mapping[str, str]:
    """Return why there may be no answer, in words."""
    return {
        MissingReason.DONT_KNOW.value: tr("no answer: does not know"),
        MissingReason.REFUSED.value: tr("no answer: refused"),
        MissingReason.NOT_APPLICABLE.value: tr("no answer: does not apply"),
        MissingReason.SKIPPED.value: tr("no answer: not asked"),
    }


def _said(listed: Sequence[Named], *, keeps: bool, is_select: bool) -> str:
    count = sum(each.since is None for each in listed)
    if not is_select:
        return tr("%n text is neither read nor stored; its rows are rejected."
                  "|%n texts are neither read nor stored; their rows are rejected.",
                  n=count)  # fmt: skip
    if not count:
        return tr("Texts that were named in earlier imports.")
    said = tr("%n text is none of our choices.|%n texts are none of our choices.", n=count)
    rest = (
        tr("Unless you name it, a text is stored as it stands.")
        if keeps
        else tr("Unless you name it, a text is not taken over.")
    )
    return f"{said} {rest} {tr('What you name is remembered.')}"


def _unnamed(*, keeps: bool, is_select: bool) -> str:
    if not is_select:
        return tr("a mistake")
    return tr("as it stands") if keeps else tr("not taken over")


def _choice_words(choice: Choice) -> str:
    return next((label for label in choice.labels.values() if label), choice.name)
