"""Records as they were at an earlier moment: the ledger taken back, in temporary tables.

A temporary table of the same name stands before the real one, in SQLite as in PostgreSQL, so
the very same queries read the earlier state, and nothing of the book is written
(`decisions.md` 13).
"""

from __future__ import annotations

import contextlib
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Change
from mfdw_desktop.database.models.types import Kind
from mfdw_desktop.database.tables import models_by_table

_PART = 500


@dataclass
class _Past:
    """What one record was, as far as it is another now."""

    is_absent: bool = False
    fields: dict[str, Any] = field(default_factory=dict)


@contextlib.contextmanager
def as_of(connection: Connection, moment: datetime) -> Iterator[Connection]:
    """Let every query on `connection` see the records as they were just before `moment` (UTC)."""
    made: list[str] = []
    try:
        for name, records in _changed_since(connection, moment).items():
            table = models_by_table()[name].__table__
            assert isinstance(table, sa.Table)
            _shadow(connection, name)
            made.append(name)
            _take_back(connection, table, records)
            _index(connection, table)
        yield connection
    finally:
        schema = "temp" if connection.dialect.name == "sqlite" else "pg_temp"
        for name in made:
            connection.exec_driver_sql(f'DROP TABLE {schema}."{name}"')


def _changed_since(connection: Connection, moment: datetime) -> dict[str, dict[str, _Past]]:
    """Return by table and uid what was changed from `moment` on, the newest line first undone."""
    known = models_by_table()
    found: dict[str, dict[str, _Past]] = defaultdict(dict)
    lines = connection.execute(
        sa.select(
            Change.table_name, Change.record_uid, Change.action, Change.field, Change.old, Change.at
        )
        .where(Change.at >= moment)
        .order_by(Change.id.desc()),
        execution_options={"yield_per": 5_000},
    )
    for line in lines:
        if line.table_name in known:
            past = found[line.table_name].setdefault(line.record_uid, _Past())
            _undo(past, line)
    return found


def _undo(past: _Past, line: Any) -> None:
    """Bring `past` to what the record was before one line of the ledger."""
    if line.action == "create":
        past.is_absent = True
    elif line.action == "restore":
        past.fields["deleted_at"] = line.at.isoformat()
    elif line.action == "delete" and line.old is not None:
        past.fields = {key: value for key, value in json.loads(line.old).items() if key != "id"}
    elif line.action == "update" and line.field is not None and line.old is not None:
        past.fields[line.field] = json.loads(line.old)


def _shadow(connection: Connection, name: str) -> None:
    """Put a copy of a table before it; the names come from our own models."""
    copy = f'CREATE TEMPORARY TABLE "{name}" AS SELECT * FROM "{name}"'  # noqa: S608
    connection.exec_driver_sql(copy)
    schema = "temp." if connection.dialect.name == "sqlite" else ""
    connection.exec_driver_sql(f'CREATE UNIQUE INDEX {schema}"as_of_{name}" ON "{name}" (uid)')


def _index(connection: Connection, table: sa.Table) -> None:
    """Give the copy the indexes by which the queries of the real one find their rows."""
    schema = "temp." if connection.dialect.name == "sqlite" else ""
    for number, index in enumerate(sorted(table.indexes, key=lambda each: str(each.name))):
        columns = ", ".join(f'"{column.name}"' for column in index.columns)
        if columns:
            connection.exec_driver_sql(
                f'CREATE INDEX {schema}"as_of_{table.name}_{number}" ON "{table.name}" ({columns})'
            )


def _take_back(connection: Connection, table: sa.Table, records: dict[str, _Past]) -> None:
    absent = [uid for uid, past in records.items() if past.is_absent]
    for start in range(0, len(absent), _PART):
        part = absent[start : start + _PART]
        connection.execute(sa.delete(table).where(table.c.uid.in_(part)))
    by_fields: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for uid, past in records.items():
        names = tuple(name for name in past.fields if name in table.c and name != "uid")
        if names and not past.is_absent:
            values = {f"old_{name}": _stored(table.c[name], past.fields[name]) for name in names}
            by_fields[names].append({"key": uid, **values})
    for names, rows in by_fields.items():
        values = {name: sa.bindparam(f"old_{name}", type_=table.c[name].type) for name in names}
        connection.execute(
            sa.update(table).where(table.c.uid == sa.bindparam("key")).values(**values), rows
        )


def _stored(column: sa.Column[Any], plain: Any) -> Any:
    """Return a plain value of the ledger as its column takes it."""
    kind = column.type
    return kind.value(plain) if isinstance(kind, Kind) and plain is not None else plain
