"""Partners, and referrals to them."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "partner-unknown": (
        "there is no partner {partner}",
        "see `mfdw referrals partners`",
    ),
    "partner-code-taken": (
        "the code ‘{partner}’ belongs to another partner",
        "choose another code",
    ),
    "partner-in-use": (
        "people were referred to this partner: {count}",
        "write the day on which the work with it ended instead",
    ),
    "referral-unknown": (
        "there is no referral {referral}",
        "see `mfdw referrals list`",
    ),
    "referral-restricted": (
        "this referral is restricted",
        "ask somebody who may see research data",
    ),
}
