"""What is kept of a table that was read, so that some of its rows can be read again.

Rows are read again where the window is, without the file: their cells are plain values by
then, which the guarded child has taken out of it. What the child saw down each column is
kept too, so that the readers are the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.fold_columns import Fold
from mfdw_desktop.importing.layout import Layout
from mfdw_desktop.importing.sheets import Row, Sheet
from mfdw_desktop.importing.table import Table


class KeptChild(NamedTuple):
    """A row of a repeat as the file has it."""

    level: str
    """Sheet of the repeat, else its path."""
    joined: str
    """What ties it to the row around it."""
    own: str
    number: int
    cells: list[Cell]
    name: str
    """The key of its fixes; empty where only its place tells it."""
    place: int = 0
    """Which of the rows of its record it is."""


class KeptRow(NamedTuple):
    """A row as the file has it."""

    row: int
    cells: list[Cell]
    name: str
    """Its source key, else its number: the key of its fixes."""
    children: tuple[KeptChild, ...] = ()
    is_stored: bool = False
    """Whether it came in a workbook of problems, stored and unchanged."""


@dataclass(frozen=True)
class KeptRepeat:
    """A repeat of the file: how its rows are tied to those around them, and its own table."""

    path: str
    level: str
    parent: str
    parent_columns: tuple[int, ...]
    own_parent: int | None
    own_key: int | None
    is_sheet: bool
    fold: Fold | None
    table: KeptTable


@dataclass(frozen=True)
class KeptTable:
    """Where the table stands, and what its columns are like."""

    sheet: str
    layout: Layout
    tool: str
    matches: tuple[ColumnMatch, ...]
    distinct: dict[int, set[Cell]]
    early: dict[int, set[Cell]]
    """Different cells of the first rows, of columns of which those are enough."""
    types: tuple[tuple[str, ...], ...]
    """Names of the types of each column's cells."""
    inner: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Questions of repeats to letter and header on their sheets, and the repeats' paths."""
    repeats: tuple[KeptRepeat, ...] = ()

    def table(self) -> Table:
        """Return the table, without rows."""
        return Table(_NoRows(self.sheet), self.layout)


class _NoRows(Sheet):
    """A sheet whose rows are elsewhere."""

    @property
    def last_row(self) -> int:
        """Number of the last row: none is here."""
        return 0

    def rows(self, *, whole: bool = True) -> Iterator[Row]:
        """Yield nothing."""
        return iter(())


def type_names(types: Sequence[set[type]]) -> tuple[tuple[str, ...], ...]:
    """Return the types of cells by name: a pipe carries no classes."""
    return tuple(tuple(sorted(each.__name__ for each in found)) for found in types)
