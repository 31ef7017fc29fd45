"""Lines that a person adds and removes, such as the conditions of a scheme."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import clear, column, row

V = TypeVar("V")


class Line(QWidget):
    """One line; it says when it was edited, and when it is to go."""

    edited = Signal()
    removed = Signal(object)

    def focus(self) -> None:
        """Put the hands at its first field."""
        raise NotImplementedError

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self)


L = TypeVar("L", bound=Line)


class LineList(QWidget, Generic[V, L]):
    """The lines, what is said when there is none, and a link that adds one."""

    edited = Signal()

    def __init__(
        self, make: Callable[[V], L], fresh: Callable[[], V], *, none: str, add: str
    ) -> None:
        """`make` makes the line of a value, `fresh` the value of a new line."""
        super().__init__()
        self._make, self._fresh = make, fresh
        self.lines: list[L] = []
        self._list = column(gap=t.S1)
        self._none = text(none, "small", "text3")
        self._add = button(add, "link")
        self._add.clicked.connect(self._on_add_clicked)
        layout = column(gap=t.S1)
        layout.addLayout(self._list)
        layout.addWidget(self._none)
        layout.addLayout(row(self._add, 1))
        self.setLayout(layout)

    def show_values(self, values: Iterable[V]) -> None:
        """Show a line for each value."""
        clear(self._list)
        self.lines = []
        for each in values:
            self._append(each)
        self._none.setVisible(not self.lines)

    def _append(self, value: V) -> L:
        line = self._make(value)
        line.removed.connect(self._on_removed)
        line.edited.connect(self.edited)
        self.lines.append(line)
        self._list.addWidget(line)
        self._none.hide()
        return line

    def _on_add_clicked(self) -> None:
        self._append(self._fresh()).focus()
        self.edited.emit()

    def _on_removed(self, line: L) -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        self._none.setVisible(not self.lines)
        self.edited.emit()
