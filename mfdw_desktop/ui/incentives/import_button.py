"""The buttons of a list that begin the import of its kind, and the sheet of a centre."""

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


def sheet_button(pressed: Callable[[], None]) -> QPushButton:
    """Return the button that opens the sheet of a centre; `pressed` says which kind."""
    made = button(tr("Sheet of the centre"), "ghost", "table-2")
    made.clicked.connect(pressed)
    return made
