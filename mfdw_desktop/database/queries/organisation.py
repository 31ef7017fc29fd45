"""Institution, branches, centres, groups and staff."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import Branch


def time_zone(connection: Connection) -> str:
    """Return the time zone that decides days: the first branch's."""
    found = connection.execute(
        sa.select(Branch.time_zone).where(Branch.deleted_at.is_(None)).order_by(Branch.id).limit(1)
    ).scalar()
    return found or "UTC"


def branch_id(connection: Connection, code: str) -> int:
    """Return the id of a branch by its code.

    Raises:
        RefusedError: there is none.
    """
    found = connection.execute(
        sa.select(Branch.id).where(Branch.code == code, Branch.deleted_at.is_(None))
    ).scalar()
    if found is None:
        raise RefusedError("branch-unknown", branch=code)
    return int(found)
