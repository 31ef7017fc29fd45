"""Pictures of the incentives: each tab, and the form of a scheme."""

from __future__ import annotations

from mfdw_desktop.ui.incentives.page import IncentivesPage
from tests.pictures.stage import Stage, picture


def _incentives(stage: Stage, tab: int) -> IncentivesPage:
    page = stage.go("incentives")
    assert isinstance(page, IncentivesPage)
    page.tabs.choose(tab)
    stage.settle()
    return page


@picture("incentives-schemes")
def schemes(stage: Stage) -> None:
    """Show the catalogue."""
    _incentives(stage, 0)


@picture("incentives-scheme-form")
def scheme_form(stage: Stage) -> None:
    """Show the form of a new scheme."""
    _incentives(stage, 0).schemes.add()


@picture("incentives-record")
def record(stage: Stage) -> None:
    """Show the sheet of a centre, a few rows of it typed."""
    sheet = _incentives(stage, 1).record
    rebate = sheet.scheme.findText("Rebate for school attendance")
    sheet.scheme.setCurrentIndex(max(rebate, 0))
    sheet.place.setCurrentIndex(2)
    sheet.place.edited.emit()
    stage.settle()
    sheet.take_focus()


@picture("incentives-sessions")
def sessions(stage: Stage) -> None:
    """Show the sessions."""
    _incentives(stage, 2)


@picture("incentives-conditions")
def conditions(stage: Stage) -> None:
    """Show the checks that are due."""
    _incentives(stage, 3)
