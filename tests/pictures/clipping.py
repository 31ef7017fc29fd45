"""Texts that have not the room they need: what a picture shows, found without looking at it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QScrollBar,
    QWidget,
)

from mfdw_desktop.ui.widgets.labels import Elided

COMBO = 34
"""Pixels of a combo beside its words: margins and the arrow."""
MOST = 0.6
"""Share of its words that a combo must show."""
LOOKS = 30
"""How often is looked again: on a busy machine a pane opens slower than the test waits."""
SLACK = 1
"""Pixels that rounding may take."""


def clipped(root: QWidget) -> list[str]:
    """Return each widget in sight whose text is cut, with what it says and what it lacks."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and not isinstance(widget, QScrollBar | Elided):
            why = _lacks(widget)
            if why:
                found.append(f"{_named(widget)}: {why}")
    return found


def without_room(root: QWidget, settle: Callable[[], object]) -> list[str]:
    """Return the texts that still have no room when nothing moves any more."""
    found = clipped(root)
    for _ in range(LOOKS):
        if not found:
            break
        settle()
        before, found = found, clipped(root)
        if found == before and not any(" 0 of " in each for each in found):
            break
    return found


def _lacks(widget: QWidget) -> str:
    words = _words(widget)
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + SLACK:
            return f"{widget.height()} of {needed} pixels high"
        return "" if _fits(widget, widget.rect()) else _cut(widget)
    least = widget.minimumSizeHint()
    if isinstance(widget, QComboBox):
        # The field cuts its words and says them whole in its tooltip; most must be in sight.
        whole = widget.fontMetrics().horizontalAdvance(words)
        least.setWidth(round(whole * MOST) + COMBO)
    if words and least.width() > widget.width() + SLACK:
        return f"{widget.width()} of {least.width()} pixels wide"
    if words and least.height() > widget.height() + SLACK:
        return f"{widget.height()} of {least.height()} pixels high"
    return "" if not words or _fits(widget, widget.rect()) else _cut(widget)


def _fits(widget: QWidget, area: QRect) -> bool:
    """Tell whether no parent cuts the widget off; what can be scrolled to is in sight."""
    child, parent = widget, widget.parentWidget()
    while parent is not None and not child.isWindow():
        if isinstance(parent, QAbstractScrollArea) or _scrolls(parent):
            return True
        area = area.translated(child.pos())
        inside = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not inside.contains(area):
            return False
        child, parent = parent, parent.parentWidget()
    return True


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return isinstance(above, QAbstractScrollArea) and above.viewport() is widget


def _cut(widget: QWidget) -> str:
    place = widget.mapTo(widget.window(), widget.rect().topLeft())
    return f"reaches out of what holds it, at {place.x()}, {place.y()}"


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return ""


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} «{_words(widget)[:60]}»"
