"""Bringing rounds to one: recodes, suggestions, what is wrong with a row, what comes out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mfdw_desktop.domain.harmonisation import (
    Harmonisation,
    Harmoniser,
    HarmonyRow,
    checked,
    harmonised_form,
    prefilled,
    recode_of,
)
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire

KIND = QuestionKind


def asked(code: str, kind: QuestionKind = KIND.INTEGER, label: str = "", **more: Any) -> Question:
    return Question(code, code, code, kind, labels={"en": label or code}, **more)


def form(version: str, *questions: Question, **choices: dict[str, str]) -> Questionnaire:
    return Questionnaire(
        code="work", title="Work", version=version, languages=("en",), default_language="en",
        questions=questions,
        choices={
            name: tuple(Choice(code, {"en": label}) for code, label in listed.items())
            for name, listed in choices.items()
        },
    )  # fmt: skip


FORMS = {
    "baseline": form(
        "1", asked("hours_day", label="Hours a day (hours)"),
        asked("works", KIND.SELECT_ONE, "Works?", list_name="yn"), yn={"1": "Yes", "2": "No"},
    ),
    "followup1": form(
        "2", asked("hours_week", label="Hours a week (hours a week)"),
        asked("works", KIND.SELECT_ONE, "Works?", list_name="yn"), yn={"yes": "Yes", "no": "No"},
    ),
}  # fmt: skip
GOOD = (
    HarmonyRow("hours", "baseline", "1", "hours_day", "*7", row=2),
    HarmonyRow("hours", "followup1", "2", "hours_week", row=3),
    HarmonyRow("works", "baseline", "1", "works", "1=yes;2=no", row=4),
    HarmonyRow("works", "followup1", "2", "works", row=5),
)


@pytest.mark.parametrize(
    ("text", "answer", "value"),
    [
        ("", 4, 4),
        ("1=Yes;2=No", "2", "No"),
        ("1 = Yes ; 2 = No;", "3", "3"),
        ("a=b", ["a", "b", "c"], ["b", "c"]),
        ("*7", 6, 42),
        ("/4100", 8200, 2),
        ("/3", 1, "0.333333"),
        ("*7", "about six", "about six"),
    ],
)
def test_recode_brings_an_answer_over(text: str, answer: object, value: object) -> None:
    recode = recode_of(text)
    assert recode is not None
    assert recode.value(answer) == value


@pytest.mark.parametrize("text", ["1", "1=", "=2", "1=a;1=b", "*", "*x", "/0", "1=Yes,2=No=x;="])
def test_recode_that_cannot_be_read_is_none(text: str) -> None:
    assert recode_of(text) is None


def test_workbook_begins_with_what_codes_and_labels_suggest() -> None:
    rows = {(each.concept, each.round): each for each in prefilled(FORMS)}
    assert rows["works", "baseline"].recode == "1=yes;2=no"
    assert rows["works", "followup1"].recode == ""
    assert rows["hours_day", "baseline"].unit == "hours"
    assert list(prefilled({})) == []


def test_question_with_another_name_is_noted() -> None:
    renamed = {"baseline": form("1", asked("hrs", label="Hours")),
               "final": form("2", asked("hours", label="Hours"))}  # fmt: skip
    (row,) = [each for each in prefilled(renamed) if each.round == "baseline"]
    assert row.note == "= hours?"


def test_good_rows_have_no_problem() -> None:
    assert checked(GOOD, FORMS, "harmonisation") == []


@pytest.mark.parametrize(
    ("change", "header", "rule"),
    [
        ({"concept": "two words"}, "concept", "concept-shape"),
        ({"round": "wave1"}, "round", "harmonise-round"),
        ({"round": "final"}, "round", "harmonise-round-empty"),
        ({"column": "none"}, "column", "harmonise-column"),
        ({"recode": "1;2"}, "recode", "harmonise-recode"),
        ({"column": "works", "recode": "*7"}, "recode", "harmonise-factor"),
        ({"column": "works", "recode": ""}, "column", "harmonise-kinds"),
    ],
)
def test_wrong_row_is_told_with_its_cell(change: dict[str, str], header: str, rule: str) -> None:
    rows = [GOOD[1], replace(GOOD[0], row=7, **change)]
    found = {(each.rule, each.row, each.column) for each in checked(rows, FORMS, "harmonisation")}
    letter = "ABCDEFG"[["concept", "round", "form", "column", "recode"].index(header)]
    assert (rule, 7, letter) in found


def test_two_columns_of_a_round_and_two_units_are_told() -> None:
    twice = [GOOD[0], replace(GOOD[0], row=9)]
    assert [each.rule for each in checked(twice, FORMS, "s")] == ["harmonise-twice"]
    units = [replace(GOOD[0], unit="hours"), replace(GOOD[1], unit="days")]
    assert [each.rule for each in checked(units, FORMS, "s")] == ["harmonise-unit"]


def test_answers_of_rounds_come_under_one_concept() -> None:
    harmoniser = Harmoniser(Harmonisation(GOOD))
    assert harmoniser.answers("baseline", {"hours_day": 6, "works": "1", "x": 1}) == {
        "hours": 42, "works": "yes",
    }  # fmt: skip
    assert harmoniser.answers("followup1", {"hours_week": 40}) == {"hours": 40}
    assert harmoniser.missing("baseline", {"hours_day": "dk"}) == {"hours": "dk"}
    assert harmoniser.onto("followup1", "baseline", {"hours_day": 6}) == {
        "hours_day": 6, "hours_week": 42,
    }  # fmt: skip


def test_form_of_concepts_has_the_newest_labels_and_all_choices() -> None:
    made = harmonised_form(Harmonisation(GOOD), FORMS, FORMS["followup1"])
    hours, works = made.questions
    assert (hours.code, hours.label(), hours.kind) == (
        "hours", "Hours a week (hours a week)", KIND.DECIMAL,
    )  # fmt: skip
    assert [(each.name, each.labels) for each in made.choices_of(works)] == [
        ("yes", {"en": "Yes"}), ("no", {"en": "No"}),
    ]  # fmt: skip


def test_concept_of_a_sensitive_question_is_sensitive() -> None:
    marked = replace(FORMS["baseline"].questions[0], sensitive=True)
    forms = {**FORMS, "baseline": replace(FORMS["baseline"], questions=(marked,))}
    made = harmonised_form(Harmonisation(GOOD[:2]), forms, FORMS["followup1"])
    assert made.questions[0].sensitive


def test_document_gives_the_same_rows_back() -> None:
    kept = Harmonisation(tuple(replace(each, row=0) for each in GOOD))
    assert Harmonisation.from_document(kept.to_document()) == kept
