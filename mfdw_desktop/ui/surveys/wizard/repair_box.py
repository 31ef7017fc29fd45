"""Buttons for what repairs a kind of problems, all of its cells at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.wizard.mending.repairer import Repair
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import Button, button
from mfdw_desktop.ui.widgets.layout import box, clear, column, row, rule

_ROOMY, _LOW = (t.S3, t.S15, t.S2, t.S1), (t.S2, t.S1, t.S2, 0)


class RepairBox(QWidget):
    """Offer repairs; `wanted` gives the one that was chosen."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[Repair, Button] = {}
        self._shown: tuple[tuple[Repair, ...], int] = ((), 0)
        self._acts = column(gap=t.S1, margins=_ROOMY)
        self.setLayout(column(rule(), box(self._acts), gap=0))
        self.hide()

    def fold(self, is_folded: bool) -> None:
        """Take less room on a small screen."""
        self._acts.setSpacing(t.S05 if is_folded else t.S1)
        self._acts.setContentsMargins(*(_LOW if is_folded else _ROOMY))

    def offer(self, repairs: Sequence[Repair], count: int) -> None:
        """Offer what repairs `count` problems."""
        if (tuple(repairs), count) == self._shown:
            return
        self._shown = tuple(repairs), count
        clear(self._acts)
        self.buttons = {}
        for repair in repairs:
            act = button(_words(repair, count), "plain", compact=True)
            act.setProperty("repair", repair.value)
            act.clicked.connect(self._on_clicked)
            self.buttons[repair] = act
            self._acts.addLayout(row(act, 1))
        self.setVisible(bool(repairs))

    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.wanted.emit(Repair(str(sender.property("repair"))))


def _words(repair: Repair, count: int) -> str:
    return {
        Repair.CHOICES: tr("Say what the text means…|Say what the texts mean…", n=count),
        Repair.TEXTS: tr("Replace in %n cell…|Replace in all %n cells…", n=count),
        Repair.DAY_FIRST: tr("The day comes first…"),
        Repair.MONTH_FIRST: tr("The month comes first…"),
        Repair.CREATE: tr("Make a new client|Make %n new clients", n=count),
        Repair.ACCEPT: tr("Accept with a reason…|Accept all %n with a reason…", n=count),
        Repair.LEAVE_OUT: tr("Leave the row out…|Leave all %n rows out…", n=count),
    }[repair]
