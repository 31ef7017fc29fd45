"""Rebates, emergency savings and payments."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "rebate-run-unknown": ("there are no rebates {run}", "look at the list of rebates"),
    "rebate-is-computed": (
        "these rebates are not approved yet",
        "approve them first",
    ),
    "rebate-is-approved": (
        "these rebates are approved already",
        "credit them, or discard them and compute again",
    ),
    "rebate-is-credited": (
        "these rebates are credited already",
        "reverse what is wrong",
    ),
    "rebate-is-reversed": ("these rebates were reversed", "compute the period again"),
    "rebate-period-ahead": (
        "the period {period} has not begun",
        "choose a period that is over",
    ),
    "rebate-nothing-due": (
        "no statement has an instalment due in {period}",
        "import the loan statement of the period first",
    ),
    "rebate-rule-none": (
        "the scheme {scheme} has no rule for these days",
        "set the rule of its rebate first",
    ),
    "rebate-rule-changes": (
        "another rule begins on {day}, within the period",
        "compute up to the day before, and the rest apart",
    ),
    "rebate-rule-used": (
        "rebates were computed under version {number} of the rule",
        "add a new version from a later day on",
    ),
    "rebate-none-in-run": (
        "nobody gets a rebate here",
        "look at the reasons, and discard it",
    ),
    "rebate-twice": (
        "the interest of these loans was rebated meanwhile: {loans}",
        "discard it and compute again",
    ),
    "rebate-reason-missing": ("a reason is needed", "say why the rebates are reversed"),
    "rebate-reverse-day": (
        "they were credited on {day}",
        "choose a day from then until today",
    ),
    "rebate-not-standing": (
        "there is no such rebate to reverse",
        "choose lines with a rebate that stands",
    ),
    "rebate-spent": (
        "the savings of {client} no longer hold the rebate",
        "settle it with the client first",
    ),
    "loan-rebated": (
        "a rebate was computed for this loan",
        "reverse it, or discard the rebates that hold it",
    ),
    "scheme-no-rebate": (
        "the scheme {scheme} is no interest rebate",
        "choose a scheme of this kind",
    ),
    "period-unreadable": (
        "{period} is no period",
        "write 2026-Q1, 2026-03 or 2026-01-15/2026-03-14",
    ),
    "award-unknown": ("there is no award {award}", "look at the list of awards"),
    "check-unknown": ("there is no check {check}", "look at the list of checks"),
    "award-credited": (
        "an award of {client} is the credit of a rebate",
        "reverse it under Rebates",
    ),
    "payment-unknown": ("there is no such payment", "look at the list of payments"),
    "payment-decided": (
        "a payment of this award was paid or cancelled already",
        "take it back first",
    ),
    "payment-is-due": ("the payment to {client} is not paid yet", "pay it first"),
    "payment-is-paid": (
        "the payment to {client} is paid already",
        "say that it came back",
    ),
    "payment-is-returned": (
        "the payment to {client} came back already",
        "pay it again, or cancel it",
    ),
    "payment-is-cancelled": (
        "the payment to {client} is cancelled",
        "schedule it again first",
    ),
    "savings-account-unknown": (
        "there is no savings account of {account}",
        "look at the list of accounts, or name the scheme of a first deposit",
    ),
    "savings-scheme-unclear": (
        "{client} has several savings accounts",
        "name the scheme",
    ),
    "savings-account-unclear": (
        "the client has several accounts of this scheme",
        "write it in the window, on the account itself",
    ),
    "payment-no-award": (
        "{client} has no award of {scheme} with an amount",
        "give it first",
    ),
    "savings-entry-unknown": ("there is no entry {entry}", "look at the account"),
    "savings-deposit-used": (
        "later withdrawals live on this deposit",
        "take them back first",
    ),
}
