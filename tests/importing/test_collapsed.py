"""Questions of one name in several groups, as KoboToolbox loses them."""

from __future__ import annotations

import pytest

from mfdw_desktop.domain.surveys import QuestionKind
from tests.importing.reading import question, questionnaire, read_table

FORM = questionnaire(
    question("a/age", QuestionKind.INTEGER, label="Age"),
    question("b/age", QuestionKind.INTEGER, label="Age of the spouse"),
    question("village"),
)
KOBO = ["village", "_uuid", "_submission_time"]
ROW = ["Kep", "u1", "2026-05-03T10:00:00"]


@pytest.mark.parametrize(
    ("headers", "cells", "told"),
    [
        (["b/age"], [40], True),
        (["age"], [40], True),
        (["Age of the spouse"], [40], True),
        (["a/age", "b/age"], [40, 38], False),
        ([], [], False),
    ],
)
def test_a_lost_question_is_told(tmp_path, headers, cells, told):
    read = read_table(tmp_path, FORM, [[*headers, *KOBO], [*cells, *ROW]])
    assert ("kobo-collapsed" in read.notes) is told
    if told:
        problem = next(each for each in read.header.problems if each.rule == "kobo-collapsed")
        assert problem.fields["paths"] == "a/age, b/age"


def test_other_tools_lose_nothing(tmp_path):
    heads = ["a-age", "village", "KEY", "SubmissionDate", "meta-instanceID"]
    read = read_table(tmp_path, FORM, [heads, [40, "Kep", "u1", "", "u1"]])
    assert "kobo-collapsed" not in read.notes
