"""The sheets of a workbook as rows of plain cells, whatever the format."""

from __future__ import annotations

from collections.abc import Iterator

from mfdw_desktop.importing.cells import Cell

Row = tuple[int, list[Cell]]
"""Number of the row as Excel shows it, and its cells from column A on."""

Merged = tuple[int, int, int, int]
"""First row, first column, last row, last column: rows from 1, columns from 0."""


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

    def rows(self) -> Iterator[Row]:
        """Yield the rows that hold anything."""
        raise NotImplementedError
