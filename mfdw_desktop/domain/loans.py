"""References to loans: the loan itself lives in the core banking system."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.instalments import Instalment, Punctuality
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import FieldProblem


class LoanStatus(StrEnum):
    """Where the loan stands, as the last statement said."""

    ACTIVE = "active"
    REPAID = "repaid"
    WRITTEN_OFF = "written_off"


@dataclass(frozen=True)
class LoanDraft:
    """What can be entered of a loan."""

    number: str = ""
    """In the core banking system."""
    product: str = ""
    cycle: int = 1
    principal: Money | None = None
    disbursed_on: date | None = None
    due_on: date | None = None
    months: int | None = None
    purpose: str = ""
    status: LoanStatus = LoanStatus.ACTIVE
    outstanding: Money | None = None
    outstanding_on: date | None = None


@dataclass(frozen=True)
class Loan:
    """A loan as it is shown."""

    id: int
    uid: str
    number: str
    product: str
    cycle: int
    principal: Money
    disbursed_on: date
    due_on: date | None
    months: int | None
    purpose: str
    status: LoanStatus
    outstanding: Money | None = None
    outstanding_on: date | None = None
    instalments: tuple[Instalment, ...] = ()
    """What statements said, by the day due."""


@dataclass(frozen=True)
class LoanFilter:
    """Which loans a list shows; an empty field leaves the question open."""

    branches: frozenset[int] = frozenset()
    client_id: int | None = None
    statuses: frozenset[LoanStatus] = frozenset()


@dataclass(frozen=True)
class LoanRow:
    """A loan in a list, with how punctually it was paid."""

    id: int
    uid: str
    number: str
    client_uid: str
    client_code: str
    client_name: str
    product: str
    cycle: int
    principal: Money
    outstanding: Money | None
    disbursed_on: date
    status: LoanStatus
    punctuality: Punctuality


def validate(draft: LoanDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with the loan's fields."""
    problems = []
    if not draft.number.strip():
        problems.append(FieldProblem("number", "loan-number-missing"))
    if draft.cycle < 1:
        problems.append(FieldProblem("cycle", "number-too-small", fields={"least": 1}))
    if draft.principal is None or draft.principal.minor <= 0:
        problems.append(FieldProblem("principal", "amount-missing"))
    if draft.disbursed_on is None:
        problems.append(FieldProblem("disbursed_on", "day-missing"))
    elif draft.disbursed_on > today:
        problems.append(FieldProblem("disbursed_on", "day-in-future"))
    if draft.disbursed_on and draft.due_on and draft.due_on < draft.disbursed_on:
        problems.append(FieldProblem("due_on", "end-before-start"))
    return bounds(draft, today, problems)
