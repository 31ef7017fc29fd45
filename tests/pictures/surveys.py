"""Pictures of the surveys: questionnaires with their rounds, imports, second interviews."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
from PySide6.QtGui import QGuiApplication

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.expressions import ChildAnswers
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.mending import Said, left_out_key
from mfdw_desktop.domain.survey_entries import EntryHead, EntryRecord
from mfdw_desktop.domain.undo import Kept, UndoResult
from mfdw_desktop.ui.surveys.entry.view import EntryView
from mfdw_desktop.ui.surveys.kept_dialog import KeptDialog
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.survey_card import CardAct
from mfdw_desktop.ui.surveys.wizard.mending.repairer import Repair
from mfdw_desktop.ui.surveys.wizard.wizard import ImportWizard
from tests.pictures.stage import Stage, picture
from tests.ui.surveys.workbooks import SAMPLE, changed_sample, unknown_clients, without_columns

FIRST = EntryRecord(
    {"respondent": "client", "members": 6, "earners": 2, "income_month": 1250000,
     "activity": "trade", "safety": ["gloves", "water"], "lenders": 0},
    {"hours_week": "dk"},
    (ChildAnswers("children/child", -1, {"child_name": "Ana", "child_age": 9}),),
    "2026-11-20", "Chan Dara",
)  # fmt: skip
SECOND_TYPING = replace(
    FIRST,
    answers={**FIRST.answers, "income_month": 125000, "activity": "tailoring",
             "safety": ["gloves"], "hours_week": 40},
    missing={},
    children=(ChildAnswers("children/child", -1, {"child_name": "Ana", "child_age": 7}),),
)  # fmt: skip
SECOND: dict[tuple[int, str], object] = {
    (row, header): value
    for row in (2, 3, 4)
    for header, value in (
        ("home/members", 9),
        ("work/hours_week", 20 + row),
        ("decisions/decides_loan", "other"),
        ("_uuid", f"uuid:0000000{row}"),
        ("meta/rootUuid", f"uuid:0000000{row}"),
        ("_id", 990000 + row),
    )
}
"""A second interview of three clients."""
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


def _surveys(stage: Stage, tab: int) -> SurveysPage:
    page = stage.go("surveys")
    assert isinstance(page, SurveysPage)
    page.close_wizard()
    page.close_health()
    page.desk.leave()
    page.tabs.choose(tab)
    stage.settle()
    return page


@picture("surveys")
def questionnaires(stage: Stage) -> None:
    """Show the questionnaires and how far their rounds are."""
    _surveys(stage, 0)


def _typed(stage: Stage, typed: dict[str, str]) -> SurveysPage:
    """Open typing in with some answers of a paper."""
    page = _surveys(stage, 0)
    page.desk.leave()
    page.act(CardAct.ENTER, "DW")
    stage.settle()
    view = page.desk.view
    assert isinstance(view, EntryView)
    assert view.lines is not None
    for code, text in typed.items():
        line = view.lines.line(code)
        line.editor.setText(text)
        line.commit()
    view.drafts.forget()
    view.drafts.rest()
    return page


@picture("surveys-entry")
def entry(stage: Stage) -> None:
    """Show a paper that is being typed in."""
    page = _typed(stage, {
        "respondent": "1", "members": "6", "earners": "9", "income_month": "1250000",
        "covers_costs": "s", "activity": "12",
    })  # fmt: skip
    view = page.desk.view
    assert isinstance(view, EntryView)
    client = stage.open().clients.find("Sok", limit=1)[0]
    view.bar.client.set_value(client)
    view.bar.fields["client"].say(client.village, "")
    view.bar.day.set_value("2026-11-20")
    view.bar.interviewer.set_value("Chan Dara")
    assert view.lines is not None
    view.lines.go_to("covers_unforeseen")


@picture("surveys-entry-repeat")
def entry_repeat(stage: Stage) -> None:
    """Show a repeat as a small sheet, and questions that are not asked."""
    page = _typed(stage, {"lenders": "0", "shocks": "1 4", "coping": "1 3"})
    view = page.desk.view
    assert isinstance(view, EntryView)
    assert view.lines is not None
    roster = view.lines.roster("children/child")
    for column, texts in {
        "child_name": ("Sok Ana", "Sok Bora"), "child_sex": ("1", "boy"),
        "child_age": ("9", "22"), "at_school": ("1", "2"),
    }.items():  # fmt: skip
        roster.model.write([(row, column, text) for row, text in enumerate(texts)])
    view.lines.go_to("children/child")
    view.drafts.forget()


@picture("surveys-second")
def second(stage: Stage) -> None:
    """Show where two typings of a paper differ."""
    entries = stage.open().entries
    clients = stage.open().clients.find("a", limit=4)
    if not entries.lines("DW", "final"):
        for number, client in enumerate(clients):
            head = EntryHead("DW", "final", client.id, "Dara")
            made = entries.save(head, FIRST)
            if number < 2:
                other = SECOND_TYPING if number else FIRST
                entries.save_second(made.response, replace(head, typist="Mony"), other)
    page = _surveys(stage, 0)
    page.desk.leave()
    page.desk.compare("DW", "final")


@picture("surveys-blank")
def blank(stage: Stage) -> None:
    """Show the blank questionnaire before it is printed."""
    _surveys(stage, 0).act(CardAct.BLANK, "DW")


@picture("surveys-template")
def template(stage: Stage) -> None:
    """Show the question of how a template is to be."""
    _surveys(stage, 0).act(CardAct.TEMPLATE, "DW")


@picture("surveys-imports")
def imports(stage: Stage) -> None:
    """Show what was imported."""
    _surveys(stage, 1)


@picture("surveys-wizard")
def wizard(stage: Stage) -> None:
    """Show the first step of an import."""
    _surveys(stage, 0).import_file()


def _wizard(stage: Stage, steps: int) -> ImportWizard:
    """Open the import of a workbook with odd cells, some steps on."""
    page = _surveys(stage, 0)
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
    page = _surveys(stage, 0)
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


READINGS: dict[tuple[int, str], object] = {
    **{(row, "interview_day"): f"{row + 1}/{row + 4}/2026" for row in range(2, 8)},
    **{(row, "home/income_month"): f"{row},{row}50" for row in range(2, 8)},
    (9, "home/income_month"): "1.5 million",
    (10, "home/income_month"): "500k",
    (6, "home/earners"): "does not say",
    (5, "work/activity"): "Petty business",
}


@picture("import-readings")
def import_readings(stage: Stage) -> None:
    """Show how days may be read, with both days in words."""
    page = _surveys(stage, 0)
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
    page = _surveys(stage, 0)
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


CHILD_CELLS: dict[tuple[int, str], object] = {
    (3, "children/child/child_age"): "eight",
    (5, "children/child/child_sex"): "lad",
    (6, "children/child/work_hours"): "12 h",
    (9, "children/child/child_age"): 71,
    (12, "children/child/child_sex"): "lad",
    (14, "_parent_index"): 99,
}


@picture("import-check-children")
def import_check_children(stage: Stage) -> None:
    """Show the sheet of a repeat with its problems, and a cell of it that was put right."""
    page = _surveys(stage, 0)
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


@picture("surveys-kept")
def kept(stage: Stage) -> None:
    """Show what an undo left as it is."""
    page = _surveys(stage, 1)
    made = "2026-11-20T08:30:00+00:00"
    kept_values = (
        Kept(
            "client",
            "1",
            "phone",
            "edited later",
            "dara",
            made,
            "KH03-00421-3",
            before="012 345 670",
            wrote="012 345 678",
            now="092 111 222",
        ),
        Kept(
            "client",
            "2",
            "village",
            "edited later",
            "dara",
            made,
            "KH03-00533-4",
            before="Kampot",
            wrote="Kep",
            now="Chhouk",
        ),
    )
    blocked = (Kept("client", "3", "", "has later records", label="KH03-00617-2",
                    held_by={"award": 2, "response": 1}),)  # fmt: skip
    KeptDialog(page, UndoResult(1, 12, 3, kept_values, blocked, Changes(frozenset()))).open()


@picture("surveys-queue")
def queue(stage: Stage) -> None:
    """Show interviews that need a decision."""
    workspace = stage.open()
    options = ImportOptions(survey="DW", round="followup2")
    if not workspace.waiting.queued():
        surveys = workspace.surveys
        surveys.import_workbook(SAMPLE, options)
        path = Path(stage.database).with_name("second.xlsx")
        surveys.import_workbook(changed_sample(path, SECOND), options)
    page = _surveys(stage, 2)
    page.activate()


@picture("surveys-receipt")
def receipt(stage: Stage) -> None:
    """Show the receipt of an import."""
    page = _surveys(stage, 1)
    page.activate()
    stage.settle()
    page.batches.table.choose_row(0)


@picture("surveys-who")
def who(stage: Stage) -> None:
    """Show interviews whose client cannot be told, with the clients who may be meant."""
    workspace = stage.open()
    if not workspace.waiting.unknown():
        path = Path(stage.database).with_name("unknown.xlsx")
        options = ImportOptions(survey="DW", round="final")
        workspace.surveys.import_workbook(unknown_clients(workspace, path), options)
    page = _surveys(stage, 3)
    page.activate()
    stage.settle()


@picture("surveys-round")
def plan_round(stage: Stage) -> None:
    """Show the plan of a round."""
    _surveys(stage, 0).act("round", "DW")


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


@picture("surveys-undone")
def undone(stage: Stage) -> None:
    """Show the receipt of an import that was taken back."""
    surveys = stage.open().surveys
    made = surveys.import_workbook(SAMPLE, ImportOptions(survey="DW", round="final"))
    assert made.batch is not None
    stage.open().batches.undo(made.batch)
    page = _surveys(stage, 1)
    page.activate()
    stage.settle()
    page.batches.table.choose_row(0)


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
    page = _surveys(stage, 0)
    page.import_file("DW", "followup3", str(second))
    stage.settle()
    assert page.wizard is not None
    for _ in range(2):
        page.wizard.go_on()
        stage.settle()
    page.wizard.columns.table.choose("I")
