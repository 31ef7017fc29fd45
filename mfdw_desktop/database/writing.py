"""One write: a transaction whose every change goes into the ledger."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop import __version__
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database import statistics
from mfdw_desktop.database.engine import Database, interruptible
from mfdw_desktop.database.ledger import LedgerWriter
from mfdw_desktop.database.models import Base, Batch, Counter, Record
from mfdw_desktop.database.models.types import Kind, Moment
from mfdw_desktop.database.rows import insert_rows, next_id
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.identifiers import uuid7

_CHAIN_LOCK = 0x4D464457
_MANY = 500
"""More records than this are not listed one by one in what changed."""


@dataclass(frozen=True)
class NewBatch:
    """What is known of a batch before it is written."""

    kind: str
    title: str
    branch_id: int | None = None
    file_name: str | None = None
    sha256: str | None = None
    size: int | None = None
    recipe: dict[str, Any] | None = None
    reverses_id: int | None = None


@dataclass(frozen=True)
class Created:
    """A new record: its key for joins and its uid for the world."""

    id: int
    uid: str


@dataclass
class _Touched:
    kinds: set[str] = field(default_factory=set)
    uids: set[str] = field(default_factory=set)
    count: int = 0


class Unit:
    """The only way to change a record; made by `write`."""

    def __init__(self, connection: Connection, actor: Actor, now: datetime) -> None:
        self.connection = connection
        self.actor = actor
        self.now = now
        self.stamp = Moment().plain(now) if connection.dialect.name == "sqlite" else now
        """The same as the driver takes it, for the columns of many rows."""
        self.batch_id: int | None = None
        self.edit: str | None = None
        self._touched = _Touched()
        self._next: dict[str, int] = {}
        self._ledger: LedgerWriter | None = None

    def start(self, batch: NewBatch | None) -> None:
        """Open the ledger for a batch, or for a single edit."""
        if self.connection.dialect.name == "postgresql":
            self.connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_CHAIN_LOCK)))
        if batch is None:
            self.edit = uuid7()
        else:
            self.batch_id = self._insert_batch(batch)
        self._ledger = LedgerWriter(
            self.connection,
            actor=self.actor.uid,
            at=self.now,
            batch_id=self.batch_id,
            edit=self.edit,
        )

    @property
    def ledger(self) -> LedgerWriter:
        """The ledger that this unit writes to."""
        assert self._ledger is not None
        return self._ledger

    @property
    def is_large(self) -> bool:
        """Whether so much was changed that the order of things in the database is another."""
        return self._touched.count > _MANY

    @property
    def changes(self) -> Changes:
        """What was changed so far."""
        listed = self._touched.count <= _MANY
        return Changes(
            kinds=frozenset(self._touched.kinds),
            uids=frozenset(self._touched.uids) if listed else frozenset(),
            batch=self.batch_id,
            edit=self.edit,
        )

    def create(self, model: type[Record], **values: Any) -> Created:
        """Insert one record and note it."""
        uid = values.pop("uid", None) or uuid7()
        statement = sa.insert(model).values(uid=uid, **values).returning(model.id)
        key = self.connection.execute(statement).scalar_one()
        reserved = self._next.get(model.__tablename__)
        if reserved is not None and reserved <= key:
            self._next[model.__tablename__] = int(key) + 1
        self.ledger.created(model.__tablename__, uid)
        self._touch(model, uid)
        return Created(int(key), uid)

    def create_many(
        self, model: type[Record], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]
    ) -> None:
        """Insert many records and note them; `id` and `uid` must be among the columns."""
        position = list(columns).index("uid")
        insert_rows(self.connection, model, columns, rows)
        self.ledger.created_many(model.__tablename__, [row[position] for row in rows])
        self._touched.kinds.add(model.__tablename__)
        self._touched.count += len(rows)
        if self._touched.count <= _MANY:
            self._touched.uids.update(row[position] for row in rows)

    def insert_plain(
        self, model: type[Base], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]
    ) -> None:
        """Insert rows that are not records of the book (provenance, files)."""
        insert_rows(self.connection, model, columns, rows)

    def reserve(self, model: type[Base], count: int = 1) -> int:
        """Return the first of `count` keys that nobody else will use."""
        table = model.__tablename__
        first = self._next.get(table) or next_id(self.connection, model)
        self._next[table] = first + count
        return first

    def count_up(self, name: str, by: int = 1) -> int:
        """Return the first of `by` new numbers of a counter that never goes back."""
        found = self.connection.execute(
            sa.select(Counter.value).where(Counter.name == name)
        ).scalar_one_or_none()
        if found is None:
            self.connection.execute(sa.insert(Counter).values(name=name, value=by))
            return 1
        self.connection.execute(
            sa.update(Counter).where(Counter.name == name).values(value=found + by)
        )
        return int(found) + 1

    def update(self, model: type[Record], key: int, /, **values: Any) -> bool:
        """Change the fields that differ and note each; return whether any did."""
        table = _table(model)
        columns = [table.c[name] for name in values]
        before = self.connection.execute(
            sa.select(table.c.id, table.c.uid, *columns).where(table.c.id == key)
        ).one()
        return self.update_row(model, before, **values)

    def update_row(self, model: type[Record], before: Any, /, **values: Any) -> bool:
        """Do what `update` does to a row that was read in this unit, with its id and uid."""
        table, olds = _table(model), before._mapping
        changed = {
            name: value
            for name, value in values.items()
            if plain(table.c[name], value) != plain(table.c[name], olds[name])
        }
        if not changed:
            return False
        self.connection.execute(
            sa.update(table)
            .where(table.c.id == before.id)
            .values(**changed, version=table.c.version + 1)
        )
        for name, value in changed.items():
            column = table.c[name]
            self.ledger.updated(
                table.name, before.uid, name, plain(column, olds[name]), plain(column, value)
            )
        self._touch(model, before.uid)
        return True

    def update_many(
        self, model: type[Record], updates: Sequence[tuple[int, str, dict[str, tuple[Any, Any]]]]
    ) -> None:
        """Change fields of many records, each (id, uid, field to old and new), and note each.

        The caller has seen that old and new differ.
        """
        table = _table(model)
        by_fields: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for key, uid, fields in updates:
            values = {f"new_{name}": new for name, (_, new) in fields.items()}
            by_fields.setdefault(tuple(fields), []).append({"key": key, **values})
            for name, (old, new) in fields.items():
                column = table.c[name]
                self.ledger.updated(table.name, uid, name, plain(column, old), plain(column, new))
            self._touch(model, uid)
        for names, rows in by_fields.items():
            self.connection.execute(
                sa.update(table)
                .where(table.c.id == sa.bindparam("key"))
                .values(
                    version=table.c.version + 1,
                    **{name: sa.bindparam(f"new_{name}", type_=table.c[name].type)
                       for name in names},
                ),
                rows,
            )  # fmt: skip

    def remove(self, model: type[Record], key: int) -> None:
        """Put a record into the bin, whole in the ledger."""
        self.remove_many(model, [key])

    def remove_many(self, model: type[Record], keys: Sequence[int]) -> None:
        """Put records into the bin, each whole in the ledger."""
        table = _table(model)
        for start in range(0, len(keys), 500):
            part = keys[start : start + 500]
            rows = self.connection.execute(
                sa.select(table).where(table.c.id.in_(part), table.c.deleted_at.is_(None))
            ).all()
            self.connection.execute(
                sa.update(table)
                .where(table.c.id.in_(part), table.c.deleted_at.is_(None))
                .values(deleted_at=self.now, version=table.c.version + 1)
            )
            for row in rows:
                record = {
                    column.name: plain(column, value)
                    for column, value in zip(table.c, row, strict=True)
                }
                self.ledger.deleted(table.name, row.uid, record)
                self._touch(model, row.uid)

    def restore(self, model: type[Record], key: int) -> None:
        """Bring a record back from the bin."""
        self.restore_many(model, [key])

    def restore_many(self, model: type[Record], keys: Sequence[int]) -> None:
        """Bring records back from the bin."""
        table = _table(model)
        for start in range(0, len(keys), 500):
            uids = self.connection.execute(
                sa.update(table)
                .where(table.c.id.in_(keys[start : start + 500]))
                .values(deleted_at=None, version=table.c.version + 1)
                .returning(table.c.uid)
            ).scalars()
            for uid in uids.all():
                self.ledger.restored(table.name, uid)
                self._touch(model, uid)

    def finish_batch(self, counts: dict[str, Any]) -> None:
        """Write what the batch came to."""
        self.connection.execute(
            sa.update(Batch)
            .where(Batch.id == self.batch_id)
            .values(counts=counts, committed_at=self.now)
        )

    def _insert_batch(self, batch: NewBatch) -> int:
        key = self.connection.execute(
            sa.insert(Batch)
            .values(
                uid=uuid7(),
                kind=batch.kind,
                branch_id=batch.branch_id,
                title=batch.title,
                file_name=batch.file_name,
                sha256=batch.sha256,
                size=batch.size,
                recipe=batch.recipe,
                reverses_id=batch.reverses_id,
                app_version=__version__,
                actor=self.actor.uid,
                started_at=self.now,
            )
            .returning(Batch.id)
        ).scalar_one()
        return int(key)

    def _touch(self, model: type[Record], uid: str) -> None:
        self._touched.kinds.add(model.__tablename__)
        self._touched.count += 1
        if self._touched.count <= _MANY:
            self._touched.uids.add(uid)


@contextlib.contextmanager
def write(
    database: Database,
    actor: Actor,
    *,
    batch: NewBatch | None = None,
    progress: Progress | None = None,
) -> Iterator[Unit]:
    """Give a unit of work; at the end everything is committed, or nothing on an error.

    With `progress` a cancel stops it in the middle of a statement, up to the commit.
    """
    with database.transaction() as connection, interruptible(connection, progress):
        now = database.clock()
        unit = Unit(connection, actor, now.replace(microsecond=now.microsecond // 1000 * 1000))
        unit.start(batch)
        yield unit
        unit.ledger.flush()
        if unit.is_large:
            statistics.gather(connection)


def plain(column: Any, value: Any) -> Any:
    """Return the plain form of a value of a column, with documents as canonical text."""
    kind = column.type
    if not isinstance(kind, Kind):
        return value
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return kind.plain(value)


def _table(model: type[Base]) -> sa.Table:
    table = model.__table__
    assert isinstance(table, sa.Table)
    return table
