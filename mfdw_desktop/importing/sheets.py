"""The sheets of a workbook as rows of plain cells, whatever the format."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing import biff, container, odf, ooxml, xlsb
from mfdw_desktop.importing.cells import BLANK, Cell, CellError
from mfdw_desktop.importing.ole import OleFile

Row = tuple[int, list[Cell]]
"""Number of the row as Excel shows it, and its cells from column A on."""

Merged = tuple[int, int, int, int]
"""First row, first column, last row, last column: rows from 1, columns from 0."""

WIDE_GRID, MOST_GRID = 2 << 20, 8 << 20
"""Cells of the box around all cells from which calamine, which allocates every one of them,
is slower than openpyxl when nearly all are blank; and from which it may not when most are."""


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

    def __init__(self, name: str, records: Sequence[list[str]]) -> None:
        super().__init__(name)
        self._records = records

    @property
    def last_row(self) -> int:
        """Number of the last record."""
        return len(self._records)

    def rows(self, *, whole: bool = True) -> Iterator[Row]:
        """Yield the records that hold anything; lists of text are lists of cells."""
        for number, record in enumerate(self._records, 1):
            if any(record):
                yield number, list[Cell](record)


class GridSheet(Sheet):
    """A sheet that calamine reads, with what calamine leaves out put back."""

    def __init__(
        self,
        name: str,
        path: Path,
        *,
        hidden: bool,
        read: Callable[[], CalamineSheet],
        head: Callable[[], ooxml.SheetScan | None],
        scan: Callable[[], ooxml.SheetScan],
    ) -> None:
        super().__init__(name, hidden=hidden)
        self._path = path
        self._read = read
        self._head_now = head
        self._scan_now = scan
        self._ahead: _Ahead | None = None

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
        grid = self._extent.last_row * self._extent.columns
        blank_share = grid / max(1, self._extent.most_cells)
        return grid > WIDE_GRID and blank_share > (2 if grid > MOST_GRID else 20)

    @property
    def last_row(self) -> int:
        """Number of the last row with a value or an error."""
        if self._is_sparse:
            return self.scan.last_row
        end = self._grid.end
        return max((end[0] + 1 if end else 0), *self.scan.errors, 0)

    @cached_property
    def merged(self) -> tuple[Merged, ...]:
        """The merged cells, where the format tells."""
        ranges = () if self._is_sparse else self._grid.merged_cell_ranges or ()
        return tuple((top[0] + 1, top[1], end[0] + 1, end[1]) for top, end in ranges)

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the sheet, as codes."""
        said = {
            "cells far away": self._is_sparse,
            "error cells": bool(self.scan.errors),
            "formulas without value": self.scan.has_formulas_without_value,
            "hidden rows": self.scan.has_hidden_rows,
        }
        return tuple(note for note, is_there in said.items() if is_there)

    @property
    def is_quick(self) -> bool:
        """Whether calamine holds the cells; openpyxl reads the file each time."""
        return not self._is_sparse

    def rows(self, *, whole: bool = True) -> Iterator[Row]:
        """Yield the rows that hold anything; without `whole`, 42 may come as 42.0."""
        return self._sparse_rows() if self._is_sparse else self._grid_rows(whole)

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

    def _sparse_rows(self) -> Iterator[Row]:
        import openpyxl

        with refusing():
            book = openpyxl.load_workbook(self._path, read_only=True, data_only=True)
            sheet = book[self.name]
            sheet.reset_dimensions()
            for number, cells in enumerate(sheet.iter_rows(), 1):
                row = _trimmed([_openpyxl_cell(each) for each in cells])
                if row:
                    yield number, row
            book.close()


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
    heads, scans = _scanner(path, form)
    with refusing():
        book = CalamineWorkbook.from_path(path)
        listed = book.sheets_metadata
    return tuple(
        GridSheet(
            each.name,
            path,
            hidden=each.visible != SheetVisibleEnum.Visible,
            read=partial(book.get_sheet_by_index, index),
            head=partial(heads, index, each.name),
            scan=partial(scans, index, each.name),
        )
        for index, each in enumerate(listed)
        if each.typ == SheetTypeEnum.WorkSheet
    )


@contextmanager
def refusing() -> Iterator[None]:
    """Turn what a reader says of a broken file into a refusal."""
    try:
        yield
    except PasswordError as error:
        raise RefusedError("workbook-password") from error
    except RecursionError as error:
        raise RefusedError("workbook-damaged") from error
    except (CalamineError, *container.BROKEN) as error:
        raise RefusedError("workbook-damaged") from error


_Head = Callable[[int, str], ooxml.SheetScan | None]
_Scan = Callable[[int, str], ooxml.SheetScan]


def _scanner(path: Path, form: str) -> tuple[_Head, _Scan]:
    """Return what looks into the head, and into all, of the sheet with an index and a name.

    The file as a whole is checked before.
    """
    if form == container.XLS:
        stream = container.workbook_stream(OleFile(path.read_bytes())) or b""
        return _no_head, lambda index, _: ooxml.SheetScan(errors=biff.error_cells(stream, index))
    archive = container.open_archive(path)
    with refusing():
        ooxml.check_xml(archive)
        if form == container.ODS:
            errors = odf.error_cells(archive)
            return _no_head, lambda _, name: ooxml.SheetScan(errors=errors.get(name, {}))
        if form == container.XLSB:
            binary = xlsb.sheet_parts(archive)
            return _no_head, lambda _, name: ooxml.SheetScan(
                errors=xlsb.error_cells(archive.read(binary[name])) if name in binary else {}
            )
        parts = ooxml.sheet_parts(archive)
    return (
        lambda _, name: ooxml.scan_head(archive, parts[name]) if name in parts else None,
        lambda _, name: (
            ooxml.scan_sheet(archive, parts[name]) if name in parts else ooxml.SheetScan()
        ),
    )


def _no_head(_index: int, _name: str) -> None:
    """Return nothing: the format is looked into as a whole, or not at all."""


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


def _openpyxl_cell(cell: Any) -> Any:
    if cell.value is None:
        return BLANK
    if cell.data_type == "e":
        return CellError(str(cell.value))
    return _plain([cell.value])[0]


def _trimmed(row: list[Any]) -> list[Any]:
    while row and row[-1] == BLANK:
        row.pop()
    return row
