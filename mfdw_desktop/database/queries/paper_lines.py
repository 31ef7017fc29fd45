"""The lines of a branch's papers: the incentives of a month, the checks that are due."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.orm import aliased

from mfdw_desktop.database.models import (
    Award,
    Centre,
    Client,
    ConditionCheck,
    HouseholdMember,
    Scheme,
    SchemeCondition,
    Staff,
)
from mfdw_desktop.database.queries import awards
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.incentives import AwardRow
from mfdw_desktop.domain.papers import DueLine


def register(connection: Connection, branch: int, first: date, last: date) -> tuple[AwardRow, ...]:
    """Return the incentives of a branch from `first` to `last`, by scheme, day and client."""
    keys = connection.execute(
        sa.select(Award.id)
        .join(Scheme, Award.scheme_id == Scheme.id)
        .join(Client, Award.client_id == Client.id)
        .where(
            Award.branch_id == branch,
            Award.deleted_at.is_(None),
            Award.given_on.between(first, last),
        )
        .order_by(Scheme.name, Scheme.id, Award.given_on, Client.sort_name, Award.id)
    ).scalars()
    return tuple(awards.rows_of(connection, list(keys)))


def due_lines(connection: Connection, branch: int, until: date) -> tuple[DueLine, ...]:
    """Return the checks of a branch that are due until a day, by officer, village and client.

    The officer is the client's own, else her centre's.
    """
    own, of_centre = aliased(Staff), aliased(Staff)
    officer = sa.func.coalesce(own.name, of_centre.name, "")
    village = sa.func.coalesce(Client.village, "")
    query = (
        sa.select(
            officer.label("officer"),
            village.label("village"),
            Centre.name.label("centre"),
            Client.code,
            Client.name,
            Client.native_name,
            Client.phone,
            Scheme.name.label("scheme"),
            SchemeCondition.text.label("condition"),
            HouseholdMember.name.label("member"),
            ConditionCheck.due_on,
        )
        .select_from(ConditionCheck)
        .join(Client, ConditionCheck.client_id == Client.id)
        .join(SchemeCondition, ConditionCheck.condition_id == SchemeCondition.id)
        .join(Scheme, SchemeCondition.scheme_id == Scheme.id)
        .outerjoin(Centre, Client.centre_id == Centre.id)
        .outerjoin(own, Client.officer_id == own.id)
        .outerjoin(of_centre, Centre.officer_id == of_centre.id)
        .outerjoin(HouseholdMember, ConditionCheck.member_id == HouseholdMember.id)
        .where(
            ConditionCheck.branch_id == branch,
            ConditionCheck.deleted_at.is_(None),
            ConditionCheck.state == CheckState.DUE.value,
            ConditionCheck.due_on <= until,
        )
        .order_by(
            officer, village, Client.sort_name, Client.id, ConditionCheck.due_on, ConditionCheck.id
        )
    )
    return tuple(
        DueLine(
            row.officer,
            row.village,
            row.centre or "",
            row.code,
            row.name or "",
            row.native_name or "",
            row.phone or "",
            row.scheme,
            row.condition,
            row.member or "",
            row.due_on,
        )
        for row in connection.execute(query)
    )
