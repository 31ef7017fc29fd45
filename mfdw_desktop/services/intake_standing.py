"""The responses of a round that the rows of a file may be, found by key, by client, by id."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from mfdw_desktop.database.queries import imports
from mfdw_desktop.database.queries.imports import Standing
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.importing.rows import RowRecord


class StandingResponses:
    """What stands in the round: of the part of the file at hand, and the keys of all."""

    def __init__(self, unit: Unit, round_id: int | None) -> None:
        self._unit = unit
        self._seen: dict[str, int] = {}
        if round_id is not None:
            self._seen = imports.seen_keys(unit.connection, round_id)
        self._touched: set[int] = set()
        self.forget()

    def forget(self) -> None:
        """Begin with another part of the file."""
        self._by_key: dict[str, Standing] = {}
        self._by_client: dict[int, Standing] = {}
        self._by_id: dict[int, Standing] = {}

    @property
    def all(self) -> Collection[Standing]:
        """Every response that the rows at hand may be."""
        return self._by_id.values()

    def look(
        self, rows: Sequence[RowRecord], round_id: int, clients: set[int], ids: Collection[int]
    ) -> None:
        """Find the responses of the round that these rows may be, with their repeats."""
        connection = self._unit.connection
        keys = [key for row in rows for key in (row.key, *row.seen_keys) if key]
        self._by_key = imports.responses_by_key(connection, round_id, keys)
        found = {each.id: each for each in self._by_key.values()}
        for each in imports.responses_by_client(connection, round_id, clients):
            stands = found.setdefault(each.id, each)
            if stands.client_id is not None:
                self._by_client.setdefault(stands.client_id, stands)
        other = {self._seen[key] for key in keys if key in self._seen} | set(ids)
        other -= found.keys()
        for each in imports.responses_by_id(connection, round_id, other):
            found[each.id] = each
        self._by_id = found
        if found and any(row.children for row in rows):
            rows_of = imports.children(connection, found)
            for each in found.values():
                each.children = rows_of.get(each.id, [])

    def by_id(self, key: int) -> Standing | None:
        """Return a response by its id."""
        return self._by_id.get(key)

    def by_key(self, row: RowRecord) -> Standing | None:
        """Return the response that bears one of the row's keys."""
        for key in (row.key, *row.seen_keys):
            if key and key in self._by_key:
                return self._by_key[key]
            if key and key in self._seen:
                return self._by_id.get(self._seen[key])
        return None

    def by_client(self, client: int) -> Standing | None:
        """Return the first response of a client."""
        return self._by_client.get(client)

    def is_touched(self, standing: Standing) -> bool:
        """Tell whether a row of the file was laid over it already, or made it."""
        return standing.id in self._touched

    def touch(self, standing: Standing) -> None:
        """Remember that a row of the file is this response."""
        self._touched.add(standing.id)

    def remember(self, standing: Standing, seen: Sequence[str]) -> None:
        """Take a new response among those that stand."""
        self._touched.add(standing.id)
        self._by_id[standing.id] = standing
        if standing.source_key:
            self._by_key[standing.source_key] = standing
        for each in seen:
            self._seen[each] = standing.id
        if standing.client_id is not None:
            self._by_client.setdefault(standing.client_id, standing)

    def change(self, standing: Standing, fields: dict[str, tuple[Any, Any]]) -> None:
        """Let a later row of the same part of the file meet the new values."""
        standing.answers = fields.get("answers", (None, standing.answers))[1]
        standing.missing = fields.get("missing", (None, standing.missing))[1]
        standing.client_id = fields.get("client_id", (None, standing.client_id))[1]
        standing.day = fields.get("interviewed_on", (None, standing.day))[1]
        if "seen_keys" in fields:
            standing.seen_keys = tuple(imports.listed(fields["seen_keys"][1]))
            self._seen.update(dict.fromkeys(standing.seen_keys, standing.id))
