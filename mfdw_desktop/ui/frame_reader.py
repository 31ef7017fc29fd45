"""Keeping what the frame shows of the database true: the branches and the last backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mfdw_desktop.common import clock
from mfdw_desktop.domain.changes import Changes

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace
    from mfdw_desktop.ui.jobs import JobRunner
    from mfdw_desktop.ui.lookup import FrameFacts

MINUTE_MS = 60_000
IN_THE_FRAME = ("branch", "institution", "backup", "list_label")
"""What the frame, or every page through it, shows of the database."""


class FrameReader(QObject):
    """Read what the frame shows: when a database is opened, after a write, and each minute."""

    found = Signal(object)
    """`FrameFacts`; what all pages share of them is set before."""

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._workspace: Workspace | None = None
        self.clock = QTimer(self)
        self.clock.setInterval(MINUTE_MS)
        self.clock.timeout.connect(self._on_minute)
        self.clock.start()
        # no minute is told any more to a window whose program has ended
        jobs.destroyed.connect(self.clock.stop)

    def of(self, workspace: Workspace | None) -> None:
        """Read of a database from now on; of none when it is closed."""
        self._workspace = workspace
        self.read()

    def read(self) -> None:
        """Read anew."""
        from mfdw_desktop.ui.lookup import FrameWork  # not needed before the first paint

        if self._workspace is not None:
            self._jobs.read("frame", FrameWork(self._workspace), then=self._on_read)

    def refresh(self, changes: Changes) -> None:
        """Read anew when a write changed what the frame shows."""
        # A batch is preceded by a backup of its own.
        if changes.batch is not None or changes.touches(*IN_THE_FRAME):
            self.read()

    def _on_minute(self) -> None:
        """Let the age of the last backup stay true; the command line makes backups as well."""
        if not self._jobs.is_writing():
            self.read()

    def _on_read(self, facts: FrameFacts) -> None:
        from mfdw_desktop.ui.clients import words  # not needed before the first paint

        clock.live_in(facts.zone)
        words.use_labels(facts.labels, native=words.speaks_language_of(facts.country))
        self.found.emit(facts)
