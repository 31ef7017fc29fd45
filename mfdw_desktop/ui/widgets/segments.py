"""One of few: a switch of radio buttons side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.layout import row
from mfdw_desktop.ui.widgets.painting import AA, CENTRE, advance, paint_focus, paint_text


class _Segment(QRadioButton):
    """One part of the switch: a radio button that looks like a part of a switch."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setFixedHeight(t.CONTROL - 4)

    def sizeHint(self) -> QSize:
        """Return the width of the words when bold, so that choosing moves nothing."""
        return QSize(round(advance("strong", self.text())) + 24, t.CONTROL - 4)

    def hitButton(self, _position: QPoint) -> bool:
        """Take a click anywhere in the part."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the part, raised when it is the chosen one."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            on, area = self.isChecked(), QRectF(self.rect())
            if on:
                painter.setPen(QPen(theme.colour("line"), 1))
                painter.setBrush(theme.colour("thumb"))
                painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            kind, colour = ("strong", "text") if on else ("body", "text2")
            if not self.isEnabled():
                colour = "text3"
            paint_text(painter, area, self.text(), kind=kind, colour=colour, align=CENTRE)
            if self.hasFocus():
                paint_focus(painter, area, 5)


class Segments(QWidget):
    """Choose one of few; `changed` gives the value of the chosen one."""

    changed = Signal(str)
    edited = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], current: str = "") -> None:
        """Offer `choices` as (value, words)."""
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        for value, words in choices:
            part = _Segment(words)
            self._group.addButton(part)
            self._buttons[value] = part
        self.setLayout(row(*self._buttons.values(), gap=0, margins=(2, 2, 2, 2)))
        self.setFixedSize(self.sizeHint().width(), t.CONTROL)
        self.choose(current)
        chosen = self._group.checkedButton() or next(iter(self._buttons.values()), None)
        if chosen is not None:
            self.setFocusProxy(chosen)
        self._group.buttonToggled.connect(self._on_toggled)

    def current(self) -> str:
        """Return the chosen value, or an empty text when none is chosen."""
        return next((value for value, part in self._buttons.items() if part.isChecked()), "")

    def choose(self, value: str) -> None:
        """Choose a value; an unknown one chooses none."""
        if value in self._buttons:
            self._buttons[value].setChecked(True)
            return
        self._group.setExclusive(False)
        for part in self._buttons.values():
            part.setChecked(False)
        self._group.setExclusive(True)

    def rename(self, value: str, words: str) -> None:
        """Give a part other words, as when it carries a count."""
        part = self._buttons[value]
        if part.text() == words:
            return
        part.setText(words)
        part.updateGeometry()
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
        self.setFixedWidth(self.sizeHint().width())
        self.setAccessibleName(self.accessibleName())

    def show_choice(self, value: str, shown: bool) -> None:
        """Offer a part, or not now."""
        part = self._buttons[value]
        if part.isHidden() == shown:
            part.setVisible(shown)
            layout = self.layout()
            if layout is not None:
                layout.invalidate()
            self.setFixedWidth(self.sizeHint().width())

    def value(self) -> str:
        """Return the chosen value, as an editor of a form does."""
        return self.current()

    def set_value(self, value: Any) -> None:
        """Choose a value, as an editor of a form does."""
        self.choose("" if value is None else str(value))

    def setAccessibleName(self, name: str) -> None:
        """Name the switch; each part says it with its own words."""
        super().setAccessibleName(name)
        for part in self._buttons.values():
            part.setAccessibleName(f"{name}: {part.text()}")

    def _on_toggled(self, part: QRadioButton, on: bool) -> None:
        if on:
            self.setFocusProxy(part)
            self.changed.emit(self.current())
            self.edited.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the trough."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("mute_tint"))
            painter.drawRoundedRect(QRectF(self.rect()), t.RADIUS, t.RADIUS)
