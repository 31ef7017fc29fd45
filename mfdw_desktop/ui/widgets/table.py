"""The table of every list: hairlines, hover over the whole row, a quiet head, keys of Excel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.cells import CellDelegate, Column, TableLook, alignment_of
from mfdw_desktop.ui.widgets.paged_model import PagedTableModel
from mfdw_desktop.ui.widgets.painting import AA, TRAILING, advance, paint_text, shortened
from mfdw_desktop.ui.widgets.rows_model import TableModel

Flag = QItemSelectionModel.SelectionFlag
MOST_COPIED = 5000
LEAST_STRETCH = 120
ROOMY_STRETCH = 200
"""A column without a width asks for this much before others give way."""


class Header(QHeaderView):
    """A head of our own: small captions, a sort arrow that does not push the text."""

    def __init__(self, model: TableModel, look: TableLook) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._model, self._look = model, look
        self.sorted_by: tuple[int, bool] | None = None
        self.setFixedHeight(t.ROW)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(32)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw the head of a column."""
        painter.save()
        painter.setRenderHint(AA)
        rtl, column = is_rtl(self), self._model.columns[logical]
        painter.fillRect(rect, theme.colour("sunken" if self._look.lines else "page"))
        painter.setPen(QPen(theme.colour("line"), 1))
        foot = rect.bottom() + 0.5
        painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right() + 1, foot))
        if self._look.lines:
            edge = rect.left() + 0.5 if rtl else rect.right() + 0.5
            painter.drawLine(QPointF(edge, rect.top()), QPointF(edge, rect.bottom()))
        if column.name in getattr(self._model, "carried", ()):
            self._paint_pin(painter, rect, rtl=rtl)
        current = self.sorted_by is not None and self.sorted_by[0] == logical
        lead = self._look.lead if logical == 0 else t.S1
        trail = self._look.trail if logical == len(self._model.columns) - 1 else t.S1
        area = QRectF(rect).adjusted(trail if rtl else lead, 0, -lead if rtl else -trail, 0)
        align = alignment_of(column)
        if current and align == TRAILING:
            area = area.adjusted(16 if rtl else 0, 0, 0 if rtl else -16, 0)
        kind = "small_strong" if current else "small"
        words = shortened(kind, column.title, area.width() + 1)
        colour = "text" if current else "text2"
        paint_text(painter, area, words, kind=kind, colour=colour, align=align)
        if current and self.sorted_by is not None:
            wide = 0 if align == TRAILING else advance(kind, words)
            x = area.right() + 4 if align == TRAILING else area.left() + wide + 4
            if rtl:
                x = area.left() - 16 if align == TRAILING else area.right() - wide - 16
            name = "arrow-up" if self.sorted_by[1] else "arrow-down"
            spot = QRectF(x, area.center().y() - 6, 12, 12)
            theme.paint_icon(painter, spot, name, colour="text")
        painter.restore()

    def _paint_pin(self, painter: QPainter, rect: QRect, *, rtl: bool) -> None:
        """Mark the head of a column whose value goes on from row to row."""
        x = rect.left() + 4 if rtl else rect.right() - 16
        spot = QRectF(x, rect.center().y() - 6, 12, 12)
        theme.paint_icon(painter, spot, "pin", colour="accent")


class DataTable(QTableView):
    """A list of records; selection and signals are by row of the model, never by cell."""

    row_chosen = Signal(object)
    """The current row, or None."""
    row_opened = Signal(object)
    """A row was double-clicked, or Enter was pressed on it."""
    selection_changed = Signal(int)
    """How many rows are selected."""
    delete_wanted = Signal()

    def __init__(
        self,
        model: TableModel,
        *,
        name: str,
        look: TableLook | None = None,
        height: int = t.ROW,
        sorted_by: tuple[str, bool] | None = None,
        several: bool = False,
    ) -> None:
        """Show `model`; `name` is what a screen reader says, `several` allows many rows."""
        super().__init__()
        self.look = look or TableLook()
        self.table_model = model
        self._wanted = ""
        self._chosen_columns = {column.name for column in model.columns}
        self.setModel(model)
        self._delegate = CellDelegate(self.look, self)
        self.setItemDelegate(self._delegate)
        self.head = Header(model, self.look)
        self.setHorizontalHeader(self.head)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(name)
        self._set_widths()
        self._connect(sorted_by)

    def _connect(self, sorted_by: tuple[str, bool] | None) -> None:
        self.head.sectionClicked.connect(self._on_section_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table_model.modelReset.connect(self._on_reset)
        if isinstance(self.table_model, PagedTableModel):
            self.table_model.arrived.connect(self._on_arrived)
        if sorted_by is not None:
            names = [column.name for column in self.table_model.columns]
            self.head.sorted_by = (names.index(sorted_by[0]), sorted_by[1])

    def _set_widths(self) -> None:
        columns = self.table_model.columns
        self._widths = {n: column.width for n, column in enumerate(columns) if column.width}
        for number, width in self._widths.items():
            self.setColumnWidth(number, width)
        self._stretch()

    def _stretch(self) -> None:
        """Give the columns without a width what the others leave, but never too little."""
        columns = self.table_model.columns
        self._drop_columns()
        growing = [
            n for n, column in enumerate(columns) if not column.width and not self.isColumnHidden(n)
        ]
        if not growing:
            return
        fixed = sum(
            self.columnWidth(n)
            for n in range(len(columns))
            if n not in growing and not self.isColumnHidden(n)
        )
        room = self.viewport().width() - fixed
        for n in growing:
            self.setColumnWidth(n, max(LEAST_STRETCH, room // len(growing)))

    def _drop_columns(self) -> None:
        """Hide the least important columns of a narrow table, and bring them back."""
        columns = self.table_model.columns
        shown = [n for n, each in enumerate(columns) if each.name in self._chosen_columns]
        needed = sum(self._widths.get(n, ROOMY_STRETCH) for n in shown)
        dropped = set()
        for n in sorted(shown, key=lambda each: -columns[each].drop):
            if needed <= self.viewport().width() or not columns[n].drop:
                break
            dropped.add(n)
            needed -= self._widths.get(n, ROOMY_STRETCH)
        for n in range(len(columns)):
            self.setColumnHidden(n, n not in shown or n in dropped)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns that grow."""
        super().resizeEvent(event)
        self._stretch()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Offer other columns; the order of the rows stays marked where its column does."""
        if [*columns] == self.table_model.columns:
            return
        marked = self.head.sorted_by
        name = self.table_model.columns[marked[0]].name if marked is not None else ""
        self.table_model.set_columns(columns)
        names = [each.name for each in columns]
        if marked is not None:
            self.head.sorted_by = (names.index(name), marked[1]) if name in names else None
        self._set_widths()

    def mark_sorted(self, name: str, *, ascending: bool) -> None:
        """Mark the column that the rows are sorted by, without sorting them."""
        names = [each.name for each in self.table_model.columns]
        self.head.sorted_by = (names.index(name), ascending) if name in names else None
        self.head.viewport().update()

    def show_columns(self, names: Sequence[str]) -> None:
        """Show only these columns."""
        self._chosen_columns = set(names)
        self._stretch()

    def fit(self) -> None:
        """Be exactly as high as the rows, without the last hairline: for tables in a card."""
        rows = self.table_model.rowCount() * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.head.height() + max(rows - 1, 0))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def current_row(self) -> Any | None:
        """Return the current row, or None."""
        index = self.currentIndex()
        return self.table_model.row_at(index.row()) if index.isValid() else None

    def selected_rows(self) -> list[Any]:
        """Return the selected rows that were read, in the order on screen."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = (self.table_model.row_at(number) for number in numbers)
        return [row for row in rows if row is not None]

    def choose(self, uid: str) -> None:
        """Select a record, now or when its row arrives."""
        self._wanted = uid
        number = self.table_model.row_of(uid)
        if number >= 0:
            self.choose_row(number)

    def choose_row(self, number: int) -> None:
        """Select the row at a position."""
        # QTableView.selectRow does nothing right-to-left before the first show.
        index = self.table_model.index(number, 0)
        self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect | Flag.Rows)
        self.scrollTo(index)

    def copy(self, *, with_heads: bool = False) -> None:
        """Copy the selected rows as a block that spreadsheets take."""
        columns = [n for n in range(len(self.table_model.columns)) if not self.isColumnHidden(n)]
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = []
        if with_heads:
            lines.append([self.table_model.columns[n].title for n in columns])
        for number in numbers[:MOST_COPIED]:
            cells = (self.table_model.index(number, n).data() for n in columns)
            lines.append([" ".join(str(cell or "").split()) for cell in cells])
        block = "\n".join("\t".join(line) for line in lines)
        QGuiApplication.clipboard().setText(block)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, copy on Ctrl+C, offer Delete; arrows walk through the rows."""
        control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.row_opened.emit(row)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_C and event.modifiers() == control_shift:
            self.copy(with_heads=True)
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the mouse."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the mark away."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, number: int) -> None:
        if number != self._delegate.hover_row:
            self._delegate.hover_row = number
            self.viewport().update()

    def _on_section_clicked(self, number: int) -> None:
        if not self.table_model.columns[number].sortable:
            return
        ascending = True
        if self.head.sorted_by is not None and self.head.sorted_by[0] == number:
            ascending = not self.head.sorted_by[1]
        self.head.sorted_by = (number, ascending)
        order = Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
        self._wanted = self._wanted or self.table_model.uid_at(self.currentIndex().row())
        self.table_model.sort(number, order)
        self.head.viewport().update()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = self.table_model.row_at(index.row())
        if row is not None:
            self.row_opened.emit(row)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.table_model.row_at(current.row()) if current.isValid() else None
        if row is not None:
            self._wanted = self.table_model.uid_at(current.row())
            self.row_chosen.emit(row)
        elif not current.isValid():
            self.row_chosen.emit(None)
        self.viewport().update()

    def _on_selection_changed(self, _on: QItemSelection, _off: QItemSelection) -> None:
        # Ranges, not rows: a long list may be selected whole.
        ranges = self.selectionModel().selection().toList()
        self.selection_changed.emit(sum(each.height() for each in ranges))

    def _on_reset(self) -> None:
        if self._wanted and self.table_model.row_of(self._wanted) >= 0:
            self.choose(self._wanted)

    def _on_arrived(self, first: int, last: int) -> None:
        current = self.currentIndex().row()
        if first <= current <= last:
            self._on_current_changed(self.currentIndex(), QModelIndex())
        elif self._wanted and current < 0:
            self._on_reset()
