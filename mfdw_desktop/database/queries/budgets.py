"""Budgets of schemes, and what was spent and promised in their periods."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Attendance,
    Award,
    AwardPayment,
    Branch,
    ConditionCheck,
    CurriculumModule,
    Lesson,
    Scheme,
    SchemeBudget,
    SchemeVersion,
    Session,
)
from mfdw_desktop.database.queries import learning
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.budgets import BudgetDraft, BudgetLine, BudgetPeriod, Spending, span
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.incentives import ATTENDED, AwardStatus, SessionStatus
from mfdw_desktop.domain.learning import Course
from mfdw_desktop.domain.money import Money, sums
from mfdw_desktop.domain.payments import PaymentState

_ENDED = (PaymentState.RETURNED.value, PaymentState.CANCELLED.value)
_COMMITTED = (AwardStatus.PLANNED.value, AwardStatus.WAITING.value)


def listed(
    connection: Connection, *, branches: frozenset[int] = frozenset(), day: date | None = None
) -> list[BudgetLine]:
    """Return the budgets, the newest period first; with a day those that run on it."""
    query = (
        sa.select(
            SchemeBudget.__table__,
            Scheme.code.label("scheme_code"),
            Scheme.name.label("scheme_name"),
            Scheme.sessions_planned,
            Branch.code.label("branch"),
        )
        .select_from(SchemeBudget)
        .join(Scheme, SchemeBudget.scheme_id == Scheme.id)
        .outerjoin(Branch, SchemeBudget.branch_id == Branch.id)
        .where(SchemeBudget.deleted_at.is_(None), Scheme.deleted_at.is_(None))
        .order_by(SchemeBudget.starts_on.desc(), Scheme.name, SchemeBudget.id)
    )
    if branches:
        query = query.where(
            sa.or_(SchemeBudget.branch_id.is_(None), SchemeBudget.branch_id.in_(sorted(branches)))
        )
    found = []
    for row in connection.execute(query):
        period = BudgetPeriod(row.period)
        first, last = span(period, row.starts_on)
        if day is not None and not first <= day <= last:
            continue
        until = last if day is None else min(last, day)
        found.append(
            BudgetLine(
                id=row.id,
                uid=row.uid,
                scheme_id=row.scheme_id,
                scheme_code=row.scheme_code,
                scheme_name=row.scheme_name,
                branch=row.branch or "",
                period=period,
                first=first,
                last=last,
                amount=_money(row.amount_minor, row.currency),
                planned=row.awards,
                note=row.note or "",
                spending=_spending(connection, row, first, until, last),
            )
        )
    return found


def save(unit: Unit, draft: BudgetDraft, branch: int | None, currency: str, key: int | None) -> int:
    """Create a budget, or change one; return its key."""
    assert draft.on is not None
    first, _ = span(draft.period, draft.on)
    values = {
        "scheme_id": draft.scheme_id,
        "branch_id": branch,
        "period": draft.period.value,
        "starts_on": first,
        "amount_minor": draft.amount.minor if draft.amount is not None else None,
        "currency": draft.amount.currency if draft.amount is not None else currency,
        "awards": draft.awards,
        "note": draft.note.strip() or None,
    }
    if key is None:
        return unit.create(SchemeBudget, **values).id
    unit.update(SchemeBudget, key, **values)
    return key


def taken(connection: Connection, draft: BudgetDraft, branch: int | None, key: int | None) -> bool:
    """Tell whether there is another budget of the scheme for the same period and branch."""
    assert draft.on is not None
    first, _ = span(draft.period, draft.on)
    same: sa.ColumnElement[bool] = SchemeBudget.branch_id.is_(None)
    if branch is not None:
        same = SchemeBudget.branch_id == branch
    query = sa.select(SchemeBudget.id).where(
        SchemeBudget.scheme_id == draft.scheme_id,
        SchemeBudget.period == draft.period.value,
        SchemeBudget.starts_on == first,
        SchemeBudget.deleted_at.is_(None),
        same,
    )
    return any(found != key for found in connection.execute(query).scalars())


def _spending(
    connection: Connection, budget: Any, first: date, until: date, last: date
) -> Spending:
    within: list[sa.ColumnElement[bool]] = [
        Award.scheme_id == budget.scheme_id,
        Award.deleted_at.is_(None),
        Award.given_on >= first,
    ]
    if budget.branch_id is not None:
        within.append(Award.branch_id == budget.branch_id)
    given = [*within, Award.given_on <= until, Award.status == AwardStatus.GIVEN.value]
    promised = [*within, Award.given_on <= last, Award.status.in_(_COMMITTED)]
    awards, clients = connection.execute(
        sa.select(sa.func.count(), sa.func.count(Award.client_id.distinct())).where(*given)
    ).one()
    spent, still_due = _costs(connection, given, until)
    committed, _ = _costs(connection, promised, None)
    return Spending(
        int(awards),
        int(clients),
        _completers(connection, budget, given, first, until),
        spent,
        sums([*committed, *still_due]),
    )


def _costs(
    connection: Connection, within: list[sa.ColumnElement[bool]], day: date | None
) -> tuple[tuple[Money, ...], tuple[Money, ...]]:
    """Return what awards cost: units at their rule's unit cost where it has one, else amounts.

    With a day an award that is given in payments costs what of them was paid by then, and what
    is still due is returned beside it; a payment that came back or was cancelled is neither.
    """
    unit_cost = sa.case(
        (Award.version_id.is_(None), Scheme.unit_cost_minor), else_=SchemeVersion.unit_cost_minor
    )
    code = sa.func.coalesce(SchemeVersion.currency, Scheme.currency)
    has_one = unit_cost.is_not(None)
    parts = _payments(day).subquery()
    in_parts = parts.c.award_id.is_not(None)
    cost = sa.case(
        (has_one, Award.quantity * unit_cost),
        (in_parts, parts.c.paid),
        else_=Award.amount_minor,
    )
    due = sa.case((has_one, 0), (in_parts, parts.c.due), else_=0)
    currency = sa.case((has_one, code), else_=Award.currency)
    query = (
        sa.select(
            currency.label("code"), sa.func.sum(cost).label("cost"), sa.func.sum(due).label("due")
        )
        .select_from(Award)
        .join(Scheme, Award.scheme_id == Scheme.id)
        .outerjoin(SchemeVersion, Award.version_id == SchemeVersion.id)
        .outerjoin(parts, parts.c.award_id == Award.id)
        .where(*within)
        .group_by(currency)
    )
    rows = connection.execute(query).all()
    spent = sums(Money(int(row.cost), row.code) for row in rows if row.cost is not None)
    return spent, sums(Money(int(row.due), row.code) for row in rows if row.due)


def _payments(day: date | None) -> sa.Select[int, Any, Any]:
    """Return the SELECT of what was paid of each award by a day, and of what is due."""
    pay = AwardPayment
    until = day or date.min
    ended = sa.and_(pay.state.in_(_ENDED), pay.ended_on <= until)
    paid = sa.and_(pay.paid_on.is_not(None), pay.paid_on <= until)
    amount = pay.amount_minor
    query = sa.select(
        pay.award_id,
        sa.func.sum(sa.case((ended, 0), (paid, amount), else_=0)).label("paid"),
        sa.func.sum(sa.case((ended, 0), (paid, 0), else_=amount)).label("due"),
    ).where(pay.deleted_at.is_(None))
    if day is None:
        query = query.where(sa.false())
    return query.group_by(pay.award_id)


def _completers(
    connection: Connection,
    budget: Any,
    given: list[sa.ColumnElement[bool]],
    first: date,
    until: date,
) -> int | None:
    courses = learning.courses(connection, budget.scheme_id)
    if courses and courses[0].modules:
        return _attenders(connection, budget, first, until, courses[0])
    if budget.sessions_planned:
        return _attenders(connection, budget, first, until)
    states: dict[int, set[str]] = defaultdict(set)
    query = (
        sa.select(Award.client_id, ConditionCheck.state)
        .join(ConditionCheck, ConditionCheck.award_id == Award.id)
        .where(*given, ConditionCheck.deleted_at.is_(None))
        .distinct()
    )
    for client, state in connection.execute(query):
        states[client].add(state)
    if not states:
        return None
    done = {CheckState.MET.value, CheckState.WAIVED.value}
    return sum(each <= done for each in states.values())


def _attenders(
    connection: Connection, budget: Any, first: date, until: date, course: Course | None = None
) -> int:
    """Return how many clients completed in the period what they began then or before.

    Of a course that is its share of the modules, else as many sessions as are planned; each
    counts once, and none that was cancelled.
    """
    number: Any = Session.number
    needed = course.needed if course is not None else budget.sessions_planned
    seen = (
        sa.select(Attendance.client_id)
        .join(Session, Attendance.session_id == Session.id)
        .where(
            Session.scheme_id == budget.scheme_id,
            Session.deleted_at.is_(None),
            Session.status != SessionStatus.CANCELLED.value,
            Attendance.deleted_at.is_(None),
            Attendance.code.in_(sorted(each.value for each in ATTENDED)),
            Session.held_on <= until,
        )
    )
    if course is not None:
        number = CurriculumModule.number
        seen = (
            seen.join(Lesson, sa.and_(Lesson.session_id == Session.id, Lesson.deleted_at.is_(None)))
            .join(CurriculumModule, Lesson.module_id == CurriculumModule.id)
            .where(
                CurriculumModule.curriculum_id == course.curriculum_id,
                CurriculumModule.deleted_at.is_(None),
            )
        )
    if budget.branch_id is not None:
        seen = seen.where(Session.branch_id == budget.branch_id)
    each = (
        seen.add_columns(sa.func.min(Session.held_on).label("on"))
        .group_by(Attendance.client_id, number)
        .subquery()
    )
    place = sa.func.row_number().over(partition_by=each.c.client_id, order_by=each.c.on)
    told = sa.select(each.c.on, place.label("place")).subquery()
    query = sa.select(sa.func.count()).where(
        told.c.place == max(needed, 1), told.c.on.between(first, until)
    )
    return int(connection.execute(query).scalar_one())


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)
