"""Files that change while they are imported, and tables that hold nothing."""

from __future__ import annotations

from pathlib import Path

from tests.ui.journey import Journey
from tests.ui.surveys.hands import CONTROL, Key, begin, checking, go_on, hold, type_in, where
from tests.ui.surveys.workbooks import plain_list


def test_file_saved_anew_is_checked_again_before_it_is_imported(
    journey: Journey, tmp_path: Path
) -> None:
    path = tmp_path / "clients.xlsx"
    head: list[object] = ["Name", "Sex", "Birth year"]
    plain_list(path, [head, ["Pen Bopha", "female", 1990], ["Keo Narith", "male", 1985]])
    wizard, check = checking(journey, path, kind="clients")
    check.shown.choose("all")
    check._on_shown_edited()
    check.grid.go(1, 0)
    type_in(journey, check, "Keo Narin")
    plain_list(path, [head, ["Pen Bopha", "female", 1990], ["Keo Narith", "male", 1985],
                      ["Sok Dara", "male", 1970]])  # fmt: skip
    journey.press(wizard.next, Key.Key_Return, control=True)
    journey.settle()
    assert wizard.number == 3
    assert check.draft.plan is not None
    assert check.draft.plan.imported == 3
    check.grid.go(0, 2)
    hold(check.grid, Key.Key_Z, CONTROL)
    journey.settle()
    assert where(check) == "A3"
    hold(check.grid, Key.Key_Y, CONTROL)
    journey.settle()
    go_on(journey, wizard)
    other = journey.database()
    assert [row.name for row in other.clients.find("Keo Narin")][:1] == ["Keo Narin"]
    other.close()


def test_table_without_rows_says_so(journey: Journey, tmp_path: Path) -> None:
    path = plain_list(tmp_path / "clients.xlsx", [["Name", "Sex", "Birth year"]])
    _wizard, check = checking(journey, path, kind="clients")
    assert check._stack.currentIndex() == 6
    assert not check.is_ready()


def test_list_of_unknown_headings_is_matched_by_hand(journey: Journey, tmp_path: Path) -> None:
    path = plain_list(tmp_path / "clients.xlsx", [["Alpha", "Beta"], ["Pen Bopha", 1990]])
    wizard = begin(journey, path, kind="clients")
    go_on(journey, wizard)
    go_on(journey, wizard)
    columns = wizard.columns
    assert [each.header for each in columns.model.rows] == ["Alpha", "Beta"]
    assert not wizard.next.isEnabled()
    assert columns.page.message.isVisible()
    columns.table.choose_row(0)
    columns._on_target_edited("name")
    journey.settle()
    assert not columns.page.message.isVisible()
    for _ in range(2):
        go_on(journey, wizard)
    assert wizard.draft.result is not None
    assert wizard.draft.result.imported == 1
