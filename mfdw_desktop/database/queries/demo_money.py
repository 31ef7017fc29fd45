"""Writing the money of the sample branch: statements, rebate runs, savings, payments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.models import (
    Area,
    Award,
    AwardPayment,
    Client,
    IncentiveKind,
    Loan,
    LoanInstalment,
    RebateLine,
    RebateRule,
    RebateRun,
    Record,
    SavingsAccount,
    SavingsEntry,
    Scheme,
    SchemeVersion,
)
from mfdw_desktop.database.queries.demo_catalogue import Catalogue
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import demo_money, demo_schemes
from mfdw_desktop.domain.demo_money import DemoLoanFacts
from mfdw_desktop.domain.demo_plan import CURRENCY, Plan
from mfdw_desktop.domain.incentives import AwardStatus
from mfdw_desktop.domain.instalments import Instalment
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.domain.payments import PaymentState
from mfdw_desktop.domain.rebates import (
    Computed,
    LoanFacts,
    Period,
    RunState,
    compute,
)
from mfdw_desktop.domain.scheme_versions import AmountRule

CODE = "PUNCTUAL-REBATE"
_MOST = 2_000
"""Clients who have statements and savings: a larger sample is for lists, not for these."""
_INSTALMENT = (
    "id", "uid", "branch_id", "loan_id", "number", "due_on", "paid_on", "principal_due_minor",
    "principal_paid_minor", "interest_due_minor", "interest_paid_minor", "outstanding_minor",
    "currency", "days_late",
)  # fmt: skip
_LINE = (
    "id", "uid", "branch_id", "run_id", "client_id", "loan_id", "rule_id", "share_percent",
    "from_on", "until_on", "due", "on_time", "days_late", "base_minor", "amount_minor",
    "currency", "reason", "award_id", "reversed_on", "reversed_by", "reverse_reason",
)  # fmt: skip
_AWARD = (
    "id", "uid", "branch_id", "client_id", "scheme_id", "version_id", "loan_id", "given_on",
    "recorded_at", "amount_minor", "base_minor", "currency", "quantity", "status", "reference",
    "note",
)  # fmt: skip
_ACCOUNT = ("id", "uid", "branch_id", "client_id", "scheme_id", "opened_on", "currency")
_ENTRY = (
    "id", "uid", "branch_id", "account_id", "booked_on", "kind", "source", "reason",
    "amount_minor", "currency", "award_id", "recorded_at",
)  # fmt: skip
_PAYMENT = (
    "id", "uid", "branch_id", "client_id", "award_id", "number", "due_on", "amount_minor",
    "currency", "state", "paid_on", "ended_on", "reference", "note", "decided_by",
)  # fmt: skip


class MoneyWriter:
    """Reads the clients, loans and awards that were written, and hangs their money on them."""

    def __init__(
        self, unit: Unit, plan: Plan, catalogue: Catalogue, uid: Callable[[], str]
    ) -> None:
        self._unit, self._plan, self._catalogue, self._uid = unit, plan, catalogue, uid
        self.awards = 0
        """Written here, beside those of the clients' lives."""

    def write(self) -> None:
        """Write everything."""
        clients = self._clients()
        loans = self._loans(clients)
        lines = {each.id: demo_money.statement(self._plan, each) for each in loans}
        self._statements(lines)
        self._rebates(clients, loans, lines)
        self._savings(clients)
        self._payments(clients)

    def _clients(self) -> dict[int, Any]:
        """Return the clients by key; their place in that order is their number."""
        query = (
            sa.select(Client.id, Client.joined_on, Client.left_on).order_by(Client.id).limit(_MOST)
        )
        return {row.id: row for row in self._unit.connection.execute(query)}

    def _loans(self, clients: dict[int, Any]) -> list[DemoLoanFacts]:
        first = min(clients)
        query = (
            sa.select(Loan.__table__)
            .where(Loan.client_id.between(first, max(clients)))
            .order_by(Loan.id)
        )
        return [
            DemoLoanFacts(
                row.id, row.client_id - first, row.number, row.principal_minor,
                row.disbursed_on, row.months or 12, LoanStatus(row.status),
            )
            for row in self._unit.connection.execute(query)
        ]  # fmt: skip

    def _many(
        self, model: type[Record], columns: tuple[str, ...], rows: list[tuple[Any, ...]]
    ) -> list[int]:
        first = self._unit.reserve(model, len(rows))
        keyed = [(first + at, self._uid(), *row) for at, row in enumerate(rows)]
        if keyed:
            self._unit.create_many(model, columns, keyed)
        return [row[0] for row in keyed]

    def _statements(self, lines: dict[int, list[Instalment]]) -> None:
        branch = self._catalogue.branch
        self._many(
            LoanInstalment,
            _INSTALMENT,
            [
                (branch, loan, each.number, each.due_on, each.paid_on,
                 *(None if amount is None else amount.minor
                   for amount in (each.principal_due, each.principal_paid, each.interest_due,
                                  each.interest_paid, each.outstanding)),
                 CURRENCY, each.days_late)
                for loan, listed in lines.items()
                for each in listed
            ],
        )  # fmt: skip

    def _scheme(self) -> tuple[int, int, int]:
        """Write the scheme with its version and rule; return their keys."""
        connection = self._unit.connection
        kind = connection.execute(
            sa.select(IncentiveKind.id).where(IncentiveKind.code == "rebate")
        ).scalar_one()
        area = connection.execute(sa.select(Area.id).where(Area.code == "risk")).scalar_one()
        since = self._plan.month.plus(-24).first
        terms: dict[str, Any] = {
            "rule": AmountRule.SHARE.value,
            "share_percent": demo_money.REBATE_RULE.share_percent,
            "currency": CURRENCY,
        }
        scheme = self._unit.create(
            Scheme, uid=self._uid(), kind_id=kind, area_id=area, code=CODE,
            name="Rebate for paying on time", native_name="បញ្ចុះការប្រាក់សម្រាប់ការបង់ទាន់ពេល",
            description="A tenth of the quarter's interest back when every instalment was paid "
            "on time, or at most three days late.",
            sessions_planned=0, starts_on=since, **terms,
        ).id  # fmt: skip
        version = self._unit.create(
            SchemeVersion, uid=self._uid(), scheme_id=scheme, number=1, **terms
        ).id
        least = demo_money.REBATE_RULE.least
        rule = self._unit.create(
            RebateRule, uid=self._uid(), scheme_id=scheme, number=1, currency=CURRENCY,
            share_percent=demo_money.REBATE_RULE.share_percent,
            grace_days=demo_money.REBATE_RULE.grace_days, way=demo_money.REBATE_RULE.way.value,
            least_minor=least.minor if least is not None else None,
        ).id  # fmt: skip
        return scheme, version, rule

    def _rebates(
        self, clients: dict[int, Any], loans: list[DemoLoanFacts],
        lines: dict[int, list[Instalment]],
    ) -> None:  # fmt: skip
        """Write a quarter that is credited, one line of it reversed, and one to approve."""
        keys = self._scheme()
        quarters, first = demo_money.quarters(self._plan), min(clients)
        for period, is_credited in ((quarters.before, True), (quarters.last, False)):
            found = []
            for loan in loans:
                held = tuple(each for each in lines[loan.id] if each.due_on in period)
                if held:
                    key = loan.client + first
                    facts = LoanFacts(loan.id, key, CURRENCY, held)
                    found.append(compute(demo_money.REBATE_RULE, facts, self._plan.settled))
            if found:
                self._run(keys, period, found, is_credited=is_credited)

    def _run(
        self, keys: tuple[int, int, int], period: Period, found: list[Computed], *,
        is_credited: bool,
    ) -> None:  # fmt: skip
        scheme, version, rule = keys
        branch, clerk = self._catalogue.branch, self._catalogue.clerk
        computed, credited = period.last + timedelta(days=4), period.last + timedelta(days=11)
        if computed >= self._plan.today:
            computed = self._plan.settled
        reference = f"JV-{period.last:%Y%m}"
        given = [each for each in found if each.amount.minor]
        back = given[len(given) // 3] if len(given) > 3 and is_credited else None
        awards: dict[int, int] = {}
        if is_credited:
            made = self._many(
                Award,
                _AWARD,
                [
                    (branch, each.client_id, scheme, version, each.loan_id, credited,
                     _moment(credited), each.amount.minor, each.base.minor, CURRENCY, 1,
                     (AwardStatus.RETURNED if each is back else AwardStatus.GIVEN).value,
                     reference, "credited to the wrong loan" if each is back else None)
                    for each in given
                ],
            )  # fmt: skip
            awards = {each.loan_id: key for each, key in zip(given, made, strict=True)}
            self.awards += len(made)
        run = self._unit.create(
            RebateRun, uid=self._uid(), branch_id=branch, scheme_id=scheme, from_on=period.first,
            until_on=period.last, computed_by=clerk, computed_at=_moment(computed),
            state=(RunState.CREDITED if is_credited else RunState.COMPUTED).value,
            approved_by="manager" if is_credited else None,
            approved_at=_moment(computed + timedelta(days=1)) if is_credited else None,
            credited_by=clerk if is_credited else None,
            credited_on=credited if is_credited else None,
            reference=reference if is_credited else None, to_savings=False,
        ).id  # fmt: skip
        undone = (credited + timedelta(days=6), clerk, "credited to the wrong loan")
        self._many(
            RebateLine,
            _LINE,
            [
                (branch, run, each.client_id, each.loan_id, rule,
                 demo_money.REBATE_RULE.share_percent, period.first, period.last, each.due,
                 each.on_time, each.days_late, each.base.minor, each.amount.minor, CURRENCY,
                 each.reason.value if each.reason else None, awards.get(each.loan_id),
                 *(undone if each is back else (None, None, None)))
                for each in found
            ],
        )  # fmt: skip

    def _savings(self, clients: dict[int, Any]) -> None:
        """Write an account for everybody who had a top-up of the emergency fund."""
        scheme = self._catalogue.schemes[demo_schemes.EMERGENCY_FUND.code]
        given: dict[int, list[tuple[int, date, int]]] = defaultdict(list)
        for row in self._awards_of(scheme):
            if row.client_id in clients and row.status == AwardStatus.GIVEN.value:
                given[row.client_id].append((row.id, row.given_on, row.amount_minor))
        first, branch = min(clients), self._catalogue.branch
        books = {}
        for client, awards in given.items():
            until = clients[client].left_on or self._plan.settled
            since = clients[client].joined_on or min(on for _, on, _ in awards)
            books[client] = demo_money.savings(self._plan, client - first, awards, since, until)
        accounts = self._many(
            SavingsAccount,
            _ACCOUNT,
            [(branch, client, scheme, min(each.on for each in entries), CURRENCY)
             for client, entries in books.items()],
        )  # fmt: skip
        self._many(
            SavingsEntry,
            _ENTRY,
            [
                (branch, account, each.on, each.kind.value,
                 each.source.value if each.source else None,
                 each.reason.value if each.reason else None, each.amount, CURRENCY, each.award,
                 _moment(each.on))
                for account, entries in zip(accounts, books.values(), strict=True)
                for each in entries
            ],
        )  # fmt: skip

    def _payments(self, clients: dict[int, Any]) -> None:
        """Write the payments of the cash for the way back to school."""
        scheme = self._catalogue.schemes[demo_schemes.BACK_TO_SCHOOL.code]
        branch = self._catalogue.branch
        rows: list[tuple[Any, ...]] = []
        for row in self._awards_of(scheme):
            if row.client_id not in clients or row.status == AwardStatus.CANCELLED.value:
                continue
            for each in demo_money.payments(self._plan, row.id, row.amount_minor, row.given_on):
                clerk = None if each.state is PaymentState.DUE else self._catalogue.clerk
                rows.append(
                    (branch, row.client_id, row.id, each.number, each.due.on,
                     each.due.amount.minor, CURRENCY, each.state.value, each.paid_on,
                     each.ended_on, each.reference or None, each.note or None, clerk)
                )  # fmt: skip
        self._many(AwardPayment, _PAYMENT, rows)

    def _awards_of(self, scheme: int) -> list[Any]:
        query = sa.select(
            Award.id, Award.client_id, Award.given_on, Award.amount_minor, Award.status
        ).where(Award.scheme_id == scheme, Award.amount_minor > 0)
        return list(self._unit.connection.execute(query.order_by(Award.id)))


def _moment(day: date) -> datetime:
    """Return an hour of office work on a day."""
    return datetime.combine(day, time(3, 30), UTC)
