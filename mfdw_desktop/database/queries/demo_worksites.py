"""Writing head counts, registration papers and safety visits of the sample branch."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.models import (
    AgreedAction,
    Checklist,
    ChecklistItem,
    Enterprise,
    HeadCount,
    Record,
    RegistrationPaper,
    SafetyVisit,
    VisitAnswer,
)
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import demo_worksites as made
from mfdw_desktop.domain.demo_plan import CURRENCY
from mfdw_desktop.domain.enterprises import Registration

_COLUMNS: dict[type[Record], tuple[str, ...]] = {
    HeadCount: ("id", "uid", "enterprise_id", "counted_on", "paid_women", "paid_men",
                "unpaid_women", "unpaid_men"),
    RegistrationPaper: ("id", "uid", "branch_id", "enterprise_id", "grade", "authority", "number",
                        "issued_on", "expires_on", "fee_minor", "currency"),
    SafetyVisit: ("id", "uid", "branch_id", "enterprise_id", "checklist_id", "visited_on",
                  "visitor", "next_on"),
    VisitAnswer: ("id", "uid", "visit_id", "item_id", "answer"),
    AgreedAction: ("id", "uid", "branch_id", "visit_id", "text", "due_on", "done_on", "position"),
}  # fmt: skip
_FEE = 4_000_000


def write_worksites(unit: Unit, branch: int, seed: int, day: date, uid: Callable[[], str]) -> None:
    """Write what the enterprises were like until a day."""
    checklist = unit.create(Checklist, uid=uid(), code=made.CODE, name=made.NAME).id
    items = {
        each.code: unit.create(
            ChecklistItem, uid=uid(), checklist_id=checklist, code=each.code, text=each.text,
            position=position,
        ).id
        for position, each in enumerate(made.ITEMS, start=1)
    }  # fmt: skip
    rows: dict[type[Record], list[tuple[Any, ...]]] = {each: [] for each in _COLUMNS}

    def add(model: type[Record], *values: Any) -> int:
        key = unit.reserve(model)
        rows[model].append((key, uid(), *values))
        return key

    known = unit.connection.execute(sa.select(Enterprise.__table__).order_by(Enterprise.id)).all()
    for each in known:
        for count in made.counts(seed, each.id, day, each.workers_paid, each.workers_family,
                                 each.workers_women):  # fmt: skip
            add(HeadCount, each.id, count.on, count.paid_women, count.paid_men,
                count.unpaid_women, count.unpaid_men)  # fmt: skip
        grade = Registration(each.registration)
        if grade is not Registration.NONE:
            authority, issued, expires = made.paper(seed, each.id, day, grade)
            number = f"{grade.value[:2].upper()}-{each.id:05}"
            add(RegistrationPaper, branch, each.id, grade.value, authority, number, issued,
                expires, _FEE, CURRENCY)  # fmt: skip
        for visit in made.visits(seed, each.id, day):
            key = add(SafetyVisit, branch, each.id, checklist, visit.on, "Sok Dara", visit.next_on)
            for code, answer in visit.answers:
                add(VisitAnswer, key, items[code], answer.value)
            for position, (text, due, done) in enumerate(visit.actions, start=1):
                add(AgreedAction, branch, key, text, due, done, position)
    for model, values in rows.items():
        unit.create_many(model, _COLUMNS[model], values)
