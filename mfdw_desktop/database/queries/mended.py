"""Which rows of files were mended in workbooks of problems."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Batch, ImportRow
from mfdw_desktop.database.queries.sets import among

SIGN = "@sign"
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
