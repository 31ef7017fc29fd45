"""Statements of instalments, rebate runs, emergency savings, payments of an award."""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABLES = {
    "loan_instalment": """
        uid uid!; branch_id >branch!; loan_id >loan!; number count; due_on day!; paid_on day;
        principal_due_minor money; principal_paid_minor money; interest_due_minor money;
        interest_paid_minor money; outstanding_minor money; currency words!; days_late count;
        version count!=1; deleted_at moment
    """,
    "rebate_rule": """
        uid uid!; scheme_id >scheme!; number count!; from_on day; share_percent words!;
        grace_days count!; way words!; least_minor money; most_minor money; step_minor money;
        currency words!; note words; version count!=1; deleted_at moment
    """,
    "rebate_run": """
        uid uid!; branch_id >branch!; scheme_id >scheme!; from_on day!; until_on day!;
        state words!; computed_by words!; computed_at moment!; approved_by words;
        approved_at moment; credited_by words; credited_on day; reference words;
        to_savings flag!; note words; version count!=1; deleted_at moment
    """,
    "rebate_line": """
        uid uid!; branch_id >branch!; run_id >rebate_run!; client_id >client!; loan_id >loan!;
        rule_id >rebate_rule; share_percent words!; from_on day!; until_on day!; due count!;
        on_time count!; days_late count!; base_minor money!; amount_minor money!;
        currency words!; reason words; award_id >award; reversed_on day; reversed_by words;
        reverse_reason words; version count!=1; deleted_at moment
    """,
    "savings_account": """
        uid uid!; branch_id >branch!; client_id >client!; scheme_id >scheme!; number words;
        opened_on day!; closed_on day; currency words!; note words; version count!=1;
        deleted_at moment
    """,
    "savings_entry": """
        uid uid!; branch_id >branch!; account_id >savings_account!; booked_on day!; kind words!;
        source words; reason words; amount_minor money!; currency words!; award_id >award;
        reference words; note words; recorded_at moment!; version count!=1; deleted_at moment
    """,
    "award_payment": """
        uid uid!; branch_id >branch!; client_id >client!; award_id >award!; number count!;
        due_on day!; amount_minor money!; currency words!; state words!; paid_on day;
        ended_on day; reference words; note words; decided_by words; version count!=1;
        deleted_at moment
    """,
}
INDEXES = {
    "loan_instalment": "loan_id,due_on branch_id,due_on",
    "rebate_rule": "scheme_id",
    "rebate_run": "branch_id scheme_id state",
    "rebate_line": "client_id loan_id award_id",
    "savings_account": "branch_id client_id scheme_id",
    "savings_entry": "award_id account_id,booked_on branch_id,booked_on",
    "award_payment": "client_id branch_id,due_on state,due_on",
}
LIVE = {
    "loan_instalment": "loan_id due_on",
    "rebate_line": "run_id loan_id",
    "award_payment": "award_id number",
}
"""Columns that only one row outside the bin may have."""


def upgrade() -> None:
    """Create the tables."""
    for name, columns in TABLES.items():
        build.create_table(op, name, columns)
        build.create_index(op, f"uq_{name}_uid", name, "uid", "unique")
        for group in INDEXES[name].split():
            ending = group.replace(",", "_")
            build.create_index(op, f"ix_{name}_{ending}", name, group.replace(",", " "), "plain")
    for name, columns in LIVE.items():
        ending = columns.replace(" ", "_")
        build.create_index(op, f"uq_{name}_{ending}_live", name, columns, "live")
