"""What every step of the import has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class Step(QWidget):
    """One step: it shows the draft, changes it, and says when the next may come."""

    ready_changed = Signal()
    """Whether one can go on has changed."""
    next_wanted = Signal()

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__()
        self.page, self.draft = page, draft

    def enter(self) -> None:
        """Show the draft as it is now."""

    def is_ready(self) -> bool:
        """Tell whether one can go on."""
        return True

    def said(self) -> str:
        """Return what stands under the step's name in the line of steps."""
        return ""

    def act(self) -> str:
        """Return the words of the button that goes on."""
        return ""
