"""Rebates, savings and payments of a month, by hand and as canonical rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from mfdw_desktop.database.queries.monitoring_money import money_figures
from mfdw_desktop.domain.incentives import AwardDraft, AwardFilter
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.monitoring import MonthFigures
from mfdw_desktop.domain.monitoring_money import MoneyFigures
from mfdw_desktop.domain.monitoring_rows import beside_rows, canonical_rows, figures_from_rows
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.domain.payments import Decision, PaymentFilter, PaymentState, plan
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.rebates import CreditDraft, parse_period
from mfdw_desktop.domain.savings import EntryDraft, EntryKind, Reason
from mfdw_desktop.services.monthly_content import monthly_content
from mfdw_desktop.services.workspace import Workspace
from tests.services import rebates_book
from tests.services.rebates_book import client, scheme

APRIL, MAY = Month(2026, 4), Month(2026, 5)


def khr(riel: int) -> Money:
    return Money(riel * 100, "KHR")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    """A quarter credited in April into the savings, a line reversed in May; a payment in May."""
    made = rebates_book.book(tmp_path)
    quarter = parse_period("2026-Q1")
    assert quarter is not None
    run = made.rebates.compute(scheme(made, "REBATE"), "KH03", quarter).run
    made.rebates.approve(run.id)
    made.rebates.credit(
        run.id, CreditDraft(date(2026, 4, 12), savings_scheme_id=scheme(made, "FUND"))
    )
    line = next(each for each in made.rebates.run(run.id)[1] if each.loan == "L-3")
    made.rebates.reverse(run.id, "wrong", line_ids=[line.id], on=date(2026, 5, 2))
    made.savings.book(
        EntryDraft(client_id=client(made, "Dara"), scheme_id=scheme(made, "FUND"),
                   kind=EntryKind.WITHDRAWAL, on=date(2026, 5, 3), amount=khr(3_505),
                   reason=Reason.HARVEST)
    )  # fmt: skip
    lina = client(made, "Lina")
    made.incentives.give(
        [AwardDraft(scheme_id=scheme(made, "CASH"), client_id=lina, on=date(2026, 4, 1),
                    amount=khr(20_000))]
    )  # fmt: skip
    _, (award,) = made.incentives.awards(AwardFilter(client_id=lina))
    made.payments.plan(award.id, plan(khr(20_000), 2, date(2026, 4, 2), 1))
    first = made.payments.rows(PaymentFilter())[0]
    made.payments.decide([first.id], Decision(PaymentState.PAID, date(2026, 5, 4)))
    yield made
    made.close()


def figures(book: Workspace, month: Month) -> MoneyFigures:
    with book.database.read() as connection:
        return money_figures(connection, 1, month, month.next.first)


def test_rebates_count_where_they_were_credited_and_where_they_came_back(book: Workspace) -> None:
    (april,) = figures(book, APRIL).rebates
    assert (april.rebates, april.clients, april.amount) == (2, 2, 1_450_500)
    assert (april.reversed, april.reversed_amount) == (0, 0)
    (may,) = figures(book, MAY).rebates
    assert (may.rebates, may.amount, may.reversed, may.reversed_amount) == (0, 0, 1, 100_000)


def test_savings_open_where_the_month_before_closed(book: Workspace) -> None:
    (april,) = figures(book, APRIL).savings
    assert (april.accounts, april.opening, april.deposits, april.withdrawals, april.closing) == (
        2, 0, 1_450_500, 0, 1_450_500,
    )  # fmt: skip
    (may,) = figures(book, MAY).savings
    # 14,505 less the reversed 1,000 and the 3,505 after the harvest: 10,000 riel.
    assert (may.opening, may.deposits, may.withdrawals, may.closing) == (
        1_450_500, 0, 450_500, 1_000_000,
    )  # fmt: skip
    assert (may.after_shock, may.usage) == (1, 0.5)


def test_payments_are_due_in_one_month_and_paid_in_another(book: Workspace) -> None:
    (april,) = figures(book, APRIL).payments
    assert (april.due, april.due_amount, april.paid, april.overdue) == (1, 1_000_000, 0, 1)
    (may,) = figures(book, MAY).payments
    assert (may.due, may.paid, may.paid_amount, may.overdue) == (1, 1, 1_000_000, 1)


def test_rows_come_back_as_the_figures_that_they_were_made_of(book: Workspace) -> None:
    money = figures(book, MAY)
    before = MonthFigures("KH03", APRIL, money=figures(book, APRIL))
    whole = MonthFigures("KH03", MAY, money=money)
    back = figures_from_rows(canonical_rows(whole), beside_rows(whole, before))
    assert back.money == money
    assert not money.is_empty


def test_month_without_money_has_no_row() -> None:
    whole = MonthFigures("KH03", MAY)
    sections = {row[0] for row in canonical_rows(whole)}
    assert not sections & {"rebates", "savings", "payments"}
    assert figures_from_rows(canonical_rows(whole)).money.is_empty


def test_closed_month_stands_and_what_came_later_is_an_adjustment(book: Workspace) -> None:
    book.months.close("KH03", APRIL)
    book.savings.book(
        EntryDraft(client_id=client(book, "Dara"), scheme_id=scheme(book, "FUND"),
                   on=date(2026, 4, 20), amount=khr(500))
    )  # fmt: skip
    content, _ = monthly_content(book.database, book.actor, "KH03", APRIL, "", ())
    (held,) = content.figures.money.savings
    assert held.closing == 1_450_500
    assert {(each.section, each.name) for each in content.adjustments} == {
        ("savings", "deposits KHR"), ("savings", "closing KHR"),
    }  # fmt: skip


def test_summary_prints_the_money(book: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "m.xlsx"
    book.reports.workbook(PaperRequest(PaperKind.MONTHLY, "KH03", month=MAY), out)
    found = [
        cell.value
        for sheet in openpyxl.load_workbook(out)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    assert "Fund" in found
    assert "closing, KHR" in found
