"""The queries of loans, rebates, savings and payments: the same on both databases."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import (
    loan_list,
    payments,
    rebate_lines,
    rebates,
    savings,
    sorts,
)
from mfdw_desktop.database.queries.monitoring_money import money_figures
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.loans import LoanFilter, LoanStatus
from mfdw_desktop.domain.payments import PaymentFilter, PaymentState
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.rebates import CreditDraft, LineFilter, RebateLine, RunState, totals
from mfdw_desktop.domain.savings import AccountFilter
from mfdw_desktop.services import demo
from mfdw_desktop.services.workspace import Workspace

TODAY = date(2026, 3, 20)


def test_money_of_the_sample_is_read_and_written(any_database: Database) -> None:
    demo.create_demo(any_database, Actor("tester"), clients=120, today=TODAY)
    with any_database.read() as connection:
        active = LoanFilter(statuses=frozenset({LoanStatus.ACTIVE}))
        keys = list(connection.execute(loan_list.ids(active)).scalars())
        loans = loan_list.rows_of(connection, keys, TODAY)
        assert len(keys) == len(loans) > 20
        assert any(each.punctuality.due for each in loans)
        (waiting,) = rebates.runs(connection, states=frozenset({RunState.COMPUTED}))
        lines = rebates.lines(connection, waiting.id)
        assert len(lines) == waiting.loans
        counted = totals(lines)
        assert (waiting.rebates, waiting.clients) == (counted.rebates, counted.clients)
        assert waiting.amounts == counted.amounts
        _hold_list_to_lines(connection, waiting.id, lines)
        assert rebates.waiting(connection, frozenset()) == (1, waiting.period.first)
        assert rebates.run_of_uid(connection, waiting.uid) == waiting.id
        accounts = savings.accounts(connection, AccountFilter(with_balance=True), TODAY)
        held = savings.account(connection, accounts[0].id, TODAY)
        assert held.entries[-1].balance == accounts[0].balance
        due = PaymentFilter(states=frozenset({PaymentState.DUE}))
        assert payments.count(connection, due)[0] == len(payments.rows(connection, due))
        month = money_figures(connection, 1, Month(2026, 2), date(2026, 3, 1))
        (fund,) = month.savings
        until = savings.accounts(connection, AccountFilter(), date(2026, 2, 28))
        assert fund.closing == sum(each.balance.minor for each in until)
    book = Workspace(any_database, Actor("tester"))
    book.rebates.approve(waiting.id)
    book.rebates.credit(waiting.id, CreditDraft(on=book.rebates.today()))
    done, _ = book.rebates.run(waiting.id)
    assert (done.state, done.amounts) == (RunState.CREDITED, waiting.amounts)


def _hold_list_to_lines(connection: Connection, run: int, lines: list[RebateLine]) -> None:
    """Hold the list that is read by position to the lines of the paper, in every order."""

    def read(wanted: LineFilter, order: Order = AS_IT_IS) -> list[RebateLine]:
        keys = list(connection.execute(rebate_lines.ids(connection, wanted, order)).scalars())
        return rebate_lines.rows(connection, keys)

    assert read(LineFilter(run)) == sorted(lines, key=lambda each: each.id)
    assert read(LineFilter(run), Order("client"))[-1].client_name == max(
        each.client_name for each in lines
    )
    given = [each for each in lines if each.is_given]
    assert read(LineFilter(run, with_rebate=True)) == sorted(given, key=lambda each: each.id)
    assert read(LineFilter(run, text=lines[3].loan)) == [lines[3]]
    assert rebate_lines.given(connection, LineFilter(run)) == totals(lines).amounts
    for column in sorts.REBATE_LINES:
        for descending in (False, True):
            found = read(LineFilter(run), Order(column, descending))
            assert sorted(each.id for each in found) == sorted(each.id for each in lines)
    dearest = read(LineFilter(run), Order("amount", descending=True))
    assert dearest[0].amount == max((each.amount for each in given), key=lambda each: each.minor)
