"""The first page in a real window: every line opens the very records that it counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage

from mfdw_desktop.domain.conditions import CheckDraft, CheckState
from mfdw_desktop.domain.today import Need
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.incentives.page import IncentivesPage
from mfdw_desktop.ui.reports.page import ReportsPage
from mfdw_desktop.ui.settings.page import SettingsPage
from mfdw_desktop.ui.today.page import TodayView
from mfdw_desktop.ui.today.pieces import NeedRow
from tests.ui.journey import PATIENCE, AnyPage, Journey


@pytest.fixture
def page(journey: Journey) -> TodayView:
    made = journey.show("today", TodayView)
    journey.qtbot.waitUntil(lambda: made.given.drawing is not None, timeout=PATIENCE)
    return made


def opened(journey: Journey, name: str, kind: type[AnyPage]) -> AnyPage:
    """Return the page that a line has led to."""
    page = journey.window.stack.shown()
    assert journey.window.stack.current == name
    assert isinstance(page, kind)
    return page


def row_of(page: TodayView, place: str) -> NeedRow:
    return next(each for each in page.rows() if each.place[0] == place)


def count_of(row: NeedRow) -> int:
    return int(row.text().rpartition(", ")[2].replace(",", ""))


def test_lines_are_the_needs_of_the_service(journey: Journey, page: TodayView) -> None:
    other = journey.database()
    found = other.today.read("")
    other.close()
    assert found is not None
    assert {Need.INTERVIEWS, Need.MONTH, Need.BACKUP} <= {each.need for each in found.needs}
    assert len(page.rows()) == len(found.needs)


def test_checks_open_as_many_as_the_line_says(journey: Journey, page: TodayView) -> None:
    incentives = page.context.workspace().incentives
    met = incentives.checks(states=frozenset({CheckState.MET}))[:3]
    incentives.write_check([each.id for each in met], CheckDraft())
    page.activate()
    journey.settle()
    row = row_of(page, "check")
    wanted = count_of(row)
    assert wanted == len(met) == 3
    journey.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    journey.settle()
    shown = opened(journey, "incentives", IncentivesPage)
    assert len(shown.conditions.model.rows) == wanted
    assert all(each.due_on <= shown.conditions._today for each in shown.conditions.model.rows)


@pytest.mark.parametrize("filter_name", ["awaits", "status"])
def test_clients_open_as_many_as_the_line_says(
    journey: Journey, page: TodayView, filter_name: str
) -> None:
    row = next(each for each in page.rows() if each.place[1].startswith(filter_name))
    wanted = count_of(row)
    row.setFocus()
    journey.qtbot.keyClick(row, Qt.Key.Key_Space)
    journey.settle()
    shown = opened(journey, "clients", ClientsPage)
    journey.qtbot.waitUntil(lambda: shown.list.model.rowCount() == wanted, timeout=PATIENCE)


def test_month_opens_its_paper(journey: Journey, page: TodayView) -> None:
    row = row_of(page, "report-month")
    journey.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    journey.settle()
    shown = opened(journey, "reports", ReportsPage)
    assert shown.month.value() == row.place[1]


def test_backup_opens_the_backups(journey: Journey, page: TodayView) -> None:
    row = row_of(page, "backups")
    journey.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    journey.settle()
    assert opened(journey, "settings", SettingsPage)._current == "backups"


def test_line_goes_when_nothing_waits(journey: Journey, page: TodayView) -> None:
    before = len(page.rows())
    workspace = page.context.workspace()
    workspace.backups.automatic("manual")
    page.activate()
    journey.settle()
    journey.qtbot.waitUntil(lambda: len(page.rows()) == before - 1, timeout=PATIENCE)


def test_chart_says_its_values_and_gives_its_picture(
    journey: Journey, page: TodayView, tmp_path: Path
) -> None:
    chart = page.given
    assert chart.drawing is not None
    spot = chart.drawing.spots[-1]
    scale = chart.width() / chart.drawing.width
    middle = QPointF(spot.corner[0] + spot.size[0] / 2, spot.corner[1] + spot.size[1] / 2) * scale
    assert chart.said_at(middle) == f"{spot.name}: {spot.value}"
    assert f"{spot.name}: {spot.value}" in chart.accessibleDescription()
    assert chart.said_at(QPointF(0, 0)) == ""
    chart.copy()
    assert not QGuiApplication.clipboard().image().isNull()
    chart.save_to(str(tmp_path / "chart.png"))
    chart.save_to(str(tmp_path / "chart.svg"))
    assert QImage(str(tmp_path / "chart.png")).width() > 700
    drawn = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert "<svg" in drawn
    assert "<text" not in drawn  # outlines: no other computer has our fonts
    assert f"{spot.name}: {spot.value}" in drawn
    assert QImage(str(tmp_path / "chart.svg")).width() > 100
    assert page.message.current is not None
    assert page.message.current.accessibleName() == "Saved as chart.svg"
    chart.save_to(str(tmp_path / "none" / "chart.png"))
    assert "cannot be written" in page.message.current.accessibleName()


def test_values_of_a_chart_are_gone_through_by_keys(journey: Journey, page: TodayView) -> None:
    chart = page.given
    assert chart.drawing is not None
    values = [f"{each.name}: {each.value}" for each in chart.drawing.spots]
    journey.press(chart, Qt.Key.Key_End)
    assert chart._said(chart._at) == values[-1]
    journey.press(chart, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert chart._said(chart._at) == values[-3]
    journey.press(chart, Qt.Key.Key_Home)
    assert chart._said(chart._at) == values[0]
    journey.press(chart, Qt.Key.Key_Escape)
    assert chart._said(chart._at) == ""
