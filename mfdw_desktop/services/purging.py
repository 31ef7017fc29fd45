"""Documents that leave the file for good: what would go, a copy before, and the act itself."""

from __future__ import annotations

from dataclasses import replace

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import documents
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.documents import Purge
from mfdw_desktop.services.backups import Backups


class Purging:
    """Empties the bin of documents, for one actor."""

    def __init__(self, database: Database, actor: Actor, backups: Backups) -> None:
        self._database = database
        self._actor = actor
        self._backups = backups

    def plan(self) -> Purge:
        """Return what would go, and how much room that makes; nothing is changed."""
        with self._database.read() as connection:
            return documents.purgeable(connection)

    def run(self, progress: Progress | None = None) -> Purge:
        """Take the bytes of documents in the bin out of the file, after a copy of it.

        This cannot be taken back; the copy still holds them, as all earlier ones do.

        Raises:
            DatabaseError: no room for the copy. Nothing was changed.
            CancelledError: the user asked to stop. Nothing was changed.
        """
        if not self.plan().documents:
            return Purge()
        made = self._backups.automatic("before-purge", progress)
        with write(self._database, self._actor) as unit:
            done = documents.purge(unit)
        self._database.checkpoint()
        return replace(done, backup=str(made.file) if made is not None else "")
