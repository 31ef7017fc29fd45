"""The lists of the branch's book that a file can bring: a table of columns for each kind.

A kind of list is a form here, which says the columns, and one module in `services.lists`,
which says what a row becomes.
"""

from __future__ import annotations

from dataclasses import dataclass

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.lists.care import CHECK_FORM, VISIT_FORM
from mfdw_desktop.domain.lists.insurance import CLAIM_FORM, POLICY_FORM
from mfdw_desktop.domain.lists.linkage import REFERRAL_FORM
from mfdw_desktop.domain.lists.money import PAYMENT_FORM, SAVINGS_FORM
from mfdw_desktop.domain.lists.training import ATTENDANCE_FORM
from mfdw_desktop.domain.surveys import Questionnaire


@dataclass(frozen=True)
class BookList:
    """A kind of list of the branch's book."""

    code: str
    form: Questionnaire
    title: str
    """What it is, for the choice of a kind."""
    holds: str
    """What a batch of it holds."""
    proof: tuple[str, ...]
    """Fields by which a file of the kind is known; one column each, all of them."""


BOOK_LISTS = (
    BookList(
        "policies",
        POLICY_FORM,
        mark("Insured persons: the member list of an insurer"),
        mark("Insured persons"),
        ("number", "client", "starts_on"),
    ),
    BookList(
        "claims",
        CLAIM_FORM,
        mark("Claims: the settlement list of an insurer"),
        mark("Insurance claims"),
        ("policy", "happened_on"),
    ),
    BookList(
        "referrals",
        REFERRAL_FORM,
        mark("Referrals and what came of them: the list of a partner"),
        mark("Referrals"),
        ("client", "sent_on", "outcome"),
    ),
    BookList(
        "savings",
        SAVINGS_FORM,
        mark("Emergency savings: deposits and withdrawals"),
        mark("Emergency savings"),
        ("client", "kind", "on", "amount"),
    ),
    BookList(
        "payments",
        PAYMENT_FORM,
        mark("Payments: the list of a payment provider"),
        mark("Payments"),
        ("client", "amount", "on", "state"),
    ),
    BookList(
        "checks",
        CHECK_FORM,
        mark("Condition checks: the list of a school"),
        mark("Condition checks"),
        ("client", "member", "state"),
    ),
    BookList(
        "visits",
        VISIT_FORM,
        mark("Health visits and vouchers: the list of a provider"),
        mark("Health care"),
        ("client", "service", "visited_on"),
    ),
    BookList(
        "attendance",
        ATTENDANCE_FORM,
        mark("Attendance of sessions: the list of a trainer"),
        mark("Attendance of sessions"),
        ("client", "held_on", "attendance"),
    ),
)
BOOK_FORMS = tuple(each.form for each in BOOK_LISTS)
BOOK_KINDS = {each.code: each for each in BOOK_LISTS}
LIST_KINDS = ("clients", "schemes", "awards", "loans", *BOOK_KINDS)
"""Every kind of list that a file can bring."""
