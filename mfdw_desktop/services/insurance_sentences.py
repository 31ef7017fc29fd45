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
