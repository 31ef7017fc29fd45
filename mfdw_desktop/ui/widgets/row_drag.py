"""Rows of a table dragged to another place with the mouse; keys do the same elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame

from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.table import DataTable

LINE = 2


class RowDrag(QObject):
    """Show where a dragged row would go, and tell when it is let go."""

    dropped = Signal(int, int)
    """Number of the row, and of the row before which it was let go."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table
        self._row, self._pressed_at = -1, QPoint()
        self._is_dragging = False
        self._line = QFrame(table.viewport())
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.hide()
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a press that moves on; what only presses stays the table's own."""
        if isinstance(event, QMouseEvent):
            where = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                is_left = event.button() is Qt.MouseButton.LeftButton
                self._row = self._table.indexAt(where).row() if is_left else -1
                self._pressed_at = where
            elif event.type() == QEvent.Type.MouseMove and self._row >= 0:
                return self._moved(where)
            elif event.type() == QEvent.Type.MouseButtonRelease:
                return self._released(where)
        elif event.type() == QEvent.Type.Leave and self._is_dragging:
            self._line.hide()
        return super().eventFilter(watched, event)

    def _moved(self, where: QPoint) -> bool:
        far = (where - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._is_dragging:
            self._is_dragging = True
            self._table.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._is_dragging:
            self._show_line(self._before(where))
        return self._is_dragging

    def _released(self, where: QPoint) -> bool:
        row, was_dragging = self._row, self._is_dragging
        self._row, self._is_dragging = -1, False
        self._line.hide()
        self._table.viewport().unsetCursor()
        before = self._before(where)
        if was_dragging and before not in (row, row + 1):
            self.dropped.emit(row, before)
        return was_dragging

    def _before(self, where: QPoint) -> int:
        """Return the row before which something let go at a place would stand."""
        under = self._table.indexAt(QPoint(self._pressed_at.x(), where.y()))
        if not under.isValid():
            return 0 if where.y() < 0 else self._table.table_model.rowCount()
        area = self._table.visualRect(under)
        return under.row() + (where.y() > area.center().y())

    def _show_line(self, before: int) -> None:
        rows = self._table.table_model.rowCount()
        place = self._table.rowViewportPosition(min(before, rows - 1))
        height = self._table.rowHeight(rows - 1) if before >= rows else 0
        self._line.setStyleSheet(f"background: {theme.colour('accent').name()};")
        self._line.setGeometry(
            0, max(place + height - LINE // 2, 0), self._table.viewport().width(), LINE
        )
        self._line.show()
        self._line.raise_()
