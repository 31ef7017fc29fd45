"""Photos and papers that are kept with a client.

The bytes stand in the database, so that backup, restore, encryption and a merge of branches
need nothing more; they stand in a table of their own, known by their hash, so that no list
reads them and no line of the ledger holds them.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, declared_attr

from mfdw_desktop.database.models.base import Base, Record, link


class ClientDocument(Record):
    """A photo or paper of a client; what it shows is `DocumentContent` of the same hash."""

    __tablename__ = "client_document"

    branch_id: Mapped[int] = link("branch")
    client_id: Mapped[int] = link("client")
    award_id: Mapped[int | None] = link("award", optional=True)
    check_id: Mapped[int | None] = link("condition_check", optional=True)
    """The condition that it is evidence of."""
    payment_id: Mapped[int | None] = link("award_payment", optional=True)
    claim_id: Mapped[int | None] = link("insurance_claim", optional=True)
    health_visit_id: Mapped[int | None] = link("health_visit", optional=True)
    """Sensitive: only for those who may see research answers."""
    registration_id: Mapped[int | None] = link("registration_paper", optional=True)
    safety_visit_id: Mapped[int | None] = link("safety_visit", optional=True)
    kind: Mapped[str]
    """`photo identity contract certificate receipt evidence consent other`."""
    title: Mapped[str | None]
    file_name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    added_on: Mapped[date]
    note: Mapped[str | None]


class DocumentContent(Base):
    """The bytes of documents, once for equal ones."""

    __tablename__ = "document_content"

    sha256: Mapped[str]
    content: Mapped[bytes]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return (
            Index("uq_document_content_sha256", "sha256", unique=True),
            {"sqlite_strict": True},
        )
