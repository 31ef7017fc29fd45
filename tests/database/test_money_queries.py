"""The queries of loans, rebates, savings and payments: the same on both databases."""

from __future__ import annotations

from datetime import date

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import instalments, payments, rebates, savings
from mfdw_desktop.database.queries.monitoring_money import money_figures
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.loans import LoanFilter, LoanStatus
from mfdw_desktop.domain.payments import PaymentFilter, PaymentState
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.rebates import CreditDraft, RunState
from mfdw_desktop.domain.savings import AccountFilter
from mfdw_desktop.services import demo
from mfdw_desktop.services.workspace import Workspace

TODAY = date(2026, 3, 20)


def test_money_of_the_sample_is_read_and_written(any_database: Database) -> None:
    demo.create_demo(any_database, Actor("tester"), clients=120, today=TODAY)
    with any_database.read() as connection:
        active = LoanFilter(statuses=frozenset({LoanStatus.ACTIVE}))
        total, loans = instalments.loan_rows(connection, active, TODAY, limit=500)
        assert total == len(loans) > 20
        assert any(each.punctuality.due for each in loans)
        (waiting,) = rebates.runs(connection, states=frozenset({RunState.COMPUTED}))
        lines = rebates.lines(connection, waiting.id)
        assert len(lines) == waiting.loans
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
