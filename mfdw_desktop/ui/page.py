"""The contract of a page: what it is given, and what the window asks of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.ui.actions import Actions
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.panes import Pane
from mfdw_desktop.ui.preferences import Preferences
from mfdw_desktop.ui.widgets.layout import NONE, on_surface
from mfdw_desktop.ui.widgets.messages import MessageSlot
from mfdw_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace


def _stay() -> None:
    """Stay with the database that is open."""


def _is_free() -> bool:
    """Have nothing that could be lost."""
    return True


@dataclass(frozen=True)
class PageContext:
    """What a page and its dialogs need of the window."""

    workspace: Callable[[], Workspace]
    """The services; call it inside a job or a slot, never at construction."""
    jobs: JobRunner
    actions: Actions
    preferences: Preferences
    state: WindowState
    """Remembers widths of columns and splitters by a name."""
    open_record: Callable[[str, str], None]
    """Open a record by kind (`client`, `scheme`, `questionnaire` …) and uid on its page."""
    branch: Callable[[], str]
    """Code of the branch chosen in the top bar; empty for all."""
    may_begin_anew: Callable[[], bool] = _is_free
    """Tell whether nothing would be lost with this window; show where something would."""
    reopen: Callable[[], None] = _stay
    """Open the database anew, as after a backup was put back."""


class Page(QWidget):
    """A page of the window. Build the widgets at construction, load the rows in `activate`."""

    title = ""
    """Shown in the window's title; the rail takes its own words from `pages.py`."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.message = MessageSlot()
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.setContentsMargins(*NONE)
        on_surface(self, "page")

    def set_body(self, *parts: QWidget, head: QWidget | None = None) -> None:
        """Lay out the page: head, the place of messages, then the parts; the last one grows."""
        if head is not None:
            self._layout.addWidget(head)
        self._layout.addWidget(self.message)
        for part in parts[:-1]:
            self._layout.addWidget(part)
        if parts:
            self._layout.addWidget(parts[-1], 1)

    def activate(self) -> None:
        """Load what the page shows: at the first visit, on F5, and for another branch."""

    def refresh(self, changes: Changes) -> None:
        """Look again if the page shows records that `changes` touches."""

    def open(self, kind: str, uid: str) -> None:
        """Show one record of the page."""

    def focus_search(self) -> None:
        """Put the cursor into the page's own search field (Ctrl+F)."""

    def take_focus(self) -> None:
        """Put the hands where the work of the page begins."""
        self.setFocus()

    def panes(self) -> Sequence[Pane]:
        """Return the parts that F6 goes through."""
        return [Pane(self)]

    def page_actions(self) -> list[QAction]:
        """Return the page's actions for menu and search, the primary one first."""
        return []

    def may_close(self) -> bool:
        """Tell whether the window may close without losing typed data; ask in the page if not."""
        return True

    def show_error(self, error: BaseException) -> None:
        """Show an error: in words over the page when a person can mend it."""
        from mfdw_desktop.ui import errors  # not needed before the first paint

        errors.show(error, self, slot=self.message)
