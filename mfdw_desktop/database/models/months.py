"""Months that a manager closed: figures that no longer change."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, declared_attr

from mfdw_desktop.database.models.base import Listed, Record, link, table_arguments


class MonthClose(Record):
    """One closing of a month of a branch; a reopened one stays as history."""

    __tablename__ = "month_close"

    branch_id: Mapped[int] = link("branch", index=False)
    month: Mapped[date]
    """First day of the month."""
    closed_at: Mapped[datetime]
    closed_by: Mapped[str]
    fingerprint: Mapped[str]
    """SHA-256 over `rows`."""
    rows: Mapped[Listed]
    """The canonical result rows."""
    beside: Mapped[Listed]
    """What the paper says beside them: names of that day, the run-up, the month before."""
    rule_version: Mapped[str]
    app_version: Mapped[str]
    reopened_at: Mapped[datetime | None]
    reopened_by: Mapped[str | None]
    reason: Mapped[str | None]
    """Why it was reopened."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        standing = text("deleted_at IS NULL AND reopened_at IS NULL")
        return table_arguments(
            "month_close",
            Index(
                "uq_month_close_branch_id_month_standing",
                "branch_id",
                "month",
                unique=True,
                sqlite_where=standing,
                postgresql_where=standing,
            ),
        )
