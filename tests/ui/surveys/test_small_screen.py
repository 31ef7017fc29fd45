"""The check step on the smallest screen: everything around the rows folds."""

from __future__ import annotations

from pathlib import Path

from tests.ui.journey import Journey
from tests.ui.surveys.hands import Key, checking, choose
from tests.ui.surveys.workbooks import changed_sample

ODD = {
    (2, "work/activity"): "Petty business",
    (5, "work/activity"): "Petty business",
    (11, "home/income_month"): "about 500",
    (13, "home/members"): "five",
}


def test_small_screen_shows_rows_and_repairs_without_a_scroll(
    journey: Journey, tmp_path: Path
) -> None:
    wizard, check = checking(journey, changed_sample(tmp_path / "odd.xlsx", ODD))
    assert check.shown.list.isHidden()
    journey.window.resize(960, 540)
    journey.settle()
    area = check.parentWidget()
    assert area is not None
    # what is beyond the edges of the scroll area would need a scroll
    assert (check.width(), check.height()) <= (area.width(), area.height())
    assert all(each.isVisible() for each in check.repairs.buttons.values())
    assert not check.shown.list.isHidden()
    assert not wizard.stepper.isHidden()
    choose(journey, check.shown.list, "all")
    assert (check.shown.current(), check.model.rowCount()) == ("all", 18)
    check.grid.setFocus()
    journey.press(check.grid, Key.Key_F8)
    seen = check.grid.viewport().rect()
    assert seen.contains(check.grid.visualRect(check.grid.currentIndex()).center())
    journey.window.resize(1366, 768)
    journey.settle()
    assert check.shown.list.isHidden()
    assert check.shown.segments.current() == "all"
    assert check.rules.text()
