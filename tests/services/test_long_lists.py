"""Lists of any size: every column orders the whole of them, both ways, in both databases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.queries import sorts
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.claims import ClaimFilter
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.health_care import VisitFilter
from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.domain.insurance import PolicyFilter
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.loans import LoanFilter
from mfdw_desktop.domain.payments import PaymentFilter
from mfdw_desktop.domain.referrals import ReferralFilter, ReferralState
from mfdw_desktop.domain.savings import AccountFilter
from mfdw_desktop.services import demo
from mfdw_desktop.services.workspace import Workspace

TODAY = date(2026, 3, 20)
ALL = frozenset(CheckState)
NONE: frozenset[int] = frozenset()
NAMES = ("policies", "persons", "loose", "claims", "visits", "checks", "awards", "payments",
         "savings", "referrals", "waiting", "decided", "reviews", "papers", "actions",
         "safety", "sessions", "loans")  # fmt: skip


def opened(book: Workspace, name: str, order: Order) -> Listing[Any]:
    """Return one of the lists of a book."""
    at: dict[str, Callable[[], Any]] = {
        "policies": lambda: book.insurance.open_policies(PolicyFilter(), order),
        "persons": lambda: book.insurance.open_covered(NONE, "", order),
        "loose": lambda: book.insurance.open_loose(NONE, "", order),
        "claims": lambda: book.insurance.open_claims(ClaimFilter(), order),
        "visits": lambda: book.health.open_visits(VisitFilter(), order),
        "checks": lambda: book.incentives.open_checks(
            states=ALL, due_until=None, branches=NONE, order=order
        ),
        "awards": lambda: book.incentives.open_awards(AwardFilter(), order),
        "payments": lambda: book.payments.open_payments(PaymentFilter(), order),
        "savings": lambda: book.savings.open_accounts(AccountFilter(), order),
        "referrals": lambda: book.referrals.open_referrals(ReferralFilter(), order),
        "waiting": lambda: book.approvals.open_waiting(branch="", is_open=True, order=order),
        "decided": lambda: book.approvals.open_waiting(branch="", is_open=False, order=order),
        "reviews": lambda: book.reviews.open_reviews(branch="", is_open=True, order=order),
        "papers": lambda: book.worksites.open_papers(NONE, 4000, order),
        "actions": lambda: book.worksites.open_actions(NONE, order),
        "safety": lambda: book.worksites.open_visits(NONE, order),
        "sessions": lambda: book.incentives.open_sessions(NONE, order=order),
        "loans": lambda: book.loans.open_loans(LoanFilter(), order),
    }
    listing: Listing[Any] = at[name]()
    return listing


COLUMNS = {
    "policies": ("client", "number", "persons", "until", "premium", "state"),
    "persons": ("person", "age", "holder", "policies", "until"),
    "loose": tuple(sorts.LOOSE),
    "claims": tuple(sorts.CLAIMS),
    "visits": ("client", "service", "voucher", "on", "cost", "state"),
    "checks": tuple(sorts.CHECKS),
    "awards": tuple(sorts.AWARDS),
    "payments": tuple(sorts.PAYMENTS),
    "savings": ("client", "scheme", "deposited", "withdrawn", "balance", "last", "shock"),
    "referrals": ("client", "partner", "sent", "days", "received", "state"),
    "waiting": tuple(sorts.APPROVALS),
    "decided": tuple(sorts.APPROVALS),
    "reviews": tuple(sorts.REVIEWS),
    "papers": tuple(sorts.PAPERS),
    "actions": tuple(sorts.ACTIONS),
    "safety": tuple(sorts.SAFETY_VISITS),
    "sessions": tuple(sorts.SESSIONS),
    "loans": tuple(sorts.LOANS),
}
KEYS: dict[tuple[str, str], Callable[[Any], Any]] = {
    ("policies", "until"): lambda row: row.last_on,
    ("policies", "persons"): lambda row: len(row.persons),
    ("policies", "premium"): lambda row: row.premium.minor,
    ("persons", "until"): lambda row: row.until,
    ("claims", "days"): lambda row: row.draft.filed_on,
    ("claims", "help"): lambda row: len(row.help),
    ("visits", "on"): lambda row: row.draft.on,
    ("checks", "due"): lambda row: row.due_on,
    ("checks", "state"): lambda row: list(CheckState).index(row.state),
    ("awards", "on"): lambda row: row.on,
    ("payments", "due"): lambda row: row.due_on,
    ("payments", "amount"): lambda row: row.amount.minor,
    ("savings", "balance"): lambda row: row.balance.minor,
    ("savings", "shock"): lambda row: not row.used_after_shock,
    ("referrals", "days"): lambda row: row.days_open(TODAY),
    ("safety", "on"): lambda row: row.on,
    ("loans", "on"): lambda row: row.disbursed_on,
    ("loans", "principal"): lambda row: row.principal.minor,
    ("sessions", "came"): lambda row: row.attended,
    ("safety", "state"): lambda row: row.score,
    ("papers", "on"): lambda row: row.expires_on,
}
"""What the rows themselves say of some columns: the order in SQL must be that of the screen."""


@pytest.fixture
def book(any_database: Database, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    demo.create_demo(any_database, Actor("tester"), clients=120, today=TODAY)
    from mfdw_desktop.services.book_service import BookService

    monkeypatch.setattr(BookService, "today", lambda _self: TODAY)
    return Workspace(any_database, Actor("tester"))


def test_every_column_orders_every_list_whole(book: Workspace) -> None:
    for name in NAMES:
        listing = opened(book, name, Order())
        keys = listing.ids(0, listing.prepare())
        total, first = listing.count(), listing.first(3)
        listing.close()
        assert total == len(keys) == len(set(keys)), name
        for column in COLUMNS[name]:
            up = [*opened(book, name, Order(column)).every()]
            down = [*opened(book, name, Order(column, descending=True)).every()]
            assert len(up) == len(down) == total, (name, column)
            key = KEYS.get((name, column))
            if key is not None:
                said = [key(row) for row in up if key(row) is not None]
                assert said == sorted(said), (name, column)
                told = [key(row) for row in down if key(row) is not None]
                assert told == sorted(told, reverse=True), (name, column)
        assert list(opened(book, name, Order()).every())[:3] == first


def test_record_file_and_sum_are_of_the_whole_list(book: Workspace, tmp_path: Path) -> None:
    listing = opened(book, "checks", Order("client", descending=True))
    total = listing.prepare()
    last = listing.rows(total - 1, 1)[0]
    key = listing.key_of(last.uid)
    assert key == last.id
    assert listing.position(last.id) == total - 1
    assert listing.key_of("01a19467-e800-7795-92e6-b6ca1ad2d5f1") is None
    listing.close()
    from mfdw_desktop.services import insurance_files

    out = tmp_path / "policies.csv"
    total = insurance_files.policies(book.insurance, PolicyFilter(), out)
    assert total == book.insurance.policies(PolicyFilter(), limit=1)[0]
    assert len(out.read_text("utf-8-sig").splitlines()) == total + 1
    payments = book.payments.open_payments(PaymentFilter())
    assert payments.facts() == [*_sums(each.amount for each in payments.every())]
    accounts = book.savings.open_accounts(AccountFilter(with_balance=True))
    assert accounts.facts() == [*_sums(each.balance for each in accounts.every())]
    late = book.referrals.open_referrals(ReferralFilter(state=ReferralState.OPEN))
    assert late.facts() == sum(each.is_late(TODAY) for each in late.every())


def test_restricted_referral_says_nothing_by_its_place() -> None:
    seen = sorts.referrals(TODAY, sees=True)
    hidden = sorts.referrals(TODAY, sees=False)
    for column in ("client", "partner", "state"):
        assert "is_restricted" in str(hidden[column].by[0])
        assert "is_restricted" not in str(seen[column].by[0])


def _sums(amounts: Any) -> Any:
    from mfdw_desktop.domain.money import sums

    return sums(amounts)
