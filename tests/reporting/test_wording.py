"""Numbers and dates in the language of a paper."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from mfdw_desktop.common.i18n import LANGUAGES
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.reporting.wording import NOTHING, Wording


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1,234,567"),
        ("fr", "1\u202f234\u202f567"),
        ("km", "1.234.567"),
        ("vi", "1.234.567"),
        ("hi", "12,34,567"),
        ("ur", "1,234,567"),
    ],
)
def test_digits_are_grouped_as_the_language_does(language: str, text: str) -> None:
    assert Wording(language).number(1_234_567) == text


def test_small_and_negative_numbers_keep_their_digits() -> None:
    words = Wording("en")
    assert [words.number(each) for each in (0, 7, 999, -1000, None)] == [
        "0", "7", "999", "−1,000", NOTHING,
    ]  # fmt: skip
    assert [words.change(each) for each in (3, -1200, 0, None)] == ["+3", "−1,200", "±0", NOTHING]


def test_signs_stand_before_their_figures_in_urdu_too() -> None:
    words = Wording("ur")
    assert words.change(-3) == "\u2066−3\u2069"
    assert words.percent_with_sign(0.834) == "\u206683 %\u2069"
    assert Wording("en").percent_with_sign(0.834) == "83 %"


def test_shares_are_rounded_and_nothing_is_not_zero() -> None:
    assert [Wording("fr").percent(each, decimals=1) for each in (0.0, 0.1234, None)] == [
        "0,0", "12,3", NOTHING,
    ]  # fmt: skip


def test_amounts_show_the_cents_that_are_used() -> None:
    words = Wording("en")
    assert words.money(Money(406_113_200, "KHR")) == "4,061,132"
    assert words.money(Money(123_450, "USD")) == "1,234.50"
    assert words.money(Money(1_500, "VND")) == "1,500"
    assert Wording("vi").money(Money(123_450, "USD")) == "1.234,50"
    assert words.rounded_money(Money(2_506_872, "KHR")) == "25,069"


def test_days_and_months_follow_the_language() -> None:
    assert Wording("en").day(date(2026, 3, 7)) == "7 Mar 2026"
    assert Wording("mn").day(date(2026, 3, 7)) == "2026.03.07"
    assert Wording("km").month(Month(2026, 3)) == "មីនា 2026"
    assert Wording("vi").month(Month(2026, 3)) == "tháng 3 năm 2026"
    assert Wording("en").moment(datetime(2026, 3, 7, 8, 5)) == "7 Mar 2026, 08:05"
    assert Wording("en").day(None) == NOTHING


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_twelve_months(language: str) -> None:
    words = Wording(language)
    assert len({words.month(Month(2026, number)) for number in range(1, 13)}) == 12
    assert all(words.month_name(Month(2026, number)) for number in range(1, 13))


def test_unknown_language_writes_as_english_does() -> None:
    assert Wording("xx").number(1000) == "1,000"
    assert Wording("en_PH").number(1000) == "1,000"


def test_paper_in_the_digits_of_its_script_keeps_the_figures_behind_them() -> None:
    words = Wording("km-u-nu-khmr")
    assert words.number(1_234_567) == "១.២៣៤.៥៦៧"
    assert words.number(1_234_567).value == 1_234_567  # type: ignore[attr-defined]
    assert words.day(date(2026, 3, 5)) == "០៥/០៣/២០២៦"
    assert words.moment(datetime(2026, 3, 5, 16, 40)) == "០៥/០៣/២០២៦, ១៦:៤០"
    assert words.month(Month(2026, 3)) == "មីនា ២០២៦"
    assert words.percent(0.1234, decimals=1) == "១២,៣"
    assert words.money(Money(123_450, "USD")) == "១.២៣៤,៥០"
    assert words.change(-3) == "−៣"
    assert Wording("ur-u-nu-arabext").change(-3) == "\u2066−۳\u2069"
