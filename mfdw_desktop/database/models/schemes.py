"""What a scheme was by version, and what people decided about awards: approvals, reviews."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from mfdw_desktop.database.models import types
from mfdw_desktop.database.models.base import (
    Document,
    Minor,
    Record,
    link,
    live_index,
    table_arguments,
)


class SchemeVersion(Record):
    """The rule of a scheme from a day on; an award keeps the version it was given under."""

    __tablename__ = "scheme_version"

    scheme_id: Mapped[int] = link("scheme")
    number: Mapped[int]
    from_on: Mapped[date | None]
    """Null: from the beginning."""
    rule: Mapped[str]
    """How the amount comes about: `none fixed open share`."""
    amount_minor: Mapped[Minor | None]
    share_percent: Mapped[str | None]
    unit_cost_minor: Mapped[Minor | None]
    currency: Mapped[str]
    eligibility: Mapped[Document | None]
    """Who may have it: rows of field, comparison and value."""
    note: Mapped[str | None]
    """Why the rule changed."""


class SchemeBudget(Record):
    """Money and awards planned for a scheme in a year, a quarter or a month."""

    __tablename__ = "scheme_budget"

    scheme_id: Mapped[int] = link("scheme")
    branch_id: Mapped[int | None] = link("branch", optional=True)
    """Null: of the whole institution."""
    period: Mapped[str]
    """`year quarter month`."""
    starts_on: Mapped[date]
    """First day of the period."""
    amount_minor: Mapped[Minor | None]
    currency: Mapped[str]
    awards: Mapped[int | None]
    """Awards planned in the period."""
    note: Mapped[str | None]


class GivenReason(Record):
    """Why something was given, or somebody invited, against a rule."""

    __tablename__ = "given_reason"

    branch_id: Mapped[int] = link("branch")
    client_id: Mapped[int] = link("client")
    award_id: Mapped[int | None] = link("award", optional=True)
    session_id: Mapped[int | None] = link("session", optional=True)
    innovation_id: Mapped[int | None] = link("innovation", optional=True)
    kind: Mapped[str]
    """`comparison` or `eligibility`."""
    reason: Mapped[str]
    facts: Mapped[Document | None]
    """What the rules said on that day."""
    actor: Mapped[str]
    recorded_at: Mapped[datetime]


class Exposure(Record):
    """What a client answered to the offer of an innovation, and when she dropped it."""

    __tablename__ = "exposure"

    branch_id: Mapped[int] = link("branch")
    innovation_id: Mapped[int] = link("innovation")
    client_id: Mapped[int] = link("client")
    offered_on: Mapped[date | None]
    accepted: Mapped[bool | None]
    """Null: not answered."""
    answered_on: Mapped[date | None]
    dropped_on: Mapped[date | None]
    dropped_reason: Mapped[str | None]
    note: Mapped[str | None]


class Approval(Record):
    """Something of an amount that waits for a second person, or what that person decided."""

    __tablename__ = "approval"

    branch_id: Mapped[int] = link("branch")
    subject: Mapped[str]
    """What it is: `award`, or another table of this database."""
    subject_uid: Mapped[str] = mapped_column(types.Uid())
    amount_minor: Mapped[Minor | None]
    currency: Mapped[str]
    requested_by: Mapped[str]
    requested_at: Mapped[datetime]
    decision: Mapped[str | None]
    """`approved` or `refused`; null while it waits."""
    decided_by: Mapped[str | None]
    decided_at: Mapped[datetime | None]
    reason: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("approval", Index("ix_approval_subject_uid", "subject_uid"))


class CheckReview(Record):
    """What a person decided about a breach that touches a child; nothing follows by itself."""

    __tablename__ = "check_review"

    branch_id: Mapped[int] = link("branch")
    client_id: Mapped[int] = link("client")
    check_id: Mapped[int] = link("condition_check")
    decision: Mapped[str]
    """`support visit referral continue end`."""
    reason: Mapped[str]
    follows: Mapped[str | None]
    """What follows, in words."""
    follow_up_on: Mapped[date | None]
    decided_on: Mapped[date]
    decided_by: Mapped[str]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("check_review", live_index("check_review", "check_id"))
