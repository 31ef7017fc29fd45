"""Rows that belong to the rows of another table, at any depth.

They stand on a sheet of their own, side by side in columns of the rows around them
(`folds`), or among the rows of the main table (REDCap's instruments).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Questionnaire, Repeat
from mfdw_desktop.importing.answers import text_of
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.dialects import RepeatSheet, bare, redcap
from mfdw_desktop.importing.fold_columns import Fold, Place
from mfdw_desktop.importing.folds import FoldedTable, place_of, written
from mfdw_desktop.importing.header_index import HeaderIndex
from mfdw_desktop.importing.kept import KeptChild, KeptRepeat
from mfdw_desktop.importing.mapping import locate
from mfdw_desktop.importing.mends import Mender
from mfdw_desktop.importing.normalise import tidy
from mfdw_desktop.importing.parts import Part
from mfdw_desktop.importing.portions import Portion
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.registers import folded_table
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.workbook import Workbook

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
    joined: str = ""
    """What ties it to the row around it."""


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
    own_parent: int | None = None
    """Column here that names the row around."""
    fold: Fold | None = None
    """Which columns of the main table hold the rows, where they do."""
    _used: set[str] = field(default_factory=set)
    _moved: dict[str, list[RepeatRow]] = field(default_factory=dict)
    """Rows of the keys under which other rows stand than in the file."""

    @classmethod
    def of_kept(cls, kept: KeptRepeat, part: Part) -> RepeatRows:
        """Return the repeat of a file that was read before, without its rows."""
        return cls(
            part, kept.level, kept.parent, kept.parent_columns, {}, kept.own_key,
            kept.is_sheet, kept.own_parent, kept.fold,
        )  # fmt: skip

    def kept(self, tool: str) -> KeptRepeat:
        """Return what is needed to read some of the rows again."""
        return KeptRepeat(
            self.part.repeat, self.level, self.parent, self.parent_columns, self.own_parent,
            self.own_key, self.is_sheet, self.fold, self.part.kept(tool),
        )  # fmt: skip

    def is_meant(self, recipe: Recipe) -> Callable[[str], bool]:
        """Return what tells whether the sheet that a decision names is this repeat's."""
        own = {self.part.repeat, self.level}
        return lambda sheet: sheet in own or recipe.level_of(sheet) in own

    def put(self, children: Iterable[KeptChild]) -> None:
        """Take kept rows in the place of those before."""
        self.by_parent, self._moved = {}, {}
        self._used.clear()
        for each in children:
            row = self.read_row(each.number, each.cells)
            row = row._replace(own=each.own, joined=each.joined)
            self.by_parent.setdefault(each.joined, []).append(row)

    def read_row(self, number: int, cells: list[Cell]) -> RepeatRow:
        """Return one row with its answers."""
        return next(_rows_of(self.part.portion([(number, cells)])))

    def join(self, mender: Mender) -> None:
        """Let rows whose tie to the row around them is put right belong where they belong now."""
        self._moved = {}
        at = self.own_parent
        if at is None or not mender.touches(at):
            return
        for key, rows in self.by_parent.items():
            for row in rows:
                names = (self.name_of(row.cells, "", 0), f"@{row.number}")
                wanted = text_of(mender.mended(row.number, row.cells, names)[at])
                mender.unmet_in(row.number)
                if wanted != key:
                    here = self._moved.setdefault(key, list(rows))
                    here.remove(row)
                    there = self._moved.setdefault(wanted, list(self.by_parent.get(wanted, ())))
                    there.append(row)

    def fold_again(self, number: int, cells: list[Cell]) -> None:
        """Take the rows of one record, whose cells are put right, out of its columns anew."""
        table = self.part.table
        if self.fold is None or not isinstance(table, FoldedTable):
            return
        for place in self.fold.held:
            self._moved[_around(number, place)] = []
        raw = list(table.rows_in(number, cells))
        for row in _folded(table, _rows_of(self.part.portion(raw))) if raw else ():
            self._moved.setdefault(row.joined, []).append(row)

    def rows_of(self, own: str, parent_cells: Sequence[Cell]) -> list[RepeatRow]:
        """Return the rows that belong to a row around them, by its `own` mark or its cells."""
        key = _joined(parent_cells, self.parent_columns) if self.parent_columns else own
        self._used.add(key)
        found = self._moved.get(key)
        return self.by_parent.get(key, []) if found is None else found

    def name_of(self, cells: Sequence[Cell], parent_key: str, position: int) -> str:
        """Return the name by which decisions about a row are kept; empty where nothing is sure."""
        has_own = self.own_key is not None and bool(text_of(cells[self.own_key]))
        return self.key_of(cells, parent_key, position) if parent_key or has_own else ""

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
        yield from (row.number for row in self.orphans())

    def orphans(self) -> Iterator[RepeatRow]:
        """Yield the rows that no row around them has claimed."""
        for key, rows in {**self.by_parent, **self._moved}.items():
            if key not in self._used:
                yield from rows


@dataclass
class Repeats:
    """All repeats of a file by the sheet around them."""

    by_parent: dict[str, list[RepeatRows]] = field(default_factory=lambda: defaultdict(list))
    problems: list[RowProblem] = field(default_factory=list)

    def under(self, level: str) -> list[RepeatRows]:
        """Return the repeats whose rows belong to the rows of a sheet or of another repeat."""
        return self.by_parent.get(level, [])

    def kept_orphans(self) -> Iterator[KeptChild]:
        """Yield the rows that no row around them has claimed, and those within them."""
        for repeat in self.all():
            for row in repeat.orphans() if repeat.fold is None else ():
                name = repeat.name_of(row.cells, "", 0)
                yield KeptChild(repeat.level, row.joined, row.own, row.number, row.cells, name)

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
    for row in _all_rows(part):
        key = text_of(row.cells[own_parent])
        by_parent[key].append(row._replace(joined=key))
    own_key = locate(["key"], table.headers)
    return RepeatRows(
        part, each.sheet, each.parent, (parent_column,), dict(by_parent), own_key,
        own_parent=own_parent,
    )  # fmt: skip


def _all_rows(part: Part) -> Iterator[RepeatRow]:
    for portion in part.portions():
        yield from _rows_of(portion)


def _rows_of(portion: Portion) -> Iterator[RepeatRow]:
    for at, (number, cells) in enumerate(portion.rows):
        yield RepeatRow("", number, cells, portion.answers[at], portion.missing.get(at, {}),
                        portion.problems.get(at, []))  # fmt: skip


def _folded_rows(main: Table, fold: Fold, read: ReadPart) -> RepeatRows:
    """Return the rows of a repeat that stand in columns of the main table."""
    table = folded_table(main, fold)
    part = read(table, fold.path)
    by_parent: dict[str, list[RepeatRow]] = defaultdict(list)
    for row in _folded(table, _all_rows(part)):
        by_parent[row.joined].append(row)
    return RepeatRows(
        part, fold.path, fold.around or main.sheet, (), dict(by_parent), is_sheet=False, fold=fold
    )


def _folded(table: FoldedTable, rows: Iterable[RepeatRow]) -> Iterator[RepeatRow]:
    """Yield rows that stand in columns with their place, and where their cells stand."""
    for row in rows:
        place = place_of(str(row.cells[-1]))
        around = _around(row.number, place)
        problems = []
        for each in row.problems:
            letter, header = table.where(each.column, place)
            problems.append(replace(each, column=letter, header=header or each.header))
        own = f"{row.number}:{written(place)}"
        yield row._replace(own=own, problems=problems, joined=around)


def _around(number: int, place: Place) -> str:
    """Return what ties a row that stands in columns to the row around it."""
    return f"{number}:{written(place[:-1])}" if place[1:] else str(number)


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
    for row in _all_rows(part):
        key = _joined(row.cells, columns)
        by_parent[key].append(row._replace(joined=key))
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
