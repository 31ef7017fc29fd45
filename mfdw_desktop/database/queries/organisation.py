"""Institution, branches, centres, groups and staff."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import Branch, Centre, Client, ClientGroup, Institution, Staff
from mfdw_desktop.domain.actors import Role
from mfdw_desktop.domain.organisation import (
    BranchRow,
    CentreRow,
    GroupRow,
    InstitutionFacts,
    StaffRow,
)

_TIME_ZONE = (
    sa.select(Branch.time_zone).where(Branch.deleted_at.is_(None)).order_by(Branch.id).limit(1)
)


def time_zone(connection: Connection) -> str:
    """Return the time zone that decides days: the first branch's."""
    return connection.execute(_TIME_ZONE).scalar() or "UTC"


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


def institution(connection: Connection) -> InstitutionFacts:
    """Return the institution of the database.

    Raises:
        RefusedError: none was entered yet.
    """
    row = connection.execute(
        sa.select(Institution.__table__).where(Institution.deleted_at.is_(None)).limit(1)
    ).one_or_none()
    if row is None:
        raise RefusedError("institution-missing")
    return InstitutionFacts(
        row.id, row.name, row.native_name or "", row.country, row.currency, row.language,
        row.paper_size,
    )  # fmt: skip


def branches(connection: Connection) -> list[BranchRow]:
    """Return the branches in the order of their codes."""
    counted = _clients_by(Client.branch_id)
    rows = connection.execute(
        sa.select(Branch.__table__, sa.func.coalesce(counted.c.clients, 0).label("clients"))
        .outerjoin(counted, counted.c.owner == Branch.id)
        .where(Branch.deleted_at.is_(None))
        .order_by(Branch.code)
    )
    return [
        BranchRow(
            id=row.id,
            uid=row.uid,
            code=row.code,
            name=row.name,
            native_name=row.native_name or "",
            time_zone=row.time_zone,
            address=row.address or "",
            phone=row.phone or "",
            clients=row.clients,
        )
        for row in rows
    ]


def staff(connection: Connection) -> list[StaffRow]:
    """Return the people, those who have left at the end."""
    looked_after = (
        sa.select(Centre.officer_id.label("owner"), sa.func.count().label("centres"))
        .where(Centre.deleted_at.is_(None))
        .group_by(Centre.officer_id)
        .subquery()
    )
    rows = connection.execute(
        sa.select(
            Staff.__table__,
            Branch.code.label("branch"),
            sa.func.coalesce(looked_after.c.centres, 0).label("centres"),
        )
        .join(Branch, Branch.id == Staff.branch_id)
        .outerjoin(looked_after, looked_after.c.owner == Staff.id)
        .where(Staff.deleted_at.is_(None))
        .order_by(Staff.left_on.isnot(None), Branch.code, Staff.name)
    )
    return [
        StaffRow(
            id=row.id,
            uid=row.uid,
            branch=row.branch,
            code=row.code,
            name=row.name,
            native_name=row.native_name or "",
            role=_role(row.role),
            phone=row.phone or "",
            left_on=row.left_on,
            centres=row.centres,
        )
        for row in rows
    ]


def centres(connection: Connection) -> list[CentreRow]:
    """Return the centres in the order of branch and name."""
    counted = _clients_by(Client.centre_id)
    rows = connection.execute(
        sa.select(
            Centre.__table__,
            Branch.code.label("branch"),
            sa.func.coalesce(Staff.name, "").label("officer"),
            sa.func.coalesce(counted.c.clients, 0).label("clients"),
        )
        .join(Branch, Branch.id == Centre.branch_id)
        .outerjoin(Staff, Staff.id == Centre.officer_id)
        .outerjoin(counted, counted.c.owner == Centre.id)
        .where(Centre.deleted_at.is_(None))
        .order_by(Branch.code, Centre.name)
    )
    return [
        CentreRow(
            id=row.id,
            uid=row.uid,
            branch=row.branch,
            code=row.code,
            name=row.name,
            native_name=row.native_name or "",
            village=row.village or "",
            officer_id=row.officer_id,
            officer=row.officer,
            meeting_weekday=row.meeting_weekday,
            clients=row.clients,
        )
        for row in rows
    ]


def groups(connection: Connection) -> list[GroupRow]:
    """Return the groups in the order of branch, centre and name."""
    counted = _clients_by(Client.group_id)
    rows = connection.execute(
        sa.select(
            ClientGroup.__table__,
            Branch.code.label("branch"),
            Centre.name.label("centre"),
            sa.func.coalesce(counted.c.clients, 0).label("clients"),
        )
        .join(Centre, Centre.id == ClientGroup.centre_id)
        .join(Branch, Branch.id == ClientGroup.branch_id)
        .outerjoin(counted, counted.c.owner == ClientGroup.id)
        .where(ClientGroup.deleted_at.is_(None))
        .order_by(Branch.code, Centre.name, ClientGroup.name)
    )
    return [
        GroupRow(
            id=row.id,
            uid=row.uid,
            centre_id=row.centre_id,
            centre=row.centre,
            branch=row.branch,
            code=row.code,
            name=row.name,
            clients=row.clients,
        )
        for row in rows
    ]


def _clients_by(owner: Any) -> sa.Subquery:
    """Return the live clients counted by what `owner` points at."""
    return (
        sa.select(owner.label("owner"), sa.func.count().label("clients"))
        .where(Client.deleted_at.is_(None))
        .group_by(owner)
        .subquery()
    )


def _role(stored: str) -> Role:
    """Return a role; what an import wrote that is none of ours counts as an officer."""
    return Role(stored) if stored in set(Role) else Role.OFFICER
