"""Indexes in the order in which lists stand, so that the first page reads little more than itself.

Loans by the day they were paid out, reviews by the day of the breach, agreed actions and payments
by the day due; and of policies all that tells whether many stand.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

LIVE = (
    ("award_payment", "", "due_on"),
    ("check_review", "", "check_id"),
    ("condition_check", "seen", "state checked_on id condition_id"),
    ("insurance_policy", "", "award_id"),
    ("insurance_policy", "", "ends_on"),
    ("loan", "", "branch_id disbursed_on"),
    ("loan", "", "disbursed_on"),
    ("loan", "", "status disbursed_on"),
)
UNDONE = sa.text("deleted_at IS NULL AND done_on IS NULL")


def upgrade() -> None:
    """Make the indexes."""
    op.drop_index("ix_insurance_policy_ends_on", table_name="insurance_policy")
    for table, name, columns in LIVE:
        named = name or columns.replace(" ", "_")
        build.create_index(
            op, f"ix_{table}_{named}_live", table, columns, "plain", where="deleted_at IS NULL"
        )
    # An empty day stands last, and only an index that says so gives that order.
    op.create_index(
        "ix_agreed_action_open",
        "agreed_action",
        [sa.text("(due_on IS NULL)"), "due_on", "position"],
        sqlite_where=UNDONE,
        postgresql_where=UNDONE,
    )
