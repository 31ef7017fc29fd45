"""Indexes by which a list of clients is put in order without a look at the clients.

Every list leaves out the bin. An index that begins with `deleted_at` holds all that the
order needs; one that does not sends SQLite to each client's row, in no order of the file.
"""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

GONE = {
    "client": ("branch_id_sort_name", "sort_name", "status", "joined_on", "village"),
    "change": ("batch_id", "edit"),
}
LISTED = (
    "branch_id deleted_at sort_name",
    "deleted_at sort_name",
    "deleted_at status",
    "deleted_at joined_on",
    "deleted_at village",
    "deleted_at birth_on",
    "deleted_at arm",
    "deleted_at centre_id officer_id",
)


def upgrade() -> None:
    """Replace the indexes; a line of the ledger stands in one of its two."""
    for table, names in GONE.items():
        for name in names:
            op.drop_index(f"ix_{table}_{name}", table_name=table)
    for columns in LISTED:
        build.create_index(op, f"ix_client_{columns.replace(' ', '_')}", "client", columns, "plain")
    for column in ("batch_id", "edit"):
        build.create_index(
            op, f"ix_change_{column}", "change", column, "plain", where=f"{column} IS NOT NULL"
        )
