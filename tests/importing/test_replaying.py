"""A recipe on a table that has changed: what still fits is used, the rest is said."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mfdw_desktop.domain.surveys import QuestionKind, Repeat
from mfdw_desktop.importing import recipe as recipes
from mfdw_desktop.importing.memory import Earlier, overlap, renamings
from mfdw_desktop.importing.recipe import Recipe, RecipeColumn
from tests.importing.packages import book
from tests.importing.reading import Read, choices, question, questionnaire, read, read_table

K = QuestionKind
FORM = questionnaire(
    question("age", K.INTEGER, label="Age"),
    question("village", label="Village"),
    question("work", K.SELECT_ONE, label="Work", list_name="work"),
    question("note", label="Note"),
    choices={"work": choices(weave="Weaving", sell="Selling")},
)
HEADERS = ["Years", "Place", "Job", "Row"]
ROWS = [[40, "Kampot", "Loom", 1], [31, "Kep", "selling", 2]]
MADE = Recipe(
    headers=tuple(HEADERS),
    sheets={"data": "main"},
    header_row=1,
    columns=(
        RecipeColumn("Years", "age"),
        RecipeColumn("Place", "village"),
        RecipeColumn("Job", "work"),
    ),
    value_maps={"work": {"Loom": "weave"}},
)
ANSWERS = [
    {"age": 40, "village": "Kampot", "work": "weave"},
    {"age": 31, "village": "Kep", "work": "sell"},
]


def table(tmp_path: Any, headers: list[str], rows: Any = ROWS, **options: Any) -> Read:
    return read_table(tmp_path, FORM, [headers, *rows], **options)


def moved(order: list[int]) -> tuple[list[str], list[list[Any]]]:
    return [HEADERS[at] for at in order], [[row[at] for at in order] for row in ROWS]


def test_moved_columns_are_found_by_their_headers(tmp_path):
    headers, rows = moved([3, 2, 1, 0])
    got = table(tmp_path, headers, rows, recipe=MADE)
    assert got.answers == ANSWERS
    assert got.notes == []


def test_a_header_in_other_capitals_is_the_same(tmp_path):
    got = table(tmp_path, ["YEARS *", "place:", "Job", "Row"], recipe=MADE)
    assert got.answers == ANSWERS
    assert got.notes == []


def test_a_column_that_is_gone_is_said_and_the_rest_is_read(tmp_path):
    headers, rows = moved([0, 2, 3])
    got = table(tmp_path, headers, rows, recipe=MADE)
    assert got.notes == ["recipe-column-gone"]
    assert got.header.problems[0].fields["target"] == "village"
    assert [each.keys() for each in got.answers] == [{"age", "work"}] * 2


def test_a_renamed_column_is_matched_anew_and_told(tmp_path):
    got = table(tmp_path, ["Years", "Village", "Job", "Row"], recipe=MADE)
    assert got.answers == ANSWERS
    assert got.notes == ["recipe-column-renamed"]
    assert got.header.problems[0].fields["instead"] == "Village"


def test_of_two_columns_of_one_header_none_is_taken(tmp_path):
    headers = ["Years", "Place", "Job", "Row", "Place"]
    got = table(tmp_path, headers, [[*row, "elsewhere"] for row in ROWS], recipe=MADE)
    assert "recipe-column-twice" in got.notes
    assert got.match("Place") == ("", "tie")
    assert got.match("Place (2)") == ("", "tie")
    assert all("village" not in each for each in got.answers)


def test_of_two_told_apart_one_that_is_left_is_not_guessed(tmp_path):
    made = Recipe(
        headers=("Place", "Place (2)", "Years"),
        columns=(
            RecipeColumn("Place", "village"),
            RecipeColumn("Place (2)", "note"),
            RecipeColumn("Years", "age"),
        ),
    )
    got = table(tmp_path, ["Place", "Years"], [["Kampot", 40]], recipe=made)
    assert "recipe-column-twice" in got.notes
    assert got.answers == [{"age": 40}]
    both = table(tmp_path, ["Place", "Place", "Years"], [["Kampot", "far", 40]], recipe=made)
    assert both.answers == [{"age": 40, "village": "Kampot", "note": "far"}]
    assert both.notes == []


def test_a_letter_is_trusted_only_in_the_same_table(tmp_path):
    by_letter = Recipe(headers=tuple(HEADERS), columns=(RecipeColumn("B", "village"),))
    assert table(tmp_path, HEADERS, recipe=by_letter).match("Place") == ("village", "user")
    headers, rows = moved([1, 0, 2])
    got = table(tmp_path, [*headers, "Note"], [[*row, 1] for row in rows], recipe=by_letter)
    assert got.notes == ["recipe-letter-unsure"]
    assert got.match("Years") == ("", "unknown")
    swapped = table(tmp_path, ["Place", "Years", "Job", "Note"], recipe=by_letter)
    assert swapped.match("Years") == ("", "unknown")
    by_hand = Recipe(columns=(RecipeColumn("B", "village"),))
    assert table(tmp_path, ["a", "b", "c", "d"], recipe=by_hand).match("b") == ("village", "user")


def test_a_question_or_choice_that_is_gone_is_said(tmp_path):
    made = Recipe(
        columns=(RecipeColumn("Years", "age"), RecipeColumn("Place", "province")),
        value_maps={"work": {"Loom": "spin"}},
    )
    got = table(tmp_path, ["Years", "Place", "Work", "Row"], recipe=made)
    assert sorted(got.notes) == ["recipe-choice-gone", "recipe-target-gone"]
    assert [each["work"] for each in got.answers] == ["Loom", "sell"]
    assert got.rules == ["not-in-list"]


def test_a_sheet_of_another_name_and_a_head_further_down_are_found(tmp_path):
    path = book(
        tmp_path / "b.xlsx",
        {"Sheet9": [["List of 2026"], [], HEADERS, *ROWS], "notes": [["x"]]},
    )
    got = read(path, FORM, recipe=MADE)
    assert got.answers == ANSWERS
    assert got.header.header_row == 3
    assert sorted(got.notes) == ["recipe-row-moved", "recipe-sheet-gone"]


def test_a_row_that_a_recipe_names_is_kept_where_it_fits(tmp_path):
    path = book(tmp_path / "b.xlsx", {"data": [["Title", "Sub", "x", "y"], HEADERS, *ROWS]})
    got = read(path, FORM, recipe=Recipe(header_row=2, columns=MADE.columns))
    assert got.header.header_row == 2


# -- memory

MAY = Earlier(MADE, "2026-05-03", "dara", 7, client_column="Row")


def test_a_file_of_the_same_headers_is_decided_alike(tmp_path):
    got = table(tmp_path, HEADERS, earlier=(MAY,))
    assert got.answers == ANSWERS
    assert got.match("Years") == ("age", "remembered")
    place = next(each for each in got.header.matches if each.header == "Place")
    assert (place.since, place.by) == ("2026-05-03", "dara")
    recalled = got.header.recalled
    assert recalled is not None
    assert (recalled.batch, recalled.share, recalled.added) == (7, 1.0, ())
    assert [row.client for row in got.rows] == ["1", "2"]


def test_nine_of_ten_headers_are_enough_and_the_changes_are_listed(tmp_path):
    many = [f"q{at}" for at in range(1, 18)]
    earlier = Earlier(
        Recipe(headers=(*HEADERS, *many), columns=MADE.columns), "2026-05-03", "dara", 7
    )
    headers = ["Years", "Place", "Job", "Row nr", *many]
    got = table(tmp_path, headers, [[*row, *many] for row in ROWS], earlier=(earlier,))
    assert got.match("Place") == ("village", "remembered")
    assert got.header.recalled is not None
    assert got.header.recalled.renamed == (("Row", "Row nr"),)
    swapped = [[row[1], row[0], *row[2:], *many] for row in ROWS]
    anew = table(tmp_path, ["Village", "Years", *headers[2:]], swapped, earlier=(earlier,))
    assert anew.header.recalled is not None
    assert ("Place", "Village") in anew.header.recalled.renamed
    assert anew.header.recalled.removed == ()
    few = table(tmp_path, ["Years", "Place", "Else", "New"], ROWS, earlier=(earlier,))
    assert few.header.recalled is None


def test_a_header_and_a_text_keep_their_meaning_in_other_files(tmp_path):
    got = table(tmp_path, ["Place", "Work", "More"], [["Kep", "loom", ""]], earlier=(MAY,))
    assert got.header.recalled is None
    assert got.match("Place") == ("village", "remembered")
    assert got.answers == [{"village": "Kep", "work": "weave"}]


def test_path_and_name_stand_above_what_a_header_meant_elsewhere(tmp_path):
    wrong = Earlier(Recipe(columns=(RecipeColumn("age", "note"),)), "2026-05-03", "dara", 7)
    got = table(tmp_path, ["age", "village"], [[40, "Kep"]], earlier=(wrong,))
    assert got.match("age") == ("age", "path")


def test_the_newest_decision_counts_and_an_empty_one_takes_it_back(tmp_path):
    newer = Earlier(Recipe(value_maps={"work": {"Loom": ""}}), "2026-06-01", "sok", 9)
    got = table(tmp_path, ["Place", "Work"], [["Kep", "Loom"]], earlier=(newer, MAY))
    assert got.answers == [{"village": "Kep", "work": "Loom"}]


def test_what_is_said_of_this_file_stands_above_memory(tmp_path):
    said = Recipe(columns=(RecipeColumn("Place", "note"),), value_maps={"work": {"Loom": "sell"}})
    got = table(tmp_path, HEADERS, earlier=(MAY,), recipe=said)
    assert [each["work"] for each in got.answers] == ["sell", "sell"]
    assert got.match("Place") == ("note", "user")


def test_what_was_taken_over_keeps_its_day_and_person(tmp_path):
    got = table(tmp_path, HEADERS, earlier=(MAY,))
    document = recipes.describe(None, got.header)
    stored = recipes.from_document(document)
    again = Earlier(stored, "2026-07-07", "sok", 11)
    later = table(tmp_path, HEADERS, earlier=(again,))
    place = next(each for each in later.header.matches if each.header == "Place")
    assert (place.since, place.by) == ("2026-05-03", "dara")
    assert later.header.recipe.origins["values|work|Loom"].by == "dara"


def test_words_for_missing_are_remembered(tmp_path):
    from mfdw_desktop.domain.surveys import MissingReason

    earlier = Earlier(
        Recipe(missing={"age": {"forgot": MissingReason.DONT_KNOW}}), "2026-05-03", "dara", 7
    )
    got = table(tmp_path, ["age", "village"], [["forgot", "Kep"]], earlier=(earlier,))
    assert got.missing == [{"age": "dk"}]


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        (["Age", "Sex"], ["sex", "AGE *"], 1.0),
        (["a", "b", "c", "d"], ["a", "b"], 0.5),
        ([], ["a"], 0.0),
    ],
)
def test_overlap_is_of_the_longer_table(one, other, share):
    assert overlap(one, other) == share


def test_a_renaming_is_seen_only_where_one_header_is_like_it():
    assert renamings(["Name of client"], ["Client name", "x"]) == {"Name of client": "Client name"}
    assert renamings(["Name"], ["Name one", "Name two"]) == {}


# -- repeats

HOME = questionnaire(
    question("village", label="Village"),
    question("child/name", label="Name", repeat="child"),
    question("child/born", K.DAY, label="Born", repeat="child"),
    question("child/note", label="Remark", repeat="child"),
    repeats=[Repeat("child", "child")],
)
MAIN: list[list[Any]] = [
    ["village", "name", "_uuid", "_submission_time", "_index"],
    ["Kep", "x", "u1", "2026-05-03T10:00:00", 1],
]
CHILDREN: list[list[Any]] = [
    ["name", "born", "Nick", "_index", "_parent_table_name", "_parent_index"],
    ["Dara", "3/4/2020", "Da", 1, "Home", 1],
]


def home(tmp_path: Any, **options: Any) -> Read:
    return read(book(tmp_path / "home.xlsx", {"Home": MAIN, "child": CHILDREN}), HOME, **options)


def child(got: Read) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(got.rows[0].children[0].answers)
    return found


def test_columns_of_a_repeat_are_told_with_their_sheet(tmp_path):
    got = home(tmp_path)
    assert [(each.sheet, each.header, each.target) for each in got.header.inner[:3]] == [
        ("child", "name", "name"),
        ("child", "born", "born"),
        ("child", "Nick", ""),
    ]
    assert got.header.inner[1].readings[0].topic == "order"
    assert child(got) == {"name": "Dara", "born": "2020-04-03"}


def test_a_recipe_speaks_of_the_sheet_of_a_repeat_and_comes_back(tmp_path):
    said = Recipe(
        columns=(
            RecipeColumn("Nick", "note", sheet="child"),
            RecipeColumn("name", "", sheet="child"),
        ),
        readings={"born": {"order": "mdy"}},
    )
    got = home(tmp_path, recipe=said)
    assert child(got) == {"born": "2020-03-04", "note": "Da"}
    assert "recipe-column-gone" not in got.notes
    document = json.loads(json.dumps(recipes.describe(None, got.header)))
    again = home(tmp_path, recipe=recipes.from_document(document))
    assert again.rows == got.rows
    earlier = Earlier(recipes.from_document(document), "2026-05-03", "dara", 7)
    later = home(tmp_path, earlier=(earlier,))
    assert child(later) == {"born": "2020-03-04", "note": "Da"}
    nick = next(each for each in later.header.inner if each.header == "Nick")
    assert (nick.why, nick.by) == ("remembered", "dara")
