"""Writing schemes, awards with their checks, sessions and attendance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import (
    Area,
    Attendance,
    Award,
    Client,
    ConditionCheck,
    HouseholdMember,
    IncentiveKind,
    Scheme,
    SchemeCondition,
    Session,
)
from mfdw_desktop.database.queries import client_writing, incentives
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.conditions import CheckDraft, CheckState, ConditionDraft, due_days
from mfdw_desktop.domain.households import Relation, SchoolStatus
from mfdw_desktop.domain.incentives import (
    ATTENDED,
    AttendanceCode,
    AwardDraft,
    AwardStatus,
    SchemeDraft,
    SessionDraft,
    SessionStatus,
    award_amount,
)
from mfdw_desktop.domain.incentives import Scheme as SchemeShown


def save_scheme(unit: Unit, draft: SchemeDraft, key: int | None) -> int:
    """Create a scheme with its conditions, or change one; return the id.

    Raises:
        RefusedError: unknown kind or area, or the code is taken.
    """
    connection = unit.connection
    kinds = incentives.ids_by_code(connection, IncentiveKind)
    areas = incentives.ids_by_code(connection, Area)
    if draft.kind not in kinds:
        raise RefusedError("kind-unknown", kind=draft.kind)
    if draft.area not in areas:
        raise RefusedError("area-unknown", area=draft.area)
    taken = incentives.ids_by_code(connection, Scheme).get(draft.code.strip())
    if taken is not None and taken != key:
        raise RefusedError("scheme-code-taken", scheme=draft.code)
    money = draft.amount or draft.unit_cost
    currency = money.currency if money else client_writing.default_currency(connection)
    values = {
        "kind_id": kinds[draft.kind],
        "area_id": areas[draft.area],
        "innovation_id": draft.innovation_id,
        "code": draft.code.strip(),
        "name": draft.name.strip(),
        "native_name": draft.native_name.strip() or None,
        "description": draft.description.strip() or None,
        "rule": draft.rule.value,
        "amount_minor": draft.amount.minor if draft.amount else None,
        "share_percent": draft.share_percent or None,
        "unit_cost_minor": draft.unit_cost.minor if draft.unit_cost else None,
        "currency": currency,
        "partner": draft.partner.strip() or None,
        "plan_per_month": draft.plan_per_month,
        "sessions_planned": draft.sessions_planned,
        "starts_on": draft.starts_on,
        "ends_on": draft.ends_on,
    }
    if key is None:
        key = unit.create(Scheme, **values).id
    else:
        unit.update(Scheme, key, **values)
    _save_conditions(unit, key, draft.conditions)
    return key


def give(unit: Unit, draft: AwardDraft, scheme: SchemeShown) -> int:
    """Write an award by the scheme's rule, and the checks that are due for it."""
    assert draft.client_id is not None
    assert draft.on is not None
    amount = award_amount(
        scheme.rule, scheme.amount, share_percent=scheme.share_percent, award=draft
    )
    amount = draft.amount or amount
    money = amount or draft.base or scheme.amount
    branch = unit.connection.execute(
        sa.select(Client.branch_id).where(Client.id == draft.client_id, Client.deleted_at.is_(None))
    ).scalar()
    if branch is None:
        raise RefusedError("client-unknown", client=draft.client_id)
    currency = money.currency if money else client_writing.default_currency(unit.connection)
    made = unit.create(
        Award,
        branch_id=branch,
        client_id=draft.client_id,
        scheme_id=scheme.id,
        member_id=draft.member_id,
        loan_id=draft.loan_id,
        given_on=draft.on,
        recorded_at=unit.now,
        amount_minor=amount.minor if amount else None,
        base_minor=draft.base.minor if draft.base else None,
        currency=currency,
        quantity=draft.quantity,
        status=draft.status.value,
        reference=draft.reference.strip() or None,
        note=draft.note.strip() or None,
    )
    if draft.status in (AwardStatus.GIVEN, AwardStatus.PLANNED):
        _make_due(unit, made.id, branch, draft, scheme.conditions)
    return made.id


def update_award(unit: Unit, key: int, draft: AwardDraft) -> None:
    """Change an award; its checks stay as they were made."""
    values: dict[str, Any] = {
        "given_on": draft.on,
        "quantity": draft.quantity,
        "status": draft.status.value,
        "member_id": draft.member_id,
        "reference": draft.reference.strip() or None,
        "note": draft.note.strip() or None,
    }
    if draft.amount is not None:
        values |= {"amount_minor": draft.amount.minor, "currency": draft.amount.currency}
    unit.update(Award, key, **values)


def remove_awards(unit: Unit, keys: Sequence[int]) -> None:
    """Put awards and their checks into the bin."""
    held = sa.select(ConditionCheck.id).where(
        ConditionCheck.award_id.in_(keys), ConditionCheck.deleted_at.is_(None)
    )
    unit.remove_many(ConditionCheck, list(unit.connection.execute(held).scalars()))
    unit.remove_many(Award, keys)


def write_check(unit: Unit, key: int, draft: CheckDraft) -> None:
    """Write what came of a check."""
    decided = draft.state is not CheckState.DUE
    unit.update(
        ConditionCheck,
        key,
        state=draft.state.value,
        checked_on=draft.checked_on if decided else None,
        checked_by=unit.actor.uid if decided else None,
        evidence=draft.evidence.value if draft.evidence else None,
        note=draft.note.strip() or None,
    )


def save_session(unit: Unit, draft: SessionDraft, branch: int, key: int | None) -> int:
    """Create a session, or change one; return the id."""
    values = {
        "scheme_id": draft.scheme_id,
        "centre_id": draft.centre_id,
        "number": draft.number,
        "topic": draft.topic.strip(),
        "held_on": draft.on,
        "starts_at": draft.starts_at.isoformat(timespec="minutes") if draft.starts_at else None,
        "minutes": draft.minutes,
        "place": draft.place.strip() or None,
        "trainer": draft.trainer.strip() or None,
        "status": draft.status.value,
        "note": draft.note.strip() or None,
    }
    if key is None:
        return unit.create(Session, branch_id=branch, **values).id
    unit.update(Session, key, **values)
    return key


def mark(unit: Unit, session: int, marks: dict[int, AttendanceCode | None]) -> None:
    """Write how clients attended a session; None takes a mark away."""
    held = {
        row.client_id: row.id
        for row in unit.connection.execute(
            sa.select(Attendance.id, Attendance.client_id).where(
                Attendance.session_id == session, Attendance.deleted_at.is_(None)
            )
        )
    }
    for client, code in marks.items():
        value = code.value if code else None
        if client in held:
            unit.update(Attendance, held[client], code=value)
        elif value is not None:
            unit.create(Attendance, session_id=session, client_id=client, code=value)
    if any(code in ATTENDED for code in marks.values()):
        _hold(unit, session)


def _hold(unit: Unit, session: int) -> None:
    """Call a planned session held: somebody came."""
    query = sa.select(Session.status).where(Session.id == session)
    if unit.connection.execute(query).scalar_one() == SessionStatus.PLANNED.value:
        unit.update(Session, session, status=SessionStatus.HELD.value)


def _save_conditions(unit: Unit, scheme: int, wanted: Sequence[ConditionDraft]) -> None:
    held = list(
        unit.connection.execute(
            sa.select(SchemeCondition.id).where(
                SchemeCondition.scheme_id == scheme, SchemeCondition.deleted_at.is_(None)
            )
        ).scalars()
    )
    kept = {each.id for each in wanted}
    unit.remove_many(SchemeCondition, [key for key in held if key not in kept])
    for position, each in enumerate(wanted, start=1):
        values = {
            "position": position,
            "text": each.text.strip(),
            "about_child": each.about_child,
            "evidence": each.evidence.value,
            "due_after_days": each.due_after_days,
            "every_months": each.every_months,
            "times": each.times,
        }
        if each.id in held:
            assert each.id is not None
            unit.update(SchemeCondition, each.id, **values)
        else:
            unit.create(SchemeCondition, scheme_id=scheme, **values)


def _make_due(
    unit: Unit, award: int, branch: int, draft: AwardDraft, wanted: Sequence[ConditionDraft]
) -> None:
    assert draft.on is not None
    assert draft.client_id is not None
    for condition in wanted:
        member = draft.member_id if condition.about_child else None
        if condition.about_child and member is None:
            member = _only_pupil(unit, draft.client_id)
        for day in due_days(condition, draft.on):
            unit.create(
                ConditionCheck,
                branch_id=branch,
                client_id=draft.client_id,
                award_id=award,
                condition_id=condition.id,
                member_id=member,
                due_on=day,
                state=CheckState.DUE.value,
            )


def _only_pupil(unit: Unit, client: int) -> int | None:
    """Return the one child at school of the client's household; None when there are several."""
    query = (
        sa.select(HouseholdMember.id)
        .join(Client, Client.household_id == HouseholdMember.household_id)
        .where(
            Client.id == client,
            HouseholdMember.relation.in_((Relation.CHILD.value, Relation.GRANDCHILD.value)),
            HouseholdMember.school == SchoolStatus.ATTENDS.value,
            HouseholdMember.left_on.is_(None),
            HouseholdMember.deleted_at.is_(None),
        )
    )
    found = list(unit.connection.execute(query).scalars())
    return found[0] if len(found) == 1 else None
