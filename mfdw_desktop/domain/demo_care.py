"""Partners and referrals of the sample branch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from mfdw_desktop.domain.referrals import Channel, Outcome, PartnerKind, ReferralReason

PARTNERS = (
    ("HC", "Health centre of the district", PartnerKind.HEALTH, "Sok Sreymom", "033 210 114"),
    ("LABOUR", "Labour office of Kampot", PartnerKind.LABOUR_OFFICE, "Chea Vuthy", "033 932 020"),
    ("SOCIAL", "Social service of the province", PartnerKind.SOCIAL_SERVICE, "", "033 932 118"),
    ("SCHOOL", "School committee", PartnerKind.SCHOOL, "Prak Sothea", ""),
    ("TRADE", "Registration office, one window", PartnerKind.REGISTRY, "", "033 932 400"),
    ("LEGAL", "Legal aid for women", PartnerKind.LEGAL, "Nhem Kunthea", "012 558 301"),
)
"""Code, name, kind, contact, telephone."""

_CASES = (
    (ReferralReason.HEALTH, "HC", 5),
    (ReferralReason.SAFE_WORK, "LABOUR", 3),
    (ReferralReason.REGISTRATION, "TRADE", 3),
    (ReferralReason.SCHOOL, "SCHOOL", 3),
    (ReferralReason.SOCIAL_PROTECTION, "SOCIAL", 2),
    (ReferralReason.LEGAL, "LEGAL", 1),
    (ReferralReason.CHILD_LABOUR, "SOCIAL", 1),
)
_HEARD = (
    "She went on market day.",
    "The office asks for one more paper.",
    "The visit was without charge.",
    "They will call her next week.",
)
_EVERY = 9
"""One of so many clients was referred at some time."""
_BACK_DAYS = 300


@dataclass(frozen=True)
class DemoReferral:
    """A referral of the sample."""

    client: int
    partner: str
    reason: ReferralReason
    sent_on: date
    consent_on: date
    channel: Channel
    received_on: date | None
    appointment_on: date | None
    outcome: Outcome | None
    closed_on: date | None
    heard: tuple[tuple[date, str], ...] = ()
    award: int | None = None


def of_award(seed: int, key: int, award: int, given: date, day: date) -> DemoReferral:
    """Return the referral that an award of a linkage scheme is."""
    draw = Random(f"{seed} linkage {award}")  # noqa: S311 - made-up data
    return replace(_referral(draw, key, given, day), award=award)


def make_referrals(seed: int, people: Sequence[tuple[int, date]], day: date) -> list[DemoReferral]:
    """Return the referrals of clients, given as (key, day of joining), until a day."""
    found = []
    for key, joined in people:
        draw = Random(f"{seed} referral {key}")  # noqa: S311 - made-up data
        if draw.randrange(_EVERY):
            continue
        sent = day - timedelta(days=draw.randrange(1, _BACK_DAYS))
        if sent > joined:
            found.append(_referral(draw, key, sent, day))
    return found


def _referral(draw: Random, key: int, sent: date, day: date) -> DemoReferral:
    reason, partner, _ = draw.choices(_CASES, [each[2] for each in _CASES])[0]
    received = sent + timedelta(days=draw.randrange(1, 15)) if draw.random() < 0.85 else None
    closed = sent + timedelta(days=draw.randrange(8, 60)) if draw.random() < 0.88 else None
    if received is not None and received > day:
        received = None
    if closed is not None and (closed > day or (received is not None and closed < received)):
        closed = None
    outcomes = (Outcome.HELPED, Outcome.PARTLY, Outcome.REFUSED, Outcome.NOT_REACHED,
                Outcome.WITHDRAWN)  # fmt: skip
    outcome = draw.choices(outcomes, (60, 18, 6, 10, 6))[0] if closed else None
    heard_on = sent + timedelta(days=draw.randrange(3, 8))
    heard = ((heard_on, draw.choice(_HEARD)),) if draw.random() < 0.5 and heard_on <= day else ()
    appointment = sent + timedelta(days=draw.randrange(3, 20))
    return DemoReferral(
        key,
        partner,
        reason,
        sent,
        sent - timedelta(days=draw.randrange(0, 3)),
        draw.choice((Channel.SLIP, Channel.SLIP, Channel.PHONE, Channel.ACCOMPANIED)),
        received,
        appointment if draw.random() < 0.6 else None,
        outcome,
        closed,
        heard,
    )
