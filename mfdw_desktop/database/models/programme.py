"""Innovations and arms, incentive schemes, awards, conditions, sessions."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, declared_attr

from mfdw_desktop.database.models.base import (
    Document,
    Minor,
    Record,
    link,
    live_unique,
    table_arguments,
)


class Area(Record):
    """An area of decent work: child labour, working conditions, formalisation …"""

    __tablename__ = "area"

    code: Mapped[str]
    name: Mapped[str]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("area", live_unique("area", "code"))


class IncentiveKind(Record):
    """A kind of incentive: conditional loan, training, rebate, microinsurance …"""

    __tablename__ = "incentive_kind"

    code: Mapped[str]
    name: Mapped[str]
    has_amount: Mapped[bool]
    has_sessions: Mapped[bool]
    fields: Mapped[Document | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("incentive_kind", live_unique("incentive_kind", "code"))


class Innovation(Record):
    """What the institution tries in selected branches, in one area of decent work."""

    __tablename__ = "innovation"

    area_id: Mapped[int] = link("area")
    code: Mapped[str]
    name: Mapped[str]
    description: Mapped[str | None]
    phase: Mapped[str]
    """`diagnosis`, `implementation` or `analysis`."""
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("innovation", live_unique("innovation", "code"))


class Assignment(Record):
    """The arm that a branch, a centre or a client has in an innovation."""

    __tablename__ = "assignment"

    innovation_id: Mapped[int] = link("innovation")
    branch_id: Mapped[int] = link("branch")
    centre_id: Mapped[int | None] = link("centre", optional=True)
    client_id: Mapped[int | None] = link("client", optional=True)
    arm: Mapped[str]
    assigned_on: Mapped[date]


class Enrolment(Record):
    """A client's time in an innovation."""

    __tablename__ = "enrolment"

    innovation_id: Mapped[int] = link("innovation")
    branch_id: Mapped[int] = link("branch")
    client_id: Mapped[int] = link("client")
    arm: Mapped[str]
    enrolled_on: Mapped[date]
    left_on: Mapped[date | None]
    left_reason: Mapped[str | None]


class Scheme(Record):
    """An incentive on offer: its kind, rule, amount and cost."""

    __tablename__ = "scheme"

    kind_id: Mapped[int] = link("incentive_kind")
    area_id: Mapped[int | None] = link("area", optional=True)
    innovation_id: Mapped[int | None] = link("innovation", optional=True)
    code: Mapped[str]
    name: Mapped[str]
    native_name: Mapped[str | None]
    rule: Mapped[str | None]
    """In words, as the leaflet says it."""
    amount_minor: Mapped[Minor | None]
    unit_cost_minor: Mapped[Minor | None]
    currency: Mapped[str]
    partner: Mapped[str | None]
    plan_per_month: Mapped[int | None]
    """Awards planned a month and branch."""
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("scheme", live_unique("scheme", "code"))


class SchemeCondition(Record):
    """A condition that every award of a scheme carries."""

    __tablename__ = "scheme_condition"

    scheme_id: Mapped[int] = link("scheme")
    code: Mapped[str]
    text: Mapped[str]
    evidence: Mapped[str]
    """`letter`, `attendance`, `visit`, `statement` or `answer`."""
    due_days: Mapped[int]
    """Days from the award to the check."""
    concerns_child: Mapped[bool]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "scheme_condition", live_unique("scheme_condition", "scheme_id", "code")
        )


class Session(Record):
    """A meeting at which something is taught, with a roster."""

    __tablename__ = "session"

    branch_id: Mapped[int] = link("branch")
    centre_id: Mapped[int | None] = link("centre", optional=True)
    scheme_id: Mapped[int] = link("scheme")
    trainer_id: Mapped[int | None] = link("staff", optional=True)
    title: Mapped[str]
    module: Mapped[int | None]
    held_on: Mapped[date]
    minutes: Mapped[int | None]
    place: Mapped[str | None]
    status: Mapped[str]
    """`planned`, `held` or `cancelled`."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("session", Index("ix_session_held_on", "held_on"))


class Attendance(Record):
    """How a client attended a session."""

    __tablename__ = "attendance"

    session_id: Mapped[int] = link("session", index=False)
    client_id: Mapped[int] = link("client")
    code: Mapped[str]
    """`present`, `absent`, `approved_leave`, `leave` or `late`."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("attendance", live_unique("attendance", "session_id", "client_id"))


class Award(Record):
    """An incentive that a client received."""

    __tablename__ = "award"

    branch_id: Mapped[int] = link("branch", index=False)
    """The branch of its day; stays when the client moves."""
    client_id: Mapped[int] = link("client")
    scheme_id: Mapped[int] = link("scheme")
    session_id: Mapped[int | None] = link("session", optional=True)
    loan_id: Mapped[int | None] = link("loan", optional=True)
    given_on: Mapped[date]
    recorded_at: Mapped[datetime]
    amount_minor: Mapped[Minor | None]
    currency: Mapped[str]
    status: Mapped[str]
    """`given`, `approved`, `returned` or `cancelled`."""
    reference: Mapped[str | None]
    """Number of the paper or of the core-banking entry."""
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "award",
            Index("ix_award_branch_id_given_on", "branch_id", "given_on"),
            Index("ix_award_given_on", "given_on"),
        )


class Condition(Record):
    """What a client has to show for an award, and whether it was."""

    __tablename__ = "condition"

    branch_id: Mapped[int] = link("branch")
    client_id: Mapped[int] = link("client")
    award_id: Mapped[int] = link("award")
    scheme_condition_id: Mapped[int] = link("scheme_condition")
    member_id: Mapped[int | None] = link("household_member", optional=True)
    """The child it speaks of, if any."""
    due_on: Mapped[date]
    status: Mapped[str]
    """`due`, `met`, `not_met` or `waived`."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("condition", Index("ix_condition_status_due_on", "status", "due_on"))


class ConditionCheck(Record):
    """One look at a condition: what was seen, by whom, with which result."""

    __tablename__ = "condition_check"

    condition_id: Mapped[int] = link("condition")
    checked_on: Mapped[date]
    checked_by_id: Mapped[int | None] = link("staff", optional=True)
    result: Mapped[str]
    evidence: Mapped[str]
    note: Mapped[str | None]
    details: Mapped[Document | None]
