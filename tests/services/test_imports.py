"""Imports of responses: plan, commit, again, changed, doubled, refused, taken back."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.domain.identifiers import ClientCode
from mfdw_desktop.domain.imports import NewClients, OnError
from mfdw_desktop.services import intake_staging
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import (
    answers,
    branch,
    count,
    digest,
    options,
    outcome,
    write_rows,
)

ROWS = [
    ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew"),
    ("u2", "A-102", "2026-03-02", "Kep", 12, "sew sell"),
    ("u3", "A-103", "2026-03-03", "Kep", "", ""),
]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def test_plan_keeps_nothing_and_says_what_the_import_does(book: Workspace, tmp_path: Path) -> None:
    file, before = write_rows(tmp_path / "a.csv", ROWS), digest(book)
    plan = book.surveys.plan_import(file, options())
    assert digest(book) == before
    assert plan.batch is None
    done = book.surveys.import_workbook(file, options())
    assert (plan.imported, plan.new_clients) == (done.imported, done.new_clients) == (3, 3)
    assert plan.fields == done.fields


def test_every_row_is_accounted_for(book: Workspace, tmp_path: Path) -> None:
    rows = [*ROWS, ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew"), ("", "", "", "", "", ""),
            ("u4", "A-104", "2026-03-01", "Kep", "many", "")]  # fmt: skip
    done = book.surveys.import_workbook(write_rows(tmp_path / "a.xlsx", rows), options())
    parts = (done.imported, done.updated, done.unchanged, done.rejected, done.queued,
             done.blank, done.excluded)  # fmt: skip
    assert done.rows == sum(parts)
    assert outcome(done) == (3, 0, 1, 0, 1)


def test_same_file_again_changes_nothing(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", ROWS)
    book.surveys.import_workbook(file, options())
    before = digest(book)
    assert outcome(book.surveys.import_workbook(file, options())) == (0, 0, 3, 0, 0)
    assert digest(book) == before


def test_changed_answer_updates_the_response(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS), options())
    changed = [ROWS[0], ("u2", "A-102", "2026-03-02", "Kep", 15, "sew sell")]
    done = book.surveys.import_workbook(write_rows(tmp_path / "b.csv", changed), options())
    assert outcome(done) == (0, 1, 1, 0, 0)
    (sample,) = done.samples
    assert (sample.row, sample.field, sample.old, sample.new) == (3, "hours", 12, 15)
    assert count(book, "response") == 3


def test_blank_cell_keeps_ours_and_clear_empties(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS), options())
    rows = [("u1", "A-101", "2026-03-01", "", "", "sew"), ("u2", "A-102", "", "<clear>", 12, "")]
    done = book.surveys.import_workbook(write_rows(tmp_path / "b.csv", rows), options())
    assert outcome(done) == (0, 1, 1, 0, 0)
    stored = dict(answers(book))
    assert '"village":"Kampot","hours":40' in stored["u1"]
    assert "village" not in stored["u2"]
    assert '"hours":12' in stored["u2"]


def test_client_is_created_to_be_completed(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS), options())
    (client,) = book.clients.find("A-102")
    assert (client.status, client.external_id) == ("to_complete", "A-102")
    assert client.code == "KH03-00002-C"


def test_number_like_a_code_of_ours_keeps_its_person(book: Workspace, tmp_path: Path) -> None:
    # The numbers 2 and 3 of the branch, which it has given to nobody yet: of another list of it.
    bearers = [f"KH03-0000{n}-{ClientCode('KH03', n).check}" for n in (2, 3)]
    rows = [(f"u{n}", who, "2026-03-01", "Kampot", 40, "sew")
            for n, who in enumerate(["A-101", *bearers])]  # fmt: skip
    file = write_rows(tmp_path / "a.csv", rows)
    assert outcome(book.surveys.import_workbook(file, options())) == (3, 0, 0, 0, 0)
    codes = {each.code for each in book.clients.page(ClientFilter(), limit=9)[1]}
    assert len(codes) == 3
    assert not codes & set(bearers)
    before = digest(book)
    assert outcome(book.surveys.import_workbook(file, options())) == (0, 0, 3, 0, 0)
    assert digest(book) == before


def test_unknown_client_is_refused_with_what_to_do(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", ROWS)
    done = book.surveys.import_workbook(file, options(new_clients=NewClients.REFUSE))
    assert outcome(done) == (0, 0, 0, 0, 3)
    assert {each.rule for each in done.problems} == {"client-unknown"}
    assert count(book, "survey_round") == 0


def test_client_is_found_by_own_code_number_and_alias(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS), options())
    rows = [("f1", "kh03 00001 e", "", "Kep", 1, ""), ("f2", "a102", "", "Kep", 2, "")]
    done = book.surveys.import_workbook(
        write_rows(tmp_path / "b.csv", rows),
        options(round="followup1", new_clients=NewClients.REFUSE),
    )
    assert outcome(done) == (2, 0, 0, 0, 0)
    assert count(book, "client") == 3


@pytest.mark.parametrize(
    ("cell", "rule"),
    [("KH03-00001-7", "client-code-check"), ("9999", "client-id-placeholder")],
)
def test_number_that_names_nobody_is_rejected(
    book: Workspace, tmp_path: Path, cell: str, rule: str
) -> None:
    file = write_rows(tmp_path / "a.csv", [("u1", cell, "", "Kep", 1, "")])
    done = book.surveys.import_workbook(file, options())
    assert [each.rule for each in done.problems if each.severity == "error"] == [rule]
    assert count(book, "client") == 0


def test_edited_submission_is_the_same_response(book: Workspace, tmp_path: Path) -> None:
    headers = ("meta/rootUuid", "_uuid", "_submission_time", "client", "village")
    first = [("r1", "u1", "2026-03-01T10:00:00", "A-101", "Kep")]
    edited = [("r1", "u9", "2026-03-01T10:00:00", "A-101", "Kampot")]
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", first, headers), options())
    done = book.surveys.import_workbook(write_rows(tmp_path / "b.csv", edited, headers), options())
    assert outcome(done) == (0, 1, 0, 0, 0)
    old_export = [("u9", "2026-03-01T10:00:00", "A-101", "Kampot")]
    file = write_rows(tmp_path / "c.csv", old_export, headers[1:])
    assert outcome(book.surveys.import_workbook(file, options())) == (0, 0, 1, 0, 0)


def test_without_a_key_the_client_is_the_key(book: Workspace, tmp_path: Path) -> None:
    headers = ("client", "village", "hours")
    file = write_rows(tmp_path / "a.csv", [("A-101", "Kep", 10)], headers)
    book.surveys.import_workbook(file, options())
    file = write_rows(tmp_path / "b.csv", [("A-101", "Kep", 11)], headers)
    assert outcome(book.surveys.import_workbook(file, options())) == (0, 1, 0, 0, 0)
    assert count(book, "response") == 1


def test_anonymous_rows_come_in_once(book: Workspace, tmp_path: Path) -> None:
    rows = [("Kep", 10), ("Kep", 10), ("Kampot", 9)]
    file = write_rows(tmp_path / "a.csv", rows, ("village", "hours"))
    anonymous = options(client_column="")
    assert outcome(book.surveys.import_workbook(file, anonymous)) == (3, 0, 0, 0, 0)
    assert outcome(book.surveys.import_workbook(file, anonymous)) == (0, 0, 3, 0, 0)


def test_rounds_keep_their_own_responses(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", ROWS)
    book.surveys.import_workbook(file, options())
    done = book.surveys.import_workbook(file, options(round="followup1"))
    assert outcome(done) == (3, 0, 0, 0, 0)
    assert [each.name for each in book.surveys.rounds("work")] == ["baseline", "followup1"]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"round": "wave1"}, "round-unknown"),
        ({"survey": "other"}, "survey-unknown"),
        ({"branch": "XX99"}, "branch-unknown"),
        ({"client_column": "nobody"}, "column-unknown"),
    ],
)
def test_unknown_word_is_refused(
    book: Workspace, tmp_path: Path, given: dict[str, str], code: str
) -> None:
    file, before = write_rows(tmp_path / "a.csv", ROWS), digest(book)
    with pytest.raises(RefusedError) as caught:
        book.surveys.import_workbook(file, options(**given))
    assert caught.value.code == code
    assert digest(book) == before


def test_branch_must_be_named_where_there_are_several(tmp_path: Path) -> None:
    made = branch(tmp_path, branches=("KH03", "KH04"))
    file = write_rows(tmp_path / "a.csv", ROWS)
    with pytest.raises(RefusedError) as caught:
        made.surveys.import_workbook(file, options())
    assert caught.value.code == "branch-not-named"
    assert outcome(made.surveys.import_workbook(file, options(branch="kh04")))[0] == 3
    made.close()


def test_refused_file_leaves_nothing(book: Workspace, tmp_path: Path) -> None:
    rows = [*ROWS, ("u4", "9999", "", "Kep", 1, "")]
    file, before = write_rows(tmp_path / "a.csv", rows), digest(book)
    with pytest.raises(RefusedError) as caught:
        book.surveys.import_workbook(file, options(on_error=OnError.REFUSE_FILE))
    assert caught.value.code == "import-has-errors"
    assert digest(book) == before


@pytest.mark.parametrize("step", ["read", "copy", "save"])
def test_cancel_keeps_nothing(book: Workspace, tmp_path: Path, step: str) -> None:
    file, before = write_rows(tmp_path / "a.csv", ROWS), digest(book)

    def watch(done: int, total: int, at: str) -> None:
        if at == step:
            progress.cancel()

    progress = Progress(watch, every=0)
    with pytest.raises(CancelledError):
        book.surveys.import_workbook(file, options(), progress)
    assert digest(book) == before
    assert [each.kind for each in book.batches.list()] == ["form"]


def test_import_waits_for_another_writer(book: Workspace, tmp_path: Path) -> None:
    file, held = write_rows(tmp_path / "a.csv", ROWS), threading.Event()

    def hold() -> None:
        other = type(book.database)(book.database.target)
        with write(other, book.actor):
            held.set()
            time.sleep(0.5)
        other.close()

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(5)
    assert book.surveys.import_workbook(file, options()).imported == 3
    holder.join()


def test_staged_rows_are_gone_at_the_end(
    book: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake_staging, "KEPT_IN_MEMORY", 1)
    seen: list[Path] = []
    folder = paths.cache_folder() / "staging"

    def watch(done: int, total: int, at: str) -> None:
        if at == "save" and folder.is_dir():
            seen.extend(folder.iterdir())

    file = write_rows(tmp_path / "a.csv", ROWS)
    strict = options(on_error=OnError.REFUSE_FILE)
    assert book.surveys.import_workbook(file, strict, Progress(watch, every=0)).imported == 3
    assert seen
    assert list(folder.iterdir()) == []


def test_batch_keeps_file_rows_and_recipe(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", ROWS)
    first = book.surveys.import_workbook(file, options())
    again = book.surveys.import_workbook(file, options())
    for each in (first, again):
        assert each.batch is not None
        assert book.batches.file(each.batch) == ("a.csv", file.read_bytes())
    assert first.batch is not None
    shown = book.batches.show(first.batch)
    assert shown.outcomes == {"created": 3}
    assert shown.line.counts["imported"] == 3


def test_interview_in_the_future_is_warned_about_at_its_cell(tmp_path: Path) -> None:
    workspace = branch(tmp_path)
    rows = [("u1", "A1", "2099-01-01", "Kep", 5, "sew")]
    done = workspace.surveys.import_workbook(write_rows(tmp_path / "f.csv", rows), options())
    found = [(each.rule, each.row, each.header) for each in done.problems]
    assert ("day-in-future", 2, "today") in found
    assert done.imported == 1
    workspace.close()
