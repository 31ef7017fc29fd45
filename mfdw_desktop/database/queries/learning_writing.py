"""Writing curricula, courses, lessons, scores, and what trained staff passed on."""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import (
    Course,
    Curriculum,
    CurriculumModule,
    Lesson,
    PassOnTalk,
    QuizScore,
    Staff,
    StaffTraining,
)
from mfdw_desktop.database.queries.free_codes import is_code_taken
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import learning as rules


def save_curriculum(unit: Unit, draft: rules.CurriculumDraft, key: int | None) -> int:
    """Create a curriculum with its modules, or change one; modules keep their numbers.

    Raises:
        RefusedError: the code is taken, or a module that sessions taught would go.
    """
    if is_code_taken(unit, Curriculum, draft.code.strip(), key):
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
