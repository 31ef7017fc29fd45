"""Small workbooks made from the sample that ships."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "resources" / "samples" / "household_followup2_kobo.xlsx"
SHEET = "Decent work in the household"


def changed_sample(out: Path, cells: Mapping[tuple[int, str], Any]) -> Path:
    """Write the sample with other values: (row as Excel shows it, header) to value."""
    book = openpyxl.load_workbook(SAMPLE)
    sheet = book[SHEET]
    columns: dict[Any, Any] = {cell.value: cell.column for cell in sheet[1]}
    for (row, header), value in cells.items():
        sheet.cell(row, columns[header]).value = value
    book.save(out)
    return out


def plain_list(out: Path, rows: Sequence[Sequence[object]]) -> Path:
    """Write rows as the only sheet of a workbook."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(out)
    return out
