"""Writing partners and referrals of the sample branch."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import sqlalchemy as sa

from mfdw_desktop.database.models import (
    Award,
    Client,
    IncentiveKind,
    Partner,
    Referral,
    ReferralNote,
    Scheme,
)
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.clients import (
    ClientStatus,
)
from mfdw_desktop.domain.consents import (
    ConsentMethod,
)
from mfdw_desktop.domain.demo_care import PARTNERS, make_referrals, of_award
from mfdw_desktop.domain.incentives import AwardStatus
from mfdw_desktop.domain.referrals import PROTECTED, Basis

_PARTNER = ("id", "uid", "code", "name", "kind", "contact", "phone")
_REFERRAL = (
    "id", "uid", "branch_id", "client_id", "partner_id", "reason", "is_restricted", "basis",
    "consent_on", "consent_method", "sent_on", "channel", "received_on", "appointment_on",
    "outcome", "closed_on", "award_id",
)  # fmt: skip
_NOTE = ("id", "uid", "referral_id", "noted_on", "text")


def write_care(unit: Unit, branch: int, seed: int, day: date, uid: Callable[[], str]) -> None:
    """Write the partners, and who was sent to them until a day."""
    keys = {}
    rows = []
    for code, name, kind, contact, phone in PARTNERS:
        keys[code] = unit.reserve(Partner)
        rows.append((keys[code], uid(), code, name, kind.value, contact or None, phone or None))
    unit.create_many(Partner, _PARTNER, rows)
    known = sa.select(Client.id, Client.joined_on).where(
        Client.status == ClientStatus.ACTIVE.value, Client.joined_on.is_not(None)
    )
    people = [(row.id, row.joined_on) for row in unit.connection.execute(known.order_by(Client.id))]
    given = (
        sa.select(Award.client_id, Award.id, Award.given_on)
        .join(Scheme, Award.scheme_id == Scheme.id)
        .join(IncentiveKind, Scheme.kind_id == IncentiveKind.id)
        .where(IncentiveKind.code == "linkage", Award.status == AwardStatus.GIVEN.value)
        .order_by(Award.id)
    )
    linked = [of_award(seed, *row, day) for row in unit.connection.execute(given).all()]
    referrals, notes = [], []
    for each in (*make_referrals(seed, people, day), *linked):
        key = unit.reserve(Referral)
        referrals.append((
            key, uid(), branch, each.client, keys[each.partner], each.reason.value,
            each.reason in PROTECTED, Basis.CONSENT.value, each.consent_on,
            ConsentMethod.SIGNATURE.value, each.sent_on, each.channel.value, each.received_on,
            each.appointment_on, each.outcome.value if each.outcome else None, each.closed_on,
            each.award,
        ))  # fmt: skip
        notes += [(unit.reserve(ReferralNote), uid(), key, *heard) for heard in each.heard]
    unit.create_many(Referral, _REFERRAL, referrals)
    unit.create_many(ReferralNote, _NOTE, notes)
