"""Receipts of imports and undos, on paper and as a workbook, and the files that batches keep."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.services.workspace import Workspace, open_workspace
from tests.services.imports_book import branch, digest, options, outcome, write_rows

ROW = ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew")
OTHER = ("u1", "A-101", "2026-03-01", "Kep", 41, "sew")
BAD = ("u2", "A-102", "", "Kep", "many", "")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    made.surveys.import_workbook(write_rows(tmp_path / "a.csv", [ROW]), options())
    yield made
    made.close()


def second(book: Workspace, folder: Path) -> int:
    done = book.surveys.import_workbook(write_rows(folder / "b.csv", [OTHER, BAD]), options())
    assert done.batch is not None
    return done.batch


def request(batch: int) -> PaperRequest:
    return PaperRequest(PaperKind.RECEIPT, "KH03", batch=batch)


def text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    said = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return said


def test_receipt_of_an_import_says_what_was_done(book: Workspace, tmp_path: Path) -> None:
    batch = second(book, tmp_path)
    made = book.reports.paper(request(batch), tmp_path / "receipt.pdf")
    said = text(made.file)
    sha256 = hashlib.sha256((tmp_path / "b.csv").read_bytes()).hexdigest()
    for each in ("Receipt of an import", "b.csv", sha256[:8], "Kampot", "Kep", "Village",
                 "2 rows read = 0 new + 1 updated", "Rows that were not taken", "many",
                 "Whose value stands"):  # fmt: skip
        assert each in said, each


def test_receipt_of_an_undo_lists_what_stays_and_why(book: Workspace, tmp_path: Path) -> None:
    batch = second(book, tmp_path)
    book.surveys.import_workbook(
        write_rows(tmp_path / "c.csv", [("u1", "A-101", "", "Takeo", "", "")]), options()
    )
    undone = book.batches.undo(batch)
    assert undone.changes.batch is not None
    made = book.reports.paper(request(undone.changes.batch), tmp_path / "undo.pdf")
    said = text(made.file)
    for each in ("an import taken back", "Values that stay as they are", "Kampot", "Kep", "Takeo",
                 "changed later", book.actor.uid):  # fmt: skip
        assert each in said, each


def test_receipt_speaks_the_language_of_the_paper(book: Workspace, tmp_path: Path) -> None:
    made = book.reports.paper(request(second(book, tmp_path)), tmp_path / "km.pdf", language="km")
    assert made.pages >= 1


def test_workbook_of_a_receipt_has_every_line(book: Workspace, tmp_path: Path) -> None:
    rows = [(f"k{at}", f"B-{at}", "", "Kep", at, "") for at in range(250)]
    file = write_rows(tmp_path / "d.csv", rows)
    assert outcome(book.surveys.import_workbook(file, options())) == (250, 0, 0, 0, 0)
    changed = [(*row[:3], "Takeo", *row[4:]) for row in rows]
    done = book.surveys.import_workbook(write_rows(tmp_path / "e.csv", changed), options())
    assert done.batch is not None
    out = book.reports.workbook(request(done.batch), tmp_path / "receipt.xlsx")
    sheets = {sheet.title: sheet.max_row for sheet in openpyxl.load_workbook(out)}
    assert sheets["Values that were changed"] == 251
    assert "The first 200 of 250" in text(
        book.reports.paper(request(done.batch), tmp_path / "receipt.pdf").file
    ).replace("\r\n", " ")


def test_receipt_of_no_batch_is_refused(book: Workspace, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="batch-unknown"):
        book.reports.paper(request(99), tmp_path / "receipt.pdf")


def test_file_comes_out_as_it_went_in(book: Workspace, tmp_path: Path) -> None:
    batch = second(book, tmp_path)
    out = tmp_path / "out.csv"
    assert book.batches.save_file(batch, out) == book.batches.show(batch).line.sha256
    assert out.read_bytes() == (tmp_path / "b.csv").read_bytes()
    with pytest.raises(RefusedError, match="file-exists"):
        book.batches.save_file(batch, out)


def test_file_that_was_changed_in_the_database_is_not_given_out(
    book: Workspace, tmp_path: Path
) -> None:
    batch = second(book, tmp_path)
    with book.database.transaction() as connection:
        connection.exec_driver_sql("UPDATE batch SET sha256 = 'no' WHERE id = ?", (batch,))
        connection.exec_driver_sql("UPDATE batch_file SET batch_id = batch_id")
    with pytest.raises(DatabaseError, match="batch-file-damaged"):
        book.batches.save_file(batch, tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()


def test_recipe_that_comes_out_replays_the_import(book: Workspace, tmp_path: Path) -> None:
    batch = second(book, tmp_path)
    out = tmp_path / "recipe.json"
    book.batches.save_recipe(batch, out)
    recipe = json.loads(out.read_text(encoding="utf-8"))
    before = digest(book)
    book.batches.undo(batch)
    again = book.surveys.import_workbook(
        tmp_path / "b.csv", replace(ImportOptions(), recipe=recipe)
    )
    assert outcome(again) == (0, 1, 0, 0, 1)
    assert digest(book) == before


def test_counts_of_an_undo_are_the_same_on_every_receipt(
    book: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from mfdw_desktop.cli.main import main

    made = [ROW, *((f"m{at}", f"C-{at}", "", "Kep", at, "") for at in range(4))]
    batch = second(book, tmp_path)
    third = book.surveys.import_workbook(write_rows(tmp_path / "m.csv", made[1:]), options()).batch
    changed = [("u1", "A-101", "", "Takeo", "", ""), ("m0", "C-0", "", "Takeo", "", "")]
    book.surveys.import_workbook(write_rows(tmp_path / "c.csv", changed), options())
    where = str(tmp_path / "branch.mfdw")
    book.close()
    for number in (batch, third):
        capsys.readouterr()
        main(["survey", "undo", str(number), "--db", where, "--json"])
        told = json.loads(capsys.readouterr().out)
        counts = {
            name: told[name] if isinstance(told[name], int) else len(told[name])
            for name in ("removed", "restored", "kept", "blocked")
        }
        assert counts["kept"] + counts["blocked"] >= 1
        shell = open_workspace(Path(where))
        undo = shell.batches.list()[0]
        assert {name: undo.counts[name] for name in counts} == counts
        detail = shell.batches.show(undo.id)
        assert len(detail.kept) == counts["kept"] + counts["blocked"]
        out = shell.reports.workbook(request(undo.id), tmp_path / f"{number}.xlsx")
        sheets = {each.title: each for each in openpyxl.load_workbook(out)}
        stays = sum(each.max_row - 1 for name, each in sheets.items() if "stay" in name)
        said = text(shell.reports.paper(request(undo.id), tmp_path / f"{number}.pdf").file)
        shell.close()
        assert stays == counts["kept"] + counts["blocked"], list(sheets)
        plain = " ".join(said.split())
        heads = {"Records removed": "removed", "Records restored": "restored",
                 "Values kept": "kept", "Records blocked": "blocked"}  # fmt: skip
        for head, name in heads.items():
            assert f"{head} {counts[name]}" in plain
