"""Every line of the first page opens a list of exactly as many rows as it says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from mfdw_desktop.ui.today.page import TodayView
from tests.ui.journey import PATIENCE, Journey
from tests.ui.today.test_today import count_of

NO_LIST = {"report-month", "backups"}


def rows_shown(journey: Journey) -> list[int]:
    shown = journey.window.stack.shown()
    assert shown is not None
    views = shown.findChildren(QAbstractItemView)
    return [each.model().rowCount() for each in views if each.isVisible() and each.model()]


def test_every_line_opens_as_many_as_it_says(journey: Journey) -> None:
    page = journey.show("today", TodayView)
    journey.qtbot.waitUntil(lambda: bool(page.rows()), timeout=PATIENCE)
    places = [each.place for each in page.rows() if each.place[0] not in NO_LIST]
    assert len(places) >= 4
    for place in places:
        page = journey.show("today", TodayView)
        journey.settle()
        row = next(each for each in page.rows() if each.place == place)
        wanted = count_of(row)
        journey.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        journey.settle()
        assert wanted in rows_shown(journey), place
