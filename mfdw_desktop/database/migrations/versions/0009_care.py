"""Referrals to partners, credit with education, papers of enterprises and safety visits."""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TABLES = {
    "partner": """
        uid uid!; branch_id >branch; code words!; name words!; kind words!; contact words;
        phone words; address words; ended_on day; note words; version count!=1; deleted_at moment
    """,
    "referral": """
        uid uid!; branch_id >branch!; client_id >client!; member_id >household_member;
        partner_id >partner!; award_id >award; reason words!; is_restricted flag!; basis words!;
        consent_on day; consent_method words; basis_note words; sent_on day!; channel words!;
        received_on day; appointment_on day; outcome words; closed_on day; note words;
        version count!=1; deleted_at moment
    """,
    "referral_note": """
        uid uid!; referral_id >referral!; noted_on day!; text words!; version count!=1;
        deleted_at moment
    """,
    "curriculum": """
        uid uid!; code words!; name words!; language words; note words; version count!=1;
        deleted_at moment
    """,
    "curriculum_module": """
        uid uid!; curriculum_id >curriculum!; number count!; title words!; minutes count;
        materials words; version count!=1; deleted_at moment
    """,
    "course": """
        uid uid!; scheme_id >scheme!; curriculum_id >curriculum!; completion_percent count!;
        version count!=1; deleted_at moment
    """,
    "lesson": """
        uid uid!; session_id >session!; module_id >curriculum_module!; is_makeup flag!;
        quiz_most count; version count!=1; deleted_at moment
    """,
    "quiz_score": """
        uid uid!; session_id >session!; client_id >client!; before count; after count;
        version count!=1; deleted_at moment
    """,
    "staff_training": """
        uid uid!; branch_id >branch!; staff_id >staff!; scheme_id >scheme!; trained_on day!;
        trainer words; note words; version count!=1; deleted_at moment
    """,
    "pass_on_talk": """
        uid uid!; branch_id >branch!; staff_id >staff!; scheme_id >scheme!;
        module_id >curriculum_module; centre_id >centre; held_on day!; women count!; men count!;
        minutes count; note words; version count!=1; deleted_at moment
    """,
    "head_count": """
        uid uid!; enterprise_id >enterprise!; counted_on day!; paid_women count!; paid_men count!;
        unpaid_women count!; unpaid_men count!; version count!=1; deleted_at moment
    """,
    "registration_paper": """
        uid uid!; branch_id >branch!; enterprise_id >enterprise!; grade words!; authority words;
        number words; issued_on day!; expires_on day; fee_minor money; currency words!;
        note words; version count!=1; deleted_at moment
    """,
    "checklist": """
        uid uid!; code words!; name words!; note words; version count!=1; deleted_at moment
    """,
    "checklist_item": """
        uid uid!; checklist_id >checklist!; code words!; text words!; position count!;
        version count!=1; deleted_at moment
    """,
    "safety_visit": """
        uid uid!; branch_id >branch!; enterprise_id >enterprise!; checklist_id >checklist!;
        visited_on day!; visitor words; next_on day; note words; version count!=1;
        deleted_at moment
    """,
    "visit_answer": """
        uid uid!; visit_id >safety_visit!; item_id >checklist_item!; answer words!;
        version count!=1; deleted_at moment
    """,
    "agreed_action": """
        uid uid!; branch_id >branch!; visit_id >safety_visit!; item_id >checklist_item;
        text words!; due_on day; done_on day; position count!; version count!=1; deleted_at moment
    """,
}
INDEXES = (
    ("partner", "branch_id", "plain"),
    ("referral", "award_id", "plain"),
    ("referral", "branch_id sent_on", "plain"),
    ("referral", "client_id", "plain"),
    ("referral", "member_id", "plain"),
    ("referral", "partner_id", "plain"),
    ("referral_note", "referral_id", "plain"),
    ("course", "curriculum_id", "plain"),
    ("lesson", "module_id", "plain"),
    ("quiz_score", "client_id", "plain"),
    ("staff_training", "branch_id", "plain"),
    ("staff_training", "scheme_id", "plain"),
    ("staff_training", "staff_id", "plain"),
    ("pass_on_talk", "branch_id", "plain"),
    ("pass_on_talk", "centre_id", "plain"),
    ("pass_on_talk", "module_id", "plain"),
    ("pass_on_talk", "scheme_id", "plain"),
    ("pass_on_talk", "staff_id", "plain"),
    ("registration_paper", "branch_id", "plain"),
    ("registration_paper", "enterprise_id", "plain"),
    ("safety_visit", "branch_id", "plain"),
    ("safety_visit", "checklist_id", "plain"),
    ("safety_visit", "enterprise_id", "plain"),
    ("visit_answer", "item_id", "plain"),
    ("agreed_action", "branch_id", "plain"),
    ("agreed_action", "item_id", "plain"),
    ("agreed_action", "visit_id", "plain"),
    ("partner", "code", "live"),
    ("curriculum", "code", "live"),
    ("curriculum_module", "curriculum_id number", "live"),
    ("course", "scheme_id", "live"),
    ("lesson", "session_id", "live"),
    ("quiz_score", "session_id client_id", "live"),
    ("head_count", "enterprise_id counted_on", "live"),
    ("checklist", "code", "live"),
    ("checklist_item", "checklist_id code", "live"),
    ("visit_answer", "visit_id item_id", "live"),
)


def upgrade() -> None:
    """Create the tables."""
    for name, columns in TABLES.items():
        build.create_table(op, name, columns)
        build.create_index(op, f"uq_{name}_uid", name, "uid", "unique")
    for table, columns, kind in INDEXES:
        name = f"{table}_{columns.replace(' ', '_')}"
        made = f"uq_{name}_live" if kind == "live" else f"ix_{name}"
        build.create_index(op, made, table, columns, kind)
