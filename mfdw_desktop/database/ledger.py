"""The ledger: one append-only, hash-chained table that is audit trail, undo and history.

A created record costs one line without values, an update one line a field, a delete one
line with the whole record (`decisions.md` 9).
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Change
from mfdw_desktop.database.models.types import Moment
from mfdw_desktop.database.rows import insert_rows

_COLUMNS = (
    "id", "batch_id", "edit", "table_name", "record_uid", "action", "field", "old", "new",
    "salt", "digest", "actor", "at", "hash",
)  # fmt: skip
_FLUSH = 20_000
_MOMENT = Moment()


@dataclass(frozen=True)
class Told:
    """A creation (without a field) or a change of a field, with a moment of its own."""

    at: datetime
    table: str
    uid: str
    field: str | None = None
    old: Any = None
    new: Any = None


@dataclass(frozen=True)
class Break:
    """A place where the chain does not hold."""

    sequence: int
    why: str


class LedgerWriter:
    """Appends lines within one write transaction, which the write lock makes the only one."""

    def __init__(
        self,
        connection: Connection,
        *,
        actor: str,
        at: datetime,
        batch_id: int | None = None,
        edit: str | None = None,
    ) -> None:
        self._connection = connection
        self._actor = actor
        self._stamp = _MOMENT.plain(at)
        # What SQLite stores, made once and not for every line.
        self._written = self._stamp if connection.dialect.name == "sqlite" else at
        self._batch_id = batch_id
        self._edit = edit
        self._leaves_out = False
        self._lines: list[tuple[Any, ...]] = []
        last = connection.execute(
            sa.select(Change.id, Change.hash).order_by(Change.id.desc()).limit(1)
        ).first()
        self._sequence: int = last.id if last else 0
        self._hash: str = last.hash if last else ""

    def leave_out(self) -> None:
        """Note no creations from now on: the caller tells them, each with its moment."""
        self._leaves_out = True

    def tell(self, lines: Iterable[Told]) -> None:
        """Note creations and changes of a made-up past; they come in the order of their moments."""
        now, last = (self._stamp, self._written), None
        for line in lines:
            if line.at is not last:
                last = line.at
                self._stamp = _MOMENT.plain(last)
                self._written = self._stamp if isinstance(now[1], str) else last
            if line.field is None:
                self._append(line.table, line.uid, "create", None, None, None, salted=False)
            else:
                self.updated(line.table, line.uid, line.field, line.old, line.new)
        self._stamp, self._written = now

    def created(self, table: str, uid: str) -> None:
        """Note that a record was created; its values are in its table."""
        if self._leaves_out:
            return
        self._append(table, uid, "create", None, None, None, salted=False)

    def created_many(self, table: str, uids: list[str]) -> None:
        """Note that many records were created; the same as `created`, without its detours."""
        if self._leaves_out:
            return
        head = (self._batch_id, self._edit, table)
        tail = ("create", None, None, None, None, None, self._actor, self._written)
        ending = f"create\x1f\x1f\x1f{self._actor}\x1f{self._stamp}"
        sequence, chain, lines = self._sequence, self._hash, self._lines
        for uid in uids:
            sequence += 1
            text = f"{chain}\x1f{sequence}\x1f{table}\x1f{uid}\x1f{ending}"
            chain = hashlib.sha256(text.encode()).hexdigest()
            lines.append((sequence, *head, uid, *tail, chain))
        self._sequence, self._hash = sequence, chain
        if len(lines) >= _FLUSH:
            self.flush()

    def updated(self, table: str, uid: str, field: str, old: Any, new: Any) -> None:
        """Note that a field went from the plain value `old` to `new`."""
        self._append(table, uid, "update", field, _json(old), _json(new), salted=True)

    def deleted(self, table: str, uid: str, record: dict[str, Any]) -> None:
        """Note that a record went to the bin, whole as it was."""
        self._append(table, uid, "delete", None, _json(record), None, salted=True)

    def set(self, table: str, uid: str, name: str, old: Any, new: Any) -> None:
        """Note another value of a setting that belongs to a record."""
        self._append(table, uid, "set", name, _json(old), _json(new), salted=True)

    def exported(self, table: str, uid: str, facts: dict[str, Any]) -> None:
        """Note that records left in a file: how many, how, for what."""
        self._append(table, uid, "export", None, None, _json(facts), salted=True)

    def restored(self, table: str, uid: str) -> None:
        """Note that a record came back from the bin."""
        self._append(table, uid, "restore", None, None, None, salted=False)

    def erased(self, table: str, uid: str) -> None:
        """Note that what a record in the bin held left the file for good."""
        self._append(table, uid, "erase", None, None, None, salted=False)

    def flush(self) -> None:
        """Write the lines gathered so far."""
        if self._lines:
            insert_rows(self._connection, Change, _COLUMNS, self._lines)
            self._lines = []

    def _append(
        self,
        table: str,
        uid: str,
        action: str,
        field: str | None,
        old: str | None,
        new: str | None,
        *,
        salted: bool,
    ) -> None:
        salt = os.urandom(8).hex() if salted else None
        digest = value_digest(salt, old, new) if salt else None
        self._sequence += 1
        self._hash = line_hash(
            self._hash, self._sequence, table, uid, action, field, digest, self._actor, self._stamp
        )
        line = (self._sequence, self._batch_id, self._edit, table, uid, action, field, old, new)
        self._lines.append((*line, salt, digest, self._actor, self._written, self._hash))
        if len(self._lines) >= _FLUSH:
            self.flush()


def value_digest(salt: str, old: str | None, new: str | None) -> str:
    """Return SHA-256 over the salted values of a line."""
    parts = (salt, "" if old is None else f"={old}", "" if new is None else f"={new}")
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def line_hash(before: str, sequence: int, *parts: str | None) -> str:
    """Return SHA-256 over a line and the hash of the line before."""
    text = "\x1f".join((before, str(sequence), *("" if each is None else each for each in parts)))
    return hashlib.sha256(text.encode()).hexdigest()


def verify(connection: Connection) -> list[Break]:
    """Return every place where the chain or a value's digest does not hold.

    A line whose values were erased keeps its digest and still holds.
    """
    breaks: list[Break] = []
    before, expected = "", 1
    lines = connection.execution_options(yield_per=5000).execute(
        sa.select(*(getattr(Change, name) for name in _COLUMNS)).order_by(Change.id)
    )
    for line in lines:
        if line.id != expected:
            breaks.append(Break(expected, "missing"))
        expected = line.id + 1
        stamp = _MOMENT.plain(line.at)
        facts = (line.table_name, line.record_uid, line.action, line.field, line.digest)
        wanted = line_hash(before, line.id, *facts, line.actor, stamp)
        if wanted != line.hash:
            breaks.append(Break(line.id, "chain"))
        if not _values_hold(line):
            breaks.append(Break(line.id, "values"))
        before = line.hash
    return breaks


def _values_hold(line: Any) -> bool:
    """Tell whether the values of a line are those of its digest, or were erased with the salt."""
    if line.salt is None:
        return line.old is None and line.new is None
    return bool(value_digest(line.salt, line.old, line.new) == line.digest)


def _json(value: Any) -> str | None:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
