"""What one round says against another of the same person: asked as questions, never errors.

Sex stays, age grows with time, a household seldom doubles between two rounds, and the same
number should bear the same name (`features.md` 66). Any of it may be true after all: a person
looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from mfdw_desktop.domain.names import name_similarity
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import age_on
from mfdw_desktop.domain.roles import Role, Said

BOOK = ""
"""In the place of a round's name: what the client's own record says."""
LEAST_LIKENESS = 0.65
"""Names less alike than this are of two persons."""
LEAST_JUMP = 3
"""Persons that a household may gain or lose between rounds without a question."""
COMPARED = frozenset(
    {Role.NAME, Role.NATIVE_NAME, Role.GIVEN_NAME, Role.FAMILY_NAME}
    | {Role.SEX, Role.BIRTH, Role.AGE, Role.HOUSEHOLD_SIZE}
)
"""What is held against what was known; a form that asks none of it needs no look."""
_AGE_SLACK, _ESTIMATE_SLACK = 1.0, 3.0
_YEAR = 365.2425


@dataclass(frozen=True)
class Interview:
    """What was said in a round, or what the client's record says."""

    round: str
    day: date | None
    said: Said
    is_estimated: bool = False
    """Its age or birth day is a guess."""


@dataclass(frozen=True)
class CrossQuestion:
    """One thing that two rounds say differently of one person."""

    rule: str
    """`cross-sex-changed`, `cross-age-not-grown` …; `services.messages` has the words."""
    role: Role
    round: str
    """In which it was seen; the other one stands in `fields`."""
    fields: dict[str, object] = field(default_factory=dict)


def questions(now: Interview, before: Iterable[Interview]) -> list[CrossQuestion]:
    """Return what an interview says against what was known before, each thing once.

    What was known comes in order of time; the latest is asked about first.
    """
    found: dict[str, CrossQuestion] = {}
    for then in reversed(list(before)):
        for each in _compared(now, then):
            found.setdefault(each.rule, each)
    return list(found.values())


def over_time(interviews: Iterable[Interview]) -> list[CrossQuestion]:
    """Return the questions over all rounds of a person, given in order of time."""
    listed = list(interviews)
    found = []
    for at, now in enumerate(listed):
        if at and now.round != BOOK:
            found += questions(now, listed[:at])
    return found


def _compared(now: Interview, then: Interview) -> Iterator[CrossQuestion]:
    mine, known = now.said, then.said
    if Sex.UNKNOWN not in (mine.sex, known.sex) and mine.sex is not known.sex:
        yield _question("cross-sex-changed", Role.SEX, now, then, known.sex.value, mine.sex.value)
    births = (mine.birth_on, known.birth_on)
    if None not in births and not then.is_estimated:
        if births[0] != births[1]:
            yield _question("cross-birth-changed", Role.BIRTH, now, then, births[1], births[0])
    else:
        yield from _ages(now, then)
    yield from _sizes(now, then)
    yield from _names(now, then)


def _ages(now: Interview, then: Interview) -> Iterator[CrossQuestion]:
    age = now.said.age_on(now.day)
    if age is None or now.day is None:
        return
    slack = _ESTIMATE_SLACK if now.is_estimated or then.is_estimated else _AGE_SLACK
    if then.said.birth_on is not None:
        expected: float = age_on(then.said.birth_on, now.day)
        known: int | None = int(expected)
    else:
        known = then.said.age
        if known is None or then.day is None:
            return
        expected = known + (now.day - then.day).days / _YEAR
    if abs(age - expected) > slack:
        yield _question("cross-age-not-grown", Role.AGE, now, then, known, age)


def _sizes(now: Interview, then: Interview) -> Iterator[CrossQuestion]:
    size, known = now.said.household_size, then.said.household_size
    if size is None or known is None:
        return
    jump = abs(size - known)
    if jump >= LEAST_JUMP and 2 * jump >= min(size, known):
        yield _question("cross-household-jump", Role.HOUSEHOLD_SIZE, now, then, known, size)


def _names(now: Interview, then: Interview) -> Iterator[CrossQuestion]:
    pairs = ((now.said.name, then.said.name), (now.said.native_name, then.said.native_name))
    alike = [name_similarity(mine, known) for mine, known in pairs if mine and known]
    if alike and max(alike) < LEAST_LIKENESS:
        mine = now.said.name or now.said.native_name
        known = then.said.name or then.said.native_name
        yield _question("cross-name-differs", Role.NAME, now, then, known, mine)


def _question(
    rule: str, role: Role, now: Interview, then: Interview, before: object, after: object
) -> CrossQuestion:
    known = before.isoformat() if isinstance(before, date) else before
    said = after.isoformat() if isinstance(after, date) else after
    fields = {"before": known, "now": said, "round": then.round}
    return CrossQuestion(rule, role, now.round, fields)
