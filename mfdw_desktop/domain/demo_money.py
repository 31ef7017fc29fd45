"""Statements, savings and payments of the sample branch: what happened to one client."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from mfdw_desktop.domain.demo_plan import CURRENCY, Plan
from mfdw_desktop.domain.instalments import Instalment
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.payments import PaymentDraft, PaymentState
from mfdw_desktop.domain.payments import plan as split
from mfdw_desktop.domain.periods import Month, add_months
from mfdw_desktop.domain.rebates import Period, RebateRule, quarter_of
from mfdw_desktop.domain.savings import SHOCKS, DepositSource, EntryKind, Reason

_RIEL = 100
MONTHLY_INTEREST = 0.015
REBATE_RULE = RebateRule("10", grace_days=3, least=Money(6_000 * _RIEL, CURRENCY))
STATEMENT_MONTHS = 10
"""How far back the statements go."""


@dataclass(frozen=True)
class DemoLoanFacts:
    """What is known of a stored loan."""

    id: int
    client: int
    """Number of the client in the sample."""
    number: str
    principal: int
    disbursed_on: date
    months: int
    status: LoanStatus


@dataclass
class DemoEntry:
    """A deposit into emergency savings, or a withdrawal."""

    on: date
    kind: EntryKind
    amount: int
    source: DepositSource | None = None
    reason: Reason | None = None
    award: int | None = None


@dataclass
class DemoPayment:
    """One payment of an award."""

    number: int
    due: PaymentDraft
    state: PaymentState = PaymentState.DUE
    paid_on: date | None = None
    ended_on: date | None = None
    reference: str = ""
    note: str = ""


@dataclass
class DemoQuarters:
    """The last quarter that is over, and the one before it."""

    last: Period
    before: Period = field(init=False)

    def __post_init__(self) -> None:
        self.before = quarter_of(self.last.first - timedelta(days=1))


def quarters(plan: Plan) -> DemoQuarters:
    """Return the quarters that rebates are computed for."""
    return DemoQuarters(quarter_of(quarter_of(plan.settled).first - timedelta(days=1)))


def statement(plan: Plan, loan: DemoLoanFacts) -> list[Instalment]:
    """Return the instalments of a loan that were due in the months of the statements."""
    random = plan.random("statement", loan.number)
    habit = plan.random("punctual", loan.client).random()
    first, found = plan.month.plus(-STATEMENT_MONTHS).first, []
    part = loan.principal // loan.months // _RIEL * _RIEL
    left = loan.principal
    for number in range(1, loan.months + 1):
        due = add_months(loan.disbursed_on, number)
        capital = part if number < loan.months else left
        interest = int(left * MONTHLY_INTEREST / _RIEL) * _RIEL
        left -= capital
        late = _days_late(random, habit)
        if not first <= due < plan.settled:
            continue
        paid = due + timedelta(days=late)
        is_lost = loan.status is LoanStatus.WRITTEN_OFF and number > loan.months // 2
        is_paid = paid < plan.settled and not is_lost
        found.append(
            Instalment(
                due_on=due,
                paid_on=paid if is_paid else None,
                number=number,
                principal_due=Money(capital, CURRENCY),
                principal_paid=Money(capital, CURRENCY) if is_paid else None,
                interest_due=Money(interest, CURRENCY),
                interest_paid=Money(interest, CURRENCY) if is_paid else None,
                outstanding=Money(left, CURRENCY) if is_paid else None,
                days_late=max(late, 0) if is_paid else None,
            )
        )
    return found


def savings(
    plan: Plan, client: int, awards: list[tuple[int, date, int]], since: date, until: date
) -> list[DemoEntry]:
    """Return what went in and out of a client's account; `awards` are the matching deposits.

    She saves from `since` on, the day on which she became a client.
    """
    random = plan.random("fund", client)
    found = [
        DemoEntry(on, EntryKind.DEPOSIT, amount, DepositSource.MATCHING, award=award)
        for award, on, amount in awards
    ]
    month = plan.month.plus(-21)
    while month.first < until:
        if random.random() < 0.72:
            on = month.first + timedelta(days=random.randrange(26))
            amount = random.randrange(2, 13) * 1_000 * _RIEL
            if since <= on < until:
                found.append(DemoEntry(on, EntryKind.DEPOSIT, amount, DepositSource.VOLUNTARY))
        month = month.next
    found.sort(key=lambda each: each.on)
    return _with_withdrawals(random, found, plan.month)


def payments(plan: Plan, award: int, amount: int, given_on: date) -> list[DemoPayment]:
    """Return an award in three payments, three months apart, and what became of each."""
    random = plan.random("payments", award)
    drafts = split(Money(amount, CURRENCY), 3, given_on + timedelta(days=30), 3)
    found = [DemoPayment(number, draft) for number, draft in enumerate(drafts, 1)]
    for each in found:
        on = each.due.on + timedelta(days=random.randrange(6))
        chance = random.random()
        if on >= plan.settled or (chance > 0.9 and each.due.on >= plan.month.plus(-3).first):
            continue
        if chance > 0.86:
            each.state, each.ended_on = PaymentState.CANCELLED, on
            each.note = "left school again"
            continue
        each.state, each.paid_on = PaymentState.PAID, on
        each.reference = f"CV-{on:%y%m}-{award % 1000:03}{each.number}"
        if chance > 0.8:
            each.state, each.ended_on = PaymentState.RETURNED, on + timedelta(days=2)
            each.note = "not at the meeting"
    return found


def _days_late(random: Random, habit: float) -> int:
    """Return how late an instalment is paid; most clients are always punctual."""
    chance = random.random()
    if habit < 0.7:
        return random.randint(-2, 0) if chance < 0.985 else random.randint(1, 3)
    if chance < 0.7:
        return random.randint(-1, 2)
    return random.randint(4, 20) if chance < 0.95 else random.randint(35, 70)


def _with_withdrawals(random: Random, deposits: list[DemoEntry], now: Month) -> list[DemoEntry]:
    """Return the deposits with what was taken out after a shock; never more than was there."""
    found: list[DemoEntry] = []
    balance = 0
    for each in deposits:
        found.append(each)
        balance += each.amount
        if balance > 25_000 * _RIEL and random.random() < 0.02:
            amount = random.randrange(8, 19) * balance // 20 // (500 * _RIEL) * 500 * _RIEL
            on = each.on + timedelta(days=random.randrange(3))
            if amount and on < now.first:
                reason = random.choice((*SHOCKS[:5], SHOCKS[8], SHOCKS[9]))
                found.append(DemoEntry(on, EntryKind.WITHDRAWAL, amount, reason=reason))
                balance -= amount
    return found
