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


CASCADE = questionnaire(
    question("province", K.SELECT_ONE, label="Province", list_name="province"),
    question("district", K.SELECT_ONE, label="District", list_name="district",
             choice_filter="province = ${province}"),
    question("village", K.SELECT_ONE, label="Village", list_name="village",
             choice_filter="${district} = d and (p=${province})"),
    question("odd", K.SELECT_ONE, label="Odd", list_name="district",
             choice_filter="province != ${province}"),
    question("kid/at", K.SELECT_ONE, label="School at", list_name="district", repeat="kid",
             choice_filter="province = ${province}"),
    choices={
        "province": choices(p1="Kampot", p2="Kep (new?)"),
        "district": (
            Choice("d1", {"en": "Chhuk"}, {"province": "p1"}),
            Choice("d3", {"en": "Damnak"}, {"province": "p2"}),
            Choice("d2", {"en": "Teuk Chhou"}, {"province": "p1"}),
        ),
        "village": (
            Choice("v1", {"en": "Trapeang"}, {"d": "d1", "p": "p1"}),
            Choice("v2", {"en": "Trapeang"}, {"d": "d3", "p": "p2"}),
            *(Choice(f"w{n}", {"en": f"Village {n}"}, {"d": "d2", "p": "p1"}) for n in range(300)),
        ),
    },
    repeats=(Repeat("kid", "kid", {"en": "Children"}),),
)  # fmt: skip


def offered(path, column, row, sheet="Test"):
    """Return what LibreOffice and Excel would offer in a cell, by what the formulas say."""
    workbook = openpyxl.load_workbook(path)
    place = workbook[sheet]
    check = next(
        each for each in place.data_validations.dataValidation if f"{column}2" in str(each.sqref)
    )
    return Formula(workbook, place, row).rows_of(check.formula1)


class Formula:
    """Works out OFFSET, VLOOKUP, INDEX and MATCH as far as our lists use them."""

    def __init__(self, workbook, sheet, row):
        self.workbook, self.sheet, self.row = workbook, sheet, row

    def rows_of(self, formula):
        assert len(formula) <= 255
        if not formula.startswith("OFFSET("):
            return [cell.value for (cell,) in self.cells(formula)]
        first, at, zero, count, one = split(formula)
        assert (zero, one) == ("0", "1")
        sheet, letter = first.partition("!")[0], first.partition("$")[2].partition("$")[0]
        start, rows = self.value(at), self.value(count)
        if start is None:
            return []
        source = self.workbook[sheet]
        return [source[f"{letter}{start + number}"].value for number in range(1, rows + 1)]

    def cells(self, reference):
        name, _, cells = reference.rpartition("!")
        sheet = self.workbook[name.strip("'")] if name else self.sheet
        return sheet[cells.replace("$", "")]

    def value(self, text):
        if text.startswith("VLOOKUP("):
            wanted, table, column, exact = split(text)
            assert exact == "0"
            key = self.value(wanted)
            found = (row for row in self.cells(table) if row[0].value == key)
            line = next(found, None)
            return line[int(column) - 1].value if line else None
        if text.startswith("SUBSTITUTE("):
            return self.value(split(text)[0])
        if text.startswith("INDEX("):
            cells, place = split(text)
            return self.cells(cells)[self.value(place) - 1][0].value
        if text.startswith("MATCH("):
            wanted, cells, exact = split(text)
            assert exact == "0"
            values = [cell.value for (cell,) in self.cells(cells)]
            return values.index(self.value(wanted)) + 1
        if "&" in text:
            parts = [self.value(each) for each in text.split("&")]
            return "".join(map(str, parts))
        if text == '"|"':
            return "|"
        return self.sheet[f"{text.replace('$', '').rstrip('0123456789')}{self.row}"].value


def split(call):
    """Return the arguments of a call."""
    inner, depth, parts = call[call.index("(") + 1 : -1], 0, [""]
    for sign in inner:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


@pytest.fixture
def cascade(tmp_path):
    path = tmp_path / "cascade.xlsx"
    write_template(CASCADE, path)
    workbook = openpyxl.load_workbook(path)
    main = workbook["Test"]
    heads = [str(cell.value) for cell in main[1]]
    assert heads[4:] == ["Province", "District", "Village", "Odd"]
    main.append([1, "KH-1", None, None, "Kampot", "Teuk Chhou", "Village 7", None])
    main.append([2, "KH-2", None, None, "Kep (new?)", "Damnak", "Trapeang (v2)", None])
    main.append([3, "KH-3", None, None, "Kampot", "Damnak", None, None])
    workbook["kid"].append([2, "Damnak"])
    workbook.save(path)
    return path


def test_lists_depend_on_the_cells_before_them(cascade):
    assert offered(cascade, "F", 2) == ["Chhuk", "Teuk Chhou"]
    assert offered(cascade, "F", 3) == ["Damnak"]
    assert offered(cascade, "F", 9) == []
    assert len(offered(cascade, "G", 2)) == 300
    assert offered(cascade, "G", 3) == ["Trapeang (v2)"]
    assert len(offered(cascade, "H", 2)) == 3, "a filter that a list cannot say offers all"
    assert offered(cascade, "B", 2, sheet="kid") == ["Damnak"], "the province of the row around"


def test_dependent_answers_come_back_and_are_held_against_the_filter(cascade):
    got = read(cascade, CASCADE)
    assert [each.get("village") for each in got.answers] == ["w7", "v2", None]
    assert [(each.rule, each.row, each.value) for each in got.problems] == [
        ("choice-filtered", 4, "Damnak")
    ]
