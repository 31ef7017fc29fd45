"""The payments that an award is given in: scheduled, paid, returned, cancelled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.bounds import bounds, day_problems
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.money import Money, printed_step, sums
from mfdw_desktop.domain.periods import add_months
from mfdw_desktop.domain.problems import FieldProblem


class PaymentState(StrEnum):
    """Where a payment stands."""

    DUE = "due"
    """Scheduled, and neither paid nor cancelled."""
    PAID = "paid"
    RETURNED = "returned"
    """Paid and come back."""
    CANCELLED = "cancelled"


WORDS: dict[PaymentState, str] = {
    PaymentState.DUE: mark("Scheduled"),
    PaymentState.PAID: mark("Paid"),
    PaymentState.RETURNED: mark("Returned"),
    PaymentState.CANCELLED: mark("Cancelled"),
}
"""The English texts of the states."""


class Proof(StrEnum):
    """How the conditions stand that fell due until a payment."""

    NONE = "none"
    """No condition belongs to it."""
    MET = "met"
    """All met or waived."""
    OPEN = "open"
    """One is not checked yet."""
    NOT_MET = "not_met"
    """One is not met: a person decides what follows, nothing is held back by itself."""


@dataclass(frozen=True)
class PaymentDraft:
    """One payment of a plan."""

    on: date
    amount: Money


@dataclass(frozen=True)
class PaymentRow:
    """A payment in a list."""

    id: int
    uid: str
    award_id: int
    client_id: int
    client_uid: str
    client_code: str
    client_name: str
    centre: str
    scheme: str
    """Code of the scheme."""
    scheme_name: str
    number: int
    of: int
    """Payments of the award in all."""
    due_on: date
    amount: Money
    state: PaymentState
    member: str = ""
    paid_on: date | None = None
    ended_on: date | None = None
    reference: str = ""
    note: str = ""
    proof: Proof = Proof.NONE
    documents: int = 0
    """Kept as its evidence."""
    given_on: date | None = None
    """Day of the award."""

    def is_overdue(self, today: date) -> bool:
        """Tell whether it should have been paid before today."""
        return self.state is PaymentState.DUE and self.due_on < today


@dataclass(frozen=True)
class PaymentFilter:
    """Which payments a list shows; an empty field leaves the question open."""

    branches: frozenset[int] = frozenset()
    states: frozenset[PaymentState] = frozenset()
    due_from: date | None = None
    due_until: date | None = None
    client_id: int | None = None
    award_id: int | None = None
    scheme_id: int | None = None
    keys: tuple[int, ...] = ()
    text: str = ""
    """Of the client."""


@dataclass(frozen=True)
class Decision:
    """What became of payments."""

    state: PaymentState
    on: date | None = None
    reference: str = ""
    note: str = ""


def plan(amount: Money, count: int, first: date, every_months: int) -> list[PaymentDraft]:
    """Return an amount in equal payments, so many months apart; the last takes the rest.

    Amounts are whole steps of what people still write, as far as the sum is one.
    """
    step = printed_step(amount.currency)
    part = amount.minor // count // step * step
    parts = [part] * (count - 1) + [amount.minor - part * (count - 1)]
    return [
        PaymentDraft(add_months(first, every_months * at), Money(each, amount.currency))
        for at, each in enumerate(parts)
    ]


def proof_of(checks: Iterable[tuple[date, CheckState]], due_on: date) -> Proof:
    """Return how the conditions stand that fell due until the day of a payment."""
    states = {state for day, state in checks if day <= due_on}
    if not states:
        return Proof.NONE
    if CheckState.NOT_MET in states:
        return Proof.NOT_MET
    return Proof.OPEN if CheckState.DUE in states else Proof.MET


def due_sums(rows: Iterable[PaymentRow]) -> tuple[Money, ...]:
    """Return what payments come to, one sum a currency."""
    return sums(each.amount for each in rows)


def validate_plan(
    drafts: Sequence[PaymentDraft], amount: Money | None, given_on: date
) -> list[FieldProblem]:
    """Return what is wrong with a plan of payments for an award."""
    if not 1 <= len(drafts) <= 60:
        fields: dict[str, object] = {"least": 1, "most": 60}
        return [FieldProblem("count", "number-out-of-range", fields=fields)]
    problems = []
    if any(each.amount.minor <= 0 for each in drafts):
        problems.append(FieldProblem("amount", "payment-too-small"))
    if any(each.on < given_on for each in drafts):
        problems.append(FieldProblem("first_on", "payment-before-award"))
    total = sums(each.amount for each in drafts)
    if amount is not None and total != (amount,):
        fields = {"amount": str(amount)}
        problems.append(FieldProblem("amount", "payments-differ", fields=fields))
    if not problems:
        problems += day_problems("first_on", max(each.on for each in drafts), given_on)
    return problems


def validate_decision(
    decision: Decision, rows: Sequence[PaymentRow], today: date
) -> list[FieldProblem]:
    """Return what is wrong with what is said of payments."""
    problems = []
    if decision.state is not PaymentState.DUE:
        if decision.on is None:
            problems.append(FieldProblem("on", "day-missing"))
        elif decision.on > today:
            problems.append(FieldProblem("on", "day-in-future"))
        elif any(each.given_on is not None and decision.on < each.given_on for each in rows):
            problems.append(FieldProblem("on", "payment-before-award"))
        elif decision.state is PaymentState.RETURNED and any(
            each.paid_on is not None and decision.on < each.paid_on for each in rows
        ):
            problems.append(FieldProblem("on", "returned-before-paid"))
    needs_words = decision.state in (PaymentState.RETURNED, PaymentState.CANCELLED)
    if needs_words and not decision.note.strip():
        problems.append(FieldProblem("note", "needed"))
    return bounds(decision, today, problems)


def may_become(state: PaymentState, wanted: PaymentState) -> bool:
    """Tell whether a payment in a state can become another."""
    return (
        wanted
        in {
            PaymentState.DUE: {PaymentState.PAID, PaymentState.CANCELLED},
            PaymentState.PAID: {PaymentState.RETURNED, PaymentState.DUE},
            PaymentState.RETURNED: {PaymentState.PAID, PaymentState.CANCELLED},
            PaymentState.CANCELLED: {PaymentState.DUE},
        }[state]
    )
