"""Rows whose client cannot be told: known from an earlier decision, else put before a person.

Our code, a number of its type and an old code come first (`intake_linking`). What is left
is never linked by a name alone (`conventions.md` section 7): a decision about the same
number, or the same name of the same village, is remembered; everybody else waits in the
queue as «who is this?», and the import goes on.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from mfdw_desktop.database.queries import imports, who
from mfdw_desktop.database.queries.imports import KnownClient
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.roles import PersonReader, Said
from mfdw_desktop.domain.surveys import LinkMethod, Questionnaire
from mfdw_desktop.domain.who import SHARED, Remembered, memory_keys, to_document
from mfdw_desktop.importing.rows import RowRecord
from mfdw_desktop.services.intake_linking import Link

NO_CLIENT = "row-without-client"


class Unknown(NamedTuple):
    """What a row says of a client whom nobody knows."""

    said: Said
    keys: tuple[str, ...]


class Recalled(NamedTuple):
    """A link that an earlier decision gives, with who made it and when."""

    link: Link
    score: float | None
    by: str
    at: datetime | None


class WhoIsThis:
    """Recalls decisions for one import, a part of the file at a time."""

    def __init__(
        self,
        unit: Unit,
        form: Questionnaire,
        kind: str,
        *,
        is_needed: bool,
        is_asked: bool = False,
        marked: Mapping[str, str] | None = None,
    ) -> None:
        """`is_needed`: every row must name its client; `is_asked`: there is a column for it."""
        self._unit = unit
        self._kind = kind
        self._is_needed, self._is_asked = is_needed, is_asked
        self.reader = PersonReader(form, marked=marked)
        """Reads what the answers say of the person."""
        self._memory = who.memory(unit.connection)
        self._unknown: dict[int, Unknown] = {}
        self._recalled: dict[int, Recalled] = {}

    def look(self, rows: Sequence[RowRecord], links: dict[str, Link]) -> None:
        """Read who the rows without a client speak of, and recall what was decided."""
        self._unknown, self._recalled = {}, {}
        found: dict[int, Remembered] = {}
        for row in rows:
            link = links.get(row.client) if row.client else None
            if row.client and not (link is not None and link.problem):
                continue
            if not row.client and not (self._is_needed or self._is_asked):
                continue
            said = self.said(row)
            if not row.client and not self._is_needed and not said.can_match:
                continue
            is_shared = link is not None and link.problem == SHARED
            cell = "" if is_shared else row.client
            unknown = Unknown(said, memory_keys(self._kind, cell, said))
            self._unknown[row.row] = unknown
            decision = self._memory.find(unknown.keys, said)
            if decision is not None:
                found[row.row] = decision
        clients: dict[int, KnownClient] = {}
        if found:
            wanted = {each.client_id for each in found.values()}
            clients = who.clients_by_id(self._unit.connection, wanted)
        for number, each in found.items():
            client = clients.get(each.client_id)
            if client is not None:
                link = Link(client, LinkMethod.MANUAL)
                self._recalled[number] = Recalled(link, each.score, each.by, each.at)

    def said(self, row: RowRecord) -> Said:
        """Return what a row says of the person."""
        beside = json.loads(row.beside) if row.beside else None
        return self.reader.read(imports.document(row.answers), beside)

    def recalled(self, row: RowRecord) -> Recalled | None:
        """Return the link that an earlier decision gives the row."""
        return self._recalled.get(row.row)

    def unknown(self, row: RowRecord) -> Unknown | None:
        """Return what a row says of a client whom nobody knows, if her client is needed."""
        return self._unknown.get(row.row)

    def document(self, row: RowRecord, problem: str) -> dict[str, Any]:
        """Return what the queue keeps of the question who this is."""
        unknown = self._unknown[row.row]
        return {
            "cell": row.client,
            "kind": self._kind,
            "problem": problem,
            "keys": list(unknown.keys),
            "said": to_document(unknown.said),
        }
