"""Pictures of the wizard of imports, step by step."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from PySide6.QtGui import QGuiApplication

from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.mending import Said, left_out_key
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.wizard.mending.repairer import Repair
from mfdw_desktop.ui.surveys.wizard.wizard import ImportWizard
from tests.pictures.stage import Stage, picture
from tests.pictures.surveys import surveys_page
from tests.ui.surveys.workbooks import SAMPLE, changed_sample, without_columns

READINGS: dict[tuple[int, str], object] = {
    **{(row, "interview_day"): f"{row + 1}/{row + 4}/2026" for row in range(2, 8)},
    **{(row, "home/income_month"): f"{row},{row}50" for row in range(2, 8)},
    (9, "home/income_month"): "1.5 million",
    (10, "home/income_month"): "500k",
    (6, "home/earners"): "does not say",
    (5, "work/activity"): "Petty business",
}
CHILD_CELLS: dict[tuple[int, str], object] = {
    (3, "children/child/child_age"): "eight",
    (5, "children/child/child_sex"): "lad",
    (6, "children/child/work_hours"): "12 h",
    (9, "children/child/child_age"): 71,
    (12, "children/child/child_sex"): "lad",
    (14, "_parent_index"): 99,
}
ODD_CELLS: dict[tuple[int, str], object] = {
    (2, "work/activity"): "Petty business",
    (5, "work/activity"): "Petty business",
    (9, "work/activity"): "Moto dop",
    (3, "work/hours_week"): 184,
    (7, "work/hours_week"): 200,
    (4, "client_code"): "KH03-00999-9",
    (8, "client_code"): "KH03-O0143-J",
    (6, "interview_day"): "2062-10-14",
    (11, "home/income_month"): "about 500",
}


@picture("surveys-wizard")
def wizard(stage: Stage) -> None:
    """Show the first step of an import."""
    surveys_page(stage, 0).import_file()


def _wizard(stage: Stage, steps: int) -> ImportWizard:
    """Open the import of a workbook with odd cells, some steps on."""
    page = surveys_page(stage, 0)
    path = Path(stage.database).with_name("kampot_followup2.xlsx")
    page.import_file("DW", "followup2", str(changed_sample(path, ODD_CELLS)))
    stage.settle()
    assert page.wizard is not None
    for _ in range(steps):
        page.wizard.go_on()
        stage.settle()
    return page.wizard


@picture("import-file")
def import_file(stage: Stage) -> None:
    """Show what was found in a file."""
    _wizard(stage, 0)


@picture("import-table")
def import_table(stage: Stage) -> None:
    """Show the sheet with its row of headings."""
    _wizard(stage, 1)


def _odd_list(stage: Stage, name: str) -> Path:
    """Write a list as branches make them: titles, groups, two languages, totals, a second table."""
    written = openpyxl.Workbook()
    sheet = written.worksheets[0]
    sheet.title = "March 2026"
    lines: list[list[object]] = [
        ["List of clients, Kampot branch", None],
        [],
        ["No", "Name", "Loan", None, "Savings", None],
        [None, None, "Amount", "Day", "Amount", "Day"],
        ["ល.រ", "ឈ្មោះ", "ប្រាក់កម្ចី", "ថ្ងៃកម្ចី", "សន្សំ", "ថ្ងៃសន្សំ"],
    ]
    names = ("Sok Dara", "Chan Mali", "Keo Narith", "Pen Bopha", "Ros Vanna", "Kim Sreymom")
    for number in range(1, 48):
        day = f"2026-03-{number % 28 + 1:02}"
        loan = [number, names[number % 6], 400_000 + 5_000 * number, day, 20_000, day]
        lines.append(loan)
    lines += [["Total", None, 24_000_000, None, 940_000, None], [], ["Livestock of members"]]
    lines += [["Name", "Animal", "Count"], ["Sok Dara", "ox", 2], ["Chan Mali", "cow", 1]]
    for line in lines:
        sheet.append(line)
    for cells in ("A1:F1", "A3:A4", "B3:B4", "C3:D3", "E3:F3"):
        sheet.merge_cells(cells)
    sheet.row_dimensions[12].hidden = True
    path = Path(stage.database).with_name(name)
    written.save(path)
    return path


def _at_table(stage: Stage, path: Path) -> ImportWizard:
    page = surveys_page(stage, 0)
    page.import_file("DW", "followup2", str(path))
    stage.settle()
    assert page.wizard is not None
    page.wizard.go_on()
    stage.settle()
    return page.wizard


@picture("import-table-odd")
def import_table_odd(stage: Stage) -> None:
    """Show a list with groups, a second language, a total and another table."""
    _at_table(stage, _odd_list(stage, "clients_march.xlsx"))


@picture("import-table-end")
def import_table_end(stage: Stage) -> None:
    """Show the end of the list, with the total taken in."""
    wizard = _at_table(stage, _odd_list(stage, "clients_march.xlsx"))
    wizard.table.findings.row_toggled.emit(53)
    assert wizard.table.table is not None
    wizard.table.table.choose("53")


@picture("import-table-text")
def import_table_text(stage: Stage) -> None:
    """Show a text file, whose letters and signs can be changed."""
    path = Path(stage.database).with_name("khach_hang.csv")
    lines = ["Tên;Tuổi;Khoản vay", "Nguyen Van An;30;500", "Tran Thi Hoa;41;700"]
    path.write_text("\n".join(lines), encoding="utf-8")
    _at_table(stage, path)


@picture("import-columns")
def import_columns(stage: Stage) -> None:
    """Show texts that are none of our choices, at the side."""
    _wizard(stage, 2).columns.table.choose("L")


@picture("import-readings")
def import_readings(stage: Stage) -> None:
    """Show how days may be read, with both days in words."""
    page = surveys_page(stage, 0)
    path = Path(stage.database).with_name("kampot_days.xlsx")
    page.import_file("DW", "followup2", str(changed_sample(path, READINGS)))
    stage.settle()
    assert page.wizard is not None
    for _ in range(2):
        page.wizard.go_on()
        stage.settle()
    page.wizard.columns.table.choose("D")


@picture("import-numbers")
def import_numbers(stage: Stage) -> None:
    """Show a column of amounts that leaves two things open."""
    import_readings(stage)
    page = stage.go("surveys")
    assert isinstance(page, SurveysPage)
    assert page.wizard is not None
    page.wizard.columns.table.choose("I")


@picture("import-check")
def import_check(stage: Stage) -> None:
    """Show the problems by what repairs them."""
    _wizard(stage, 3)


@picture("import-rules")
def import_rules(stage: Stage) -> None:
    """Show what broken rules of the form come to, and which are not checked."""
    page = surveys_page(stage, 0)
    path = Path(stage.database).with_name("kampot_without.xlsx")
    lacking = ("home/members", "work/activity", "interview_day", "start", "end", "today")
    page.import_file("DW", "followup2", str(without_columns(path, lacking, ODD_CELLS)))
    stage.settle()
    assert page.wizard is not None
    for _ in range(3):
        page.wizard.go_on()
        stage.settle()
    page.wizard.check.rules.click()


@picture("import-check-mended")
def import_check_mended(stage: Stage) -> None:
    """Show cells that were put right, and a row that is left out."""
    check = _wizard(stage, 3).check
    check.shown.choose("all")
    check.model.write([(9, "I", "500000"), (1, "M", "48"), (0, "L", "trade")])
    stage.settle()
    check.model.decide({left_out_key(check.model.name(2)): Said("a test interview", "dara")}, [4])
    stage.settle()
    check.grid.go(9, 8)


@picture("import-check-children")
def import_check_children(stage: Stage) -> None:
    """Show the sheet of a repeat with its problems, and a cell of it that was put right."""
    page = surveys_page(stage, 0)
    path = Path(stage.database).with_name("kampot_children.xlsx")
    page.import_file("DW", "followup2", str(changed_sample(path, ODD_CELLS, CHILD_CELLS)))
    stage.settle()
    assert page.wizard is not None
    for _ in range(3):
        page.wizard.go_on()
        stage.settle()
    check = page.wizard.check
    check.sheet.show_sheet(1)
    check.model.write([(check.model.place_of(6), "F", "12")])
    stage.settle()
    check.grid.go_to_problem()


@picture("import-check-replace")
def import_check_replace(stage: Stage) -> None:
    """Show the texts of a column and what each of them means."""
    check = _wizard(stage, 3).check
    check.groups.choose("not-in-list", "work/activity")
    check.repairs.wanted.emit(Repair.CHOICES)
    stage.settle()


@picture("import-check-paste")
def import_check_paste(stage: Stage) -> None:
    """Show the question before a block takes the place of other cells."""
    check = _wizard(stage, 3).check
    check.shown.choose("all")
    check.grid.go(16, 6)
    QGuiApplication.clipboard().setText("4\t2\t650000\n5\t1\t480000\n3\t1\t300000\n")
    check.grid.paste()
    stage.settle()


@picture("import-result")
def import_result(stage: Stage) -> None:
    """Show the receipt, with the way back."""
    wizard = _wizard(stage, 4)
    stage.window.undo_bar.hide()
    assert wizard.draft.result is not None


@picture("import-leave")
def import_leave(stage: Stage) -> None:
    """Show the question before decisions are lost."""
    wizard = _wizard(stage, 2)
    wizard.draft.name_value("activity", "Moto dop", "services")
    wizard.leave()


@picture("import-plan")
def import_plan(stage: Stage) -> None:
    """Show what the import would do to each field, with its rules and its promise."""
    surveys = stage.open().surveys
    options = ImportOptions(survey="DW", round="followup2")
    if "followup2" not in {each.name for each in surveys.rounds("DW")}:
        surveys.import_workbook(SAMPLE, options)
    step = _wizard(stage, 3).check
    step.plan_view.decided.emit({"fields:activity": "fill", "blank:remarks": "clear"})
    stage.settle()
    step.shown.choose("plan")
    step.plan_view.table.choose_row(1)


@picture("import-remembered")
def import_remembered(stage: Stage) -> None:
    """Show a file that is read as an earlier one was, with what changed since."""
    surveys = stage.open().surveys
    recipe = {
        "format": "mfdw-recipe-1",
        "columns": [{"source": "remarks", "target": ""}],
        "value_maps": {"activity": {"Petty business": "trade"}},
    }
    options = ImportOptions(survey="DW", round="followup3", recipe=recipe)
    folder = Path(stage.database).parent
    surveys.import_workbook(changed_sample(folder / "first.xlsx", ODD_CELLS), options)
    second = changed_sample(folder / "second_file.xlsx", {**ODD_CELLS, (3, "remarks"): "x"})
    book = openpyxl.load_workbook(second)
    sheet = book.worksheets[0]
    for cell in sheet[1]:
        if cell.value == "home/income_month":
            cell.value = "Incom of all of them in the last 30 days (riel)"
        if cell.value == "home/earners":
            cell.value = "people_earning"
    book.save(second)
    page = surveys_page(stage, 0)
    page.import_file("DW", "followup3", str(second))
    stage.settle()
    assert page.wizard is not None
    for _ in range(2):
        page.wizard.go_on()
        stage.settle()
    page.wizard.columns.table.choose("I")


@picture("import-unfit")
def import_unfit(stage: Stage) -> None:
    """Show a list of which no heading is known: a person says what its columns hold."""
    written = openpyxl.Workbook()
    for line in (["Họ tên", "Làng xóm"], ["Nguyen Van An", "Kep"], ["Tran Thi Hoa", "Kampot"]):
        written.worksheets[0].append(line)
    path = Path(stage.database).with_name("danh_sach.xlsx")
    written.save(path)
    page = surveys_page(stage, 0)
    page.import_file(path=str(path), kind="attendance")
    stage.settle()
    assert page.wizard is not None
    for _ in range(2):
        page.wizard.go_on()
        stage.settle()
