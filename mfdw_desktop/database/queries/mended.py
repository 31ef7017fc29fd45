"""Which rows of files were mended in workbooks of problems."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Batch, Client, ImportRow, Response
from mfdw_desktop.database.queries.sets import among

SIGN, _DIGEST, _CLIENT = "@sign", "@digest", "@client"
"""In what is said of a row: the hash of the row that was mended, and whose its file says it is."""


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


@dataclass(frozen=True)
class ClientsNamed:
    """The clients of interviews that were put right before they were stored, by code."""

    by_row: dict[str, str]
    """By what the row of the file is known by: its digest, or its hash."""
    by_key: dict[tuple[str, str], str]
    """By the key of the row, and the client that its file says."""
    by_cell: dict[str, str]
    """By the client that the file of a row without a key says."""


def clients_named(connection: Connection, kind: str, title: str) -> ClientsNamed:
    """Return the clients that were put right in earlier imports of one kind and title."""
    rows = connection.execute(
        sa.select(ImportRow.said, ImportRow.row_key, Response.source_key, Client.code)
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
    found = ClientsNamed({}, {}, {})
    several: set[str] = set()
    for row in rows:
        said, code = row.said or {}, str(row.code)
        found.by_row.update({str(said[name]): code for name in (SIGN, _DIGEST) if name in said})
        cell = said.get(_CLIENT)
        if cell and row.source_key:
            found.by_key[str(row.row_key), str(cell)] = code
        elif cell and found.by_cell.setdefault(str(cell), code) != code:
            several.add(str(cell))
    for cell in several:
        del found.by_cell[cell]
    return found
