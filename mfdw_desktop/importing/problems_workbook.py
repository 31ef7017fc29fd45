"""The user's own rows again, with what is wrong written into them.

Of an `.xlsx` a copy with its looks and widths; of any other format, and of very large files,
a new workbook with the same rows. In front stand `_status`, `_problem` and `_row_key`; the
cells in question are coloured and carry a note; the sheet Problems leads to each of them.
Mended, the file can be imported as it is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import openpyxl
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.comments import Comment
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import range_boundaries
from openpyxl.worksheet.datavalidation import DataValidationList
from openpyxl.worksheet.worksheet import Worksheet

from mfdw_desktop.common import i18n
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.importing.cells import Cell, CellError, column_index, display
from mfdw_desktop.importing.sheet_writing import put_row, put_text, sheet_name, style_head
from mfdw_desktop.importing.table import Workbook, open_workbook

ADDED = ("_status", "_problem", "_row_key")
"""Columns that stand before the user's own."""

LARGEST_COPY = 300_000
"""Cells up to which a workbook is copied with its looks; openpyxl needs 50 bytes a cell."""

_FILLS = {
    Severity.ERROR: PatternFill("solid", fgColor="FFF6C6C0"),
    Severity.WARNING: PatternFill("solid", fgColor="FFFCE9B6"),
    Severity.INFO: PatternFill("solid", fgColor="FFDCE7F3"),
}
_LINK = Font(color="FF1F5FA8", underline="single")
_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_FORMATS = {"datetime": "yyyy-mm-dd hh:mm:ss", "date": "yyyy-mm-dd", "time": "hh:mm:ss"}


@dataclass(frozen=True)
class Told:
    """A problem and its sentence."""

    problem: RowProblem
    message: str


@dataclass(frozen=True)
class ProblemReport:
    """What is written into the copy."""

    sheet: str
    """Of the records."""
    header_row: int
    problems: tuple[Told, ...]
    statuses: Mapping[int, str] = field(default_factory=dict)
    """Row to `ok new update unchanged warning error conflict`."""
    keys: Mapping[int, str] = field(default_factory=dict)
    """Row to the key of its record."""
    language: str = "en"


def problems_task(
    progress: Progress, *, path: Path, out: Path, report: ProblemReport
) -> Iterator[int]:
    """Write the workbook of problems and yield how many it lists; for the guarded child."""
    i18n.use(report.language)
    yield write_problems(path, out, report, progress=progress)


def write_problems(path: Path, out: Path, report: ProblemReport, *, progress: Progress) -> int:
    """Write the rows of `path` with their problems to `out`; return how many are listed."""
    progress.report(0, 3, "open")
    source = open_workbook(path)
    book = _copied(path) if _is_small(source) else None
    if book is None:
        book = _rewritten(source, progress)
    progress.report(1, 3, "write")
    writer = _Writer(book, report)
    writer.write()
    progress.report(2, 3, "write")
    book.save(out)
    progress.report(3, 3, "write")
    return len(report.problems)


def _is_small(source: Workbook) -> bool:
    if source.format != "xlsx":
        return False
    cells = 0
    for sheet in source.sheets:
        table = source.find(sheet.name)
        cells += sheet.last_row * len(table.headers if table else ())
    return cells <= LARGEST_COPY


def _copied(path: Path) -> openpyxl.Workbook | None:
    """Return the user's workbook with values in the place of formulas; None if it can't be."""
    try:
        book = openpyxl.load_workbook(path, data_only=True)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, OSError):
        # calamine reads files that openpyxl finds fault with: their rows are written anew.
        return None
    for sheet in book.worksheets:
        sheet.data_validations = DataValidationList()
        sheet.conditional_formatting = ConditionalFormattingList()
        sheet.auto_filter.ref = None
        sheet.print_area = None
    return book


def _rewritten(source: Workbook, progress: Progress) -> openpyxl.Workbook:
    """Return a new workbook with the rows of `source`, each at its own row number."""
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    book.remove(first)
    for sheet in source.sheets:
        target = book.create_sheet(sheet_name(sheet.name, book.sheetnames))
        for number, cells in sheet.rows():
            progress.check()
            for at, cell in enumerate(cells, 1):
                if cell != "":
                    place = target.cell(number, at)
                    assert isinstance(place, SheetCell)
                    _put(place, cell)
    return book


def _put(place: SheetCell, cell: Cell) -> None:
    """Write a cell as what it is; texts never become formulas."""
    if isinstance(cell, str):
        put_text(place, cell)
    elif isinstance(cell, CellError):
        put_text(place, cell.code)
    elif isinstance(cell, int) and not isinstance(cell, bool) and abs(cell) >= 10**15:
        put_text(place, display(cell))
    else:
        place.value = cell
        kind = type(cell).__name__
        if kind in _FORMATS:
            place.number_format = _FORMATS[kind]


class _Writer:
    """The writing of problems into one workbook."""

    def __init__(self, book: openpyxl.Workbook, report: ProblemReport) -> None:
        self._book = book
        self._report = report
        self._by_cell: dict[tuple[str, int, str], list[Told]] = defaultdict(list)
        for told in report.problems:
            where = told.problem
            self._by_cell[where.sheet, where.row, where.column].append(told)

    def write(self) -> None:
        """Write the added columns, the colours and notes, and the two sheets about them."""
        main = self._find(self._report.sheet)
        if main is not None:
            _insert_columns(main, len(ADDED))
            self._added_columns(main)
        for (sheet, row, column), told in self._by_cell.items():
            target = self._find(sheet)
            if target is not None and row and column:
                self._mark(target.cell(row, self._shifted(sheet, column)), told)
        self._list()
        self._read_me()

    def _find(self, name: str) -> Worksheet | None:
        for each in (name, sheet_name(name)):
            if each in self._book.sheetnames:
                found = self._book[each]
                return found if isinstance(found, Worksheet) else None
        return None

    def _shifted(self, sheet: str, column: str) -> int:
        added = len(ADDED) if sheet == self._report.sheet else 0
        return column_index(column) + 1 + added

    def _added_columns(self, sheet: Worksheet) -> None:
        put_row(sheet, self._report.header_row, ADDED)
        by_row: dict[int, list[Told]] = defaultdict(list)
        for told in self._report.problems:
            if told.problem.sheet == self._report.sheet and told.problem.row:
                by_row[told.problem.row].append(told)
        for row in sorted({*self._report.statuses, *self._report.keys, *by_row}):
            listed = sorted(by_row.get(row, ()), key=lambda each: _RANK[each.problem.severity])
            status = self._report.statuses.get(row) or _status_of(listed)
            said = "; ".join(_said(each) for each in listed)
            put_row(sheet, row, (status, said, self._report.keys.get(row, "")))
            for column in (1, 2) if listed else ():
                sheet.cell(row, column).fill = _FILLS[listed[0].problem.severity]
        for letter, width in zip("ABC", (11, 60, 24), strict=True):
            sheet.column_dimensions[letter].width = width
        sheet.freeze_panes = f"A{self._report.header_row + 1}"

    def _mark(self, cell: object, told: Sequence[Told]) -> None:
        if not isinstance(cell, SheetCell):
            return
        worst = min(told, key=lambda each: _RANK[each.problem.severity])
        cell.fill = _FILLS[worst.problem.severity]
        comment = Comment("\n".join(each.message for each in told)[:2000], "MFDW")
        comment.width, comment.height = 320, 120
        cell.comment = comment

    def _list(self) -> None:
        """Write the list of problems, each with a link to its cell."""
        name = sheet_name(translate("Problems"), self._book.sheetnames)
        sheet = self._book.create_sheet(name)
        heads = (translate("Sheet"), translate("Row"), translate("Column"), translate("Header"),
                 translate("Value"), translate("Problem"), translate("Severity"))  # fmt: skip
        put_row(sheet, 1, heads)
        words = {
            Severity.ERROR: translate("error"),
            Severity.WARNING: translate("warning"),
            Severity.INFO: translate("note"),
        }
        for row, told in enumerate(self._report.problems, 2):
            where = told.problem
            texts = (where.sheet, "", where.column, where.header, where.value, told.message,
                     words[where.severity])  # fmt: skip
            put_row(sheet, row, texts)
            if where.row:
                sheet.cell(row, 2).value = where.row
                self._link(sheet.cell(row, 2), where)
            sheet.cell(row, 7).fill = _FILLS[where.severity]
        for column, width in zip("ABCDEFG", (22, 8, 9, 32, 28, 70, 12), strict=True):
            sheet.column_dimensions[column].width = width
        style_head(sheet, 1, len(heads))

    def _link(self, cell: object, where: RowProblem) -> None:
        target = self._find(where.sheet)
        if target is None or not isinstance(cell, SheetCell):
            return
        column = self._shifted(where.sheet, where.column) if where.column else 1
        quoted = target.title.replace("'", "''")
        cell.hyperlink = f"#'{quoted}'!{get_column_letter(column)}{where.row}"
        cell.font = _LINK

    def _read_me(self) -> None:
        name = sheet_name(translate("Read me"), self._book.sheetnames)
        sheet = self._book.create_sheet(name)
        lines = (
            translate("This is your file with what the import found wrong in it."),
            translate("Red cells must be mended: their rows were not stored."),
            translate("Yellow cells were stored as they are; look whether they are right."),
            translate("Each coloured cell has a note. The sheet Problems leads to all of them."),
            translate("Mend the cells and import this file again: nothing is stored twice."),
            translate("The first three columns are left out of the import."),
        )
        for row, line in enumerate(lines, 1):
            put_row(sheet, row, (line,))
        sheet.column_dimensions["A"].width = 100


def _insert_columns(sheet: Worksheet, count: int) -> None:
    """Put blank columns before the first, and move merged cells and widths along."""
    merged = [str(each) for each in sheet.merged_cells.ranges]
    for each in merged:
        sheet.unmerge_cells(each)
    widths = {
        column_index(letter): (each.width, each.hidden)
        for letter, each in sheet.column_dimensions.items()
        if re.fullmatch("[A-Z]{1,3}", letter)
    }
    links = [cell for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    for cell in links:
        cell.hyperlink = None
    sheet.insert_cols(1, count)
    for each in merged:
        left, top, right, bottom = map(_whole, range_boundaries(each))
        sheet.merge_cells(
            start_row=top, end_row=bottom, start_column=left + count, end_column=right + count
        )
    sheet.column_dimensions.clear()
    for at, (width, hidden) in widths.items():
        letter = get_column_letter(at + 1 + count)
        sheet.column_dimensions[letter].width = width
        sheet.column_dimensions[letter].hidden = hidden


def _whole(bound: int | None) -> int:
    """Return a bound of a range of cells, which always has all four."""
    assert bound is not None
    return bound


def _status_of(told: Sequence[Told]) -> str:
    return str(told[0].problem.severity) if told else "ok"


def _said(told: Told) -> str:
    header = told.problem.header
    return f"{header}: {told.message}" if header else told.message
