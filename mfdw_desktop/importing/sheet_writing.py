"""What every workbook that we write for people to fill in or mend has in common."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from mfdw_desktop.domain.formula_guard import STARTS

HEAD_FILL = PatternFill("solid", fgColor="FFE4ECE7")
HEAD_FONT = Font(bold=True)
HEAD_ALIGNMENT = Alignment(wrap_text=True, vertical="top")
LINE = Border(bottom=Side("thin", color="FF9FB3A8"))
TEXT_FORMAT = "@"
LONGEST_TEXT = 32_767
"""Letters that a cell of Excel holds."""

_FORBIDDEN_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", "_"))


def put_text(cell: Cell, text: str) -> None:
    """Write `text` as text: never as a formula, whatever it begins with."""
    clean = ILLEGAL_CHARACTERS_RE.sub("", text)[:LONGEST_TEXT]
    cell.value = clean
    if clean.startswith(STARTS):
        cell.data_type = "s"
        cell.quotePrefix = True


def text_cell(sheet: Worksheet, text: str) -> Cell:
    """Return a cell with `text`, to be appended to a sheet, streamed or not."""
    cell: Cell = WriteOnlyCell(sheet)
    put_text(cell, text)
    return cell


def head_cell(sheet: Worksheet, text: str) -> Cell:
    """Return a cell with `text` that looks like a header, to be appended."""
    cell = text_cell(sheet, text)
    cell.fill, cell.font, cell.alignment, cell.border = HEAD_FILL, HEAD_FONT, HEAD_ALIGNMENT, LINE
    return cell


def put_row(sheet: Worksheet, row: int, texts: Sequence[str]) -> None:
    """Write a row of texts from the first column on."""
    for column, text in enumerate(texts, 1):
        put_text(_cell(sheet, row, column), text)


def style_head(sheet: Worksheet, row: int, columns: int) -> None:
    """Give a row the look of headers, and keep it in sight."""
    for column in range(1, columns + 1):
        cell = _cell(sheet, row, column)
        cell.fill, cell.font, cell.alignment = HEAD_FILL, HEAD_FONT, HEAD_ALIGNMENT
        cell.border = LINE
    sheet.freeze_panes = f"A{row + 1}"


def sheet_name(text: str, taken: Sequence[str] = ()) -> str:
    """Return `text` as Excel takes it for the name of a sheet, unlike those that are taken."""
    base = ILLEGAL_CHARACTERS_RE.sub("", text).translate(_FORBIDDEN_IN_NAMES).strip("' ")[:31]
    base = base or "Sheet"
    name, count = base, 1
    lower = {each.casefold() for each in taken}
    while name.casefold() in lower or name.casefold() == "history":
        count += 1
        name = f"{base[: 31 - len(str(count)) - 1]}_{count}"
    return name


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    return cell
