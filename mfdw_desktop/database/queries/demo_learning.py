"""Writing the curriculum of the sample branch, its lessons, quizzes and talks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import sqlalchemy as sa

from mfdw_desktop.database.models import (
    Attendance,
    Course,
    Curriculum,
    CurriculumModule,
    IncentiveKind,
    Lesson,
    PassOnTalk,
    QuizScore,
    Scheme,
    Session,
    Staff,
    StaffTraining,
)
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import demo_learning as made
from mfdw_desktop.domain.incentives import ATTENDED

_LESSON = ("id", "uid", "session_id", "module_id", "is_makeup", "quiz_most")
_SCORE = ("id", "uid", "session_id", "client_id", "before", "after")


def write_learning(unit: Unit, branch: int, seed: int, day: date, uid: Callable[[], str]) -> None:
    """Write what the sessions of the training scheme taught until a day."""
    scheme = unit.connection.execute(
        sa.select(Scheme.id)
        .join(IncentiveKind, Scheme.kind_id == IncentiveKind.id)
        .where(IncentiveKind.code == "training")
        .order_by(Scheme.id)
        .limit(1)
    ).scalar_one()
    curriculum = unit.create(
        Curriculum, uid=uid(), code=made.CODE, name=made.NAME, language=made.LANGUAGE
    ).id
    modules = [
        unit.create(
            CurriculumModule, uid=uid(), curriculum_id=curriculum, number=each.number,
            title=each.title, minutes=each.minutes, materials=each.materials,
        ).id
        for each in made.MODULES
    ]  # fmt: skip
    unit.create(
        Course, uid=uid(), scheme_id=scheme, curriculum_id=curriculum,
        completion_percent=made.COMPLETION,
    )  # fmt: skip
    held = unit.connection.execute(
        sa.select(Session.id, Session.topic)
        .where(Session.scheme_id == scheme)
        .order_by(Session.held_on, Session.id)
    ).all()
    topics = list(dict.fromkeys(row.topic for row in held))
    taught = {row.id: modules[topics.index(row.topic) % len(modules)] for row in held}
    unit.create_many(
        Lesson, _LESSON,
        [(unit.reserve(Lesson), uid(), key, module, False, made.QUIZ_MOST)
         for key, module in taught.items()],
    )  # fmt: skip
    came = unit.connection.execute(
        sa.select(Attendance.session_id, Attendance.client_id)
        .join(Session, Attendance.session_id == Session.id)
        .where(
            Session.scheme_id == scheme,
            Attendance.code.in_(sorted(each.value for each in ATTENDED)),
        )
        .order_by(Attendance.id)
    ).all()
    scores = []
    for session, client in came:
        points = made.quiz(seed, session, client)
        if points is not None:
            scores.append((unit.reserve(QuizScore), uid(), session, client, *points))
    unit.create_many(QuizScore, _SCORE, scores)
    _write_talks(unit, branch, scheme, modules, seed, day, uid)


def _write_talks(
    unit: Unit, branch: int, scheme: int, modules: list[int], seed: int, day: date,
    uid: Callable[[], str],
) -> None:  # fmt: skip
    """Write that the officers were trained, and what they passed on each month since."""
    officers = unit.connection.execute(
        sa.select(Staff.id).where(Staff.role == "officer").order_by(Staff.id)
    ).scalars()
    trained_on = day - timedelta(days=240)
    for place, officer in enumerate(officers.all()):
        unit.create(
            StaffTraining, uid=uid(), branch_id=branch, staff_id=officer, scheme_id=scheme,
            trained_on=trained_on, trainer="Institute of safe work",
        )  # fmt: skip
        for month in range(7):
            women, men = made.heads(seed, 100 * place + month)
            unit.create(
                PassOnTalk, uid=uid(), branch_id=branch, staff_id=officer, scheme_id=scheme,
                module_id=modules[month % len(modules)], women=women, men=men, minutes=20,
                held_on=trained_on + timedelta(days=30 * month + 5 + place),
            )  # fmt: skip
