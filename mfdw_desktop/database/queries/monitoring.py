"""The counts behind the monthly summary: clients, the run-up and what is wanting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from mfdw_desktop.database.models import (
    Client,
    ClientStatusLine,
    Consent,
    QueuedInterview,
    Response,
)
from mfdw_desktop.database.queries import exposure
from mfdw_desktop.database.queries import insurance_figures as beside
from mfdw_desktop.database.queries import programme_figures as programme
from mfdw_desktop.database.queries.care_figures import care_figures
from mfdw_desktop.database.queries.monitoring_money import money_figures
from mfdw_desktop.database.queries.people_figures import active_by_month, client_figures
from mfdw_desktop.domain import monitoring
from mfdw_desktop.domain.clients import (
    ClientStatus,
)
from mfdw_desktop.domain.consents import (
    ConsentScope,
)
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import Month

TREND_MONTHS = 12


def month_figures(
    connection: Connection,
    branch: BranchFacts,
    month: Month,
    *,
    as_of: date,
    is_brief: bool = False,
) -> monitoring.MonthFigures:
    """Return the figures of a branch and month; `as_of` is the day that overdue is judged on.

    With `is_brief` the sections that only the paper has are left out.
    """
    first = month.plus(1 - TREND_MONTHS)
    awards = programme.awards_by_month(connection, branch.id, first, month)
    found = monitoring.MonthFigures(
        branch.code,
        month,
        clients=client_figures(connection, branch.id, month),
        incentives=programme.incentive_figures(connection, branch.id, month, is_brief=is_brief),
        checks=programme.check_figures(
            connection, branch.id, month, as_of, with_overdue=not is_brief
        ),
        sessions=programme.session_figures(connection, branch.id, month),
        trend=tuple(
            monitoring.TrendPoint(each, active, awards.get(each, 0))
            for each, active in active_by_month(connection, branch.id, first, TREND_MONTHS).items()
        ),
    )
    if is_brief:
        return found
    return replace(
        found,
        rounds=programme.round_figures(connection, branch.id, month),
        quality=_quality_figures(connection, branch.id, month),
        insurance=beside.insurance_figures(
            connection, branch.id, month, _active_at(branch.id, month.last)
        ),
        health=beside.health_figures(connection, branch.id, month),
        money=money_figures(connection, branch.id, month, as_of),
        care=care_figures(connection, branch.id, month),
    )


def _quality_figures(
    connection: Connection, branch: int, month: Month
) -> monitoring.QualityFigures:
    lacks = _lacking(month.last)
    row = connection.execute(
        sa.select(
            sa.func.count().label("people"),
            *(
                sa.func.coalesce(sa.func.sum(sa.case((lack, 1), else_=0)), 0).label(f"no_{item}")
                for item, lack in lacks.items()
            ),
        ).where(
            Client.id.in_(_active_at(branch, month.last)),
        )
    ).one()
    exposed = []
    for key, code, _ in exposure.innovations(connection):
        reached, everybody = exposure.contaminated(connection, key, month.last, frozenset({branch}))
        if everybody:
            exposed.append((code, reached, everybody))
    return monitoring.QualityFigures(
        tuple(
            monitoring.Gap(item, int(getattr(row, f"no_{item}")), int(row.people)) for item in lacks
        ),
        unlinked=_scalar(
            connection,
            sa.select(sa.func.count()).where(
                Response.branch_id == branch,
                Response.deleted_at.is_(None),
                Response.client_id.is_(None),
                sa.or_(Response.interviewed_on.is_(None), Response.interviewed_on <= month.last),
            ),
        ),
        queued=_scalar(
            connection,
            sa.select(sa.func.count()).where(
                QueuedInterview.branch_id == branch,
                QueuedInterview.deleted_at.is_(None),
                QueuedInterview.decision.is_(None),
            ),
        ),
        exposed=tuple(exposed),
    )


def _lacking(day: date) -> dict[str, sa.ColumnElement[bool]]:
    """Return for each item of a client's record the condition that it was not there on `day`."""
    consented = (
        sa.select(Consent.id)
        .where(
            Consent.client_id == Client.id,
            Consent.deleted_at.is_(None),
            Consent.scope == ConsentScope.SERVICE.value,
            Consent.given_on <= day,
            sa.or_(Consent.withdrawn_on.is_(None), Consent.withdrawn_on > day),
        )
        .exists()
    )

    def empty(column: Any) -> Any:
        return sa.or_(column.is_(None), column == "")

    return {
        "name": empty(Client.name),
        "native_name": empty(Client.native_name),
        "sex": sa.or_(Client.sex.is_(None), Client.sex == Sex.UNKNOWN.value),
        "birth_on": Client.birth_on.is_(None),
        "village": empty(Client.village),
        "phone": empty(Client.phone),
        "centre": Client.centre_id.is_(None),
        "arm": Client.arm.is_(None),
        "consent": ~consented,
    }


def _active_at(branch: int, day: date) -> sa.Select[int]:
    """Return the ids of the clients of a branch that are active at the end of `day`."""
    place = (
        sa.func.row_number()
        .over(
            partition_by=ClientStatusLine.client_id,
            order_by=(ClientStatusLine.changed_on.desc(), ClientStatusLine.id.desc()),
        )
        .label("place")
    )
    last = (
        sa.select(ClientStatusLine.client_id, ClientStatusLine.status, place)
        .join(Client, Client.id == ClientStatusLine.client_id)
        .where(
            Client.branch_id == branch,
            Client.deleted_at.is_(None),
            ClientStatusLine.deleted_at.is_(None),
            ClientStatusLine.changed_on <= day,
        )
        .subquery()
    )
    return sa.select(last.c.client_id).where(
        last.c.place == 1, last.c.status == ClientStatus.ACTIVE.value
    )


def _scalar(connection: Connection, statement: sa.Select[int]) -> int:
    return int(connection.execute(statement).scalar_one())
