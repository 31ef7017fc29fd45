from __future__ import annotations

import time

import pytest

from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.importing.dialects import dialect
from mfdw_desktop.importing.mapping import match_columns
from mfdw_desktop.importing.recipe import Recipe, RecipeColumn
from tests.importing.reading import choices, question, questionnaire, read_table

K = QuestionKind
FORM = questionnaire(
    question("about/age", K.INTEGER, label="**How old** are you?"),
    question("work", K.SELECT_MULTIPLE, label="Work", list_name="work"),
    question("work_other", label="Other work"),
    question("place", K.GEOPOINT, label="Place"),
    question("email", label="E-mail"),
    choices={"work": choices(a="Weaving", other="Other", email="By e-mail")},
)


def match(*headers: str, tool: str = "kobo", recipe: Recipe | None = None):
    letters = [chr(65 + at) for at in range(len(headers))]
    found = match_columns(headers, letters, FORM, dialect=dialect(tool), recipe=recipe)
    return [(each.target, each.why, each.choice) for each in found.columns]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("about/age", ("age", "path", "")),
        ("about.age", ("age", "path", "")),
        ("about-age", ("age", "path", "")),
        ("about:age", ("age", "path", "")),
        ("age", ("age", "name", "")),
        ("AGE", ("age", "normalised", "")),
        ("**How old** are you?", ("age", "label", "")),
        ("Q3. How old are you? *", ("age", "normalised", "")),
        ("3) how old are you", ("age", "normalised", "")),
        ("Work_other", ("work_other", "normalised", "")),
        ("work/a", ("work", "split", "a")),
        ("work.other", ("work", "split", "other")),
        ("work_a", ("work", "split", "a")),
        ("work___a", ("work", "split", "a")),
        ("work:Weaving", ("work", "split", "a")),
        ("Section 2/Work/Weaving", ("work", "split", "a")),
        ("work/email", ("work", "split", "email")),
        ("work/new", ("work", "split", "new")),
        ("_place_latitude", ("place", "part", "latitude")),
        ("place-Accuracy", ("place", "part", "precision")),
        ("Section 2/_Place_longitude", ("place", "part", "longitude")),
        ("_submission_time", ("", "system", "")),
        ("nothing of ours", ("", "unknown", "")),
    ],
)
def test_a_header_is_known_in_each_of_its_spellings(header, expected):
    assert match(header) == [expected]


def test_the_better_reason_wins_and_the_other_is_told():
    assert match("age", "How old are you") == [("age", "name", ""), ("", "taken", "")]


def test_a_recipe_stands_above_all_by_header_or_letter():
    recipe = Recipe(columns=(RecipeColumn("age", ""), RecipeColumn("B", "age")))
    assert match("age", "years", recipe=recipe) == [("", "user", ""), ("age", "user", "")]


def test_a_recipe_column_of_another_level_is_not_taken():
    recipe = Recipe(columns=(RecipeColumn("age", "members/age"),))
    assert match("age", recipe=recipe) == [("age", "name", "")]


def test_a_monstrous_header_costs_no_time():
    began = time.process_time()
    assert match("a/" * 16_000) == [("", "unknown", "")]
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("header", "cells", "suggested", "percent"),
    [
        ("Houshold income", ["1200"], ("income",), 99),
        ("Houshold income", ["yes"], (), 0),
        ("Day of intervew", ["3/4/2024"], ("day",), 99),
        ("Something else", ["x"], (), 0),
    ],
)
def test_what_looks_alike_and_could_answer_is_suggested_only(
    tmp_path, header, cells, suggested, percent
):
    form = questionnaire(
        question("income", K.DECIMAL, label="Household income"),
        question("day", K.DAY, label="Day of interview"),
        question("name"),
    )
    read = read_table(tmp_path, form, [["name", header], *(["An", cell] for cell in cells)])
    match = next(each for each in read.header.matches if each.header == header)
    assert (match.target, match.suggestions) == ("", suggested)
    assert abs(match.likeness - percent) <= 2


def test_a_question_called_as_a_head_of_our_exports_is_read_from_the_column_behind():
    headers = ("client_code", "client_code (2)", "_uid", "_version")
    form = questionnaire(question("client_code"))
    matched = match_columns(headers, "ABCD", form, dialect=dialect("plain")).columns
    assert [each.target for each in matched][:2] == ["", "client_code"]


def test_questions_labelled_like_the_heads_of_our_export_keep_their_columns():
    form = questionnaire(
        question("q1", label="Branch"), question("q2", label="Interviewer"), question("q3")
    )  # fmt: skip
    headers = ["client_code", "branch", "interviewer", "Branch", "Interviewer", "q3", "_uid",
               "_version"]  # fmt: skip
    matched = match_columns(headers, "ABCDEFGH", form, dialect=dialect("plain")).columns
    assert [each.target for each in matched][1:6] == ["", "@interviewer", "q1", "q2", "q3"]
