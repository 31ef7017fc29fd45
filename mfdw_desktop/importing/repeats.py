"""Sheets whose rows belong to the rows of another sheet, at any depth."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Questionnaire, Repeat
from mfdw_desktop.importing.answers import text_of
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.dialects import RepeatSheet, bare
from mfdw_desktop.importing.mapping import HeaderIndex, locate
from mfdw_desktop.importing.normalise import tidy
from mfdw_desktop.importing.parts import Part
from mfdw_desktop.importing.table import Table, Workbook

ReadPart = Callable[[Table, str], Part]


class RepeatRow(NamedTuple):
    """One row of a repeat with its answers."""

    number: int
    cells: list[Cell]
    answers: str
    missing: dict[str, str]
    problems: list[RowProblem]


@dataclass
class RepeatRows:
    """The rows of one repeat, found by the row around them."""

    part: Part
    parent: str
    """Sheet of the rows around."""
    parent_column: int
    """Column of the parent's sheet that a row's own `parent_key` names."""
    by_parent: dict[str, list[RepeatRow]]
    own_key: int | None = None
    _used: set[str] = field(default_factory=set)

    def rows_of(self, parent_cells: Sequence[Cell]) -> list[RepeatRow]:
        """Return the rows that belong to a row of the parent's sheet."""
        key = text_of(parent_cells[self.parent_column])
        self._used.add(key)
        return self.by_parent.get(key, [])

    def key_of(self, cells: Sequence[Cell], parent_key: str, position: int) -> str:
        """Return the key of a row: its own if the tool gives one, else its place."""
        if self.own_key is not None:
            own = text_of(cells[self.own_key]).removeprefix("uuid:")
            if own:
                return own
        place = f"{self.part.repeat.rpartition('/')[2]}[{position}]"
        return f"{parent_key}/{place}" if parent_key else place

    def left_over(self) -> Iterator[int]:
        """Yield the numbers of the rows that no row around them has claimed."""
        for key, rows in self.by_parent.items():
            if key not in self._used:
                yield from (row.number for row in rows)


@dataclass
class Repeats:
    """All repeats of a file by the sheet around them."""

    by_parent: dict[str, list[RepeatRows]] = field(default_factory=lambda: defaultdict(list))
    problems: list[RowProblem] = field(default_factory=list)

    def under(self, sheet: str) -> list[RepeatRows]:
        """Return the repeats whose rows belong to the rows of `sheet`."""
        return self.by_parent.get(sheet, [])

    def all(self) -> Iterator[RepeatRows]:
        """Yield every repeat."""
        for repeats in self.by_parent.values():
            yield from repeats


def read_repeats(
    workbook: Workbook,
    main_sheet: str,
    questionnaire: Questionnaire,
    read: ReadPart,
    *,
    sheets: Sequence[RepeatSheet],
    paths: Mapping[str, str],
) -> Repeats:
    """Return the repeat sheets that belong to the main one, read and joined.

    `paths` says which repeat a sheet holds, where that is known.
    """
    found = Repeats()
    if not questionnaire.repeats:
        return found
    waiting = list(sheets)
    parents = [main_sheet]
    while parents:
        parent = parents.pop(0)
        for each in [one for one in waiting if one.parent == parent]:
            waiting.remove(each)
            repeat = _repeat_of(workbook, each.sheet, questionnaire, paths)
            rows = _rows(workbook, each, repeat, read, found.problems)
            if rows is not None:
                found.by_parent[parent].append(rows)
                parents.append(each.sheet)
    order = {each.path: at for at, each in enumerate(questionnaire.repeats)}
    for repeats in found.by_parent.values():
        repeats.sort(key=lambda rows: order[rows.part.repeat])
    return found


def _rows(
    workbook: Workbook,
    each: RepeatSheet,
    repeat: Repeat | None,
    read: ReadPart,
    problems: list[RowProblem],
) -> RepeatRows | None:
    """Return the rows of one repeat sheet, or None when they can't be joined."""
    table = workbook.find(each.sheet)
    if table is None:
        return None
    if repeat is None:
        problems.append(_sheet_problem(each.sheet, "repeat-unknown"))
        return None
    parent_column = locate([bare(each.parent_key)], workbook.table(each.parent).headers)
    own_parent = locate([bare(each.key)], table.headers)
    if parent_column is None or own_parent is None:
        problems.append(_sheet_problem(each.sheet, "repeat-without-index"))
        return None
    part = read(table, repeat.path)
    by_parent: dict[str, list[RepeatRow]] = defaultdict(list)
    for portion in part.portions():
        for at, (number, cells) in enumerate(portion.rows):
            by_parent[text_of(cells[own_parent])].append(
                RepeatRow(number, cells, portion.answers[at], portion.missing.get(at, {}),
                          portion.problems.get(at, []))
            )  # fmt: skip
    return RepeatRows(
        part, each.parent, parent_column, dict(by_parent), locate(["key"], table.headers)
    )


def _sheet_problem(sheet: str, rule: str) -> RowProblem:
    return RowProblem(sheet, 0, "", "", "", rule, Severity.WARNING)


def _repeat_of(
    workbook: Workbook, sheet: str, questionnaire: Questionnaire, paths: Mapping[str, str]
) -> Repeat | None:
    """Return the repeat that a sheet holds: as said, by its name, else by its headers."""
    table = workbook.find(sheet)
    if table is None:
        return None
    if sheet in paths:
        return next((each for each in questionnaire.repeats if each.path == paths[sheet]), None)
    scored = []
    for at, repeat in enumerate(questionnaire.repeats):
        index = HeaderIndex(questionnaire, repeat.path)
        hits = sum(bool(index.find(header) or index.find_tail(header)) for header in table.headers)
        named = _is_named(table.sheet, repeat)
        if hits or named:
            scored.append((named, hits, -at, repeat))
    return max(scored, key=lambda each: each[:3])[3] if scored else None


def _is_named(sheet: str, repeat: Repeat) -> bool:
    """Tell whether a sheet bears the repeat's name, perhaps cut or behind the form's name."""
    plain = tidy(sheet)
    stem = re.sub(r"\.\.\.(?: \(\d+\))?$", "", plain)
    name = tidy(re.sub(r"[\[\]:*?/\\]", "_", repeat.name))
    if plain == name or plain.endswith(f"-{name}"):
        return True
    return stem != plain and bool(stem) and name.startswith(stem) and not plain.endswith(")")
