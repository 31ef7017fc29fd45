"""The sentences for rows of lists of the branch's book."""

from __future__ import annotations

LIST_PROBLEMS: dict[str, str] = {
    "scheme-not-named": "write the scheme: there is not exactly one that it can be",
    "person-not-in-household": (
        "nobody in the household is called ‘{value}’; correct the name, or write the person into "
        "the household first"
    ),
    "person-not-on-policy": "nobody on the policy is called ‘{value}’",
    "policy-of-another": "the policy ‘{value}’ belongs to the client {client}",
    "policy-row-differs": (
        "an earlier row says something else of the policy {policy}; for amounts of each person "
        "use the columns of the person"
    ),
    "policy-not-named": "write the number of the policy, or the number of the client who holds it",
    "policy-not-known": "there is no policy of ‘{value}’; import the insured persons first",
    "policy-unclear": "there are several policies of ‘{value}’; write the number and the day",
    "claim-unclear": "there are several such claims; write the person and the day it happened",
    "partner-not-known": "there is no partner ‘{value}’; correct it, or add the partner first",
    "referral-not-open": "nothing is open for ‘{value}’; write the day of sending",
    "referral-unclear": "several referrals of ‘{value}’ fit; write the partner and the day",
    "entry-twice": "the same entry stands before in this file; give each its reference",
    "deposit-used": "later withdrawals live on this deposit",
    "accounts-unclear": "the client ‘{value}’ has several accounts; write the entry by hand",
    "payment-not-planned": "no planned payment of the client ‘{value}’ fits; split the award first",
    "payment-amount-differs": "the planned payment is {amount}",
    "payment-not-open": "the payment does not stand where this can become of it",
    "check-not-due": "no check of the client ‘{value}’ fits; correct the person or the day",
    "check-unclear": "several checks of ‘{value}’ fit; write the person, condition and day",
    "visit-unclear": "several visits of ‘{value}’ fit; write the service and the voucher",
    "session-unclear": "several sessions fit; write the session number or the topic",
    "session-created": "no session was known on ‘{value}’; it is created",
    "session-cancelled": "this session was cancelled; correct the day, or the session in the book",
    "session-row-differs": "an earlier row says something else of this session; correct one",
    "centre-not-known": "there is no centre ‘{value}’; correct it, or add the centre first",
    "voucher-of-another": "the voucher ‘{value}’ of this provider belongs to somebody else",
    "voucher-used": (
        "the voucher was used on {day} already; if that day is wrong, correct the visit"
    ),
    "referral-protected": (
        "referrals for this reason are entered by those who may see sensitive answers"
    ),
}
