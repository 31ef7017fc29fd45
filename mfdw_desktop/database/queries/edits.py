"""What people changed by hand, and when: the lines of the ledger that belong to no batch."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Change
from mfdw_desktop.database.queries.sets import among, parts

_DOCUMENTS = ("answers", "missing", "own_fields")


def last_by_hand(connection: Connection, uids: Iterable[str]) -> dict[str, dict[str, datetime]]:
    """Return uid to field (of a document: to answer) to when a person last changed it."""
    found: dict[str, dict[str, datetime]] = {}
    for part in parts(uids):
        lines = connection.execute(
            sa.select(Change.record_uid, Change.field, Change.old, Change.new, Change.at)
            .where(
                among(connection, Change.record_uid, part),
                Change.batch_id.is_(None),
                Change.action == "update",
            )
            .order_by(Change.id)
        )
        for line in lines:
            of_record = found.setdefault(line.record_uid, {})
            if line.field in _DOCUMENTS:
                of_record.update(dict.fromkeys(_differing(line.old, line.new), line.at))
            else:
                of_record[line.field] = line.at
    return found


def _differing(old: str | None, new: str | None) -> list[str]:
    before, after = _document(old), _document(new)
    return [key for key in {**before, **after} if before.get(key) != after.get(key)]


def _document(text: str | None) -> dict[str, Any]:
    loaded = json.loads(text) if text else None
    loaded = json.loads(loaded) if isinstance(loaded, str) else loaded
    return loaded if isinstance(loaded, dict) else {}
