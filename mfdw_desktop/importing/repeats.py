"""Rows that belong to the rows of another table, at any depth.

They stand on a sheet of their own, side by side in columns of the rows around them
(`folds`), or among the rows of the main table (REDCap's instruments).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Questionnaire, Repeat
from mfdw_desktop.importing.answers import text_of
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.dialects import RepeatSheet, bare, redcap
from mfdw_desktop.importing.folds import Fold, FoldedTable, place_of, written
from mfdw_desktop.importing.mapping import HeaderIndex, locate
from mfdw_desktop.importing.normalise import tidy
from mfdw_desktop.importing.parts import Part
from mfdw_desktop.importing.table import Table, Workbook

ReadPart = Callable[[Table, str], Part]


class RepeatRow(NamedTuple):
    """One row of a repeat with its answers."""

    own: str
    """What rows within it know it by, where they have no column for that."""
    number: int
    cells: list[Cell]
    answers: str
    missing: dict[str, str]
    problems: list[RowProblem]


@dataclass
class RepeatRows:
    """The rows of one repeat, found by the row around them."""

    part: Part
    level: str
    """The sheet, else the path of the repeat: what the repeats within it name as parent."""
    parent: str
    """Level of the rows around."""
    parent_columns: tuple[int, ...]
    """Columns of the parent's table whose cells a row here names; none: its place is known."""
    by_parent: dict[str, list[RepeatRow]]
    own_key: int | None = None
    is_sheet: bool = True
    _used: set[str] = field(default_factory=set)

    def rows_of(self, own: str, parent_cells: Sequence[Cell]) -> list[RepeatRow]:
        """Return the rows that belong to a row around them, by its `own` mark or its cells."""
        key = _joined(parent_cells, self.parent_columns) if self.parent_columns else own
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

    def under(self, level: str) -> list[RepeatRows]:
        """Return the repeats whose rows belong to the rows of a sheet or of another repeat."""
        return self.by_parent.get(level, [])

    def all(self) -> Iterator[RepeatRows]:
        """Yield every repeat."""
        for repeats in self.by_parent.values():
            yield from repeats


def read_repeats(
    workbook: Workbook,
    main: Table,
    questionnaire: Questionnaire,
    read: ReadPart,
    *,
    sheets: Sequence[RepeatSheet],
    paths: Mapping[str, str],
    folds: Sequence[Fold] = (),
    among: Sequence[Table] = (),
) -> Repeats:
    """Return the repeats that belong to the rows of the main table, read and joined.

    `paths` says which repeat a sheet holds, where that is known; `folds` stand in columns of
    the main table, `among` are instruments among its rows.
    """
    found = Repeats()
    if not questionnaire.repeats:
        return found
    for fold in folds:
        found.by_parent[fold.around or main.sheet].append(_folded_rows(main, fold, read))
    for table in among:
        rows = _instrument_rows(main, table, questionnaire, read, found.problems)
        if rows is not None:
            found.by_parent[main.sheet].append(rows)
    waiting = list(sheets)
    parents = [main.sheet]
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
    for row in _rows_of(part):
        by_parent[text_of(row.cells[own_parent])].append(row)
    own_key = locate(["key"], table.headers)
    return RepeatRows(part, each.sheet, each.parent, (parent_column,), dict(by_parent), own_key)


def _rows_of(part: Part) -> Iterator[RepeatRow]:
    for portion in part.portions():
        for at, (number, cells) in enumerate(portion.rows):
            yield RepeatRow("", number, cells, portion.answers[at], portion.missing.get(at, {}),
                            portion.problems.get(at, []))  # fmt: skip


def _folded_rows(main: Table, fold: Fold, read: ReadPart) -> RepeatRows:
    """Return the rows of a repeat that stand in columns of the main table."""
    table = FoldedTable(main, fold)
    part = read(table, fold.path)
    by_parent: dict[str, list[RepeatRow]] = defaultdict(list)
    for row in _rows_of(part):
        place = place_of(str(row.cells[-1]))
        around = f"{row.number}:{written(place[:-1])}" if place[1:] else str(row.number)
        problems = []
        for each in row.problems:
            letter, header = table.where(each.column, place)
            problems.append(replace(each, column=letter, header=header or each.header))
        own = f"{row.number}:{written(place)}"
        by_parent[around].append(row._replace(own=own, problems=problems))
    return RepeatRows(
        part, fold.path, fold.around or main.sheet, (), dict(by_parent), is_sheet=False
    )


def _instrument_rows(
    main: Table,
    table: Table,
    questionnaire: Questionnaire,
    read: ReadPart,
    problems: list[RowProblem],
) -> RepeatRows | None:
    """Return the rows of an instrument of REDCap that stand among those of the main table."""
    repeat = _repeat_like(table, _instrument(table), questionnaire)
    if repeat is None:
        problems.append(_sheet_problem(main.sheet, "repeat-unknown"))
        return None
    part = read(table, repeat.path)
    columns = redcap.parent_columns(table.headers)
    by_parent: dict[str, list[RepeatRow]] = defaultdict(list)
    for row in _rows_of(part):
        by_parent[_joined(row.cells, columns)].append(row)
    return RepeatRows(part, repeat.path, main.sheet, columns, dict(by_parent), is_sheet=False)


def _instrument(table: Table) -> str:
    """Return the name of the instrument whose rows a table holds."""
    at = locate(["redcap_repeat_instrument"], table.headers)
    first = next(table.rows(), None)
    return text_of(first[1][at]) if first is not None and at is not None else ""


def _joined(cells: Sequence[Cell], columns: Sequence[int]) -> str:
    return "\x1f".join(text_of(cells[at]) for at in columns)


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
    return _repeat_like(table, table.sheet, questionnaire)


def _repeat_like(table: Table, name: str, questionnaire: Questionnaire) -> Repeat | None:
    """Return the repeat that a table called `name` holds: by its name, else by its headers."""
    scored = []
    for at, repeat in enumerate(questionnaire.repeats):
        index = HeaderIndex(questionnaire, repeat.path)
        hits = sum(bool(index.find(header) or index.find_tail(header)) for header in table.headers)
        named = _is_named(name, repeat)
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
