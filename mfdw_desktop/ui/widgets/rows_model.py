"""A table model of rows that are all in memory: short lists, previews, settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from mfdw_desktop.ui.texts import tip
from mfdw_desktop.ui.widgets.cells import (
    CELL_ROLE,
    COLUMN_ROLE,
    Column,
    Index,
    alignment_of,
    cell_of,
)

CellMaker = Callable[[Any, str], Any]
"""(row, name of the column) to a `Cell` or a plain value."""
NO_PARENT = QModelIndex()
Role = Qt.ItemDataRole


class TableModel(QAbstractTableModel):
    """What every table model of ours has: columns, rows of any kind, cells made when drawn."""

    def __init__(
        self,
        columns: Sequence[Column],
        cell: CellMaker,
        *,
        uid: Callable[[Any], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._cell, self._uid = cell, uid

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns of the same rows."""
        self.beginResetModel()
        self.columns = list(columns)
        self.endResetModel()

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def row_at(self, number: int) -> Any | None:
        """Return the row at a position, or None while it is not there."""
        raise NotImplementedError

    def uid_at(self, number: int) -> str:
        """Return the identity of the row at a position; empty while it is not there."""
        row = self.row_at(number)
        return "" if row is None else self._uid(row)

    def row_of(self, uid: str) -> int:
        """Return the position of a record, or -1 when it is not known."""
        raise NotImplementedError

    def cell_value(self, number: int, column: Column) -> Any:
        """Return what a cell shows."""
        row = self.row_at(number)
        return None if row is None else self._cell(row, column.name)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return a cell for the delegate, and words for everybody else."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == COLUMN_ROLE:
            return column
        if role == CELL_ROLE:
            return self.cell_value(index.row(), column)
        if role == Role.TextAlignmentRole:
            return int(alignment_of(column))
        if role not in (
            Role.DisplayRole,
            Role.AccessibleTextRole,
            Role.ToolTipRole,
            Role.AccessibleDescriptionRole,
        ):
            return None
        cell = cell_of(self.cell_value(index.row(), column))
        if role == Role.ToolTipRole:
            return tip(cell.note) or None
        if role == Role.AccessibleDescriptionRole:
            return cell.note or None
        return " ".join(part for part in (cell.text, cell.second) if part)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Role.DisplayRole:
            return column.title
        return int(alignment_of(column)) if role == Role.TextAlignmentRole else None


class RowsModel(TableModel):
    """Hold all rows of a short list; sorting is done here."""

    def __init__(
        self,
        columns: Sequence[Column],
        cell: CellMaker,
        *,
        uid: Callable[[Any], str],
        sort_key: Callable[[Any, str], Any] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, cell, uid=uid, parent=parent)
        self._rows: list[Any] = []
        self._sort_key = sort_key or self._text_key

    def _text_key(self, row: Any, name: str) -> Any:
        return cell_of(self._cell(row, name)).text.casefold()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def show(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def rows(self) -> list[Any]:
        """The rows in the order on screen."""
        return self._rows

    def row_at(self, number: int) -> Any | None:
        """Return the row at a position."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, uid: str) -> int:
        """Return the position of a record, or -1."""
        return next((n for n, row in enumerate(self._rows) if self._uid(row) == uid), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows by a column."""
        name = self.columns[column].name
        self.layoutAboutToBeChanged.emit()
        self._rows.sort(
            key=lambda row: self._sort_key(row, name),
            reverse=order == Qt.SortOrder.DescendingOrder,
        )
        self.layoutChanged.emit()
