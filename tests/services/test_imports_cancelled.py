"""A cancel is heeded within a second at every stage, and nothing is kept."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.database import snapshot
from mfdw_desktop.database.engine import Database, interruptible, stopping
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import branch, digest, options, write_rows

ROWS = 4000
PATIENCE = 3.0
"""Seconds. What is promised is one; a machine busy with other tests may take its time."""
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


class Stopped(Progress):
    """A progress that is cancelled when a step is met, and knows when that was."""

    def __init__(self, step: str, after: int = 0) -> None:
        super().__init__(self._told, every=0.0)
        self._wanted, self._after = step, after
        self.at = 0.0
        self.steps: list[str] = []

    def _told(self, _done: int, _total: int, step: str) -> None:
        self.steps.append(step)
        if step == self._wanted and not self.at and self.steps.count(step) > self._after:
            self.at = time.monotonic()
            self.cancel()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    rows = [(f"u{at}", f"A-{at:05}", "2026-03-01", "Kep", at, "sew") for at in range(ROWS)]
    return write_rows(tmp_path / "a.csv", rows)


def stop(progress: Stopped, work: Callable[[Progress], object]) -> None:
    with pytest.raises(CancelledError):
        work(progress)
    assert progress.at, progress.steps
    assert time.monotonic() - progress.at < PATIENCE


@pytest.mark.parametrize(
    ("step", "after"), [("read", 0), ("check", 0), ("copy", 0), ("verify", 0), ("save", 2)]
)
def test_import_stops_within_a_second(book: Workspace, file: Path, step: str, after: int) -> None:
    before = digest(book)
    stop(Stopped(step, after), lambda told: book.surveys.import_workbook(file, options(), told))
    assert digest(book) == before
    assert [each.kind for each in book.batches.list()] == ["form"]


def test_plan_stops_within_a_second(book: Workspace, file: Path) -> None:
    stop(Stopped("check", 1), lambda told: book.surveys.plan_import(file, options(), told))


@pytest.mark.parametrize("after", [0, 5])
def test_undo_stops_within_a_second_and_can_be_done_again(
    book: Workspace, file: Path, after: int
) -> None:
    before = digest(book)
    done = book.surveys.import_workbook(file, options())
    assert done.batch is not None
    batch, stands = done.batch, digest(book)
    stop(Stopped("undo", after), lambda told: book.batches.undo(batch, told))
    assert digest(book) == stands
    assert book.batches.undo(batch).is_complete
    assert digest(book) == before


def test_long_statement_is_stopped_in_its_middle(database: Database) -> None:
    progress = Progress()
    threading.Timer(0.2, progress.cancel).start()
    begin = time.monotonic()
    with (
        pytest.raises(CancelledError),
        database.transaction() as connection,
        interruptible(connection, progress),
    ):
        connection.exec_driver_sql(ENDLESS)
    assert time.monotonic() - begin < PATIENCE
    with database.transaction() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar() == 1


def test_a_statement_that_asks_nobody_is_interrupted() -> None:
    class Driver:
        asked = threading.Event()

        def interrupt(self) -> None:
            self.asked.set()

    driver, progress = Driver(), Progress()
    with stopping(driver, progress):
        assert not driver.asked.is_set()
        progress.cancel()
        assert driver.asked.wait(60)
    driver.asked.clear()
    assert not driver.asked.wait(0.2)


def test_check_of_a_copy_is_stopped(book: Workspace, tmp_path: Path) -> None:
    progress = Progress()
    copy = tmp_path / "copy.bak"
    snapshot.take(book.database, copy, Progress())
    progress.cancel()
    with pytest.raises(CancelledError):
        snapshot.inspect(copy, None, progress)
