"""The sheet of a centre, sessions and their rosters."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Attendance,
    Award,
    Branch,
    Centre,
    Client,
    ClientGroup,
    CurriculumModule,
    HouseholdMember,
    Lesson,
    QuizScore,
    Scheme,
    Session,
    Staff,
)
from mfdw_desktop.domain import incentives, sheets
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.households import Relation, SchoolStatus
from mfdw_desktop.domain.incentives import (
    ATTENDED,
    AttendanceCode,
    AttendanceRow,
    AwardStatus,
    SessionStatus,
)


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
            Lesson.module_id,
            Lesson.is_makeup,
            Lesson.quiz_most,
            CurriculumModule.title.label("module"),
            CurriculumModule.number.label("module_number"),
        )
        .join(Scheme, Session.scheme_id == Scheme.id)
        .outerjoin(Lesson, sa.and_(Lesson.session_id == Session.id, Lesson.deleted_at.is_(None)))
        .outerjoin(CurriculumModule, Lesson.module_id == CurriculumModule.id)
        .outerjoin(Centre, Session.centre_id == Centre.id)
        .outerjoin(
            Attendance,
            sa.and_(Attendance.session_id == Session.id, Attendance.deleted_at.is_(None)),
        )
        .where(Session.deleted_at.is_(None))
        .group_by(
            *Session.__table__.c,
            Scheme.name,
            Centre.name,
            Lesson.module_id,
            Lesson.is_makeup,
            Lesson.quiz_most,
            CurriculumModule.title,
            CurriculumModule.number,
        )
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
    scored = sa.and_(
        QuizScore.client_id == Client.id,
        QuizScore.session_id == session,
        QuizScore.deleted_at.is_(None),
    )
    belongs = Client.status == ClientStatus.ACTIVE.value
    if held.centre_id is not None:
        belongs = sa.and_(belongs, Client.centre_id == held.centre_id)
    else:
        belongs = sa.false()
    query = (
        sa.select(
            Client.id, Client.code, Client.name, Client.native_name, Attendance.code.label("mark"),
            Attendance.note, Attendance.fields, QuizScore.before, QuizScore.after,
        )
        .outerjoin(Attendance, marked)
        .outerjoin(QuizScore, scored)
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
            quiz_before=row.before,
            quiz_after=row.after,
        )
        for row in connection.execute(query)
    ]


def places(connection: Connection, branches: frozenset[int]) -> list[sheets.Place]:
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
        sheets.Place(row.id, row.name, row.officer or "", row.code, int(row.clients))
        for row in connection.execute(query)
    ]


def sheet(
    connection: Connection, centre: int, scheme: int, first: date, last: date
) -> list[sheets.SheetRow]:
    """Return the active clients of a centre by name, with what they had from `first` to `last`."""
    given = (
        sa.select(sa.func.count())
        .where(
            Award.client_id == Client.id,
            Award.scheme_id == scheme,
            Award.given_on.between(first, last),
            # what waits for approval is recorded too, so that nobody records it twice
            Award.status.in_(
                (AwardStatus.GIVEN.value, AwardStatus.PLANNED.value, AwardStatus.WAITING.value)
            ),
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
        sheets.SheetRow(
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
        module_id=row.module_id,
        module=row.module or "",
        module_number=row.module_number or 0,
        is_makeup=bool(row.is_makeup),
        quiz_most=row.quiz_most,
    )
