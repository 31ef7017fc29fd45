"""What the headings of a register say of its sessions."""

from __future__ import annotations

import pytest

from mfdw_desktop.domain.workbooks import ColumnFacts
from mfdw_desktop.importing.register_heads import Head, in_month, month_in, read_head, read_heads
from mfdw_desktop.importing.registers import register_heads

SAID = {
    "2026-03-02": Head("2026-03-02"),
    "12/05/2026": Head("12/05/2026"),
    "3 May 2026": Head("3 May 2026"),
    "១២/០៥/២៥៦៩": Head("12/05/2569"),
    "Session 3": Head(number=3, is_named=True),
    "S3": Head(number=3, is_named=True),
    "Buổi 2": Head(number=2, is_named=True),
    "មេរៀនទី១": Head(number=1, is_named=True),
    "Lesson 4: Tools": Head(number=4, topic="Tools", is_named=True),
    "Session 3 (12/05/2026)": Head("12/05/2026", 3, is_named=True),
    "Tools\n3 May 2026": Head("3 May 2026", topic="Tools"),
    "7": Head(number=7, is_bare=True),
    "Total": Head(),
    "Total sessions": Head(topic="Total sessions"),
    "Name": Head(topic="Name"),
    "Phone 1": Head(topic="Phone 1"),
}


@pytest.mark.parametrize("text", SAID)
def test_heading_says_day_number_and_title(text: str) -> None:
    assert read_head(text) == SAID[text]


def test_group_above_adds_number_and_title() -> None:
    found = read_heads(["Name", "2026-03-02", "9"], ["", "Lesson 1: Tools", "Sessions"])
    assert found == [Head(topic="Name"), Head("2026-03-02", 1, "Tools", is_named=True),
                     Head(number=9, is_bare=True)]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "month"),
    [("Attendance for October 2026", (2026, 10)), ("Oct-2026", (2026, 10)),
     ("Month: 10/2026", (2026, 10)), ("2026-10", (2026, 10)), ("Safe work 2026", None),
     ("printed 03/10/2026", None)],
)  # fmt: skip
def test_title_names_the_month_of_days(title: str, month: tuple[int, int] | None) -> None:
    assert month_in([title]) == month


def test_lone_numbers_are_days_where_no_count_of_sessions_fits() -> None:
    days = in_month(read_heads(["Name", "5", "12"]), (2026, 10))
    assert [each.day for each in days] == ["", "2026-10-05", "2026-10-12"]
    counted = read_heads(["1", "2", "3"])
    assert in_month(counted, (2026, 10)) == counted
    named = read_heads(["Session 5", "Session 12"])
    assert in_month(named, (2026, 10)) == named


@pytest.mark.parametrize(
    ("columns", "found"),
    [
        ({"Code": "A1", "Tools": "P A", "Noise": "✓ A", "Sex": "F M"}, ["Tools", "Noise"]),
        ({"Code": "A1", "Owns land": "1 0", "Owns house": "0 1"}, []),
        ({"Code": "A1", "2026-03-02": "500 700", "2026-03-09": "20 30"}, []),
        ({"Code": "A1", "1": "1 1", "2": "0 1", "Total": "1 2"}, ["1", "2"]),
        ({"Code": "A1", "Session 1": "P", "Session 2": ""}, ["Session 1", "Session 2"]),
        ({"Code": "A1", "Children": "1 1", "1": "1 0"}, []),
    ],
)
def test_marks_tell_sessions_from_other_columns(columns: dict[str, str], found: list[str]) -> None:
    facts = [
        ColumnFacts("A", header, "text", 2, tuple(cells.split()))
        for header, cells in columns.items()
    ]
    assert register_heads(facts, {"Code"}) == found
