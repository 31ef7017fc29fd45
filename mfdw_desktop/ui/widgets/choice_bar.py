"""One of few that folds: a switch where there is room, a list where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.layout import row
from mfdw_desktop.ui.widgets.segments import Segments

LEAST, MOST = 152, 320
"""Width of the list."""


class ChoiceBar(QWidget):
    """Choose one of few as `Segments` do; on a small screen the same choices are a list."""

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], current: str = "") -> None:
        """Offer `choices` as (value, words)."""
        super().__init__()
        self.segments = Segments(choices, current)
        self.list = Combo(choices)
        self.list.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumWidth(LEAST)
        self.list.setMaximumWidth(MOST)
        self.list.hide()
        self.list.edited.connect(self._on_list_edited)
        self.segments.edited.connect(self._on_segments_edited)
        self.setLayout(row(self.segments, self.list, 1, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.segments)

    def current(self) -> str:
        """Return the chosen value."""
        return self.segments.current()

    def choose(self, value: str) -> None:
        """Choose a value."""
        self.segments.choose(value)
        self.list.set_value(value)

    def rename(self, value: str, words: str) -> None:
        """Give a choice other words, as when it carries a count."""
        self.segments.rename(value, words)
        place = self.list.findData(value)
        if place >= 0 and self.list.itemText(place) != words:
            self.list.setItemText(place, words)
        self.updateGeometry()
        parent = self.parentWidget()
        layout = parent.layout() if parent is not None else None
        if layout is not None:
            layout.activate()  # else it would fold for the moment until it is given more room
        self._fold()

    def setAccessibleName(self, name: str) -> None:
        """Name the choice in both forms."""
        super().setAccessibleName(name)
        self.segments.setAccessibleName(name)
        self.list.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Return the room of the switch."""
        return QSize(self.segments.width(), t.CONTROL)

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the list."""
        return QSize(LEAST, t.CONTROL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where the switch has no room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_folded = self.width() < self.segments.width()
        if is_folded == self.list.isHidden():
            has_focus = self.focusWidget() is not None
            self.segments.setVisible(not is_folded)
            self.list.setVisible(is_folded)
            self.setFocusProxy(self.list if is_folded else self.segments)
            if has_focus:
                self.setFocus()

    def _on_segments_edited(self) -> None:
        self.list.set_value(self.segments.current())
        self.edited.emit()

    def _on_list_edited(self) -> None:
        self.segments.choose(self.list.value() or "")
