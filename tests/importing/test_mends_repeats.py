"""Rows of repeats put right by a person: on their own sheet, nested, in columns, without record."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.surveys import QuestionKind, Repeat, to_document
from mfdw_desktop.importing.read_options import ReadOptions
from mfdw_desktop.importing.recipe import Fix, LeftOut, Recipe
from mfdw_desktop.importing.rereading import Rereader
from mfdw_desktop.importing.responses import read_rows
from tests.importing.packages import book
from tests.importing.reading import TODAY, question, questionnaire
from tests.importing.test_mends import SYSTEM, done

K = QuestionKind
FORM = questionnaire(
    question("code"),
    question("members/name", repeat="members"),
    question("members/age", K.INTEGER, repeat="members", constraint=". <= 120"),
    question("members/jobs/hours", K.INTEGER, repeat="members/jobs"),
    repeats=(Repeat("members", "members"), Repeat("members/jobs", "jobs", parent="members")),
)
MAIN = [["code", *SYSTEM], ["a", *done("u1", 1)], ["b", *done("u2", 2)]]
TIES = ["_index", "_parent_table_name", "_parent_index"]
MEMBERS = [
    ["members/name", "members/age", *TIES],
    ["Dara", 5, 1, "kept", 1],
    ["Sok", "six", 2, "kept", 1],
    ["Chan", 300, 3, "kept", 2],
    ["Pov", 9, 4, "kept", "2x"],
]
JOBS = [
    ["members/jobs/hours", *TIES],
    ["ten", 1, "members", 2],
    [4, 2, "members", 4],
]
SHEETS: dict[str, Any] = {"members": MEMBERS, "jobs": JOBS}


def reading(tmp_path, recipe=None, *, main=None, sheets=None, form=FORM):
    path = book(tmp_path / "kept.xlsx", {"kept": main or MAIN, **(sheets or SHEETS)})
    options = ReadOptions(today=TODAY, keeps_rows=True, recipe=recipe or Recipe())
    items = list(read_rows(path, to_document(form), options, progress=Progress()))
    return items[0], items[1:], options


def rows_of(chunks):
    return [row for chunk in chunks for row in chunk.rows]


def kept_of(chunks):
    return [row for chunk in chunks for row in chunk.kept]


def told(chunks, start=""):
    return [
        (each.sheet, each.row, each.rule)
        for chunk in chunks
        for each in chunk.problems
        if each.rule.startswith(start)
    ]


def family(row):
    return [(child.source_key, *json.loads(child.answers).values()) for child in row.children]


def test_cells_of_repeats_are_put_right_at_any_depth(tmp_path):
    recipe = Recipe(
        fixes=(
            Fix("u1/members[2]", "members/age", "six", "6", sheet="members"),
            Fix("u1/members[2]/jobs[1]", "members/jobs/hours", "ten", "10", sheet="jobs"),
            Fix("*", "members/name", "Dara", "Dara Keo", sheet="members"),
        )
    )
    _, before, _ = reading(tmp_path)
    assert before[0].rejected == [2]
    _, chunks, _ = reading(tmp_path, recipe)
    assert chunks[0].rejected == []
    assert family(rows_of(chunks)[0]) == [
        ("u1/members[1]", "Dara Keo", 5), ("u1/members[2]", "Sok", 6),
        ("u1/members[2]/jobs[1]", 10),
    ]  # fmt: skip
    assert not told(chunks, "fix")


def test_row_whose_tie_is_put_right_finds_its_record(tmp_path):
    _, before, _ = reading(tmp_path)
    assert ("members", 5, "parent-missing") in told(before)
    assert [(each.level, each.number) for each in before[-1].orphans] == [
        ("members", 5), ("jobs", 3),
    ]  # fmt: skip
    recipe = Recipe(fixes=(Fix("@5", "_parent_index", "2x", "2", sheet="members"),))
    _, chunks, _ = reading(tmp_path, recipe)
    assert not told(chunks, "parent-missing")
    assert family(rows_of(chunks)[0])[1:] == [("u2/members[2]", "Pov", 9),
                                              ("u2/members[2]/jobs[1]", 4)]  # fmt: skip


def test_rows_read_again_are_those_of_the_recipe(tmp_path):
    recipe = Recipe(
        fixes=(
            Fix("u1/members[2]", "members/age", "six", "6", sheet="members"),
            Fix("@2", "members/jobs/hours", "ten", "10", sheet="jobs"),
            Fix("u2/members[1]", "members/age", "300", "30", sheet="members"),
        )
    )
    header, before, options = reading(tmp_path)
    again = Rereader(header.kept, FORM, replace(options, recipe=recipe)).read(kept_of(before))
    _, chunks, _ = reading(tmp_path, recipe)
    assert again.rows == rows_of(chunks)
    assert again.problems == chunks[0].problems
    assert not again.rejected
    # And without a decision they are what the file says.
    plain = Rereader(header.kept, FORM, options).read(kept_of(before))
    assert (plain.rows, plain.problems) == (rows_of(before), before[0].problems)


def test_row_of_a_repeat_left_out_takes_what_is_within_it_along(tmp_path):
    recipe = Recipe(left_out=(LeftOut("u1/members[2]", "counted twice", sheet="members"),))
    _, chunks, _ = reading(tmp_path, recipe)
    assert family(rows_of(chunks)[0]) == [("u1/members[1]", "Dara", 5)]
    assert ("jobs", 2, "parent-missing") not in told(chunks)
    assert chunks[0].left_out == {}
    names = [child.name for child in kept_of(chunks)[0].children]
    assert names == ["u1/members[1]", "u1/members[2]", "u1/members[2]/jobs[1]"]


def test_fixes_find_their_repeat_under_another_sheet_name(tmp_path):
    recipe = Recipe(
        sheets={"old name": "members"},
        fixes=(Fix("u1/members[2]", "members/age", "six", "6", sheet="old name"),),
    )
    _, chunks, _ = reading(tmp_path, recipe)
    assert ("members", 3) not in {(sheet, row) for sheet, row, _ in told(chunks)}
    assert not told(chunks, "fix")


def test_fix_of_a_repeat_that_is_gone_is_told(tmp_path):
    recipe = Recipe(
        fixes=(
            Fix("u1", "members/age", "six", "6", sheet="loans"),
            Fix("u9/members[1]", "members/age", "six", "6", sheet="members"),
            Fix("u1/members[2]", "members/age", "seven", "7", sheet="members"),
        )
    )
    _, chunks, _ = reading(tmp_path, recipe)
    assert [rule for _, _, rule in told(chunks, "fix")] == [
        "fix-not-standing", "fix-without-cell", "fix-without-cell",
    ]  # fmt: skip


def test_roster_in_columns_is_put_right_in_the_row_around_it(tmp_path):
    form = questionnaire(
        question("code"),
        question("members/name", repeat="members"),
        question("members/age", K.INTEGER, repeat="members"),
        repeats=(Repeat("members", "members"),),
    )
    heads = ["_uuid", "code", "members[1]/name", "members[1]/age", "members[2]/name",
             "members[2]/age"]  # fmt: skip
    main = [heads, ["u1", "a", "Dara", 5, "Sok", "six"], ["u2", "b", "Chan", 7, "", ""]]
    recipe = Recipe(
        fixes=(Fix("u1", "members[2]/age", "six", "6"), Fix("u2", "members[2]/name", "", "Pov"))
    )
    sheets = {"other": [["x"]]}
    header, before, options = reading(tmp_path, main=main, sheets=sheets, form=form)
    assert before[0].rejected == [2]
    _, chunks, _ = reading(tmp_path, recipe, main=main, sheets=sheets, form=form)
    assert [family(row) for row in rows_of(chunks)] == [
        [("u1/members[1]", "Dara", 5), ("u1/members[2]", "Sok", 6)],
        [("u2/members[1]", "Chan", 7), ("u2/members[2]", "Pov")],
    ]
    reader = Rereader(header.kept, form, options)
    assert reader.read(kept_of(before)).problems == before[0].problems
    reader.decide(recipe)
    assert reader.read(kept_of(before)).rows == rows_of(chunks)
    reader.decide(Recipe())
    assert reader.read(kept_of(before)).rejected == [2]


def test_rows_of_an_instrument_are_put_right_among_the_rows_around_them(tmp_path):
    path = tmp_path / "redcap.csv"
    lines = [
        "record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,code,name,age",
        "1,baseline_arm_1,,,a,,",
        "1,baseline_arm_1,members,1,,Dara,five",
        "1,baseline_arm_1,members,2,,Sok,6",
        "2,baseline_arm_1,,,b,,",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    form = questionnaire(
        question("code"),
        question("members/name", repeat="members"),
        question("members/age", K.INTEGER, repeat="members"),
        repeats=(Repeat("members", "members"),),
    )

    def read(recipe=None):
        options = ReadOptions(
            today=TODAY, keeps_rows=True, recipe=recipe or Recipe(), round="baseline"
        )
        items = list(read_rows(path, to_document(form), options, progress=Progress()))
        return items[0], items[1:], options

    header, before, options = read()
    assert before[0].rejected == [2]
    (first, _) = kept_of(before)
    assert [(each.level, each.number, each.name) for each in first.children] == [
        ("members", 3, "1|baseline_arm_1/members[1]"),
        ("members", 4, "1|baseline_arm_1/members[2]"),
    ]
    recipe = Recipe(fixes=(Fix(first.children[0].name, "age", "five", "5", sheet="members"),))
    _, chunks, _ = read(recipe)
    assert chunks[0].rejected == []
    assert not told(chunks, "fix")
    again = Rereader(header.kept, form, replace(options, recipe=recipe)).read(kept_of(before))
    assert again.rows == rows_of(chunks)
