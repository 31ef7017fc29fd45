"""Questionnaires: stored, stored again, a new version of the same, drafted from data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.services.survey_forms import mapped_onto
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import (
    QUESTIONS,
    answers,
    branch,
    count,
    digest,
    options,
    write_form,
    write_rows,
)

ROWS = [("u1", "A-101", "2026-03-01", "Kampot", 40, "sew")]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def test_same_form_again_changes_nothing(book: Workspace, tmp_path: Path) -> None:
    before = digest(book)
    again = book.surveys.define(tmp_path / "form.xlsx")
    assert (again.is_new, again.batch) == (False, None)
    assert digest(book) == before


def test_new_version_maps_onto_the_questions(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS), options())
    before = count(book, "question")
    newer = [("begin_group", "place", "Place"), QUESTIONS[0], ("end_group", "", ""),
             *QUESTIONS[1:], ("text", "note", "Note")]  # fmt: skip
    made = book.surveys.define(write_form(tmp_path / "two.xlsx", newer, "2"))
    assert made.is_new
    assert next(each.code for each in made.questions) == "village"
    assert (count(book, "questionnaire"), count(book, "question")) == (1, before + 1)
    (row,) = book.surveys.list()
    assert (row.version, row.versions) == ("2", 2)
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS), options())
    assert len(answers(book)) == 1


def test_undo_of_a_version_brings_the_older_back(book: Workspace, tmp_path: Path) -> None:
    before = digest(book)
    made = book.surveys.define(write_form(tmp_path / "two.xlsx", QUESTIONS[:2], "2"))
    assert made.batch is not None
    assert book.batches.undo(made.batch).is_complete
    assert digest(book) == before


def _question(path: str, code: str, position: int) -> Question:
    return Question(code, path, path.rsplit("/")[-1], QuestionKind.TEXT, position=position)


def _form(*questions: Question) -> Questionnaire:
    return Questionnaire("c", "t", "1", (), "", questions)


def test_code_stays_when_the_name_is_no_longer_unique() -> None:
    older = _form(_question("a/age", "age", 1))
    newer = _form(_question("b/age", "b/age", 1), _question("a/age", "a/age", 2))
    codes = {each.path: each.code for each in mapped_onto(newer, older).questions}
    assert codes == {"a/age": "age", "b/age": "b/age"}


def test_code_follows_a_question_into_a_group() -> None:
    older = _form(_question("age", "age", 1))
    newer = _form(_question("who/age", "age", 1))
    assert [each.code for each in mapped_onto(newer, older).questions] == ["age"]


def test_draft_from_data_takes_the_data(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", ROWS * 2)
    made = book.surveys.define_from_data(file, "drafted")
    assert {"village", "hours"} <= {each.code for each in made.questions}
    done = book.surveys.import_workbook(file, options(survey="drafted"))
    assert (done.imported, done.unchanged) == (1, 1)


@pytest.mark.parametrize(
    ("name", "code", "refusal"),
    [("a.csv", "1 x", "survey-code-shape"), ("none.csv", "x", "file-missing")],
)
def test_draft_that_cannot_be_is_refused(
    book: Workspace, tmp_path: Path, name: str, code: str, refusal: str
) -> None:
    write_rows(tmp_path / "a.csv", ROWS)
    with pytest.raises(RefusedError) as caught:
        book.surveys.define_from_data(tmp_path / name, code)
    assert caught.value.code == refusal
