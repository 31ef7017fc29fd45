from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import QuestionKind, Questionnaire, from_document, to_document
from mfdw_desktop.importing.xlsform import parse_form, read_form
from mfdw_desktop.services.messages import problem_text
from tests.importing.packages import book

CHOICES = [
    ["list_name", "name", "label::English (en)", "label::Khmer (km)"],
    ["yesno", "1", "Yes", "បាទ"],
    ["yesno", "0", "No", "ទេ"],
]


def form_of(
    survey: Sequence[Sequence[object]],
    choices: Sequence[Sequence[object]] = CHOICES,
    settings: Sequence[Sequence[object]] = (),
):
    sheets = {"survey": survey, "choices": choices, "settings": settings}
    numbered = {name: list(enumerate(rows, 1)) for name, rows in sheets.items() if rows}
    return parse_form(numbered, file_name="my form.xlsx")


def simple(*rows: Sequence[object]):
    plain = [["list_name", "name", "label"], ["yesno", "1", "Yes"], ["yesno", "0", "No"]]
    return form_of([["type", "name", "label"], *rows], choices=plain)


def rules(problems):
    return [(each.rule, each.sheet, each.row, each.column) for each in problems]


def test_a_form_is_read_with_paths_languages_and_kinds():
    form, problems = form_of(
        [
            ["type", "name", "label::English (en)", "label::Khmer (km)", "relevance", "required"],
            ["start", "start", "", "", "", ""],
            ["begin group", "about", "About", "អំពី", "${ok} = '1'", ""],
            ["select_one yesno", "ok", "Fine?", "ល្អ?", "", "yes"],
            ["integer", "age", "Age", "អាយុ", "${ok} = '1'", "TRUE"],
            ["end group", "", "", "", "", ""],
            ["date", "day", "Day", "ថ្ងៃ", "", "no"],
        ],
        settings=[["form_id", "form_title", "version"], ["hh", "Household", 2026031501]],
    )
    assert problems == []
    assert (form.code, form.title, form.version) == ("hh", "Household", "2026031501")
    assert form.languages == ("English (en)", "Khmer (km)")
    assert [each.path for each in form.questions] == ["start", "about/ok", "about/age", "day"]
    assert [each.kind for each in form.questions] == [
        QuestionKind.MOMENT,
        QuestionKind.SELECT_ONE,
        QuestionKind.INTEGER,
        QuestionKind.DAY,
    ]
    age = form.question("age")
    assert age is not None
    assert age.required
    assert age.row == 5
    assert age.relevant == "(${ok} = '1') and (${ok} = '1')"
    assert age.label("Khmer (km)") == "អាយុ"
    assert [each.name for each in form.choices["yesno"]] == ["1", "0"]


def test_a_form_survives_its_json():
    form, _ = simple(["select_one yesno or_other", "ok", "Fine?"])
    assert from_document(json.loads(json.dumps(to_document(form)))) == form


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("select one yesno", QuestionKind.SELECT_ONE),
        ("select one from yesno", QuestionKind.SELECT_ONE),
        ("select1 yesno", QuestionKind.SELECT_ONE),
        ("add select one prompt using yesno", QuestionKind.SELECT_ONE),
        ("select_one_from_file villages.csv", QuestionKind.SELECT_ONE),
        ("select all that apply from yesno", QuestionKind.SELECT_MULTIPLE),
        ("select all that apply yesno", QuestionKind.SELECT_MULTIPLE),
        ("add select multiple prompt using yesno", QuestionKind.SELECT_MULTIPLE),
        ("rank yesno", QuestionKind.RANK),
        ("int", QuestionKind.INTEGER),
        ("dateTime", QuestionKind.MOMENT),
        ("gps", QuestionKind.GEOPOINT),
        ("photo", QuestionKind.FILE),
        ("phone number", QuestionKind.TEXT),
        ("acknowledge", QuestionKind.ACKNOWLEDGE),
    ],
)
def test_a_type_is_known_in_each_of_its_spellings(text, kind):
    form, problems = simple([text, "q", "Q"])
    assert problems == []
    assert form.questions[0].kind is kind


def test_surveycto_spellings_are_read():
    form, problems = form_of(
        [
            ["type", "name", "label", "relevance", "constraint message", "read only", "disabled"],
            ["calculate_here", "a", "A", "", "", "", ""],
            ["integer", "b", "B", "${a} > 1", "Too big", "", ""],
            ["text", "c", "C", "", "", "", "yes"],
        ],
        choices=[["list_name", "value", "label"], ["x", 1.0, "One"], ["x", 2, "Two"]],
    )
    assert [each.name for each in form.questions] == ["a", "b"]
    assert form.questions[1].relevant == "${a} > 1"
    assert form.questions[1].constraint_messages == {"": "Too big"}
    assert [each.name for each in form.choices["x"]] == ["1", "2"]
    assert rules(problems) == [("form-row-disabled", "survey", 4, "G")]


def test_repeats_nest_and_their_questions_are_named_by_path():
    form, problems = simple(
        ["text", "name", "Name"],
        ["begin repeat", "member", "Members"],
        ["text", "name", "Name"],
        ["begin_repeat", "job", "Jobs"],
        ["text", "kind", "Kind"],
        ["end_repeat", "", ""],
        ["end repeat", "", ""],
    )
    assert problems == []
    assert [(each.path, each.parent) for each in form.repeats] == [
        ("member", ""),
        ("member/job", "member"),
    ]
    assert [(each.code, each.repeat) for each in form.questions] == [
        ("name", ""),
        ("member/name", "member"),
        ("kind", "member/job"),
    ]


def test_or_other_adds_its_choice_and_its_text():
    form, _ = simple(["select_one yesno or_other", "ok", "Fine?"])
    assert [(each.name, each.kind.value) for each in form.questions] == [
        ("ok", "select_one"),
        ("ok_other", "text"),
    ]
    assert form.choices["yesno"][-1].name == "other"


@pytest.mark.parametrize(
    ("row", "rule", "column"),
    [
        (["select_on yesno", "q", "Q"], "form-unknown-type-near", "A"),
        (["banana", "q", "Q"], "form-unknown-type", "A"),
        (["select_one yesnoo", "q", "Q"], "form-missing-list-near", "A"),
        (["select_one zzz", "q", "Q"], "form-missing-list", "A"),
        (["text", "", "Q"], "form-without-name", "B"),
        (["", "q", "Q"], "form-without-type", "A"),
        (["text", "2q", "Q"], "form-bad-name", "B"),
        (["text", "first", "Q"], "form-name-twice", "B"),
        (["text", "q", "Hello ${frist}"], "form-unknown-reference-near", "C"),
        (["end group", "", ""], "form-end-without-begin", "A"),
        (["begin group", "g", "G"], "form-group-open", "A"),
    ],
)
def test_what_is_odd_is_said_with_sheet_row_and_column(row, rule, column):
    form, problems = simple(["text", "first", "First"], row)
    assert rules(problems) == [(rule, "survey", 3, column)]
    assert form.questions[0].name == "first"
    assert "{" not in problem_text(problems[0]).replace("${", "")


def test_choices_that_are_odd_are_said():
    _, problems = form_of(
        [["type", "name", "label"], ["select_one a", "q", "Q"]],
        choices=[
            ["list_name", "name", "label"],
            ["a", "1", "One"],
            ["a", "1", "Uno"],
            ["a", "", "None"],
        ],
    )
    assert rules(problems) == [
        ("form-choice-twice", "choices", 3, "B"),
        ("form-choice-incomplete", "choices", 4, "B"),
    ]
    assert problems[1].severity is Severity.ERROR


def test_missing_translations_are_said_once_a_language():
    form, problems = form_of(
        [
            ["type", "name", "label:English", "label:French"],
            ["text", "a", "A", "A fr"],
            ["text", "b", "B", ""],
            ["text", "c", "C", ""],
        ],
        choices=(),
    )
    assert form.languages == ("English", "French")
    assert rules(problems) == [("form-untranslated", "survey", 3, "")]
    assert problems[0].fields["rows"] == "3, 4"


def test_sheets_are_found_by_name_and_a_misspelt_one_is_told():
    sheets = {
        "Survey ": list(enumerate([["type", "name"], ["text", "a"]], 1)),
        "choice": list(enumerate(CHOICES, 1)),
        "_notes": [(1, ["x"])],
    }
    form, problems = parse_form(sheets, file_name="f.xlsx")
    assert form.code == "f"
    assert rules(problems) == [("form-sheet-spelling-near", "choice", 0, "")]


def test_a_workbook_without_a_survey_is_refused():
    with pytest.raises(RefusedError) as refusal:
        parse_form({"a": [(1, ["x"])], "b": [(1, ["y"])]}, file_name="f.xlsx")
    assert refusal.value.code == "form-without-survey"


def test_a_header_twice_is_told():
    survey = [["type", "name", "name", "label"], ["text", "a", "b", "A"]]
    _, problems = form_of(survey, choices=())
    assert rules(problems) == [("form-header-twice", "survey", 1, "C")]


def test_read_form_reads_a_real_workbook(tmp_path):
    path = book(
        tmp_path / "form.xlsx",
        {"survey": [["type", "name", "label"], ["integer", "n", "“How many”"]]},
    )
    form, problems = read_form(path, Progress())
    assert problems == []
    assert form.questions[0].labels == {"": '"How many"'}


def oracle(path: Path) -> list[tuple[str, str]]:
    """Return (name, type) of each question as pyxform reads the form."""
    convert = pytest.importorskip("pyxform.xls2xform").convert
    survey = json.loads(convert(str(path))._survey.to_json())
    found: list[tuple[str, str]] = []

    def walk(children):
        for each in children:
            kind = each.get("type", "")
            if kind in ("group", "repeat", "survey"):
                if each["name"] != "meta":
                    walk(each.get("children", []))
            elif not re.search("_count$|^reserved_name", each["name"]):  # pyxform's own
                found.append((each["name"], kind))

    walk(survey["children"])
    return found


@pytest.mark.samples
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "name",
    [
        "reach_msna_tool_form.xlsx",
        "pyxform_spec_test.xlsx",
        "pyxform_or_other.xlsx",
        "ona_good_eats_multilang.xlsx",
        "ona_childrens_survey_swahili.xlsx",
    ],
)
def test_questions_are_those_that_pyxform_finds(samples, name):
    path = samples / "xlsforms" / name
    form, _ = read_form(path, Progress())
    ours = [each.name for each in form.questions if each.kind is not QuestionKind.FILE]
    theirs = [
        each
        for each, kind in oracle(path)
        if kind not in ("photo", "audio", "video", "image", "audit", "file")
    ]
    assert ours == theirs


@pytest.mark.samples
def test_sample_forms_have_the_questions_that_are_expected(samples):
    expected = json.loads((samples / "xlsforms" / "expected.json").read_text("utf-8"))
    for name, facts in expected.items():
        form, _ = read_form(samples / "xlsforms" / name, Progress())
        asked = [each for each in form.questions if each.type_name != "or_other"]
        assert len(asked) == facts["survey"]["counts"]["questions"], name
        assert sorted(form.languages) == facts["survey"]["languages"], name
        assert isinstance(form, Questionnaire)


def test_the_logic_of_a_form_is_kept_and_survives_its_document():
    form, warnings = form_of(
        [
            ["type", "name", "label", "required", "required_message", "relevant",
             "constraint", "constraint_message", "calculation", "repeat_count"],
            ["integer", "size", "Size", "yes", "Needed", "", ". > 0", "Above zero", "", ""],
            ["begin group", "g", "G", "", "", "${size} > 1", "", "", "", ""],
            ["begin repeat", "m", "M", "", "", "${size} > 2", "", "", "", "${size}"],
            ["text", "name", "Name", "${size} > 3", "", "${size} < 9", "", "", "", ""],
            ["end repeat", "", "", "", "", "", "", "", "", ""],
            ["end group", "", "", "", "", "", "", "", "", ""],
            ["calculate", "c", "", "no", "", "", "", "", "count(${m})", ""],
        ],
        choices=(),
    )  # fmt: skip
    assert warnings == []
    again = from_document(json.loads(json.dumps(to_document(form))))
    assert again == form
    size, name, made = again.questions
    assert (size.required, size.required_if, size.required_messages) == (
        True, "", {"": "Needed"},
    )  # fmt: skip
    assert (size.constraint, size.constraint_messages) == (". > 0", {"": "Above zero"})
    assert (name.required, name.required_if) == (False, "${size} > 3")
    assert name.relevant == "(${size} > 1) and (${size} > 2) and (${size} < 9)"
    assert (made.required_if, made.calculation) == ("", "count(${m})")
    (repeat,) = again.repeats
    assert (repeat.count, repeat.relevant) == ("${size}", "(${size} > 1) and (${size} > 2)")


def test_the_text_of_or_other_is_asked_where_other_was_chosen():
    form, _ = simple(["select_one yesno or_other", "ok", "Fine?"])
    assert form.questions[1].relevant == "selected(${ok}, 'other')"
