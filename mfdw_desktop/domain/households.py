"""Households and the persons in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.problems import FieldProblem, Severity


class Relation(StrEnum):
    """What a member is to the client."""

    CLIENT = "client"
    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    GRANDCHILD = "grandchild"
    GRANDPARENT = "grandparent"
    OTHER_RELATIVE = "other_relative"
    NOT_RELATED = "not_related"


class LeaveReason(StrEnum):
    """Why a person lives in a household no more."""

    MOVED = "moved"
    MARRIED = "married"
    WORK = "work"
    DIED = "died"
    OTHER = "other"


class SchoolStatus(StrEnum):
    """Whether a child goes to school; empty in a record means not known."""

    TOO_YOUNG = "too_young"
    ATTENDS = "attends"
    DROPPED_OUT = "dropped_out"
    NEVER = "never"
    FINISHED = "finished"


@dataclass(frozen=True)
class MemberDraft:
    """What can be entered of one person of a household."""

    name: str = ""
    native_name: str = ""
    sex: Sex = Sex.UNKNOWN
    birth_on: date | None = None
    birth_estimated: bool = False
    relation: Relation = Relation.OTHER_RELATIVE
    is_head: bool = False
    school: SchoolStatus | None = None
    grade: int | None = None
    works: bool | None = None
    joined_on: date | None = None
    left_on: date | None = None
    left_reason: LeaveReason | None = None


@dataclass(frozen=True)
class HouseholdCounts:
    """Households with an active client on a day, and the persons in them, each counted once."""

    households: int
    persons: int
    children: int
    """Under 18."""
    clients: int


@dataclass(frozen=True)
class HouseholdRow:
    """One household in a list."""

    id: int
    uid: str
    code: str
    branch: str
    village: str
    head: str
    persons: int
    children: int
    clients: int


@dataclass(frozen=True)
class HouseholdMember:
    """One person of a household as it is shown."""

    id: int
    uid: str
    name: str
    native_name: str
    sex: Sex
    birth_on: date | None
    birth_estimated: bool
    relation: Relation
    is_head: bool = False
    school: SchoolStatus | None = None
    grade: int | None = None
    works: bool | None = None
    client_id: int | None = None
    """When the person is a client too: two clients may live in one household."""
    left_on: date | None = None
    joined_on: date | None = None
    left_reason: LeaveReason | None = None

    def lives_in(self, day: date) -> bool:
        """Tell whether the person lives in the household on a day."""
        has_come = self.joined_on is None or self.joined_on <= day
        return has_come and (self.left_on is None or self.left_on > day)


def validate(draft: MemberDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with the member's fields."""
    problems = []
    if not (draft.name.strip() or draft.native_name.strip()):
        problems.append(FieldProblem("name", "member-name-missing"))
    if draft.birth_on is not None and draft.birth_on > today:
        problems.append(FieldProblem("birth_on", "birth-in-future"))
    if draft.birth_on is None:
        problems.append(FieldProblem("birth_on", "birth-missing", Severity.WARNING))
    if draft.grade is not None and not 0 <= draft.grade <= 20:
        problems.append(FieldProblem("grade", "grade-out-of-range", fields={"most": 20}))
    if draft.joined_on and draft.left_on and draft.left_on < draft.joined_on:
        problems.append(FieldProblem("left_on", "end-before-start"))
    return problems
