"""What every step of the import has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.planning import StepWork
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import MessageAction

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


LOW, NARROW = 640, 1000
"""Height of the window, and width of a step, under which the room is scarce."""


class Step(QWidget):
    """One step: it shows the draft, changes it, and says when the next may come."""

    ready_changed = Signal()
    """Whether one can go on has changed."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__()
        self.page, self.draft = page, draft
        self.work = StepWork(page.context.jobs, self)
        self.work.stopped.connect(self._on_stopped)

    def enter(self) -> None:
        """Show the draft as it is now."""

    def again(self) -> None:
        """Do the step's work again after it was stopped."""
        self.enter()

    def stop(self) -> None:
        """Stop what the step works at: another one is shown."""
        self.work.cancel()

    def is_ready(self) -> bool:
        """Tell whether one can go on."""
        return True

    def is_busy(self) -> bool:
        """Tell whether the step still works."""
        return self.work.is_running

    def said(self) -> str:
        """Return what stands under the step's name in the line of steps."""
        return ""

    def act(self) -> str:
        """Return the words of the button that goes on."""
        return ""

    def take_focus(self) -> None:
        """Put the hands where the work of the step begins."""
        self.setFocus()

    def _on_stopped(self) -> None:
        self.ready_changed.emit()
        self.page.message.show_message(
            "info",
            tr("Stopped, as you wished"),
            tr("Nothing was written."),
            actions=[MessageAction(tr("Do it again"), self.again)],
        )
