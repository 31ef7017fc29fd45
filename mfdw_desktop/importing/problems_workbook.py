"""The user's own rows again, with what is wrong written into them.

Of an `.xlsx` a copy with its looks and widths; of any other format, and of very large files,
a new workbook with the same rows. In front stand `_status`, `_problem` and `_row_key`; the
cells in question are coloured and carry a note; the sheet Problems leads to each of them.
Mended, the file can be imported as it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from copy import copy
from pathlib import Path
from typing import cast

import openpyxl
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.comments import Comment
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import range_boundaries
from openpyxl.worksheet.cell_range import MultiCellRange
from openpyxl.worksheet.datavalidation import DataValidationList
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from mfdw_desktop.common import i18n
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.importing.cells import Cell, CellError, column_index, display
from mfdw_desktop.importing.problem_marks import ADDED, SIGN, list_name
from mfdw_desktop.importing.problem_report import ProblemReport, Told
from mfdw_desktop.importing.sheet_marks import RANK, Marks, SheetMarks
from mfdw_desktop.importing.sheet_writing import head_cell, put_text, sheet_name, text_cell
from mfdw_desktop.importing.sheets import Sheet
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.workbook import Workbook, open_workbook

LARGEST_COPY = 100_000
"""Cells up to which a workbook is copied with its looks, which takes some 50 µs a cell."""

_FILLS = {
    Severity.ERROR: PatternFill("solid", fgColor="FFF6C6C0"),
    Severity.WARNING: PatternFill("solid", fgColor="FFFCE9B6"),
    Severity.INFO: PatternFill("solid", fgColor="FFDCE7F3"),
}
_AUTHOR = "MFDW"
_PROBLEM = ADDED.index("_problem") + 1
"""Column that says what is wrong with a row."""
_LINK = Font(color="FF1F5FA8", underline="single")
_FORMATS = {"datetime": "yyyy-mm-dd hh:mm:ss", "date": "yyyy-mm-dd", "time": "hh:mm:ss"}


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
    progress.report(1, 3, "write")
    table = source.find(report.sheet, report.header_row)
    marks = Marks(report, source, table, progress)
    if book is not None:
        _mark_copy(book, marks, _own_sheets(source, table))
    else:
        book = openpyxl.Workbook(write_only=True)
        own = _own_sheets(source, table)
        for sheet in source.sheets:
            if sheet.name not in own:
                _stream(book, sheet, marks, progress)
    progress.report(2, 3, "write")
    listed = _list_problems(book, report, marks)
    _read_me(book, listed)
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
    return book


def _own_sheets(source: Workbook, table: Table | None) -> set[str]:
    """Return the sheets that an earlier workbook of problems has added."""
    found = set()
    for sheet in source.sheets if table is not None and table.added else ():
        listed = list_name(sheet.rows())
        if listed:
            found |= {sheet.name, listed}
    return found


def _mark_copy(book: openpyxl.Workbook, marks: Marks, own: Collection[str]) -> None:
    """Write the added columns, the colours and the notes into a copy."""
    for name in own:
        book.remove(book[name])
    for said in marks.sheets.values():
        if said.name not in book.sheetnames:
            continue
        sheet = book[said.name]
        if said.shift:
            _make_room(sheet, said.shift)
        else:
            _clean(sheet)
        for row in (said.header_row, *said.rows):
            for column, cell in enumerate(_added(sheet, said, row), 1):
                place = sheet.cell(row, column)
                if isinstance(place, SheetCell):
                    put_text(place, str(cell.value or ""))
                    place.fill = cast(PatternFill, copy(cell.fill))
            _lead(sheet.cell(row, _PROBLEM), said.linked(row), marks)
        _set_up(sheet, said)
    for (name, row, at), told in marks.by_cell.items():
        if name in book.sheetnames:
            place = book[name].cell(row, at + 1 + marks.added_to(name))
            if isinstance(place, SheetCell):
                _mark(place, told)


def _clean(sheet: Worksheet) -> None:
    """Take away the colours and notes of an earlier workbook of problems."""
    colours = {fill.fgColor.rgb for fill in _FILLS.values()}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.comment is not None and cell.comment.author == _AUTHOR:
                cell.comment = None
            if cell.has_style and cell.fill.fgColor.rgb in colours:
                cell.fill = PatternFill()


def _stream(
    book: openpyxl.Workbook,
    source: Sheet,
    marks: Marks,
    progress: Progress,
) -> None:
    """Write the rows of one sheet anew, each at its own row number."""
    target = book.create_sheet(source.name)
    said = marks.sheets.get(source.name)
    if said is not None:
        _set_up(target, said)
    written = 0
    for number, cells in source.rows():
        progress.report(number, source.last_row, "write")
        while written < number - 1:
            written += 1
            target.append([])
        row: list[object] = list(_added(target, said, number)) if said is not None else []
        if said is not None:
            _lead(row[_PROBLEM - 1], said.linked(number), marks, f"B{number}")
        begin = len(ADDED) - said.shift if said is not None else 0
        for at, cell in enumerate(cells[begin:], begin):
            told = marks.by_cell.get((source.name, number, at))
            place = _as_cell(target, cell, told)
            row.append(place)
        target.append(row)
        written += 1


def _as_cell(sheet: Worksheet, cell: Cell, told: Sequence[Told] | None) -> object:
    """Return a cell as what it is; texts never become formulas."""
    if isinstance(cell, CellError):
        cell = cell.code
    elif isinstance(cell, int) and not isinstance(cell, bool) and abs(cell) >= 10**15:
        cell = display(cell)
    kind = type(cell).__name__
    is_plain = isinstance(cell, bool | int | float) or cell == ""
    if is_plain and not told:
        return None if cell == "" else cell
    place = text_cell(sheet, cell if isinstance(cell, str) else "")
    if not isinstance(cell, str):
        place.value = cell
        place.number_format = _FORMATS.get(kind, "General")
    if told:
        _mark(place, told)
    return place


def _added(sheet: Worksheet, said: SheetMarks, row: int) -> list[SheetCell]:
    """Return the three cells that stand before a row."""
    cells = [text_cell(sheet, each) for each in said.added(row)]
    listed = said.listed(row) if row != said.header_row else []
    for cell in cells[:2] if listed else ():
        cell.fill = _FILLS[listed[0].problem.severity]
    return cells


def _set_up(sheet: Worksheet, said: SheetMarks) -> None:
    """Give the added columns their width, and keep the headers in sight."""
    for letter, width in zip("ABC", (11, 60, 24), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = f"A{said.header_row + 1}"


def _mark(cell: SheetCell, told: Sequence[Told]) -> None:
    """Colour a cell and write what is wrong into its note."""
    worst = min(told, key=lambda each: RANK[each.problem.severity])
    cell.fill = _FILLS[worst.problem.severity]
    comment = Comment("\n".join(each.message for each in told)[:2000], _AUTHOR)
    comment.width, comment.height = 320, 120
    cell.comment = comment


def _list_problems(book: openpyxl.Workbook, report: ProblemReport, marks: Marks) -> str:
    """Write the list of problems, each with a link to its cell; return the sheet's name."""
    sheet = book.create_sheet(sheet_name(translate("Problems"), book.sheetnames))
    for letter, width in zip("ABCDEFG", (22, 8, 9, 32, 28, 70, 12), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    heads = (translate("Sheet"), translate("Row"), translate("Column"), translate("Header"),
             translate("Value"), translate("Problem"), translate("Severity"))  # fmt: skip
    sheet.append([head_cell(sheet, each) for each in heads])
    words = {
        Severity.ERROR: translate("error"),
        Severity.WARNING: translate("warning"),
        Severity.INFO: translate("note"),
    }
    for row, told in enumerate(report.problems, 2):
        where = told.problem
        texts = (where.sheet, "", where.column, where.header, where.value, told.message,
                 words[where.severity])  # fmt: skip
        cells = [text_cell(sheet, each) for each in texts]
        if where.row:
            cells[1].value = where.row
            if where.sheet in book.sheetnames:
                link = _link(where, marks)
                cells[1].hyperlink = link
                link.ref = f"B{row}"  # setting it takes the place of a cell that has none yet
                cells[1].font = _LINK
        cells[6].fill = _FILLS[where.severity]
        sheet.append(cells)
    return str(sheet.title)


def _lead(cell: object, where: RowProblem | None, marks: Marks, place: str = "") -> None:
    """Let what is said of a row lead to the row of a repeat that keeps it out."""
    if not isinstance(cell, SheetCell):
        return
    if where is None:
        if cell.hyperlink is not None:  # of an earlier workbook of problems
            cell.hyperlink = None
        return
    link = _link(where, marks)
    cell.hyperlink = link
    link.ref = place or cell.coordinate
    cell.font = _LINK


def _link(where: RowProblem, marks: Marks) -> Hyperlink:
    column = 1
    if where.column:
        column = column_index(where.column) + 1 + marks.added_to(where.sheet)
    quoted = where.sheet.replace("'", "''")
    return Hyperlink(ref="A1", location=f"'{quoted}'!{get_column_letter(column)}{where.row}")


def _read_me(book: openpyxl.Workbook, listed: str) -> None:
    sheet = book.create_sheet(sheet_name(translate("Read me"), book.sheetnames))
    sheet.column_dimensions["A"].width = 100
    lines = (
        translate("This is your file with what the import found wrong in it."),
        translate("Red cells must be mended: their rows were not stored."),
        translate("Yellow cells were stored as they are; look whether they are right."),
        translate("Each coloured cell has a note. The sheet Problems leads to all of them."),
        translate("Mend the cells and import this file again: only what you change comes in."),
        translate("Leave the first three columns as they are: they tell which rows were stored."),
    )
    for line in lines:
        sheet.append([text_cell(sheet, line)])
    sign = text_cell(sheet, f"{SIGN}{listed}")
    sign.font = Font(color="FF9AA5A0")
    sheet.append([sign])


def _make_room(sheet: Worksheet, count: int) -> None:
    """Put blank columns before the first; what openpyxl leaves behind moves along, or goes."""
    lists = [
        each
        for each in sheet.data_validations.dataValidation
        if each.type == "list" and ("!" in (each.formula1 or "") or '"' in (each.formula1 or ""))
    ]
    for each in lists:
        moved = MultiCellRange(" ".join(_moved(str(part), count) for part in each.sqref.ranges))
        each.sqref = moved
    sheet.data_validations = DataValidationList(dataValidation=lists)
    sheet.conditional_formatting = ConditionalFormattingList()
    if sheet.auto_filter.ref:
        kept = _moved(sheet.auto_filter.ref, count)
        sheet.auto_filter = AutoFilter(ref=kept)
    sheet.print_area = None
    _insert_columns(sheet, count)


def _moved(reference: str, count: int) -> str:
    """Return a range of cells some columns further on."""
    left, top, right, bottom = map(_whole, range_boundaries(reference))
    first, last = get_column_letter(left + count), get_column_letter(right + count)
    return f"{first}{top}:{last}{bottom}"


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
