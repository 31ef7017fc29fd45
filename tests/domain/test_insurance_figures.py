"""Persons covered, earned premium, claims ratio, days to pay: worked examples."""

from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.domain.insurance_figures import (
    ClaimCounts,
    CurrencyRatio,
    InsuranceFigures,
    Insured,
    Premium,
    claims_ratios,
    cover_movement,
    days_to_pay,
    earned,
    grouped,
)
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.movements import Movement
from mfdw_desktop.domain.periods import Month

MARCH = Month(2026, 3)


def person(*spans: tuple[str, str], sex: str = "female", band: str = "25-54") -> Insured:
    days = [(date.fromisoformat(first), date.fromisoformat(last)) for first, last in spans]
    return Insured(sex, band, tuple(days))


@pytest.mark.parametrize(
    ("spans", "course"),
    [
        ([("2025-06-01", "2026-05-31")], (1, 0, 0)),
        ([("2026-03-10", "2027-03-09")], (0, 1, 0)),
        ([("2025-03-10", "2026-03-09")], (1, 0, 1)),
        ([("2026-03-05", "2026-03-20")], (0, 1, 1)),
        # renewed without a gap: neither new nor ended
        ([("2025-03-10", "2026-03-09"), ("2026-03-10", "2027-03-09")], (1, 0, 0)),
        # renewed after a gap within the month: covered at both ends
        ([("2025-03-10", "2026-03-09"), ("2026-03-20", "2027-03-19")], (1, 0, 0)),
        # on two policies at once: one person
        ([("2025-06-01", "2026-05-31"), ("2026-01-01", "2026-12-31")], (1, 0, 0)),
        ([("2025-01-01", "2026-02-28")], (1, 0, 1)),
        ([("2026-04-01", "2027-03-31")], (0, 0, 0)),
        ([("2025-01-01", "2026-02-27")], (0, 0, 0)),
    ],
)
def test_person_is_counted_once_by_the_days_of_cover(
    spans: list[tuple[str, str]], course: tuple[int, int, int]
) -> None:
    assert cover_movement("", [person(*spans)], MARCH) == Movement("", *course)


def test_groups_add_up_to_all_and_unknown_shows_only_when_there_is_one() -> None:
    people = [
        person(("2025-06-01", "2026-05-31")),
        person(("2026-03-10", "2027-03-09"), sex="male", band="5-11"),
        person(("2025-03-10", "2026-03-09"), sex="unknown", band=""),
    ]
    sexes = grouped(people, MARCH, by="sex", order=("female", "male", "other", "unknown"))
    assert [each.code for each in sexes] == ["female", "male", "unknown"]
    whole = cover_movement("", people, MARCH)
    for name in ("start", "new", "left", "end"):
        assert sum(getattr(each, name) for each in sexes) == getattr(whole, name)


def test_premium_is_earned_by_the_day() -> None:
    year = (date(2026, 1, 1), date(2026, 12, 31))
    whole = Premium(Money(365_00, "USD"), year, year[1])
    assert earned([whole], date(2026, 3, 1), date(2026, 3, 31)) == (Money(31_00, "USD"),)
    stopped = Premium(Money(365_00, "USD"), year, date(2026, 3, 10))
    assert earned([stopped], date(2026, 3, 1), date(2026, 3, 31)) == (Money(10_00, "USD"),)
    assert earned([whole], date(2027, 1, 1), date(2027, 1, 31)) == ()


def test_claims_ratio_is_paid_of_earned_a_currency() -> None:
    year = (date(2026, 1, 1), date(2026, 12, 31))
    premiums = [Premium(Money(200_00, "USD"), year, year[1])]
    paid = [Money(60_00, "USD"), Money(40_00, "USD"), Money(5_000_00, "KHR")]
    found = claims_ratios(paid, premiums, *year)
    assert found == (
        CurrencyRatio(Money(5_000_00, "KHR"), Money(0, "KHR")),
        CurrencyRatio(Money(100_00, "USD"), Money(200_00, "USD")),
    )
    assert [each.ratio for each in found] == [None, 0.5]


def test_days_to_pay_are_the_median() -> None:
    assert days_to_pay([]) is None
    assert days_to_pay([10, 12, 90]) == 12
    assert days_to_pay([20, 10]) == 10


def test_rates_of_nothing_are_not_zero() -> None:
    empty = InsuranceFigures()
    assert (empty.take_up, empty.renewal, empty.claims.rejection) == (None, None, None)
    assert empty.is_empty
    some = InsuranceFigures(
        holders=30, eligible=120, due=8, renewed=6,
        claims=ClaimCounts(approved=5, partly=1, rejected=2),
    )  # fmt: skip
    assert (some.take_up, some.renewal, some.claims.rejection) == (0.25, 0.75, 0.25)
