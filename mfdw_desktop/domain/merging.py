"""Two records of one person become one: whose values stand, and what comes along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.duplicates import Person, Score


class PairDecision(StrEnum):
    """What a person decided about two records that look alike."""

    DIFFERENT = "different"
    LATER = "later"


class Side(StrEnum):
    """Whose value of a field stands after a merge."""

    KEPT = "kept"
    OTHER = "other"


FIELDS = ("name", "native_name", "sex", "birth_on", "phone", "village", "address",
          "relative_name", "language", "centre_id", "group_id", "officer_id", "household_id",
          "joined_on", "status", "note")  # fmt: skip
"""What can be chosen field by field, in the order of the form."""
BESIDE: Mapping[str, tuple[str, ...]] = {
    "birth_on": ("birth_estimated",),
    "status": ("status_on", "status_reason", "left_on"),
}
"""Columns that go with a field."""


@dataclass(frozen=True)
class PairLine:
    """Two records that look alike, with the score in parts."""

    one: ClientRow
    other: ClientRow
    first: Person
    second: Person
    score: Score
    decision: PairDecision | None = None

    @property
    def uid(self) -> str:
        """What a list knows the pair by."""
        return f"{self.one.uid}+{self.other.uid}"


@dataclass(frozen=True)
class ExactPair:
    """Two clients with one outside number, of whom nothing speaks against being one."""

    kept: ClientRow
    other: ClientRow
    number: str
    types: tuple[str, str]
    """What the number is called with each."""
    conflicts: tuple[str, ...] = ()
    """Fields in which both say something, and not the same: the kept one's stands."""

    @property
    def uid(self) -> str:
        """What a list knows the pair by."""
        return f"{self.kept.uid}+{self.other.uid}"


@dataclass(frozen=True)
class ExactPairs:
    """What can be merged without asking, and how many pairs are left for a person."""

    pairs: tuple[ExactPair, ...]
    left: int = 0


@dataclass(frozen=True)
class FieldChoice:
    """One field of both records, and whose value is proposed."""

    name: str
    kept: Any
    other: Any
    kept_words: str
    other_words: str
    side: Side
    conflicts: bool = False
    """Both say something, and not the same."""
    label: str = ""
    """Of an own field, as the institution calls it."""


@dataclass(frozen=True)
class MergePlan:
    """What a merge would do, before it is done."""

    kept: ClientRow
    other: ClientRow
    fields: tuple[FieldChoice, ...]
    moves: Mapping[str, int] = field(default_factory=dict)
    """Kind of record to how many of the other's come along."""
    notes: tuple[tuple[str, dict[str, object]], ...] = ()
    """What deserves a look, as (code, fields): `merge-enrolments-joined` …"""


@dataclass(frozen=True)
class MergeLine:
    """A merge that was done."""

    batch: int
    kept_uid: str
    kept_code: str
    kept_name: str
    other_code: str
    other_name: str
    actor: str
    at: datetime | None
    undone_at: datetime | None
    can_undo: bool = True


@dataclass(frozen=True)
class LaterRecord:
    """A record that came to a merged client after the merge: of which of the two is it?"""

    kind: str
    uid: str
    on: date | None
    label: str


def side_of(kept: Any, other: Any, name: str) -> tuple[Side, bool]:
    """Return whose value is proposed for a field, and whether a person should look.

    The kept record's value stands; a blank of hers is filled; the earlier joining counts.
    """
    if other in (None, "") or kept == other:
        return Side.KEPT, False
    if kept in (None, ""):
        return Side.OTHER, False
    if name == "joined_on":
        return (Side.OTHER if other < kept else Side.KEPT), False
    return Side.KEPT, name not in ("note", "language")


def spanning(
    one: tuple[date, date | None], other: tuple[date, date | None]
) -> tuple[date, date | None] | None:
    """Return the time that spans two overlapping ones; None when they don't touch."""
    (from_one, until_one), (from_other, until_other) = one, other
    if until_one is not None and from_other > until_one:
        return None
    if until_other is not None and from_one > until_other:
        return None
    until = None if None in (until_one, until_other) else max(until_one, until_other)  # type: ignore[type-var]
    return min(from_one, from_other), until
