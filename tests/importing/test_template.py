from __future__ import annotations

from dataclasses import replace

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.records import CLIENT_FORM, RECORD_FORMS
from mfdw_desktop.domain.surveys import QuestionKind, Repeat
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
    assert workbook.sheetnames == ["Test", "_lists", "members", "Codebook", "_mfdw"]
    assert workbook["_mfdw"].sheet_state == workbook["_lists"].sheet_state == "hidden"
    main = workbook["Test"]
    checks = {str(each.sqref): each for each in main.data_validations.dataValidation}
    assert checks["H2:H5001"].formula1 == "_lists!$A$1:$A$2"
    assert (checks["F2:F5001"].formula1, checks["F2:F5001"].formula2) == ("0", "120")
    assert main.freeze_panes == "A2"
    assert main.column_dimensions["B"].number_format == "@"


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
