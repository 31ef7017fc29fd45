"""Indexes by which the first page and the lists of many sources open at a million clients."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

LIVE = (
    ("attendance", "of_session", "session_id code client_id"),
    ("attendance", "of_client", "client_id session_id code"),
    ("client", "of_centre", "status centre_id branch_id"),
    ("client_status", "", "changed_on client_id status"),
    ("rebate_line", "of_run", "run_id amount_minor reversed_on currency client_id"),
    ("response", "of_round", "round_id client_id status"),
)
NAMED = "lower(coalesce(name, native_name, ''))"
"""The order of members who are no clients, as the list of persons covered asks for it."""


def upgrade() -> None:
    """Make the indexes."""
    op.drop_index("ix_response_round_id_client_id", table_name="response")
    for table, name, columns in LIVE:
        named = name or columns.replace(" ", "_")
        build.create_index(
            op, f"ix_{table}_{named}_live", table, columns, "plain", where="deleted_at IS NULL"
        )
    op.create_index(
        "ix_household_member_named", "household_member", [sa.text("client_id"), sa.text(NAMED)]
    )
