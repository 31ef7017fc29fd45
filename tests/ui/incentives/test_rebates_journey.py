"""A rebate run in a real window: statement, compute, approve, credit, one line reversed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt

from mfdw_desktop.common import clock
from mfdw_desktop.domain.incentives import AwardFilter, AwardStatus
from mfdw_desktop.domain.instalments import Instalment
from mfdw_desktop.domain.loans import LoanFilter
from mfdw_desktop.domain.money import Money, sums
from mfdw_desktop.domain.payments import PaymentFilter, PaymentState, plan
from mfdw_desktop.domain.rebates import NoRebate, Period, RebateRun, RunState, quarter_of
from mfdw_desktop.domain.savings import AccountFilter, AccountRow, Reason
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from mfdw_desktop.ui.incentives.payment_dialogs import DecisionDialog
from mfdw_desktop.ui.incentives.rebate_dialogs import ComputeDialog, CreditDialog, ReverseDialog
from mfdw_desktop.ui.incentives.rebate_lines import RunDialog
from mfdw_desktop.ui.incentives.savings_dialog import EntryDialog
from mfdw_desktop.ui.surveys.page import SurveysPage
from tests.services.imports_book import Row, write_rows
from tests.ui.journey import Journey

ENTER = Qt.Key.Key_Return
HEADS = ("Loan number", "Due date", "Payment date", "Interest due", "Interest paid", "Days late")
PAID = (
    ((100_000, 0), (90_000, 2), (80_000, 0)),
    ((100_000, 0), (90_000, 5), (80_000, 0)),
    ((33_000, 3), (22_000, 0), (11_505, 1)),
)
"""Interest in riel and days late of three loans in the three months of the quarter."""
COMES_TO = [
    (27_000_000, 2_700_000, None),
    (27_000_000, 0, NoRebate.LATE),
    (6_650_500, 665_100, None),
]
"""Base and rebate in hundredths of a riel, a tenth: of 270,000 it is 27,000; five days late is over
the three that are let pass: nothing; of 66,505 it is 6,650.5, half up to whole riel: 6,651."""


@pytest.fixture
def page(journey: Journey) -> IncentivesPage:
    return journey.show("incentives", IncentivesPage)


def open_tab(journey: Journey, page: IncentivesPage, kind: str) -> None:
    page.tabs.choose(TAB_OF_KIND[kind])
    journey.settle()


def quarter() -> Period:
    """Return the last quarter that is over."""
    return quarter_of(quarter_of(clock.today()).first - timedelta(days=1))


def statements(journey: Journey, folder: Path) -> tuple[list[Path], list[str]]:
    """Write a statement for each month of the quarter, with the interest and days of `PAID`."""
    other = journey.database()
    _, loans = other.loans.rows(LoanFilter(), limit=500)
    three: list[tuple[str, list[Instalment]]] = []
    for loan in loans:
        lines = [each for each in other.loans.instalments(loan.id) if each.due_on in quarter()]
        if len(lines) == 3 and len(three) < len(PAID):
            three.append((loan.number, lines))
    other.close()
    files = []
    for month in range(3):
        rows: list[Row] = []
        for (number, lines), paid in zip(three, PAID, strict=True):
            (interest, late), due = paid[month], lines[month].due_on
            paid_on = due + timedelta(days=late)
            rows.append((number, str(due), str(paid_on), interest, interest, late))
        files.append(folder / f"month-{month + 1}.csv")
        write_rows(files[-1], rows, HEADS)
    return files, [number for number, _ in three]


def bring_in(journey: Journey, surveys: SurveysPage, path: Path) -> None:
    """Import a statement to its end."""
    surveys.import_file(path=str(path), kind="loans")
    journey.settle()
    wizard = surveys.wizard
    assert wizard is not None
    while wizard.draft.result is None:
        journey.press(wizard.next, ENTER, control=True)
        journey.settle()
    done = wizard.draft.result
    assert (done.updated, done.rejected) == (len(PAID), 0)


def last_run(journey: Journey) -> RebateRun:
    other = journey.database()
    found = other.rebates.runs()[0]
    other.close()
    return found


def test_quarter_goes_from_statements_to_credit_and_a_line_back(
    journey: Journey, page: IncentivesPage, tmp_path: Path
) -> None:
    files, loans = statements(journey, tmp_path)
    open_tab(journey, page, "rebate")
    page.rebates._import.click()
    journey.settle()
    surveys = journey.window.stack.built("surveys")
    assert isinstance(surveys, SurveysPage)
    for path in files:
        bring_in(journey, surveys, path)

    page = journey.show("incentives", IncentivesPage)
    open_tab(journey, page, "rebate")
    page.rebates.compute_button.click()
    journey.settle()
    compute = journey.dialog(ComputeDialog)
    first = quarter().first
    journey.press(compute.period, Qt.Key.Key_End, Qt.Key.Key_Home)
    assert compute.period.currentText() == f"Quarter {(first.month + 2) // 3} of {first.year}"
    journey.press(compute.save, Qt.Key.Key_Space)
    journey.settle()
    run = page.rebates.run_of()
    assert run is not None
    assert (run.state, last_run(journey).uid) == (RunState.COMPUTED, run.uid)
    assert run.period == quarter()
    other = journey.database()
    by_loan = {each.loan: each for each in other.rebates.run(run.id)[1]}
    other.close()
    found = [(by_loan[each].base.minor, by_loan[each].amount.minor, by_loan[each].reason)
             for each in loans]  # fmt: skip
    assert found == COMES_TO
    rebated = [each for each in by_loan.values() if each.amount.minor]
    assert (run.loans, run.rebates) == (len(by_loan), len(rebated))
    assert run.amounts == (Money(sum(each.amount.minor for each in rebated), "KHR"),)

    assert page.rebates._approve.isEnabled()
    page.rebates._pushes[page.rebates._approve].click()
    journey.settle()
    assert last_run(journey).state is RunState.APPROVED
    page.rebates.table.choose(run.uid)
    page.rebates._pushes[page.rebates._credit].click()
    journey.settle()
    credit = journey.dialog(CreditDialog)
    credit.form.field("reference").editor.set_value("JV-77")
    credit.save.click()
    journey.settle()
    done = last_run(journey)
    assert (done.state, done.reference, done.rebates) == (
        RunState.CREDITED, "JV-77", run.rebates,
    )  # fmt: skip

    page.rebates.shown.choose("done")
    page.rebates.choose(run.uid)
    page.rebates.load()
    journey.settle()
    chosen = page.rebates.run_of()
    assert chosen is not None
    page.rebates.open_row(chosen)
    journey.settle()
    lines = journey.dialog(RunDialog)
    mine = next(each for each in lines.model.rows if each.loan == loans[0])
    assert (mine.base.minor, mine.amount.minor, mine.reason) == COMES_TO[0]
    lines.table.choose(mine.uid)
    lines.reverse_button.click()
    reverse = journey.dialog(ReverseDialog)
    reverse.form.field("reason").editor.set_value("wrong loan")
    reverse.save.click()
    journey.settle()
    done = last_run(journey)
    assert (done.reversed, done.rebates) == (1, run.rebates - 1)
    other = journey.database()
    given = AwardFilter(scheme_id=done.scheme_id, statuses=frozenset({AwardStatus.GIVEN}),
                        first=clock.today())  # fmt: skip
    total, awards = other.incentives.awards(given, limit=900)
    other.close()
    assert (total, sums(each.amount for each in awards if each.amount)) == (
        done.rebates, done.amounts,
    )  # fmt: skip
    journey.window.context.actions.undo_last()
    journey.settle()
    assert last_run(journey).reversed == 0


def test_every_figure_of_the_tabs_is_that_of_its_list(
    journey: Journey, page: IncentivesPage, tmp_path: Path
) -> None:
    open_tab(journey, page, "rebate")
    (waiting,) = page.rebates.model.rows
    page.rebates.open_row(waiting)
    journey.settle()
    dialog = journey.dialog(RunDialog)
    assert dialog.model.rowCount() == waiting.rebates
    assert sums(each.amount for each in dialog.model.rows) == waiting.amounts
    dialog.shown.choose("all")
    dialog.load()
    journey.settle()
    assert dialog.model.rowCount() == waiting.loans
    loan = dialog.model.rows[-1].loan
    dialog.search.setText(loan)
    journey.press(dialog.search, ENTER)
    journey.settle()
    assert dialog.isVisible()
    out = tmp_path / "lines.xlsx"
    dialog.file.save(str(out))
    journey.settle()
    sheet = openpyxl.load_workbook(out).active
    assert [sheet.cell(2, 4).value, sheet.max_row] == [loan, 2]  # type: ignore[union-attr]
    assert {each.loan for each in dialog.model.rows} == {loan}
    dialog.accept()


def test_withdrawal_needs_its_reason_and_the_money(journey: Journey, page: IncentivesPage) -> None:
    open_tab(journey, page, "savings")
    row: AccountRow = page.savings.model.rows[0]
    journey.press(page.savings.table, "w")
    dialog = journey.dialog(EntryDialog)
    dialog.form.field("amount").editor.set_value(row.balance.minor + 100)
    dialog.form.field("reason").editor.set_value(Reason.THEFT)
    dialog.save.click()
    journey.settle()
    assert dialog.isVisible()
    assert "can be taken out" in dialog.form.field("amount")._said.text()
    dialog.form.field("amount").editor.set_value(row.balance.minor)
    dialog.save.click()
    journey.settle()
    other = journey.database()
    found = {each.uid: each.balance.minor for each in other.savings.accounts(AccountFilter())}
    other.close()
    assert found[row.uid] == 0


def test_payment_that_is_due_is_paid(journey: Journey, page: IncentivesPage) -> None:
    other = journey.database()
    award = next(each for each in other.incentives.awards(AwardFilter())[1] if each.amount)
    assert award.amount is not None
    other.payments.plan(award.id, plan(award.amount, 2, award.on, 1))
    other.close()
    open_tab(journey, page, "payment")
    page.payments.shown.choose("due")
    page.payments.load()
    journey.settle()
    row = next(each for each in page.payments.model.rows if each.award_id == award.id)
    page.payments.table.choose(row.uid)
    journey.press(page.payments.table, "y")
    dialog = journey.dialog(DecisionDialog)
    dialog.form.field("reference").editor.set_value("CV-1")
    dialog.save.click()
    journey.settle()
    other = journey.database()
    (found,) = other.payments.rows(PaymentFilter(keys=(row.id,)))
    other.close()
    assert (found.state, found.reference) == (PaymentState.PAID, "CV-1")


@pytest.mark.parametrize("kind", ["rebate", "savings", "payment"])
def test_list_is_exported_as_it_is_shown(
    journey: Journey, page: IncentivesPage, tmp_path: Path, kind: str
) -> None:
    open_tab(journey, page, kind)
    pane = {"rebate": page.rebates, "savings": page.savings, "payment": page.payments}[kind]
    pane.shown.choose("all")
    pane.load()
    journey.settle()
    out = tmp_path / f"{kind}.xlsx"
    pane.file.save(str(out))
    journey.settle()
    sheet = openpyxl.load_workbook(out).active
    assert sheet is not None
    assert sheet.max_row == 1 + pane.model.rowCount()


@pytest.mark.parametrize("kind", ["savings", "payment"])
def test_client_is_found_in_the_list(journey: Journey, page: IncentivesPage, kind: str) -> None:
    other = journey.database()
    given = [each for each in other.incentives.awards(AwardFilter())[1] if each.amount]
    of_one = {each.client_code: each for each in given}
    for award in list(of_one.values())[:2]:
        assert award.amount is not None
        other.payments.plan(award.id, plan(award.amount, 2, award.on, 1))
    other.close()
    open_tab(journey, page, kind)
    pane = page.savings if kind == "savings" else page.payments
    pane.shown.choose("all")
    pane.load()
    journey.settle()
    code = pane.model.rows[-1].client_code
    theirs = {each.uid for each in pane.model.rows if each.client_code == code}
    assert len(theirs) < pane.model.rowCount()
    pane.search.setText(code)
    journey.press(pane.search, ENTER)
    journey.settle()
    assert {each.uid for each in pane.model.rows} == theirs
    pane.search.setText("nobody of this name")
    journey.press(pane.search, ENTER)
    journey.settle()
    assert not pane.model.rows
    assert not pane.export_button.isEnabled()
