from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.referrals import (
    Basis,
    Channel,
    Partner,
    PartnerKind,
    Referral,
    ReferralReason,
)
from mfdw_desktop.reporting import referral_slip
from mfdw_desktop.reporting.branch_paper import Maker
from mfdw_desktop.reporting.document import Heading, Paper, Paragraph

BRANCH = BranchFacts(1, "KH03", "Kampot", "", "UTC", "Hope", "", "KHR", "en", "a4")
PARTNER = Partner(1, "p", "HC", "Clinic", PartnerKind.HEALTH, "", "", "", "", None, "")
SENT = Referral(
    1, "u", "KH03", 1, "c", "KH03-00001-E", "Sok Chan", None, "", 1, "Clinic",
    PartnerKind.HEALTH, ReferralReason.DEBT, False, Basis.CONSENT, date(2026, 3, 1), None, "",
    date(2026, 3, 2), Channel.SLIP, None, None, None, None, "owes three lenders",
)  # fmt: skip


@pytest.mark.parametrize("says", [False, True])
def test_slip_says_why_only_when_wanted(says: bool) -> None:
    content = referral_slip.SlipContent(BRANCH, SENT, PARTNER, "012", says_reason=says)
    maker = Maker(BRANCH, datetime(2026, 3, 2, tzinfo=UTC), "dara", "0" * 64)
    paper = referral_slip.build(content, maker, paper=Paper.A4, language="en")
    said = [str(each.text) for each in paper.blocks if isinstance(each, Paragraph | Heading)]
    assert any("three lenders" in each for each in said) is says
    assert ("Debt" in said) is says
