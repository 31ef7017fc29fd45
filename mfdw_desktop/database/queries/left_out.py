"""The rows that a person has kept out of earlier imports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Batch, ImportRow
from mfdw_desktop.database.queries.sets import among, parts

SIGN = "@left"
"""In what is said of a row that was left out: its content, whatever its columns are called."""


@dataclass(frozen=True)
class LeftRow:
    """A row that was left out."""

    digest: str
    content: str
    at: datetime
    why: str


def left_rows(connection: Connection, kind: str, title: str, but: int | None) -> list[LeftRow]:
    """Return the rows that a person kept out of the imports of this kind that stand."""
    rows = connection.execute(
        sa.select(ImportRow.row_hash, ImportRow.said, ImportRow.message, Batch.started_at)
        .join(Batch, Batch.id == ImportRow.batch_id)
        .where(
            *_standing(kind, title, but),
            ImportRow.outcome == "excluded",
            ImportRow.target_uid.is_(None),
            ImportRow.row_hash.is_not(None),
        )
        .order_by(ImportRow.id)
    )
    return [
        LeftRow(row.row_hash, str(row.said[SIGN]), row.started_at, row.message or "")
        for row in rows
        if row.said and SIGN in row.said
    ]


def stored_rows(
    connection: Connection, kind: str, title: str, but: int | None, digests: Iterable[str]
) -> dict[str, int]:
    """Return digest to how many such rows of one file were stored at most."""
    found: dict[str, int] = {}
    for part in parts(digests):
        rows = connection.execute(
            sa.select(ImportRow.row_hash, sa.func.count())
            .join(Batch, Batch.id == ImportRow.batch_id)
            .where(
                *_standing(kind, title, but),
                among(connection, ImportRow.row_hash, part),
                ImportRow.target_uid.is_not(None),
            )
            .group_by(ImportRow.batch_id, ImportRow.row_hash)
        )
        for digest, count in rows:
            found[str(digest)] = max(int(count), found.get(str(digest), 0))
    return found


def _standing(kind: str, title: str, but: int | None) -> tuple[Any, ...]:
    return (
        Batch.kind == kind,
        Batch.title == title,
        Batch.undone_at.is_(None),
        Batch.id != (but or 0),
    )
