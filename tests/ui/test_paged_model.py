"""Rows come by pages, the newest first; identity holds the selection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.widgets.cells import CELL_ROLE, LOADING, Column
from mfdw_desktop.ui.widgets.paged_model import KEEP, PAGE, PagedTableModel
from mfdw_desktop.ui.widgets.table import DataTable
from tests.ui.immediate import ImmediateRunner

COLUMNS = [Column("name", "Name"), Column("number", "Number", 90, "number")]


class Source:
    """A list kept somewhere, which notes what was asked of it."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.asked: list[int] = []

    def fetch(self, start: int, limit: int, _progress: Progress) -> Sequence[Any]:
        self.asked.append(start)
        return [(f"c{n}", f"Name {n}", n) for n in range(start, min(start + limit, self.total))]


def cell(row: Any, name: str) -> Any:
    return row[1] if name == "name" else row[2]


def make(runner: JobRunner) -> PagedTableModel:
    return PagedTableModel(COLUMNS, cell, uid=lambda row: str(row[0]), jobs=runner, key="test")


def test_model_keeps_the_rules_of_qt(
    immediate: ImmediateRunner, qtmodeltester: ModelTester
) -> None:
    model, source = make(immediate), Source(600)
    model.show(600, source.fetch)
    qtmodeltester.check(model, force_py=True)


def test_million_rows_cost_only_the_pages_in_sight(immediate: ImmediateRunner) -> None:
    model, source = make(immediate), Source(1_000_000)
    model.show(1_000_000, source.fetch)
    assert model.rowCount() == 1_000_000
    assert source.asked == []
    model.row_at(900_000)
    assert model.index(900_000, 0).data() == "Name 900000"
    assert source.asked == [900_000 // PAGE * PAGE]


def test_old_pages_are_forgotten(immediate: ImmediateRunner) -> None:
    model, source = make(immediate), Source(PAGE * (KEEP + 10))
    model.show(source.total, source.fetch)
    for page in range(KEEP + 10):
        model.row_at(page * PAGE)
    assert len(model._pages) == KEEP


def test_row_that_is_not_there_yet_shows_a_bar(qtbot: QtBot, jobs: JobRunner) -> None:
    model, source = make(jobs), Source(10)
    model.show(10, source.fetch)
    assert model.index(3, 0).data(CELL_ROLE) is LOADING
    with qtbot.waitSignal(model.arrived, timeout=5000):
        pass
    assert model.index(3, 0).data() == "Name 3"


def test_result_of_an_older_list_is_dropped(qtbot: QtBot, jobs: JobRunner) -> None:
    model, old, new = make(jobs), Source(10), Source(5)
    model.show(10, old.fetch)
    model.row_at(0)
    model.show(5, new.fetch)
    model.row_at(0)
    with qtbot.waitSignal(model.arrived, timeout=5000):
        pass
    qtbot.wait(50)
    assert model.rowCount() == 5


def test_reading_the_same_list_anew_keeps_rows_in_sight(qtbot: QtBot, jobs: JobRunner) -> None:
    model, source = make(jobs), Source(10)
    model.show(10, source.fetch, first=source.fetch(0, 10, Progress()))
    model.show(10, source.fetch, keep_place=True)
    assert model.index(3, 0).data() == "Name 3"
    with qtbot.waitSignal(model.arrived, timeout=5000):
        pass


def test_page_that_fails_is_told_once(immediate: ImmediateRunner, qtbot: QtBot) -> None:
    model = make(immediate)

    def broken(_start: int, _limit: int, _progress: Progress) -> Sequence[Any]:
        raise ValueError

    told: list[object] = []
    model.failed.connect(told.append)
    model.show(1000, broken)
    model.row_at(0)
    model.row_at(700)
    assert len(told) == 1


def test_head_asks_for_another_order(immediate: ImmediateRunner, qtbot: QtBot) -> None:
    model, source = make(immediate), Source(3)
    table = DataTable(model, name="Clients", sorted_by=("name", True))
    qtbot.addWidget(table)
    model.show(3, source.fetch)
    asked: list[tuple[str, bool]] = []
    model.sort_wanted.connect(lambda name, ascending: asked.append((name, ascending)))
    for section in (0, 1, 1):
        table.head.sectionClicked.emit(section)
    assert asked == [("name", False), ("number", True), ("number", False)]


def test_selection_follows_the_record(immediate: ImmediateRunner, qtbot: QtBot) -> None:
    model, source = make(immediate), Source(5)
    table = DataTable(model, name="Clients")
    qtbot.addWidget(table)
    rows = source.fetch(0, 5, Progress())
    model.show(5, source.fetch, first=rows)
    chosen: list[Any] = []
    table.row_chosen.connect(chosen.append)
    table.choose("c3")
    assert chosen[-1][0] == "c3"
    model.show(5, source.fetch, first=list(reversed(rows)))
    assert table.currentIndex().row() == 1
    assert table.selected_rows()[0][0] == "c3"


def test_record_that_is_not_read_yet_is_chosen_when_it_comes(qtbot: QtBot, jobs: JobRunner) -> None:
    model, source = make(jobs), Source(5)
    table = DataTable(model, name="Clients")
    qtbot.addWidget(table)
    model.show(5, source.fetch)
    table.choose("c2")
    model.row_at(0)
    with qtbot.waitSignal(model.arrived, timeout=5000):
        pass
    assert table.currentIndex().row() == 2


@pytest.mark.parametrize(("with_heads", "lines"), [(False, 2), (True, 3)])
def test_copy_gives_a_block_for_spreadsheets(
    immediate: ImmediateRunner, qtbot: QtBot, with_heads: bool, lines: int
) -> None:
    from PySide6.QtGui import QGuiApplication

    model, source = make(immediate), Source(3)
    table = DataTable(model, name="Clients", several=True)
    qtbot.addWidget(table)
    model.show(3, source.fetch, first=source.fetch(0, 3, Progress()))
    table.selectAll()
    table.selectionModel().select(model.index(2, 0), table.selectionModel().SelectionFlag.Deselect
                                  | table.selectionModel().SelectionFlag.Rows)  # fmt: skip
    table.copy(with_heads=with_heads)
    text = QGuiApplication.clipboard().text().split("\n")
    assert len(text) == lines
    assert text[-1] == "Name 1\t1"


def test_enter_opens_a_row(immediate: ImmediateRunner, qtbot: QtBot) -> None:
    model, source = make(immediate), Source(3)
    table = DataTable(model, name="Clients")
    qtbot.addWidget(table)
    model.show(3, source.fetch, first=source.fetch(0, 3, Progress()))
    table.choose_row(1)
    with qtbot.waitSignal(table.row_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0][0] == "c1"
