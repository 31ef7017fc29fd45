"""What files have brought of a record, where somebody has changed it here since.

The ledger tells it: a value that a standing import wrote, and a later edit, decision or mended
row took the place of. What a file said of a cell that a person put right before it was stored
is kept with the row's line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Batch, Change, ImportRow
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.domain.batch_words import FILE_KINDS

_DOCUMENTS = ("answers", "missing", "own_fields")
_Key = tuple[str, str]
"""Column, and the code within a document."""


@dataclass
class Brought:
    """What files said last of one record, where it is something else by now."""

    columns: dict[str, Any] = field(default_factory=dict)
    """Column to its plain value."""
    documents: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Document (`answers missing own_fields`) to code to value."""
    said: dict[str, Any] = field(default_factory=dict)
    """Code of a field to what the file said, before a person put it right."""


@dataclass
class _Trail:
    """One record on its way through the ledger."""

    is_of_file: bool = False
    base: dict[_Key, Any] = field(default_factory=dict)
    here: set[_Key] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)


class BroughtBefore:
    """Looks up what files brought of records; knows the imports of the database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._batches: dict[int, tuple[str, bool, bool]] | None = None

    def look(self, uids: Iterable[str]) -> dict[str, Brought]:
        """Return uid to what files brought, of those of which anything was changed here."""
        found: dict[str, Brought] = {}
        for part in parts(uids):
            self._trails(part, found)
            self._said(part, found)
        return found

    def _known(self) -> dict[int, tuple[str, bool, bool]]:
        """Return id to kind, whether it stands, and whether it only mended rows."""
        if self._batches is None:
            rows = self._connection.execute(
                sa.select(Batch.id, Batch.kind, Batch.undone_at, Batch.counts)
            )
            self._batches = {
                row.id: (
                    row.kind,
                    row.undone_at is None,
                    bool(((row.counts or {}).get("facts") or {}).get("is_mending")),
                )
                for row in rows
            }
        return self._batches

    def _trails(self, uids: Sequence[str], found: dict[str, Brought]) -> None:
        lines = self._connection.execute(
            sa.select(Change.record_uid, Change.batch_id, Change.action, Change.field,
                      Change.old, Change.new)
            .where(
                among(self._connection, Change.record_uid, uids),
                Change.action.in_(("create", "update")),
            )
            .order_by(Change.id)
        )  # fmt: skip
        trails: dict[str, _Trail] = {}
        for line in lines:
            trail = trails.setdefault(line.record_uid, _Trail())
            kind, stands, mends = self._known().get(line.batch_id or 0, ("", True, False))
            is_file = kind in FILE_KINDS and not mends
            if line.action == "create":
                trail.is_of_file = is_file
            elif line.field:
                _follow(trail, line, is_file=is_file, counts=stands and kind != "undo")
        for uid, trail in trails.items():
            for name, code in trail.here & trail.base.keys():
                brought = found.setdefault(uid, Brought())
                value = trail.base[name, code]
                if name in _DOCUMENTS:
                    brought.documents.setdefault(name, {})[code] = value
                else:
                    brought.columns[name] = value

    def _said(self, uids: Sequence[str], found: dict[str, Brought]) -> None:
        """Add what files said of cells that a person put right before they were stored."""
        rows = self._connection.execute(
            sa.select(ImportRow.target_uid, ImportRow.batch_id, ImportRow.said)
            .where(
                ImportRow.said.is_not(None),
                among(self._connection, ImportRow.target_uid, uids),
            )
            .order_by(ImportRow.id)
        )
        for row in rows:
            # PostgreSQL keeps nothing said as a JSON null, which is not NULL
            if row.said and self._known().get(row.batch_id, ("", False, False))[1]:
                found.setdefault(row.target_uid, Brought()).said |= row.said


def _follow(trail: _Trail, line: Any, *, is_file: bool, counts: bool) -> None:
    """Take one line: what a file wrote is its word, what others wrote was done here."""
    old, new = _loaded(line.old), _loaded(line.new)
    if line.field in _DOCUMENTS:
        before, after = _document(old), _document(new)
        if trail.is_of_file and line.field not in trail.seen:
            trail.base |= {(line.field, code): value for code, value in before.items()}
        values = {
            (line.field, code): after.get(code)
            for code in {**before, **after}
            if before.get(code) != after.get(code)
        }
    else:
        if trail.is_of_file and line.field not in trail.seen:
            trail.base[line.field, ""] = old
        values = {(line.field, ""): new}
    trail.seen.add(line.field)
    if not counts:
        return
    if is_file:
        trail.base |= values
        trail.here -= values.keys()
    else:
        trail.here |= values.keys()


def _loaded(text: str | None) -> Any:
    return json.loads(text) if text else None


def _document(found: Any) -> dict[str, Any]:
    found = json.loads(found) if isinstance(found, str) else found
    return found if isinstance(found, dict) else {}
