"""The form's own rules on the rows of a file."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import Choice, QuestionKind, Repeat, to_document
from mfdw_desktop.importing import responses
from mfdw_desktop.importing.read_options import ReadOptions
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.rereading import Rereader
from mfdw_desktop.importing.responses import read_rows
from mfdw_desktop.importing.rows import Chunk, RowsHeader
from tests.importing.packages import book
from tests.importing.reading import TODAY, choices, question, questionnaire, read, read_table

K = QuestionKind
YES_NO = choices(yes="Yes", no="No")
HOUSEHOLD = questionnaire(
    question("today", K.DAY, type_name="today"),
    question("consent", K.SELECT_ONE, list_name="yn", required=True),
    question("age", K.INTEGER, relevant="${consent} = 'yes'", required=True,
             constraint=". >= 15 and . <= 99",
             constraint_messages={"en": "15 to 99, please", "fr": "de 15 à 99"}),
    question("born", K.DAY, relevant="${consent} = 'yes'", constraint=". <= today()"),
    question("work", K.SELECT_MULTIPLE, list_name="work", relevant="${age} < 65",
             constraint="not(selected(., 'none') and count-selected(.) > 1)"),
    question("hours", K.INTEGER, relevant="count-selected(${work}) > 0",
             required_if="selected(${work}, 'wage')", required_messages={"en": "How many hours?"}),
    question("in_years", K.CALCULATE, calculation="int((today() - ${born}) div 365.25)"),
    question("village", K.SELECT_ONE, list_name="village", choice_filter="d = ${district}"),
    question("district"),
    choices={"yn": YES_NO, "work": choices(wage="Wage", own="Own", none="None"),
             "village": (Choice("v1", {"en": "One"}, {"d": "d1"}),
                         Choice("v2", {"en": "Two"}, {"d": "d2"}))},
)  # fmt: skip
HEAD = ["today", "consent", "age", "born", "work", "hours", "in_years", "village", "district"]
GOOD = ["2026-03-31", "yes", 30, "1996-02-01", "wage", 40, 30, "v1", "d1"]


def changed(**cells: object) -> list[object]:
    return [cells.get(name, cell) for name, cell in zip(HEAD, GOOD, strict=True)]


def told(got):
    return [(each.rule, each.column, each.value) for each in got.problems]


def test_rows_that_keep_to_the_form_have_no_problem(tmp_path):
    refused = ["2026-03-31", "no", "", "", "", "", "", "v1", "d1"]
    got = read_table(tmp_path, HOUSEHOLD, [HEAD, GOOD, refused])
    assert (told(got), got.header.not_checked) == ([], ())


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"consent": ""}, ("answer-missing", "B", "")),
        ({"age": 12}, ("constraint-broken-said", "C", "12")),
        ({"age": ""}, ("answer-missing", "C", "")),
        ({"born": "2026-04-01", "in_years": ""}, ("day-in-future", "D", "2026-04-01")),
        ({"work": "wage none"}, ("constraint-broken", "E", "wage none")),
        ({"work": "wage", "hours": ""}, ("answer-missing-said", "F", "")),
        ({"work": "", "hours": 40}, ("answer-not-asked", "F", "40")),
        ({"in_years": 31}, ("calculation-differs", "G", "31")),
        ({"village": "Two"}, ("choice-filtered", "H", "Two")),
        ({"age": 70, "hours": ""}, ("answer-not-asked", "E", "wage")),
        ({"district": "d2"}, ("choice-filtered", "H", "v1")),
    ],
)
def test_each_rule_is_told_at_its_cell(tmp_path, cells, problem):
    got = read_table(tmp_path, HOUSEHOLD, [HEAD, GOOD, changed(**cells)])
    found = told(got)
    assert problem in found
    assert {each.row for each in got.problems} == {3}
    assert all(each.severity is Severity.WARNING for each in got.problems)
    assert len(got.rows) == 2
    # Where nothing follows from an answer that is not there, nothing else is said.
    follows = {"answer-not-asked", "calculation-without-number"} if "" in cells.values() else set()
    assert {rule for rule, *_ in found} <= {problem[0]} | follows
    assert len(found) == 1 or follows


def test_without_consent_every_answer_is_too_much(tmp_path):
    got = read_table(tmp_path, HOUSEHOLD, [HEAD, changed(consent="no")])
    assert [(rule, column) for rule, column, _ in told(got)] == [
        ("answer-not-asked", "C"), ("answer-not-asked", "D"), ("answer-not-asked", "E"),
        ("answer-not-asked", "F"), ("calculation-without-number", "G"),
    ]  # fmt: skip


def test_the_forms_words_are_in_the_users_language(tmp_path):
    rows = [HEAD, changed(age=12)]
    for language, said in (("fr", "de 15 à 99"), ("km", "15 to 99, please")):
        (problem,) = read_table(tmp_path, HOUSEHOLD, rows, language=language).problems
        assert problem.fields["said"] == said


def test_a_policy_makes_a_rule_reject_rows(tmp_path):
    recipe = Recipe(policies={"form_constraint": "reject", "form_calculation": "reject"})
    rows = [HEAD, changed(age=12), changed(in_years=31), changed(hours=""), GOOD]
    got = read_table(tmp_path, HOUSEHOLD, rows, recipe=recipe)
    assert got.rejected == [2, 3]
    assert [each.severity.value for each in got.problems] == ["error", "error", "warning"]


def test_a_code_for_missing_is_what_the_form_saw(tmp_path):
    form = questionnaire(
        question("income", K.INTEGER, constraint=". >= 0 or . = -99"),
        question("why", relevant="${income} = -99", required=True),
        question("spent", relevant="${income} > 0", required=True),
    )
    rows = [["income", "why", "spent"], [-99, "ashamed", ""], [-88, "", ""], [5, "", "x"]]
    got = read_table(tmp_path, form, rows)
    assert told(got) == []
    assert [each["income"] for each in got.missing[:2]] == ["dk", "refused"]


def test_rules_of_absent_columns_are_listed_not_guessed(tmp_path):
    form = questionnaire(
        question("consent"),
        question("age", K.INTEGER, relevant="(${consent} = 'yes') and (${b} = 1)", required=True),
        question("b", constraint="${gone} = 1", relevant="${consent} = 'yes'"),
        question("gone", constraint=". = 'never'", required=True),
        question("c", K.CALCULATE, calculation="pulldata('a', 'b', 'c', ${b})"),
        question("d", K.CALCULATE, calculation="int((today() - date('2000-01-01')) div 365.25)"),
    )
    rows = [["age", "b", "c", "d"], ["", "x", "1", "1"], [5, "1", "2", "2"]]
    got = read_table(tmp_path, form, rows)
    # Of row 2 it is certain that the age is skipped, whatever the consent was.
    assert told(got) == []
    assert sorted((each.code, each.reason, each.detail) for each in got.header.not_checked) == [
        ("age", "columns", "consent"), ("b", "columns", "consent"), ("b", "columns", "gone"),
        ("c", "function", "pulldata"), ("d", "day", ""),
    ]  # fmt: skip
    certain = read_table(tmp_path, form, [["age", "b"], [5, "x"]])
    assert told(certain) == [("answer-not-asked", "A", "5")]


def test_a_calculation_that_is_not_in_the_file_is_made(tmp_path):
    form = questionnaire(
        question("a", K.INTEGER),
        question("c", K.CALCULATE, calculation="${a} * 2"),
        question("b", relevant="${c} > 10", required=True),
    )
    got = read_table(tmp_path, form, [["a", "b"], [4, ""], [6, ""], [4, "x"]])
    assert [(each.row, each.rule) for each in got.problems] == [
        (3, "answer-missing"), (4, "answer-not-asked"),
    ]  # fmt: skip


ROSTER = questionnaire(
    question("size", K.INTEGER),
    question("total", K.CALCULATE, calculation="sum(${hours})"),
    question("note", relevant="${total} > 20", required=True),
    question("m/name", repeat="m"),
    question("m/age", K.INTEGER, repeat="m", constraint=". < 120"),
    question("m/hours", K.INTEGER, repeat="m", relevant="${age} < 18", required=True,
             constraint=". <= 24"),
    repeats=(Repeat("m", "m", count="${size}"),),
)  # fmt: skip
MEMBERS = ["m/name", "m/age", "m/hours", "_index", "_parent_table_name", "_parent_index"]


def roster(tmp_path, main, *members, **options):
    sheets: dict[str, Any] = {
        "data": [["size", "total", "note", "_uuid", "_submission_time", "_index"],
                 [*main, "u1", "2026-01-02T00:00:00", 1]],
        "m": [MEMBERS, *([*each, at, "data", 1] for at, each in enumerate(members, 1))],
    }  # fmt: skip
    return read(book(tmp_path / "roster.xlsx", sheets), ROSTER, **options)


def test_rules_reach_into_repeats_and_sum_over_them(tmp_path):
    got = roster(tmp_path, [2, 9, ""], ["Dara", 9, 9], ["Sok", 40, ""])
    assert (told(got), got.header.not_checked) == ([], ())
    got = roster(tmp_path, [3, 40, "x"], ["Dara", 9, 30], ["Sok", 40, 8], ["Bo", 12, ""])
    assert [(each.sheet, each.row, each.column, each.rule) for each in got.problems] == [
        ("data", 2, "B", "calculation-without-number"),
        ("m", 2, "C", "constraint-broken"), ("m", 3, "C", "answer-not-asked"),
        ("m", 4, "C", "answer-missing"),
    ]  # fmt: skip


def test_a_repeat_has_the_rows_that_the_form_says(tmp_path):
    got = roster(tmp_path, [3, 9, ""], ["Dara", 9, 9])
    (problem,) = got.problems
    assert (problem.rule, problem.sheet, problem.row) == ("repeat-count", "data", 2)
    assert (problem.fields["wanted"], problem.fields["count"]) == (3, 1)
    recipe = Recipe(policies={"form_repeat_count": "reject"})
    assert roster(tmp_path, [3, 9, ""], ["Dara", 9, 9], recipe=recipe).rejected == [2]


def test_a_missing_code_within_a_repeat_is_not_held_against_the_form(tmp_path):
    got = roster(tmp_path, [2, 5, ""], ["Dara", -99, 5], ["Sok", 40, ""])
    assert told(got) == []


def test_rules_of_repeats_that_the_file_lacks_are_listed(tmp_path):
    got = read_table(tmp_path, ROSTER, [["size", "total", "note"], [2, 9, ""]])
    assert told(got) == []
    assert [(each.code, each.detail) for each in got.header.not_checked] == [
        ("total", "hours"),
    ]  # fmt: skip


def test_of_many_warnings_alike_the_rest_is_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(responses, "MOST_ALIKE", 3)
    rows = [HEAD, *[changed(age=12)] * 5, changed(in_years=31)]
    got = read_table(tmp_path, HOUSEHOLD, rows)
    rules = Counter((each.rule, each.column) for each in got.problems)
    assert rules["constraint-broken-said", "C"] == 3
    assert rules["calculation-differs", "G"] == 1
    assert (len(got.rows), got.more) == (6, 2)
    recipe = Recipe(policies={"form_constraint": "reject"})
    rejected = read_table(tmp_path, HOUSEHOLD, rows, recipe=recipe)
    assert (rejected.rejected, rejected.more) == ([2, 3, 4, 5, 6], 0)


def test_rows_that_are_read_again_are_judged_as_with_their_file(tmp_path):
    sheets: dict[str, Any] = {
        "data": [["size", "total", "note", "_uuid", "_submission_time", "_index"],
                 [3, 40, "x", "u1", "2026-01-02T00:00:00", 1],
                 [1, 9, "", "u2", "2026-01-02T00:00:00", 2]],
        "m": [MEMBERS, ["Dara", 9, 30, 1, "data", 1], ["Sok", 40, 8, 2, "data", 1],
              ["Bo", 12, 9, 3, "data", 2]],
    }  # fmt: skip
    path = book(tmp_path / "kept.xlsx", sheets)
    options = ReadOptions(today=TODAY, keeps_rows=True)
    items = list(read_rows(path, to_document(ROSTER), options, progress=Progress()))
    header = items[0]
    assert isinstance(header, RowsHeader)
    assert header.kept is not None
    chunks = [each for each in items[1:] if isinstance(each, Chunk)]
    again = Rereader(header.kept, ROSTER, options).read(
        [row for each in chunks for row in each.kept]
    )
    assert again.problems == [problem for each in chunks for problem in each.problems]
    assert {each.rule for each in again.problems} == {
        "repeat-count", "calculation-differs", "constraint-broken", "answer-not-asked",
    }  # fmt: skip
