"""Rows of files as answers, each shape of an export by a small file of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.records import CLIENT_FORM
from mfdw_desktop.domain.surveys import MissingReason, QuestionKind, Repeat
from mfdw_desktop.domain.workbooks import TableChoice
from mfdw_desktop.importing.dates import DayOrder
from mfdw_desktop.importing.portions import PORTION
from mfdw_desktop.importing.recipe import Fix, Recipe, RecipeColumn
from tests.importing.packages import book
from tests.importing.reading import (
    choices,
    question,
    questionnaire,
    read,
    read_table,
)

K = QuestionKind
INCENTIVES = choices(rebate="Interest rebate", train="Training", other="Other")
ABOUT = questionnaire(
    question("start", K.MOMENT, type_name="start"),
    question("g1/client_id", label="Client ID"),
    question("g1/n1", K.NOTE, label="Thanks"),
    question("g1/sex", K.SELECT_ONE, label="Sex", list_name="sex"),
    question(
        "g1/inc", K.SELECT_MULTIPLE, label="Incentives", list_name="inc",
    ),
    question("g1/inc_other"),
    question("gps", K.GEOPOINT, label="Where"),
    question("g1/photo", K.FILE, label="Photo"),
    choices={"sex": choices(f="Female", m="Male"), "inc": INCENTIVES},
)  # fmt: skip
SYSTEM = ["_id", "_uuid", "_submission_time", "_validation_status", "__version__", "_index"]
DONE = [1, "u1", "2026-01-02 03:04:05", "Approved", "v1", 1]
STARTED = "2026-01-02T10:00:00.000+07:00"
NAMES = (
    ["start", "g1/client_id", "g1/n1", "g1/sex", "g1/inc", "g1/inc/rebate", "g1/inc/train",
     "g1/inc/other", "g1/inc_other", "gps", "g1/_gps_latitude", "g1/_gps_longitude",
     "g1/_gps_altitude", "g1/_gps_precision", "g1/photo", "g1/photo_URL", *SYSTEM],
    [STARTED, "007", "", "f", "rebate train", 1, 1, 0, "", "11.5 104.9 10 5", 11.5, 104.9, 10, 5,
     "a.jpg", "https://x/a.jpg", *DONE],
)  # fmt: skip
LABELS = (
    ["start", "About you/Client ID", "About you/Thanks", "About you/Sex", "About you/Incentives",
     "About you/Incentives/Interest rebate", "About you/Incentives/Training",
     "About you/Incentives/other", "About you/inc_other", "Where", "About you/_Where_latitude",
     "About you/_Where_longitude", "About you/_Where_altitude", "About you/_Where_precision",
     "About you/Photo", "About you/Photo_URL", *SYSTEM],
    [STARTED, "007", "", "Female", "Interest rebate Training", "1", "1", "0", "",
     "11.5 104.9 10 5", "11.5", "104.9", "10", "5", "a.jpg", "https://x/a.jpg", *DONE],
)  # fmt: skip
SUMMARY = (
    ["start", "client_id", "sex", "inc", "gps", "photo", *SYSTEM],
    [STARTED, "007", "f", "train rebate", "11.5 104.9 10 5", "a.jpg", *DONE],
)
DETAILS = (
    ["start", "client_id", "sex", "inc.rebate", "inc.train", "inc.other", "_gps_latitude",
     "_gps_longitude", "_gps_altitude", "_gps_precision", "photo", *SYSTEM],
    [STARTED, "007", "f", True, True, False, 11.5, 104.9, 10, 5, "a.jpg", *DONE],
)  # fmt: skip


def test_an_odk_export_that_excel_saved_again_is_told(tmp_path):
    form = questionnaire(question("client_code"), question("age", QuestionKind.INTEGER))
    heads = ["SubmissionDate", "client_code", "age", "meta-instanceID", "KEY"]
    row = ["2026-01-02T03:04:05Z", "7", 3, "uuid:1", "uuid:1"]
    assert read(book(tmp_path / "a.xlsx", {"S": [heads, row]}), form).notes == ["odk-saved-again"]
    text = tmp_path / "a.csv"
    for day, notes in (("2026-01-02T03:04:05Z", []), ("1/2/2026 3:04", ["odk-saved-again"])):
        text.write_text(f"{','.join(heads)}\n{day},007,3,uuid:1,uuid:1\n", encoding="utf-8")
        found = read(text, form)
        assert found.notes[:1] == notes
        assert found.answers[0]["client_code"] == "007"


def test_cells_merged_over_rows_are_told(tmp_path):
    path = book(tmp_path / "a.xlsx", {"S": [["village", "age"], ["Kep", 1], [None, 2], ["Kep", 3]]})
    written = openpyxl.load_workbook(path)
    written.worksheets[0].merge_cells("A2:A3")
    written.save(path)
    form = questionnaire(question("village"), question("age", QuestionKind.INTEGER))
    (note,) = read(path, form).header.problems
    assert (note.rule, note.fields["columns"]) == ("merged-rows", "village")


def test_what_was_said_and_means_nothing_for_the_file_is_told(tmp_path):
    path = book(tmp_path / "a.xlsx", {"S": [["client_code", "age"], ["A", 1], ["B", 2]]})
    form = questionnaire(question("client_code"), question("age", QuestionKind.INTEGER))
    given = TableChoice(included=(1, 2, 99), encoding="cp1258", delimiter=";", event="baseline")
    found = read(path, form, table=given)
    assert [each.rule for each in found.header.problems] == [
        "encoding-not-used", "delimiter-not-used", "event-not-used", "row-not-in-table",
    ]  # fmt: skip
    assert found.header.problems[-1].fields["rows"] == "1, 99"
    text = tmp_path / "a.csv"
    text.write_text("client_code;age\nA;1\n", encoding="cp1258")
    assert read(text, form, table=TableChoice(encoding="cp1258", delimiter=";")).notes == []


@pytest.mark.parametrize("rows", [NAMES, LABELS, SUMMARY, DETAILS])
def test_names_labels_and_split_columns_give_the_same_text(tmp_path, rows):
    got = read_table(tmp_path, ABOUT, rows)
    assert [row.answers for row in got.rows] == [
        '{"start":"2026-01-02T10:00:00+07:00","client_id":"007","sex":"f",'
        '"inc":["rebate","train"],"gps":"11.5 104.9 10 5","photo":"a.jpg"}'
    ]
    assert got.problems == []
    assert (got.rows[0].key, got.rows[0].client, got.rows[0].day) == ("u1", "007", "2026-01-02")


def test_every_column_says_why_it_fills_what_it_fills(tmp_path):
    got = read_table(tmp_path, ABOUT, LABELS)
    assert got.match("About you/Client ID") == ("client_id", "label")
    assert got.match("About you/Thanks") == ("", "note")
    assert got.match("About you/Incentives/Training") == ("inc", "split")
    assert got.match("About you/Photo_URL") == ("", "address of a file")
    assert got.match("_uuid") == ("@key", "system")
    assert got.match("_index") == ("", "system")


def test_a_khmer_label_export_is_read(tmp_path):
    form = questionnaire(
        question("sex", K.SELECT_ONE, labels={"en": "Sex", "km": "ភេទ"}, list_name="sex"),
        question("age", K.INTEGER, labels={"en": "Age", "km": "អាយុ"}),
        choices={"sex": tuple(replace(c, labels={"km": t}) for c, t in zip(
            choices(f="Female", m="Male"), ("ស្រី", "ប្រុស"), strict=True))},
    )  # fmt: skip
    got = read_table(tmp_path, form, [["ភេទ", "អាយុ៖"], ["ស្រី", "៣៥"], ["ប្រុស", "៤០"]])
    assert got.answers == [{"sex": "f", "age": 35}, {"sex": "m", "age": 40}]


def test_an_edited_submission_keeps_its_root_key(tmp_path):
    rows = [["sex", "_uuid", "meta/rootUuid", "_submission_time"],
            ["f", "new", "uuid:root", "2026-01-02T00:00:00"]]  # fmt: skip
    got = read_table(tmp_path, ABOUT, rows)
    assert (got.rows[0].key, got.rows[0].seen_keys) == ("root", ("new",))


def test_a_tag_row_is_no_data(tmp_path):
    rows = [["start", "client_id", "sex", "_uuid", "_submission_time"],
            ["#date+start", "#id", "#sex", "", ""],
            [STARTED, "007", "f", "u1", "2026-01-02T00:00:00"]]  # fmt: skip
    got = read_table(tmp_path, ABOUT, rows)
    assert [row.row for row in got.rows] == [3]


def test_a_legacy_export_with_its_words_for_missing_is_read(tmp_path):
    rows = [["client_id", "sex", "inc/rebate", "inc/train", "_uuid", "_duration", "_xform_id"],
            ["007", "n/a", "True", "n/a", "u1", 3, 1],
            ["008", "m", "n/a", "n/a", "u2", 3, 1]]  # fmt: skip
    got = read_table(tmp_path, ABOUT, rows)
    assert got.answers == [
        {"client_id": "007", "inc": ["rebate"]},
        {"client_id": "008", "sex": "m"},
    ]


def test_what_r_makes_of_headers_is_understood(tmp_path):
    rows = [["X.U.FEFF.start", "g1.client_id", "inc.rebate", "X_uuid", "X_submission_time"],
            [STARTED, "007", True, "u1", "2026-01-02T00:00:00"]]  # fmt: skip
    got = read_table(tmp_path, ABOUT, rows, client_column="X_uuid")
    assert got.rows[0].key == got.rows[0].client == "u1"
    assert got.answers[0]["inc"] == ["rebate"]


FAMILY = questionnaire(
    question("place", label="Place"),
    question("members/name", label="Name", repeat="members"),
    question("members/jobs/job", label="Job", repeat="members/jobs"),
    question("members/jobs/hours", K.INTEGER, label="Hours", repeat="members/jobs"),
    repeats=(
        Repeat("members", "members", {"en": "Members"}),
        Repeat("members/jobs", "jobs", {"en": "Jobs"}, "members"),
    ),
)
TITLE = "Decent work: baseline / 2026 survey for branch A"


def family(path: Path, hours: object = 40) -> Path:
    child = ["_index", "_parent_table_name", "_parent_index", "_submission__uuid"]
    return book(path, {
        "Decent work_ baseline _ 2026...": [
            ["Place", "_uuid", "_submission_time", "_index"],
            ["Kampot", "u1", "2026-01-02T00:00:00", 1],
            ["Takeo", "u2", "2026-01-02T00:00:00", 2],
        ],
        "members": [
            ["Members/Name", *child],
            ["Sok", 1, TITLE, 2, "u2"],
            ["Dara", 2, TITLE, 1, "u1"],
            ["Sophea", 3, TITLE, 1, "u1"],
            ["Nobody", 4, TITLE, 9, "u9"],
        ],
        "jobs": [
            ["Members/Jobs/Job", "Members/Jobs/Hours", *child],
            ["weaver", hours, 1, "members", 3, "u1"],
            ["cook", 20, 2, "members", 3, "u1"],
        ],
    })  # fmt: skip


def test_rows_of_repeats_stand_under_the_row_around_them(tmp_path):
    got = read(family(tmp_path / "family.xlsx"), FAMILY)
    first, second = got.rows
    assert [(each.path, each.parent, each.position, each.answers) for each in first.children] == [
        ("members", -1, 1, '{"members/name":"Dara"}'.replace("members/name", "name")),
        ("members", -1, 2, '{"name":"Sophea"}'),
        ("members/jobs", 1, 1, '{"job":"weaver","hours":40}'),
        ("members/jobs", 1, 2, '{"job":"cook","hours":20}'),
    ]
    assert first.children[3].source_key == "u1/members[2]/jobs[2]"
    assert [each.answers for each in second.children] == ['{"name":"Sok"}']
    assert got.header.child_sheets == {"members": "members", "jobs": "members/jobs"}
    assert [(each.rule, each.sheet, each.row) for each in got.problems] == [
        ("parent-missing", "members", 5)
    ]


def test_a_bad_cell_in_a_repeat_rejects_the_whole_response(tmp_path):
    got = read(family(tmp_path / "family.xlsx", hours="many"), FAMILY)
    assert got.rejected == [2]
    bad = next(each for each in got.problems if each.rule == "not-a-number")
    assert (bad.sheet, bad.row, bad.column, bad.value) == ("jobs", 2, "B", "many")


def test_an_odk_export_is_joined_by_its_keys(tmp_path):
    path = book(tmp_path / "odk.xlsx", {
        "form": [["SubmissionDate", "place", "meta-instanceID", "KEY"],
                 ["2026-01-02T03:04:05Z", "Kampot", "uuid:a", "uuid:a"]],
        "form-members": [["name", "PARENT_KEY", "KEY"],
                         ["Dara", "uuid:a", "uuid:a/members[1]"]],
    })  # fmt: skip
    got = read(path, FAMILY)
    assert got.header.dialect == "odk"
    assert (got.rows[0].key, got.rows[0].day) == ("a", "2026-01-02")
    assert [(each.source_key, each.answers) for each in got.rows[0].children] == [
        ("a/members[1]", '{"name":"Dara"}')
    ]


def test_a_row_with_a_bad_cell_is_rejected_and_the_others_are_not(tmp_path):
    form = questionnaire(question("age", K.INTEGER), question("name"))
    got = read_table(tmp_path, form, [["age", "name"], [5, "a"], ["old", "b"], [7, "c"]])
    assert (got.rejected, [row.row for row in got.rows]) == ([3], [2, 4])
    only = got.problems[0]
    assert (only.row, only.column, only.header, only.value) == (3, "A", "age", "old")


def test_simple_constraints_are_checked_and_told(tmp_path):
    form = questionnaire(
        question("age", K.INTEGER, constraint=". >= 0 and . <= 120"),
        question("born", K.DAY, constraint=". <= today()"),
        question("x", K.INTEGER, constraint="selected(${a}, 'b')"),
    )
    rows = [["age", "born", "x"], [150, "2031-01-01", 5], [30, "2001-01-01", 5]]
    got = read_table(tmp_path, form, rows)
    assert got.rules == ["constraint-broken", "day-in-future"]
    assert [each.reason for each in got.header.not_checked] == ["reference"]
    assert got.answers[0]["age"] == 150


def test_a_required_answer_that_is_not_there_is_told(tmp_path):
    form = questionnaire(
        question("a", required=True), question("b", required=True, relevant="${a} = 1"),
        question("c"),
    )  # fmt: skip
    got = read_table(tmp_path, form, [["a", "b", "c"], ["", "", "x"]])
    assert [(each.rule, each.column) for each in got.problems] == [("answer-missing", "A")]


def test_a_row_without_its_client_is_rejected(tmp_path):
    rows = [["Client", "sex"], ["KH-1", "f"], ["", "f"], [1234567890123456, "m"]]
    got = read_table(tmp_path, ABOUT, rows, client_column="Client")
    assert [row.client for row in got.rows] == ["KH-1"]
    assert got.rules == ["row-without-client", "client-rounded"]
    assert got.match("Client") == ("@client", "user")


def test_a_column_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(RefusedError) as refusal:
        read_table(tmp_path, ABOUT, [["sex"], ["f"], ["m"]], client_column="nobody")
    assert refusal.value.code == "column-unknown"


def test_a_table_of_something_else_is_refused(tmp_path):
    with pytest.raises(RefusedError) as refusal:
        read_table(tmp_path, ABOUT, [["rainfall", "river"], [1, "Mekong"], [2, "Tonle Sap"]])
    assert refusal.value.code == "no-column-fits"


def test_two_columns_with_the_same_right_fill_nothing_and_are_told(tmp_path):
    form = questionnaire(question("a", label="Phone"), question("b", label="Phone"),
                         question("c"))  # fmt: skip
    got = read_table(tmp_path, form, [["Phone", "c"], ["1", "x"], ["2", "y"]])
    assert got.match("Phone") == ("", "tie")
    assert got.notes == ["column-tie"]


def test_questions_of_one_label_take_their_columns_in_the_forms_order(tmp_path):
    form = questionnaire(question("a", label="Phone"), question("b", label="Phone"))
    got = read_table(tmp_path, form, [["Phone", "Phone"], ["1", "2"], ["3", "4"]])
    assert got.answers[0] == {"a": "1", "b": "2"}


def test_what_only_looks_alike_is_suggested_and_not_taken(tmp_path):
    form = questionnaire(question("hours", label="Hours of work in a week"), question("x"))
    got = read_table(tmp_path, form, [["Hours of work in week", "x"], [5, "a"], [6, "b"]])
    match = got.header.matches[0]
    assert (match.target, match.suggestions) == ("", ("hours",))


def test_a_recipe_decides_columns_values_days_and_codes(tmp_path):
    form = questionnaire(
        question("sex", K.SELECT_ONE, list_name="sex"),
        question("day", K.DAY),
        question("age", K.INTEGER),
        choices={"sex": choices(f="Female", m="Male")},
    )
    recipe = Recipe(
        columns=(RecipeColumn("Column one", "sex"), RecipeColumn("C", "age")),
        value_maps={"sex": {"1": "f", "2": "m"}},
        date_order=DayOrder.MDY,
        missing={"age": {"99": MissingReason.DONT_KNOW}},
        fixes=(Fix("3", "Column one", "9", "2"),),
    )
    rows = [["Column one", "day", "years"], [1, "3/4/2024", 99], ["9", "5/6/2024", 40]]
    got = read_table(tmp_path, form, rows, recipe=recipe)
    assert got.answers == [
        {"sex": "f", "day": "2024-03-04"},
        {"sex": "m", "day": "2024-05-06", "age": 40},
    ]
    assert got.missing[0] == {"age": "dk"}
    assert got.notes == []


def test_key_columns_of_the_user_make_the_key(tmp_path):
    rows = [["sex", "Village", "No"], ["f", "Kampot", 1], ["m", "Kampot", 2]]
    got = read_table(tmp_path, ABOUT, rows, key_columns=("Village", "No"))
    assert [row.key for row in got.rows] == ["Kampot|1", "Kampot|2"]


def test_rows_come_in_chunks_and_digests_tell_them_apart(tmp_path):
    rows = [["sex", "client_id"], *(["f", f"c{number}"] for number in range(PORTION + 5))]
    got = read_table(tmp_path, ABOUT, rows)
    assert len(got.rows) == PORTION + 5 == got.header.total
    assert len({row.digest for row in got.rows}) == PORTION + 5
    again = read_table(tmp_path, ABOUT, rows)
    assert [row.digest for row in again.rows] == [row.digest for row in got.rows]


def test_true_and_one_in_one_column_are_not_confused(tmp_path):
    form = questionnaire(question("a", K.SELECT_ONE, list_name="l"), question("b"),
                         choices={"l": choices(yes="Yes", no="No", _1="First")})  # fmt: skip
    got = read_table(tmp_path, form, [["a", "b"], [True, 1], [1, True], [True, 1]])
    assert [each["a"] for each in got.answers] == ["yes", "1", "yes"]
    assert [each["b"] for each in got.answers] == ["1", "TRUE", "1"]


def test_a_questionnaire_is_not_taken_for_data(tmp_path):
    path = book(tmp_path / "form.xlsx", {
        "survey": [["type", "name", "label"], ["text", "name", "Name"], ["integer", "a", "A"]],
        "choices": [["list_name", "name", "label"], ["x", "1", "One"], ["x", "2", "Two"]],
    })  # fmt: skip
    with pytest.raises(RefusedError) as refusal:
        read(path, CLIENT_FORM)
    assert refusal.value.code == "form-not-data"


def test_data_beside_its_form_are_read(tmp_path):
    path = book(tmp_path / "both.xlsx", {
        "survey": [["type", "name", "label"], ["text", "client_id", "Client ID"]],
        "data": [["client_id", "sex", "_uuid", "_submission_time"],
                 ["007", "f", "u1", "2026-01-02T00:00:00"]],
    })  # fmt: skip
    got = read(path, ABOUT, sheet="data")
    assert (got.header.dialect, got.rows[0].key) == ("kobo", "u1")
