"""The words of the codes of partners and referrals.

The English texts only: window, papers and command line translate them, each into its own language.
"""

from __future__ import annotations

from typing import Any

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.referrals import Basis, Channel, Outcome, PartnerKind, ReferralReason

WORDS: dict[Any, dict[Any, str]] = {
    PartnerKind: {
        PartnerKind.HEALTH: mark("Health service"),
        PartnerKind.LABOUR_OFFICE: mark("Labour office"),
        PartnerKind.SOCIAL_SERVICE: mark("Social service"),
        PartnerKind.NGO: mark("NGO"),
        PartnerKind.SCHOOL: mark("School"),
        PartnerKind.TRAINING: mark("Training centre"),
        PartnerKind.LEGAL: mark("Legal aid"),
        PartnerKind.REGISTRY: mark("Registration office"),
        PartnerKind.OTHER: mark("Other"),
    },
    ReferralReason: {
        ReferralReason.HEALTH: mark("Health"),
        ReferralReason.SCHOOL: mark("Schooling"),
        ReferralReason.CHILD_LABOUR: mark("Child labour"),
        ReferralReason.CHILD_PROTECTION: mark("Protection of a child"),
        ReferralReason.VIOLENCE: mark("Violence"),
        ReferralReason.SAFE_WORK: mark("Safe work"),
        ReferralReason.REGISTRATION: mark("Registration of the enterprise"),
        ReferralReason.TRAINING: mark("Training"),
        ReferralReason.SOCIAL_PROTECTION: mark("Social protection"),
        ReferralReason.DEBT: mark("Debt"),
        ReferralReason.LEGAL: mark("Legal matter"),
        ReferralReason.OTHER: mark("Other"),
    },
    Channel: {
        Channel.SLIP: mark("Slip on paper"),
        Channel.PHONE: mark("Telephone"),
        Channel.MESSAGE: mark("Message"),
        Channel.ACCOMPANIED: mark("Went along"),
        Channel.OTHER: mark("Other"),
    },
    Basis: {
        Basis.CONSENT: mark("Consent"),
        Basis.BEST_INTEREST: mark("Best interest"),
    },
    Outcome: {
        Outcome.HELPED: mark("Helped"),
        Outcome.PARTLY: mark("Partly helped"),
        Outcome.REFUSED: mark("Refused by the partner"),
        Outcome.NOT_REACHED: mark("Not reached"),
        Outcome.WITHDRAWN: mark("Withdrawn by the client"),
        Outcome.OTHER: mark("Other"),
    },
}
"""By type and code."""
