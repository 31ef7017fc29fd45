"""Beside the sheet: the kinds of problems, what repairs the chosen one, and the way back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.wizard.problem_list import ProblemGroup, ProblemList
from mfdw_desktop.ui.surveys.wizard.repair_box import RepairBox
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column, on_surface, row

WIDTH, SCARCE = 300, 252

_ROOMY, _LOW = (t.S3, t.S2, t.S2, t.S1), (t.S2, t.S1, t.S2, t.S05)


class ProblemSide(QWidget):
    """Show kinds of problems, worst first, over the buttons that repair one of them."""

    def __init__(self) -> None:
        super().__init__()
        self.groups = ProblemList()
        self.repairs = RepairBox()
        self._title = text("", "section", wrap=True)
        self._mended = text("", "small", "text2")
        self.undo = button(tr("Undo"), "link", "undo-2", compact=True, shortcut="Ctrl+Z")
        self.workbook = button(tr("Problems as a workbook…"), "link", "download")
        self._head = column(self._title, row(self._mended, 1, self.undo), gap=t.S05, margins=_ROOMY)
        foot = row(self.workbook, 1, margins=(t.S2, t.S1, t.S2, t.S15))
        layout = column(self._head, gap=0)
        layout.addWidget(self.groups, 1)
        layout.addWidget(self.repairs)
        layout.addLayout(foot)
        self.setLayout(layout)
        self.setFixedWidth(WIDTH)
        on_surface(self, "sunken")

    def fold(self, is_folded: bool) -> None:
        """Take less room on a small screen."""
        self.setFixedWidth(SCARCE if is_folded else WIDTH)
        self._head.setContentsMargins(*(_LOW if is_folded else _ROOMY))
        self.repairs.fold(is_folded)

    def show_groups(self, groups: list[ProblemGroup], decided: int, *, can_undo: bool) -> None:
        """Show kinds of problems, and how many decisions a person has made."""
        self._title.setText(_title(groups))
        self._mended.setText(tr("%n decision by you|%n decisions by you", n=decided))
        self._mended.setVisible(decided > 0)
        self.undo.setVisible(decided > 0)
        self.undo.setEnabled(can_undo)
        self.workbook.setVisible(bool(groups))
        self.groups.show_groups(groups)


def _title(groups: list[ProblemGroup]) -> str:
    """Return how bad it is, in words."""
    if not groups:
        return tr("No problem is left")
    counts = {
        severity: sum(len(each.problems) for each in groups if each.severity is severity)
        for severity in Severity
    }
    if counts[Severity.ERROR]:
        return tr("%n problem keeps a row out|%n problems keep rows out", n=counts[Severity.ERROR])
    if counts[Severity.WARNING]:
        return tr("%n value to look at|%n values to look at", n=counts[Severity.WARNING])
    return tr("%n remark|%n remarks", n=counts[Severity.INFO])
