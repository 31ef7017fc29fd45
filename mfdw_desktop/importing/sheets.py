"""The sheets of a workbook as rows of plain cells, whatever the format."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing import container, ooxml
from mfdw_desktop.importing.cells import BLANK, Cell, CellError
from mfdw_desktop.importing.looking import Look, Opened, gives_up, look_into, refusing
from mfdw_desktop.importing.placed import LAST_COLUMN, LAST_ROW, Listed, Merged

Row = tuple[int, list[Cell]]
"""Number of the row as Excel shows it, and its cells from column A on."""

Scan = Callable[[], ooxml.SheetScan]
"""Looks into all of one sheet."""

WIDE_GRID, MOST_GRID = 2 << 20, 8 << 20
"""Cells of the box around all cells from which calamine, which allocates every one of them,
is slower than the reader of single cells when nearly all are blank; and from which it may
not when most are."""
_MOST_COUNTED = 2 << 20
"""Cells of a sheet that are counted to see whether calamine misses some."""
FAILED, MISSED = "reader failed", "reader missed cells"
"""Notes: why the second reader reads a sheet."""


class Sheet:
    """One sheet: its rows can be gone through any number of times, and are not kept."""

    def __init__(self, name: str, *, hidden: bool = False) -> None:
        self.name = name
        self.hidden = hidden

    @property
    def last_row(self) -> int:
        """Number of the last row that may hold anything."""
        raise NotImplementedError

    @property
    def merged(self) -> tuple[Merged, ...]:
        """The merged cells, where the format tells."""
        return ()

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the sheet, as codes: `error cells` …"""
        return ()

    @property
    def is_quick(self) -> bool:
        """Whether going through the rows once more costs little."""
        return True

    def rows(self, *, whole: bool = True) -> Iterator[Row]:
        """Yield the rows that hold anything; without `whole`, 42 may come as 42.0."""
        raise NotImplementedError


class TextSheet(Sheet):
    """The records of a delimited text, which are kept: they are text already."""

    def __init__(
        self, name: str, records: Sequence[list[str]], merged: Sequence[Merged] = ()
    ) -> None:
        super().__init__(name)
        self._records = records
        self._merged = tuple(merged)

    @property
    def merged(self) -> tuple[Merged, ...]:
        """The merged cells of a web page."""
        return self._merged

    @property
    def last_row(self) -> int:
        """Number of the last record."""
        return len(self._records)

    def rows(self, *, whole: bool = True) -> Iterator[Row]:
        """Yield the records that hold anything; lists of text are lists of cells."""
        for number, record in enumerate(self._records, 1):
            if any(record):
                yield number, list[Cell](record)


class TolerantSheet(Sheet):
    """A sheet that is read cell by cell, each time from its file."""

    def __init__(self, listed: Listed, opened: Callable[[], Opened], scan: Scan) -> None:
        super().__init__(listed.name, hidden=listed.hidden)
        self._part, self._opened, self._scan_now = listed.part, opened, scan
        self.is_by_plan = False
        """Whether it is read so to save memory, and not because the quick reader failed."""

    @cached_property
    def scan(self) -> ooxml.SheetScan:
        """What a look into the whole file says."""
        with refusing():
            return self._scan_now()

    @cached_property
    def last_row(self) -> int:
        """Number of the last row with a value or an error."""
        return max((number for number, _ in self.rows()), default=0)

    @cached_property
    def merged(self) -> tuple[Merged, ...]:
        """The merged cells."""
        with refusing(), self._opened() as reader:
            return reader.merged(self._part)

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the sheet, as codes."""
        if self.is_by_plan:
            far = ("cells far away",) if _is_sparse(self.scan) else ()
            return (*far, *_notes_of(self.scan))
        return (*_notes_of(self.scan), FAILED, "second reader")

    @property
    def is_quick(self) -> bool:
        """Whether going through the rows once more costs little."""
        return False

    def rows(self, *, whole: bool = True) -> Iterator[Row]:
        """Yield the rows that hold anything."""
        with refusing(), self._opened() as reader:
            yield from reader.rows(self._part)


class GridSheet(Sheet):
    """A sheet that calamine reads, with what calamine leaves out put back.

    Where calamine cannot read it, sees less than the file holds, or would fill the memory
    with blanks, it is read cell by cell instead.
    """

    def __init__(
        self,
        name: str,
        *,
        hidden: bool,
        read: Callable[[], CalamineSheet],
        head: Callable[[], ooxml.SheetScan | None],
        scan: Scan,
        other: TolerantSheet | None,
    ) -> None:
        super().__init__(name, hidden=hidden)
        self._read = read
        self._head_now = head
        self._scan_now = scan
        self._other = other
        self._ahead: _Ahead | None = None
        self._why = ""

    @cached_property
    def scan(self) -> ooxml.SheetScan:
        """What a look into the whole file says."""
        with refusing():
            return self._ahead.result() if self._ahead is not None else self._scan_now()

    @cached_property
    def _extent(self) -> ooxml.SheetScan:
        """How far the cells reach, known before anything is allocated for them."""
        with refusing():
            return self._head_now() or self.scan

    @cached_property
    def _grid(self) -> CalamineSheet:
        # calamine lets other threads run: the look into the whole file costs no time then.
        if "scan" not in self.__dict__:
            self._ahead = _Ahead(self._scan_now)
            self._ahead.start()
        with refusing():
            return self._read()

    @cached_property
    def _is_sparse(self) -> bool:
        """Whether a grid around the cells would fill the memory with blanks."""
        return _is_sparse(self._extent)

    @cached_property
    def _slow(self) -> TolerantSheet | None:
        """The reader to take instead of calamine; None where calamine is right."""
        if self._other is None or self._is_sparse:
            return self._other
        try:
            end = self._grid.end
        except RefusedError as error:
            if error.code != "workbook-damaged":
                raise
            self._why = FAILED
            return self._other
        rows, columns = (end[0] + 1, end[1] + 1) if end else (0, 0)
        is_right = rows >= self.scan.last_filled and columns <= LAST_COLUMN
        if is_right and not self.scan.is_odd and not self._misses_cells(self._other):
            return None
        self._why = MISSED
        return self._other

    def _misses_cells(self, other: TolerantSheet) -> bool:
        """Tell whether calamine shows fewer cells than the file holds, and `other` shows more."""
        if not 0 < self.scan.filled <= _MOST_COUNTED:
            return False
        seen = sum(map(len, self.scan.errors.values()))
        try:
            seen += sum(len(row) - row.count(BLANK) for row in self._grid.iter_rows())
        except BaseException as error:
            if not gives_up(error):
                raise
            return False  # `rows` goes on with the other reader from there.
        if seen >= self.scan.filled:
            return False
        # Only an empty text among the cells looks the same: both are asked then.
        return sum(len(row) - row.count(BLANK) for _, row in other.rows()) > seen

    @property
    def last_row(self) -> int:
        """Number of the last row with a value or an error."""
        if self._slow is not None:
            return min(LAST_ROW, self.scan.last_row) if self._is_sparse else self._slow.last_row
        end = self._grid.end
        return max((end[0] + 1 if end else 0), *self.scan.errors, 0)

    @cached_property
    def merged(self) -> tuple[Merged, ...]:
        """The merged cells, where the format tells."""
        if self._slow is not None:
            return self._slow.merged
        ranges = self._grid.merged_cell_ranges
        if ranges is None:
            return tuple(self.scan.merged)
        return tuple((top[0] + 1, top[1], end[0] + 1, end[1]) for top, end in ranges)

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the sheet, as codes."""
        far = ("cells far away",) if self._is_sparse else ()
        is_slow = self._slow is not None and not self._is_sparse
        slow = tuple(filter(None, (self._why, "second reader"))) if is_slow else ()
        return (*far, *_notes_of(self.scan), *slow)

    @property
    def is_quick(self) -> bool:
        """Whether calamine holds the cells; the other reader goes through the file each time."""
        return self._slow is None

    def rows(self, *, whole: bool = True) -> Iterator[Row]:
        """Yield the rows that hold anything; without `whole`, 42 may come as 42.0."""
        if self._slow is not None:
            yield from self._slow.rows()
            return
        last = 0
        try:
            for row in self._grid_rows(whole):
                last = row[0]
                yield row
        except BaseException as error:
            # Days are made when a row is fetched: one that is none can end the reader here.
            if not gives_up(error):
                raise
            if self._other is None:
                raise RefusedError("workbook-damaged") from error
        else:
            return
        self.__dict__["_slow"], self._why = self._other, FAILED
        yield from (row for row in self._other.rows() if row[0] > last)

    def _grid_rows(self, whole: bool) -> Iterator[Row]:
        start, errors = self._grid.start, self.scan.errors
        # calamine's rows begin at row 1 but at the first column with anything in it.
        pad: list[Any] = [BLANK] * (start[1] if start else 0)
        waiting = sorted(errors)
        for number, cells in enumerate(self._grid.iter_rows() if start else (), 1):
            while waiting and waiting[0] < number:
                yield waiting[0], _with_errors([], errors[waiting.pop(0)])
            row: list[Any] = _plain(cells) if whole else cells
            if pad:
                row = pad + row
            if waiting and waiting[0] == number:
                yield number, _with_errors(row, errors[waiting.pop(0)])
            elif any(row) or row.count(BLANK) < len(row):
                yield number, row
        for each in waiting:
            yield each, _with_errors([], errors[each])


def _is_sparse(extent: ooxml.SheetScan) -> bool:
    """Tell whether a grid around the cells would be blank nearly everywhere, and large."""
    grid = extent.last_row * extent.columns
    blank_share = grid / max(1, extent.most_cells)
    return grid > WIDE_GRID and blank_share > (2 if grid > MOST_GRID else 20)


def _notes_of(scan: ooxml.SheetScan) -> tuple[str, ...]:
    said = {
        "error cells": bool(scan.errors),
        "formulas without value": scan.has_formulas_without_value,
        "hidden rows": scan.has_hidden_rows,
    }
    return tuple(note for note, is_there in said.items() if is_there)


class _Ahead(threading.Thread):
    """Work that goes on beside the caller's; its result, or its error, is fetched later."""

    def __init__(self, work: Callable[[], ooxml.SheetScan]) -> None:
        super().__init__(daemon=True)
        self._work = work
        self._made: ooxml.SheetScan | None = None
        self._error: BaseException | None = None

    def run(self) -> None:
        """Do the work."""
        try:
            self._made = self._work()
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            self._error = error

    def result(self) -> ooxml.SheetScan:
        """Wait for the result; raise what the work raised."""
        self.join()
        if self._made is None:
            raise self._error or RuntimeError("the work was not started")
        return self._made


def open_sheets(path: Path, form: str) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook that holds cells: xlsx, xlsb, xls or ods."""
    look = look_into(path, form)
    others = {each.name: _other(each, look) for each in look.sheets}
    listed: list[Any] = []
    # Of these calamine builds the grids of all sheets when it opens the file.
    is_at_once = form in (container.XLS, container.ODS)
    if is_at_once and any(_is_sparse(look.scan(each.name)) for each in look.sheets):
        for each in others.values():
            each.is_by_plan = True
        return tuple(others.values())
    try:
        with refusing():
            book = CalamineWorkbook.from_path(path)
            listed = book.sheets_metadata
    except RefusedError as error:
        if error.code != "workbook-damaged" or not others:
            raise
    if not listed:
        return tuple(others.values())
    found: list[Sheet] = [
        GridSheet(
            each.name,
            hidden=each.visible != SheetVisibleEnum.Visible,
            read=partial(book.get_sheet_by_index, index),
            head=partial(look.head, each.name),
            scan=partial(look.scan, each.name),
            other=others.get(each.name),
        )
        for index, each in enumerate(listed)
        if each.typ == SheetTypeEnum.WorkSheet
    ]
    known = {each.name for each in listed}
    return (*found, *(each for name, each in others.items() if name not in known))


def _other(listed: Listed, look: Look) -> TolerantSheet:
    """Return a sheet as the second reader reads it."""
    return TolerantSheet(listed, look.open, partial(look.scan, listed.name))


def _plain(cells: list[Any]) -> list[Any]:
    """Return the row with whole numbers as int: calamine hands 42 over as 42.0."""
    return [
        int(cell)
        if cell.__class__ is float and cell.is_integer() and -1e15 < cell < 1e15  # WHOLE_LIMIT
        else cell
        for cell in cells
    ]


def _with_errors(row: list[Any], errors: dict[int, CellError]) -> list[Any]:
    width = max(errors) + 1
    row += [BLANK] * (width - len(row))
    for column, error in errors.items():
        row[column] = error
    return row
