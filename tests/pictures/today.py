"""Pictures of the first page."""

from __future__ import annotations

from mfdw_desktop.ui.today.page import TodayView
from tests.pictures.stage import Stage, picture


@picture("today")
def today(stage: Stage) -> None:
    """Show what needs a person, and how the month goes."""
    page = stage.go("today")
    assert isinstance(page, TodayView)
    stage.wait_until(lambda: page.given.drawing is not None)
    stage.settle()
