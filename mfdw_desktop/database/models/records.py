"""What the program keeps about its own work: ledger, batches, settings, counters, papers."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from mfdw_desktop.database.models import types
from mfdw_desktop.database.models.base import Base, Document, Listed, UidText, link


class Batch(Base):
    """One import, undo, merge or sample: many changes that belong together."""

    __tablename__ = "batch"

    uid: Mapped[UidText]
    kind: Mapped[str]
    """`survey clients awards schemes form undo demo merge second`."""
    branch_id: Mapped[int | None] = link("branch", optional=True)
    title: Mapped[str]
    file_name: Mapped[str | None]
    sha256: Mapped[str | None]
    size: Mapped[int | None]
    recipe: Mapped[Document | None]
    counts: Mapped[Document | None]
    app_version: Mapped[str]
    actor: Mapped[str]
    started_at: Mapped[datetime]
    committed_at: Mapped[datetime | None]
    reverses_id: Mapped[int | None] = link("batch", optional=True)
    """The batch that this one took back."""
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[str | None]


class BatchFile(Base):
    """The file that was imported, as it was, compressed."""

    __tablename__ = "batch_file"

    batch_id: Mapped[int] = link("batch")
    content: Mapped[bytes]


class ImportRow(Base):
    """Where one row of an imported file went: provenance, not history."""

    __tablename__ = "import_row"

    batch_id: Mapped[int] = link("batch", index=False)
    sheet: Mapped[str]
    row_number: Mapped[int]
    row_key: Mapped[str | None]
    row_hash: Mapped[str | None]
    outcome: Mapped[str]
    """`created updated unchanged rejected queued blank excluded`."""
    target_table: Mapped[str | None]
    target_uid: Mapped[str | None] = mapped_column(types.Uid())
    message: Mapped[str | None]
    said: Mapped[Document | None]
    """Code of a field to what the file said, where a person put it right before it was stored."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return (
            Index("ix_import_row_batch_id_row_number", "batch_id", "row_number"),
            Index(
                "ix_import_row_target_uid",
                "target_uid",
                sqlite_where=text("said IS NOT NULL"),
                postgresql_where=text("said IS NOT NULL"),
            ),
            {"sqlite_strict": True},
        )


def _filled(column: str) -> Index:
    """Return the index of a column of the ledger, of the lines in which it holds anything."""
    condition = text(f"{column} IS NOT NULL")
    return Index(f"ix_change_{column}", column, sqlite_where=condition, postgresql_where=condition)


class Change(Base):
    """One line of the ledger; `id` is its sequence. Never updated, never deleted."""

    __tablename__ = "change"

    batch_id: Mapped[int | None]
    edit: Mapped[str | None] = mapped_column(types.Uid())
    table_name: Mapped[str]
    record_uid: Mapped[UidText]
    action: Mapped[str]
    """`create update delete restore merge erase export set`."""
    field: Mapped[str | None]
    old: Mapped[str | None]
    """JSON; a delete stores the whole record here."""
    new: Mapped[str | None]
    salt: Mapped[str | None]
    digest: Mapped[str | None]
    """SHA-256 of salt, old and new, so that erasing values leaves the chain whole."""
    actor: Mapped[str]
    at: Mapped[datetime]
    hash: Mapped[str]
    """SHA-256 over the line and the hash of the line before."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return (
            Index("ix_change_record_uid", "record_uid"),
            _filled("batch_id"),
            _filled("edit"),
            {"sqlite_strict": True},
        )


class Counter(Base):
    """A number that only grows: client numbers of a branch, never given twice."""

    __tablename__ = "counter"

    name: Mapped[str]
    value: Mapped[int]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return (Index("uq_counter_name", "name", unique=True), {"sqlite_strict": True})


class Setting(Base):
    """What the institution keeps outside the ledger; the user's own settings stand in a file.

    Only what the ledger must not hold is here: the bytes of the logo, the secret key of
    pseudonyms, and harmonisations, whose ledger lines (`set`) the questionnaire has. Rules
    that change what work means (approval, ages, weights) are records: `InstitutionRule`.
    """

    __tablename__ = "setting"

    name: Mapped[str]
    value: Mapped[Document | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return (Index("uq_setting_name", "name", unique=True), {"sqlite_strict": True})


class PrintedPaper(Base):
    """A paper that was made: which, of when, with which figures."""

    __tablename__ = "printed_paper"

    uid: Mapped[UidText]
    paper: Mapped[str]
    branch_id: Mapped[int | None] = link("branch", optional=True)
    month: Mapped[date | None]
    """First day of the month it speaks of."""
    language: Mapped[str]
    paper_size: Mapped[str]
    pages: Mapped[int]
    fingerprint: Mapped[str]
    rows: Mapped[Listed | None]
    """The canonical result rows."""
    file_name: Mapped[str]
    actor: Mapped[str]
    made_at: Mapped[datetime]


class DuplicateDecision(Base):
    """Two clients that a person looked at: not the same, or later."""

    __tablename__ = "duplicate_decision"

    first_uid: Mapped[UidText]
    second_uid: Mapped[UidText]
    decision: Mapped[str]
    """`different` or `later`."""
    actor: Mapped[str]
    decided_at: Mapped[datetime]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return (
            Index("uq_duplicate_decision_pair", "first_uid", "second_uid", unique=True),
            {"sqlite_strict": True},
        )
