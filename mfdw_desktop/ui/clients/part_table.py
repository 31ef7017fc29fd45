"""A short list of what hangs on a client: heading, act, rows, and words when there are none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Column, TableLook
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import card, column, row
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable


class PartTable(QWidget):
    """Show records in a card; Enter opens one, Delete puts it into the bin."""

    add_wanted = Signal()
    opened = Signal(object)
    remove_wanted = Signal(object)
    act_wanted = Signal(object)
    """The chosen row, for the act that `offer` added."""

    def __init__(
        self,
        title: str,
        columns: Sequence[Column],
        cell: Callable[[Any, str], Any],
        *,
        uid: Callable[[Any], str],
        none: str,
        add: str = "",
        height: int = t.ROW,
    ) -> None:
        """Show rows under `title`; `none` is said when there are none, `add` names the act."""
        super().__init__()
        self._title = title
        self._head = text(title, "section")
        self.model = RowsModel(columns, cell, uid=uid, parent=self)
        self.table = DataTable(self.model, name=title, look=TableLook(lead=t.S2), height=height)
        self.table.row_opened.connect(self.opened)
        self.table.delete_wanted.connect(self._on_delete_wanted)
        self._card = card(column(self.table, gap=0, margins=(1, 1, 1, 1)))
        self._none = text(none, "body", "text3", wrap=True)
        line = row(self._head, 1)
        if add:
            self.add = button(add, "link", "plus")
            self.add.clicked.connect(self.add_wanted)
            line.addWidget(self.add)
        self._line = line
        self._offered: QAction | None = None
        self.setLayout(column(line, self._none, self._card, gap=t.S1))
        self.show_rows(())

    def set_title(self, title: str) -> None:
        """Give the list another heading."""
        self._title = title
        self._head.setText(title)

    def offer(self, key: str, name: str, icon: str) -> None:
        """Add an act on the chosen row: a link over the list, and a key in it."""
        act = self._offered = QAction(name, self.table)
        act.setShortcut(QKeySequence(key))
        # Several such lists stand under each other: the key is that of the list in focus.
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        act.triggered.connect(self._on_act_triggered)
        self.table.addAction(act)
        push = button(name, "link", icon, shortcut=key)
        push.clicked.connect(act.trigger)
        act.enabledChanged.connect(push.setVisible)
        self._line.insertWidget(2, push)
        self.table.selection_changed.connect(self._on_selection_changed)
        act.setEnabled(False)
        push.hide()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.model.show(rows)
        self._none.setVisible(not rows)
        self._card.setVisible(bool(rows))
        if rows:
            self.table.fit()

    def _on_selection_changed(self, count: int) -> None:
        if self._offered is not None:
            self._offered.setEnabled(count == 1)

    def _on_act_triggered(self) -> None:
        current = self.table.current_row()
        if current is not None:
            self.act_wanted.emit(current)

    def _on_delete_wanted(self) -> None:
        current = self.table.current_row()
        if current is not None:
            self.remove_wanted.emit(current)
