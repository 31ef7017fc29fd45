"""Open a workbook of any format we read, and find the table on each of its sheets.

Call this inside the guarded child (`child.guarded`) only: the readers below it can abort
the whole process on a hostile file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing.dialects import Recognition, recognise
from mfdw_desktop.importing.sheets import Row, Sheet


@dataclass
class Table:
    """A table on a sheet: where it stands, its headers, and its rows as a stream."""

    sheet: str
    header_row: int
    """From 1, as Excel shows it."""
    headers: tuple[str, ...]
    """One a column, no two alike: `Middle Name`, `Middle Name (2)`, `Column I`."""
    letters: tuple[str, ...]
    """Letter of each column, as long as `headers`."""
    source: Sheet = field(repr=False)
    first_column: int = 0
    """Index of the first column on the sheet, from 0."""
    groups: tuple[str, ...] = ()
    """Text of the group row above each column; empty when there is none."""
    tag_rows: tuple[int, ...] = ()
    """Rows under the header that hold tags, codes or names, not data."""
    codes: tuple[str, ...] = ()
    """The tag row's cells, column by column; empty when there is none."""
    notes: tuple[str, ...] = ()
    """What was left out, as codes: `rows above`, `table beside`, `table below` …"""
    excluded: dict[int, str] = field(default_factory=dict)
    """Rows left out by the last run of `rows` to why: `total row`, `repeated header`, `note`."""

    @property
    def most_rows(self) -> int:
        """How many data rows there can be at most; exact only where none is blank."""
        return max(0, self.source.last_row - max((self.header_row, *self.tag_rows)))

    def rows(self) -> Iterator[Row]:
        """Yield (row number, one cell a header) of each data row that holds anything."""
        raise NotImplementedError

    def column(self, header: str) -> int | None:
        """Return the index in `headers` of a header or a letter, in any case; None if none."""
        raise NotImplementedError


@dataclass
class Workbook:
    """A file as sheets of cells; tables are found on demand and remembered."""

    path: Path
    format: str
    """`xlsx xls xlsb ods csv`."""
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""
    _tables: dict[tuple[str, int | None], Table | None] = field(default_factory=dict, repr=False)

    def sheet(self, name: str) -> Sheet:
        """Return the sheet called `name`, in any case, or refuse with `sheet-unknown`."""
        for each in self.sheets:
            if each.name == name:
                return each
        for each in self.sheets:
            if each.name.strip().casefold() == name.strip().casefold():
                return each
        raise RefusedError("sheet-unknown", sheet=name)

    def find(self, sheet: str, header_row: int | None = None) -> Table | None:
        """Return the table on a sheet, None when there is none; `header_row` from 1."""
        key = (self.sheet(sheet).name, header_row)
        if key not in self._tables:
            self._tables[key] = find_table(self.sheet(sheet), header_row)
        return self._tables[key]

    def table(self, sheet: str, header_row: int | None = None) -> Table:
        """Return the table on a sheet, or refuse with `table-missing`."""
        found = self.find(sheet, header_row)
        if found is None:
            raise RefusedError("table-missing", sheet=sheet, row=header_row or 0)
        return found

    @cached_property
    def recognition(self) -> Recognition:
        """Which tool wrote the file, by the headers of all its sheets."""
        found = {each.name: self.find(each.name) for each in self.sheets}
        return recognise({name: table.headers if table else () for name, table in found.items()})


def open_workbook(path: Path, *, encoding: str = "", delimiter: str = "") -> Workbook:
    """Open a file by its content, or refuse it; `encoding`, `delimiter` overrule for CSV."""
    raise NotImplementedError


def find_table(sheet: Sheet, header_row: int | None = None) -> Table | None:
    """Return the table on `sheet`, the one under `header_row` when that is given."""
    raise NotImplementedError
