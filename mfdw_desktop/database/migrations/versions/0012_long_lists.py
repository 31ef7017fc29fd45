"""Indexes of the long lists and of the month: what they filter, sort and count by, no bin.

At a million clients a list that looks at every row for its order takes half a minute; from
an index that holds all it asks it takes half a second.
"""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

GONE = {"award": ("branch_id_given_on", "given_on"), "condition_check": ("state_due_on",)}
LIVE = (
    ("award", "of_month", "branch_id given_on status scheme_id client_id"),
    ("award", "", "given_on scheme_id status"),
    ("award", "", "scheme_id given_on status"),
    ("condition_check", "state_due_on", "state due_on branch_id condition_id"),
    ("condition_check", "", "due_on"),
    ("condition_check", "of_month", "branch_id due_on state checked_on condition_id"),
    ("client_status", "", "client_id changed_on status"),
    ("insurance_policy", "", "starts_on"),
    ("health_visit", "", "follow_up_on"),
    ("registration_paper", "", "expires_on"),
    ("safety_visit", "", "visited_on"),
    ("agreed_action", "", "due_on"),
)


def upgrade() -> None:
    """Replace the indexes."""
    for table, names in GONE.items():
        for name in names:
            op.drop_index(f"ix_{table}_{name}", table_name=table)
    for table, name, columns in LIVE:
        named = name or columns.replace(" ", "_")
        build.create_index(
            op, f"ix_{table}_{named}_live", table, columns, "plain", where="deleted_at IS NULL"
        )
