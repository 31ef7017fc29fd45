from __future__ import annotations

from dataclasses import replace

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.records import CLIENT_FORM, RECORD_FORMS
from mfdw_desktop.domain.surveys import Choice, QuestionKind, Repeat
from mfdw_desktop.importing.template import write_template
from tests.importing.reading import choices, question, questionnaire, read

K = QuestionKind
FORM = questionnaire(
    question("name", label="Name", required=True),
    question("age", K.INTEGER, label="=Age", constraint=". >= 0 and . <= 120"),
    question("born", K.DAY, label="Born"),
    question("sex", K.SELECT_ONE, label="Sex", list_name="sex"),
    question("work", K.SELECT_MULTIPLE, label="Work", list_name="work"),
    question("members/kid", label="Name", repeat="members"),
    choices={
        "sex": choices(f="Female", m="Male"),
        "work": choices(a="Weaving", b="Trade"),
    },
    repeats=(Repeat("members", "members", {"en": "Members"}),),
)


@pytest.fixture
def filled(tmp_path):
    path = tmp_path / "template.xlsx"
    assert write_template(FORM, path) == 6
    workbook = openpyxl.load_workbook(path)
    main, members = workbook["Test"], workbook["members"]
    main.append([1, "KH-1", None, "Dara", "Sok", 41, "1985-02-03", "Female", 1, 0])
    main.append([2, "KH-2", None, None, "Sophea", 30, None, "Male", None, None])
    members.append([1, "Ana"])
    members.append([1, "Bo"])
    workbook.save(path)
    return path


def test_a_template_comes_back_without_a_question(filled):
    got = read(filled, FORM)
    assert got.header.dialect == "template"
    assert got.answers == [
        {"name": "Sok", "age": 41, "born": "1985-02-03", "sex": "f", "work": ["a"]},
        {"name": "Sophea", "age": 30, "sex": "m"},
    ]
    assert [(row.client, row.interviewer) for row in got.rows] == [("KH-1", "Dara"), ("KH-2", "")]
    assert [each.answers for each in got.rows[0].children] == ['{"kid":"Ana"}', '{"kid":"Bo"}']
    assert got.problems == []
    assert got.notes == []


def test_a_template_has_drop_downs_formats_and_a_codebook(filled):
    workbook = openpyxl.load_workbook(filled)
    assert workbook.sheetnames == ["Test", "members", "Codebook", "_mfdw", "_lists"]
    assert workbook["_mfdw"].sheet_state == workbook["_lists"].sheet_state == "hidden"
    main = workbook["Test"]
    checks = {str(each.sqref): each for each in main.data_validations.dataValidation}
    assert checks["H2:H5001"].formula1 == "_lists!$A$1:$A$2"
    assert (checks["F2:F5001"].formula1, checks["F2:F5001"].formula2) == ("0", "120")
    assert main.freeze_panes == "A2"
    assert main.column_dimensions["B"].number_format == "@"


def test_headers_are_locked_and_cells_free(filled):
    workbook = openpyxl.load_workbook(filled)
    for name in ("Test", "members"):
        sheet = workbook[name]
        assert sheet.protection.sheet
        assert sheet["A1"].protection.locked
        assert not sheet.column_dimensions["A"].protection.locked
    assert workbook["Test"].protection.password is None


def test_rows_of_a_repeat_must_name_a_row_that_is_there(filled):
    (check, *_) = openpyxl.load_workbook(filled)["members"].data_validations.dataValidation
    assert str(check.sqref) == "A2:A5001"
    assert check.formula1 == "COUNTIF('Test'!$A$2:$A$5001,A2)>0"


CHECKS = [
    (K.INTEGER, ". > 0 and . < 10", ("whole", "between", "1", "9")),
    (K.INTEGER, ". >= 18", ("whole", "greaterThanOrEqual", "18", None)),
    (K.DECIMAL, ". > 0.5", ("decimal", "greaterThan", "0.5", None)),
    (K.DECIMAL, ". >= ${other}", ("decimal", "greaterThanOrEqual", "-1E+15", None)),
    (K.DAY, ". <= today()", ("date", "lessThanOrEqual", "TODAY()", None)),
    (
        K.DAY,
        ". >= date('2024-02-01') and . <= today()",
        ("date", "between", "DATE(2024,2,1)", "TODAY()"),
    ),
    (K.TEXT, "string-length(.) = 9", ("textLength", "equal", "9", None)),
]


@pytest.mark.parametrize(("kind", "constraint", "expected"), CHECKS)
def test_constraints_become_checks_of_excel(tmp_path, kind, constraint, expected):
    asked = question("q", kind, label="Q", constraint=constraint,
                     constraint_messages={"en": "Not so"})  # fmt: skip
    write_template(questionnaire(asked), tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0]
    check = next(e for e in sheet.data_validations.dataValidation if str(e.sqref) == "D2:D5001")
    assert (check.type, check.operator, check.formula1, check.formula2) == expected
    assert (check.errorStyle, check.error) == ("warning", "Not so")


def test_select_multiples_can_be_one_column_of_codes(tmp_path):
    path = tmp_path / "one.xlsx"
    write_template(FORM, path, in_one=True)
    workbook = openpyxl.load_workbook(path)
    main = workbook["Test"]
    assert "a = Weaving" in main["I1"].comment.text
    main.append([1, "KH-1", "2026-03-01", None, "Sok", 41, None, "Female", "a b"])
    workbook.save(path)
    got = read(path, FORM)
    assert got.answers[0]["work"] == ["a", "b"]
    assert (got.rows[0].day, got.problems) == ("2026-03-01", [])


BILINGUAL = replace(
    questionnaire(
        question("client_code", labels={"English (en)": "Code", "Khmer (km)": "លេខកូដ"}),
        question("visit_date", K.DAY, labels={"English (en)": "Day", "Khmer (km)": "ថ្ងៃ"}),
        question("sex", K.SELECT_ONE, labels={"English (en)": "Sex", "Khmer (km)": "ភេទ"},
                 list_name="sex"),
        choices={"sex": [Choice("f", {"English (en)": "Woman", "Khmer (km)": "ស្រី"})]},
    ),
    languages=("English (en)", "Khmer (km)"), default_language="English (en)",
)  # fmt: skip


def test_a_template_speaks_a_language_of_the_form_and_asks_nothing_twice(tmp_path):
    path = tmp_path / "km.xlsx"
    write_template(BILINGUAL, path, language="km")
    workbook = openpyxl.load_workbook(path)
    main = workbook["Test"]
    heads = [cell.value for cell in main[1]]
    assert heads[0] == "លេខកូដ"
    assert heads[1] == "ថ្ងៃ"
    assert "ភេទ" in heads
    assert main["A1"].font.name == "Leelawadee UI"
    row: list[object] = [None] * len(heads)
    row[0], row[1], row[heads.index("ភេទ")] = "KH-7", "2026-02-03", "ស្រី"
    main.append(row)
    workbook.save(path)
    got = read(path, BILINGUAL)
    assert [(each.client, each.day) for each in got.rows] == [("KH-7", "2026-02-03")]
    assert got.answers[0]["sex"] == "f"


def test_a_header_that_looks_like_a_formula_stays_text(filled):
    cell = openpyxl.load_workbook(filled)["Test"]["F1"]
    assert (cell.value, cell.data_type) == ("=Age", "s")


def test_a_template_of_another_questionnaire_is_refused(filled):
    with pytest.raises(RefusedError) as refusal:
        read(filled, replace(FORM, code="other"))
    assert refusal.value.code == "template-of-other"


def test_every_record_form_has_a_template(tmp_path):
    for form in RECORD_FORMS.values():
        path = tmp_path / f"{form.code[1:]}.xlsx"
        assert write_template(form, path) == len(form.questions)


def test_a_list_of_clients_comes_back_from_its_template(tmp_path):
    path = tmp_path / "clients.xlsx"
    write_template(CLIENT_FORM, path)
    workbook = openpyxl.load_workbook(path)
    heads = [cell.value for cell in workbook["Clients"][1]]
    row: list[object] = [None] * len(heads)
    row[heads.index("Name (Latin)")], row[heads.index("Sex")] = "Dara", "Female"
    workbook["Clients"].append(row)
    workbook.save(path)
    assert read(path, CLIENT_FORM).answers == [{"name": "Dara", "sex": "female"}]
