"""Acts that a single key decides, and their buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mfdw_desktop.ui.widgets.buttons import Button, button


def key_act(
    owner: QWidget, key: str, name: str, data: object, then: Callable[..., object]
) -> QAction:
    """Return an act that `key` triggers anywhere within `owner`; it carries `data`."""
    act = QAction(name, owner)
    act.setShortcut(QKeySequence(key))
    act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    act.setData(data)
    act.triggered.connect(then)
    owner.addAction(act)
    return act


def act_button(act: QAction, look: str = "plain") -> Button:
    """Return a button that triggers an act."""
    push = button(act.text(), look, compact=True)
    push.clicked.connect(act.trigger)
    return push
