"""Emergency savings: balances by hand, never below zero on any day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain import savings
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.savings import DepositSource, Entry, EntryDraft, EntryKind, Reason

TODAY = date(2026, 5, 4)


def entry(key: int, month: int, amount: int, kind: EntryKind = EntryKind.DEPOSIT) -> Entry:
    return Entry(key, str(key), date(2026, month, 1), kind, Money(amount, "PHP"))


BOOK = [
    entry(1, 1, 1000),
    entry(2, 2, 400, EntryKind.WITHDRAWAL),
    entry(3, 3, 200),
    entry(4, 4, 700, EntryKind.WITHDRAWAL),
]
"""Balances 1000, 600, 800, 100."""


def test_balances_stand_after_each_entry() -> None:
    found = savings.with_balances(reversed(BOOK), "PHP")
    assert [each.balance.minor for each in found if each.balance] == [1000, 600, 800, 100]


def test_deposit_of_a_day_comes_before_its_withdrawal() -> None:
    out = replace(BOOK[3], id=9, on=date(2026, 1, 1))
    assert [each.kind for each in savings.in_order([out, BOOK[0]])] == [
        EntryKind.DEPOSIT, EntryKind.WITHDRAWAL,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "balance", "lowest"),
    [
        (date(2025, 12, 31), 0, 0),
        (date(2026, 1, 1), 1000, 100),
        (date(2026, 2, 28), 600, 100),
        (date(2026, 3, 31), 800, 100),
        (date(2026, 5, 4), 100, 100),
    ],
)
def test_balance_of_a_day_and_the_lowest_after_it(day: date, balance: int, lowest: int) -> None:
    assert savings.balance_on(BOOK, day) == balance
    assert savings.lowest_from(BOOK, day) == lowest


def draft(minor: int, month: int = 3, **more: object) -> EntryDraft:
    values = {
        "account_id": 1, "kind": EntryKind.WITHDRAWAL, "on": date(2026, month, 15),
        "amount": Money(minor, "PHP"), "reason": Reason.HARVEST, **more,
    }  # fmt: skip
    return EntryDraft(**values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("made", "rules"),
    [
        (draft(100), []),
        (draft(101), ["balance-too-low"]),
        (draft(1, on=date(2026, 6, 1)), ["day-in-future"]),
        (draft(0), ["amount-missing"]),
        (draft(1, reason=None), ["withdrawal-reason-missing"]),
        (draft(1, amount=Money(1, "USD")), ["currency-differs"]),
        (draft(5000, kind=EntryKind.DEPOSIT, reason=None, source=DepositSource.VOLUNTARY), []),
        (draft(1, account_id=None), ["client-missing", "scheme-missing"]),
    ],
    ids=["all that is free", "a cent more", "future", "nothing", "no reason", "other currency",
         "deposit", "whose"],
)  # fmt: skip
def test_entry_is_checked(made: EntryDraft, rules: list[str]) -> None:
    assert [each.rule for each in savings.validate(made, BOOK, "PHP", TODAY)] == rules


def test_every_code_has_its_word() -> None:
    assert set(savings.WORDS) == {*EntryKind, *DepositSource, *Reason}
    assert set(savings.SHOCKS) | savings.NO_SHOCKS == set(Reason)


def test_share_that_used_the_fund() -> None:
    assert savings.usage(1, 4) == 0.25
    assert savings.usage(0, 0) is None
