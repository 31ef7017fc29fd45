"""Rounds in time: what a cell names, which window a file fits."""

from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.domain.rounds import RoundGuess, RoundWindow, guess_round, round_of_text, validate
from mfdw_desktop.domain.workbooks import ColumnFacts, SheetFacts, WorkbookFacts

WINDOWS = [
    RoundWindow("baseline", date(2025, 3, 1), date(2025, 4, 30)),
    RoundWindow("followup1", date(2026, 3, 1), None),
]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("baseline_arm_1", "baseline"),
        ("Base-line", "baseline"),
        ("followup_2_arm_1", "followup2"),
        ("Follow-up 1", "followup1"),
        ("FU3", "followup3"),
        ("Endline", "final"),
        ("diagnostic", "diagnostic"),
        ("month 6", ""),
        ("", ""),
    ],
)
def test_round_that_a_cell_names(text: str, name: str) -> None:
    assert round_of_text(text) == name


def facts(*columns: tuple[str, tuple[str, ...]]) -> WorkbookFacts:
    listed = tuple(
        ColumnFacts("A", header, "text", len(examples), examples) for header, examples in columns
    )
    sheet = SheetFacts("data", False, 1, 3, listed)
    return WorkbookFacts("f", "", "csv", "plain", (), "data", (sheet,))


@pytest.mark.parametrize(
    ("file", "guess"),
    [
        (facts(("today", ("2025-03-04", "2025-04-29"))), RoundGuess("baseline", "window")),
        (facts(("About/interview_day", ("5/3/2026",))), RoundGuess("followup1", "window")),
        (facts(("today", ("2024-03-04",))), None),
        (facts(("village", ("2025-03-04",))), None),
        (
            facts(("redcap_event_name", ("final_arm_1",)), ("today", ("2025-03-04",))),
            RoundGuess("final", "column"),
        ),
        (
            facts(("redcap_event_name", ("final_arm_1", "baseline_arm_1"))),
            RoundGuess("baseline", "column", True),
        ),
    ],
)
def test_round_of_a_file(file: WorkbookFacts, guess: RoundGuess | None) -> None:
    assert guess_round(file, WINDOWS, date(2026, 3, 31)) == guess


def test_plan_that_cannot_be() -> None:
    wrong = RoundWindow("later", date(2026, 4, 1), date(2026, 3, 1), 0)
    assert [each.rule for each in validate(wrong)] == [
        "round-name", "end-before-start", "number-out-of-range",
    ]  # fmt: skip
    assert validate(WINDOWS[1]) == []
