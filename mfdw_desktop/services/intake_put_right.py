"""Interviews whose client a person put right before they were stored: the decision is remembered.

A row is the same that it was, or it has the same key and still names the client that was
wrong. A row without a key is known by the number alone, where no client has that number.
"""

from __future__ import annotations

from collections.abc import Sequence

from mfdw_desktop.database.queries import mended
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.importing.rows import RowRecord
from mfdw_desktop.services.intake_left_out import digest_as_read
from mfdw_desktop.services.intake_linking import ClientLinker


class PutRight:
    """Recalls for one import whose interviews its rows are."""

    def __init__(self, unit: Unit, kind: str, title: str, linker: ClientLinker) -> None:
        self._named = mended.clients_named(unit.connection, kind, title)
        self._linker = linker

    def with_clients(self, rows: Sequence[RowRecord]) -> list[RowRecord]:
        """Return the rows with the clients that a person named for them before."""
        named = self._named
        if not (named.by_row or named.by_key or named.by_cell):
            return list(rows)
        return [self._with_client(row) for row in rows]

    def _with_client(self, row: RowRecord) -> RowRecord:
        named = self._named
        if not row.client:
            return row
        known = named.by_row.get(digest_as_read(row)) or named.by_row.get(row.sign)
        known = known or named.by_key.get((row.key, row.client))
        if not known and not row.key and row.client in named.by_cell:
            is_free = not self._linker.knows(row.client)
            known = named.by_cell[row.client] if is_free else None
        return row._replace(client=known) if known else row
