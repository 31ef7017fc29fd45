"""Several of many: a field that shows what is chosen and opens a list of ticks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.editors import LineEdit
from mfdw_desktop.ui.widgets.painting import placed


class TickMenu(QMenu):
    """A menu that stays open while its ticks are set."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Set a tick without closing."""
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set a tick by Space without closing; Enter closes."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)


class Several(LineEdit):
    """Choose several of a list; Space or Alt+Down opens it."""

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer `choices` as (value, words)."""
        super().__init__(tr("Choose one or more"))
        self.setReadOnly(True)
        self.setProperty("chosen", "true")
        self._choices = list(choices)
        self._chosen: set[str] = set()
        self._menu = TickMenu(self)
        for value, words in self._choices:
            action = QAction(words, self._menu)
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(self._on_triggered)
            self._menu.addAction(action)

    def value(self) -> Any:
        """Return what is chosen in the order of the list; None when nothing is."""
        return [value for value, _ in self._choices if value in self._chosen] or None

    def set_value(self, value: Any) -> None:
        """Choose several."""
        self._chosen = set(value or ())
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F4) or (
            event.key() == Qt.Key.Key_Down and alt
        ):
            self.open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list."""
        super().mousePressEvent(event)
        self.open()

    def open(self) -> None:
        """Show the ticks under the field."""
        for action in self._menu.actions():
            action.setChecked(action.data() in self._chosen)
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def toggle(self, value: str) -> None:
        """Choose a value, or choose it no more."""
        self._chosen ^= {value}
        self._show()
        self.edited.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its arrow."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            spot = placed(self, QRect(self.width() - 23, self.height() // 2 - 7, 14, 14))
            theme.paint_icon(painter, QRectF(spot), "chevron-down", colour="text3")

    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.toggle(str(action.data()))

    def _show(self) -> None:
        words = ", ".join(said for value, said in self._choices if value in self._chosen)
        self.setText(words)
        self.setCursorPosition(0)
        self.setToolTip(words)
