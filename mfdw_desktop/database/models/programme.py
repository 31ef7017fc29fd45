"""Innovations and arms, incentive schemes, awards, conditions, sessions."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from mfdw_desktop.database.models.base import (
    Document,
    Listed,
    Minor,
    Record,
    link,
    live_index,
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
    is_seed: Mapped[bool]
    uses_sessions: Mapped[bool]
    uses_conditions: Mapped[bool]
    uses_money: Mapped[bool]
    fields: Mapped[Listed | None]
    """What else is asked of each award of the kind."""

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
    level: Mapped[str]
    """What arms are assigned to: `branch`, `centre` or `client`."""
    started_on: Mapped[date | None]
    ends_on: Mapped[date | None]

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
    from_on: Mapped[date]
    until_on: Mapped[date | None]


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
    description: Mapped[str | None]
    """In words, as the leaflet says it."""
    rule: Mapped[str]
    """How the amount comes about: `none fixed open share`; as its newest version says."""
    amount_minor: Mapped[Minor | None]
    share_percent: Mapped[str | None]
    """Of the base, as decimal text."""
    unit_cost_minor: Mapped[Minor | None]
    currency: Mapped[str]
    partner: Mapped[str | None]
    plan_per_month: Mapped[int | None]
    """Awards planned a month and branch."""
    sessions_planned: Mapped[int] = mapped_column(default=0)
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
    version_id: Mapped[int | None] = link("scheme_version", optional=True)
    """The version of the scheme that it belongs to."""
    position: Mapped[int]
    text: Mapped[str]
    about_child: Mapped[bool]
    evidence: Mapped[str]
    due_after_days: Mapped[int]
    """From the award to the first check."""
    every_months: Mapped[int] = mapped_column(default=0)
    times: Mapped[int] = mapped_column(default=1)


class Session(Record):
    """A meeting at which something is taught, with a roster."""

    __tablename__ = "session"

    branch_id: Mapped[int] = link("branch")
    centre_id: Mapped[int | None] = link("centre", optional=True)
    scheme_id: Mapped[int] = link("scheme")
    number: Mapped[int]
    topic: Mapped[str]
    held_on: Mapped[date]
    starts_at: Mapped[str | None]
    """`HH:MM`."""
    trainer: Mapped[str | None]
    minutes: Mapped[int | None]
    place: Mapped[str | None]
    status: Mapped[str]
    """`planned`, `held` or `cancelled`."""
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("session", Index("ix_session_held_on", "held_on"))


class Attendance(Record):
    """How a client attended a session."""

    __tablename__ = "attendance"

    session_id: Mapped[int] = link("session", index=False)
    client_id: Mapped[int] = link("client")
    code: Mapped[str | None]
    """`present absent approved_leave leave late`; null while not marked."""
    note: Mapped[str | None]
    fields: Mapped[Document | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "attendance",
            live_unique("attendance", "session_id", "client_id"),
            live_index("attendance", "session_id", "code", "client_id", name="of_session"),
            live_index("attendance", "client_id", "session_id", "code", name="of_client"),
        )


class Award(Record):
    """An incentive that a client received."""

    __tablename__ = "award"

    branch_id: Mapped[int] = link("branch", index=False)
    """The branch of its day; stays when the client moves."""
    client_id: Mapped[int] = link("client")
    scheme_id: Mapped[int] = link("scheme")
    session_id: Mapped[int | None] = link("session", optional=True)
    member_id: Mapped[int | None] = link("household_member", optional=True)
    """The child or other member that it is for."""
    loan_id: Mapped[int | None] = link("loan", optional=True)
    given_on: Mapped[date]
    recorded_at: Mapped[datetime]
    amount_minor: Mapped[Minor | None]
    base_minor: Mapped[Minor | None]
    """What a share is of: the interest paid."""
    currency: Mapped[str]
    quantity: Mapped[int] = mapped_column(default=1)
    status: Mapped[str]
    """`planned waiting given returned refused cancelled`."""
    reference: Mapped[str | None]
    """Number of the paper or of the core-banking entry."""
    note: Mapped[str | None]
    version_id: Mapped[int | None] = link("scheme_version", optional=True)
    """The rule that it was given under."""
    fields: Mapped[Document | None]
    """Own fields of its kind."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "award",
            live_index(
                "award",
                "branch_id",
                "given_on",
                "status",
                "scheme_id",
                "client_id",
                name="of_month",
            ),
            live_index("award", "given_on", "scheme_id", "status"),
            live_index("award", "scheme_id", "given_on", "status"),
        )


class ConditionCheck(Record):
    """One check of a condition of an award: due, and what came of it."""

    __tablename__ = "condition_check"

    branch_id: Mapped[int] = link("branch")
    client_id: Mapped[int] = link("client")
    award_id: Mapped[int] = link("award")
    condition_id: Mapped[int] = link("scheme_condition")
    member_id: Mapped[int | None] = link("household_member", optional=True)
    """The child it speaks of, if any."""
    due_on: Mapped[date]
    state: Mapped[str]
    """`due met not_met waived not_checked`."""
    checked_on: Mapped[date | None]
    checked_by: Mapped[str | None]
    evidence: Mapped[str | None]
    note: Mapped[str | None]
    consequence: Mapped[str | None]
    """What follows from a breach; where a child is concerned a review says it."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "condition_check",
            live_index(
                "condition_check",
                "state",
                "due_on",
                "branch_id",
                "condition_id",
                name="state_due_on",
            ),
            live_index("condition_check", "due_on"),
            live_index("condition_check", "state", "checked_on", "id", "condition_id", name="seen"),
            live_index(
                "condition_check",
                "branch_id",
                "due_on",
                "state",
                "checked_on",
                "condition_id",
                name="of_month",
            ),
        )
