"""F6: from one part of the window to the next, round the corner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Pane(NamedTuple):
    """A part of the window, and where the hands begin in it; empty for its first stop."""

    part: QWidget
    entry: QWidget | None = None


def next_pane(panes: Sequence[Pane]) -> None:
    """Put the focus into the pane behind the one that has it, skipping those that take none."""
    focus = QApplication.focusWidget()
    inside = [
        number
        for number, pane in enumerate(panes)
        if focus is not None and (pane.part is focus or pane.part.isAncestorOf(focus))
    ]
    first = inside[-1] + 1 if inside else 0
    for step in range(len(panes)):
        pane = panes[(first + step) % len(panes)]
        target = pane.entry or _first_stop(pane.part)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _first_stop(part: QWidget) -> QWidget | None:
    """Return the first that Tab reaches in a part of the window."""
    if _takes_tab(part):
        return part
    each = part.nextInFocusChain()
    while each is not None and each is not part:
        if part.isAncestorOf(each) and _takes_tab(each):
            return each
        each = each.nextInFocusChain()
    return None


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    takes = policy & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
