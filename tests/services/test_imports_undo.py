"""Taking imports back: the content is what it was, later work is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import (
    HEADERS,
    branch,
    count,
    digest,
    options,
    outcome,
    write_book,
    write_rows,
)

ROWS = [("u1", "A-101", "2026-03-01", "Kampot", 40, "sew"), ("u2", "A-102", "", "Kep", 12, "")]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def household(path: Path, children: list[tuple[object, ...]], village: str = "Kep") -> Path:
    """Write a Kobo export of two households with their children."""
    main = [
        ("client", "village", "_uuid", "_submission_time", "_index"),
        ("A-101", village, "u1", "2026-03-01T10:00:00", 1),
        ("A-102", "Kampot", "u2", "2026-03-02T10:00:00", 2),
    ]
    heads = ("first_name", "age", "_index", "_parent_table_name", "_parent_index")
    return write_book(path, {"Decent work": main, "child": [heads, *children]})


CHILDREN: list[tuple[object, ...]] = [
    ("Dara", 7, 1, "Decent work", 1),
    ("Sok", 9, 2, "Decent work", 1),
    ("Lin", 4, 3, "Decent work", 2),
]


def test_undo_brings_back_what_was_there(book: Workspace, tmp_path: Path) -> None:
    before = digest(book)
    first = book.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS), options())
    after = digest(book)
    changed = [("u1", "A-101", "2026-03-05", "Kep", 41, ""), ("u3", "A-103", "", "Kep", 1, "")]
    second = book.surveys.import_workbook(write_rows(tmp_path / "b.csv", changed), options())
    assert outcome(second) == (1, 1, 0, 0, 0)
    assert first.batch is not None
    assert second.batch is not None
    assert book.batches.undo(second.batch).is_complete
    assert digest(book) == after
    assert book.batches.undo(first.batch).is_complete
    assert digest(book) == before
    assert book.backups.check().problems == ()


def test_undo_of_undo_is_a_redo(book: Workspace, tmp_path: Path) -> None:
    done = book.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS), options())
    after = digest(book)
    assert done.batch is not None
    undone = book.batches.undo(done.batch)
    assert undone.changes.batch is not None
    book.batches.undo(undone.changes.batch)
    assert digest(book) == after


def test_codes_are_not_given_again_after_an_undo(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", ROWS)
    done = book.surveys.import_workbook(file, options())
    assert done.batch is not None
    book.batches.undo(done.batch)
    book.surveys.import_workbook(file, options())
    assert [each.code for each in book.clients.find("A-101")] == ["KH03-00003-A"]


def test_undo_out_of_order_keeps_what_came_later(book: Workspace, tmp_path: Path) -> None:
    first = book.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS), options())
    later = [("u1", "A-101", "", "Kep", 40, "sew")]
    book.surveys.import_workbook(write_rows(tmp_path / "b.csv", later), options())
    assert first.batch is not None
    undone = book.batches.undo(first.batch)
    assert [(each.kind, each.why) for each in undone.kept] == [("response", "edited later")]
    assert {each.kind for each in undone.blocked} == {"client", "survey_round"}
    assert count(book, "response") == 1


def test_repeats_come_with_their_response_and_go_with_it(book: Workspace, tmp_path: Path) -> None:
    before = digest(book)
    file = household(tmp_path / "a.xlsx", CHILDREN)
    done = book.surveys.import_workbook(file, options())
    assert (outcome(done), count(book, "response_row")) == ((2, 0, 0, 0, 0), 3)
    assert outcome(book.surveys.import_workbook(file, options())) == (0, 0, 2, 0, 0)
    assert done.batch is not None
    assert book.batches.undo(done.batch).is_complete
    assert digest(book) == before


def test_rows_of_repeats_are_changed_added_and_taken_away(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(household(tmp_path / "a.xlsx", CHILDREN), options())
    before = digest(book)
    children: list[tuple[object, ...]] = [
        ("Dara", 8, 1, "Decent work", 1),
        ("Lin", 4, 2, "Decent work", 2),
        ("Mey", 1, 3, "Decent work", 2),
    ]
    done = book.surveys.import_workbook(household(tmp_path / "b.xlsx", children), options())
    assert (outcome(done), count(book, "response_row")) == ((0, 2, 0, 0, 0), 3)
    assert [(s.field, s.old, s.new) for s in done.samples] == [("age", 7, 8)]
    assert done.batch is not None
    assert book.batches.undo(done.batch).is_complete
    assert digest(book) == before


def test_file_without_the_repeat_says_nothing_of_it(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(household(tmp_path / "a.xlsx", CHILDREN), options())
    rows = [("u1", "A-101", "2026-03-01", "Kampot", "", "")]
    done = book.surveys.import_workbook(write_rows(tmp_path / "b.csv", rows, HEADERS), options())
    assert (outcome(done), count(book, "response_row")) == ((0, 1, 0, 0, 0), 3)
