"""The button of a list that begins the import of its kind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button


def import_button(pressed: Callable[[], None]) -> QPushButton:
    """Return the button that imports a list; `pressed` says of which kind."""
    made = button(tr("Import a list…"), "ghost", "file-up")
    made.clicked.connect(pressed)
    return made
