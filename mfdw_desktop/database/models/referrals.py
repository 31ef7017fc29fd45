"""Linkage: the organisations that a branch works with, and who was sent to them."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from mfdw_desktop.database.models.base import Record, link, live_unique, table_arguments


class Partner(Record):
    """An organisation that clients are referred to: of all branches, or of one."""

    __tablename__ = "partner"

    branch_id: Mapped[int | None] = link("branch", optional=True)
    """The one branch that works with it; null: all do."""
    code: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    """`domain.referrals.PartnerKind`."""
    contact: Mapped[str | None]
    phone: Mapped[str | None]
    address: Mapped[str | None]
    ended_on: Mapped[date | None]
    """From this day on nobody is referred to it."""
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("partner", live_unique("partner", "code"))


class Referral(Record):
    """A client, or a person of her household, sent to a partner."""

    __tablename__ = "referral"

    branch_id: Mapped[int] = link("branch", index=False)
    """The branch of its day; stays when the client moves."""
    client_id: Mapped[int] = link("client")
    member_id: Mapped[int | None] = link("household_member", optional=True)
    partner_id: Mapped[int] = link("partner")
    award_id: Mapped[int | None] = link("award", optional=True)
    """The incentive that it is, where linkage is a scheme: one act, counted once."""
    reason: Mapped[str]
    is_restricted: Mapped[bool] = mapped_column(default=False)
    """Whether only people with the permission *research* see what it is about."""
    basis: Mapped[str]
    """`consent` or `best_interest`."""
    consent_on: Mapped[date | None]
    consent_method: Mapped[str | None]
    """`signature`, `thumbprint` or `verbal`."""
    basis_note: Mapped[str | None]
    """Why it is in the person's best interest, where there is no consent."""
    sent_on: Mapped[date]
    channel: Mapped[str]
    received_on: Mapped[date | None]
    appointment_on: Mapped[date | None]
    outcome: Mapped[str | None]
    """Null while it is open."""
    closed_on: Mapped[date | None]
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "referral", Index("ix_referral_branch_id_sent_on", "branch_id", "sent_on")
        )


class ReferralNote(Record):
    """What was heard of a referral on a day."""

    __tablename__ = "referral_note"

    referral_id: Mapped[int] = link("referral")
    noted_on: Mapped[date]
    text: Mapped[str]
