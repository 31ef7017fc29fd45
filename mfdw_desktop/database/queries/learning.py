"""Curricula, courses, learners, and what trained staff passed on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Attendance,
    Centre,
    Client,
    Course,
    Curriculum,
    CurriculumModule,
    Lesson,
    PassOnTalk,
    QuizScore,
    Scheme,
    Session,
    Staff,
    StaffTraining,
)
from mfdw_desktop.database.queries.sets import among
from mfdw_desktop.domain import learning as rules
from mfdw_desktop.domain.incentives import ATTENDED, SessionStatus
from mfdw_desktop.domain.people import Sex

_CAME = sorted(each.value for each in ATTENDED)


def curricula(connection: Connection) -> list[rules.Curriculum]:
    """Return the curricula by name, with their modules."""
    held = _modules(connection)
    query = sa.select(Course.curriculum_id, sa.func.count()).where(Course.deleted_at.is_(None))
    followed = {
        key: int(count) for key, count in connection.execute(query.group_by(Course.curriculum_id))
    }
    rows = connection.execute(
        sa.select(Curriculum.__table__)
        .where(Curriculum.deleted_at.is_(None))
        .order_by(Curriculum.name, Curriculum.id)
    )
    return [
        rules.Curriculum(
            row.id, row.uid, row.code, row.name, row.language or "", row.note or "",
            tuple(held.get(row.id, ())), followed.get(row.id, 0),
        )
        for row in rows
    ]  # fmt: skip


def courses(connection: Connection, scheme: int | None = None) -> list[rules.Course]:
    """Return the schemes that follow a curriculum, by name."""
    held = _modules(connection)
    query = (
        sa.select(
            Course.scheme_id, Course.curriculum_id, Course.completion_percent, Scheme.code,
            Scheme.name, Curriculum.name.label("curriculum"),
        )
        .join(Scheme, Course.scheme_id == Scheme.id)
        .join(Curriculum, Course.curriculum_id == Curriculum.id)
        .where(Course.deleted_at.is_(None), Scheme.deleted_at.is_(None))
        .order_by(Scheme.name, Scheme.id)
    )  # fmt: skip
    if scheme is not None:
        query = query.where(Course.scheme_id == scheme)
    return [
        rules.Course(
            row.scheme_id, row.code, row.name, row.curriculum_id, row.curriculum,
            tuple(held.get(row.curriculum_id, ())), row.completion_percent,
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def learners(
    connection: Connection,
    course: rules.Course,
    *,
    branches: frozenset[int] = frozenset(),
    client: int | None = None,
    clients: Sequence[int] | None = None,
    until: date | None = None,
) -> list[rules.Learner]:
    """Return everybody on a roster of a course, by name, with what each attended until a day."""
    query = (
        sa.select(
            Client.id, Client.uid, Client.code, Client.sex,
            sa.func.coalesce(Client.name, Client.native_name, Client.code).label("name"),
            Centre.name.label("centre"), Attendance.code.label("mark"), CurriculumModule.number,
            Session.held_on, Lesson.quiz_most, QuizScore.before, QuizScore.after,
        )
        .select_from(Attendance)
        .join(Session, Attendance.session_id == Session.id)
        .join(Client, Attendance.client_id == Client.id)
        .outerjoin(Centre, Client.centre_id == Centre.id)
        .outerjoin(Lesson, sa.and_(Lesson.session_id == Session.id, Lesson.deleted_at.is_(None)))
        .outerjoin(
            CurriculumModule,
            sa.and_(
                Lesson.module_id == CurriculumModule.id,
                CurriculumModule.curriculum_id == course.curriculum_id,
                CurriculumModule.deleted_at.is_(None),
            ),
        )
        .outerjoin(
            QuizScore,
            sa.and_(
                QuizScore.session_id == Session.id,
                QuizScore.client_id == Client.id,
                QuizScore.deleted_at.is_(None),
            ),
        )
        .where(
            Session.scheme_id == course.scheme_id,
            Session.deleted_at.is_(None),
            Session.status != SessionStatus.CANCELLED.value,
            Attendance.deleted_at.is_(None),
            Attendance.code.is_not(None),
            Client.deleted_at.is_(None),
        )
        .order_by(Client.sort_name, Client.id, Session.held_on)
    )  # fmt: skip
    if branches:
        query = query.where(Session.branch_id.in_(sorted(branches)))
    if client is not None:
        query = query.where(Client.id == client)
    if clients is not None:
        query = query.where(among(connection, Client.id, clients))
    if until is not None:
        query = query.where(Session.held_on <= until)
    found: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.id].append(row)
    return [_learner(course, rows) for rows in found.values()]


def quiz_most(connection: Connection, session: int) -> int | None:
    """Return the most points of a session's quiz; None when none is held."""
    query = sa.select(Lesson.quiz_most).where(
        Lesson.session_id == session, Lesson.deleted_at.is_(None)
    )
    return connection.execute(query).scalar()


def trained(
    connection: Connection,
    branches: frozenset[int] = frozenset(),
    scheme: int | None = None,
    *,
    keys: Sequence[int] | None = None,
) -> list[rules.StaffTrained]:
    """Return the trainings of staff, newest first, with the talks each gave since."""
    talks = (
        sa.select(sa.func.count())
        .where(
            PassOnTalk.staff_id == StaffTraining.staff_id,
            PassOnTalk.scheme_id == StaffTraining.scheme_id,
            PassOnTalk.held_on >= StaffTraining.trained_on,
            PassOnTalk.deleted_at.is_(None),
        )
        .correlate(StaffTraining)
        .scalar_subquery()
    )
    query = (
        sa.select(
            StaffTraining.__table__, Staff.name.label("staff"), Scheme.name.label("scheme"),
            talks.label("talks"),
        )
        .join(Staff, StaffTraining.staff_id == Staff.id)
        .join(Scheme, StaffTraining.scheme_id == Scheme.id)
        .where(StaffTraining.deleted_at.is_(None))
        .order_by(StaffTraining.trained_on.desc(), StaffTraining.id.desc())
    )  # fmt: skip
    if branches:
        query = query.where(StaffTraining.branch_id.in_(sorted(branches)))
    if scheme is not None:
        query = query.where(StaffTraining.scheme_id == scheme)
    if keys is not None:
        query = query.where(among(connection, StaffTraining.id, keys))
    return [
        rules.StaffTrained(
            row.id, row.uid, row.staff_id, row.staff, row.scheme, row.trained_on,
            row.trainer or "", int(row.talks),
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def talks(
    connection: Connection,
    branches: frozenset[int] = frozenset(),
    scheme: int | None = None,
    *,
    keys: Sequence[int] | None = None,
) -> list[rules.Talk]:
    """Return the talks that passed a course on, newest first."""
    query = (
        sa.select(
            PassOnTalk.__table__, Staff.name.label("staff"), Scheme.name.label("scheme"),
            CurriculumModule.title.label("module"), Centre.name.label("centre"),
        )
        .join(Staff, PassOnTalk.staff_id == Staff.id)
        .join(Scheme, PassOnTalk.scheme_id == Scheme.id)
        .outerjoin(CurriculumModule, PassOnTalk.module_id == CurriculumModule.id)
        .outerjoin(Centre, PassOnTalk.centre_id == Centre.id)
        .where(PassOnTalk.deleted_at.is_(None))
        .order_by(PassOnTalk.held_on.desc(), PassOnTalk.id.desc())
    )  # fmt: skip
    if branches:
        query = query.where(PassOnTalk.branch_id.in_(sorted(branches)))
    if scheme is not None:
        query = query.where(PassOnTalk.scheme_id == scheme)
    if keys is not None:
        query = query.where(among(connection, PassOnTalk.id, keys))
    return [
        rules.Talk(
            row.id, row.uid, row.staff, row.scheme, row.module or "", row.centre or "",
            row.held_on, row.women, row.men, row.minutes,
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def first_trained(connection: Connection, staff: int, scheme: int) -> date | None:
    """Return the day on which somebody was first trained to pass a course on."""
    query = sa.select(sa.func.min(StaffTraining.trained_on)).where(
        StaffTraining.staff_id == staff,
        StaffTraining.scheme_id == scheme,
        StaffTraining.deleted_at.is_(None),
    )
    return connection.execute(query).scalar()


def _modules(connection: Connection) -> dict[int, list[rules.Module]]:
    found: dict[int, list[rules.Module]] = defaultdict(list)
    query = sa.select(CurriculumModule.__table__).where(CurriculumModule.deleted_at.is_(None))
    for row in connection.execute(query.order_by(CurriculumModule.number)):
        found[row.curriculum_id].append(
            rules.Module(row.id, row.number, row.title, row.minutes, row.materials or "")
        )
    return found


def counts(
    connection: Connection,
    course: rules.Course,
    branches: frozenset[int],
    until: date | None = None,
) -> tuple[int, int]:
    """Return how many stand on the rosters of a course until a day, and how many completed it.

    As `learners` says it of each, counted by the database.
    """
    number = sa.case((Attendance.code.in_(_CAME), CurriculumModule.number))
    each = (
        sa.select(Attendance.client_id, sa.func.count(sa.distinct(number)).label("dose"))
        .join(Session, Attendance.session_id == Session.id)
        .join(Client, Attendance.client_id == Client.id)
        .outerjoin(Lesson, sa.and_(Lesson.session_id == Session.id, Lesson.deleted_at.is_(None)))
        .outerjoin(
            CurriculumModule,
            sa.and_(
                Lesson.module_id == CurriculumModule.id,
                CurriculumModule.curriculum_id == course.curriculum_id,
                CurriculumModule.deleted_at.is_(None),
            ),
        )
        .where(
            Session.scheme_id == course.scheme_id,
            Session.deleted_at.is_(None),
            Session.status != SessionStatus.CANCELLED.value,
            Attendance.deleted_at.is_(None),
            Attendance.code.is_not(None),
            Client.deleted_at.is_(None),
        )
        .group_by(Attendance.client_id)
    )
    if branches:
        each = each.where(Session.branch_id.in_(sorted(branches)))
    if until is not None:
        each = each.where(Session.held_on <= until)
    doses = each.subquery()
    query = sa.select(doses.c.dose, sa.func.count()).group_by(doses.c.dose)
    learners = completed = 0
    for dose, persons in connection.execute(query):
        learners += int(persons)
        if rules.is_complete(int(dose), len(course.modules), course.completion_percent):
            completed += int(persons)
    return learners, completed


def _learner(course: rules.Course, rows: list[Any]) -> rules.Learner:
    first = rows[0]
    came = [row for row in rows if row.mark in _CAME]
    numbers = tuple(sorted({row.number for row in came if row.number is not None}))
    total = len(course.modules)
    return rules.Learner(
        client_id=first.id,
        uid=first.uid,
        code=first.code,
        name=first.name,
        sex=Sex(first.sex) if first.sex else Sex.UNKNOWN,
        centre=first.centre or "",
        course=course.scheme,
        modules=total,
        attended=numbers,
        is_complete=rules.is_complete(len(numbers), total, course.completion_percent),
        last_on=max((row.held_on for row in came), default=None),
        quizzes=tuple(
            rules.Quiz(row.before, row.after, row.quiz_most)
            for row in rows
            if row.quiz_most and (row.before is not None or row.after is not None)
        ),
    )
