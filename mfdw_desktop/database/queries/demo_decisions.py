"""Writing what people decided in the sample branch: reviews, approvals, offers, budgets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.models import (
    Approval,
    Attendance,
    Award,
    CheckReview,
    Client,
    ConditionCheck,
    Enrolment,
    Exposure,
    GivenReason,
    Record,
    SchemeBudget,
    SchemeCondition,
    Session,
)
from mfdw_desktop.database.queries.demo_catalogue import Catalogue
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.demo_plan import CURRENCY, Plan
from mfdw_desktop.domain.demo_schemes import SCHEMES
from mfdw_desktop.domain.incentives import AttendanceCode, AwardStatus, SessionStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.programme import Arm
from mfdw_desktop.domain.reviews import ReviewDecision

_RIEL = 100
LIMIT = Money(500_000 * _RIEL, CURRENCY)
"""From this amount on an award of the sample waits for a second person."""
_WAITING = (800_000, 650_000)
_OFFERS = 500
_PERSONS = 4
"""Insured in a household, about."""
_REVIEWS = (
    (ReviewDecision.CONTINUE, "the child was ill and is back at school", ""),
    (ReviewDecision.SUPPORT, "no money for the way to school", "a bicycle from the school fund"),
    (ReviewDecision.VISIT, "the family could not be reached", "the officer visits next week"),
    (ReviewDecision.REFERRAL, "the child works at night", "asked the district's social worker"),
)


class DecisionWriter:
    """Writes what hangs on clients, awards and checks that are there already."""

    def __init__(
        self, unit: Unit, plan: Plan, catalogue: Catalogue, uid: Callable[[], str]
    ) -> None:
        self._unit, self._plan, self._made, self._uid = unit, plan, catalogue, uid
        self.awards = 0

    def write(self) -> None:
        """Write everything."""
        self._budgets()
        self._reviews()
        self._offers()
        self._visitors()
        self._waiting()

    def _create(self, model: type[Record], **values: Any) -> int:
        return self._unit.create(model, uid=self._uid(), **values).id

    def _create_many(
        self, model: type[Record], columns: tuple[str, ...], rows: list[tuple[Any, ...]]
    ) -> None:
        if rows:
            first = self._unit.reserve(model, len(rows))
            keyed = [(first + at, self._uid(), *row) for at, row in enumerate(rows)]
            self._unit.create_many(model, ("id", "uid", *columns), keyed)

    def _budgets(self) -> None:
        year = self._plan.month.first.replace(month=1)
        for scheme in SCHEMES:
            awards = round(scheme.plan_share * self._plan.clients) * 12
            each = scheme.unit_cost or scheme.amount or 12_000 * _RIEL
            if scheme.kind == "insurance":
                each *= _PERSONS
            if awards:
                self._create(
                    SchemeBudget,
                    scheme_id=self._made.schemes[scheme.code],
                    branch_id=self._made.branch,
                    period="year",
                    starts_on=year,
                    amount_minor=awards * each,
                    currency=CURRENCY,
                    awards=awards,
                )

    def _reviews(self) -> None:
        """Decide about the breaches of more than three weeks ago."""
        before = self._plan.today - timedelta(days=21)
        found = self._unit.connection.execute(
            sa.select(
                ConditionCheck.id,
                ConditionCheck.client_id,
                ConditionCheck.checked_on,
            )
            .join(SchemeCondition, ConditionCheck.condition_id == SchemeCondition.id)
            .where(
                ConditionCheck.state == CheckState.NOT_MET.value,
                SchemeCondition.about_child.is_(sa.true()),
                ConditionCheck.checked_on < before,
            )
            .order_by(ConditionCheck.id)
        ).all()
        rows: list[tuple[Any, ...]] = []
        for at, (check, client, seen) in enumerate(found):
            random = self._plan.random("review", at)
            decision, reason, follows = random.choice(_REVIEWS)
            assert seen is not None
            on = seen + timedelta(days=random.randint(2, 14))
            again = on + timedelta(days=30) if follows else None
            rows.append((self._made.branch, client, check, decision.value, reason,
                         follows or None, again, on, self._made.clerk))  # fmt: skip
        columns = ("branch_id", "client_id", "check_id", "decision", "reason", "follows",
                   "follow_up_on", "decided_on", "decided_by")  # fmt: skip
        self._create_many(CheckReview, columns, rows)

    def _offers(self) -> None:
        """Say of the first who were enrolled when they were asked."""
        found = self._unit.connection.execute(
            sa.select(Enrolment.client_id, Enrolment.enrolled_on)
            .order_by(Enrolment.id)
            .limit(_OFFERS)
        ).all()
        rows = [
            (self._made.branch, self._made.innovation, client, on - timedelta(days=7), True, on)
            for client, on in found
        ]
        columns = ("branch_id", "innovation_id", "client_id", "offered_on", "accepted",
                   "answered_on")  # fmt: skip
        self._create_many(Exposure, columns, rows)

    def _visitors(self) -> None:
        """Two clients of the comparison arm once sat in a session: it is seen and explained."""
        connection = self._unit.connection
        session = connection.execute(
            sa.select(Session.id, Session.held_on)
            .where(Session.status == SessionStatus.HELD.value)
            .order_by(Session.held_on.desc(), Session.id)
            .limit(1)
        ).first()
        visitors = connection.execute(
            sa.select(Client.id)
            .where(Client.arm == Arm.COMPARISON.value, Client.status == "active")
            .order_by(Client.id)
            .limit(2)
        ).scalars()
        if session is None:
            return
        for client in visitors.all():
            self._create(
                Attendance, session_id=session.id, client_id=client,
                code=AttendanceCode.PRESENT.value,
            )  # fmt: skip
            self._create(
                GivenReason,
                branch_id=self._made.branch,
                client_id=client,
                session_id=session.id,
                innovation_id=self._made.innovation,
                kind="comparison",
                reason="came along with her sister",
                actor=self._made.clerk,
                recorded_at=datetime.combine(session.held_on, time(9), UTC),
            )

    def _waiting(self) -> None:
        """Two loans for school are recorded and wait for a second person."""
        connection, scheme = self._unit.connection, "SCHOOL-LOAN"
        on = self._plan.settled
        version, _ = self._made.rule_on(scheme, on)
        clients = connection.execute(
            sa.select(Client.id)
            .where(Client.arm == Arm.TARGET.value, Client.status == "active")
            .order_by(Client.id)
            .limit(len(_WAITING))
        ).scalars()
        for amount, client in zip(_WAITING, clients.all(), strict=False):
            uid, at = self._uid(), datetime.combine(on, time(3), UTC)
            self._unit.create(
                Award,
                uid=uid,
                branch_id=self._made.branch,
                client_id=client,
                scheme_id=self._made.schemes[scheme],
                given_on=on,
                recorded_at=at,
                amount_minor=amount * _RIEL,
                currency=CURRENCY,
                status=AwardStatus.WAITING.value,
                version_id=version,
            )
            self.awards += 1
            self._create(
                Approval,
                branch_id=self._made.branch,
                subject="award",
                subject_uid=uid,
                amount_minor=amount * _RIEL,
                currency=CURRENCY,
                requested_by=self._made.clerk,
                requested_at=at,
            )
