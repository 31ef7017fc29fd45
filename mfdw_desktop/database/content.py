"""The content hash: one number for everything the branch's book says now.

Live records sorted by uid, without ledger, batches, bin, versions and counters
(`decisions.md` 11); links are given by the uid of what they point at, so that the hash
is the same in a restored or merged copy.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Record
from mfdw_desktop.database.tables import models_by_table
from mfdw_desktop.database.writing import plain

_LEFT_OUT = frozenset({"id", "version", "deleted_at"})


def content_hash(connection: Connection) -> str:
    """Return SHA-256 over all live records, in hexadecimal."""
    digest = hashlib.sha256()
    for name, model in sorted(models_by_table().items()):
        digest.update(f"\x1e{name}\n".encode())
        for line in _lines(connection, model):
            digest.update(line)
    return digest.hexdigest()


def live_counts(connection: Connection) -> dict[str, int]:
    """Return how many live records each table has; an older schema has fewer tables."""
    present = set(sa.inspect(connection).get_table_names())
    return {
        name: int(
            connection.execute(
                sa.select(sa.func.count()).select_from(model).where(model.deleted_at.is_(None))
            ).scalar_one()
        )
        for name, model in sorted(models_by_table().items())
        if name in present
    }


def shown_columns(table: sa.Table) -> list[sa.Column[Any]]:
    """Return the columns of a record that say something of the branch's book."""
    return [column for column in table.c if column.name not in _LEFT_OUT]


def _lines(connection: Connection, model: type[Record]) -> Any:
    query, columns = _statement(model)
    for row in connection.execute(query):
        values = [_canonical(each, value) for each, value in zip(columns, row, strict=True)]
        yield json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


@cache
def _statement(model: type[Record]) -> tuple[sa.Select[Any], tuple[sa.Column[Any], ...]]:
    """Return the SELECT of a table's lines and what its columns are; making it is the dear part."""
    table = model.__table__
    assert isinstance(table, sa.Table)
    source: Any = table
    shown: list[Any] = []
    plain_columns: list[sa.Column[Any]] = []
    for column in shown_columns(table):
        key = next(iter(column.foreign_keys), None)
        if key is not None and "uid" in key.column.table.c:
            target = key.column.table.alias(f"to_{column.name}")
            source = source.outerjoin(target, column == target.c.id)
            shown.append(target.c.uid.label(column.name))
            plain_columns.append(key.column.table.c.uid)
        else:
            shown.append(column)
            plain_columns.append(column)
    query = sa.select(*shown).select_from(source).where(table.c.deleted_at.is_(None))
    return query.order_by(table.c.uid), tuple(plain_columns)


def _canonical(column: sa.Column[Any], value: Any) -> Any:
    """Return a value so that equal content is equal text: documents with their keys in order."""
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return plain(column, value)
