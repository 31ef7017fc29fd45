"""Conditions of an incentive and their checks: due, met, not met, waived.

A breach is stated, never punished: what follows from it is a person's decision, above all
where it concerns a child (`domain.md` section 6).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mfdw_desktop.domain.periods import add_months
from mfdw_desktop.domain.problems import FieldProblem


class CheckState(StrEnum):
    """What is known of one condition of one award."""

    DUE = "due"
    MET = "met"
    NOT_MET = "not_met"
    WAIVED = "waived"
    NOT_CHECKED = "not_checked"
    """The day has passed, and nobody could look: neither met nor not met."""


class Evidence(StrEnum):
    """What proves a condition."""

    SCHOOL_LETTER = "school_letter"
    ATTENDANCE_SHEET = "attendance_sheet"
    VISIT = "visit"
    RECEIPT = "receipt"
    STATEMENT = "statement"
    DOCUMENT = "document"
    OTHER = "other"


@dataclass(frozen=True)
class ConditionDraft:
    """A condition of a scheme: what must be so, when it is looked at, what proves it."""

    text: str = ""
    about_child: bool = False
    evidence: Evidence = Evidence.OTHER
    due_after_days: int = 30
    """Days from the award to the first check."""
    every_months: int = 0
    """0: one check; else a further check each so many months."""
    times: int = 1
    """Checks in all."""
    uid: str = ""
    """Empty: new."""
    id: int | None = None


@dataclass(frozen=True)
class CheckDraft:
    """What can be entered of a check."""

    state: CheckState = CheckState.DUE
    checked_on: date | None = None
    evidence: Evidence | None = None
    note: str = ""
    consequence: str = ""
    """What follows from a breach that touches no child."""


@dataclass(frozen=True)
class CheckRow:
    """One check in a list."""

    id: int
    uid: str
    award_id: int
    client_id: int
    client_uid: str
    client_code: str
    client_name: str
    scheme_name: str
    condition: str
    about_child: bool
    member: str
    due_on: date
    state: CheckState
    checked_on: date | None = None
    checked_by: str = ""
    evidence: Evidence | None = None
    note: str = ""
    consequence: str = ""
    is_reviewed: bool = False
    documents: int = 0
    """Kept as its evidence."""
    usual: Evidence | None = None
    """What proves the condition as a rule."""

    def is_overdue(self, today: date) -> bool:
        """Tell whether the check should have been made before `today`."""
        return self.state is CheckState.DUE and self.due_on < today

    @property
    def needs_review(self) -> bool:
        """Whether a person must decide what follows: a child's condition was not met."""
        return self.state is CheckState.NOT_MET and self.about_child and not self.is_reviewed


@dataclass(frozen=True)
class Compliance:
    """Checks of some condition, counted; nothing follows from it by itself."""

    due: int = 0
    met: int = 0
    not_met: int = 0
    waived: int = 0
    not_checked: int = 0

    @property
    def decided(self) -> int:
        """Checks with a result: the denominator of the rate."""
        return self.met + self.not_met


def due_days(condition: ConditionDraft, award_on: date) -> tuple[date, ...]:
    """Return the days on which the checks of an award given on `award_on` are due."""
    first = award_on + timedelta(days=condition.due_after_days)
    return tuple(
        add_months(first, condition.every_months * step) for step in range(condition.times)
    )


def compliance(states: Iterable[CheckState]) -> Compliance:
    """Return the checks counted by state."""
    counts = dict.fromkeys(CheckState, 0)
    for state in states:
        counts[state] += 1
    return Compliance(
        due=counts[CheckState.DUE],
        met=counts[CheckState.MET],
        not_met=counts[CheckState.NOT_MET],
        waived=counts[CheckState.WAIVED],
        not_checked=counts[CheckState.NOT_CHECKED],
    )


def validate(draft: ConditionDraft) -> list[FieldProblem]:
    """Return what is wrong with the condition's fields."""
    problems = []
    if not draft.text.strip():
        problems.append(FieldProblem("text", "condition-text-missing"))
    if draft.due_after_days < 0:
        problems.append(FieldProblem("due_after_days", "number-negative"))
    if draft.times < 1:
        problems.append(FieldProblem("times", "number-too-small", fields={"least": 1}))
    if draft.times > 1 and draft.every_months < 1:
        problems.append(FieldProblem("every_months", "interval-missing"))
    return problems


def validate_check(
    draft: CheckDraft, award_on: date, today: date, *, about_child: bool = False
) -> list[FieldProblem]:
    """Return what is wrong with the result of a check."""
    if draft.state is CheckState.DUE:
        return []
    problems = []
    if about_child and draft.consequence.strip():
        problems.append(FieldProblem("consequence", "consequence-needs-review"))
    if draft.checked_on is None:
        problems.append(FieldProblem("checked_on", "day-missing"))
    elif draft.checked_on > today:
        problems.append(FieldProblem("checked_on", "day-in-future"))
    elif draft.checked_on < award_on:
        problems.append(FieldProblem("checked_on", "check-before-award"))
    if draft.state is CheckState.WAIVED and not draft.note.strip():
        problems.append(FieldProblem("note", "waiver-without-reason"))
    if draft.state is CheckState.NOT_CHECKED and not draft.note.strip():
        problems.append(FieldProblem("note", "not-checked-without-reason"))
    if draft.state is CheckState.MET and draft.evidence is None:
        problems.append(FieldProblem("evidence", "evidence-missing"))
    return problems
