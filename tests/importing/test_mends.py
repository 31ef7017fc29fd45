"""Cells put right by a person: laid over the file, read again without it, told when stale."""

from __future__ import annotations

import json
from datetime import date

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import QuestionKind, Repeat, to_document
from mfdw_desktop.importing.mends import Acceptance
from mfdw_desktop.importing.read_options import ReadOptions
from mfdw_desktop.importing.recipe import (
    Accepted,
    Fix,
    LeftOut,
    Recipe,
    from_document,
)
from mfdw_desktop.importing.recipe import (
    to_document as written,
)
from mfdw_desktop.importing.rereading import Rereader
from mfdw_desktop.importing.responses import read_rows
from tests.importing.packages import book
from tests.importing.reading import TODAY, choices, question, questionnaire, read_table

K = QuestionKind
FORM = questionnaire(
    question("sex", K.SELECT_ONE, list_name="sex"),
    question("day", K.DAY),
    question("age", K.INTEGER, constraint=". <= 120"),
    question("note"),
    choices={"sex": choices(f="Female", m="Male")},
)
ROWS = [
    ["_uuid", "sex", "day", "age", "note", "other"],
    ["u1", "f", date(2026, 3, 4), 41, "x", 1],
    ["u2", "woman?", "13/3/2026", "45 years", "y", 2],
    ["u3", "m", "14/3/2026", 300, "z", 3],
    ["u3", "woman?", "15/3/2026", "45 years", "", 4],
]


SYSTEM = ["_id", "_uuid", "_submission_time", "_validation_status", "__version__", "_index"]


def done(uuid, index):
    return [index, uuid, "2026-01-02 03:04:05", "Approved", "v1", index]


def keeping(tmp_path, rows=ROWS, form=FORM, sheets=None, **options):
    """Read with the rows kept; return header, rows as they are in the file, chunks."""
    path = book(tmp_path / "kept.xlsx", {"data": rows, **(sheets or {})})
    made = ReadOptions(today=TODAY, keeps_rows=True, **options)
    items = list(read_rows(path, to_document(form), made, progress=Progress()))
    return items[0], [row for chunk in items[1:] for row in chunk.kept], items[1:], made


def reread(header, form, rows, options, recipe):
    return Rereader(header.kept, form, ReadOptions(today=options.today, recipe=recipe)).read(rows)


def test_rows_read_again_are_the_rows_of_the_file(tmp_path):
    header, kept, chunks, options = keeping(tmp_path)
    assert [(row.row, row.name) for row in kept] == [(2, "u1"), (3, "u2"), (4, "u3"), (5, "u3")]
    again = reread(header, FORM, kept, options, Recipe())
    assert again.rows == [row for chunk in chunks for row in chunk.rows]
    assert again.problems == [each for chunk in chunks for each in chunk.problems]
    assert again.rejected == [3, 5]


def test_rows_mended_in_memory_are_those_of_the_recipe(tmp_path):
    recipe = Recipe(
        fixes=(
            Fix("*", "sex", "woman?", "Female"),
            Fix("u2", "age", "45 years", "45"),
            Fix("@5", "age", "45 years", "46"),
            Fix("u3", "day", "14/3/2026", "2026-03-20"),
        )
    )
    header, kept, _, options = keeping(tmp_path)
    again = reread(header, FORM, kept, options, recipe)
    got = read_table(tmp_path, FORM, ROWS, recipe=recipe)
    assert again.rows == got.rows
    assert got.rejected == []
    assert [each.get("age") for each in got.answers] == [41, 45, 300, 46]
    assert [each["sex"] for each in got.answers] == ["f", "f", "m", "f"]
    assert got.answers[2]["day"] == "2026-03-20"
    # Two rows bear the key u3: the fix of the other one does not fit, and says so.
    assert [(each.row, each.rule) for each in got.problems if each.rule[:3] == "fix"] == [
        (5, "fix-not-standing")
    ]


def test_rows_with_repeats_keep_them(tmp_path):
    form = questionnaire(
        question("code"),
        question("members/age", K.INTEGER, repeat="members"),
        repeats=(Repeat("members", "members"),),
    )
    main = [["code", *SYSTEM], ["a", *done("u1", 1)], ["b", *done("u2", 2)]]
    inner = [
        ["members/age", "_index", "_parent_table_name", "_parent_index"],
        [5, 1, "kept", 1], ["six", 2, "kept", 1], [7, 3, "kept", 2],
    ]  # fmt: skip
    header, kept, chunks, options = keeping(tmp_path, main, form, {"members": inner})
    assert [len(row.children) for row in kept] == [2, 1]
    again = reread(header, form, kept, options, Recipe(fixes=(Fix("u1", "code", "a", "A"),)))
    first = [row for chunk in chunks for row in chunk.rows]
    assert [row.children for row in again.rows] == [row.children for row in first]
    assert (again.rejected, again.problems[0].sheet) == ([2], "members")


def test_fix_whose_cell_is_another_one_is_told_and_not_applied(tmp_path):
    recipe = Recipe(
        fixes=(
            Fix("u2", "age", "44 years", "44"),
            Fix("gone", "age", "1", "2"),
            Fix("*", "note", "nowhere", "here"),
            Fix("u1", "lost", "1", "2"),
        )
    )
    got = read_table(tmp_path, FORM, ROWS, recipe=recipe)
    told = [each for each in got.problems if each.rule == "fix-not-standing"]
    assert [(each.row, each.value, each.fields["to"]) for each in told] == [(3, "45 years", "44")]
    assert 3 in got.rejected
    assert sorted(each.header for each in got.problems if each.rule == "fix-without-cell") == [
        "age", "lost", "note",
    ]  # fmt: skip


def test_fix_made_already_in_the_file_is_silent(tmp_path):
    got = read_table(tmp_path, FORM, ROWS, recipe=Recipe(fixes=(Fix("u1", "age", "40", "41"),)))
    assert not [each for each in got.problems if each.rule.startswith("fix")]


def test_row_left_out_is_neither_taken_nor_a_problem(tmp_path):
    recipe = Recipe(left_out=(LeftOut("u2", "a test interview"), LeftOut("@5")))
    header, kept, chunks, options = keeping(tmp_path, recipe=recipe)
    assert [row.row for chunk in chunks for row in chunk.rows] == [2, 4]
    assert chunks[0].left_out == {3: "a test interview", 5: ""}
    assert not [each for each in chunks[0].problems if each.row in (3, 5)]
    assert len(kept) == 4
    assert reread(header, FORM, kept, options, recipe).left_out == chunks[0].left_out


def test_accepted_warning_becomes_a_note_with_its_reason(tmp_path):
    got = read_table(tmp_path, FORM, ROWS)
    warning = next(each for each in got.problems if each.rule == "constraint-broken")
    error = next(each for each in got.problems if each.severity is Severity.ERROR)
    accepting = Acceptance(
        Recipe(accepted=(Accepted("u3", "age", "constraint-broken", "a month, truly", "dara"),))
    )
    noted = accepting.applied(warning, ("u3", "@4"))
    assert (noted.severity, noted.fields["accepted"]) == (Severity.INFO, "a month, truly")
    assert accepting.applied(warning, ("u9", "@9")) is warning
    everywhere = Acceptance(Recipe(accepted=(Accepted("*", error.header, error.rule, "no"),)))
    assert everywhere.applied(error, ("u2",)) is error


def test_recipe_with_mends_comes_back_from_its_file():
    recipe = Recipe(
        fixes=(Fix("*", "sex", "woman?", "Female", "said so", "dara"),),
        left_out=(LeftOut("u2", "a test", "dara"),),
        accepted=(Accepted("u3", "age", "constraint-broken", "true", "dara"),),
    )
    assert from_document(json.loads(json.dumps(written(recipe)))) == recipe
