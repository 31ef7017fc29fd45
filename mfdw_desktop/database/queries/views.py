"""Saved views of lists."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import SavedView


def views(connection: Connection, list_name: str, actor: str) -> list[Any]:
    """Return the views of a list that are everybody's or the actor's, by name."""
    query = sa.select(SavedView.__table__).where(
        SavedView.list_name == list_name,
        sa.or_(SavedView.actor.is_(None), SavedView.actor == actor),
        SavedView.deleted_at.is_(None),
    )
    return list(connection.execute(query.order_by(SavedView.name, SavedView.id)))
