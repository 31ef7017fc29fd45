"""Days and amounts that only a slip of the hand writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from mfdw_desktop.domain.bounds import bounds, early_problems, most, zero_problems
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.periods import add_months
from mfdw_desktop.domain.problems import FieldProblem

TODAY = date(2026, 11, 25)


@dataclass(frozen=True)
class Draft:
    on: date | None = None
    amount: Money | None = None


@pytest.mark.parametrize(
    ("draft", "rules"),
    [
        (Draft(), []),
        (Draft(date(1989, 12, 31)), ["day-out-of-bounds"]),
        (Draft(date(1990, 1, 1)), []),
        (Draft(date(2056, 12, 31)), []),
        (Draft(date(2057, 1, 1)), ["day-out-of-bounds"]),
        (Draft(amount=Money(10**10, "USD")), []),
        (Draft(amount=Money(10**10 + 1, "USD")), ["amount-out-of-bounds"]),
        (Draft(amount=Money(10**12, "KHR")), []),
        (Draft(amount=Money(10**12 + 100, "KHR")), ["amount-out-of-bounds"]),
        (Draft(date(1800, 1, 1), Money(10**14, "KHR")), ["day-out-of-bounds",
                                                        "amount-out-of-bounds"]),
    ],
)  # fmt: skip
def test_bounds_are_a_slip_and_no_value(draft: Draft, rules: list[str]) -> None:
    assert [each.rule for each in bounds(draft, TODAY)] == rules


def test_a_field_with_a_problem_gets_no_second_one() -> None:
    found = [FieldProblem("on", "day-in-future")]
    assert bounds(Draft(date(2099, 1, 1)), TODAY, found) == found


def test_most_is_written_without_cents_that_nobody_uses() -> None:
    assert most("KHR") == Money(10**12, "KHR")
    said = bounds(Draft(amount=Money(10**13, "KHR")), TODAY)[0].fields
    assert said == {"most": "10,000,000,000 KHR"}


@pytest.mark.parametrize(
    ("joined", "starts", "rule"),
    [
        (None, None, None),
        (date(2026, 1, 2), None, "before-client-joined"),
        (date(2026, 1, 1), date(2026, 1, 1), None),
        (date(2026, 1, 1), date(2026, 1, 2), "before-scheme-starts"),
    ],
)
def test_nothing_is_given_before_client_or_scheme(
    joined: date | None, starts: date | None, rule: str | None
) -> None:
    found = early_problems("on", date(2026, 1, 1), joined_on=joined, starts_on=starts)
    assert [each.rule for each in found] == ([rule] if rule else [])


def test_months_end_with_the_calendar() -> None:
    assert add_months(date(9999, 12, 1), 1) == date.max
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)


def test_nothing_is_no_award() -> None:
    amounts = {"amount": Money(0, "KHR"), "base": None, "cost": Money(1, "KHR")}
    assert [each.name for each in zero_problems(amounts)] == ["amount"]
