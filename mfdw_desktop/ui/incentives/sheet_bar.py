"""Over the sheet: what is recorded, of which scheme, at which centre, on which day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.sheets import Place
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.words import offered_scheme
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.award_sheet import AwardSheet
from mfdw_desktop.ui.incentives.centre_sheet import EVERY_SCHEME, CentreSheet
from mfdw_desktop.ui.incentives.check_sheet import CheckSheet
from mfdw_desktop.ui.incentives.payment_sheet import PaymentSheet
from mfdw_desktop.ui.incentives.savings_sheet import SavingsSheet
from mfdw_desktop.ui.incentives.voucher_sheet import VoucherSheet
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit
from mfdw_desktop.ui.widgets.labels import Elided
from mfdw_desktop.ui.widgets.layout import row

ALL_GROUPS = ""
LEAST = 72
"""Width below which no choice gives way in a narrow window."""
SHEETS: dict[str, type[CentreSheet]] = {
    "award": AwardSheet,
    "check": CheckSheet,
    "savings": SavingsSheet,
    "payment": PaymentSheet,
    "voucher": VoucherSheet,
}
"""The kinds of sheets, in the order of their names on the page."""


class Choice(NamedTuple):
    """Whose sheet is shown."""

    kind: str
    scheme: int | None
    centre: int | None
    group: str = ALL_GROUPS


class SheetBar(QWidget):
    """The choices that lead to a sheet."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._schemes: dict[int, Scheme] = {}
        self._today = clock.today()
        self.kind = Combo(
            [
                ("award", tr("Awards")),
                ("check", tr("Condition checks")),
                ("savings", tr("Savings")),
                ("payment", tr("Payments")),
                ("voucher", tr("Vouchers")),
            ]
        )
        self.scheme = Combo(placeholder=tr("Scheme"))
        self.place = Combo(placeholder=tr("Centre"))
        self.group = Combo([(ALL_GROUPS, tr("Whole centre"))])
        self.day = DayEdit(tr("Day, for example today"), future=False)
        self._said = Elided("", "small", "text2")
        layout = row(self.kind, self.scheme, self.place, self.group, self.day, gap=t.S1,
                     margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        layout.addWidget(self._said, 1)
        self.setLayout(layout)
        for editor, name, width in (
            (self.kind, tr("What is recorded"), 152),
            (self.scheme, tr("Scheme"), 240),
            (self.place, tr("Centre"), 224),
            (self.group, tr("Group"), 144),
        ):
            editor.setAccessibleName(name)
            editor.setMinimumWidth(LEAST)
            editor.setMaximumWidth(width)
            layout.setStretchFactor(editor, width)
            editor.edited.connect(self.edited)
        self.group.hide()
        self.day.setFixedWidth(104)
        self.day.setAccessibleName(tr("Day"))

    def offer(self, schemes: Mapping[int, Scheme], places: Iterable[Place], today: date) -> None:
        """Offer schemes and centres; what was chosen stays if it is still there."""
        self._schemes, self._today = dict(schemes), today
        self.offer_schemes()
        self.place.set_choices([(each.centre_id, words.place(each)) for each in places])

    def offer_schemes(self, *, is_new: bool = False) -> None:
        """Offer the schemes that have a sheet of the chosen kind; a new kind shows all it can."""
        kind = SHEETS[self.kind.value()]
        choices: list[tuple[int, str]] = [
            (each.id, offered_scheme(each, self._today))
            for each in self._schemes.values()
            if kind.offers(each)
        ]
        if kind.of_every_scheme:
            choices.insert(0, (EVERY_SCHEME, tr("Every scheme")))
        self.scheme.set_choices(choices)
        is_plain = kind.of_every_scheme or len(choices) == 1
        if choices and is_plain and (is_new or self.scheme.value() is None):
            self.scheme.set_value(choices[0][0])

    def offer_groups(self, groups: Iterable[str]) -> None:
        """Offer the groups of the centre; hidden where it has none."""
        found = sorted(set(groups) - {""})
        self.group.set_choices([(ALL_GROUPS, tr("Whole centre")), *((g, g) for g in found)])
        self.group.setVisible(bool(found))

    def chosen(self) -> Choice:
        """Return what is chosen now."""
        return Choice(self.kind.value(), self.scheme.value(), self.place.value(),
                      self.group.value() or ALL_GROUPS)  # fmt: skip

    def choose(self, choice: Choice) -> None:
        """Choose again what was chosen before."""
        self.kind.set_value(choice.kind)
        self.offer_schemes()
        self.scheme.set_value(choice.scheme)
        self.place.set_value(choice.centre)
        self.group.set_value(choice.group)

    def say(self, words: str) -> None:
        """Say beside the choices what holds."""
        self._said.setText(f"  {texts.breakable(words)}" if words else "")
