"""The learners of a course, and what its staff passed on, as long lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.lists import is_longer
from mfdw_desktop.database.models import (
    Attendance,
    Client,
    CurriculumModule,
    Lesson,
    PassOnTalk,
    QuizScore,
    Session,
    Staff,
    StaffTraining,
)
from mfdw_desktop.database.queries import learning, search
from mfdw_desktop.database.sorting import Sorts, in_order, sort
from mfdw_desktop.domain import learning as rules
from mfdw_desktop.domain.incentives import ATTENDED, SessionStatus
from mfdw_desktop.domain.learning import LearnerState
from mfdw_desktop.domain.listing import AS_IT_IS, Order

_CAME = sorted(each.value for each in ATTENDED)
_FEW = 50_000
"""Marks of a course up to which they are looked through first; beyond, clients by name."""


def ids(
    connection: Connection, wanted: rules.LearnerFilter, order: Order = AS_IT_IS
) -> sa.Select[Any]:
    """Return the SELECT of the ids of a course's learners, by name."""
    course = wanted.course
    marks = _marks(wanted)
    query = sa.select(Client.id).where(Client.deleted_at.is_(None))
    if is_longer(connection, marks, _FEW):
        query = query.where(marks.where(Attendance.client_id == Client.id).exists())
    else:
        query = query.where(Client.id.in_(marks))
    if wanted.state is not LearnerState.ALL:
        is_complete = _dose(wanted) >= course.needed if course.modules else sa.false()
        is_wanted = wanted.state is LearnerState.COMPLETED
        query = query.where(is_complete if is_wanted else sa.not_(is_complete))
    if wanted.text.strip():
        query = query.where(search.matches(connection, wanted.text))
    return in_order(query, order, _sorts(wanted), (Client.sort_name, Client.id), key=Client.id)


def rows(
    connection: Connection, course: rules.Course, keys: Sequence[int], branches: frozenset[int]
) -> list[rules.Learner]:
    """Return learners whole, in the order of `keys`."""
    found = {
        each.client_id: each
        for each in learning.learners(connection, course, branches=branches, clients=keys)
    }
    return [found[key] for key in keys if key in found]


def passed_ids(wanted: rules.LearnerFilter, order: Order = AS_IT_IS) -> sa.Select[Any]:
    """Return the SELECT of trainings of staff and of talks, the newest first.

    A talk stands by its id, a training by its negative one.
    """
    parts = []
    for model, day, women, men in (
        (PassOnTalk, PassOnTalk.held_on, PassOnTalk.women, PassOnTalk.men),
        (StaffTraining, StaffTraining.trained_on, sa.null(), sa.null()),
    ):
        sign = 1 if model is PassOnTalk else -1
        columns: list[Any] = [
            (sign * model.id).label("id"), day.label("on"), sa.literal(sign).label("what"),
            sa.func.lower(Staff.name).label("staff"), sa.cast(women, sa.Integer).label("women"),
            sa.cast(men, sa.Integer).label("men"),
        ]  # fmt: skip
        query = (
            sa.select(*columns)
            .select_from(model)
            .join(Staff, model.staff_id == Staff.id)
            .where(model.deleted_at.is_(None), model.scheme_id == wanted.course.scheme_id)
        )
        if wanted.branches:
            query = query.where(model.branch_id.in_(sorted(wanted.branches)))
        if wanted.text.strip():
            name = sa.func.lower(Staff.name)
            query = query.where(name.contains(wanted.text.strip().lower(), autoescape=True))
        parts.append(query)
    both = sa.union_all(*parts).subquery()
    by = {name: sort(both.c[name]) for name in ("staff", "what", "on", "women", "men")}
    return in_order(sa.select(both.c.id), order, by, (both.c.on.desc(), both.c.id), key=both.c.id)


def passed_rows(
    connection: Connection, course: rules.Course, keys: Sequence[int]
) -> list[rules.StaffTrained | rules.Talk]:
    """Return trainings and talks whole, in the order of `keys`."""
    found: dict[int, rules.StaffTrained | rules.Talk] = {
        each.id: each
        for each in learning.talks(
            connection, scheme=course.scheme_id, keys=[key for key in keys if key > 0]
        )
    }
    trained = learning.trained(
        connection, scheme=course.scheme_id, keys=[-key for key in keys if key < 0]
    )
    found.update({-each.id: each for each in trained})
    return [found[key] for key in keys if key in found]


def passed_sums(connection: Connection, wanted: rules.LearnerFilter) -> rules.PassedOn:
    """Return what a course's passing on comes to."""
    ids = passed_ids(wanted).order_by(None).subquery()
    trained = sa.select(sa.func.count()).select_from(ids).where(ids.c.id < 0)
    heads = sa.select(
        sa.func.count(),
        sa.func.coalesce(sa.func.sum(PassOnTalk.women), 0),
        sa.func.coalesce(sa.func.sum(PassOnTalk.men), 0),
    ).where(PassOnTalk.id.in_(sa.select(ids.c.id)))
    talks, women, men = connection.execute(heads).one()
    return rules.PassedOn(
        int(connection.execute(trained).scalar_one()), int(talks), int(women), int(men)
    )


def _in_course(wanted: rules.LearnerFilter) -> tuple[Any, ...]:
    """Return what a mark is by which a client counts as a learner."""
    found = (
        Session.scheme_id == wanted.course.scheme_id,
        Session.deleted_at.is_(None),
        Session.status != SessionStatus.CANCELLED.value,
        Attendance.deleted_at.is_(None),
        Attendance.code.is_not(None),
    )
    if not wanted.branches:
        return found
    return (*found, Session.branch_id.in_(sorted(wanted.branches)))


def _marks(wanted: rules.LearnerFilter) -> sa.Select[Any]:
    """Return the SELECT of clients who stand marked on a roster of the course."""
    return (
        sa.select(Attendance.client_id)
        .select_from(Attendance)
        .join(Session, Attendance.session_id == Session.id)
        .where(*_in_course(wanted))
    )


def _of_her(wanted: rules.LearnerFilter, *columns: Any) -> sa.Select[Any]:
    """Return the SELECT of something over a client's marks in the course."""
    return (
        sa.select(*columns)
        .select_from(Attendance)
        .join(Session, Attendance.session_id == Session.id)
        .outerjoin(Lesson, sa.and_(Lesson.session_id == Session.id, Lesson.deleted_at.is_(None)))
        .where(Attendance.client_id == Client.id, *_in_course(wanted))
        .correlate(Client)
    )


def _dose(wanted: rules.LearnerFilter) -> Any:
    """Return how many modules a client attended, each once."""
    module = CurriculumModule.__table__.alias("module")
    number = sa.case((Attendance.code.in_(_CAME), module.c.number))
    query = _of_her(wanted, sa.func.count(sa.distinct(number))).outerjoin(
        module,
        sa.and_(
            Lesson.module_id == module.c.id,
            module.c.curriculum_id == wanted.course.curriculum_id,
            module.c.deleted_at.is_(None),
        ),
    )
    return query.scalar_subquery()


def _quiz(wanted: rules.LearnerFilter, points: Any) -> Any:
    """Return the mean share of points of the quizzes that a client took both times."""
    score = sa.and_(
        QuizScore.session_id == Session.id,
        QuizScore.client_id == Attendance.client_id,
        QuizScore.deleted_at.is_(None),
        QuizScore.before.is_not(None),
        QuizScore.after.is_not(None),
        Lesson.quiz_most > 0,
    )
    return (
        _of_her(wanted, sa.func.avg(1.0 * points / Lesson.quiz_most))
        .join(QuizScore, score)
        .scalar_subquery()
    )


def _sorts(wanted: rules.LearnerFilter) -> Sorts:
    """Return the orders of learners by what they did in the course."""
    before, after = _quiz(wanted, QuizScore.before), _quiz(wanted, QuizScore.after)
    dose = _dose(wanted)
    came = sa.case((Attendance.code.in_(_CAME), Session.held_on))
    return {
        "name": sort(Client.sort_name),
        "dose": sort(dose),
        "numbers": sort(dose),
        "before": sort(before),
        "after": sort(after),
        "change": sort(after - before),
        "last": sort(_of_her(wanted, sa.func.max(came)).scalar_subquery()),
        "state": sort(sa.case((dose >= max(wanted.course.needed, 1), 0), else_=1)),
    }
