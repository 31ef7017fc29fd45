"""Own fields, words of lists, saved views, documents; how consent was taken and withdrawn."""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

TABLES = {
    "own_field": """
        uid uid!; subject words!; code words!; label words!; native_label words; kind words!;
        choices json; required flag!; help words; in_list flag!; in_search flag!; on_paper flag!;
        sensitive flag!; position count!; retired_on day; version count!=1; deleted_at moment
    """,
    "list_label": """
        uid uid!; list_name words!; code words!; label words; native_label words; position count;
        retired_on day; version count!=1; deleted_at moment
    """,
    "institution_rule": """
        uid uid!; name words!; content json!; version count!=1; deleted_at moment
    """,
    "saved_view": """
        uid uid!; list_name words!; name words!; actor words; content json!; version count!=1;
        deleted_at moment
    """,
    "client_document": """
        uid uid!; branch_id >branch!; client_id >client!; award_id >award;
        check_id >condition_check; kind words!; title words; file_name words!;
        media_type words!; size count!; sha256 words!; added_on day!; note words;
        version count!=1; deleted_at moment
    """,
}
LIVE = {
    "own_field": "subject code",
    "list_label": "list_name code",
    "institution_rule": "name",
}
LINKS = ("branch_id", "client_id", "award_id", "check_id")
COLUMNS = (
    ("household", "own_fields json"),
    ("household_member", "left_reason words"),
    ("consent", "taken_by words"),
    ("consent", "withdrawn_method words"),
    ("consent", "withdrawn_note words"),
)


def upgrade() -> None:
    """Create the tables and columns."""
    for name, columns in TABLES.items():
        build.create_table(op, name, columns)
        build.create_index(op, f"uq_{name}_uid", name, "uid", "unique")
    for name, columns in LIVE.items():
        key = f"uq_{name}_{'_'.join(columns.split())}_live"
        build.create_index(op, key, name, columns, "live")
    for column in LINKS:
        build.create_index(op, f"ix_client_document_{column}", "client_document", column, "plain")
    build.create_table(op, "document_content", "sha256 words!; content bytes!")
    build.create_index(op, "uq_document_content_sha256", "document_content", "sha256", "unique")
    for table, column in COLUMNS:
        build.add_column(op, table, column)
