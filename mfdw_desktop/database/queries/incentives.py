"""The sheet of a centre, sessions and their rosters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
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
from mfdw_desktop.database.queries import sorts
from mfdw_desktop.database.queries.sets import among, in_keys, parts
from mfdw_desktop.database.sorting import in_order
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
from mfdw_desktop.domain.listing import AS_IT_IS, Order

_CAME = sorted(each.value for each in ATTENDED)


def sessions(
    connection: Connection,
    *,
    scheme: int | None = None,
    centre: int | None = None,
    first: date | None = None,
    last: date | None = None,
    key: int | None = None,
    branches: frozenset[int] = frozenset(),
    limit: int | None = None,
) -> list[incentives.Session]:
    """Return sessions, newest first; every given argument narrows them."""
    query = session_ids(
        scheme=scheme, centre=centre, first=first, last=last, key=key, branches=branches
    )
    if limit is not None:
        query = query.limit(limit)
    return sessions_of(connection, list(connection.execute(query).scalars()))


def session_ids(
    *,
    scheme: int | None = None,
    centre: int | None = None,
    first: date | None = None,
    last: date | None = None,
    key: int | None = None,
    branches: frozenset[int] = frozenset(),
    is_on: bool = False,
    order: Order = AS_IT_IS,
) -> sa.Select[Any]:
    """Return the SELECT of ids of sessions, newest first; `is_on` leaves cancelled ones out."""
    query = sa.select(Session.id).where(Session.deleted_at.is_(None))
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
    if is_on:
        query = query.where(Session.status != SessionStatus.CANCELLED.value)
    own = (Session.held_on.desc(), Session.id.desc())
    return in_order(query, order, sorts.SESSIONS, own, key=Session.id)


def sessions_of(connection: Connection, keys: Sequence[int]) -> list[incentives.Session]:
    """Return sessions in the order of `keys`, with who was invited and who came."""
    marks: dict[int, Any] = {}
    for part in parts(keys):
        counted = (
            sa.select(
                Attendance.session_id,
                sa.func.count().label("invited"),
                sa.func.count().filter(Attendance.code.in_(_CAME)).label("attended"),
            )
            .where(among(connection, Attendance.session_id, part), Attendance.deleted_at.is_(None))
            .group_by(Attendance.session_id)
        )
        marks.update({row.session_id: row for row in connection.execute(counted)})
    query = (
        sa.select(
            Session.__table__,
            Scheme.name.label("scheme_name"),
            Centre.name.label("centre_name"),
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
    )
    return [
        _session(row, marks.get(row.id)) for row in in_keys(connection, query, Session.id, keys)
    ]


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


def _session(row: Any, marks: Any) -> incentives.Session:
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
        invited=0 if marks is None else int(marks.invited),
        attended=0 if marks is None else int(marks.attended),
        module_id=row.module_id,
        module=row.module or "",
        module_number=row.module_number or 0,
        is_makeup=bool(row.is_makeup),
        quiz_most=row.quiz_most,
    )
