"""The sentences of rebates, emergency savings and payments, by their codes."""

from __future__ import annotations

REBATE_PROBLEMS: dict[str, str] = {
    "rebate-most-below-least": "the ceiling is below the floor",
    "credit-before-period": "this is before the period of the rebates",
    "payment-too-small": "the amount is too small for so many payments",
    "payment-before-award": "this is before the day of the award",
    "payments-differ": "the payments together are not {amount}",
    "award-credited": "it is the credit of a rebate: reverse it under Rebates",
    "award-of-record": "it follows a policy, visit or referral: change it there",
    "award-in-payments": "the payments of the award are {amount}: plan them anew first",
    "returned-before-paid": "this is before the day on which it was paid",
    "withdrawal-reason-missing": "the reason for the withdrawal is needed",
    "balance-too-low": "at most {most} can be taken out as of {day}",
}
