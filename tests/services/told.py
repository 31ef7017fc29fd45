"""What a database tells, without what is new in every database: uids, moments, numbers of rows."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.models import Record
from mfdw_desktop.database.tables import models_by_table, table_of
from mfdw_desktop.services.workspace import Workspace

_NEW = frozenset({"id", "uid", "version", "deleted_at"})


def told(workspace: Workspace) -> dict[str, list[str]]:
    """Return table to its live records as texts; links are what they point at."""
    with workspace.database.read() as connection:
        rows = {
            name: {row.id: row for row in connection.execute(sa.select(table_of(model)))}
            for name, model in models_by_table().items()
        }
    said: dict[tuple[str, int], str] = {}
    found = {}
    for name, model in sorted(models_by_table().items()):
        lines = [
            _told(rows, said, model, key)
            for key, row in rows[name].items()
            if row.deleted_at is None
        ]
        if lines:
            found[name] = sorted(lines)
    return found


def _told(
    rows: dict[str, dict[int, Any]],
    said: dict[tuple[str, int], str],
    model: type[Record],
    key: int,
) -> str:
    """Return what one record says."""
    table = table_of(model)
    if (table.name, key) in said:
        return said[table.name, key]
    models, row, values = models_by_table(), rows[table.name][key], {}
    for column in table.c:
        value = getattr(row, column.name)
        if column.name in _NEW or column.name.endswith("_at") or value is None:
            continue
        link = next(iter(column.foreign_keys), None)
        if link is None:
            values[column.name] = value
        elif link.column.table.name in models:
            values[column.name] = _told(rows, said, models[link.column.table.name], value)
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, default=str)
    said[table.name, key] = text
    return text
