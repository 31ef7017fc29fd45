"""The search of the window: clients and policies by index, the few others by name."""

from __future__ import annotations

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import finding
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.finding import Findable, best
from mfdw_desktop.services.clients import Clients


class Finding:
    """Look for records of every kind by what was typed."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._clients = Clients(database, actor)

    def find(
        self, text: str, *, clients: int = 6, others: int = 5
    ) -> tuple[list[ClientRow], list[Findable]]:
        """Return clients and other records that `text` finds, the likeliest first."""
        with self._database.read() as connection:
            found = best(finding.findable(connection), text, others)
            found += finding.policies(connection, text, others)
        return self._clients.find(text, limit=clients), found
