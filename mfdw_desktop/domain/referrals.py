"""Linkage and referral: partners, who was sent to them, and what came of it.

Nobody is sent without consent, or a reason why it is in the person's best interest
(`domain.md` section 10).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.consents import (
    ConsentMethod,
)
from mfdw_desktop.domain.problems import FieldProblem

LATE_DAYS = 30
"""Open for more days than this, a referral needs a person."""
SILENT_DAYS = 7
"""Not acknowledged for more days than this, likewise."""


class PartnerKind(StrEnum):
    """What kind of organisation a partner is."""

    HEALTH = "health"
    LABOUR_OFFICE = "labour_office"
    SOCIAL_SERVICE = "social_service"
    NGO = "ngo"
    SCHOOL = "school"
    TRAINING = "training"
    LEGAL = "legal"
    REGISTRY = "registry"
    OTHER = "other"


class ReferralReason(StrEnum):
    """Why somebody is sent to a partner."""

    HEALTH = "health"
    SCHOOL = "school"
    CHILD_LABOUR = "child_labour"
    CHILD_PROTECTION = "child_protection"
    VIOLENCE = "violence"
    SAFE_WORK = "safe_work"
    REGISTRATION = "registration"
    TRAINING = "training"
    SOCIAL_PROTECTION = "social_protection"
    DEBT = "debt"
    LEGAL = "legal"
    OTHER = "other"


PROTECTED = frozenset(
    {ReferralReason.CHILD_LABOUR, ReferralReason.CHILD_PROTECTION, ReferralReason.VIOLENCE}
)
"""Reasons that only people with the permission *research* may see."""


class Channel(StrEnum):
    """How somebody was sent."""

    SLIP = "slip"
    PHONE = "phone"
    MESSAGE = "message"
    ACCOMPANIED = "accompanied"
    OTHER = "other"


class Basis(StrEnum):
    """What allows a referral."""

    CONSENT = "consent"
    BEST_INTEREST = "best_interest"


class Outcome(StrEnum):
    """What came of a referral."""

    HELPED = "helped"
    PARTLY = "partly"
    REFUSED = "refused"
    """By the partner."""
    NOT_REACHED = "not_reached"
    WITHDRAWN = "withdrawn"
    """By the client."""
    OTHER = "other"


class ReferralState(StrEnum):
    """Which referrals a list shows."""

    FOLLOW_UP = "follow_up"
    """Open, and late or not acknowledged: what needs a person."""
    OPEN = "open"
    CLOSED = "closed"
    ALL = "all"


@dataclass(frozen=True)
class PartnerDraft:
    """What can be entered of a partner."""

    code: str = ""
    name: str = ""
    kind: PartnerKind = PartnerKind.OTHER
    branch: str = ""
    """Code of the one branch that works with it; empty for all."""
    contact: str = ""
    phone: str = ""
    address: str = ""
    ended_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class Partner:
    """A partner as it is shown."""

    id: int
    uid: str
    code: str
    name: str
    kind: PartnerKind
    branch: str
    contact: str
    phone: str
    address: str
    ended_on: date | None
    note: str
    referrals: int = 0
    open: int = 0

    def takes_on(self, day: date) -> bool:
        """Tell whether somebody can be sent to it on a day."""
        return self.ended_on is None or day < self.ended_on


@dataclass(frozen=True)
class ReferralDraft:
    """What can be entered of a referral."""

    client_id: int | None = None
    member_id: int | None = None
    """The person of the household who is sent; without it the client."""
    partner_id: int | None = None
    reason: ReferralReason | None = None
    is_restricted: bool = False
    basis: Basis = Basis.CONSENT
    consent_on: date | None = None
    consent_method: ConsentMethod | None = None
    basis_note: str = ""
    sent_on: date | None = None
    channel: Channel = Channel.SLIP
    received_on: date | None = None
    appointment_on: date | None = None
    outcome: Outcome | None = None
    closed_on: date | None = None
    note: str = ""
    scheme_id: int | None = None
    """The linkage scheme that it is an award of; given with it, in one act."""
    award_reason: str = ""
    """Why it is given though the rules of the scheme speak against it."""

    @property
    def protects(self) -> bool:
        """Whether its details are kept from those without the permission *research*."""
        return self.is_restricted or self.reason in PROTECTED


@dataclass(frozen=True)
class NoteLine:
    """What was heard of a referral on a day."""

    id: int
    uid: str
    on: date
    text: str


@dataclass(frozen=True)
class Referral:
    """A referral as it is shown; a hidden one says only when it was sent and that it is there."""

    id: int
    uid: str
    branch: str
    client_id: int
    client_uid: str
    client_code: str
    client_name: str
    member_id: int | None
    member: str
    partner_id: int
    partner: str
    partner_kind: PartnerKind | None
    reason: ReferralReason | None
    is_restricted: bool
    basis: Basis | None
    consent_on: date | None
    consent_method: ConsentMethod | None
    basis_note: str
    sent_on: date
    channel: Channel | None
    received_on: date | None
    appointment_on: date | None
    outcome: Outcome | None
    closed_on: date | None
    note: str
    award_id: int | None = None
    scheme: str = ""
    """Name of the scheme that it is an award of."""
    notes: tuple[NoteLine, ...] = ()
    is_hidden: bool = False
    """Whether the actor may not see whom and what it is about."""

    @property
    def is_open(self) -> bool:
        """Whether nothing came of it yet."""
        return self.closed_on is None

    def days_open(self, day: date) -> int:
        """Return for how many days it was open, up to `day`."""
        end = day if self.closed_on is None else min(self.closed_on, day)
        return max((end - self.sent_on).days, 0)

    def is_late(self, day: date) -> bool:
        """Tell whether it is open for too long."""
        return self.is_open and self.days_open(day) > LATE_DAYS

    def is_silent(self, day: date) -> bool:
        """Tell whether the partner has not said for too long that it was received."""
        return self.is_open and self.received_on is None and self.days_open(day) > SILENT_DAYS


@dataclass(frozen=True)
class ReferralFilter:
    """Which referrals a list shows; an empty field leaves the question open."""

    state: ReferralState = ReferralState.ALL
    client_id: int | None = None
    partner_id: int | None = None
    referral_id: int | None = None
    branches: frozenset[int] = frozenset()
    text: str = ""


def validate_partner(draft: PartnerDraft) -> list[FieldProblem]:
    """Return what is wrong with the partner's fields."""
    problems = []
    if not draft.code.strip():
        problems.append(FieldProblem("code", "code-missing"))
    if not draft.name.strip():
        problems.append(FieldProblem("name", "name-missing"))
    return problems


def validate_note(on: date | None, text: str, sent: date, today: date) -> list[FieldProblem]:
    """Return what is wrong with a note."""
    problems = _day_problems("on", on, sent, today)
    if on is None:
        problems.append(FieldProblem("on", "day-missing"))
    if not text.strip():
        problems.append(FieldProblem("text", "needed"))
    return problems


def validate_referral(
    draft: ReferralDraft, partner: Partner | None, today: date
) -> list[FieldProblem]:
    """Return what is wrong with the referral's fields."""
    problems = []
    if draft.client_id is None:
        problems.append(FieldProblem("client_id", "client-missing"))
    if partner is None:
        problems.append(FieldProblem("partner_id", "partner-missing"))
    if draft.reason is None:
        problems.append(FieldProblem("reason", "referral-reason-missing"))
    problems += _basis_problems(draft, today)
    if draft.sent_on is None:
        return [*problems, FieldProblem("sent_on", "day-missing")]
    if draft.sent_on > today:
        problems.append(FieldProblem("sent_on", "day-in-future"))
    elif partner is not None and not partner.takes_on(draft.sent_on):
        problems.append(FieldProblem("partner_id", "partner-ended"))
    problems += _day_problems("received_on", draft.received_on, draft.sent_on, today)
    problems += _day_problems("closed_on", draft.closed_on, draft.sent_on, today)
    if draft.appointment_on is not None and draft.appointment_on < draft.sent_on:
        problems.append(FieldProblem("appointment_on", "before-sending"))
    if draft.outcome is not None and draft.closed_on is None:
        problems.append(FieldProblem("closed_on", "day-missing"))
    if draft.closed_on is not None and draft.outcome is None:
        problems.append(FieldProblem("outcome", "outcome-missing"))
    if draft.closed_on and draft.received_on and draft.closed_on < draft.received_on:
        problems.append(FieldProblem("closed_on", "closed-before-received"))
    return bounds(draft, today, problems)


def _basis_problems(draft: ReferralDraft, today: date) -> list[FieldProblem]:
    """Return why the referral is not allowed: no consent, and no best interest."""
    if draft.basis is Basis.BEST_INTEREST:
        missing = not draft.basis_note.strip()
        return [FieldProblem("basis_note", "best-interest-without-reason")] if missing else []
    problems = []
    if draft.consent_on is None:
        problems.append(FieldProblem("consent_on", "referral-without-consent"))
    elif draft.consent_on > today:
        problems.append(FieldProblem("consent_on", "consent-in-future"))
    elif draft.sent_on is not None and draft.consent_on > draft.sent_on:
        problems.append(FieldProblem("consent_on", "consent-after-sending"))
    if draft.consent_method is None:
        problems.append(FieldProblem("consent_method", "consent-method-missing"))
    return problems


def _day_problems(name: str, day: date | None, sent: date, today: date) -> list[FieldProblem]:
    if day is None:
        return []
    if day > today:
        return [FieldProblem(name, "day-in-future")]
    return [FieldProblem(name, "before-sending")] if day < sent else []
