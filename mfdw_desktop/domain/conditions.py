"""Conditions of an incentive and their checks: due, met, not met, waived.

A breach is stated, never punished: what follows from it is a person's decision, above all
where it concerns a child (`domain.md` section 6).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CheckState(StrEnum):
    """What is known of one condition of one award."""

    DUE = "due"
    MET = "met"
    NOT_MET = "not_met"
    WAIVED = "waived"


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


@dataclass(frozen=True)
class CheckRow:
    """One check in a list."""

    id: int
    uid: str
    award_id: int
    client_id: int
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
