"""What the import commands share: an import that is done is never called refused."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.cli import importing
from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import ImportOptions, ImportSummary


class _Session:
    def __init__(self) -> None:
        self.notes: list[str] = []

    def workspace(self) -> None:
        return None

    def progress(self) -> Progress:
        return Progress()

    def note(self, text: str) -> None:
        self.notes.append(text)


def _run(session: Any, errors: Path, file: Path = Path("a.xlsx")) -> Any:
    options = argparse.Namespace(
        dry_run=False, errors=errors, sheet="", file=file, save_recipe=None
    )
    names = ("rows imported updated unchanged rejected queued blank excluded new_clients "
             "problems_total samples_total seconds snapshot_seconds header_row")  # fmt: skip
    counts: dict[str, Any] = dict.fromkeys(names.split(), 0)
    done = ImportSummary(
        kind="survey", batch=7, sheet="", dialect="plain", fingerprint="", matches=(),
        problems=(), fields=(), samples=(), changes=Changes(frozenset()),
        **counts,
    )  # fmt: skip
    return importing.run_import(
        session, options, ImportOptions(), plan=lambda *_: done, work=lambda *_: done
    )


def test_a_list_of_problems_that_cannot_be_written_is_told_after_the_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> int:
        raise DatabaseError("disk-full", target="x")

    monkeypatch.setattr("mfdw_desktop.services.import_problems.write_problems", fail)
    session = _Session()
    outcome = _run(session, tmp_path / "errors.xlsx")
    assert outcome.exit_code == 1
    assert outcome.data["batch"] == 7
    assert outcome.data["errors"] is None
    assert "full" in session.notes[0]


def test_no_import_begins_when_its_problems_have_no_place(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="file-not-writable"):
        _run(_Session(), tmp_path / "none" / "errors.xlsx")


def test_problems_take_the_place_of_no_other_file(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="file-ending"):
        _run(_Session(), tmp_path / "branch.mfdw")
    same = tmp_path / "a.xlsx"
    same.write_text("mine")
    with pytest.raises(RefusedError, match="problems-over-input"):
        _run(_Session(), same, same)
    assert same.read_text() == "mine"
