"""What is chosen of the monthly summary alone: the day it was known on, sections, words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.papers import Section
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.reports import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Check, DayEdit, TextArea
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column


class MonthlyPart(QWidget):
    """The choices of the monthly summary."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.as_of = DayEdit(tr("today"), future=False)
        self.as_of.setAccessibleName(tr("Figures as of"))
        self.sections = {each: Check(words.section(each)) for each in Section}
        self.narrative = TextArea(tr("What the figures do not say"), lines=4)
        self.narrative.setAccessibleName(tr("Words of the manager"))
        for check in self.sections.values():
            check.set_value(True)
            check.edited.connect(self.edited)
        self.narrative.edited.connect(self.edited)
        self.as_of.edited.connect(self.edited)
        known = column(text(tr("Figures as of"), "small", "text2"), self.as_of, gap=t.S05)
        ticks = column(text(tr("Sections"), "section"), *self.sections.values(), gap=t.S05)
        said = column(text(tr("Words of the manager"), "small", "text2"), self.narrative,
                      gap=t.S05)  # fmt: skip
        self.setLayout(column(known, ticks, said, gap=t.S2))

    def ticked(self) -> list[Section]:
        """Return the sections that are wanted."""
        return [each for each, check in self.sections.items() if check.value()]

    def details(self) -> dict[str, Any]:
        """Return what the service takes beside branch and month."""
        return {
            "narrative": self.narrative.value() or "",
            "sections": self.ticked(),
            "as_of": self.as_of.value(),
        }
