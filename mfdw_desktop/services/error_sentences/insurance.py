"""Policies, claims, visits and vouchers."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "policy-unknown": ("there is no policy {policy}", "look at the list of policies"),
    "policy-number-taken": (
        "the policy number {number} stands in this scheme already",
        "check the number, or open that policy",
    ),
    "policy-has-claims": (
        "there are claims under it: {count}",
        "cancel the policy instead, or take the claims away first",
    ),
    "insured-has-claims": (
        "there are claims for a person who would leave the policy: {count}",
        "give the last day of cover instead",
    ),
    "insured-unknown": (
        "only the holder and members of the household can be insured",
        "write the person into the household first",
    ),
    "member-insured": (
        "a policy covers this person",
        "write the day on which the person left, or take her off the policy first",
    ),
    "award-not-waiting": (
        "the award belongs to another client or scheme, or has a policy",
        "look at the awards without a policy",
    ),
    "scheme-not-of-kind": (
        "the scheme {scheme} is not of this kind",
        "choose another scheme",
    ),
    "claim-unknown": ("there is no claim {claim}", "look at the list of claims"),
    "visit-unknown": ("there is no visit {visit}", "look at the list of visits"),
    "voucher-taken": (
        "the voucher {voucher} of this provider was given out already",
        "check the number, or open that voucher",
    ),
}
