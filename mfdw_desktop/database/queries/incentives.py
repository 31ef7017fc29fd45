"""Schemes on offer with what they came to, sessions and their rosters."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Area,
    Attendance,
    Award,
    Branch,
    Centre,
    Client,
    ClientGroup,
    HouseholdMember,
    IncentiveKind,
    Scheme,
    SchemeCondition,
    Session,
    Staff,
)
from mfdw_desktop.domain import incentives
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.conditions import ConditionDraft, Evidence
from mfdw_desktop.domain.households import Relation, SchoolStatus
from mfdw_desktop.domain.incentives import (
    ATTENDED,
    AmountRule,
    AttendanceCode,
    AttendanceRow,
    AwardStatus,
    SessionStatus,
)
from mfdw_desktop.domain.money import Money


def kinds(connection: Connection) -> list[incentives.IncentiveKind]:
    """Return the kinds of incentive, in the order of their making."""
    query = sa.select(IncentiveKind.__table__).where(IncentiveKind.deleted_at.is_(None))
    return [
        incentives.IncentiveKind(
            row.code, row.name, row.is_seed, row.uses_sessions, row.uses_conditions, row.uses_money
        )
        for row in connection.execute(query.order_by(IncentiveKind.id))
    ]


def areas(connection: Connection) -> list[incentives.Area]:
    """Return the areas of decent work, in the order of their making."""
    query = sa.select(Area.code, Area.name).where(Area.deleted_at.is_(None)).order_by(Area.id)
    return [incentives.Area(*row) for row in connection.execute(query)]


def ids_by_code(connection: Connection, model: Any) -> dict[str, int]:
    """Return the ids of live records of a catalogue by code."""
    query = sa.select(model.code, model.id).where(model.deleted_at.is_(None))
    return {code: int(key) for code, key in connection.execute(query)}


def schemes(connection: Connection, key: int | None = None) -> list[incentives.Scheme]:
    """Return the schemes by name, with what was given so far."""
    query = (
        sa.select(Scheme.__table__, IncentiveKind.code.label("kind"), Area.code.label("area"))
        .join(IncentiveKind, Scheme.kind_id == IncentiveKind.id)
        .outerjoin(Area, Scheme.area_id == Area.id)
        .where(Scheme.deleted_at.is_(None))
        .order_by(Scheme.name, Scheme.id)
    )
    if key is not None:
        query = query.where(Scheme.id == key)
    held = _conditions(connection)
    given = _given(connection)
    return [
        _scheme(row, held.get(row.id, ()), given.get(row.id, (0, 0, ())))
        for row in connection.execute(query)
    ]


def sessions(
    connection: Connection,
    *,
    scheme: int | None = None,
    centre: int | None = None,
    first: date | None = None,
    last: date | None = None,
    key: int | None = None,
    branches: frozenset[int] = frozenset(),
    limit: int = 500,
) -> list[incentives.Session]:
    """Return sessions, newest first; every given argument narrows them."""
    invited = sa.func.count(Attendance.id)
    attended = sa.func.count(Attendance.id).filter(
        Attendance.code.in_(sorted(each.value for each in ATTENDED))
    )
    query = (
        sa.select(
            Session.__table__,
            Scheme.name.label("scheme_name"),
            Centre.name.label("centre_name"),
            invited.label("invited"),
            attended.label("attended"),
        )
        .join(Scheme, Session.scheme_id == Scheme.id)
        .outerjoin(Centre, Session.centre_id == Centre.id)
        .outerjoin(
            Attendance,
            sa.and_(Attendance.session_id == Session.id, Attendance.deleted_at.is_(None)),
        )
        .where(Session.deleted_at.is_(None))
        .group_by(*Session.__table__.c, Scheme.name, Centre.name)
        .order_by(Session.held_on.desc(), Session.id.desc())
        .limit(limit)
    )
    for column, value in (
        (Session.scheme_id, scheme),
        (Session.centre_id, centre),
        (Session.id, key),
    ):
        if value is not None:
            query = query.where(column == value)
    if first is not None:
        query = query.where(Session.held_on >= first)
    if last is not None:
        query = query.where(Session.held_on <= last)
    if branches:
        query = query.where(Session.branch_id.in_(sorted(branches)))
    return [_session(row) for row in connection.execute(query)]


def roster(connection: Connection, session: int) -> list[AttendanceRow]:
    """Return who is invited to a session: those marked, and the centre's active clients."""
    held = connection.execute(
        sa.select(Session.centre_id, Session.branch_id).where(Session.id == session)
    ).one()
    marked = sa.and_(
        Attendance.client_id == Client.id,
        Attendance.session_id == session,
        Attendance.deleted_at.is_(None),
    )
    belongs = Client.status == ClientStatus.ACTIVE.value
    if held.centre_id is not None:
        belongs = sa.and_(belongs, Client.centre_id == held.centre_id)
    else:
        belongs = sa.false()
    query = (
        sa.select(
            Client.id, Client.code, Client.name, Client.native_name, Attendance.code.label("mark"),
            Attendance.note, Attendance.fields,
        )
        .outerjoin(Attendance, marked)
        .where(Client.deleted_at.is_(None), sa.or_(Attendance.id.is_not(None), belongs))
        .order_by(Client.sort_name, Client.id)
    )  # fmt: skip
    return [
        AttendanceRow(
            client_id=row.id,
            client_code=row.code,
            client_name=row.name or row.native_name or row.code,
            native_name=row.native_name or "",
            code=AttendanceCode(row.mark) if row.mark else None,
            note=row.note or "",
            fields=row.fields or {},
        )
        for row in connection.execute(query)
    ]


def places(connection: Connection, branches: frozenset[int]) -> list[incentives.Place]:
    """Return the centres by name, with how many active clients each has."""
    clients = sa.func.count(Client.id)
    query = (
        sa.select(
            Centre.id,
            Centre.name,
            Staff.name.label("officer"),
            Branch.code,
            clients.label("clients"),
        )
        .join(Branch, Centre.branch_id == Branch.id)
        .outerjoin(Staff, Centre.officer_id == Staff.id)
        .outerjoin(
            Client,
            sa.and_(
                Client.centre_id == Centre.id,
                Client.status == ClientStatus.ACTIVE.value,
                Client.deleted_at.is_(None),
            ),
        )
        .where(Centre.deleted_at.is_(None))
        .group_by(Centre.id, Centre.name, Staff.name, Branch.code)
        .order_by(Centre.name, Centre.id)
    )
    if branches:
        query = query.where(Centre.branch_id.in_(sorted(branches)))
    return [
        incentives.Place(row.id, row.name, row.officer or "", row.code, int(row.clients))
        for row in connection.execute(query)
    ]


def sheet(
    connection: Connection, centre: int, scheme: int, first: date, last: date
) -> list[incentives.SheetRow]:
    """Return the active clients of a centre by name, with what they had from `first` to `last`."""
    given = (
        sa.select(sa.func.count())
        .where(
            Award.client_id == Client.id,
            Award.scheme_id == scheme,
            Award.given_on.between(first, last),
            Award.status.in_((AwardStatus.GIVEN.value, AwardStatus.PLANNED.value)),
            Award.deleted_at.is_(None),
        )
        .scalar_subquery()
    )
    query = (
        sa.select(Client.__table__, ClientGroup.name.label("group_name"), given.label("given"))
        .outerjoin(ClientGroup, Client.group_id == ClientGroup.id)
        .where(
            Client.centre_id == centre,
            Client.status == ClientStatus.ACTIVE.value,
            Client.deleted_at.is_(None),
        )
        .order_by(Client.sort_name, Client.id)
    )
    rows = connection.execute(query).all()
    pupils = _pupils(connection, centre)
    return [
        incentives.SheetRow(
            client_id=row.id,
            uid=row.uid,
            code=row.code,
            name=row.name or row.native_name or row.code,
            native_name=row.native_name or "",
            group=row.group_name or "",
            children=tuple(pupils.get(row.household_id, ())),
            given=int(row.given),
        )
        for row in rows
    ]


def _pupils(connection: Connection, centre: int) -> dict[int, list[tuple[int, str]]]:
    """Return the children at school by household, for the clients of a centre."""
    name = sa.func.coalesce(HouseholdMember.name, HouseholdMember.native_name, "")
    query = (
        sa.select(HouseholdMember.household_id, HouseholdMember.id, name)
        .where(
            HouseholdMember.household_id.in_(
                sa.select(Client.household_id).where(Client.centre_id == centre)
            ),
            HouseholdMember.relation.in_((Relation.CHILD.value, Relation.GRANDCHILD.value)),
            HouseholdMember.school == SchoolStatus.ATTENDS.value,
            HouseholdMember.left_on.is_(None),
            HouseholdMember.deleted_at.is_(None),
        )
        .order_by(HouseholdMember.birth_on, HouseholdMember.id)
    )
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for household, key, words in connection.execute(query):
        found[household].append((key, words))
    return found


def _conditions(connection: Connection) -> dict[int, tuple[ConditionDraft, ...]]:
    found: dict[int, list[ConditionDraft]] = defaultdict(list)
    query = sa.select(SchemeCondition.__table__).where(SchemeCondition.deleted_at.is_(None))
    for row in connection.execute(query.order_by(SchemeCondition.position, SchemeCondition.id)):
        found[row.scheme_id].append(
            ConditionDraft(
                text=row.text,
                about_child=row.about_child,
                evidence=Evidence(row.evidence),
                due_after_days=row.due_after_days,
                every_months=row.every_months,
                times=row.times,
                uid=row.uid,
                id=row.id,
            )
        )
    return {key: tuple(each) for key, each in found.items()}


def _given(connection: Connection) -> dict[int, tuple[int, int, tuple[Money, ...]]]:
    """Return awards, clients and sums by currency of every scheme, of what was given."""
    live = (Award.deleted_at.is_(None), Award.status == AwardStatus.GIVEN.value)
    counts = connection.execute(
        sa.select(Award.scheme_id, sa.func.count(), sa.func.count(Award.client_id.distinct()))
        .where(*live)
        .group_by(Award.scheme_id)
    ).all()
    amounts: dict[int, list[Money]] = defaultdict(list)
    for scheme, currency, minor in connection.execute(
        sa.select(Award.scheme_id, Award.currency, sa.func.sum(Award.amount_minor))
        .where(*live, Award.amount_minor.is_not(None))
        .group_by(Award.scheme_id, Award.currency)
        .order_by(Award.currency)
    ):
        amounts[scheme].append(Money(int(minor or 0), currency))
    return {
        scheme: (int(awards), int(clients), tuple(amounts.get(scheme, ())))
        for scheme, awards, clients in counts
    }


def _scheme(
    row: Any, held: tuple[ConditionDraft, ...], given: tuple[int, int, tuple[Money, ...]]
) -> incentives.Scheme:
    return incentives.Scheme(
        id=row.id,
        uid=row.uid,
        code=row.code,
        name=row.name,
        native_name=row.native_name or "",
        kind=row.kind,
        area=row.area or "",
        rule=AmountRule(row.rule),
        amount=_money(row.amount_minor, row.currency),
        share_percent=row.share_percent or "",
        unit_cost=_money(row.unit_cost_minor, row.currency),
        partner=row.partner or "",
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        sessions_planned=row.sessions_planned,
        plan_per_month=row.plan_per_month,
        innovation_id=row.innovation_id,
        description=row.description or "",
        conditions=held,
        awards=given[0],
        clients=given[1],
        given=given[2],
    )


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)


def _session(row: Any) -> incentives.Session:
    return incentives.Session(
        id=row.id,
        uid=row.uid,
        scheme_id=row.scheme_id,
        scheme_name=row.scheme_name,
        centre_id=row.centre_id,
        centre=row.centre_name or "",
        number=row.number,
        topic=row.topic,
        on=row.held_on,
        starts_at=time.fromisoformat(row.starts_at) if row.starts_at else None,
        minutes=row.minutes,
        place=row.place or "",
        trainer=row.trainer or "",
        status=SessionStatus(row.status),
        note=row.note or "",
        invited=int(row.invited),
        attended=int(row.attended),
    )
