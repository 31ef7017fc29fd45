"""Policies, insured persons, claims and the help given with them; visits and vouchers."""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TABLES = {
    "insurance_policy": """
        uid uid!; branch_id >branch!; client_id >client!; scheme_id >scheme!; award_id >award;
        renews_id >insurance_policy; number words; insurer words; plan words; starts_on day!;
        ends_on day!; premium_minor money!; client_share_minor money!; currency words!;
        paid_on day; cancelled_on day; cancel_reason words; note words; version count!=1;
        deleted_at moment
    """,
    "insured_person": """
        uid uid!; policy_id >insurance_policy!; client_id >client; member_id >household_member;
        from_on day!; until_on day; version count!=1; deleted_at moment
    """,
    "insurance_claim": """
        uid uid!; branch_id >branch!; client_id >client!; policy_id >insurance_policy!;
        person_id >insured_person; event words!; happened_on day!; filed_on day!; wanted words;
        complete_on day; submitted_on day; decision words; decided_on day; reason words;
        claimed_minor money; approved_minor money; currency words!; paid_on day; paid_to words;
        withdrawn_on day; state words!; note words; version count!=1; deleted_at moment
    """,
    "claim_help": """
        uid uid!; claim_id >insurance_claim!; given_on day!; helper words!; step words!;
        minutes count; note words; version count!=1; deleted_at moment
    """,
    "health_visit": """
        uid uid!; branch_id >branch!; client_id >client!; member_id >household_member;
        scheme_id >scheme; award_id >award; service words!; provider words; voucher words;
        issued_on day; expires_on day; visited_on day; cancelled_on day; cost_minor money;
        client_share_minor money; currency words!; follow_up_on day; follow_up words;
        followed_on day; diagnosis words; note words; version count!=1; deleted_at moment
    """,
}
INDEXES = {
    "insurance_policy": "branch_id client_id award_id renews_id ends_on",
    "insured_person": "policy_id client_id member_id",
    "insurance_claim": "branch_id client_id policy_id person_id state,filed_on",
    "claim_help": "claim_id",
    "health_visit": "branch_id client_id member_id scheme_id award_id branch_id,voucher",
}


def upgrade() -> None:
    """Create the tables."""
    for name, columns in TABLES.items():
        build.create_table(op, name, columns)
        build.create_index(op, f"uq_{name}_uid", name, "uid", "unique")
        for group in INDEXES[name].split():
            ending = group.replace(",", "_")
            build.create_index(op, f"ix_{name}_{ending}", name, group.replace(",", " "), "plain")
    build.create_index(
        op, "uq_insurance_policy_scheme_id_number_live", "insurance_policy", "scheme_id number",
        "live",
    )  # fmt: skip
