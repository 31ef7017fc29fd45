"""«Who is this?»: an interview whose client cannot be told, and what a person decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.duplicates import Person, Score
from mfdw_desktop.domain.identifiers import is_placeholder_key, normalise_id
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.roles import Said

MOST_CANDIDATES = 9
"""As many as there are keys."""
LEAST_SCORE = 0.45
"""Below it a client is not even shown."""
SHARED = "client-id-shared"
"""Why nobody was found: too many persons of the file bear the number."""
_YEARS = 1


class WhoDecision(StrEnum):
    """What a person decided about an interview whose client could not be told."""

    LINKED = "linked"
    CREATED = "created"
    UNLINKED = "unlinked"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Candidate:
    """A client who may be the one, with the score in parts."""

    client: ClientRow
    person: Person
    score: Score


@dataclass(frozen=True)
class WhoLine:
    """An interview that waits for its client."""

    id: int
    uid: str
    survey: str
    round: str
    row: int
    cell: str
    """What the client's column says."""
    kind: str
    """The header of that column: the type of the number."""
    problem: str
    """Why nobody was found: `client-unknown` …"""
    said: Said
    day: date | None
    answers: int

    @property
    def name(self) -> str:
        """What to call the person by."""
        return self.said.name or self.said.native_name or self.cell

    def person(self) -> Person:
        """Return what is compared with clients."""
        is_told = self.kind and self.cell and self.problem != SHARED
        ids = ((self.kind, self.cell),) if is_told else ()
        return self.said.person(self.day, ids)


@dataclass(frozen=True)
class Remembered:
    """A decision of a person, for the next time that the same one comes."""

    client_id: int
    said: Said
    score: float | None
    by: str
    at: datetime | None


@dataclass
class Memory:
    """Decisions by what they were about: a number of its type, or a name of a village."""

    by_key: dict[str, list[Remembered]] = field(default_factory=dict)

    def add(self, keys: Iterable[str], decision: Remembered) -> None:
        """Remember a decision under each of its keys."""
        for key in keys:
            self.by_key.setdefault(key, []).append(decision)

    def find(self, keys: Iterable[str], said: Said) -> Remembered | None:
        """Return what was decided about the same one, if it was always the same client."""
        for key in keys:
            found = [each for each in self.by_key.get(key, ()) if is_compatible(each.said, said)]
            if found and len({each.client_id for each in found}) == 1:
                return found[-1]
        return None


def memory_keys(kind: str, cell: str, said: Said) -> tuple[str, ...]:
    """Return what a decision is remembered by; nothing for a name alone."""
    keys = []
    number = normalise_id(cell)
    if number and not is_placeholder_key(number):
        keys.append(f"id:{fold(kind)}:{number}")
    name, village = fold(said.name or said.native_name), fold(said.village)
    if name and village:
        keys.append(f"name:{name}:{village}")
    return tuple(keys)


def is_compatible(one: Said, other: Said) -> bool:
    """Tell whether two interviews may speak of one person, as far as both say anything."""
    if Sex.UNKNOWN not in (one.sex, other.sex) and one.sex is not other.sex:
        return False
    if one.birth_on is not None and other.birth_on is not None:
        return abs(one.birth_on.year - other.birth_on.year) <= _YEARS
    return True


def to_document(said: Said) -> dict[str, Any]:
    """Return what was said as a JSON document, without what is empty."""
    found: dict[str, Any] = {}
    for name in Said.__dataclass_fields__:
        value = getattr(said, name)
        if value in (None, "", Sex.UNKNOWN):
            continue
        found[name] = value.isoformat() if isinstance(value, date) else value
    return found


def from_document(document: Mapping[str, Any]) -> Said:
    """Return what `to_document` wrote."""
    values = dict(document)
    if values.get("birth_on"):
        values["birth_on"] = date.fromisoformat(values["birth_on"])
    if values.get("sex"):
        values["sex"] = Sex(values["sex"])
    known = {name: value for name, value in values.items() if name in Said.__dataclass_fields__}
    return Said(**known)
