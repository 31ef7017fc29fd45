"""What the headings of a register say of its sessions."""

from __future__ import annotations

import pytest

from mfdw_desktop.domain.workbooks import ColumnFacts
from mfdw_desktop.importing.register_heads import Head, read_head, read_heads
from mfdw_desktop.importing.registers import register_heads

SAID = {
    "2026-03-02": Head("2026-03-02"),
    "12/05/2026": Head("12/05/2026"),
    "3 May 2026": Head("3 May 2026"),
    "១២/០៥/២៥៦៩": Head("12/05/2569"),
    "Session 3": Head(number=3),
    "S3": Head(number=3),
    "Buổi 2": Head(number=2),
    "មេរៀនទី១": Head(number=1),
    "Lesson 4: Tools": Head(number=4, topic="Tools"),
    "Session 3 (12/05/2026)": Head("12/05/2026", 3),
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
    assert found == [Head(topic="Name"), Head("2026-03-02", 1, "Tools"),
                     Head(number=9, is_bare=True)]  # fmt: skip


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
