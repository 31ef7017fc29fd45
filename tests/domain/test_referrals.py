from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mfdw_desktop.domain.consents import (
    ConsentMethod,
)
from mfdw_desktop.domain.referrals import (
    Basis,
    Outcome,
    Partner,
    PartnerKind,
    ReferralDraft,
    ReferralReason,
    validate_referral,
)

TODAY = date(2026, 3, 20)
SENT = date(2026, 3, 2)
PARTNER = Partner(1, "u", "HC", "Health centre", PartnerKind.HEALTH, "", "", "", "", None, "")
WHOLE = ReferralDraft(
    client_id=1,
    partner_id=1,
    reason=ReferralReason.HEALTH,
    consent_on=SENT,
    consent_method=ConsentMethod.SIGNATURE,
    sent_on=SENT,
)


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({}, []),
        ({"consent_on": None}, [("consent_on", "referral-without-consent")]),
        ({"consent_on": date(2026, 3, 3)}, [("consent_on", "consent-after-sending")]),
        ({"consent_method": None}, [("consent_method", "consent-method-missing")]),
        (
            {"basis": Basis.BEST_INTEREST, "consent_on": None, "consent_method": None},
            [("basis_note", "best-interest-without-reason")],
        ),
        (
            {"basis": Basis.BEST_INTEREST, "consent_on": None, "basis_note": "danger"},
            [],
        ),
        ({"sent_on": date(2026, 3, 21)}, [("sent_on", "day-in-future")]),
        ({"received_on": date(2026, 3, 1)}, [("received_on", "before-sending")]),
        ({"appointment_on": date(2026, 4, 1)}, []),
        ({"closed_on": date(2026, 3, 9)}, [("outcome", "outcome-missing")]),
        ({"outcome": Outcome.HELPED}, [("closed_on", "day-missing")]),
        (
            {
                "outcome": Outcome.HELPED,
                "received_on": date(2026, 3, 10),
                "closed_on": date(2026, 3, 9),
            },
            [("closed_on", "closed-before-received")],
        ),
        ({"reason": None}, [("reason", "referral-reason-missing")]),
    ],
)
def test_referral_is_checked(changes: dict[str, object], wrong: list[tuple[str, str]]) -> None:
    found = validate_referral(replace(WHOLE, **changes), PARTNER, TODAY)  # type: ignore[arg-type]
    assert [(each.name, each.rule) for each in found] == wrong


def test_partner_that_ended_takes_nobody() -> None:
    ended = replace(PARTNER, ended_on=SENT)
    assert [each.rule for each in validate_referral(WHOLE, ended, TODAY)] == ["partner-ended"]
    open_until = replace(PARTNER, ended_on=SENT + timedelta(days=1))
    assert validate_referral(WHOLE, open_until, TODAY) == []


@pytest.mark.parametrize(
    ("reason", "protects"),
    [
        (ReferralReason.HEALTH, False),
        (ReferralReason.CHILD_LABOUR, True),
        (ReferralReason.CHILD_PROTECTION, True),
        (ReferralReason.VIOLENCE, True),
        (ReferralReason.DEBT, False),
    ],
)
def test_reasons_that_concern_a_child_are_protected(reason: ReferralReason, protects: bool) -> None:
    assert replace(WHOLE, reason=reason).protects is protects
    assert replace(WHOLE, reason=reason, is_restricted=True).protects
