"""Moves of clients to another centre or branch, with their day and reason."""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

TABLE = "client_transfer"
COLUMNS = """
    uid uid!; client_id >client!; from_branch_id >branch!; from_centre_id >centre;
    to_branch_id >branch!; to_centre_id >centre!; moved_on day!; reason words!; note words;
    version count!=1; deleted_at moment
"""
LINKS = ("client_id", "from_branch_id", "from_centre_id", "to_branch_id", "to_centre_id")


def upgrade() -> None:
    """Create the table."""
    build.create_table(op, TABLE, COLUMNS)
    build.create_index(op, f"uq_{TABLE}_uid", TABLE, "uid", "unique")
    for column in LINKS:
        build.create_index(op, f"ix_{TABLE}_{column}", TABLE, column, "plain")
