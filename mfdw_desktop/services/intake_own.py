"""Rows that come back from an export of ours: which response each of them was.

An edited export is laid over its own responses, whatever keys they have. Where a response
was changed since the export, a row that says something else waits for a person.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mfdw_desktop.database.queries import imports
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.importing.rows import RowRecord


@dataclass(frozen=True)
class Own:
    """A response that a row was exported from."""

    id: int
    round_id: int
    is_behind: bool
    """Whether the response was changed since."""


class OwnRows:
    """Finds the responses of rows that we exported; rows of another database are left alone."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._found: dict[str, imports.OwnResponse] = {}

    def look(self, rows: Iterable[RowRecord]) -> None:
        """Look up what a part of the file names."""
        uids = [row.own.partition("@")[0] for row in rows if row.own]
        self._found = imports.own_responses(self._unit.connection, uids) if uids else {}

    def of(self, row: RowRecord) -> Own | None:
        """Return the response that a row was exported from, None where it is none of ours."""
        if not row.own:
            return None
        uid, _, version = row.own.partition("@")
        found = self._found.get(uid)
        if found is None:
            return None
        return Own(found.id, found.round_id, _number(version) != found.version)

    @property
    def ids(self) -> set[int]:
        """The responses of the part."""
        return {each.id for each in self._found.values()}


def _number(text: str) -> int | None:
    whole = text.removesuffix(".0")
    return int(whole) if whole.isdigit() else None
