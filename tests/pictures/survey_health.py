"""Pictures of survey health and of what leaves a questionnaire."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from mfdw_desktop.ui.surveys.export_dialog import ExportDialog
from mfdw_desktop.ui.surveys.harmony_dialog import HarmonyDialog
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.survey_card import CardAct
from tests.pictures.stage import Stage, picture


def _cards(stage: Stage) -> SurveysPage:
    page = stage.go("surveys")
    assert isinstance(page, SurveysPage)
    page.close_wizard()
    page.close_health()
    page.tabs.choose(0)
    stage.settle()
    return page


def _health(stage: Stage, check: str) -> None:
    """Open the health of the first follow-up at a check."""
    page = _cards(stage)
    page.show_health("DW", "followup1")
    stage.settle()
    assert page.health is not None
    page.health.checks.choose(check)
    stage.settle()


@picture("surveys-health")
def health(stage: Stage) -> None:
    """Show the outliers of a round with the responses behind them."""
    _health(stage, "outliers")


@picture("surveys-health-interviewers")
def health_interviewers(stage: Stage) -> None:
    """Show each interviewer against the others."""
    _health(stage, "interviewers")


@picture("surveys-health-missing")
def health_missing(stage: Stage) -> None:
    """Show why answers are missing."""
    _health(stage, "missing")


@picture("surveys-health-back-checks")
def health_back_checks(stage: Stage) -> None:
    """Show how often somebody else got another answer."""
    _health(stage, "back-checks")


@picture("surveys-health-typings")
def health_typings(stage: Stage) -> None:
    """Show how two typings of papers agree."""
    page = _cards(stage)
    page.show_health("DW", "followup2")
    stage.settle()
    assert page.health is not None
    page.health.checks.choose("typings")
    stage.settle()


def _export(stage: Stage, values: dict[str, object]) -> None:
    """Open the question of how responses are exported, with some choices made."""
    page = _cards(stage)
    page.act(CardAct.EXPORT, "DW")
    stage.settle()
    dialog = page.findChildren(ExportDialog)[-1]
    for name, value in values.items():
        field = dialog.form.field(name)
        field.editor.set_value(value)
        field.editor.edited.emit()


@picture("surveys-export")
def export(stage: Stage) -> None:
    """Show how responses are exported, and what the file will hold."""
    _export(stage, {})


@picture("surveys-export-pseudonymous")
def export_pseudonymous(stage: Stage) -> None:
    """Show what stays behind in an export for Stata without names."""
    _export(stage, {"program": "stata", "pseudonymous": True, "layout": "wide"})


def _harmony(stage: Stage) -> HarmonyDialog:
    page = _cards(stage)
    page.act(CardAct.HARMONISE, "DW")
    stage.settle()
    return page.findChildren(HarmonyDialog)[-1]


@picture("surveys-harmonise")
def harmonise(stage: Stage) -> None:
    """Show how rounds are brought to one, before anything was read."""
    _harmony(stage)


@picture("surveys-harmonise-changes")
def harmonise_changes(stage: Stage) -> None:
    """Show what an edited harmonisation would change."""
    dialog = _harmony(stage)
    path = Path(stage.database).with_name("rounds.xlsx")
    stage.open().harmony.save("DW", path)
    book = openpyxl.load_workbook(path)
    sheet = book["harmonisation"]
    heads = [str(cell.value) for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        line = dict(zip(heads, row, strict=True))
        if line["column"].value == "income_month":
            line["concept"].value, line["unit"].value = "income_usd", "USD"
            line["recode"].value = "/4100"
        elif line["column"].value == "safety" and line["round"].value == "baseline":
            line["concept"].value = None
    book.save(path)
    dialog.read_from(str(path))
