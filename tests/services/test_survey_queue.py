"""Second interviews wait for a person, and what was decided is not asked again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.imports import QueueDecision, QueueReason
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import answers, branch, digest, options, outcome, write_rows

DOUBLED = [
    ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew"),
    ("u1", "A-101", "2026-03-01", "Kampot", 20, "sew"),
    ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew"),
]
SECOND = [
    ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew"),
    ("u2", "A-101", "2026-03-09", "Kampot", 30, "sew"),
]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def test_same_key_with_other_answers_waits(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", DOUBLED)
    done = book.surveys.import_workbook(file, options())
    assert (outcome(done), done.needs_a_person) == ((1, 0, 1, 1, 0), True)
    (line,) = book.waiting.queued()
    assert (line.reason, line.row) == (QueueReason.SAME_KEY_TWICE, 3)
    assert [(d.question, d.standing, d.queued) for d in line.differences] == [("hours", 40, 20)]


def test_waiting_interview_is_not_queued_twice(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", DOUBLED)
    book.surveys.import_workbook(file, options())
    assert outcome(book.surveys.import_workbook(file, options())) == (0, 0, 2, 1, 0)
    assert len(book.waiting.queued()) == 1


def test_second_interview_of_a_client_waits(book: Workspace, tmp_path: Path) -> None:
    done = book.surveys.import_workbook(write_rows(tmp_path / "a.csv", SECOND), options())
    assert outcome(done) == (1, 0, 0, 1, 0)
    assert [each.reason for each in book.waiting.queued()] == [QueueReason.SECOND_INTERVIEW]


def test_key_of_another_client_waits(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", SECOND[:1]), options())
    rows = [("u1", "A-102", "2026-03-01", "Kampot", 40, "sew")]
    done = book.surveys.import_workbook(write_rows(tmp_path / "b.csv", rows), options())
    assert outcome(done) == (0, 0, 0, 1, 0)
    assert [each.reason for each in book.waiting.queued()] == [QueueReason.KEYS_DISAGREE]


@pytest.mark.parametrize(
    ("decision", "stored"),
    [
        (QueueDecision.KEPT, [("u1", 40)]),
        (QueueDecision.DROPPED, [("u1", 40)]),
        (QueueDecision.REPLACED, [("u1", 20)]),
        (QueueDecision.BOTH, [("u1", 40), ("u1#2", 20)]),
    ],
)
def test_decision_settles_it_for_good(
    book: Workspace, tmp_path: Path, decision: QueueDecision, stored: list[tuple[str, int]]
) -> None:
    file = write_rows(tmp_path / "a.csv", DOUBLED)
    book.surveys.import_workbook(file, options())
    (line,) = book.waiting.queued()
    book.waiting.decide(line.id, decision)
    expected = [
        (key, f'{{"today":"2026-03-01","village":"Kampot","hours":{hours},"jobs":["sew"]}}')
        for key, hours in stored
    ]
    found = [(key, text.replace('"today":"2026-03-01",', "")) for key, text in answers(book)]
    assert found == [(key, text.replace('"today":"2026-03-01",', "")) for key, text in expected]
    after = digest(book)
    assert outcome(book.surveys.import_workbook(file, options())) == (0, 0, 3, 0, 0)
    assert digest(book) == after
    assert book.waiting.queued() == []


def test_decision_can_be_undone(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", DOUBLED), options())
    before = digest(book)
    (line,) = book.waiting.queued()
    changes = book.waiting.decide(line.id, QueueDecision.REPLACED)
    assert changes.edit is not None
    assert book.batches.undo_edit(changes.edit).is_complete
    assert digest(book) == before


def test_decided_interview_is_not_decided_again(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", DOUBLED), options())
    (line,) = book.waiting.queued()
    book.waiting.decide(line.id, QueueDecision.KEPT)
    with pytest.raises(RefusedError, match="interview-decided"):
        book.waiting.decide(line.id, QueueDecision.BOTH)
    with pytest.raises(RefusedError, match="interview-unknown"):
        book.waiting.decide(line.id + 1, QueueDecision.BOTH)


def test_merging_answers_what_the_first_left_open(book: Workspace, tmp_path: Path) -> None:
    rows = [("u1", "A-101", "2026-03-01", "Kampot", 40, ""),
            ("u2", "A-101", "2026-03-09", "Kep", "", "sew")]  # fmt: skip
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", rows), options())
    (line,) = book.waiting.queued()
    assert (line.standing_day, line.day) == ("2026-03-01", "2026-03-09")
    book.waiting.decide(line.id, QueueDecision.MERGED)
    ((key, text),) = answers(book)
    assert (key, json.loads(text)) == ("u1", {"village": "Kampot", "hours": 40, "jobs": ["sew"]})
    before = digest(book)
    again = book.surveys.import_workbook(tmp_path / "a.csv", options())
    assert (outcome(again), digest(book)) == ((0, 0, 2, 0, 0), before)
