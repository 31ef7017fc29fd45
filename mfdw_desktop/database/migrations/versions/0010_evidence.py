"""What a document is evidence of; the approval rules where the ledger knows them."""

from __future__ import annotations

import uuid

import sqlalchemy as sa
from alembic import op

from mfdw_desktop.database.migrations import build, kinds

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

LINKS = {
    "payment_id": "award_payment",
    "claim_id": "insurance_claim",
    "health_visit_id": "health_visit",
    "registration_id": "registration_paper",
    "safety_visit_id": "safety_visit",
}
_NAMES = uuid.UUID("6d666477-0010-7000-8000-000000000000")


def upgrade() -> None:
    """Add the columns; move the rules."""
    for column, target in LINKS.items():
        build.add_column(op, "client_document", f"{column} >{target}")
        build.create_index(op, f"ix_client_document_{column}", "client_document", column, "plain")
    connection = op.get_bind()
    uid = sa.bindparam("uid", str(uuid.uuid5(_NAMES, "approval")), type_=kinds.KINDS["uid"])
    connection.execute(
        sa.text(
            "INSERT INTO institution_rule (uid, name, content, version) "
            "SELECT :uid, name, value, 1 FROM setting WHERE name = 'approval' "
            "AND value IS NOT NULL"
        ).bindparams(uid)
    )
    connection.exec_driver_sql("DELETE FROM setting WHERE name = 'approval'")
