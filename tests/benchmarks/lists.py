"""The list of clients on screen: opened, paged and jumped through, whatever is behind it."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from mfdw_desktop.ui.clients import columns
from mfdw_desktop.ui.widgets.cells import Column
from mfdw_desktop.ui.widgets.rows_model import TableModel
from mfdw_desktop.ui.widgets.table import DataTable
from tests.benchmarks.measure import peak_mb, percentile

TODAY = date(2026, 3, 1)
SHOWN = 11
PAGES = 60
JUMPS = 100


def shown_columns() -> list[Column]:
    """Return the columns that both sides show."""
    return columns.columns()[:SHOWN]


def cell(row: Any, name: str) -> Any:
    """Return what a cell shows."""
    return columns.cell(row, name, TODAY)


def measure(
    application: QApplication,
    model: TableModel,
    *,
    load: Callable[[], None],
    finish: Callable[[], None],
) -> None:
    """Open the list, page down, jump about, and print the figures.

    Args:
        application: The one of this process.
        model: What is shown.
        load: Fills the model; on the side of the product it asks the database.
        finish: What the product does in the background after the first paint.
    """
    view = DataTable(model, name="clients")
    view.resize(1200, 800)
    started = time.perf_counter()
    load()
    view.show()
    _paint(application, view)
    opened = time.perf_counter() - started
    started = time.perf_counter()
    finish()
    finished = time.perf_counter() - started
    bar = view.verticalScrollBar()
    height = view.viewport().height()
    pages = [
        _step(application, view, value)
        for value in range(height, height * (PAGES + 1), height)
        if value <= bar.maximum()
    ]
    chance = random.Random(5)
    jumps = [_step(application, view, chance.randint(0, bar.maximum())) for _ in range(JUMPS)]
    figures = {
        "open": opened,
        "background": finished,
        "page_p95": percentile(pages, 0.95),
        "jump_p50": percentile(jumps, 0.5),
        "jump_p95": percentile(jumps, 0.95),
        "rss_mb": peak_mb(),
    }
    print(json.dumps(figures), flush=True)


def _step(application: QApplication, view: DataTable, value: int) -> float:
    started = time.perf_counter()
    view.verticalScrollBar().setValue(value)
    _paint(application, view)
    return time.perf_counter() - started


def _paint(application: QApplication, view: DataTable) -> None:
    """Paint until every row that is to be seen is there."""
    while True:
        application.processEvents()
        view.viewport().repaint()
        area = view.viewport().rect()
        first = view.indexAt(QPoint(5, 2)).row()
        last = view.indexAt(QPoint(5, area.bottom() - 2)).row()
        rows = (first, last if last >= 0 else view.table_model.rowCount() - 1)
        if all(view.table_model.row_at(row) is not None for row in rows):
            return
