"""Who typed which paper, twice where it is compared, and papers that are being typed."""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

RESPONSE_ENTRY = """
    uid uid!; response_id >response!; number count!; entered_by words!; typist words;
    entered_at moment!; seconds count; record json!; comparison json; compared_at moment;
    compared_by words; version count!=1; deleted_at moment
"""
ENTRY_DRAFT = """
    uid uid!; questionnaire_id >questionnaire!; actor words!; saved_at moment!; content json!
"""


def upgrade() -> None:
    """Create both tables."""
    build.create_table(op, "response_entry", RESPONSE_ENTRY)
    build.create_index(op, "uq_response_entry_uid", "response_entry", "uid", "unique")
    build.create_index(
        op, "uq_response_entry_response_id_number_live", "response_entry", "response_id number",
        "live",
    )  # fmt: skip
    build.create_table(op, "entry_draft", ENTRY_DRAFT)
    build.create_index(op, "uq_entry_draft_uid", "entry_draft", "uid", "unique")
    build.create_index(
        op, "ix_entry_draft_questionnaire_id", "entry_draft", "questionnaire_id", "plain"
    )
