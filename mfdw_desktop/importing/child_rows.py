"""The rows of repeats under the row that they belong to, put right by a person where need be."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.converting import encode
from mfdw_desktop.importing.kept import KeptChild
from mfdw_desktop.importing.mends import Mender
from mfdw_desktop.importing.problem_marks import row_sign
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.repeats import RepeatRow, RepeatRows, Repeats
from mfdw_desktop.importing.rows import ChildRecord


@dataclass
class Family:
    """What belongs to one record."""

    children: list[ChildRecord] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    kept: list[KeptChild] = field(default_factory=list)
    """The rows as the file has them."""
    cells: list[list[Cell]] = field(default_factory=list)
    """Of `children`, as the file has them."""
    marks: list[str] = field(default_factory=list)
    """Hashes that a workbook of problems has of its rows as they were."""
    gone: list[str] = field(default_factory=list)
    """Those of rows that it does not have any more."""
    is_changed: bool = False
    """Whether any row is another one than a workbook of problems was written with."""


class ChildMaker:
    """Gathers the rows of repeats under each record."""

    def __init__(self, repeats: Repeats, main_sheet: str, *, keeps_rows: bool) -> None:
        self._repeats, self._main, self._keeps_rows = repeats, main_sheet, keeps_rows
        self._menders: dict[str, Mender] = {}

    @property
    def has_any(self) -> bool:
        """Whether there are repeats at all."""
        return bool(self._repeats.by_parent)

    def mend(self, recipe: Recipe) -> set[int]:
        """Take other fixes; return which of them, by identity, belong to rows of repeats."""
        self._menders, taken = {}, set()
        for repeat in self._repeats.all():
            if repeat.fold is not None:
                continue
            mender = Mender(recipe, repeat.part.table, repeat.is_meant(recipe))
            taken |= mender.all_taken
            if mender.changes_rows or mender.leaves_rows_out or mender.all_taken:
                self._menders[repeat.level] = mender
            repeat.join(mender)
        return taken

    def never_met(self) -> Iterable[RowProblem]:
        """Yield a problem for each fix whose row, column or text was not in the file."""
        for mender in self._menders.values():
            yield from mender.never_met()

    def gather(self, number: int, cells: list[Cell], key: str, *, is_mended: bool) -> Family:
        """Return the rows of one record, which may be mended itself."""
        family = Family()
        own = str(number)
        if is_mended:
            for each in self._repeats.all():
                each.fold_again(number, cells)
        for repeat in self._repeats.under(self._main):
            self._add_rows(family, repeat, cells, parent=-1, key=key, own=own)
        return family

    def _add_rows(
        self,
        family: Family,
        repeat: RepeatRows,
        parent_cells: Sequence[Cell],
        *,
        parent: int,
        key: str,
        own: str,
    ) -> None:
        """Add the rows of a repeat that belong to one row around them, and the rows in those."""
        mender, marks = self._menders.get(repeat.level), repeat.part.table.marks
        for position, found in enumerate(repeat.rows_of(own, parent_cells), 1):
            row = found
            is_named = repeat.fold is None and (self._keeps_rows or mender is not None)
            name = repeat.name_of(row.cells, key, position) if is_named else ""
            if self._keeps_rows and repeat.fold is None:
                raw = KeptChild(
                    repeat.level, row.joined, row.own, row.number, row.cells, name,
                    len(family.kept),
                )  # fmt: skip
                family.kept.append(raw)
            if marks and repeat.fold is None:
                mark = marks.get(row.number)
                family.marks.append(mark.sign if mark is not None else "")
                family.is_changed |= mark is None or mark.sign != row_sign(row.cells)
            if mender is not None:
                names = (name, f"@{row.number}")
                row = _mended(repeat, row, mender, names)
                family.problems += mender.unmet_in(row.number)
                if mender.left_out_by(names) is not None:
                    self._pass_over(family, repeat, row, repeat.key_of(row.cells, key, position))
                    continue
            family.problems += row.problems
            own_key = repeat.key_of(row.cells, key, position)
            family.cells.append(found.cells)
            family.children.append(
                ChildRecord(
                    path=repeat.part.repeat,
                    parent=parent,
                    position=position,
                    source_key=own_key,
                    sheet=repeat.part.table.sheet,
                    row=row.number,
                    answers=row.answers,
                    missing=encode(row.missing),
                    said=_said(found, row),
                )
            )
            at = len(family.children) - 1
            for inner in self._repeats.under(repeat.level):
                self._add_rows(family, inner, row.cells, parent=at, key=own_key, own=row.own)

    def _pass_over(self, family: Family, repeat: RepeatRows, row: RepeatRow, own_key: str) -> None:
        """Leave out what belongs to a row that is left out; it is kept, and no orphan."""
        beside = Family(kept=family.kept, marks=family.marks)
        for inner in self._repeats.under(repeat.level):
            self._add_rows(beside, inner, row.cells, parent=-1, key=own_key, own=row.own)


def _said(found: RepeatRow, row: RepeatRow) -> str:
    """Return what the file says of answers of a row that a person has put right."""
    if found.answers == row.answers and found.missing == row.missing:
        return ""
    theirs = {**json.loads(found.answers or "{}"), **found.missing}
    ours = {**json.loads(row.answers or "{}"), **row.missing}
    return encode({code: value for code, value in theirs.items() if ours.get(code) != value})


def _mended(
    repeat: RepeatRows, row: RepeatRow, mender: Mender, names: tuple[str, str]
) -> RepeatRow:
    cells = mender.mended(row.number, row.cells, names)
    if cells is row.cells:
        return row
    made = repeat.read_row(row.number, cells)
    return made._replace(own=row.own, joined=row.joined)
