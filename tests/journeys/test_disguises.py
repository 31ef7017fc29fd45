"""The same round in every disguise: 0 new, 0 changed, the same content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.domain.imports import ImportOptions, NewClients
from mfdw_desktop.services.workspace import Workspace
from tests.journeys.disguises import CODE, DISGUISES, HOUSEHOLDS, form
from tests.services.imports_book import answers, branch, count, digest, outcome

OPTIONS = ImportOptions(CODE, "baseline", new_clients=NewClients.CREATE)
PLAIN = "names.xlsx"
COUNT = len(HOUSEHOLDS)
PARTIAL = {"export.csv", "by_hand.xlsx", "by_clients.xlsx", "ansi.csv"}
"""Without the repeats, the keys of the tool, or letters of Khmer."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    made.surveys.define(form(tmp_path / "disguised_form.xlsx"))
    yield made
    made.close()


def come_in(book: Workspace, folder: Path, name: str) -> tuple[int, int, int, int, int]:
    return outcome(book.surveys.import_workbook(DISGUISES[name](folder / name), OPTIONS))


@pytest.mark.parametrize("name", sorted(DISGUISES))
def test_round_comes_again_in_a_disguise(book: Workspace, tmp_path: Path, name: str) -> None:
    assert come_in(book, tmp_path, PLAIN) == (COUNT, 0, 0, 0, 0)
    assert (count(book, "client"), count(book, "response_row")) == (COUNT, 8)
    before = digest(book)
    path = DISGUISES[name](tmp_path / name)
    done = book.surveys.import_workbook(path, OPTIONS)
    assert [(each.row, each.field, each.old, each.new) for each in done.samples] == []
    assert outcome(done) == (0, 0, COUNT, 0, 0)
    assert digest(book) == before


@pytest.mark.parametrize("name", sorted(DISGUISES.keys() - PARTIAL))
def test_disguise_that_comes_first_says_the_same(
    book: Workspace, tmp_path: Path, name: str
) -> None:
    assert come_in(book, tmp_path, name) == (COUNT, 0, 0, 0, 0)
    said = answers(book)
    assert come_in(book, tmp_path, PLAIN) == (0, 0, COUNT, 0, 0)
    assert answers(book) == said
    before = digest(book)
    assert come_in(book, tmp_path, name) == (0, 0, COUNT, 0, 0)
    assert digest(book) == before


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_our_own_export_is_one_more_disguise(book: Workspace, tmp_path: Path, ending: str) -> None:
    come_in(book, tmp_path, PLAIN)
    before = digest(book)
    out = tmp_path / f"out.{ending}"
    assert book.surveys.export(CODE, out) == COUNT
    done = book.surveys.import_workbook(out, OPTIONS)
    assert [(each.row, each.field, each.old, each.new) for each in done.samples] == []
    assert outcome(done) == (0, 0, COUNT, 0, 0)
    assert digest(book) == before


def test_all_disguises_after_each_other_change_nothing(book: Workspace, tmp_path: Path) -> None:
    come_in(book, tmp_path, PLAIN)
    before = digest(book)
    for name in sorted(DISGUISES):
        assert come_in(book, tmp_path, name) == (0, 0, COUNT, 0, 0), name
    assert digest(book) == before
    assert len(book.batches.list()) == len(DISGUISES) + 3
    assert book.backups.check().problems == ()


def test_undo_and_the_same_file_again_give_the_same_answers(
    book: Workspace, tmp_path: Path
) -> None:
    path = DISGUISES[PLAIN](tmp_path / PLAIN)
    done = book.surveys.import_workbook(path, OPTIONS)
    said = answers(book)
    assert done.batch is not None
    assert book.batches.undo(done.batch).is_complete
    assert outcome(book.surveys.import_workbook(path, OPTIONS)) == (COUNT, 0, 0, 0, 0)
    assert answers(book) == said
