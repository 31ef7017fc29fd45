"""The sentences for policies, claims, visits and vouchers."""

from __future__ import annotations

INSURANCE_PROBLEMS: dict[str, str] = {
    "reason-missing": "say why",
    "premium-unpaid": "the premium is not paid yet",
    "currency-mixed": "both amounts must be in {currency}",
    "share-over-premium": "the client's share is more than the premium",
    "share-over-cost": "the client's share is more than the cost",
    "insured-missing": "choose at least one person of the household",
    "insured-outside-policy": "a person is covered within the days of the policy only",
    "insured-twice": "a person stands twice on the policy for the same days",
    "policy-missing": "choose a policy",
    "documents-missing": "say which documents are wanted",
    "documents-still-wanted": "documents are still wanted",
    "claim-step-impossible": "the claim does not stand where this can be done",
    "claim-not-submitted": "it was not sent to the insurer yet",
    "claim-not-approved": "the insurer did not approve it",
    "decision-missing": "say what the insurer decided",
    "before-event": "this is before it happened",
    "before-step": "this is before the step that it follows, of {day}",
    "approved-over-claimed": "more is approved than was claimed",
    "partly-whole": "the whole claim is approved; choose ‘Approved’",
    "payee-missing": "say who was paid",
    "event-outside-cover": "the policy does not cover the person on this day",
    "visit-or-voucher": "give the day of the visit, or the number of a voucher",
    "voucher-expired": "the voucher was no longer good on this day",
    "before-voucher": "this is before the voucher was given out",
    "voucher-used": "a voucher that was used cannot be cancelled",
}

INSURANCE_ERRORS: dict[str, tuple[str, str]] = {
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
