"""The search of the top bar: records through the services, acts through the commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from mfdw_desktop.ui.commands import Commands, plain_words
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.widgets.hit import Hit
from mfdw_desktop.ui.widgets.search import SearchBox

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace

MOST_ACTS = 4


class Finder(QObject):
    """Answer what is typed into the search, and do what is picked."""

    record_picked = Signal(str, str)
    """(kind, uid) of a record to open."""

    def __init__(
        self,
        field: SearchBox,
        jobs: JobRunner,
        commands: Commands,
        *,
        workspace: Callable[[], Workspace | None],
        page_actions: Callable[[], Sequence[QAction]],
    ) -> None:
        super().__init__(field)
        self._field, self._jobs, self._commands = field, jobs, commands
        self._workspace, self._page_actions = workspace, page_actions
        field.wanted.connect(self._on_wanted)
        field.picked.connect(self._on_picked)

    def begin(self) -> None:
        """Put the cursor into the search."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _on_wanted(self, words: str) -> None:
        from mfdw_desktop.ui.lookup import SearchWork  # not needed before the first paint

        workspace = self._workspace()
        if workspace is None:
            self._on_found((words, []))
        else:
            self._jobs.read("search", SearchWork(workspace, words), then=self._on_found)

    def _on_found(self, found: tuple[str, list[Hit]]) -> None:
        words, records = found
        acts = self._commands.hits(words, self._page_actions())
        self._field.show_hits(words, [*records, *acts[:MOST_ACTS]])

    def _on_picked(self, hit: Hit) -> None:
        if hit.kind != "action":
            self.record_picked.emit(hit.kind, hit.uid)
            return
        for action in [*self._page_actions(), *self._commands.all()]:
            if plain_words(action) == hit.title and action.isEnabled():
                action.trigger()
                return
