"""Codes that people give: one stands for one live record."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.writing import Unit


def is_code_taken(unit: Unit, model: Any, code: str, key: int | None) -> bool:
    """Return whether another live record than `key` bears the code."""
    taken = unit.connection.execute(
        sa.select(model.id).where(model.code == code, model.deleted_at.is_(None))
    ).scalar()
    return taken is not None and taken != key
