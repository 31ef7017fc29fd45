"""Pictures of dialogs of surveys, reports and the frame that no other scene shows."""

from __future__ import annotations

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.imports import FormDefined
from mfdw_desktop.domain.survey_entries import EntryDifference
from mfdw_desktop.ui import errors
from mfdw_desktop.ui.first_run.key_dialog import KeyDialog
from mfdw_desktop.ui.reports.closing import CloseDialog
from mfdw_desktop.ui.reports.page import ReportsPage
from mfdw_desktop.ui.surveys.define_dialog import DefinedDialog
from mfdw_desktop.ui.surveys.entry.other_dialog import OtherDialog
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.wizard.mending.dialogs import ReasonDialog
from tests.pictures.stage import Stage, picture


@picture("first-run-key")
def key(stage: Stage) -> None:
    """Ask for the passphrase again."""
    stage.begin()
    KeyDialog("kampot.mfdw", stage.window, was_wrong=True).open()


@picture("error")
def error(stage: Stage) -> None:
    """Say what a person can mend."""
    stage.go("today")
    errors.show(RefusedError("day-unreadable", day="31.2."), stage.window)


@picture("error-fault")
def fault(stage: Stage) -> None:
    """Say that the program is at fault."""
    stage.go("today")
    try:
        raise ValueError
    except ValueError as found:
        errors.BugDialog(found, stage.window).open()


@picture("reports-close")
def close(stage: Stage) -> None:
    """Say which figures closing a month fixes."""
    page = stage.go("reports")
    assert isinstance(page, ReportsPage)
    months = stage.open().months
    state = months.state("KH03", stage.open().reports.last_month("KH03"))
    CloseDialog(page.context, state, page).open()
    stage.settle()


@picture("surveys-defined")
def defined(stage: Stage) -> None:
    """Show the questions that were read from a form."""
    page = _surveys(stage)
    form = stage.open().surveys.show(_code(stage))
    found = FormDefined(form.code, form.title, form.version, form.languages, form.questions,
                        form.choices, (), None, is_new=True)  # fmt: skip
    DefinedDialog(page, found).open()


@picture("surveys-other")
def other(stage: Stage) -> None:
    """Ask what the paper says where two typed differently."""
    page = _surveys(stage)
    form = stage.open().surveys.show(_code(stage))
    chosen = next(each for each in form.questions if form.choices_of(each))
    OtherDialog(page, form, EntryDifference("", chosen.code, None, None), "").open()


@picture("surveys-roles")
def roles(stage: Stage) -> None:
    """Say which question asks for what the program knows."""
    _surveys(stage)._ask_roles(_code(stage))
    stage.settle()


@picture("import-reason")
def reason(stage: Stage) -> None:
    """Ask why a row is left out."""
    ReasonDialog("Leave out 3 rows", "Leave out", _surveys(stage)).open()


def _code(stage: Stage) -> str:
    return stage.open().surveys.list()[0].code


def _surveys(stage: Stage) -> SurveysPage:
    page = stage.go("surveys")
    assert isinstance(page, SurveysPage)
    return page
