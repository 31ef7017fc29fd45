"""Pictures of the surveys: questionnaires with their rounds, imports, second interviews."""

from __future__ import annotations

from mfdw_desktop.ui.surveys.page import SurveysPage
from tests.pictures.stage import Stage, picture


def _surveys(stage: Stage, tab: int) -> SurveysPage:
    page = stage.go("surveys")
    assert isinstance(page, SurveysPage)
    page.tabs.choose(tab)
    stage.settle()
    return page


@picture("surveys")
def questionnaires(stage: Stage) -> None:
    """Show the questionnaires and how far their rounds are."""
    _surveys(stage, 0)


@picture("surveys-imports")
def imports(stage: Stage) -> None:
    """Show what was imported."""
    _surveys(stage, 1)


@picture("surveys-queue")
def queue(stage: Stage) -> None:
    """Show the interviews that need a decision."""
    _surveys(stage, 2)


@picture("surveys-wizard")
def wizard(stage: Stage) -> None:
    """Show the first step of an import."""
    _surveys(stage, 0).import_file()
