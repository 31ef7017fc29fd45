"""Pictures of the sheets of a centre: checks, savings, payments, vouchers, half typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.domain.payments import PaymentFilter, plan
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from mfdw_desktop.ui.incentives.record import RecordPane
from tests.pictures.stage import Stage, picture


def _sheet(stage: Stage, kind: str) -> RecordPane:
    """Open the sheet of a kind at the centre that has most of it."""
    page = stage.go("incentives")
    assert isinstance(page, IncentivesPage)
    page.record.discard()
    page.tabs.choose(TAB_OF_KIND["award"])
    stage.settle()
    record = page.record
    record.show_kind(kind)
    stage.settle()
    best = (0, -1)
    for number in range(record.place.count()):
        record.place.setCurrentIndex(number)
        record.place.edited.emit()
        stage.settle()
        best = max(best, (len(record.sheet.lines) if record.sheet else 0, number))
    record.place.setCurrentIndex(best[1])
    record.place.edited.emit()
    stage.settle()
    record.take_focus()
    return record


@picture("incentives-sheet-checks")
def checks(stage: Stage) -> None:
    """Show the checks of a centre, some marked by letters."""
    record = _sheet(stage, "check")
    assert record.grid is not None
    for letter in "MMNW":
        QTest.keyClicks(record.grid, letter)


@picture("incentives-sheet-savings")
def savings(stage: Stage) -> None:
    """Show deposits and a withdrawal, against the total of the paper."""
    record = _sheet(stage, "savings")
    assert record.grid is not None
    record.grid.model_.write(
        [(0, "deposit", "5000"), (1, "deposit", "4,000"), (2, "withdrawal", "3000"),
         (2, "reason", "Accident"), (3, "deposit", "five")]
    )  # fmt: skip
    record.foot.total.setText("9,000")


@picture("incentives-sheet-payments")
def payments(stage: Stage) -> None:
    """Show the payments of a centre that are due."""
    book = stage.open()
    today = book.incentives.today()
    for scheme in (each for each in book.incentives.schemes() if each.kind == "cash_transfer"):
        for award in book.incentives.awards(AwardFilter(scheme_id=scheme.id))[1]:
            if award.amount and not book.payments.rows(PaymentFilter(award_id=award.id)):
                book.payments.plan(award.id, plan(award.amount, 3, today, 1))
    record = _sheet(stage, "payment")
    if record.grid is not None:
        QTest.keyClick(record.grid, Qt.Key.Key_Space)


@picture("incentives-sheet-vouchers")
def vouchers(stage: Stage) -> None:
    """Show vouchers whose numbers go on."""
    record = _sheet(stage, "voucher")
    assert record.grid is not None
    record.grid.model_.write([(0, "voucher", "HV-0099"), (0, "expires_on", "31/12/2026")])
    QTest.keyClick(record.grid, Qt.Key.Key_Return)
    for _ in range(3):
        QTest.keyClick(record.grid, Qt.Key.Key_Space)
        QTest.keyClick(record.grid, Qt.Key.Key_Return)
