"""The sheet one types into: the keys of Excel."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mfdw_desktop.ui.widgets.grid import EntryGrid
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def whole(words: str) -> tuple[Any, str]:
    return (int(words), "") if words.isdigit() else (None, "not a number")


COLUMNS = [
    GridColumn("client", "Client", kind="text"),
    GridColumn("open", "Days open", 90, "number", parse=whole),
    GridColumn("missed", "Days missed", 90, "number", parse=whole),
    GridColumn("met", "Met", 90, computed=True),
    GridColumn("state", "State", 90, choices=[("p", "present"), ("a", "absent")]),
    GridColumn("paid", "Paid", 60, "check", is_tick=True),
]


@pytest.fixture
def grid(qtbot: QtBot) -> EntryGrid:
    model = GridModel(
        COLUMNS, uid=lambda row: str(row["client"]), choice_problem=lambda words: f"no {words}"
    )
    sheet = EntryGrid(model, name="Attendance")
    sheet.resize(700, 300)
    qtbot.addWidget(sheet)
    model.show([{"client": name, "open": 20} for name in ("Bun", "Chhun", "Chin")])
    sheet.show()
    sheet.setFocus()
    qtbot.waitUntil(sheet.hasFocus)
    sheet.go(0, 1)
    return sheet


def type_in(qtbot: QtBot, grid: EntryGrid, words: str, key: Key) -> None:
    qtbot.keyClicks(grid, words[0])
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, words[1:])
    qtbot.keyClick(editor, key)


def here(grid: EntryGrid) -> tuple[int, int]:
    return grid.currentIndex().row(), grid.currentIndex().column()


def test_typing_replaces_and_enter_returns_to_the_run(qtbot: QtBot, grid: EntryGrid) -> None:
    type_in(qtbot, grid, "19", Key.Key_Tab)
    assert here(grid) == (0, 2)
    type_in(qtbot, grid, "2", Key.Key_Return)
    assert here(grid) == (1, 1)
    assert grid.model_.rows[0]["open"] == 19
    assert grid.model_.rows[0]["missed"] == 2


def test_tab_skips_cells_that_take_nothing(qtbot: QtBot, grid: EntryGrid) -> None:
    grid.go(0, 2)
    qtbot.keyClick(grid, Key.Key_Tab)
    assert here(grid) == (0, 4)
    grid.go(0, 5)
    qtbot.keyClick(grid, Key.Key_Tab)
    assert here(grid) == (1, 1)


def test_arrows_commit_while_typing_over(qtbot: QtBot, grid: EntryGrid) -> None:
    type_in(qtbot, grid, "18", Key.Key_Down)
    assert here(grid) == (1, 1)
    assert grid.model_.rows[0]["open"] == 18


def test_escape_gives_the_old_value_back(qtbot: QtBot, grid: EntryGrid) -> None:
    type_in(qtbot, grid, "7", Key.Key_Escape)
    assert grid.model_.rows[0]["open"] == 20


def test_f2_edits_what_is_there(qtbot: QtBot, grid: EntryGrid) -> None:
    qtbot.keyClick(grid, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "20"


def test_fill_down_repeats_the_cell_above(qtbot: QtBot, grid: EntryGrid) -> None:
    grid.model_.write([(0, "missed", "4")])
    grid.go(1, 2)
    qtbot.keyClick(grid, Key.Key_D, CONTROL)
    assert grid.model_.rows[1]["missed"] == 4


def test_fill_down_repeats_through_a_selection(qtbot: QtBot, grid: EntryGrid) -> None:
    grid.model_.write([(0, "missed", "4")])
    grid.go(0, 2)
    qtbot.keyClick(grid, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Key.Key_D, CONTROL)
    assert [row.get("missed") for row in grid.model_.rows] == [4, 4, 4]


def test_paste_fills_a_block_in_one_step(qtbot: QtBot, grid: EntryGrid) -> None:
    QGuiApplication.clipboard().setText("18\t1\r\n17\t0\r\n")
    qtbot.keyClick(grid, Key.Key_V, CONTROL)
    assert [(row["open"], row.get("missed")) for row in grid.model_.rows[:2]] == [(18, 1), (17, 0)]
    qtbot.keyClick(grid, Key.Key_Z, CONTROL)
    assert [row["open"] for row in grid.model_.rows] == [20, 20, 20]


def test_paste_tells_what_did_not_fit(qtbot: QtBot, grid: EntryGrid) -> None:
    QGuiApplication.clipboard().setText("1\n2\n3\n4\n5")
    with qtbot.waitSignal(grid.paste_refused) as refused:
        grid.paste()
    assert refused.args == [2, 0]


def test_problem_stays_visible_and_is_found_by_f8(qtbot: QtBot, grid: EntryGrid) -> None:
    grid.model_.write([(2, "missed", "many")])
    assert grid.model_.problems() == [(2, "missed", "not a number")]
    assert grid.model_.text(2, "missed") == "many"
    qtbot.keyClick(grid, Key.Key_F8)
    assert here(grid) == (2, 2)


def test_choice_is_typed_by_its_beginning(grid: EntryGrid) -> None:
    grid.model_.write([(0, "state", "abs"), (1, "state", "zz")])
    assert grid.model_.rows[0]["state"] == "a"
    assert grid.model_.text(0, "state") == "absent"
    assert grid.model_.problem_at(1, "state") == "no zz"


def test_space_turns_a_tick(qtbot: QtBot, grid: EntryGrid) -> None:
    grid.go(0, 5)
    qtbot.keyClick(grid, Key.Key_Space)
    assert grid.model_.rows[0]["paid"] is True


def test_delete_empties_the_cell(qtbot: QtBot, grid: EntryGrid) -> None:
    qtbot.keyClick(grid, Key.Key_Delete)
    assert grid.model_.rows[0]["open"] is None


def test_edited_lets_the_owner_compute(qtbot: QtBot, grid: EntryGrid) -> None:
    def compute(row: int, _name: str) -> None:
        grid.model_.put(row, {"met": "yes"})

    grid.model_.edited.connect(compute)
    grid.model_.write([(0, "missed", "1")])
    assert grid.model_.text(0, "met") == "yes"
