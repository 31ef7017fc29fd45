"""The run-up of the first page's four figures, each counted in one look at its months."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from mfdw_desktop.database.models import (
    Attendance,
    Client,
    ClientStatusLine,
    ConditionCheck,
    Session,
)
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.incentives import ATTENDED, SessionStatus
from mfdw_desktop.domain.movements import share
from mfdw_desktop.domain.periods import Month, month_of

_Line = ClientStatusLine


def active_by_month(connection: Connection, branch: int, months: Sequence[Month]) -> list[int]:
    """Return the clients of a branch who were active at the end of each of some months.

    The last is the list of active clients as it stands. Nearly everybody stands still in half
    a year, so the months before are told from it by those alone who have changed since.
    """
    live = (Client.branch_id == branch, Client.deleted_at.is_(None))
    active = ClientStatus.ACTIVE.value
    now = _scalar(connection, sa.select(sa.func.count()).where(*live, Client.status == active))
    changed = (
        sa.select(_Line.client_id)
        .where(_Line.deleted_at.is_(None), _Line.changed_on > months[0].last)
        .distinct()
        .subquery()
    )
    moving = sa.select(sa.func.count()).select_from(Client).where(
        *live, Client.status == active, Client.id.in_(sa.select(changed.c.client_id))
    )  # fmt: skip
    still = now - _scalar(connection, moving)
    until = sa.func.lead(_Line.changed_on).over(
        partition_by=_Line.client_id, order_by=(_Line.changed_on, _Line.id)
    )
    spans = (
        sa.select(_Line.status, _Line.changed_on.label("since"), until.label("until"))
        .select_from(changed)
        .join(_Line, _Line.client_id == changed.c.client_id)
        .join(Client, Client.id == changed.c.client_id)
        .where(*live, _Line.deleted_at.is_(None))
        .subquery()
    )
    held = [
        _times(
            spans.c.since <= each.last,
            sa.or_(spans.c.until.is_(None), spans.c.until > each.last),
        )
        for each in months[:-1]
    ]
    if not held:
        return [now]
    row = connection.execute(sa.select(*held).where(spans.c.status == active)).one()
    return [*(still + int(each) for each in row), now]


def met_by_month(
    connection: Connection, branch: int, months: Sequence[Month]
) -> list[float | None]:
    """Return met of due for the checks that fell due in each month, as its end saw them."""
    due_on, done_on = ConditionCheck.due_on, ConditionCheck.checked_on
    found: list[Any] = []
    for each in months:
        within = due_on.between(each.first, each.last)
        in_time = sa.or_(done_on.is_(None), done_on <= each.last)
        found += [
            _times(within, in_time, ConditionCheck.state == CheckState.MET.value), _times(within)
        ]  # fmt: skip
    query = sa.select(*found).where(
        ConditionCheck.branch_id == branch,
        ConditionCheck.deleted_at.is_(None),
        due_on.between(months[0].first, months[-1].last),
    )
    return _shares(connection, query)


def attended_by_month(
    connection: Connection, branch: int, months: Sequence[Month]
) -> list[float | None]:
    """Return attended of marked in the sessions that were held in each month."""
    came = sa.case((Attendance.code.in_(sorted(each.value for each in ATTENDED)), 1), else_=0)
    query = (
        sa.select(Session.held_on, sa.func.sum(came), sa.func.count())
        .select_from(Session)
        .join(Attendance, Attendance.session_id == Session.id)
        .where(
            Session.branch_id == branch,
            Session.deleted_at.is_(None),
            Session.status == SessionStatus.HELD.value,
            Session.held_on.between(months[0].first, months[-1].last),
            Attendance.deleted_at.is_(None),
            Attendance.code.is_not(None),
        )
        .group_by(Session.held_on)
    )
    found = dict.fromkeys(months, (0, 0))
    for day, part, whole in connection.execute(query):
        before = found[month_of(day)]
        found[month_of(day)] = before[0] + int(part), before[1] + int(whole)
    return [share(*found[each]) for each in months]


def _times(*conditions: Any) -> Any:
    return sa.func.coalesce(sa.func.sum(sa.case((sa.and_(*conditions), 1), else_=0)), 0)


def _shares(connection: Connection, query: sa.Select[Any]) -> list[float | None]:
    row = [int(each) for each in connection.execute(query).one()]
    return [share(part, whole) for part, whole in zip(row[::2], row[1::2], strict=True)]


def _scalar(connection: Connection, query: sa.Select[Any]) -> int:
    return int(connection.execute(query).scalar_one())
