"""Months, ages, and days as people type them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain import periods
from mfdw_desktop.domain.periods import DayOrder, Month

TODAY = date(2026, 11, 24)
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


def test_month_knows_its_days_and_neighbours():
    month = Month(2024, 2)
    assert (month.first, month.last, month.days) == (date(2024, 2, 1), date(2024, 2, 29), 29)
    assert str(month.previous) == "2024-01"
    assert Month(2025, 12).next == Month(2026, 1)
    assert date(2024, 2, 29) in month
    assert list(month)[-1] == month.last


@pytest.mark.parametrize(
    ("text", "month"),
    [("2026-03", Month(2026, 3)), ("2026-13", None), ("03-2026", None), ("", None)],
)
def test_parse_month_takes_year_and_month_only(text: str, month: Month | None):
    assert periods.parse_month(text) == month


def test_months_between_counts_both_ends():
    months = periods.months_between(Month(2025, 11), Month(2026, 2))
    assert [str(each) for each in months] == ["2025-11", "2025-12", "2026-01", "2026-02"]
    assert periods.months_between(Month(2026, 2), Month(2026, 1)) == []


def test_no_month_thirteen():
    with pytest.raises(ValueError, match="2026-13"):
        Month(2026, 13)


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(1991, 4, 3), date(2026, 4, 2), 34),
        (date(1991, 4, 3), date(2026, 4, 3), 35),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_age_is_in_completed_years(birth: date, day: date, age: int):
    assert periods.age_on(birth, day) == age


@given(st.integers(0, 110), DAYS)
def test_birth_from_age_gives_that_age_back(age: int, day: date):
    assert periods.age_on(periods.birth_from_age(age, day), day) == age


def test_add_months_stays_in_the_month():
    assert periods.add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert periods.add_months(date(2026, 3, 31), -13) == date(2025, 2, 28)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3/4", date(2026, 4, 3)),
        ("3.4.26", date(2026, 4, 3)),
        ("3/4/91", date(1991, 4, 3)),
        ("3 apr", date(2026, 4, 3)),
        ("3 April 2025", date(2025, 4, 3)),
        ("April 3, 2025", date(2025, 4, 3)),
        ("3-Apr-25", date(2025, 4, 3)),
        ("2026-04-03", date(2026, 4, 3)),
        ("2026-04-03T10:00:00", date(2026, 4, 3)),
        ("2026/4/3", date(2026, 4, 3)),
        ("03042026", date(2026, 4, 3)),
        ("030426", date(2026, 4, 3)),
        ("today", TODAY),
        ("yesterday", TODAY - timedelta(days=1)),
        ("-3", TODAY - timedelta(days=3)),
        ("+7", TODAY + timedelta(days=7)),
        ("៣/៤/២០២៦", date(2026, 4, 3)),
        ("៣ មេសា ២០២៦", date(2026, 4, 3)),
        ("3/4/2569", date(2026, 4, 3)),
        ("3 avril 2026", date(2026, 4, 3)),
        ("ngày 3 tháng 4 năm 2026", date(2026, 4, 3)),
        ("2026 оны 4-р сарын 3", date(2026, 4, 3)),
        ("3 अप्रैल 2026", date(2026, 4, 3)),
        ("۳ اپریل ۲۰۲۶", date(2026, 4, 3)),
        ("3 Abril 2026", date(2026, 4, 3)),
    ],
)
def test_parse_day_of_what_people_type_gives_the_day(text: str, day: date):
    assert periods.parse_day(text, TODAY).day == day


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "day-unreadable"),
        ("soon", "day-unreadable"),
        ("31/2/2026", "day-impossible"),
        ("13/13", "day-impossible"),
        ("3/4/202", "day-unreadable"),
        ("1/2/3/4", "day-unreadable"),
        ("ma 2026", "day-unreadable"),
    ],
)
def test_parse_day_of_no_day_says_what_is_wrong(text: str, problem: str):
    read = periods.parse_day(text, TODAY)
    assert (read.day, read.problem) == (None, problem)


def test_parse_day_follows_the_order_of_the_country():
    assert periods.parse_day("4/3/2026", TODAY, order=DayOrder.MDY).day == date(2026, 4, 3)
    assert periods.parse_day("26/4/3", TODAY, order=DayOrder.YMD).day == date(2026, 4, 3)


def test_parse_day_without_year_is_not_ahead_when_the_future_is_closed():
    assert periods.parse_day("25/12", TODAY, future=False).day == date(2025, 12, 25)
    assert periods.parse_day("25/12", TODAY).day == date(2026, 12, 25)


@given(DAYS)
def test_parse_day_reads_iso_back(day: date):
    assert periods.parse_day(day.isoformat(), TODAY).day == day


@given(st.text(max_size=20))
def test_parse_day_of_any_text_never_fails(text: str):
    read = periods.parse_day(text, TODAY)
    assert (read.day is None) == bool(read.problem)


@pytest.mark.parametrize(
    ("text", "age", "estimated"),
    [("34", 34, True), ("1991", 35, True), ("3/4/91", 35, False), ("៣៤", 34, True)],
)
def test_parse_birth_takes_day_year_or_age(text: str, age: int, estimated: bool):
    read = periods.parse_birth(text, TODAY)
    assert read.day is not None
    assert (periods.age_on(read.day, TODAY), read.estimated) == (age, estimated)


@pytest.mark.parametrize("text", ["2150", "today", "200"])
def test_parse_birth_refuses_what_is_no_birth(text: str):
    assert periods.parse_birth(text, TODAY).day is None
