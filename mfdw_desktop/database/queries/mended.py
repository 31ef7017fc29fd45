"""Which rows of files were mended in workbooks of problems."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Batch, Client, ImportRow, Response
from mfdw_desktop.database.queries.sets import among

SIGN, _DIGEST = "@sign", "@digest"
"""In what is said of a row: the hash of the row that was mended."""


def signs(connection: Connection, kind: str) -> frozenset[str]:
    """Return the hashes of the rows that were mended, of the imports that stand."""
    found = connection.execute(
        sa.select(Batch.id, Batch.counts).where(Batch.kind == kind, Batch.undone_at.is_(None))
    )
    mending = [row.id for row in found
               if ((row.counts or {}).get("facts") or {}).get("is_mending")]  # fmt: skip
    if not mending:
        return frozenset()
    rows = connection.execute(
        sa.select(ImportRow.said).where(
            among(connection, ImportRow.batch_id, mending), ImportRow.said.is_not(None)
        )
    )
    return frozenset(str(row.said[SIGN]) for row in rows if row.said and SIGN in row.said)


def clients_named(connection: Connection, kind: str, title: str) -> dict[str, str]:
    """Return the clients of interviews that were put right before they were stored, by code.

    They are found by what the row of the file is known by: its digest, or its hash.
    """
    rows = connection.execute(
        sa.select(ImportRow.said, Client.code)
        .join(Batch, Batch.id == ImportRow.batch_id)
        .join(Response, Response.uid == ImportRow.target_uid)
        .join(Client, Client.id == Response.client_id)
        .where(
            Batch.kind == kind,
            Batch.title == title,
            Batch.undone_at.is_(None),
            ImportRow.said.is_not(None),
            Response.deleted_at.is_(None),
            Client.deleted_at.is_(None),
        )
        .order_by(ImportRow.id)
    )
    return {
        str(row.said[name]): str(row.code)
        for row in rows
        for name in (SIGN, _DIGEST)
        if row.said and name in row.said
    }
