"""Pictures of survey health and of what leaves a questionnaire."""

from __future__ import annotations

from mfdw_desktop.ui.surveys.page import SurveysPage
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
