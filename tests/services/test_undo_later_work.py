"""Undo after later work: answer by answer, whole records, in any order, and again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.services.workspace import Workspace, open_workspace
from tests.services.imports_book import answers, branch, count, digest, options, write_rows
from tests.services.test_imports_undo import CHILDREN, household

ROW = ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def come_in(book: Workspace, path: Path, *rows: tuple[object, ...]) -> int:
    done = book.surveys.import_workbook(write_rows(path, rows), options())
    assert done.batch is not None
    return done.batch


def move(book: Workspace, village: str) -> None:
    """Edit the client by hand."""
    (client,) = book.clients.find("A-101")
    draft = replace(book.clients.draft(client.id), name="Sok Mealea", village=village)
    book.clients.update(client.id, draft)


def test_answers_go_back_one_by_one(book: Workspace, tmp_path: Path) -> None:
    come_in(book, tmp_path / "a.csv", ROW)
    second = come_in(book, tmp_path / "b.csv", ("u1", "A-101", "", "Kep", 41, ""))
    come_in(book, tmp_path / "c.csv", ("u1", "A-101", "", "Takeo", "", ""))
    undone = book.batches.undo(second)
    assert answers(book) == [("u1", '{"village":"Takeo","hours":40,"jobs":["sew"]}')]
    (kept,) = undone.kept
    assert (kept.field, kept.before, kept.wrote, kept.now) == ("village", "Kampot", "Kep", "Takeo")
    assert (kept.by, kept.label.split()[0]) == (book.actor.uid, "KH03-00001-E")


def test_record_that_stays_keeps_its_parts(book: Workspace, tmp_path: Path) -> None:
    done = book.surveys.import_workbook(household(tmp_path / "a.xlsx", CHILDREN), options())
    move(book, "Kep")
    assert done.batch is not None
    undone = book.batches.undo(done.batch)
    assert [(each.kind, each.why) for each in undone.kept] == [("client", "edited later")]
    # Her number stays with her; the interviews, which nobody touched, go with their repeats.
    assert [each.village for each in book.clients.find("A-101")] == ["Kep"]
    assert book.clients.find("A-102") == []
    assert (count(book, "response"), count(book, "response_row")) == (0, 0)


def test_batch_of_which_something_stayed_is_taken_back_again(
    book: Workspace, tmp_path: Path
) -> None:
    before = digest(book)
    first = come_in(book, tmp_path / "a.csv", ROW)
    second = come_in(book, tmp_path / "b.csv", ("u1", "A-101", "", "Kep", 40, "sew"))
    undone = book.batches.undo(first)
    assert {each.kind: dict(each.held_by) for each in undone.blocked} == {
        "client": {"response": 1},
        "survey_round": {"response": 1},
    }
    line = book.batches.show(first).line
    assert (line.undone_at is not None, line.left, line.can_undo) == (True, 3, True)
    assert book.batches.undo(second).is_complete
    assert book.batches.undo(first).is_complete
    assert digest(book) == before
    assert not book.batches.show(first).line.can_undo
    with pytest.raises(RefusedError, match="batch-undone"):
        book.batches.undo(first)


def test_what_an_undo_left_stays_in_its_receipt(book: Workspace, tmp_path: Path) -> None:
    first = come_in(book, tmp_path / "a.csv", ROW)
    move(book, "Kep")
    undone = book.batches.undo(first)
    assert undone.changes.batch is not None
    detail = book.batches.show(undone.changes.batch)
    assert detail.kept == (*undone.kept, *undone.blocked)
    assert [each.table for each in detail.removed] == ["response", "survey_round"]
    assert detail.removed_total == undone.removed


def test_redo_does_not_put_a_second_one_beside_the_first(book: Workspace, tmp_path: Path) -> None:
    first = come_in(book, tmp_path / "a.csv", ROW)
    undone = book.batches.undo(first)
    again = come_in(book, tmp_path / "a.csv", ROW)
    stands = digest(book)
    assert undone.changes.batch is not None
    redone = book.batches.undo(undone.changes.batch)
    whys = {each.kind: each.why for each in redone.blocked}
    assert (whys["client"], whys["survey_round"]) == ("another stands in its place",) * 2
    assert whys["response"] == "what it belongs to is gone"
    assert digest(book) == stands
    assert book.batches.show(again).line.can_undo


def test_what_belongs_to_a_removed_record_does_not_come_back_alone(
    book: Workspace, tmp_path: Path
) -> None:
    first = come_in(book, tmp_path / "a.csv", ROW)
    second = book.surveys.import_workbook(
        write_rows(tmp_path / "b.csv", [("u9", *ROW[1:])]), options(round="followup1")
    )
    assert second.batch is not None
    undone = book.batches.undo(second.batch)
    book.batches.undo(first)
    assert undone.changes.batch is not None
    redone = book.batches.undo(undone.changes.batch)
    assert [(each.kind, each.why) for each in redone.blocked] == [
        ("response", "what it belongs to is gone")
    ]


def test_undo_of_a_redo_takes_the_import_back_again(book: Workspace, tmp_path: Path) -> None:
    before = digest(book)
    first = come_in(book, tmp_path / "a.csv", ROW)
    undone = book.batches.undo(first)
    assert undone.changes.batch is not None
    redone = book.batches.undo(undone.changes.batch)
    assert redone.changes.batch is not None
    assert book.batches.show(first).line.undone_at is None
    assert book.batches.undo(redone.changes.batch).is_complete
    assert digest(book) == before
    assert book.batches.show(first).line.undone_at is not None


def test_value_that_came_back_by_another_import_is_not_back_for_good(
    book: Workspace, tmp_path: Path
) -> None:
    come_in(book, tmp_path / "a.csv", ROW)
    before = digest(book)
    second = come_in(book, tmp_path / "b.csv", ("u1", "A-101", "", "Kep", "", ""))
    third = come_in(book, tmp_path / "c.csv", ("u1", "A-101", "", "Kampot", "", ""))
    undone = book.batches.undo(second)
    assert [(each.field, each.now) for each in undone.kept] == [("village", "Kampot")]
    assert book.batches.undo(third).is_complete
    assert book.batches.undo(second).is_complete
    assert digest(book) == before


def test_value_typed_back_by_hand_is_back(book: Workspace, tmp_path: Path) -> None:
    how = options(survey="", round="", client_column="Number")
    heads, row = ("Number", "Name", "Village"), ("A-101", "Sok Mealea", "Kampot")
    for village in ("Kampot", "Kep"):
        file = write_rows(tmp_path / f"{village}.csv", [(*row[:2], village)], heads)
        done = book.imports.run("clients", file, how)
    move(book, "Kampot")
    assert done.batch is not None
    assert book.batches.undo(done.batch).is_complete


def test_award_that_stays_keeps_its_checks(sample_branch: Path, tmp_path: Path) -> None:
    shutil.copyfile(sample_branch, tmp_path / "kampot.mfdw")
    book = open_workspace(tmp_path / "kampot.mfdw")
    heads = ("Client", "Scheme", "Given on", "Amount", "Reference", "Reason against a rule")
    client = book.clients.page(ClientFilter(), limit=1)[1][0]
    given = (client.code, "BACK-TO-SCHOOL", "2026-11-10")

    def give(amount: int) -> int:
        file = write_rows(tmp_path / f"{amount}.xlsx", [(*given, amount, "R-1", "asked")], heads)
        done = book.imports.run("awards", file, ImportOptions())
        assert done.batch is not None
        return done.batch

    before = count(book, "condition_check")
    first = give(60_000)
    checks = count(book, "condition_check") - before
    assert checks > 0
    give(55_000)
    undone = book.batches.undo(first)
    assert [(each.kind, each.field) for each in undone.kept] == [("award", "amount_minor")]
    assert count(book, "condition_check") - before == checks
    book.close()
