"""The copy before an import: there when rows are written, gone when none are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.database import snapshot
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import branch, digest, options, write_rows


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def copies(book: Workspace) -> list[str]:
    return [each.reason for each in book.backups.recent()]


def a_file(folder: Path) -> Path:
    return write_rows(folder / "a.csv", [("u1", "A-00001", "2026-03-01", "Kep", 1, "sew")])


def test_copy_holds_the_book_as_it_was(book: Workspace, tmp_path: Path) -> None:
    before = book.backups.counts()
    told: list[str] = []
    progress = Progress(lambda _done, _total, step: told.append(step), every=0)
    book.surveys.import_workbook(a_file(tmp_path), options(), progress)
    assert copies(book) == ["before-import"]
    assert book.backups.inspect(book.backups.recent()[0].path).counts == before
    assert [each for each in told if each in ("copy", "verify")] == ["copy", "verify"]


def test_refused_file_leaves_no_copy(book: Workspace, tmp_path: Path) -> None:
    odd = tmp_path / "odd.csv"
    odd.write_text("quite,another\n1,2\n")
    with pytest.raises(RefusedError):
        book.surveys.import_workbook(odd, options(), Progress())
    assert copies(book) == []


def test_without_a_copy_nothing_is_written(
    book: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digest(book)

    def full(*_: object) -> None:
        raise DatabaseError("disk-full", path="b", target="b")

    monkeypatch.setattr(snapshot, "_vacuum", full)
    with pytest.raises(DatabaseError, match="disk-full"):
        book.surveys.import_workbook(a_file(tmp_path), options(), Progress())
    assert digest(book) == before
    assert copies(book) == []


def test_cancelled_import_leaves_no_copy(book: Workspace, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        book.surveys.import_workbook(a_file(tmp_path), options(), progress)
    assert copies(book) == []
