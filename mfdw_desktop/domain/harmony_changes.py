"""What an edited harmonisation would change: row by row, and in how many answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from mfdw_desktop.domain.harmonisation import (
    Forms,
    Harmonisation,
    HarmonyRow,
    Recode,
    prefilled,
    recode_of,
)


class HarmonyChangeKind(StrEnum):
    """What becomes of the column of a round."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True)
class HarmonyChange:
    """A column of a round that stands otherwise from now on."""

    kind: HarmonyChangeKind
    round: str
    column: str
    before: HarmonyRow | None
    after: HarmonyRow | None
    answers: int = 0
    """Answers that come out under another concept or as another value."""

    @property
    def fields(self) -> tuple[str, ...]:
        """Return what differs: `concept recode unit note`."""
        if self.before is None or self.after is None:
            return ()
        return tuple(
            name
            for name in ("concept", "recode", "unit", "note")
            if getattr(self.before, name) != getattr(self.after, name)
        )


def standing(kept: Harmonisation | None, forms: Forms) -> Harmonisation:
    """Return the rows that hold now; without a harmonisation each question is its own concept."""
    if kept is not None:
        return kept
    return Harmonisation(tuple(replace(each, recode="", note="") for each in prefilled(forms)))


def changes(before: Harmonisation, after: Harmonisation) -> list[HarmonyChange]:
    """Return what differs, in the order of the workbook; what went comes last."""
    # A column may serve several concepts: each row is held against the one of its concept first.
    old = _by_column(before)
    found = []
    for key, rows in _by_column(after).items():
        rest = list(old.pop(key, ()))
        left = []
        for row in rows:
            same = next((each for each in rest if each.concept == row.concept), None)
            if same is None:
                left.append(row)
                continue
            rest.remove(same)
            found.append(HarmonyChange(HarmonyChangeKind.CHANGED, *key, same, row))
        for row in left:
            other = rest.pop(0) if rest else None
            kind = HarmonyChangeKind.CHANGED if other else HarmonyChangeKind.ADDED
            found.append(HarmonyChange(kind, *key, other, row))
        found += [HarmonyChange(HarmonyChangeKind.REMOVED, *key, each, None) for each in rest]
    for key, rows in old.items():
        found += [HarmonyChange(HarmonyChangeKind.REMOVED, *key, each, None) for each in rows]
    return [each for each in found if each.kind is not HarmonyChangeKind.CHANGED or each.fields]


def counted(
    found: Iterable[HarmonyChange], responses: Iterable[tuple[str, Mapping[str, Any]]]
) -> list[HarmonyChange]:
    """Return the changes with the answers that they touch; a response is (round, answers)."""
    listed = list(found)
    by_round: dict[str, list[int]] = {}
    for at, each in enumerate(listed):
        by_round.setdefault(each.round, []).append(at)
    counts = [0] * len(listed)
    ways = [(_way(each.before), _way(each.after)) for each in listed]
    for name, answers in responses:
        for at in by_round.get(name, ()):
            column = listed[at].column
            if column in answers:
                (old, was), (new, now) = ways[at]
                value = answers[column]
                counts[at] += old != new or was.value(value) != now.value(value)
    return [replace(each, answers=count) for each, count in zip(listed, counts, strict=True)]


def _way(row: HarmonyRow | None) -> tuple[str, Recode]:
    """Return the concept that a row brings answers to, and how."""
    if row is None:
        return "", Recode()
    return row.concept, recode_of(row.recode) or Recode()


def _by_column(kept: Harmonisation) -> dict[tuple[str, str], list[HarmonyRow]]:
    found: dict[tuple[str, str], list[HarmonyRow]] = {}
    for each in kept.rows:
        found.setdefault((each.round, each.column), []).append(each)
    return found
