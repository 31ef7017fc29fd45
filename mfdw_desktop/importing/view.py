"""A sheet as it stands around its table: what a person must see to judge what was found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.workbooks import TableChoice, TableView
from mfdw_desktop.importing.choosing import choose
from mfdw_desktop.importing.inspect import best_sheet, marks, sheet_facts, shown
from mfdw_desktop.importing.sheets import Sheet
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.workbook import Workbook, open_workbook

_HEAD, _ABOVE, _TAIL = 40, 6, 3
_ODD = 60
"""Rows left out that are shown with the rows around them."""
_ENDS = ("table below", "note below")


def view_task(
    progress: Progress, path: Path, sheet: str, header_row: int | None, choice: TableChoice
) -> Iterator[TableView]:
    """Yield the view of a sheet, read as `choice` says; a task for the guarded child."""
    workbook = open_workbook(path, encoding=choice.encoding, delimiter=choice.delimiter)
    progress.check()
    yield view(workbook, sheet or best_sheet(workbook) or "", header_row, choice, progress)


def view(
    workbook: Workbook,
    sheet: str,
    header_row: int | None,
    choice: TableChoice,
    progress: Progress,
) -> TableView:
    """Return the head of a sheet, the rows that are left out, and its end."""
    found = workbook.sheet(sheet)
    table = workbook.find(found.name, header_row, choice.area)
    if table is not None:
        choose(table, choice, workbook.recognise_with(table).tool)
    facts = sheet_facts(found, table, progress)
    wanted = _wanted(found, table)
    rows = tuple((number, shown(cells)) for number, cells in found.rows() if number in wanted)
    return TableView(
        facts=facts,
        rows=rows,
        notes=_notes(table, [number for number, _ in rows]) if table is not None else {},
        columns=table.layout.columns if table is not None else (),
        encoding=workbook.encoding,
        delimiter=workbook.delimiter,
    )


def _wanted(sheet: Sheet, table: Table | None) -> set[int]:
    """Return the numbers of the rows to show."""
    last = sheet.last_row
    if table is None:
        return {*range(1, _HEAD + 1)}
    begin = 1 if table.header_row <= _HEAD // 2 else table.header_row - _ABOVE
    odd = list(table.excluded)[:_ODD]
    around = {number + step for number in odd for step in (-1, 0, 1)}
    return {*range(begin, begin + _HEAD), *around, *range(last - _TAIL + 1, last + 1)}


def _notes(table: Table, numbers: list[int]) -> dict[int, str]:
    """Return row to what it is, of the rows shown that are no data."""
    notes = marks(table) | table.excluded
    top = min(table.header_row, *table.layout.group_rows, table.header_row)
    end = next((number for number, why in table.excluded.items() if why in _ENDS), None)
    for number in numbers:
        if number < top:
            notes.setdefault(number, "above")
        elif end is not None and number > end:
            notes.setdefault(number, "below")
    return notes
