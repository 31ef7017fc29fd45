"""Amounts in minor units."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain import money
from mfdw_desktop.domain.money import MixedCurrenciesError, Money

CURRENCIES = st.sampled_from(sorted(money.EXPONENTS))


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("26,500", "KHR", 2_650_000),
        ("26.500", "KHR", 2_650_000),
        ("៛ ២៦ ៥០០", "KHR", 2_650_000),
        ("26 500 KHR", "KHR", 2_650_000),
        ("1,234.50", "USD", 123_450),
        ("1.234,50", "USD", 123_450),
        ("12.5", "USD", 1_250),
        ("12,34,567", "INR", 123_456_700),
        ("1'250", "EUR", 125_000),
        ("₫1.500.000", "VND", 1_500_000),
        ("0.1", "VND", None),
        ("1.005", "BHD", 1_005),
        ("0.001", "USD", 100),
        ("-5", "USD", -500),
        ("12.345.6", "USD", None),
        ("1,23,4", "USD", None),
        ("free", "USD", None),
        ("", "USD", None),
    ],
)
def test_parse_minor_of_typed_amounts(text: str, currency: str, minor: int | None):
    assert money.parse_minor(text, currency) == minor


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (2_650_000, "KHR", "26,500"),
        (2_650_050, "KHR", "26,500.50"),
        (-125_050, "USD", "-1,250.50"),
        (1_500_000, "VND", "1,500,000"),
        (1_005, "BHD", "1.005"),
        (100, "USD", "1.00"),
    ],
)
def test_format_minor_follows_the_currency(minor: int, currency: str, text: str):
    assert money.format_minor(minor, currency) == text


@given(st.integers(-(10**15), 10**15), CURRENCIES)
def test_format_and_parse_give_the_amount_back(minor: int, currency: str):
    text = money.format_minor(minor, currency)
    if money.exponent(currency) == 3 and text.count(".") == 0:
        return
    assert money.parse_minor(text, currency) == minor


@given(st.integers(-(10**15), 10**15), CURRENCIES)
def test_decimal_there_and_back_is_the_same(minor: int, currency: str):
    assert money.from_decimal(money.to_decimal(minor, currency), currency) == minor


def test_from_decimal_with_too_many_digits_is_refused():
    assert money.from_decimal(Decimal("0.5"), "VND") is None


def test_sums_are_a_line_a_currency():
    amounts = [Money(5, "USD"), Money(7, "KHR"), Money(-2, "USD")]
    assert money.sums(amounts) == (Money(7, "KHR"), Money(3, "USD"))


def test_adding_two_currencies_is_a_bug():
    with pytest.raises(MixedCurrenciesError):
        Money(1, "USD") + Money(1, "KHR")
    assert Money(3, "USD") - Money(1, "USD") == -Money(-2, "USD")


def test_unknown_currency_is_refused():
    with pytest.raises(ValueError, match="ABC"):
        Money(1, "ABC")
