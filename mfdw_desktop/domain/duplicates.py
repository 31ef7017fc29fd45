"""How likely two records are one person, and why (`conventions.md` section 9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.identifiers import (
    MOST_SHARING,
    is_placeholder_id,
    normalise_id,
    phone_key,
)
from mfdw_desktop.domain.names import fold, match_key, name_similarity
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.problems import FieldProblem

CONFLICTING_ID_CAP = 0.60
SEX_MISMATCH = 0.25
COMPATIBLE_NAME = 0.80


class Band(StrEnum):
    """What a score means."""

    LIKELY = "likely"
    REVIEW = "review"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class Weights:
    """What each part counts, and where the bands begin. Users may change them."""

    name: float = 0.40
    birth: float = 0.20
    sex: float = 0.05
    village: float = 0.10
    relative: float = 0.10
    phone: float = 0.10
    id: float = 0.30
    likely: float = 0.92
    review: float = 0.75


PARTS = ("name", "birth", "sex", "village", "relative", "phone", "id")
"""The parts of a score, in their order."""


@dataclass(frozen=True)
class Person:
    """What is compared of a person; empty fields take no part."""

    uid: str = ""
    name: str = ""
    native_name: str = ""
    sex: Sex = Sex.UNKNOWN
    birth_on: date | None = None
    birth_estimated: bool = False
    village: str = ""
    relative_name: str = ""
    phone: str = ""
    ids: tuple[tuple[str, str], ...] = ()
    """(type, value)."""
    household_uid: str = ""
    is_phone_shared: bool = False
    """More persons have the telephone than one number can mean: it says nothing."""


@dataclass(frozen=True)
class Part:
    """One reason: what was compared, how much it counts, how alike it is.

    `words` is a stable code; `services.messages` makes the words from it and `fields`.
    """

    name: str
    weight: float
    similarity: float
    words: str
    fields: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Score:
    """How likely two records are one person, with the reasons."""

    total: float
    parts: tuple[Part, ...]
    band: Band

    @property
    def reasons(self) -> tuple[Part, ...]:
        """The parts that speak for or against, the weightiest first."""
        return tuple(sorted(self.parts, key=lambda part: -part.weight))


def score(one: Person, other: Person, weights: Weights | None = None) -> Score:
    """Return how likely the two are one person: the weighted mean over what both have."""
    chosen = weights or Weights()
    parts = [
        part
        for part in (
            _name_part(one, other, chosen),
            _birth_part(one, other, chosen),
            _sex_part(one, other, chosen),
            _text_part("village", one.village, other.village, chosen.village),
            _relative_part(one, other, chosen),
            _phone_part(one, other, chosen),
            _id_part(one, other, chosen),
        )
        if part is not None
    ]
    weight = sum(part.weight for part in parts if part.weight > 0)
    total = sum(part.weight * part.similarity for part in parts if part.weight > 0)
    total = total / weight if weight else 0.0
    words = {part.words for part in parts}
    if "sex-differs" in words:
        total -= SEX_MISMATCH
    if "id-differs" in words:
        total = min(total, CONFLICTING_ID_CAP)
    total = round(max(total, 0.0), 4)
    return Score(total, tuple(parts), band_of(total, chosen))


def know_shared_phones(people: Iterable[Person], also: Iterable[Person] = ()) -> list[Person]:
    """Return the people, marked where more than three of all have the same telephone.

    Persons are told apart by their names, so that one who is there twice counts once.
    """
    listed = list(people)
    bearers: dict[str, set[str]] = {}
    for each in (*listed, *also):
        names = bearers.setdefault(phone_key(each.phone), set())
        names.add(" ".join(sorted(fold(each.name or each.native_name).split())) or each.uid)
    shared = {key for key, names in bearers.items() if key and len(names) > MOST_SHARING}
    if not shared:
        return listed
    return [
        replace(each, is_phone_shared=True) if phone_key(each.phone) in shared else each
        for each in listed
    ]


def band_of(total: float, weights: Weights | None = None) -> Band:
    """Return what a score means."""
    chosen = weights or Weights()
    if total >= chosen.likely:
        return Band.LIKELY
    return Band.REVIEW if total >= chosen.review else Band.HIDDEN


def index_keys(person: Person) -> Iterator[str]:
    """Yield the keys that a stored person is found under."""
    yield from _exact_keys(person)
    year = person.birth_on.year if person.birth_on else None
    village, key = fold(person.village), match_key(person.name)
    if year is not None and village:
        yield f"village:{village}:{year}"
    if year is not None and key:
        yield f"name:{key}:{year}"


def probe_keys(person: Person) -> Iterator[str]:
    """Yield the keys that a new person is looked for under: years near by as well."""
    yield from _exact_keys(person)
    if person.birth_on is None:
        return
    year, village, key = person.birth_on.year, fold(person.village), match_key(person.name)
    if village:
        yield from (f"village:{village}:{each}" for each in range(year - 2, year + 3))
    if key:
        yield from (f"name:{key}:{each}" for each in range(year - 5, year + 6))


def check_weights(weights: Weights) -> list[FieldProblem]:
    """Return what is wrong with weights: the mean and the bands must make sense."""
    problems = [
        FieldProblem(name, "number-out-of-range", fields={"least": 0, "most": 100})
        for name in (*PARTS, "likely", "review")
        if not 0 <= getattr(weights, name) <= 1
    ]
    if not problems and not sum(getattr(weights, name) for name in PARTS):
        problems.append(FieldProblem("name", "weights-all-zero"))
    if not problems and not 0 < weights.review < weights.likely:
        problems.append(FieldProblem("review", "weights-bands"))
    return problems


def is_safe(one: Person, other: Person) -> bool:
    """Tell whether two who share a number say nothing against being one person."""
    alike = _best_name(one, other)
    if alike is None or alike < COMPATIBLE_NAME:
        return False
    if Sex.UNKNOWN not in (one.sex, other.sex) and one.sex is not other.sex:
        return False
    if one.birth_on is None or other.birth_on is None:
        return True
    if one.birth_estimated or other.birth_estimated:
        return abs(one.birth_on.year - other.birth_on.year) <= 1
    return one.birth_on == other.birth_on


def pairs(people: Iterable[Person], weights: Weights | None = None) -> list[tuple[str, str, Score]]:
    """Return the pairs that are not hidden, best first, as (uid, uid, score)."""
    index: dict[str, list[Person]] = {}
    found: dict[tuple[str, str], Score] = {}
    for person in people:
        for uid, near in _near(person, index).items():
            result = score(near, person, weights)
            if result.band is not Band.HIDDEN:
                found[(uid, person.uid)] = result
        for key in set(index_keys(person)):
            index.setdefault(key, []).append(person)
    ranked = sorted(found.items(), key=lambda each: (-each[1].total, each[0]))
    return [(one, other, result) for (one, other), result in ranked]


def _near(person: Person, index: dict[str, list[Person]]) -> dict[str, Person]:
    return {near.uid: near for key in set(probe_keys(person)) for near in index.get(key, ())}


def _exact_keys(person: Person) -> Iterator[str]:
    for type_, value in person.ids:
        if not is_placeholder_id(value):
            yield f"id:{type_}:{normalise_id(value)}"
    phone = "" if person.is_phone_shared else phone_key(person.phone)
    if phone:
        yield f"phone:{phone}"
    if person.household_uid:
        yield f"household:{person.household_uid}:{person.sex}"


def _best_name(one: Person, other: Person) -> float | None:
    scores = [
        name_similarity(left, right)
        for left, right in ((one.name, other.name), (one.native_name, other.native_name))
        if left and right
    ]
    return max(scores) if scores else None


def _name_part(one: Person, other: Person, weights: Weights) -> Part | None:
    alike = _best_name(one, other)
    if alike is None:
        return None
    if alike == 1.0:
        words = "name-same"
    elif alike >= 0.90:
        words = "name-alike"
    else:
        words = "name-near" if alike >= weights.review else "name-differs"
    return Part("name", weights.name, alike, words, {"percent": round(alike * 100)})


def _birth_part(one: Person, other: Person, weights: Weights) -> Part | None:
    if one.birth_on is None or other.birth_on is None:
        return None
    years = abs(one.birth_on.year - other.birth_on.year)
    known = not (one.birth_estimated or other.birth_estimated)
    if one.birth_on == other.birth_on and known:
        return Part("birth", weights.birth, 1.0, "birth-same")
    alike = {0: 0.7, 1: 0.5, 2: 0.3}.get(years, 0.0)
    words = {0: "birth-year-same", 1: "birth-year-near", 2: "birth-year-near"}
    return Part("birth", weights.birth, alike, words.get(years, "birth-differs"), {"years": years})


def _sex_part(one: Person, other: Person, weights: Weights) -> Part | None:
    if Sex.UNKNOWN in (one.sex, other.sex):
        return None
    if one.sex == other.sex:
        return Part("sex", weights.sex, 1.0, "sex-same")
    return Part("sex", 0.0, 0.0, "sex-differs")


def _text_part(name: str, one: str, other: str, weight: float) -> Part | None:
    left, right = fold(one), fold(other)
    if not left or not right:
        return None
    same = left == right
    return Part(name, weight, 1.0 if same else 0.0, f"{name}-same" if same else f"{name}-differs")


def _relative_part(one: Person, other: Person, weights: Weights) -> Part | None:
    if not one.relative_name or not other.relative_name:
        return None
    alike = name_similarity(one.relative_name, other.relative_name)
    words = "relative-same" if alike >= 0.90 else "relative-differs"
    return Part("relative", weights.relative, alike, words)


def _phone_part(one: Person, other: Person, weights: Weights) -> Part | None:
    left, right = phone_key(one.phone), phone_key(other.phone)
    if not left or not right:
        return None
    if one.is_phone_shared or other.is_phone_shared:
        return Part("phone", 0.0, 0.0, "phone-shared") if left == right else None
    if left == right:
        return Part("phone", weights.phone, 1.0, "phone-same")
    return Part("phone", weights.phone, 0.0, "phone-differs")


def _id_part(one: Person, other: Person, weights: Weights) -> Part | None:
    same, differing = _shared_ids(one, other)
    if same:
        return Part("id", weights.id, 1.0, "id-same", {"type": same})
    if differing:
        return Part("id", 0.0, 0.0, "id-differs", {"type": differing})
    return None


def _shared_ids(one: Person, other: Person) -> tuple[str, str]:
    """Return a type in which both have the same number, and one in which they differ."""
    mine, theirs = _valid_ids(one), _valid_ids(other)
    same = next((type_ for type_, ids in mine.items() if ids & theirs.get(type_, set())), "")
    differing = next(
        (type_ for type_, ids in mine.items() if type_ in theirs and not ids & theirs[type_]), ""
    )
    return same, differing


def _valid_ids(person: Person) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for type_, value in person.ids:
        if not is_placeholder_id(value):
            found.setdefault(type_, set()).add(normalise_id(value))
    return found
