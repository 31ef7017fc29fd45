"""Open a workbook of any format we read; its tables are found on demand.

Call this inside the guarded child (`child.guarded`) only: the readers below it can abort
the whole process on a hostile file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing import container
from mfdw_desktop.importing.cells import display
from mfdw_desktop.importing.csvfile import parse_delimited, read_delimited
from mfdw_desktop.importing.dialects import Recognition, SheetHead, recognise
from mfdw_desktop.importing.looking import refusing
from mfdw_desktop.importing.markup import read_markup
from mfdw_desktop.importing.sheets import Sheet, TextSheet, open_sheets
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.table_finding import find_table


@dataclass
class Workbook:
    """A file as sheets of cells; tables are found on demand and remembered."""

    path: Path
    format: str
    """`xlsx xls xlsb ods csv`."""
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""
    _tables: dict[tuple[str, int | None, str], Table | None] = field(
        default_factory=dict, repr=False
    )

    def sheet(self, name: str) -> Sheet:
        """Return the sheet called `name`, in any case, or refuse with `sheet-unknown`."""
        for each in self.sheets:
            if each.name == name:
                return each
        for each in self.sheets:
            if each.name.strip().casefold() == name.strip().casefold():
                return each
        raise RefusedError("sheet-unknown", sheet=name)

    def find(self, sheet: str, header_row: int | None = None, area: str = "") -> Table | None:
        """Return the table on a sheet, None when there is none; `header_row` from 1."""
        key = (self.sheet(sheet).name, header_row, area)
        if key not in self._tables:
            self._tables[key] = find_table(self.sheet(sheet), header_row, area)
        return self._tables[key]

    def table(self, sheet: str, header_row: int | None = None, area: str = "") -> Table:
        """Return the table on a sheet, or refuse with `table-missing`."""
        found = self.find(sheet, header_row, area)
        if found is None:
            raise RefusedError("table-missing", sheet=sheet)
        return found

    def recognise_with(self, chosen: Table) -> Recognition:
        """Return which tool wrote the file, where a person says what is the table of a sheet."""
        heads = {each.name: _head(self.find(each.name)) for each in self.sheets}
        return recognise({**heads, chosen.sheet: _head(chosen)})

    @cached_property
    def recognition(self) -> Recognition:
        """Which tool wrote the file, by the headers of all its sheets."""
        return recognise({each.name: _head(self.find(each.name)) for each in self.sheets})


def open_workbook(path: Path, *, encoding: str = "", delimiter: str = "") -> Workbook:
    """Open a file by its content, or refuse it; `encoding`, `delimiter` overrule for CSV."""
    form = container.identify(path)
    if form == container.CSV:
        text = read_delimited(path, encoding=encoding, delimiter=delimiter)
        sheet = TextSheet("csv", text.records)
        return Workbook(path, form, (sheet,), text.encoding, text.delimiter)
    if form == container.HTML:
        found = read_markup(path.read_bytes())
        pages = (TextSheet(each.name, each.records, each.merged) for each in found)
        return Workbook(path, form, tuple(pages))
    if form == container.ODK:
        return _open_odk(path, encoding, delimiter)
    return Workbook(path, form, open_sheets(path, form))


def _head(table: Table | None) -> SheetHead:
    """Return the headers and the first row, by which a tool's work is known."""
    if table is None:
        return SheetHead()
    first = next(table.rows(), (0, []))[1]
    table.excluded.clear()
    return SheetHead(table.raw_headers, tuple(map(display, first)))


def _tables_in(names: list[str]) -> list[str]:
    """Return the CSV files of the topmost folder that has any: no media, no audits."""
    tables = [
        name
        for name in names
        if name.casefold().endswith(".csv")
        and not name.casefold().endswith("audit.csv")
        and not name.startswith("__MACOSX")
    ]
    if not tables:
        return []
    top = min(
        (name.rpartition("/")[0] for name in tables), key=lambda each: (each != "", each.count("/"))
    )
    return [name for name in tables if name.rpartition("/")[0] == top]


def _open_odk(path: Path, encoding: str, delimiter: str) -> Workbook:
    """Open the ZIP of ODK Central: a sheet for each of its CSV files, without their ending."""
    sheets: list[Sheet] = []
    read_as = encoding, delimiter
    with container.open_archive(path) as archive, refusing():
        for name in _tables_in(archive.namelist()):
            text = parse_delimited(archive.read(name), encoding=encoding, delimiter=delimiter)
            sheets.append(TextSheet(name.rpartition("/")[2][:-4], text.records))
            read_as = text.encoding, text.delimiter
    if not sheets:
        raise RefusedError("not-a-workbook")
    sheets.sort(key=lambda each: len(each.name))
    return Workbook(path, container.CSV, tuple(sheets), *read_as)
