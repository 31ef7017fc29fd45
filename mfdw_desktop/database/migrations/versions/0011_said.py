"""What a file said of cells that were put right before they were stored."""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, and find it by record."""
    build.add_column(op, "import_row", "said json")
    build.create_index(
        op,
        "ix_import_row_target_uid",
        "import_row",
        "target_uid",
        "plain",
        where="said IS NOT NULL",
    )
