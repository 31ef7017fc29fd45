"""Cells that come one by one, each with its place, put together to the rows of a sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from mfdw_desktop.importing.cells import BLANK, Cell

LAST_ROW, LAST_COLUMN = 1 << 20, 1 << 14
"""Rows and columns of a sheet; what lies beyond is no cell."""
Merged = tuple[int, int, int, int]
"""First row, first column, last row, last column: rows from 1, columns from 0."""
Placed = tuple[int, int, Cell]
"""Row from 1, column from 0, and what stands there."""


class Listed(Protocol):
    """A sheet by the workbook's own list, and the part that holds it."""

    @property
    def name(self) -> str:
        """Name of the sheet."""
        ...

    @property
    def part(self) -> str:
        """What the reader knows the sheet by."""
        ...

    @property
    def hidden(self) -> bool:
        """Whether it is shown in the workbook."""
        ...


class CellReader(Protocol):
    """A reader that goes through a sheet cell by cell, each time anew."""

    def sheets(self) -> list[Listed]:
        """Return the sheets in their order."""
        ...

    def rows(self, part: str) -> Iterator[tuple[int, list[Cell]]]:
        """Yield the rows of a sheet that hold anything, in the order of their numbers."""
        ...

    def merged(self, part: str) -> tuple[Merged, ...]:
        """Return the merged cells of a sheet."""
        ...


def as_rows(cells: Iterable[Placed], *, in_order: bool) -> Iterator[tuple[int, list[Cell]]]:
    """Yield the rows of the cells; where these come in no order, all are kept until the end."""
    if not in_order:
        found: dict[int, list[Cell]] = {}
        for row, column, cell in cells:
            _put(found.setdefault(row, []), column, cell)
        yield from sorted(found.items())
        return
    number, held = 0, list[Cell]()
    for row, column, cell in cells:
        if row != number:
            if held:
                yield number, held
            number, held = row, []
        _put(held, column, cell)
    if held:
        yield number, held


def _put(held: list[Cell], column: int, cell: Cell) -> None:
    held += [BLANK] * (column + 1 - len(held))
    held[column] = cell
