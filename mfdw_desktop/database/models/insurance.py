"""Microinsurance and health care: policies, who is insured, claims, visits and vouchers."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, declared_attr

from mfdw_desktop.database.models.base import (
    Minor,
    Record,
    link,
    live_index,
    live_unique,
    table_arguments,
)


class InsurancePolicy(Record):
    """A policy that a client holds: insurer, period and premium.

    The premium's share of the institution is the award that the policy belongs to; a policy
    without an award is one to which the institution gave nothing.
    """

    __tablename__ = "insurance_policy"

    branch_id: Mapped[int] = link("branch")
    """The branch of its first day; stays when the client moves."""
    client_id: Mapped[int] = link("client")
    """Who holds it."""
    scheme_id: Mapped[int] = link("scheme", index=False)
    award_id: Mapped[int | None] = link("award", optional=True)
    """The institution's share of the premium as an incentive received."""
    renews_id: Mapped[int | None] = link("insurance_policy", optional=True)
    """The earlier policy that it renews."""
    number: Mapped[str | None]
    """As the insurer gave it; null until it is known."""
    insurer: Mapped[str | None]
    plan: Mapped[str | None]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    """The last day of cover."""
    premium_minor: Mapped[Minor]
    client_share_minor: Mapped[Minor]
    """What the client pays of the premium; the rest is the institution's."""
    currency: Mapped[str]
    paid_on: Mapped[date | None]
    """Day on which the premium was paid to the insurer."""
    cancelled_on: Mapped[date | None]
    """From this day on there is no cover."""
    cancel_reason: Mapped[str | None]
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "insurance_policy",
            live_unique("insurance_policy", "scheme_id", "number"),
            live_index("insurance_policy", "award_id"),
            live_index("insurance_policy", "ends_on"),
            live_index("insurance_policy", "starts_on"),
        )


class InsuredPerson(Record):
    """A person covered by a policy: the holder, or a member of the household."""

    __tablename__ = "insured_person"

    policy_id: Mapped[int] = link("insurance_policy")
    client_id: Mapped[int | None] = link("client", optional=True)
    """When the person is a client."""
    member_id: Mapped[int | None] = link("household_member", optional=True)
    """The person's line on the household roster."""
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    """The last day of cover; null as long as the policy."""


class InsuranceClaim(Record):
    """A claim under a policy, from what happened to the payment."""

    __tablename__ = "insurance_claim"

    branch_id: Mapped[int] = link("branch")
    client_id: Mapped[int] = link("client")
    """Who holds the policy."""
    policy_id: Mapped[int] = link("insurance_policy")
    person_id: Mapped[int | None] = link("insured_person", optional=True)
    """Whom it happened to."""
    event: Mapped[str]
    """`domain.insurance.ClaimEvent`."""
    happened_on: Mapped[date]
    filed_on: Mapped[date]
    wanted: Mapped[str | None]
    """Documents that are still wanted, one a line."""
    complete_on: Mapped[date | None]
    """Day on which the last document was there."""
    submitted_on: Mapped[date | None]
    """Day on which it went to the insurer."""
    decision: Mapped[str | None]
    """`approved partly rejected`."""
    decided_on: Mapped[date | None]
    reason: Mapped[str | None]
    """Why it was rejected or withdrawn, or approved in part."""
    claimed_minor: Mapped[Minor | None]
    approved_minor: Mapped[Minor | None]
    currency: Mapped[str]
    paid_on: Mapped[date | None]
    paid_to: Mapped[str | None]
    withdrawn_on: Mapped[date | None]
    state: Mapped[str]
    """As its days say: `domain.insurance.ClaimState`."""
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "insurance_claim", Index("ix_insurance_claim_state_filed_on", "state", "filed_on")
        )


class ClaimHelp(Record):
    """Help that somebody gave with a claim: the form filled in, the way to the insurer."""

    __tablename__ = "claim_help"

    claim_id: Mapped[int] = link("insurance_claim")
    given_on: Mapped[date]
    helper: Mapped[str]
    step: Mapped[str]
    """`domain.insurance.HelpStep`."""
    minutes: Mapped[int | None]
    note: Mapped[str | None]


class HealthVisit(Record):
    """A visit to a provider of health care, or a voucher for one."""

    __tablename__ = "health_visit"

    branch_id: Mapped[int] = link("branch")
    client_id: Mapped[int] = link("client")
    member_id: Mapped[int | None] = link("household_member", optional=True)
    """Whom it is for; null: the client."""
    scheme_id: Mapped[int | None] = link("scheme", optional=True)
    award_id: Mapped[int | None] = link("award", optional=True)
    """The voucher or the cost as an incentive received."""
    service: Mapped[str]
    """`domain.health_care.Service`."""
    provider: Mapped[str | None]
    voucher: Mapped[str | None]
    """Number of the voucher; null for a visit without one."""
    issued_on: Mapped[date | None]
    expires_on: Mapped[date | None]
    """The last day on which the voucher is good."""
    visited_on: Mapped[date | None]
    cancelled_on: Mapped[date | None]
    cost_minor: Mapped[Minor | None]
    client_share_minor: Mapped[Minor | None]
    currency: Mapped[str]
    follow_up_on: Mapped[date | None]
    follow_up: Mapped[str | None]
    """What is to follow: a second visit, a hospital."""
    followed_on: Mapped[date | None]
    """Day on which it was done."""
    diagnosis: Mapped[str | None]
    """Sensitive: only for those who may see research answers."""
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "health_visit",
            Index("ix_health_visit_branch_id_voucher", "branch_id", "voucher"),
            live_index("health_visit", "follow_up_on"),
        )
