"""Find the table on a sheet, the others beside and below it, and the columns of an area."""

from __future__ import annotations

from itertools import islice

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing.cells import column_index
from mfdw_desktop.importing.dialects import vocabulary
from mfdw_desktop.importing.layout import WINDOW, Layout, lay_out, lay_out_all
from mfdw_desktop.importing.problem_marks import without_added
from mfdw_desktop.importing.sheets import Row, Sheet
from mfdw_desktop.importing.table import Table

_ROWS_ABOVE = 4
"""Rows over a named header row that may hold the groups of its columns."""


MOST_TABLES = 12
"""Tables of one sheet that are told apart."""


def find_table(sheet: Sheet, header_row: int | None = None, area: str = "") -> Table | None:
    """Return the table on `sheet`, the one under `header_row` and in `area` when given."""
    window = _window(sheet, 1 if header_row is None else header_row - _ROWS_ABOVE)
    if not window:
        return None
    layout = lay_out(
        window,
        merged=sheet.merged,
        vocabulary=vocabulary(),
        header_row=header_row,
        area=columns_of(area),
    )
    return _table_on(sheet, layout) if layout else None


def _table_on(sheet: Sheet, layout: Layout) -> Table:
    """Return the table of the user, without what a workbook of problems has added to it."""
    own, added = without_added(layout)
    return Table(sheet, own, added=added)


def find_tables(table: Table) -> list[Table]:
    """Return all tables on the sheet of `table`, by their place: beside it and below it.

    The rows of `table` must have been gone through, as that shows where it ends.
    """
    sheet = table.source
    found = {(table.header_row, table.area): table}
    begin = 1
    while len(found) < MOST_TABLES and (window := _window(sheet, begin)):
        for layout in lay_out_all(window, merged=sheet.merged, vocabulary=vocabulary()):
            if layout.header_row < begin:
                continue
            other = _table_on(sheet, layout)
            for _ in other.rows():
                pass  # Only then it is known where it ends.
            if not any(_share_cells(other, each) for each in found.values()):
                found[other.header_row, other.area] = other
        below = [number for each in found.values() for number in _ends_of(each) if number > begin]
        if not below:
            break
        begin = min(below)
    return [found[key] for key in sorted(found)]


def _ends_of(table: Table) -> list[int]:
    """Return the row at which another table begins below, in a list; empty when none does."""
    return [number for number, why in table.excluded.items() if why == "table below"]


def columns_of(area: str) -> tuple[int, int] | None:
    """Return the first and the last column of an area `B:F`, from 0; None for none.

    Raises:
        RefusedError: it is no area.
    """
    if not area:
        return None
    first, _, last = area.replace(" ", "").upper().partition(":")
    letters = (first, last or first)
    if not all(each.isascii() and each.isalpha() and len(each) <= 3 for each in letters):
        raise RefusedError("area-unreadable", area=area)
    begin, end = map(column_index, letters)
    if end < begin:
        raise RefusedError("area-unreadable", area=area)
    return begin, end


def _window(sheet: Sheet, from_row: int) -> list[Row]:
    return list(islice((row for row in sheet.rows() if row[0] >= from_row), WINDOW))


def _share_cells(one: Table, other: Table) -> bool:
    """Tell whether the header of one table stands within the other, or is the same."""
    if set(one.layout.columns).isdisjoint(other.layout.columns):
        return False
    upper, lower = sorted((one, other), key=lambda each: each.header_row)
    ends = _ends_of(upper)
    return not ends or lower.header_row < ends[0]
