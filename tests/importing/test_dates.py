from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.importing import dates
from mfdw_desktop.importing.dates import DayOrder
from tests.importing.reading import TODAY

DMY, MDY = DayOrder.DMY, DayOrder.MDY
APRIL = date(2024, 4, 3)


@pytest.mark.parametrize(
    "text",
    [
        "2024-04-03",
        "2024/4/3",
        "3/4/2024",
        "03.04.2024",
        "3-4-24",
        "3 April 2024",
        "April 3, 2024",
        "03-Apr-24",
        "3 avril 2024",
        "ថ្ងៃទី ៣ ខែ មេសា ឆ្នាំ ២០២៤",
        "ngày 3 tháng 4 năm 2024",
        "2024 оны 4 сарын 3",
        "3 अप्रैल 2024",
        "3 اپریل 2024",
        "๓/๔/๒๕๖๗",
        "3/4/2567",
        "2024-04-03T11:22:33+07:00",
        "3/4/2024 07:51",
    ],
)
def test_read_day_understands_the_ways_of_our_countries(text):
    assert dates.read_day(text, DMY, TODAY) == APRIL


@pytest.mark.parametrize("text", ["", "31/2/2024", "012345", "May 2024", "3/4", "99/99/99", "x"])
def test_read_day_refuses_what_is_none(text):
    assert dates.read_day(text, DMY, TODAY) is None


def test_read_day_in_american_order():
    assert dates.read_day("3/4/2024", MDY, TODAY) == date(2024, 3, 4)
    assert dates.read_day("13/4/2024", MDY, TODAY) == date(2024, 4, 13)


def test_a_year_of_two_digits_never_lies_ahead():
    assert dates.read_day("1/1/26", DMY, TODAY) == date(2026, 1, 1)
    assert dates.read_day("1/1/27", DMY, TODAY) == date(1927, 1, 1)


@pytest.mark.parametrize(
    ("texts", "order", "evidence"),
    [
        (["3/4/2024", "13/4/2024"], DMY, "seen"),
        (["3/4/2024", "4/13/2024"], MDY, "seen"),
        (["13/4/2024", "4/13/2024"], DMY, "mixed"),
        (["3/4/2024"], DMY, "assumed"),
        (["4/4/2024", "2024-04-03"], DMY, "none"),
    ],
)
def test_decide_order_looks_at_the_whole_column(texts, order, evidence):
    decided = dates.decide_order(texts, DMY)
    assert (decided.order, decided.evidence) == (order, evidence)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2016-03-14T14:15:48.000-04:00", "2016-03-14T14:15:48-04:00"),
        ("2017-03-13T11:25:31.707-04", "2017-03-13T11:25:31.707-04:00"),
        ("2021-07-13T13:08:28", "2021-07-13T13:08:28"),
        ("Jul 12, 2022 7:51:00 AM", "2022-07-12T07:51:00"),
        ("12/7/2022 19:51", "2022-07-12T19:51:00"),
    ],
)
def test_read_moment_has_one_text_for_a_moment(text, said):
    moment = dates.read_moment(text, DMY, TODAY)
    assert moment is not None
    assert dates.moment_text(moment) == said


def test_moment_text_drops_the_noise_of_excel():
    noisy = datetime(2024, 4, 3, 11, 59, 59, 999_999)
    assert dates.moment_text(noisy) == "2024-04-03T12:00:00"


def test_read_time_knows_noon_and_midnight():
    assert dates.read_time("12:05 am") == time(0, 5)
    assert dates.read_time("12:05 PM") == time(12, 5)
    assert dates.read_time("25:00") is None


def test_from_serial_is_the_day_that_excel_shows():
    assert dates.from_serial(44927) == date(2023, 1, 1)
    assert dates.from_serial(5) is None


@given(st.dates(min_value=date(1930, 1, 1), max_value=date(2026, 11, 24)))
def test_every_day_comes_back_from_each_of_its_texts(day):
    assert dates.read_day(day.isoformat(), MDY, TODAY) == day
    assert dates.read_day(f"{day:%d/%m/%Y}", DMY, TODAY) == day
    assert dates.read_day(f"{day:%m/%d/%Y}", MDY, TODAY) == day
    assert dates.read_day(f"{day:%d %B %Y}", MDY, TODAY) == day
    assert dates.read_day(f"{day.day}/{day.month}/{day.year + 543}", DMY, TODAY) == day


@given(st.datetimes(min_value=datetime(1950, 1, 1), max_value=datetime(2030, 1, 1)))
def test_every_moment_comes_back_from_its_text(moment):
    text = dates.moment_text(moment)
    back = dates.read_moment(text, DMY, TODAY)
    assert back is not None
    assert abs(back - moment) <= timedelta(milliseconds=1)
    assert dates.moment_text(back) == text


@given(st.text(max_size=30))
def test_reading_never_fails(text):
    dates.read_day(text, DMY, TODAY)
    dates.read_moment(text, MDY, TODAY)
    dates.read_time(text)
    dates.decide_order([text], DMY)
