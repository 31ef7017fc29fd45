"""Rows, columns and surfaces: the air between everything on a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.widgets.labels import text

Item = QWidget | QLayout | int
Margins = Sequence[int]
NONE = (0, 0, 0, 0)

AnyBox = TypeVar("AnyBox", bound=QBoxLayout)


def row(*items: Item, gap: int = t.S1, margins: Margins = NONE) -> QHBoxLayout:
    """Return a horizontal layout; an int is a stretch."""
    return _filled(QHBoxLayout(), items, gap, margins)


def column(*items: Item, gap: int = t.S1, margins: Margins = NONE) -> QVBoxLayout:
    """Return a vertical layout; an int is a stretch."""
    return _filled(QVBoxLayout(), items, gap, margins)


def _filled(layout: AnyBox, items: Sequence[Item], gap: int, margins: Margins) -> AnyBox:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
    return layout


def clear(layout: QLayout, *, keep: int = 0) -> None:
    """Take everything out of a layout, but for the first `keep`, and delete it."""
    while (item := layout.takeAt(keep)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def on_surface(widget: QWidget, surface: str) -> QWidget:
    """Give a widget a ground of the theme: frame, page or sunken."""
    widget.setProperty("surface", surface)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def box(layout: QLayout, surface: str = "") -> QWidget:
    """Return a widget around a layout, on a surface of the theme."""
    widget = QWidget()
    widget.setLayout(layout)
    return on_surface(widget, surface) if surface else widget


def card(layout: QLayout, *, surface: str = "card") -> QFrame:
    """Return a hairline card, or a sunken `well`."""
    frame = QFrame()
    frame.setLayout(layout)
    on_surface(frame, surface)
    return frame


def rule(*, vertical: bool = False) -> QFrame:
    """Return a hairline."""
    line = QFrame()
    line.setProperty("surface", "line")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def bring_into_sight(part: QWidget) -> None:
    """Scroll the area around a widget until it is in sight, once it has its place."""
    area = part.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        around = area
        QTimer.singleShot(0, part, lambda: around.ensureWidgetVisible(part))


def scroll(widget: QWidget, *, sideways: bool = False) -> QScrollArea:
    """Return a frameless scroll area around a widget."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area


class PageHead(QWidget):
    """The head of every page: title, count in grey, actions at the end; 56 px, same place."""

    def __init__(self, title: str, *actions: QWidget, count: str = "", end: int = t.S3) -> None:
        super().__init__()
        self._count = text(count, "body", "text3")
        self._count.setContentsMargins(4, 3, 0, 0)
        heading = text(title, "title")
        layout = row(heading, self._count, 1, *actions, gap=t.S1, margins=(t.S3, t.S15, end, t.S1))
        self.setLayout(layout)
        self.setFixedHeight(56)
        # After the layout: a widget without a parent would flash up as a window of its own.
        self._count.setVisible(bool(count))

    def set_count(self, count: str) -> None:
        """Show how many there are, in words."""
        self._count.setText(count)
        self._count.setVisible(bool(count))


class PageFoot(QWidget):
    """The quiet bar under a page: where it stands, and the act that ends it."""

    def __init__(self, *items: Item) -> None:
        super().__init__()
        on_surface(self, "frame")
        self.setLayout(row(*items, gap=t.S15, margins=(t.S3, t.S1, t.S3, t.S1)))
        self.setFixedHeight(48)
