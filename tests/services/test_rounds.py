"""Rounds: planned days, interviews outside of them, and files that name the round of each row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.rounds import RoundWindow
from mfdw_desktop.services.inspection import inspect_workbook
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import HEADERS, branch, digest, options, outcome, write_rows

ROWS = [
    ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew"),
    ("u2", "A-102", "2026-05-02", "Kep", 12, "sew sell"),
]
EVENTS = [
    ("1", "baseline_arm_1", "A-1", "2025-03-01", "Kampot", 40, "sew"),
    ("1", "followup_1_arm_1", "A-1", "2026-03-01", "Kampot", 35, "sew"),
    ("2", "baseline_arm_1", "A-2", "2025-03-02", "Kep", 20, "sell"),
    ("3", "month_6_arm_1", "A-3", "2025-03-02", "Kep", 20, "sell"),
]
EVENT_HEADERS = ("record_id", "redcap_event_name", *HEADERS[1:])


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def test_interview_outside_of_the_plan_is_listed(book: Workspace, tmp_path: Path) -> None:
    book.surveys.plan_round("work", RoundWindow("baseline", date(2026, 3, 1), date(2026, 4, 30), 9))
    file = write_rows(tmp_path / "a.csv", ROWS)
    facts = inspect_workbook(file)
    guess = book.surveys.guess_round("work", facts)
    assert guess is not None
    assert (guess.name, guess.why) == ("baseline", "window")
    done = book.surveys.import_workbook(file, options())
    assert outcome(done) == (2, 0, 0, 0, 0)
    assert [(each.row, each.rule) for each in done.problems] == [(3, "day-outside-round")]
    (row,) = book.surveys.rounds("work")
    assert (row.opens_on, row.closes_on, row.target, row.responses) == (
        "2026-03-01", "2026-04-30", 9, 2,
    )  # fmt: skip


def test_plan_is_taken_back_and_checked(book: Workspace) -> None:
    before = digest(book)
    made = book.surveys.plan_round("work", RoundWindow("final", date(2026, 3, 1)))
    assert made.edit is not None
    assert book.batches.undo_edit(made.edit).is_complete
    assert digest(book) == before
    with pytest.raises(InvalidError):
        book.surveys.plan_round("work", RoundWindow("final", date(2026, 3, 1), date(2026, 2, 1)))


def test_each_row_goes_to_the_round_that_it_names(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", EVENTS, EVENT_HEADERS)
    guess = book.surveys.guess_round("work", inspect_workbook(file))
    assert guess is not None
    assert (guess.why, guess.several) == ("column", True)
    done = book.surveys.import_workbook(file, options(round=""))
    assert (outcome(done), done.rows) == ((3, 0, 0, 0, 1), 4)
    assert [(each.row, each.rule) for each in done.problems] == [(5, "round-unreadable")]
    rounds = {each.name: each.responses for each in book.surveys.rounds("work")}
    assert rounds == {"baseline": 2, "followup1": 1}
    assert {each.code: each.set for each in done.fields}["hours"] == 3
    again = book.surveys.import_workbook(file, options(round=""))
    assert outcome(again) == (0, 0, 3, 0, 1)


def test_rows_of_another_round_than_the_chosen_are_left_out(
    book: Workspace, tmp_path: Path
) -> None:
    rows = [("u1", "A-1", "2025-03-01", "Kampot", 40, "sew", "Baseline"),
            ("u2", "A-1", "2026-03-01", "Kampot", 35, "sew", "Follow-up 1")]  # fmt: skip
    file = write_rows(tmp_path / "a.csv", rows, (*HEADERS, "which time"))
    recipe = {
        "format": "mfdw-recipe-1",
        "columns": [{"source": "which time", "target": "@round", "why": "user"}],
    }
    done = book.surveys.import_workbook(file, options(recipe=recipe))
    assert (outcome(done), done.excluded, done.rows) == ((1, 0, 0, 0, 0), 1, 2)
    assert [(each.row, each.rule) for each in done.problems] == [(3, "round-other")]


def test_file_without_a_round_needs_one(book: Workspace, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="round-not-named"):
        book.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS), options(round=""))
