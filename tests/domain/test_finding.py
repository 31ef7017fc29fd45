"""What the search finds beside clients, and in which order."""

from __future__ import annotations

import pytest

from mfdw_desktop.domain.finding import Findable, best, is_called

RECORDS = [
    Findable("centre", "1", "KH03-C1", "Prek Chhouk", "ព្រែកឈូក", "Kampot"),
    Findable("centre", "2", "KH03-C2", "Chhouk", "", "Kampot"),
    Findable("centre", "3", "KH03-C3", "Chhouk Thmey", "", "Kampot"),
    Findable("scheme", "4", "SCHOOL", "School fees"),
    Findable("questionnaire", "5", "base", "Baseline of households"),
    Findable("staff", "6", "S1", "Nguyễn Đặng"),
]


@pytest.mark.parametrize(
    ("text", "uids"),
    [
        ("chhouk", ["2", "3", "1"]),
        ("kh03-c3", ["3"]),
        ("school", ["4"]),
        ("FEES sch", ["4"]),
        ("ឈូក", ["1"]),
        ("dang", ["6"]),
        ("ouk", ["1", "2", "3"]),
        ("nobody", []),
        ("  ", []),
    ],
)
def test_best_puts_the_likeliest_first(text: str, uids: list[str]) -> None:
    assert [each.uid for each in best(RECORDS, text, 5)] == uids


def test_best_returns_no_more_than_the_limit() -> None:
    assert len(best(RECORDS, "k", 2)) == 2


def test_record_is_called_by_its_whole_name_or_code() -> None:
    assert is_called(RECORDS[3], "school")
    assert not is_called(RECORDS[3], "fees")
