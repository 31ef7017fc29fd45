"""Emergency savings and payments of awards, through the database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.incentives import AwardDraft, AwardFilter
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.payments import (
    Decision,
    PaymentFilter,
    PaymentState,
    plan,
)
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.savings import AccountFilter, EntryDraft, EntryKind, Reason
from mfdw_desktop.services.workspace import Workspace
from tests.services import rebates_book
from tests.services.imports_book import count, digest
from tests.services.rebates_book import client, scheme

TODAY = date(2026, 5, 4)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = rebates_book.book(tmp_path)
    yield made
    made.close()


def khr(riel: int) -> Money:
    return Money(riel * 100, "KHR")


def deposit(book: Workspace, riel: int, on: date) -> None:
    book.savings.book(
        EntryDraft(client_id=client(book, "Dara"), scheme_id=scheme(book, "FUND"), on=on,
                   amount=khr(riel))
    )  # fmt: skip


def test_first_deposit_opens_the_account(book: Workspace) -> None:
    deposit(book, 5_000, date(2026, 2, 1))
    deposit(book, 3_000, date(2026, 1, 10))
    (found,) = book.savings.accounts(AccountFilter())
    assert (found.balance, found.opened_on) == (khr(8_000), date(2026, 1, 10))
    (then,) = book.savings.accounts(AccountFilter(), date(2026, 1, 31))
    assert then.balance == khr(3_000)
    assert book.savings.accounts(AccountFilter(), date(2026, 1, 1)) == []


def test_withdrawal_says_why_and_leaves_no_debt(book: Workspace) -> None:
    deposit(book, 5_000, date(2026, 2, 1))
    (held,) = book.savings.accounts(AccountFilter())
    out = EntryDraft(account_id=held.id, kind=EntryKind.WITHDRAWAL, on=TODAY,
                     amount=khr(4_000), reason=Reason.HARVEST)  # fmt: skip
    book.savings.book(out)
    with pytest.raises(InvalidError) as error:
        book.savings.book(out)
    assert [each.rule for each in error.value.problems] == ["balance-too-low"]
    found = book.savings.account(held.id)
    assert [each.balance for each in found.entries] == [khr(5_000), khr(1_000)]
    assert found.row.used_after_shock
    with pytest.raises(RefusedError, match="savings-deposit-used"):
        book.savings.remove(found.entries[0].id)
    book.savings.remove(found.entries[1].id)
    assert book.savings.accounts(AccountFilter())[0].balance == khr(5_000)


def test_one_of_two_accounts_after_a_merge_is_never_chosen_silently(book: Workspace) -> None:
    deposit(book, 5_000, date(2026, 2, 1))
    other = client(book, "Vuthy")
    book.savings.book(EntryDraft(client_id=other, scheme_id=scheme(book, "FUND"),
                                 on=date(2026, 2, 1), amount=khr(700)))  # fmt: skip
    book.merges.merge(client(book, "Dara"), other)
    with pytest.raises(RefusedError, match="savings-account-unclear"):
        deposit(book, 1_000, TODAY)
    held = book.savings.accounts(AccountFilter())
    assert {each.balance for each in held} == {khr(5_000), khr(700)}
    book.savings.book(EntryDraft(account_id=held[0].id, on=TODAY, amount=khr(100)))
    assert book.savings.account(held[0].id).row.balance == Money(
        held[0].balance.minor + khr(100).minor, "KHR"
    )


def award(book: Workspace) -> int:
    book.incentives.give(
        [AwardDraft(scheme_id=scheme(book, "CASH"), client_id=client(book, "Lina"),
                    on=date(2026, 3, 1), amount=khr(30_000))]
    )  # fmt: skip
    return book.incentives.awards(AwardFilter(client_id=client(book, "Lina")))[1][0].id


def test_award_is_paid_in_parts(book: Workspace) -> None:
    key = award(book)
    book.payments.plan(key, plan(khr(30_000), 3, date(2026, 3, 1), 1))
    rows = book.payments.rows(PaymentFilter(due_until=TODAY))
    assert [(each.number, each.of, each.amount) for each in rows] == [
        (1, 3, khr(10_000)), (2, 3, khr(10_000)), (3, 3, khr(10_000)),
    ]  # fmt: skip
    paid = Decision(PaymentState.PAID, TODAY, "R-9")
    book.payments.decide([rows[0].id, rows[1].id], paid)
    with pytest.raises(RefusedError, match="payment-is-paid"):
        book.payments.decide([rows[1].id, rows[2].id], paid)
    due = book.payments.rows(PaymentFilter(states=frozenset({PaymentState.DUE})))
    assert [each.number for each in due] == [3]
    with pytest.raises(InvalidError):
        book.payments.decide([rows[0].id], Decision(PaymentState.RETURNED, TODAY))
    book.payments.decide([rows[0].id], Decision(PaymentState.RETURNED, TODAY, note="not there"))
    (back,) = book.payments.rows(PaymentFilter(states=frozenset({PaymentState.RETURNED})))
    assert (back.paid_on, back.ended_on, back.note) == (TODAY, TODAY, "not there")
    with pytest.raises(RefusedError, match="payment-decided"):
        book.payments.plan(key, plan(khr(30_000), 2, date(2026, 3, 1), 1))


def test_plan_is_written_anew_and_taken_back(book: Workspace) -> None:
    key = award(book)
    book.payments.plan(key, plan(khr(30_000), 3, date(2026, 3, 1), 1))
    before = digest(book)
    changes = book.payments.plan(key, plan(khr(30_000), 2, date(2026, 4, 1), 2))
    assert len(book.payments.rows(PaymentFilter(award_id=key))) == 2
    assert changes.edit is not None
    book.batches.undo_edit(changes.edit)
    assert digest(book) == before


def test_award_goes_with_its_payments_and_comes_back_with_them(book: Workspace) -> None:
    key = award(book)
    book.payments.plan(key, plan(khr(30_000), 3, date(2026, 3, 1), 1))
    before = digest(book)
    changes = book.incentives.remove_awards([key])
    assert count(book, "award_payment") == 0
    assert changes.edit is not None
    book.batches.undo_edit(changes.edit)
    assert digest(book) == before
