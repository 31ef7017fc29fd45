"""The scan of a whole base for duplicates: the same score as one by one, at the speed of many.

Only pairs that share a key are looked at (`duplicates.index_keys`). What is cheap is compared
first and says how alike the names must be for the pair to be shown; letters that two names
share bound how alike they can be, and most pairs end there. What is left is scored in full.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mfdw_desktop.domain.duplicates import (
    Band,
    Person,
    Score,
    Weights,
    index_keys,
    know_shared_phones,
    probe_keys,
    score,
)
from mfdw_desktop.domain.identifiers import is_placeholder_id, normalise_id, phone_key
from mfdw_desktop.domain.names import fold, tokens
from mfdw_desktop.domain.people import Sex

REPORTED = 1000
"""Persons between two reports of progress."""
MOST_ALIKE = 400
"""A key that more persons share than this tells nothing by itself."""

Pair = tuple[str, str, Score]


@dataclass(slots=True)
class _Quick:
    """What of a person is compared before the names are."""

    person: Person
    year: int
    sex: str
    village: str
    phone: str
    ids: frozenset[str]
    has_relative: bool
    names: tuple[tuple[int, int, int], ...]
    """Latin and own script: letters as bits, how many, spaces; zeros when there is none."""
    is_free: bool
    """Initials: the letters bound nothing."""


class Letters:
    """Gives every occurrence of a letter a bit of its own, so that shared letters are counted."""

    def __init__(self) -> None:
        self._bits: dict[tuple[str, int], int] = {}

    def of(self, name: str) -> tuple[int, int, int]:
        """Return the letters of a name as bits, their number, and the spaces between words."""
        words = tokens(name)
        seen: dict[str, int] = {}
        mask = 0
        for letter in "".join(words):
            count = seen[letter] = seen.get(letter, 0) + 1
            mask |= 1 << self._bits.setdefault((letter, count), len(self._bits))
        return mask, sum(map(len, words)), max(len(words) - 1, 0)


def scan(
    people: Sequence[Person],
    weights: Weights | None = None,
    report: Callable[[int, int], None] | None = None,
) -> list[Pair]:
    """Return the pairs that are not hidden, best first; `report` may raise to end it."""
    chosen = weights or Weights()
    letters = Letters()
    index: dict[str, list[int]] = {}
    quick: list[_Quick] = []
    found: list[Pair] = []
    for at, person in enumerate(know_shared_phones(people)):
        if report is not None and at % REPORTED == 0:
            report(at, len(people))
        mine = _quick(person, letters)
        near: set[int] = set()
        for key in probe_keys(person):
            listed = index.get(key)
            if listed is not None and len(listed) <= MOST_ALIKE:
                near.update(listed)
        for other in near:
            if may_be_shown(quick[other], mine, chosen):
                made = score(quick[other].person, person, chosen)
                if made.band is not Band.HIDDEN:
                    found.append((quick[other].person.uid, person.uid, made))
        quick.append(mine)
        for key in set(index_keys(person)):
            index.setdefault(key, []).append(at)
    if report is not None:
        report(len(people), len(people))
    found.sort(key=lambda each: (-each[2].total, each[0], each[1]))
    return found


def may_be_shown(one: _Quick, other: _Quick, weights: Weights) -> bool:
    """Tell whether the pair may reach the band of review; never wrongly no."""
    weight = gained = minus = 0.0
    if one.year and other.year:
        years = abs(one.year - other.year)
        weight += weights.birth
        gained += weights.birth * (1.0 if not years else 0.5 if years == 1 else 0.3)
        if years > 2:
            gained -= weights.birth * 0.3
    if one.sex and other.sex:
        if one.sex == other.sex:
            weight += weights.sex
            gained += weights.sex
        else:
            minus = 0.25
    if one.village and other.village:
        weight += weights.village
        gained += weights.village if one.village == other.village else 0.0
    if one.has_relative and other.has_relative:
        weight += weights.relative
        gained += weights.relative
    if one.phone and other.phone:
        weight += weights.phone
        gained += weights.phone if one.phone == other.phone else 0.0
    if one.ids and other.ids and one.ids & other.ids:
        weight += weights.id
        gained += weights.id
    most = (gained + weights.name) / (weight + weights.name)
    if most - minus < weights.review and (not weight or gained / weight - minus < weights.review):
        return False
    alike = _most_alike(one, other)
    if alike is not None:
        weight += weights.name
        gained += weights.name * alike
    return bool(weight) and gained / weight - minus >= weights.review


def _most_alike(one: _Quick, other: _Quick) -> float | None:
    """Return how alike the names can be at most; None when they cannot be compared."""
    best: float | None = None
    for (mine, length, gaps), (theirs, other_length, other_gaps) in zip(
        one.names, other.names, strict=True
    ):
        if not length or not other_length:
            continue
        if one.is_free or other.is_free:
            return 1.0
        shared = (mine & theirs).bit_count()
        spaces = min(gaps, other_gaps)
        bound = max(
            _bound(shared, length, other_length),
            _bound(shared + spaces, length + gaps, other_length + other_gaps),
        )
        best = bound if best is None else max(best, bound)
    return best


def _bound(shared: int, length: int, other: int) -> float:
    """Return the most that Jaro-Winkler can give to two words with so many letters in common."""
    if not shared:
        return 0.0
    jaro = (shared / length + shared / other + 1) / 3
    return jaro + 0.4 * (1 - jaro)


def _quick(person: Person, letters: Letters) -> _Quick:
    words = [*tokens(person.name), *tokens(person.native_name)]
    return _Quick(
        person=person,
        year=person.birth_on.year if person.birth_on else 0,
        sex="" if person.sex is Sex.UNKNOWN else person.sex.value,
        village=fold(person.village),
        phone="" if person.is_phone_shared else phone_key(person.phone),
        ids=frozenset(
            f"{kind}:{normalise_id(value)}"
            for kind, value in person.ids
            if not is_placeholder_id(value)
        ),
        has_relative=bool(person.relative_name),
        names=(letters.of(person.name), letters.of(person.native_name)),
        is_free=any(len(word) == 1 for word in words),
    )
