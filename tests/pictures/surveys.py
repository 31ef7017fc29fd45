"""Pictures of the surveys: questionnaires with their rounds, imports, second interviews."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.expressions import ChildAnswers
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.survey_entries import EntryHead, EntryRecord
from mfdw_desktop.domain.undo import Kept, UndoResult
from mfdw_desktop.ui.surveys.entry.view import EntryView
from mfdw_desktop.ui.surveys.kept_dialog import KeptDialog
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.survey_card import CardAct
from tests.pictures.stage import Stage, picture
from tests.ui.surveys.workbooks import SAMPLE, changed_sample, unknown_clients

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


def surveys_page(stage: Stage, tab: int) -> SurveysPage:
    """Return the page of surveys at one of its tabs, with nothing else open in it."""
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
    surveys_page(stage, 0)


def _typed(stage: Stage, typed: dict[str, str]) -> SurveysPage:
    """Open typing in with some answers of a paper."""
    page = surveys_page(stage, 0)
    page.desk.leave()
    page.act(CardAct.ENTER, "DW")
    stage.settle()
    view = page.desk.view
    assert isinstance(view, EntryView)
    lines = view.lines
    assert lines is not None
    stage.wait_until(lambda: lines.is_built)
    for code, text in typed.items():
        line = lines.line(code)
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
    page = surveys_page(stage, 0)
    page.desk.leave()
    page.desk.compare("DW", "final")


@picture("surveys-blank")
def blank(stage: Stage) -> None:
    """Show the blank questionnaire before it is printed."""
    surveys_page(stage, 0).act(CardAct.BLANK, "DW")


@picture("surveys-template")
def template(stage: Stage) -> None:
    """Show the question of how a template is to be."""
    surveys_page(stage, 0).act(CardAct.TEMPLATE, "DW")


@picture("surveys-imports")
def imports(stage: Stage) -> None:
    """Show what was imported."""
    surveys_page(stage, 1)


@picture("surveys-kept")
def kept(stage: Stage) -> None:
    """Show what an undo left as it is."""
    page = surveys_page(stage, 1)
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
    page = surveys_page(stage, 2)
    page.activate()


@picture("surveys-receipt")
def receipt(stage: Stage) -> None:
    """Show the receipt of an import."""
    page = surveys_page(stage, 1)
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
    page = surveys_page(stage, 3)
    page.activate()
    stage.settle()


@picture("surveys-round")
def plan_round(stage: Stage) -> None:
    """Show the plan of a round."""
    surveys_page(stage, 0).act("round", "DW")


@picture("surveys-undone")
def undone(stage: Stage) -> None:
    """Show the receipt of an import that was taken back."""
    surveys = stage.open().surveys
    made = surveys.import_workbook(SAMPLE, ImportOptions(survey="DW", round="final"))
    assert made.batch is not None
    stage.open().batches.undo(made.batch)
    page = surveys_page(stage, 1)
    page.activate()
    stage.settle()
    page.batches.table.choose_row(0)
