"""Who was offered, given and taught what of an innovation; exposed clients of the comparison."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Attendance,
    Award,
    Centre,
    Client,
    Enrolment,
    Exposure,
    GivenReason,
    Innovation,
    Scheme,
    Session,
)
from mfdw_desktop.database.queries.giving import assignments
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.exposure import ExposureDraft, ExposureRow
from mfdw_desktop.domain.incentives import ATTENDED, AwardStatus
from mfdw_desktop.domain.programme import Arm, arm_index


def innovations(connection: Connection) -> list[tuple[int, str, str]]:
    """Return (key, code, name) of the innovations."""
    query = sa.select(Innovation.id, Innovation.code, Innovation.name).where(
        Innovation.deleted_at.is_(None)
    )
    return [(int(a), b, c) for a, b, c in connection.execute(query.order_by(Innovation.id))]


def rows(
    connection: Connection,
    innovation: int,
    day: date,
    *,
    branches: frozenset[int] = frozenset(),
    first: date | None = None,
) -> list[ExposureRow]:
    """Return everybody who stands in an arm or was exposed until `day`, by centre and name.

    With `first` only what reached them from that day on is counted as exposure.
    """
    code = connection.execute(
        sa.select(Innovation.code).where(Innovation.id == innovation)
    ).scalar_one()
    index = arm_index(assignments(connection, innovation), day)
    given = _awards(connection, innovation, first, day)
    taught = _sessions(connection, innovation, first, day)
    noted, left = _notes(connection, innovation), _left(connection, innovation)
    reasons = _reasons(connection, innovation)
    query = (
        sa.select(
            Client.id, Client.uid, Client.code, Client.name, Client.native_name,
            Client.centre_id, Client.branch_id, Centre.name.label("centre"),
        )
        .outerjoin(Centre, Client.centre_id == Centre.id)
        .where(Client.deleted_at.is_(None))
        .order_by(sa.func.coalesce(Centre.name, ""), Client.sort_name, Client.id)
    )  # fmt: skip
    if branches:
        query = query.where(Client.branch_id.in_(sorted(branches)))
    found = []
    for row in connection.execute(query):
        arm = index.arm_of(row.id, row.centre_id, row.branch_id)
        awards, sessions = given.get(row.id), taught.get(row.id)
        note = noted.get(row.id)
        if arm is None and awards is None and sessions is None and note is None:
            continue
        spans = [each for each in (awards, sessions) if each is not None]
        dropped = left.get(row.id, (None, ""))
        if note is not None and note.dropped_on is not None:
            dropped = (note.dropped_on, note.dropped_reason or "")
        found.append(
            ExposureRow(
                client_id=row.id,
                client_uid=row.uid,
                code=row.code,
                name=row.name or row.native_name or row.code,
                centre=row.centre or "",
                arm=arm,
                innovation_id=innovation,
                innovation=code,
                offered_on=note.offered_on if note is not None else None,
                accepted=note.accepted if note is not None else None,
                first_on=min((each[1] for each in spans), default=None),
                last_on=max((each[2] for each in spans), default=None),
                awards=awards[0] if awards is not None else 0,
                sessions=sessions[0] if sessions is not None else 0,
                dropped_on=dropped[0],
                dropped_reason=dropped[1],
                reason="; ".join(reasons.get(row.id, ())),
            )
        )
    return found


def contaminated(
    connection: Connection, innovation: int, day: date, branches: frozenset[int]
) -> tuple[int, int]:
    """Return exposed clients of the comparison arm until `day`, and all of that arm."""
    index = arm_index(assignments(connection, innovation), day)
    exposed = {
        *_awards(connection, innovation, None, day),
        *_sessions(connection, innovation, None, day),
    }
    query = sa.select(Client.id, Client.centre_id, Client.branch_id).where(
        Client.deleted_at.is_(None)
    )
    if branches:
        query = query.where(Client.branch_id.in_(sorted(branches)))
    comparison = [
        key
        for key, centre, branch in connection.execute(query)
        if index.arm_of(key, centre, branch) is Arm.COMPARISON
    ]
    return sum(key in exposed for key in comparison), len(comparison)


def comparison_of(
    connection: Connection, innovation: int, clients: Sequence[int], day: date
) -> dict[int, tuple[str, str]]:
    """Return the clients who stand in comparison in an innovation on a day: code and name."""
    index = arm_index(assignments(connection, innovation), day)
    found: dict[int, tuple[str, str]] = {}
    for part in parts(clients):
        query = sa.select(
            Client.id, Client.code, Client.name, Client.native_name, Client.centre_id,
            Client.branch_id,
        ).where(among(connection, Client.id, part))  # fmt: skip
        for row in connection.execute(query):
            if index.arm_of(row.id, row.centre_id, row.branch_id) is Arm.COMPARISON:
                found[row.id] = (row.code, row.name or row.native_name or row.code)
    return found


def innovation_of_session(connection: Connection, session: int) -> tuple[int | None, int, date]:
    """Return a session's innovation, branch and day."""
    row = connection.execute(
        sa.select(Scheme.innovation_id, Session.branch_id, Session.held_on)
        .join(Scheme, Session.scheme_id == Scheme.id)
        .where(Session.id == session)
    ).one()
    return row.innovation_id, int(row.branch_id), row.held_on


def save(unit: Unit, innovation: int, client: int, draft: ExposureDraft) -> None:
    """Write what a client answered to an innovation, and when she dropped it."""
    held = unit.connection.execute(
        sa.select(Exposure.id)
        .where(
            Exposure.innovation_id == innovation,
            Exposure.client_id == client,
            Exposure.deleted_at.is_(None),
        )
        .order_by(Exposure.id)
    ).scalar()
    values = {
        "offered_on": draft.offered_on,
        "accepted": draft.accepted,
        "answered_on": draft.answered_on,
        "dropped_on": draft.dropped_on,
        "dropped_reason": draft.dropped_reason.strip() or None,
        "note": draft.note.strip() or None,
    }
    if held is None:
        branch = unit.connection.execute(
            sa.select(Client.branch_id).where(Client.id == client)
        ).scalar_one()
        unit.create(
            Exposure, branch_id=branch, innovation_id=innovation, client_id=client, **values
        )
    else:
        unit.update(Exposure, int(held), **values)


def draft_of(connection: Connection, innovation: int, client: int) -> ExposureDraft:
    """Return what was entered of a client's answer."""
    row = _notes(connection, innovation).get(client)
    if row is None:
        return ExposureDraft()
    return ExposureDraft(
        row.offered_on, row.accepted, row.answered_on, row.dropped_on, row.dropped_reason or "",
        row.note or "",
    )  # fmt: skip


_Spans = dict[int, tuple[int, date, date]]
"""Client to how often, first and last day."""


def _awards(connection: Connection, innovation: int, first: date | None, last: date) -> _Spans:
    query = (
        sa.select(
            Award.client_id,
            sa.func.count(),
            sa.func.min(Award.given_on, type_=Award.given_on.type),
            sa.func.max(Award.given_on, type_=Award.given_on.type),
        )
        .join(Scheme, Award.scheme_id == Scheme.id)
        .where(
            Scheme.innovation_id == innovation,
            Award.deleted_at.is_(None),
            Award.status == AwardStatus.GIVEN.value,
            Award.given_on <= last,
        )
        .group_by(Award.client_id)
    )
    if first is not None:
        query = query.where(Award.given_on >= first)
    return {key: (int(count), low, high) for key, count, low, high in connection.execute(query)}


def _sessions(connection: Connection, innovation: int, first: date | None, last: date) -> _Spans:
    query = (
        sa.select(
            Attendance.client_id,
            sa.func.count(),
            sa.func.min(Session.held_on, type_=Session.held_on.type),
            sa.func.max(Session.held_on, type_=Session.held_on.type),
        )
        .join(Session, Attendance.session_id == Session.id)
        .join(Scheme, Session.scheme_id == Scheme.id)
        .where(
            Scheme.innovation_id == innovation,
            Attendance.deleted_at.is_(None),
            Session.deleted_at.is_(None),
            Attendance.code.in_(sorted(each.value for each in ATTENDED)),
            Session.held_on <= last,
        )
        .group_by(Attendance.client_id)
    )
    if first is not None:
        query = query.where(Session.held_on >= first)
    return {key: (int(count), low, high) for key, count, low, high in connection.execute(query)}


def _notes(connection: Connection, innovation: int) -> dict[int, Any]:
    query = (
        sa.select(Exposure.__table__)
        .where(Exposure.innovation_id == innovation, Exposure.deleted_at.is_(None))
        .order_by(Exposure.id.desc())
    )
    return {row.client_id: row for row in connection.execute(query)}


def _left(connection: Connection, innovation: int) -> dict[int, tuple[date | None, str]]:
    query = sa.select(Enrolment.client_id, Enrolment.left_on, Enrolment.left_reason).where(
        Enrolment.innovation_id == innovation,
        Enrolment.deleted_at.is_(None),
        Enrolment.left_on.is_not(None),
    )
    return {key: (day, reason or "") for key, day, reason in connection.execute(query)}


def _reasons(connection: Connection, innovation: int) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    query = (
        sa.select(GivenReason.client_id, GivenReason.reason)
        .where(GivenReason.innovation_id == innovation, GivenReason.deleted_at.is_(None))
        .order_by(GivenReason.id)
    )
    for client, reason in connection.execute(query):
        if reason not in found[client]:
            found[client].append(reason)
    return found
