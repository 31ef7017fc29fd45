"""Writing head counts, registration papers, checklists and safety visits."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import (
    AgreedAction,
    Checklist,
    ChecklistItem,
    Enterprise,
    HeadCount,
    RegistrationPaper,
    SafetyVisit,
    VisitAnswer,
)
from mfdw_desktop.database.queries import client_writing
from mfdw_desktop.database.queries.free_codes import is_code_taken
from mfdw_desktop.database.queries.worksites import actions
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import worksites as rules
from mfdw_desktop.domain.enterprises import Registration

_GRADES = list(Registration)


def save_head_count(
    unit: Unit, enterprise: int, draft: rules.HeadCountDraft, key: int | None
) -> None:
    """Write a head count; the newest one is what the enterprise shows.

    Raises:
        RefusedError: another one was written for that day.
    """
    taken = unit.connection.execute(
        sa.select(HeadCount.id).where(
            HeadCount.enterprise_id == enterprise,
            HeadCount.counted_on == draft.on,
            HeadCount.deleted_at.is_(None),
        )
    ).scalar()
    if taken is not None and taken != key:
        raise RefusedError("head-count-taken", day=draft.on)
    values = {
        "counted_on": draft.on,
        "paid_women": draft.paid_women,
        "paid_men": draft.paid_men,
        "unpaid_women": draft.unpaid_women,
        "unpaid_men": draft.unpaid_men,
    }
    if key is None:
        unit.create(HeadCount, enterprise_id=enterprise, **values)
    else:
        unit.update(HeadCount, key, **values)
    newest = unit.connection.execute(
        sa.select(HeadCount.__table__)
        .where(HeadCount.enterprise_id == enterprise, HeadCount.deleted_at.is_(None))
        .order_by(HeadCount.counted_on.desc(), HeadCount.id.desc())
        .limit(1)
    ).one()
    unit.update(
        Enterprise,
        enterprise,
        workers_family=newest.unpaid_women + newest.unpaid_men,
        workers_paid=newest.paid_women + newest.paid_men,
        workers_women=newest.unpaid_women + newest.paid_women,
    )


def save_paper(
    unit: Unit, enterprise: int, draft: rules.PaperDraft, key: int | None, today: date
) -> None:
    """Write a registration paper; one in force raises the grade of the enterprise."""
    assert draft.grade is not None
    owner = unit.connection.execute(
        sa.select(Enterprise.branch_id, Enterprise.registration).where(Enterprise.id == enterprise)
    ).one()
    fee = draft.fee
    values = {
        "grade": draft.grade.value,
        "authority": draft.authority.strip() or None,
        "number": draft.number.strip() or None,
        "issued_on": draft.issued_on,
        "expires_on": draft.expires_on,
        "fee_minor": fee.minor if fee else None,
        "currency": fee.currency if fee else client_writing.default_currency(unit.connection),
        "note": draft.note.strip() or None,
    }
    if key is None:
        unit.create(
            RegistrationPaper, branch_id=owner.branch_id, enterprise_id=enterprise, **values
        )
    else:
        unit.update(RegistrationPaper, key, **values)
    held = Registration(owner.registration)
    if draft.is_in_force(today) and _GRADES.index(draft.grade) > _GRADES.index(held):
        unit.update(Enterprise, enterprise, registration=draft.grade.value)


def save_checklist(unit: Unit, draft: rules.ChecklistDraft, key: int | None) -> int:
    """Create a checklist, or change one; items keep their codes.

    Raises:
        RefusedError: the code is taken, or an item that was answered would go.
    """
    if is_code_taken(unit, Checklist, draft.code.strip(), key):
        raise RefusedError("checklist-code-taken", checklist=draft.code.strip())
    values = {
        "code": draft.code.strip(), "name": draft.name.strip(), "note": draft.note.strip() or None,
    }  # fmt: skip
    if key is None:
        key = unit.create(Checklist, **values).id
    else:
        unit.update(Checklist, key, **values)
    held = {
        row.code: row.id
        for row in unit.connection.execute(
            sa.select(ChecklistItem.id, ChecklistItem.code).where(
                ChecklistItem.checklist_id == key, ChecklistItem.deleted_at.is_(None)
            )
        )
    }
    for position, each in enumerate(draft.items, start=1):
        if each.code in held:
            unit.update(ChecklistItem, held.pop(each.code), text=each.text, position=position)
        else:
            unit.create(
                ChecklistItem, checklist_id=key, code=each.code, text=each.text, position=position
            )
    for code, item in held.items():
        used = sa.select(VisitAnswer.id).where(
            VisitAnswer.item_id == item, VisitAnswer.deleted_at.is_(None)
        )
        if unit.connection.execute(used.limit(1)).first() is not None:
            raise RefusedError("item-in-use", item=code)
    unit.remove_many(ChecklistItem, list(held.values()))
    return key


def remove_checklist(unit: Unit, key: int) -> None:
    """Put a checklist and its items into the bin.

    Raises:
        RefusedError: visits were made by it.
    """
    held = sa.select(sa.func.count()).where(
        SafetyVisit.checklist_id == key, SafetyVisit.deleted_at.is_(None)
    )
    count = int(unit.connection.execute(held).scalar_one())
    if count:
        raise RefusedError("checklist-in-use", count=count)
    _remove_parts(unit, ChecklistItem, ChecklistItem.checklist_id == key)
    unit.remove(Checklist, key)


def save_visit(unit: Unit, enterprise: int, draft: rules.VisitDraft, key: int | None) -> int:
    """Write a visit with its answers and agreed actions, or change one."""
    branch = unit.connection.execute(
        sa.select(Enterprise.branch_id).where(Enterprise.id == enterprise)
    ).scalar_one()
    values = {
        "checklist_id": draft.checklist_id,
        "visited_on": draft.on,
        "visitor": draft.visitor.strip() or None,
        "next_on": draft.next_on,
        "note": draft.note.strip() or None,
    }
    if key is None:
        key = unit.create(SafetyVisit, branch_id=branch, enterprise_id=enterprise, **values).id
    else:
        unit.update(SafetyVisit, key, **values)
    held = {
        row.item_id: row.id
        for row in unit.connection.execute(
            sa.select(VisitAnswer.id, VisitAnswer.item_id).where(
                VisitAnswer.visit_id == key, VisitAnswer.deleted_at.is_(None)
            )
        )
    }
    for item, answer in draft.answers.items():
        if item in held:
            unit.update(VisitAnswer, held.pop(item), answer=answer.value)
        else:
            unit.create(VisitAnswer, visit_id=key, item_id=item, answer=answer.value)
    unit.remove_many(VisitAnswer, list(held.values()))
    known = [each.id for each in actions(unit.connection, visits=[key])]
    wanted = [each for each in draft.actions if each.text.strip()]
    for position, each in enumerate(wanted, start=1):
        fields = {
            "text": each.text.strip(), "due_on": each.due_on, "done_on": each.done_on,
            "position": position,
        }  # fmt: skip
        if position <= len(known):
            unit.update(AgreedAction, known[position - 1], **fields)
        else:
            unit.create(AgreedAction, branch_id=branch, visit_id=key, **fields)
    unit.remove_many(AgreedAction, known[len(wanted) :])
    return key


def remove_visit(unit: Unit, key: int) -> None:
    """Put a visit with everything of it into the bin."""
    _remove_parts(unit, VisitAnswer, VisitAnswer.visit_id == key)
    _remove_parts(unit, AgreedAction, AgreedAction.visit_id == key)
    unit.remove(SafetyVisit, key)


def _remove_parts(unit: Unit, model: Any, condition: Any) -> None:
    query = sa.select(model.id).where(condition, model.deleted_at.is_(None))
    unit.remove_many(model, list(unit.connection.execute(query).scalars()))
