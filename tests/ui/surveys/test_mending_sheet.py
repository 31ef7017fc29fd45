"""The sheet of a file's rows: any number of them, decisions over cells, the keys of Excel."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.mending import CellFix, Decisions, Said, column_fix_key, left_out_key
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.kept import KeptRow
from mfdw_desktop.importing.rows import RowsHeader
from mfdw_desktop.services.kept_file import KeptFile
from mfdw_desktop.ui.surveys.wizard.mending.grid import MendGrid
from mfdw_desktop.ui.surveys.wizard.mending.model import MendModel
from mfdw_desktop.ui.widgets.grid import Pasted

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
MANY = 100_000
FORM = Questionnaire(
    "w", "Work", "1", ("en",), "en",
    (
        Question("activity", "activity", "activity", QuestionKind.SELECT_ONE,
                 labels={"en": "Activity"}, list_name="a"),
        Question("hours", "hours", "hours", QuestionKind.INTEGER, labels={"en": "Hours a week"}),
        Question("jobs", "jobs", "jobs", QuestionKind.SELECT_MULTIPLE, labels={"en": "Jobs"},
                 list_name="a"),
    ),
    choices={"a": (Choice("trade", {"en": "Petty trade"}), Choice("fish", {"en": "Fishing"}))},
)  # fmt: skip
MATCHES = (
    ColumnMatch("A", "key", "", "unknown"),
    ColumnMatch("B", "what", "activity", "label"),
    ColumnMatch("C", "hours", "hours", "name"),
    ColumnMatch("D", "jobs", "jobs", "name"),
    ColumnMatch("E", "jobs/fish", "jobs", "split", choice="fish"),
)


def kept_rows(folder: Path, count: int) -> KeptFile:
    kept = KeptFile(folder)
    kept.begin(RowsHeader("data", 1, "plain", MATCHES, count, ""))
    for begin in range(0, count, 1000):
        kept.put(
            [
                KeptRow(n + 2, [f"u{n}", "trade", n % 60, "", 0], f"u{n}")
                for n in range(begin, min(begin + 1000, count))
            ]
        )
    return kept


@pytest.fixture
def model(tmp_path: Path) -> Iterator[MendModel]:
    owner = QObject()
    made = MendModel(Decisions(), "dara", owner)
    kept = kept_rows(tmp_path, 12)
    made.open(kept, FORM)
    yield made
    made.forget()
    kept.close()


@pytest.fixture
def grid(qtbot: QtBot, model: MendModel) -> MendGrid:
    made = MendGrid(model)
    made.resize(900, 400)
    qtbot.addWidget(made)
    model.opened.emit()
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    made.go(0, 2)
    return made


def problem(row: int, column: str, severity: Severity = Severity.ERROR) -> RowProblem:
    return RowProblem("data", row, column, "x", "v", "not-a-number", severity)


@pytest.fixture
def settled_heap() -> Iterator[None]:
    """Keep what thousands of tests before left behind out of the collector's way."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("settled_heap")
def test_hundred_thousand_rows_cost_the_window_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    kept = kept_rows(tmp_path, MANY)
    owner = QObject()
    model = MendModel(Decisions(), "dara", owner)
    grid = MendGrid(model)
    grid.resize(900, 600)
    qtbot.addWidget(grid)
    grid.show()
    took: dict[str, float] = {}

    def measured(name: str, act: object) -> None:
        begin = time.thread_time()
        act()  # type: ignore[operator]
        took[name] = time.thread_time() - begin

    measured("open", lambda: model.open(kept, FORM))
    problems = [problem(n, "C") for n in range(2, 20_002, 2)]
    measured("mark", lambda: model.mark(problems))
    measured("last", lambda: grid.go(MANY - 1, 4))
    measured("draw", grid.grab)
    measured("type", lambda: model.write([(MANY - 1, "C", "7")]))
    measured("next", grid.go_to_problem)
    measured("only", lambda: model.show_positions(range(0, MANY, 2)))
    assert model.rowCount() == MANY // 2
    assert max(took.values()) < 0.5, took
    model.forget()
    assert model.rowCount() == 0
    kept.close()


def test_columns_carry_our_question_over_their_header(model: MendModel) -> None:
    assert [each.title for each in model.columns] == [
        "not imported", "Activity", "Hours a week", "Jobs", "Jobs · fish",
    ]  # fmt: skip
    assert model.headerData(1, Qt.Orientation.Vertical) == "3"


def test_typed_text_is_a_fix_and_the_old_text_drops_it(model: MendModel) -> None:
    model.write([(0, "C", "12")])
    assert model.fix(0, 2) == CellFix("0", "12", "", "dara")
    cell = model.cell_value(0, model.columns[2])
    assert (cell.text, cell.tone, cell.note) == ("12", "fixed", "In the file: 0")
    model.write([(0, "C", "0")])
    assert model.decisions.found == {}
    assert model.take_back()
    assert model.text(0, "C") == "12"
    assert model.take_again()
    assert model.text(0, "C") == "0"


def test_cell_of_a_replaced_text_can_be_kept_as_it_is(model: MendModel) -> None:
    model.decide({column_fix_key("what", "trade"): CellFix("trade", "fish")}, [])
    assert model.text(3, "B") == "fish"
    model.write([(3, "B", "trade")])
    assert (model.text(3, "B"), model.text(4, "B")) == ("trade", "fish")


def test_begun_label_is_enough_for_a_choice(model: MendModel) -> None:
    model.setData(model.index(0, 1), "petty")
    assert model.text(0, "B") == "trade"
    model.setData(model.index(0, 1), "Fishing")
    assert model.text(0, "B") == "Fishing"
    model.setData(model.index(0, 1), "something else")
    assert model.text(0, "B") == "something else"


def test_problems_are_walked_over_shown_rows_only(model: MendModel) -> None:
    model.mark([problem(4, "C"), problem(9, "B"), problem(5, "C", Severity.INFO)])
    assert model.problem_count() == 2
    assert model.problem_from((0, 0), backward=False) == (2, 2)
    assert model.problem_from((2, 2), backward=False) == (7, 1)
    assert model.problem_from((7, 1), backward=False) == (2, 2)
    assert model.problem_from((2, 2), backward=True) == (7, 1)
    model.show_positions([7])
    assert model.problem_from((0, 0), backward=False) == (0, 1)
    assert model.problem_place(0, 1) == 2


def test_row_left_out_is_said_in_every_cell(model: MendModel) -> None:
    model.decide({left_out_key("u0"): Said("a test")}, [2])
    assert model.cell_value(0, model.columns[0]).tone == "out"
    assert model.row_tone(0) == "out"


def test_current_cell_stays_in_sight_when_the_room_changes(grid: MendGrid) -> None:
    place = grid.model_.rowCount() - 1
    grid.go(place, 2)
    grid.resize(900, 300)
    here = grid.visualRect(grid.model_.index(place, 2))
    assert grid.viewport().rect().contains(here)
    grid.scrollToTop()
    grid.resize(900, 250)
    assert not grid.viewport().rect().intersects(grid.visualRect(grid.currentIndex()))


def test_fill_copies_and_space_ticks(grid: MendGrid, model: MendModel) -> None:
    grid.go(1, 2)
    QTest.keyClick(grid, Key.Key_Apostrophe, CONTROL)
    assert model.text(1, "C") == "0"
    grid.go(2, 4)
    QTest.keyClick(grid, Key.Key_Space)
    assert model.text(2, "E") == "1"
    QTest.keyClick(grid, Key.Key_Z, CONTROL)
    assert model.text(2, "E") == "0"
    grid.go(3, 1)
    QTest.keyClick(grid, Key.Key_Delete)
    assert model.text(3, "B") == ""
    QTest.keyClick(grid, Key.Key_R, CONTROL)
    assert model.text(3, "B") == "u3"


def test_block_that_overwrites_or_overflows_is_asked_about(
    grid: MendGrid, model: MendModel
) -> None:
    asked: list[Pasted] = []
    grid.paste_asked.connect(asked.append)
    grid.go(10, 3)
    QGuiApplication.clipboard().setText('"a\nb"\tx\ty\nc\td\te\nf\tg\th\n')
    QTest.keyClick(grid, Key.Key_V, CONTROL)
    (pasted,) = asked
    assert pasted.left_out == (1, 1)
    assert pasted.overwritten == 2
    assert pasted.entries[0] == (10, "D", "a\nb")
    assert model.text(10, "D") == ""
    grid.apply(pasted)
    assert model.text(11, "E") == "d"
    grid.go(0, 3)
    QGuiApplication.clipboard().setText("trade")
    QTest.keyClick(grid, Key.Key_V, CONTROL)
    assert model.text(0, "D") == "trade"
    assert len(asked) == 1


def test_alt_down_offers_the_choices(grid: MendGrid, model: MendModel) -> None:
    grid.go(2, 1)
    grid._open_choices()
    menu = next(each for each in grid.findChildren(QObject) if each.inherits("QMenu"))
    actions = menu.actions()  # type: ignore[attr-defined]
    assert [each.text() for each in actions] == ["Petty trade", "Fishing"]
    actions[1].trigger()
    menu.close()  # type: ignore[attr-defined]
    assert model.text(2, "B") == "fish"


def test_choices_of_several_are_ticked(grid: MendGrid, model: MendModel) -> None:
    grid.go(2, 3)
    QTest.keyClick(grid, Key.Key_Space)
    menu = next(each for each in grid.findChildren(QObject) if each.inherits("QMenu"))
    for action in menu.actions():  # type: ignore[attr-defined]
        action.trigger()
    menu.close()  # type: ignore[attr-defined]
    assert model.text(2, "D") == "trade fish"
