"""Months that were closed, with the figures of that day."""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MONTH_CLOSE = """
    uid uid!; branch_id >branch!; month day!; closed_at moment!; closed_by words!;
    fingerprint words!; rows json!; beside json!; rule_version words!; app_version words!;
    reopened_at moment; reopened_by words; reason words; version count!=1;
    deleted_at moment
"""
STANDING = "deleted_at IS NULL AND reopened_at IS NULL"


def upgrade() -> None:
    """Create the table; a month of a branch can stand closed only once."""
    build.create_table(op, "month_close", MONTH_CLOSE)
    build.create_index(op, "uq_month_close_uid", "month_close", "uid", "unique")
    build.create_index(
        op,
        "uq_month_close_branch_id_month_standing",
        "month_close",
        "branch_id month",
        "unique",
        where=STANDING,
    )
