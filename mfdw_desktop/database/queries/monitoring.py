"""The counts behind the monthly summary: clients, the run-up and what is wanting."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
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
from mfdw_desktop.domain import monitoring
from mfdw_desktop.domain.clients import ClientStatus, ConsentScope
from mfdw_desktop.domain.monitoring import Course, Movement, StatusStep
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import ADULT_BANDS, Month, age_on, band_of
from mfdw_desktop.domain.programme import Arm

TREND_MONTHS = 12


@dataclass(frozen=True)
class _Person:
    """A client as the summary counts her."""

    sex: str
    age_band: str
    arm: str
    steps: tuple[StatusStep, ...]


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
    people = _people(connection, branch.id, month)
    first = month.plus(1 - TREND_MONTHS)
    awards = programme.awards_by_month(connection, branch.id, first, month)
    found = monitoring.MonthFigures(
        branch.code,
        month,
        clients=_client_figures(people, month),
        incentives=programme.incentive_figures(connection, branch.id, month, is_brief=is_brief),
        checks=programme.check_figures(connection, branch.id, month, as_of),
        sessions=programme.session_figures(connection, branch.id, month),
        trend=tuple(
            monitoring.TrendPoint(each, active, awards.get(each, 0))
            for each, active in _active_by_month(people, first).items()
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


def _people(connection: Connection, branch: int, month: Month) -> list[_Person]:
    """Return the live clients of a branch with the steps of their status until the month's end."""
    rows = connection.execute(
        sa.select(
            Client.id,
            Client.sex,
            Client.birth_on,
            Client.arm,
            ClientStatusLine.changed_on,
            ClientStatusLine.status,
        )
        .join(ClientStatusLine, ClientStatusLine.client_id == Client.id)
        .where(
            Client.branch_id == branch,
            Client.deleted_at.is_(None),
            ClientStatusLine.deleted_at.is_(None),
            ClientStatusLine.changed_on <= month.last,
        )
        .order_by(Client.id, ClientStatusLine.changed_on, ClientStatusLine.id)
    )
    people, last = [], month.last
    for _, lines in groupby(rows, key=lambda row: row.id):
        steps = list(lines)
        person = steps[0]
        people.append(
            _Person(
                person.sex or Sex.UNKNOWN,
                _band(person.birth_on, last),
                person.arm or monitoring.UNKNOWN,
                tuple(StatusStep(each.changed_on, ClientStatus(each.status)) for each in steps),
            )
        )
    return people


def _band(birth: date | None, day: date) -> str:
    found = band_of(age_on(birth, day) if birth else None, ADULT_BANDS)
    return found.code if found else monitoring.UNKNOWN


def _client_figures(people: list[_Person], month: Month) -> monitoring.ClientFigures:
    courses = [(each, monitoring.course_of(each.steps, month)) for each in people]
    return monitoring.ClientFigures(
        total=monitoring.movement("", (course for _, course in courses)),
        by_sex=_grouped(
            ((each.sex, course) for each, course in courses),
            (Sex.FEMALE, Sex.MALE, Sex.OTHER, Sex.UNKNOWN),
            always=(Sex.FEMALE, Sex.MALE),
        ),
        by_age=_grouped(
            ((each.age_band, course) for each, course in courses),
            (*(band.code for band in ADULT_BANDS), monitoring.UNKNOWN),
            always=tuple(band.code for band in ADULT_BANDS),
        ),
        by_arm=_grouped(
            ((each.arm, course) for each, course in courses),
            (Arm.TARGET, Arm.COMPARISON, monitoring.UNKNOWN),
            always=(Arm.TARGET, Arm.COMPARISON),
        ),
        to_complete=sum(course.to_complete for _, course in courses),
    )


def _grouped(
    courses: Iterable[tuple[str, Course]], order: tuple[str, ...], *, always: tuple[str, ...]
) -> tuple[Movement, ...]:
    """Return a row for each code of `order`; one without anybody only if it is in `always`."""
    groups: dict[str, list[Course]] = defaultdict(list)
    for code, course in courses:
        groups[code].append(course)
    rows = (monitoring.movement(str(code), groups[code]) for code in order)
    return tuple(row for row in rows if row.code in always or row.start or row.new or row.left)


def _active_by_month(people: list[_Person], first: Month) -> dict[Month, int]:
    """Return the clients active at the end of each month of the run-up."""
    months = [first.plus(each) for each in range(TREND_MONTHS)]
    ends = [each.last for each in months]
    counts = [0] * TREND_MONTHS
    for person in people:
        steps = person.steps
        at = 0
        status: ClientStatus | None = None
        for place, end in enumerate(ends):
            while at < len(steps) and steps[at].on <= end:
                status = steps[at].status
                at += 1
            counts[place] += status is ClientStatus.ACTIVE
    return dict(zip(months, counts, strict=True))


def _quality_figures(
    connection: Connection, branch: int, month: Month
) -> monitoring.QualityFigures:
    consented = (
        sa.select(Consent.id)
        .where(
            Consent.client_id == Client.id,
            Consent.deleted_at.is_(None),
            Consent.scope == ConsentScope.SERVICE.value,
            Consent.given_on <= month.last,
            sa.or_(Consent.withdrawn_on.is_(None), Consent.withdrawn_on > month.last),
        )
        .exists()
    )

    def empty(column: Any) -> Any:
        return sa.or_(column.is_(None), column == "")

    lacks = {
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
