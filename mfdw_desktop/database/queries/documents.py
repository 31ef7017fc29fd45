"""Documents of clients: lists without the bytes, and the bytes one by one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Client, ClientDocument, DocumentContent
from mfdw_desktop.database.queries import evidence
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import documents as rules
from mfdw_desktop.domain.documents import DocumentDraft, DocumentFacts, DocumentKind
from mfdw_desktop.domain.evidence import Proven


def of_client(connection: Connection, client: int) -> tuple[rules.ClientDocument, ...]:
    """Return the live documents of a client, the newest first."""
    return _listed(connection, ClientDocument.client_id == client)


def of_record(connection: Connection, proven: Proven) -> tuple[rules.ClientDocument, ...]:
    """Return the live documents that are evidence of a record, the newest first."""
    return _listed(connection, evidence.COLUMNS[proven.of] == proven.id)


def _listed(
    connection: Connection, wanted: sa.ColumnElement[bool]
) -> tuple[rules.ClientDocument, ...]:
    query = sa.select(ClientDocument.__table__).where(wanted, ClientDocument.deleted_at.is_(None))
    ordered = query.order_by(ClientDocument.added_on.desc(), ClientDocument.id.desc())
    return tuple(_document(row) for row in connection.execute(ordered))


def by_uid(
    connection: Connection, uid: str, *, in_bin: bool = False
) -> rules.ClientDocument | None:
    """Return one live document, or one in the bin."""
    query = sa.select(ClientDocument.__table__).where(
        ClientDocument.uid == uid, ClientDocument.deleted_at.is_not(None) == in_bin
    )
    row = connection.execute(query).first()
    return None if row is None else _document(row)


def photo_of(connection: Connection, client: int) -> rules.ClientDocument | None:
    """Return the newest photo of a client."""
    query = (
        sa.select(ClientDocument.__table__)
        .where(
            ClientDocument.client_id == client,
            ClientDocument.kind == DocumentKind.PHOTO.value,
            ClientDocument.media_type.in_(sorted(rules.IMAGES)),
            ClientDocument.deleted_at.is_(None),
        )
        .order_by(ClientDocument.added_on.desc(), ClientDocument.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return None if row is None else _document(row)


def content(connection: Connection, sha256: str) -> bytes | None:
    """Return the bytes with a hash."""
    found = connection.execute(
        sa.select(DocumentContent.content).where(DocumentContent.sha256 == sha256)
    ).scalar()
    return None if found is None else bytes(found)


def add(
    unit: Unit,
    client: int,
    draft: DocumentDraft,
    file_name: str,
    data: bytes,
    *,
    facts: DocumentFacts,
    on: date,
) -> str:
    """Store a document of a client; equal bytes are stored once. Return its uid."""
    digest = hashlib.sha256(data).hexdigest()
    known = sa.select(DocumentContent.id).where(DocumentContent.sha256 == digest)
    if unit.connection.execute(known).first() is None:
        # Not a record: the ledger must not hold the bytes.
        unit.connection.execute(sa.insert(DocumentContent).values(sha256=digest, content=data))
    branch = sa.select(Client.branch_id).where(Client.id == client)
    return unit.create(
        ClientDocument,
        branch_id=unit.connection.execute(branch).scalar_one(),
        client_id=client,
        **_link(draft.proves),
        kind=draft.kind.value,
        title=draft.title.strip() or None,
        file_name=rules.safe_name(file_name, facts.media_type),
        media_type=facts.media_type,
        size=len(data),
        sha256=digest,
        added_on=on,
        note=draft.note.strip() or None,
    ).uid


def purgeable(connection: Connection) -> rules.Purge:
    """Return the documents in the bin whose bytes nothing else refers to."""
    live = sa.select(ClientDocument.sha256).where(ClientDocument.deleted_at.is_(None))
    query = (
        sa.select(ClientDocument.__table__, Client.code)
        .join(Client, ClientDocument.client_id == Client.id)
        .join(DocumentContent, ClientDocument.sha256 == DocumentContent.sha256)
        .where(ClientDocument.deleted_at.is_not(None), ClientDocument.sha256.not_in(live))
        .order_by(ClientDocument.deleted_at, ClientDocument.id)
    )
    rows = connection.execute(query).all()
    return rules.Purge(
        tuple(
            rules.GoneDocument(
                row.uid, row.code, row.title or row.file_name, DocumentKind(row.kind), row.size,
                row.deleted_at.date(),
            )
            for row in rows
        ),
        sum({row.sha256: row.size for row in rows}.values()),
    )  # fmt: skip


def purge(unit: Unit) -> rules.Purge:
    """Take the bytes of documents in the bin out of the file; the ledger keeps that it was done."""
    found = purgeable(unit.connection)
    if unit.connection.dialect.name == "sqlite":
        # what was deleted is written over, not only forgotten
        unit.connection.exec_driver_sql("PRAGMA secure_delete = ON")
    held = sa.select(ClientDocument.sha256).where(ClientDocument.deleted_at.is_(None))
    gone = sa.select(ClientDocument.sha256).where(ClientDocument.deleted_at.is_not(None))
    unit.connection.execute(
        sa.delete(DocumentContent).where(
            DocumentContent.sha256.in_(gone), DocumentContent.sha256.not_in(held)
        )
    )
    for each in found.documents:
        unit.ledger.erased(ClientDocument.__tablename__, each.uid)
    return found


def problems(connection: Connection) -> Iterator[str]:
    """Yield every document whose bytes are not there, and all bytes that are not what they were."""
    stored = set(connection.execute(sa.select(DocumentContent.sha256)).scalars())
    rows = connection.execute(
        sa.select(ClientDocument.uid, ClientDocument.sha256)
        .where(ClientDocument.deleted_at.is_(None))
        .order_by(ClientDocument.id)
    )
    for row in rows:
        if row.sha256 not in stored:
            yield f"client_document {row.uid}: no content"
    for digest in sorted(stored):
        found = content(connection, digest)
        if found is None or hashlib.sha256(found).hexdigest() != digest:
            yield f"document_content {digest[:16]}: changed"


def _document(row: Any) -> rules.ClientDocument:
    of = next(
        (each for each, link in evidence.COLUMNS.items() if getattr(row, link.key) is not None),
        None,
    )
    return rules.ClientDocument(
        id=row.id,
        uid=row.uid,
        client_id=row.client_id,
        kind=DocumentKind(row.kind),
        title=row.title or "",
        file_name=row.file_name,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
        added_on=row.added_on,
        note=row.note or "",
        of=of,
        of_id=getattr(row, evidence.COLUMNS[of].key) if of is not None else None,
    )


def _link(proves: Proven | None) -> dict[str, int]:
    return {} if proves is None else {evidence.COLUMNS[proves.of].key: proves.id}
