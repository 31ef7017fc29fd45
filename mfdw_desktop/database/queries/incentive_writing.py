"""Writing awards with their checks and reasons, sessions and attendance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import (
    Attendance,
    Award,
    AwardPayment,
    Client,
    ConditionCheck,
    GivenReason,
    HealthVisit,
    HouseholdMember,
    InsurancePolicy,
    Referral,
    SchemeCondition,
    Session,
)
from mfdw_desktop.database.queries import client_writing, learning_writing
from mfdw_desktop.database.writing import Created, Unit
from mfdw_desktop.domain.conditions import CheckDraft, CheckState, ConditionDraft, due_days
from mfdw_desktop.domain.eligibility import Verdict
from mfdw_desktop.domain.households import Relation, SchoolStatus
from mfdw_desktop.domain.incentives import (
    ATTENDED,
    AttendanceCode,
    AwardDraft,
    AwardStatus,
    SessionDraft,
    SessionStatus,
    award_amount,
)
from mfdw_desktop.domain.incentives import Scheme as SchemeShown
from mfdw_desktop.domain.payments import PaymentState

_DUE = frozenset({AwardStatus.GIVEN, AwardStatus.PLANNED})
"""Where conditions are checked: what waits is not given yet, the others never were, or ended."""


def give(unit: Unit, draft: AwardDraft, scheme: SchemeShown) -> Created:
    """Write an award by the scheme's rule, and the checks that are due for it.

    `scheme` is as it stands on the day of the award. Nothing is due while it waits for approval.
    """
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
        version_id=scheme.version_id,
        fields=_fields(draft),
    )
    if draft.status in _DUE:
        make_due(unit, made.id)
    return made


def keep_reasons(
    unit: Unit, key: int, draft: AwardDraft, scheme: SchemeShown, verdict: Verdict
) -> None:
    """Keep why an award was given against a rule, with what the rules said."""
    row = standing(unit, key)
    kinds = []
    if verdict.is_comparison:
        kinds.append("comparison")
    if not verdict.is_eligible and draft.reason.strip():
        kinds.append("eligibility")
    facts = [
        [each.rule.fact.value, each.rule.comparison.value, each.rule.value, each.found]
        for each in verdict.findings
    ]
    for kind in kinds:
        unit.create(
            GivenReason,
            branch_id=row.branch_id,
            client_id=row.client_id,
            award_id=key,
            innovation_id=scheme.innovation_id if kind == "comparison" else None,
            kind=kind,
            reason=draft.reason.strip(),
            facts={"rules": facts} if kind == "eligibility" else None,
            actor=unit.actor.uid,
            recorded_at=unit.now,
        )


def is_of_record(unit: Unit, key: int) -> bool:
    """Tell whether an award was written with a policy, a visit or a referral, and follows it."""
    return any(
        unit.connection.execute(
            sa.select(model.id).where(model.award_id == key, model.deleted_at.is_(None)).limit(1)
        ).first()
        for model in (InsurancePolicy, HealthVisit, Referral)
    )


def standing(unit: Unit, key: int) -> Any:
    """Return an award as it stands."""
    return unit.connection.execute(sa.select(Award.__table__).where(Award.id == key)).one()


def update_award(unit: Unit, key: int, draft: AwardDraft, scheme: SchemeShown) -> None:
    """Change an award; what was checked and paid stays, what is still due follows it.

    `scheme` is as it stands on the day of the award. A day in the time of another rule takes
    that rule, and so does an amount that nobody names. Nothing is due of an award that was
    cancelled, refused or returned.
    """
    before = standing(unit, key)
    amount = draft.amount or award_amount(
        scheme.rule, scheme.amount, share_percent=scheme.share_percent, award=draft
    )
    values: dict[str, Any] = {
        "given_on": draft.on,
        "quantity": draft.quantity,
        "status": draft.status.value,
        "member_id": draft.member_id,
        "loan_id": draft.loan_id,
        "base_minor": draft.base.minor if draft.base else None,
        "reference": draft.reference.strip() or None,
        "note": draft.note.strip() or None,
    }
    if before.given_on != draft.on:
        values["version_id"] = scheme.version_id
    if draft.fields:
        values["fields"] = _fields(draft)
    if amount is not None:
        values |= {"amount_minor": amount.minor, "currency": amount.currency}
    unit.update(Award, key, **values)
    was_due, is_due = before.status in _DUE, draft.status in _DUE
    if is_due and (not was_due or before.given_on != draft.on):
        unit.remove_many(ConditionCheck, _open_checks(unit, key))
        make_due(unit, key)
    if was_due and not is_due:
        unit.remove_many(ConditionCheck, _open_checks(unit, key))
        unit.remove_many(AwardPayment, _open_payments(unit, key))


def decide_award(unit: Unit, key: int, status: AwardStatus) -> None:
    """Make an award that waited given, with its checks due; or refused."""
    unit.update(Award, key, status=status.value)
    if status is AwardStatus.GIVEN:
        make_due(unit, key)


def remove_awards(unit: Unit, keys: Sequence[int]) -> None:
    """Put awards, their checks and payments into the bin; policies and visits stand without."""
    for model in (InsurancePolicy, HealthVisit):
        mine = sa.select(model.id).where(model.award_id.in_(keys), model.deleted_at.is_(None))
        for key in list(unit.connection.execute(mine).scalars()):
            unit.update(model, key, award_id=None)
    unit.remove_many(ConditionCheck, _held_checks(unit, keys))
    reasons = sa.select(GivenReason.id).where(
        GivenReason.award_id.in_(keys), GivenReason.deleted_at.is_(None)
    )
    unit.remove_many(GivenReason, list(unit.connection.execute(reasons).scalars()))
    parts = sa.select(AwardPayment.id).where(
        AwardPayment.award_id.in_(keys), AwardPayment.deleted_at.is_(None)
    )
    unit.remove_many(AwardPayment, list(unit.connection.execute(parts).scalars()))
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
        consequence=draft.consequence.strip() or None if decided else None,
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
        key = unit.create(Session, branch_id=branch, **values).id
    else:
        unit.update(Session, key, **values)
    learning_writing.save_lesson(
        unit, key, draft.module_id, is_makeup=draft.is_makeup, quiz_most=draft.quiz_most
    )
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


def not_on_roster(unit: Unit, session: int, clients: Sequence[int]) -> list[int]:
    """Return the clients who are not marked in a session yet."""
    held = set(
        unit.connection.execute(
            sa.select(Attendance.client_id).where(
                Attendance.session_id == session,
                Attendance.deleted_at.is_(None),
                Attendance.code.is_not(None),
            )
        ).scalars()
    )
    return [each for each in clients if each not in held]


def keep_session_reason(
    unit: Unit, *, session: int, client: int, branch: int, innovation: int, reason: str
) -> None:
    """Keep why a client of the comparison arm is on the roster of a session."""
    unit.create(
        GivenReason,
        branch_id=branch,
        client_id=client,
        session_id=session,
        innovation_id=innovation,
        kind="comparison",
        reason=reason.strip(),
        actor=unit.actor.uid,
        recorded_at=unit.now,
    )


def _hold(unit: Unit, session: int) -> None:
    """Call a planned session held: somebody came."""
    query = sa.select(Session.status).where(Session.id == session)
    if unit.connection.execute(query).scalar_one() == SessionStatus.PLANNED.value:
        unit.update(Session, session, status=SessionStatus.HELD.value)


def make_due(unit: Unit, key: int) -> None:
    """Make the checks due that the rule of an award asks for, and that it has not had yet."""
    award = standing(unit, key)
    asked = unit.connection.execute(
        sa.select(SchemeCondition.__table__)
        .where(SchemeCondition.version_id == award.version_id, SchemeCondition.deleted_at.is_(None))
        .order_by(SchemeCondition.position, SchemeCondition.id)
    ).all()
    had = _checks_had(unit, key)
    for condition in asked:
        member = award.member_id if condition.about_child else None
        if condition.about_child and member is None:
            member = _only_pupil(unit, award.client_id)
        wanted = ConditionDraft(
            due_after_days=condition.due_after_days,
            every_months=condition.every_months,
            times=condition.times,
        )
        for day in due_days(wanted, award.given_on)[had.get(condition.id, 0) :]:
            unit.create(
                ConditionCheck,
                branch_id=award.branch_id,
                client_id=award.client_id,
                award_id=key,
                condition_id=condition.id,
                member_id=member,
                due_on=day,
                state=CheckState.DUE.value,
            )


def _held_checks(unit: Unit, keys: Sequence[int]) -> list[int]:
    held = sa.select(ConditionCheck.id).where(
        ConditionCheck.award_id.in_(keys), ConditionCheck.deleted_at.is_(None)
    )
    return list(unit.connection.execute(held).scalars())


def _checks_had(unit: Unit, key: int) -> dict[int, int]:
    """Return how many checks of each condition an award has."""
    query = (
        sa.select(ConditionCheck.condition_id, sa.func.count())
        .where(ConditionCheck.award_id == key, ConditionCheck.deleted_at.is_(None))
        .group_by(ConditionCheck.condition_id)
    )
    return {condition: int(count) for condition, count in unit.connection.execute(query)}


def _open_checks(unit: Unit, key: int) -> list[int]:
    query = sa.select(ConditionCheck.id).where(
        ConditionCheck.award_id == key,
        ConditionCheck.state == CheckState.DUE.value,
        ConditionCheck.deleted_at.is_(None),
    )
    return list(unit.connection.execute(query).scalars())


def _open_payments(unit: Unit, key: int) -> list[int]:
    query = sa.select(AwardPayment.id).where(
        AwardPayment.award_id == key,
        AwardPayment.state == PaymentState.DUE.value,
        AwardPayment.deleted_at.is_(None),
    )
    return list(unit.connection.execute(query).scalars())


def _fields(draft: AwardDraft) -> dict[str, str] | None:
    return {name: value for name, value in draft.fields.items() if value} or None


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
