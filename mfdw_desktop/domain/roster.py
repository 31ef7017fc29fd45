"""Persons of a household over rounds, without a number: who of the roster is which member.

The panel rule of Ribas and Soares (`conventions.md` section 10): inside one household, of the
same sex, born within 4 days and 2 months where both are known, of an age that differs no more
than a person may err; and only where exactly one fits. A link is evidence: it proposes, it
never edits the member.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mfdw_desktop.domain.households import HouseholdMember
from mfdw_desktop.domain.names import name_similarity
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import age_on
from mfdw_desktop.domain.roles import Said

YOUNG = 25
"""Under this age, two years of difference are allowed."""
MOST_YEARS_YOUNG = 2.0
MOST_DAYS, MOST_MONTHS = 4, 2
LEAST_LIKENESS = 0.80
"""Two names less alike than this are of two persons of the household."""


@dataclass(frozen=True)
class RosterLink:
    """A row of a roster and the member that it speaks of."""

    row: int
    """Its place among the rows that were given."""
    member: HouseholdMember
    score: float


@dataclass(frozen=True)
class Proposal:
    """What a roster says of a member's field, or of a person whom the book does not know."""

    row_id: int
    round: str
    on: date | None
    said: Said
    member: HouseholdMember | None = None
    """None: a person who is not in the household yet."""
    field: str = ""
    """`name`, `sex` or `birth_on` of the member."""
    ours: str = ""
    theirs: str = ""


def allowed_years(age: float) -> float:
    """Return by how many years a stated age may be wrong."""
    return MOST_YEARS_YOUNG if age < YOUNG else math.exp(age / 30)


def link(
    rows: Sequence[Said], members: Sequence[HouseholdMember], day: date | None
) -> list[RosterLink]:
    """Return the rows that speak of exactly one member, who is spoken of by that row alone."""
    found: list[RosterLink] = []
    for at, said in enumerate(rows):
        fits = [(score, each) for each in members if (score := fit(said, each, day)) is not None]
        if len(fits) == 1:
            found.append(RosterLink(at, fits[0][1], round(fits[0][0], 4)))
    spoken_of = Counter(each.member.id for each in found)
    return [each for each in found if spoken_of[each.member.id] == 1]


def fit(said: Said, member: HouseholdMember, day: date | None) -> float | None:
    """Return how well a row speaks of a member, from 0 to 1; None when it cannot be her."""
    if Sex.UNKNOWN in (said.sex, member.sex) or said.sex is not member.sex:
        return None
    if member.birth_on is None or day is None:
        return None
    exact = None if member.birth_estimated else said.birth_on
    if exact is not None and not _is_near(exact, member.birth_on):
        return None
    age = said.age_on(day)
    if age is None:
        return None
    expected = age_on(member.birth_on, day)
    allowed = allowed_years(expected)
    if abs(age - expected) > allowed:
        return None
    parts = [1 - abs(age - expected) / (allowed + 1)]
    alike = _names(said, member)
    if alike is not None:
        if alike < LEAST_LIKENESS:
            return None
        parts.append(alike)
    return sum(parts) / len(parts)


def proposals(
    said: Said, member: HouseholdMember, *, row_id: int, round_name: str, on: date | None
) -> list[Proposal]:
    """Return what a linked row would change of the member, a field each."""
    found = []
    name = said.name or said.native_name
    if name and not (member.name or member.native_name):
        found.append(Proposal(row_id, round_name, on, said, member, "name", "", name))
    if said.birth_on is not None and said.birth_on != member.birth_on:
        ours = member.birth_on.isoformat() if member.birth_on else ""
        theirs = said.birth_on.isoformat()
        found.append(Proposal(row_id, round_name, on, said, member, "birth_on", ours, theirs))
    return found


def _is_near(one: date, other: date) -> bool:
    months = abs(one.month - other.month)
    return abs(one.day - other.day) <= MOST_DAYS and min(months, 12 - months) <= MOST_MONTHS


def _names(said: Said, member: HouseholdMember) -> float | None:
    pairs = ((said.name, member.name), (said.native_name, member.native_name))
    alike = [name_similarity(mine, ours) for mine, ours in pairs if mine and ours]
    return max(alike) if alike else None
