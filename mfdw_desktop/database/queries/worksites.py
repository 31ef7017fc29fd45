"""Head counts, registration papers, checklists and safety visits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import (
    AgreedAction,
    Checklist,
    ChecklistItem,
    Client,
    Enterprise,
    HeadCount,
    RegistrationPaper,
    SafetyVisit,
    VisitAnswer,
)
from mfdw_desktop.database.queries import client_writing
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import worksites as rules
from mfdw_desktop.domain.enterprises import Registration
from mfdw_desktop.domain.money import Money

_ENTERPRISE = sa.func.coalesce(Enterprise.activity, Enterprise.name, "").label("enterprise")
_OF_CLIENT = (
    _ENTERPRISE,
    Client.uid.label("client_uid"),
    Client.code.label("client_code"),
    sa.func.coalesce(Client.name, Client.native_name, Client.code).label("client_name"),
)
_GRADES = list(Registration)


def head_counts(connection: Connection, client: int) -> tuple[rules.HeadCount, ...]:
    """Return the head counts of a client's enterprises, newest first."""
    query = (
        sa.select(HeadCount.__table__, _ENTERPRISE)
        .join(Enterprise, HeadCount.enterprise_id == Enterprise.id)
        .where(
            Enterprise.client_id == client,
            Enterprise.deleted_at.is_(None),
            HeadCount.deleted_at.is_(None),
        )
        .order_by(HeadCount.counted_on.desc(), HeadCount.id.desc())
    )
    return tuple(
        rules.HeadCount(
            row.counted_on, row.paid_women, row.paid_men, row.unpaid_women, row.unpaid_men,
            row.id, row.uid, row.enterprise_id, row.enterprise,
        )
        for row in connection.execute(query)
    )  # fmt: skip


def registration_papers(
    connection: Connection,
    *,
    client: int | None = None,
    branches: frozenset[int] = frozenset(),
    in_force: date | None = None,
    expiring: tuple[date, int] | None = None,
    limit: int = 1000,
) -> tuple[rules.RegistrationPaper, ...]:
    """Return papers; those that expire first come first.

    `in_force` is a day on which they hold, `expiring` a day and within how many days they end.
    """
    query = (
        sa.select(RegistrationPaper.__table__, *_OF_CLIENT)
        .join(Enterprise, RegistrationPaper.enterprise_id == Enterprise.id)
        .join(Client, Enterprise.client_id == Client.id)
        .where(
            RegistrationPaper.deleted_at.is_(None),
            Enterprise.deleted_at.is_(None),
            Client.deleted_at.is_(None),
        )
        .order_by(
            sa.case((RegistrationPaper.expires_on.is_(None), 1), else_=0),
            RegistrationPaper.expires_on,
            RegistrationPaper.id,
        )
        .limit(limit)
    )
    if client is not None:
        query = query.where(Enterprise.client_id == client)
    if branches:
        query = query.where(RegistrationPaper.branch_id.in_(sorted(branches)))
    day = in_force or (expiring[0] if expiring else None)
    if day is not None:
        query = query.where(
            RegistrationPaper.issued_on <= day,
            sa.or_(RegistrationPaper.expires_on.is_(None), RegistrationPaper.expires_on >= day),
        )
    if expiring is not None:
        last = expiring[0] + timedelta(days=expiring[1])
        query = query.where(RegistrationPaper.expires_on <= last)
    return tuple(
        rules.RegistrationPaper(
            Registration(row.grade), row.authority or "", row.number or "", row.issued_on,
            row.expires_on,
            None if row.fee_minor is None else Money(row.fee_minor, row.currency),
            row.note or "", row.id, row.uid, row.enterprise_id, row.enterprise, row.client_uid,
            row.client_code, row.client_name,
        )
        for row in connection.execute(query)
    )  # fmt: skip


def checklists(connection: Connection) -> list[rules.Checklist]:
    """Return the checklists by name, with their items."""
    items: dict[int, list[rules.ChecklistItem]] = defaultdict(list)
    for row in connection.execute(
        sa.select(ChecklistItem.__table__)
        .where(ChecklistItem.deleted_at.is_(None))
        .order_by(ChecklistItem.position, ChecklistItem.id)
    ):
        items[row.checklist_id].append(rules.ChecklistItem(row.code, row.text, row.id))
    held = {
        key: int(count)
        for key, count in connection.execute(
            sa.select(SafetyVisit.checklist_id, sa.func.count())
            .where(SafetyVisit.deleted_at.is_(None))
            .group_by(SafetyVisit.checklist_id)
        )
    }
    query = sa.select(Checklist.__table__).where(Checklist.deleted_at.is_(None))
    return [
        rules.Checklist(
            row.code, row.name, row.note or "", tuple(items[row.id]), row.id, row.uid,
            held.get(row.id, 0),
        )
        for row in connection.execute(query.order_by(Checklist.name, Checklist.id))
    ]  # fmt: skip


def visits(
    connection: Connection,
    *,
    client: int | None = None,
    branches: frozenset[int] = frozenset(),
    limit: int = 1000,
) -> tuple[rules.SafetyVisit, ...]:
    """Return visits, newest first, each with its answers, actions, and the change of score."""
    query = (
        sa.select(SafetyVisit.__table__, Checklist.name.label("checklist"), *_OF_CLIENT)
        .join(Checklist, SafetyVisit.checklist_id == Checklist.id)
        .join(Enterprise, SafetyVisit.enterprise_id == Enterprise.id)
        .join(Client, Enterprise.client_id == Client.id)
        .where(
            SafetyVisit.deleted_at.is_(None),
            Enterprise.deleted_at.is_(None),
            Client.deleted_at.is_(None),
        )
        .order_by(SafetyVisit.visited_on.desc(), SafetyVisit.id.desc())
        .limit(limit)
    )
    if client is not None:
        query = query.where(Enterprise.client_id == client)
    if branches:
        query = query.where(SafetyVisit.branch_id.in_(sorted(branches)))
    rows = connection.execute(query).all()
    answers = _answers(connection, [row.id for row in rows])
    agreed: dict[int, list[rules.AgreedAction]] = defaultdict(list)
    for each in actions(connection, visits=[row.id for row in rows]):
        agreed[each.visit_id].append(each)
    found = [
        rules.SafetyVisit(
            row.id, row.uid, row.enterprise_id, row.enterprise, row.client_uid, row.client_code,
            row.client_name, row.checklist_id, row.checklist, row.visited_on, row.visitor or "",
            row.next_on, row.note or "", answers.get(row.id, {}), tuple(agreed.get(row.id, ())),
        )
        for row in rows
    ]  # fmt: skip
    return tuple(_with_change(found))


def actions(
    connection: Connection,
    *,
    visits: Sequence[int] | None = None,
    branches: frozenset[int] = frozenset(),
    is_open: bool = False,
    until: date | None = None,
) -> list[rules.AgreedAction]:
    """Return agreed actions, those due first; `until` keeps those due by a day."""
    query = (
        sa.select(AgreedAction.__table__, *_OF_CLIENT)
        .join(SafetyVisit, AgreedAction.visit_id == SafetyVisit.id)
        .join(Enterprise, SafetyVisit.enterprise_id == Enterprise.id)
        .join(Client, Enterprise.client_id == Client.id)
        .where(AgreedAction.deleted_at.is_(None), SafetyVisit.deleted_at.is_(None),
               Enterprise.deleted_at.is_(None), Client.deleted_at.is_(None))
        .order_by(sa.case((AgreedAction.due_on.is_(None), 1), else_=0), AgreedAction.due_on,
                  AgreedAction.position, AgreedAction.id)
    )  # fmt: skip
    if branches:
        query = query.where(AgreedAction.branch_id.in_(sorted(branches)))
    if is_open:
        query = query.where(AgreedAction.done_on.is_(None))
    if until is not None:
        query = query.where(AgreedAction.due_on <= until)
    found: list[Any] = []
    if visits is None:
        found = list(connection.execute(query))
    else:
        for part in parts(visits):
            found += connection.execute(query.where(among(connection, AgreedAction.visit_id, part)))
    return [
        rules.AgreedAction(
            row.text, row.due_on, row.done_on, row.id, row.uid, row.visit_id, row.client_uid,
            row.client_code, row.client_name, row.enterprise,
        )
        for row in found
    ]  # fmt: skip


def count_expiring(
    connection: Connection, branches: frozenset[int], day: date
) -> tuple[int, date | None]:
    """Return how many papers expire soon, and the last day of the first of them."""
    found = registration_papers(
        connection, branches=branches, expiring=(day, rules.EXPIRES_DAYS), limit=100_000
    )
    return len(found), found[0].expires_on if found else None


def count_open_actions(connection: Connection, branches: frozenset[int]) -> tuple[int, date | None]:
    """Return how many agreed actions are open, and when the first of them is due."""
    found = actions(connection, branches=branches, is_open=True)
    return len(found), found[0].due_on if found else None


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
    taken = unit.connection.execute(
        sa.select(Checklist.id).where(
            Checklist.code == draft.code.strip(), Checklist.deleted_at.is_(None)
        )
    ).scalar()
    if taken is not None and taken != key:
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


def _answers(connection: Connection, keys: Sequence[int]) -> dict[int, dict[int, rules.Answer]]:
    found: dict[int, dict[int, rules.Answer]] = defaultdict(dict)
    for part in parts(keys):
        query = sa.select(VisitAnswer.visit_id, VisitAnswer.item_id, VisitAnswer.answer).where(
            among(connection, VisitAnswer.visit_id, part), VisitAnswer.deleted_at.is_(None)
        )
        for visit, item, answer in connection.execute(query):
            found[visit][item] = rules.Answer(answer)
    return found


def _with_change(found: list[rules.SafetyVisit]) -> list[rules.SafetyVisit]:
    """Return the visits, newest first, each with the change since the one before it."""
    last: dict[tuple[int, int], float] = {}
    changed = []
    for each in reversed(found):
        key, now = (each.enterprise_id, each.checklist_id), each.score
        before = last.get(key)
        change = None if now is None or before is None else 100 * (now - before)
        changed.append(replace(each, change=change))
        if now is not None:
            last[key] = now
    return changed[::-1]
