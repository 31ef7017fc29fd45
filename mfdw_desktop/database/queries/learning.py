"""Curricula, courses, learners, and what trained staff passed on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
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
from mfdw_desktop.database.writing import Unit
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
    if until is not None:
        query = query.where(Session.held_on <= until)
    found: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.id].append(row)
    return [_learner(course, rows) for rows in found.values()]


def save_curriculum(unit: Unit, draft: rules.CurriculumDraft, key: int | None) -> int:
    """Create a curriculum with its modules, or change one; modules keep their numbers.

    Raises:
        RefusedError: the code is taken, or a module that sessions taught would go.
    """
    taken = unit.connection.execute(
        sa.select(Curriculum.id).where(
            Curriculum.code == draft.code.strip(), Curriculum.deleted_at.is_(None)
        )
    ).scalar()
    if taken is not None and taken != key:
        raise RefusedError("curriculum-code-taken", curriculum=draft.code.strip())
    values = {
        "code": draft.code.strip(),
        "name": draft.name.strip(),
        "language": draft.language.strip() or None,
        "note": draft.note.strip() or None,
    }
    if key is None:
        key = unit.create(Curriculum, **values).id
    else:
        unit.update(Curriculum, key, **values)
    held = {
        row.number: row.id
        for row in unit.connection.execute(
            sa.select(CurriculumModule.id, CurriculumModule.number).where(
                CurriculumModule.curriculum_id == key, CurriculumModule.deleted_at.is_(None)
            )
        )
    }
    for each in draft.modules:
        fields = {
            "title": each.title,
            "minutes": each.minutes,
            "materials": each.materials or None,
        }
        if each.number in held:
            unit.update(CurriculumModule, held.pop(each.number), **fields)
        else:
            unit.create(CurriculumModule, curriculum_id=key, number=each.number, **fields)
    for number, module in held.items():
        used = sa.select(Lesson.id).where(Lesson.module_id == module, Lesson.deleted_at.is_(None))
        if unit.connection.execute(used.limit(1)).first() is not None:
            raise RefusedError("module-in-use", number=number)
    unit.remove_many(CurriculumModule, list(held.values()))
    return key


def remove_curriculum(unit: Unit, key: int) -> None:
    """Put a curriculum and its modules into the bin.

    Raises:
        RefusedError: a scheme follows it.
    """
    held = sa.select(sa.func.count()).where(
        Course.curriculum_id == key, Course.deleted_at.is_(None)
    )
    count = int(unit.connection.execute(held).scalar_one())
    if count:
        raise RefusedError("curriculum-in-use", count=count)
    modules = sa.select(CurriculumModule.id).where(
        CurriculumModule.curriculum_id == key, CurriculumModule.deleted_at.is_(None)
    )
    unit.remove_many(CurriculumModule, list(unit.connection.execute(modules).scalars()))
    unit.remove(Curriculum, key)


def save_course(unit: Unit, scheme: int, curriculum: int | None, percent: int) -> None:
    """Let a scheme follow a curriculum, or none."""
    held = unit.connection.execute(
        sa.select(Course.id).where(Course.scheme_id == scheme, Course.deleted_at.is_(None))
    ).scalar()
    if curriculum is None:
        if held is not None:
            unit.remove(Course, held)
        return
    values = {"curriculum_id": curriculum, "completion_percent": percent}
    if held is not None:
        unit.update(Course, held, **values)
    else:
        unit.create(Course, scheme_id=scheme, **values)


def save_lesson(
    unit: Unit, session: int, module: int | None, *, is_makeup: bool, quiz_most: int | None
) -> None:
    """Say which module a session teaches; without one it teaches none."""
    held = unit.connection.execute(
        sa.select(Lesson.id).where(Lesson.session_id == session, Lesson.deleted_at.is_(None))
    ).scalar()
    if module is None:
        if held is not None:
            unit.remove(Lesson, held)
        return
    values = {"module_id": module, "is_makeup": is_makeup, "quiz_most": quiz_most}
    if held is not None:
        unit.update(Lesson, held, **values)
    else:
        unit.create(Lesson, session_id=session, **values)


def quiz_most(connection: Connection, session: int) -> int | None:
    """Return the most points of a session's quiz; None when none is held."""
    query = sa.select(Lesson.quiz_most).where(
        Lesson.session_id == session, Lesson.deleted_at.is_(None)
    )
    return connection.execute(query).scalar()


def save_scores(
    unit: Unit, session: int, scores: Mapping[int, tuple[int | None, int | None]]
) -> None:
    """Write the points of clients before and after; two times nothing takes them away."""
    held = {
        row.client_id: row.id
        for row in unit.connection.execute(
            sa.select(QuizScore.id, QuizScore.client_id).where(
                QuizScore.session_id == session, QuizScore.deleted_at.is_(None)
            )
        )
    }
    for client, (before, after) in scores.items():
        is_empty = before is None and after is None
        if client in held and is_empty:
            unit.remove(QuizScore, held[client])
        elif client in held:
            unit.update(QuizScore, held[client], before=before, after=after)
        elif not is_empty:
            unit.create(QuizScore, session_id=session, client_id=client, before=before, after=after)


def trained(
    connection: Connection, branches: frozenset[int] = frozenset(), scheme: int | None = None
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
    return [
        rules.StaffTrained(
            row.id, row.uid, row.staff_id, row.staff, row.scheme, row.trained_on,
            row.trainer or "", int(row.talks),
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def talks(
    connection: Connection, branches: frozenset[int] = frozenset(), scheme: int | None = None
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


def add_trained(unit: Unit, draft: rules.StaffTrainedDraft) -> int:
    """Write that a member of staff was trained."""
    return unit.create(
        StaffTraining, branch_id=_branch_of(unit, draft.staff_id), staff_id=draft.staff_id,
        scheme_id=draft.scheme_id, trained_on=draft.on, trainer=draft.trainer.strip() or None,
        note=draft.note.strip() or None,
    ).id  # fmt: skip


def add_talk(unit: Unit, draft: rules.TalkDraft) -> int:
    """Write a talk."""
    return unit.create(
        PassOnTalk, branch_id=_branch_of(unit, draft.staff_id), staff_id=draft.staff_id,
        scheme_id=draft.scheme_id, module_id=draft.module_id, centre_id=draft.centre_id,
        held_on=draft.on, women=draft.women, men=draft.men, minutes=draft.minutes,
        note=draft.note.strip() or None,
    ).id  # fmt: skip


def _branch_of(unit: Unit, staff: int | None) -> int:
    query = sa.select(Staff.branch_id).where(Staff.id == staff)
    return int(unit.connection.execute(query).scalar_one())


def _modules(connection: Connection) -> dict[int, list[rules.Module]]:
    found: dict[int, list[rules.Module]] = defaultdict(list)
    query = sa.select(CurriculumModule.__table__).where(CurriculumModule.deleted_at.is_(None))
    for row in connection.execute(query.order_by(CurriculumModule.number)):
        found[row.curriculum_id].append(
            rules.Module(row.id, row.number, row.title, row.minutes, row.materials or "")
        )
    return found


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
