"""The resolution workbook: duplicates leave as a list and come back as decisions.

The columns are those of the World Bank's `ieduplicates`, which survey teams know: in each row
exactly one of `correct`, `drop` and `newid` is filled, and a group of which any row is left
open is not applied (`conventions.md` section 9).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from mfdw_desktop.domain.names import fold

GROUP, LISTED, FIXED = "duplistid", "datelisted", "datefixed"
CORRECT, DROP, NEWID = "correct", "drop", "newid"
INITIALS, NOTES, CODE = "initials", "notes", "code"
FILLED = (CORRECT, DROP, NEWID)
NEEDED = (GROUP, *FILLED, CODE)
_NO = frozenset({"", "no", "n", "0", "false"})


@dataclass(frozen=True)
class ResolutionRow:
    """One record of a group, as it came back."""

    row: int
    group: str
    code: str
    filled: tuple[str, ...]
    """Which of `correct`, `drop` and `newid`."""
    initials: str = ""
    notes: str = ""


@dataclass(frozen=True)
class GroupDecision:
    """What a group comes to, by the codes of the records."""

    group: str
    kept: str = ""
    """Into which `dropped` are merged."""
    dropped: tuple[str, ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    initials: str = ""
    notes: str = ""


@dataclass(frozen=True)
class GroupProblem:
    """Why a group is not applied."""

    group: str
    row: int
    why: str
    """`undecided`, `filled-twice` or `no-correct`."""


@dataclass(frozen=True)
class Resolution:
    """What a workbook decides, and what it leaves open."""

    decisions: tuple[GroupDecision, ...] = ()
    problems: tuple[GroupProblem, ...] = ()
    untouched: int = 0
    """Groups in which nothing was filled."""


@dataclass
class Applied:
    """What applying a workbook came to."""

    merged: int = 0
    different: int = 0
    untouched: int = 0
    problems: list[GroupProblem] = field(default_factory=list)
    batches: list[int] = field(default_factory=list)


def row_of(number: int, cells: Mapping[str, str]) -> ResolutionRow:
    """Return a row of the sheet, its cells by header."""
    filled = tuple(name for name in FILLED if fold(cells.get(name, "")) not in _NO)
    return ResolutionRow(
        number, cells.get(GROUP, "").strip(), cells.get(CODE, "").strip(), filled,
        cells.get(INITIALS, "").strip(), cells.get(NOTES, "").strip(),
    )  # fmt: skip


def resolve(rows: Iterable[ResolutionRow]) -> Resolution:
    """Return what the rows decide; a group with an open or a doubtful row is left alone."""
    groups: dict[str, list[ResolutionRow]] = {}
    for each in rows:
        if each.group and each.code:
            groups.setdefault(each.group, []).append(each)
    decisions, problems, untouched = [], [], 0
    for name, listed in groups.items():
        if not any(each.filled for each in listed):
            untouched += 1
            continue
        problem = _problem(name, listed)
        if problem is None:
            decisions.append(_decision(name, listed))
        else:
            problems.append(problem)
    return Resolution(tuple(decisions), tuple(problems), untouched)


def _problem(name: str, rows: Sequence[ResolutionRow]) -> GroupProblem | None:
    for each in rows:
        if len(each.filled) != 1:
            return GroupProblem(name, each.row, "filled-twice" if each.filled else "undecided")
    dropped = [each for each in rows if DROP in each.filled]
    correct = [each for each in rows if CORRECT in each.filled]
    if dropped and len(correct) != 1:
        return GroupProblem(name, dropped[0].row, "no-correct")
    return None


def _decision(name: str, rows: Sequence[ResolutionRow]) -> GroupDecision:
    dropped = tuple(each.code for each in rows if DROP in each.filled)
    standing = [each.code for each in rows if DROP not in each.filled]
    kept = next((each.code for each in rows if CORRECT in each.filled), "") if dropped else ""
    return GroupDecision(
        name, kept, dropped, tuple(combinations(standing, 2)),
        next((each.initials for each in rows if each.initials), ""),
        " ".join(dict.fromkeys(each.notes for each in rows if each.notes)),
    )  # fmt: skip


def grouped(pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the records that hang together by pairs, in the order of the pairs."""
    group_of: dict[str, list[str]] = {}
    groups: list[list[str]] = []
    for one, other in pairs:
        mine, theirs = group_of.get(one), group_of.get(other)
        if mine is None and theirs is None:
            group_of[one] = group_of[other] = made = [one, other]
            groups.append(made)
        elif mine is None and theirs is not None:
            theirs.append(one)
            group_of[one] = theirs
        elif theirs is None and mine is not None:
            mine.append(other)
            group_of[other] = mine
        elif mine is not theirs and mine is not None and theirs is not None:
            mine += theirs
            groups.remove(theirs)
            group_of.update(dict.fromkeys(theirs, mine))
    return groups
