"""Rows that stand in a workbook to type into before a person gets it: who, for what, when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from openpyxl.cell.cell import Cell
from openpyxl.styles import Font, Protection
from openpyxl.worksheet.worksheet import Worksheet

from mfdw_desktop.importing.sheet_writing import put_text

_WIDEST = 36
GIVEN = "given"
"""Marks a column that was filled before: a row that holds nothing else says nothing."""


@dataclass(frozen=True)
class Prefilled:
    """What stands in the rows under the headers."""

    rows: tuple[Mapping[str, Any], ...]
    """Code of a field, or header of a column beside, to its value."""
    beside: tuple[str, ...] = ()
    """Headers of columns that only tell who is meant; they follow the first field."""
    asked: frozenset[str] = frozenset()
    """Codes that a person fills in, also where something stands already."""

    @property
    def given(self) -> frozenset[str]:
        """Return the codes and headers that were filled before, and ask for nothing."""
        return frozenset(code for row in self.rows for code in row) - self.asked


class Column(Protocol):
    """A column of the workbook."""

    @property
    def target(self) -> str:
        """Code of the field; empty for a column beside."""

    @property
    def header(self) -> str:
        """What stands over it."""


def name_of(column: Column, beside: Sequence[str]) -> str:
    """Return what a row of `Prefilled` calls a column."""
    return column.target or (column.header if column.header in beside else "")


def put_rows(
    sheet: Worksheet, columns: Sequence[Column], filled: Prefilled, formats: Sequence[str],
    font: Font, free: Protection,
) -> None:  # fmt: skip
    """Write the rows under the headers."""
    for number, row in enumerate(filled.rows, 2):
        for at, column in enumerate(columns, 1):
            value = row.get(name_of(column, filled.beside))
            if value is None or value == "":
                continue
            cell = sheet.cell(number, at)
            assert isinstance(cell, Cell)
            if isinstance(value, str):
                put_text(cell, value)
            else:
                cell.value = value
            cell.number_format = "yyyy-mm-dd" if isinstance(value, date) else formats[at - 1]
            cell.font, cell.protection = font, free
            width = sheet.column_dimensions[cell.column_letter]
            width.width = max(width.width, min(len(str(value)) + 2, _WIDEST))
