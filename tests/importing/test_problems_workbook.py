from __future__ import annotations

import openpyxl

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.importing import problems_workbook
from mfdw_desktop.importing.problem_report import ProblemReport, Told
from mfdw_desktop.importing.problems_workbook import write_problems
from tests.importing.reading import question, questionnaire, read

FORM = questionnaire(question("name"), question("age", QuestionKind.INTEGER))
REPORT = ProblemReport(
    sheet="data",
    header_row=2,
    problems=(
        Told(
            RowProblem("data", 4, "B", "age", "=old", "not-a-number"),
            "‘=old’ is not a number",
        ),
        Told(
            RowProblem("data", 0, "B", "age", "", "number-style-assumed", Severity.WARNING),
            "read with a point",
        ),
    ),
    statuses={3: "new"},
    keys={3: "u1", 4: "=u2"},
)


def source(path):
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    sheet = workbook.create_sheet("data")
    sheet.append(["A list", None])
    sheet.append(["name", "age"])
    sheet.append(["Dara", 41])
    sheet.append(["Sok", None])
    sheet["B4"].value, sheet["B4"].data_type = "=old", "s"
    sheet.merge_cells("A1:B1")
    sheet.column_dimensions["A"].width = 33
    workbook.save(path)
    return path


def rows_of(sheet):
    """Return the rows, of each key what stands before the sign of the cells."""
    return [
        [each.partition("#")[0] if at == 2 and each else each for at, each in enumerate(row)]
        for row in sheet.iter_rows(values_only=True)
    ]


def check(out):
    workbook = openpyxl.load_workbook(out)
    assert workbook.sheetnames == ["data", "Problems", "Read me"]
    sheet = workbook["data"]
    assert rows_of(sheet)[1:4] == [
        ["_status", "_problem", "_row_key", "name", "age"],
        ["new", None, "u1", "Dara", 41],
        ["error", "age: ‘=old’ is not a number", "=u2", "Sok", "=old"],
    ]
    assert sheet["C4"].data_type == sheet["E4"].data_type == "s"
    assert sheet["E4"].comment.text == "‘=old’ is not a number"
    assert sheet["E4"].fill.fgColor.rgb == "FFF6C6C0"
    listed = workbook["Problems"]
    assert listed["B2"].hyperlink.location == "'data'!E4"
    assert [cell.value for cell in listed[3]][5:] == ["read with a point", "warning"]
    return sheet


def test_an_xlsx_is_copied_with_its_looks(tmp_path):
    path = source(tmp_path / "in.xlsx")
    out = tmp_path / "out.xlsx"
    assert write_problems(path, out, REPORT, progress=Progress()) == 2
    sheet = check(out)
    assert [str(each) for each in sheet.merged_cells.ranges] == ["D1:E1"]
    assert sheet.column_dimensions["D"].width == 33


def test_a_large_one_is_written_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(problems_workbook, "LARGEST_COPY", 0)
    out = tmp_path / "out.xlsx"
    write_problems(source(tmp_path / "in.xlsx"), out, REPORT, progress=Progress())
    check(out)


def test_a_csv_becomes_a_workbook(tmp_path):
    path = tmp_path / "in.csv"
    path.write_text("name,age\nDara,41\nSok,old\n", "utf-8")
    problem = RowProblem("csv", 3, "B", "age", "old", "not-a-number")
    report = ProblemReport("csv", 1, (Told(problem, "no number"),))
    out = tmp_path / "out.xlsx"
    write_problems(path, out, report, progress=Progress())
    sheet = openpyxl.load_workbook(out)["csv"]
    assert rows_of(sheet)[2] == ["error", "age: no number", "", "Sok", "old"]


def test_the_mended_file_imports_as_it_is(tmp_path):
    path, out = source(tmp_path / "in.xlsx"), tmp_path / "out.xlsx"
    assert read(path, FORM).rejected == [4]
    write_problems(path, out, REPORT, progress=Progress())
    workbook = openpyxl.load_workbook(out)
    workbook["data"]["E4"].value = 39
    workbook.save(out)
    got = read(out, FORM, sheet="data")
    assert got.answers == [{"name": "Dara", "age": 41}, {"name": "Sok", "age": 39}]
