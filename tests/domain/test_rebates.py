"""Rebates of interest: amounts worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain import rebates
from mfdw_desktop.domain.instalments import Instalment
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.rebates import (
    LoanFacts,
    NoRebate,
    Period,
    RebateRule,
    RebateWay,
    compute,
    parse_period,
    quarter_of,
)

Q1 = Period(date(2026, 1, 1), date(2026, 3, 31))
TODAY = date(2026, 4, 10)
TEN = RebateRule("10")


def php(minor: int) -> Money:
    return Money(minor, "PHP")


def paid(month: int, interest: int, *, late: int = 0) -> Instalment:
    due = date(2026, month, 15)
    return Instalment(
        due, date(2026, month, 15 + late), interest_due=php(interest), interest_paid=php(interest)
    )


def loan(*lines: Instalment, refusal: NoRebate | None = None) -> LoanFacts:
    return LoanFacts(1, 1, "PHP", lines, refusal)


def riel(*interest: int) -> LoanFacts:
    lines = tuple(
        Instalment(date(2026, 1 + at, 15), date(2026, 1 + at, 15), interest_paid=Money(each, "KHR"))
        for at, each in enumerate(interest)
    )
    return LoanFacts(1, 1, "KHR", lines)


def test_punctual_client_gets_a_tenth_of_her_interest() -> None:
    # NWTF2: interest 60.00 + 45.05 + 30.00 = 135.05; a tenth is 13.505, half up 13.51.
    found = compute(TEN, loan(paid(1, 6000), paid(2, 4505), paid(3, 3000)), TODAY)
    assert (found.due, found.on_time, found.base, found.amount) == (3, 3, php(13505), php(1351))
    assert found.reason is None


def test_one_late_instalment_loses_all() -> None:
    found = compute(TEN, loan(paid(1, 6000), paid(2, 4500, late=3), paid(3, 3000)), TODAY)
    assert (found.on_time, found.days_late, found.amount) == (2, 3, php(0))
    assert (found.reason, found.base) == (NoRebate.LATE, php(13500))


def test_late_within_grace_is_on_time() -> None:
    facts = loan(paid(1, 6000), paid(2, 4500, late=3), paid(3, 3000))
    assert compute(replace(TEN, grace_days=3), facts, TODAY).amount == php(1350)
    assert compute(replace(TEN, grace_days=2), facts, TODAY).amount == php(0)


def test_each_instalment_for_itself() -> None:
    # Only January and March: 60.00 + 30.00 = 90.00; a tenth is 9.00.
    rule = replace(TEN, way=RebateWay.EACH)
    found = compute(rule, loan(paid(1, 6000), paid(2, 4500, late=3), paid(3, 3000)), TODAY)
    assert (found.base, found.amount, found.reason) == (php(9000), php(900), None)
    assert compute(rule, loan(paid(2, 4500, late=3)), TODAY).reason is NoRebate.LATE


@pytest.mark.parametrize(
    ("interest", "share", "amount"),
    [
        ((1_234_500,), "10", 123_500),
        ((1_234_400,), "10", 123_400),
        ((1_235_000,), "10", 123_500),
        ((400, 500), "10", 100),
        ((400,), "10", 0),
        ((1_000_000, 500_000), "2.5", 37_500),
    ],
    ids=["1234.5 riel up", "down", "exact", "0.9 riel up", "0.4 riel is nothing", "decimal share"],
)  # fmt: skip
def test_amounts_are_rounded_half_up_to_what_people_write(
    interest: tuple[int, ...], share: str, amount: int
) -> None:
    assert compute(RebateRule(share), riel(*interest), TODAY).amount == Money(amount, "KHR")


def test_own_step_floor_and_ceiling() -> None:
    facts = riel(12_350_000)
    # A tenth of 123,500 riel is 12,350; to 100 riel it is 12,400 (half up), to 1,000 12,000.
    assert compute(RebateRule("10", step=Money(10_000, "KHR")), facts, TODAY).amount.minor == (
        1_240_000
    )
    assert compute(RebateRule("10", step=Money(100_000, "KHR")), facts, TODAY).amount.minor == (
        1_200_000
    )
    capped = compute(RebateRule("10", most=Money(1_000_000, "KHR")), facts, TODAY)
    assert (capped.amount.minor, capped.reason) == (1_000_000, None)
    small = compute(RebateRule("10", least=Money(2_000_000, "KHR")), facts, TODAY)
    assert (small.amount.minor, small.reason) == (0, NoRebate.TOO_SMALL)


def test_unpaid_instalment_is_open_until_its_grace_is_over() -> None:
    unpaid = Instalment(date(2026, 3, 15), interest_due=php(3000))
    facts = loan(paid(1, 6000), unpaid)
    rule = replace(TEN, grace_days=5)
    assert compute(rule, facts, date(2026, 3, 20)).reason is NoRebate.OPEN
    assert compute(rule, facts, date(2026, 3, 21)).reason is NoRebate.LATE


def test_reasons_without_a_look_at_punctuality() -> None:
    assert compute(TEN, loan(), TODAY).reason is NoRebate.NO_STATEMENT
    nothing = Instalment(date(2026, 1, 15), date(2026, 1, 15))
    assert compute(TEN, loan(nothing), TODAY).reason is NoRebate.NO_INTEREST
    found = compute(TEN, loan(paid(1, 6000), refusal=NoRebate.REBATED), TODAY)
    assert (found.reason, found.amount, found.base) == (NoRebate.REBATED, php(0), php(6000))


def test_rule_of_the_day() -> None:
    first = RebateRule("10", 1)
    second = RebateRule("15", 2, date(2026, 2, 1))
    assert rebates.rule_on([first, second], date(2026, 1, 31)) is first
    assert rebates.rule_on([first, second], date(2026, 2, 1)) is second
    assert rebates.rule_on([second], date(2026, 1, 31)) is None
    assert rebates.change_within([first, second], Q1) == date(2026, 2, 1)
    assert rebates.change_within([first, second], Period(date(2026, 2, 1), Q1.last)) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2026-Q1", ("2026-01-01", "2026-03-31")),
        ("2026-q4", ("2026-10-01", "2026-12-31")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2026-01-15/2026-03-14", ("2026-01-15", "2026-03-14")),
        ("2026-03-14/2026-01-15", None),
        ("2026-Q5", None),
        ("2026-13", None),
        ("soon", None),
    ],
)
def test_period_as_it_is_typed(text: str, days: tuple[str, str] | None) -> None:
    found = parse_period(text)
    assert (found and (str(found.first), str(found.last))) == days


def test_quarter_of_a_day() -> None:
    assert quarter_of(date(2026, 2, 28)) == Q1


def test_rule_that_makes_no_sense_says_why() -> None:
    wrong = RebateRule("0", grace_days=90, least=php(500), most=php(400), step=php(0))
    assert [each.rule for each in rebates.validate_rule(wrong)] == [
        "share-out-of-range", "number-out-of-range", "amount-missing", "rebate-most-below-least",
    ]  # fmt: skip
