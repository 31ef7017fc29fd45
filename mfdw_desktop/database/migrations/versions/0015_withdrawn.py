"""The index by which those are found who took a consent back."""

from __future__ import annotations

from alembic import op

from mfdw_desktop.database.migrations import build

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    build.create_index(
        op, "ix_consent_withdrawn", "consent", "scope client_id withdrawn_on", "plain",
        where="withdrawn_on IS NOT NULL",
    )  # fmt: skip
