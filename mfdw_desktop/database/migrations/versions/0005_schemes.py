"""Versions, budgets and approvals of schemes; exposure, reasons and reviews."""

from __future__ import annotations

import uuid

import sqlalchemy as sa
from alembic import op

from mfdw_desktop.database.migrations import build, kinds

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = {
    "scheme_version": """
        uid uid!; scheme_id >scheme!; number count!; from_on day; rule words!;
        amount_minor money; share_percent words; unit_cost_minor money; currency words!;
        eligibility json; note words; version count!=1; deleted_at moment
    """,
    "scheme_budget": """
        uid uid!; scheme_id >scheme!; branch_id >branch; period words!; starts_on day!;
        amount_minor money; currency words!; awards count; note words; version count!=1;
        deleted_at moment
    """,
    "given_reason": """
        uid uid!; branch_id >branch!; client_id >client!; award_id >award; session_id >session;
        innovation_id >innovation; kind words!; reason words!; facts json; actor words!;
        recorded_at moment!; version count!=1; deleted_at moment
    """,
    "exposure": """
        uid uid!; branch_id >branch!; innovation_id >innovation!; client_id >client!;
        offered_on day; accepted flag; answered_on day; dropped_on day; dropped_reason words;
        note words; version count!=1; deleted_at moment
    """,
    "approval": """
        uid uid!; branch_id >branch!; subject words!; subject_uid uid!; amount_minor money;
        currency words!; requested_by words!; requested_at moment!; decision words;
        decided_by words; decided_at moment; reason words; version count!=1; deleted_at moment
    """,
    "check_review": """
        uid uid!; branch_id >branch!; client_id >client!; check_id >condition_check!;
        decision words!; reason words!; follows words; follow_up_on day; decided_on day!;
        decided_by words!; version count!=1; deleted_at moment
    """,
}
INDEXES = {
    "scheme_version": "scheme_id",
    "scheme_budget": "scheme_id branch_id",
    "given_reason": "branch_id client_id award_id session_id innovation_id",
    "exposure": "branch_id innovation_id client_id",
    "approval": "branch_id subject_uid",
    "check_review": "branch_id client_id check_id",
}
COLUMNS = (
    ("incentive_kind", "fields json"),
    ("scheme_condition", "version_id >scheme_version"),
    ("award", "version_id >scheme_version"),
    ("award", "fields json"),
    ("condition_check", "consequence words"),
)
_NAMES = uuid.UUID("6d666477-0005-7000-8000-000000000000")
"""Of the first versions: the same scheme has the same first version in every copy."""


def upgrade() -> None:
    """Create the tables; every scheme gets its first version, every award the rule it had."""
    for name, columns in TABLES.items():
        build.create_table(op, name, columns)
        build.create_index(op, f"uq_{name}_uid", name, "uid", "unique")
        for column in INDEXES[name].split():
            build.create_index(op, f"ix_{name}_{column}", name, column, "plain")
    for table, column in COLUMNS:
        build.add_column(op, table, column)
    for table in ("scheme_condition", "award"):
        build.create_index(op, f"ix_{table}_version_id", table, "version_id", "plain")
    _first_versions(op.get_bind())


def _first_versions(connection: sa.Connection) -> None:
    rows = connection.exec_driver_sql("SELECT id, uid FROM scheme ORDER BY id").all()
    for key, uid in rows:
        connection.execute(
            sa.text(
                "INSERT INTO scheme_version (uid, scheme_id, number, rule, amount_minor, "
                "share_percent, unit_cost_minor, currency, version, deleted_at) "
                "SELECT :uid, id, 1, rule, amount_minor, share_percent, unit_cost_minor, currency, "
                "1, deleted_at FROM scheme WHERE id = :key"
            ).bindparams(sa.bindparam("uid", type_=kinds.KINDS["uid"])),
            {"uid": str(uuid.uuid5(_NAMES, str(uid))), "key": key},
        )
    for table in ("scheme_condition", "award"):
        connection.exec_driver_sql(
            f"UPDATE {table} SET version_id = (SELECT each.id FROM scheme_version each "  # noqa: S608
            f"WHERE each.scheme_id = {table}.scheme_id)"
        )
