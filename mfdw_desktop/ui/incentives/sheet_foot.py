"""Under the sheet: its keys, how far it is, and the total of the paper against the sum."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.editors import MoneyEdit
from mfdw_desktop.ui.widgets.labels import KeyHint, Pill, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, scroll


class SheetFoot(QWidget):
    """Say how many rows are entered and whether their sum is the paper's total."""

    save_wanted = Signal()

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self._sum = 0
        self._entered, self._said = text("", "strong"), text("", "body", "text2")
        self._total_head = text(tr("Total on the sheet"), "small", "text2")
        self.total = MoneyEdit(currency)
        self.total.setAccessibleName(tr("Total on the sheet"))
        self.total.setFixedWidth(120)
        self.total.textChanged.connect(self._on_total_changed)
        self.gap = Pill("", "warn")
        self.save = button(tr("Save"), "primary", shortcut="Ctrl+S")
        self.save.clicked.connect(self.save_wanted)
        foot = PageFoot(
            self._entered,
            text("·", "body", "text3"),
            self._said,
            1,
            self._total_head,
            self.total,
            self.gap,
            self.save,
        )
        self._keys = QStackedWidget()
        self._keys.addWidget(key_line(_usual_keys()))
        self.setLayout(column(self._keys, foot, gap=0))
        self.show_state([], 0, currency)

    def show_state(
        self, entered: list[object], everybody: int, currency: str, *, tally: str = "",
        save: str = "", has_amounts: bool = True,
    ) -> None:  # fmt: skip
        """Show the amounts of the entered rows; an amount may be missing.

        `tally` stands in place of their sum, `save` on the button.
        """
        for each in (self._total_head, self.total):
            each.setVisible(has_amounts)
        if currency != self._currency:
            self._currency = currency
            self.total.set_currency(currency)
        self._sum = sum(each for each in entered if isinstance(each, int))
        count = len(entered)
        self.setVisible(everybody > 0)
        self._entered.setText(
            tr("{entered} of {all} entered", entered=texts.number(count),
               all=texts.number(everybody))
        )  # fmt: skip
        said = tr("sum {amount}", amount=texts.money(self._sum, currency)) if has_amounts else ""
        self._said.setText(tally or said)
        self.save.setEnabled(count > 0)
        self.save.setText(save if save and count else tr("Save"))
        self._compare()

    def show_keys(self, first: tuple[tuple[str, str], ...], *, ticks: bool) -> None:
        """Name the keys of a sheet, its own first; Space where something is ticked."""
        old = self._keys.currentWidget()
        own = {key for key, _ in first} | (set() if ticks else {tr("Space")})
        line = key_line((*first, *(each for each in _usual_keys() if each[0] not in own)))
        self._keys.addWidget(line)
        self._keys.setCurrentWidget(line)
        self._keys.setFixedHeight(line.height())
        if old is not None:
            self._keys.removeWidget(old)
            old.deleteLater()

    def _on_total_changed(self, _typed: str) -> None:
        self._compare()

    def _compare(self) -> None:
        total = self.total.value()
        self.gap.setVisible(total is not None and not self.total.isHidden())
        if total is not None:
            self.gap.show_state(*gap_words(total - self._sum, self._currency))


def gap_words(missing: int, currency: str) -> tuple[str, str]:
    """Return what is missing to the total of the paper, in words, and its tone."""
    if missing == 0:
        return tr("the total agrees"), "ok"
    amount = texts.money(abs(missing), currency)
    if missing > 0:
        return tr("{amount} still to enter", amount=amount), "warn"
    return tr("{amount} too much", amount=amount), "bad"


def _usual_keys() -> tuple[tuple[str, str], ...]:
    return (
        ("Tab", tr("next cell")),
        ("Enter", tr("next row")),
        (tr("Space"), tr("tick")),
        ("Ctrl+D", tr("as above")),
        ("Ctrl+;", tr("today")),
        ("F4", tr("carry on")),
        ("F8", tr("next problem")),
        ("Ctrl+V", tr("paste from Excel")),
    )


def key_line(hints: tuple[tuple[str, str], ...]) -> QWidget:
    """Return a line of keys with what they do; it gives way where the page is narrow."""
    line = row(gap=t.S1, margins=(t.S3, t.S1, t.S3, t.S1))
    for key, said in hints:
        line.addWidget(KeyHint(key))
        line.addWidget(text(said, "small", "text2"))
        line.addSpacing(t.S1)
    line.addStretch(1)
    area = scroll(box(line))
    # Hints may be cut at the end; they never make the window wider.
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumWidth(0)
    area.setFixedHeight(line.sizeHint().height())
    return area
