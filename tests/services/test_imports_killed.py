"""Power cuts: an import killed at any moment is there whole, or not at all."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest
from hypothesis import settings

from mfdw_desktop.services.workspace import Workspace, open_workspace
from tests.services.imports_book import branch, digest, options, write_rows

IS_DEEP = settings.get_current_profile_name() == "deep"
MOMENTS = 20 if IS_DEEP else 8
ROWS = 1500

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


def _import(database: Path, file: Path) -> None:
    book = open_workspace(database)
    book.surveys.import_workbook(file, options())
    os._exit(0)


def _copied(source: Path, target: Path) -> Path:
    for old in target.parent.glob(f"{target.name}*"):
        old.unlink()
    shutil.copyfile(source, target)
    return target


@pytest.fixture
def ready(tmp_path: Path) -> tuple[Path, Path, str, str]:
    """Return the database, the file, and the content before and after its import."""
    made = branch(tmp_path)
    rows = [(f"u{at}", f"A-{at:05}", "2026-03-01", "Kep", at, "sew") for at in range(ROWS)]
    file = write_rows(tmp_path / "a.csv", rows)
    before = digest(made)
    made.database.checkpoint()
    made.close()
    source = tmp_path / "branch.mfdw"
    done = open_workspace(_copied(source, tmp_path / "done.mfdw"))
    done.surveys.import_workbook(file, options())
    counted = _counts(done)
    done.close()
    return source, file, before, counted


def _counts(book: Workspace) -> str:
    """Return what an import makes, without the uids, which differ each time."""
    with book.database.read() as connection:
        lines = [
            connection.exec_driver_sql(query).all()
            for query in (
                "SELECT count(*) FROM client WHERE deleted_at IS NULL",
                "SELECT source_key, answers FROM response ORDER BY source_key",
                "SELECT kind, committed_at IS NULL FROM batch ORDER BY id",
                "SELECT outcome, count(*) FROM import_row GROUP BY outcome",
            )
        ]
    return repr(lines)


def test_killed_import_leaves_the_database_whole(
    ready: tuple[Path, Path, str, str], tmp_path: Path
) -> None:
    source, file, before, after = ready
    context = multiprocessing.get_context("fork")
    target = tmp_path / "run.mfdw"
    begin = time.monotonic()
    whole = context.Process(target=_import, args=(_copied(source, target), file))
    whole.start()
    whole.join()
    length = time.monotonic() - begin
    seen = set()
    for moment in range(MOMENTS):
        process = context.Process(target=_import, args=(_copied(source, target), file))
        process.start()
        assert process.pid is not None
        time.sleep(length * (moment + 1) / MOMENTS)
        if process.is_alive():
            os.kill(process.pid, signal.SIGKILL)
        process.join()
        seen.add(_state(target, before, after))
    assert "before" in seen
    assert seen <= {"before", "after"}


def _state(target: Path, before: str, after: str) -> str:
    """Return which content a database has after a crash, once it has proved to be whole."""
    book = open_workspace(target)
    try:
        assert book.backups.check().problems == ()
        if digest(book) == before:
            return "before"
        return "after" if _counts(book) == after else "between"
    finally:
        book.close()
