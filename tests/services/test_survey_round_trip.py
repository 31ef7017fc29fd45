"""An export that was edited in Excel comes back: changed, deleted, added and outdated rows."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.domain.imports import ImportSummary, QueueDecision, QueueReason
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import answers, branch, digest, options, outcome, write_rows

KEYED = [
    ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew sell"),
    ("u2", "A-102", "2026-03-02", "Kep", 30, "sew"),
]
KEYLESS = [
    ("", "A-103", "2026-03-03", "Kep", 20, "sell"),
    ("", "A-104", "2026-03-03", "Takeo", 10, ""),
]
Line = dict[str, Any]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    for name, rows in (("a", KEYED), ("b", KEYLESS)):
        made.surveys.import_workbook(write_rows(tmp_path / f"{name}.csv", rows), options())
    yield made
    made.close()


def edited(book: Workspace, out: Path, change: Callable[[list[Line]], list[Line]]) -> Path:
    """Export, change the rows as a person would, and save."""
    book.surveys.export("work", out, round="baseline" if out.stem != "all" else "")
    if out.suffix == ".csv":
        with out.open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.DictReader(file))
        heads = list(lines[0])
        with out.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, heads)
            writer.writeheader()
            writer.writerows(change(lines))
        return out
    opened = openpyxl.load_workbook(out)
    sheet = opened["Decent work"]
    rows = list(sheet.iter_rows(values_only=True))
    heads = [str(each) for each in rows[0]]
    changed = change([dict(zip(heads, row, strict=True)) for row in rows[1:]])
    sheet.delete_rows(2, sheet.max_row)
    for line in changed:
        sheet.append([line.get(head) for head in heads])
    opened.save(out)
    return out


def back(book: Workspace, path: Path, **more: Any) -> ImportSummary:
    return book.surveys.import_workbook(path, options(client_column="client_code", **more))


def set_hours(lines: list[Line]) -> list[Line]:
    for line in lines:
        if float(line["hours"] or 0) in (40, 20):
            line["hours"] = 48
    return lines


@pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])
def test_edited_cells_are_updates_of_their_own_rows(
    book: Workspace, tmp_path: Path, name: str
) -> None:
    path = edited(book, tmp_path / name, set_hours)
    assert outcome(back(book, path)) == (0, 2, 2, 0, 0)
    assert sum('"hours":48' in text for _, text in answers(book)) == 2
    assert outcome(back(book, path)) == (0, 0, 4, 0, 0)


def test_row_without_its_key_is_still_known(book: Workspace, tmp_path: Path) -> None:
    def change(lines: list[Line]) -> list[Line]:
        for line in lines:
            line["meta/rootUuid"] = line["client_code"] = None
        return set_hours(lines)

    path = edited(book, tmp_path / "out.xlsx", change)
    done = book.surveys.import_workbook(path, options(client_column=""))
    assert outcome(done) == (0, 2, 2, 0, 0)
    assert len(answers(book)) == 4


def test_deleted_rows_delete_nothing(book: Workspace, tmp_path: Path) -> None:
    before = digest(book)
    path = edited(book, tmp_path / "out.xlsx", lambda lines: lines[:1])
    assert outcome(back(book, path)) == (0, 0, 1, 0, 0)
    assert digest(book) == before


def test_blanked_cell_clears_nothing(book: Workspace, tmp_path: Path) -> None:
    before = digest(book)

    def change(lines: list[Line]) -> list[Line]:
        for line in lines:
            line["village"] = None
        return lines

    assert outcome(back(book, edited(book, tmp_path / "out.xlsx", change)))[1] == 0
    assert digest(book) == before


def test_added_row_is_a_new_response(book: Workspace, tmp_path: Path) -> None:
    def change(lines: list[Line]) -> list[Line]:
        new = {**lines[0], "client_code": "A-109", "_uid": None, "_version": None,
               "meta/rootUuid": "n1", "hours": 12}  # fmt: skip
        return [*lines, new]

    path = edited(book, tmp_path / "out.xlsx", change)
    assert outcome(back(book, path)) == (1, 0, 4, 0, 0)
    assert answers(book)[-1][0] == "n1"


def test_row_that_was_changed_here_since_waits_for_a_person(
    book: Workspace, tmp_path: Path
) -> None:
    path = edited(book, tmp_path / "out.xlsx", set_hours)
    newer = [("u1", "A-101", "2026-03-01", "Kampot", 41, "sew sell")]
    book.surveys.import_workbook(write_rows(tmp_path / "n.csv", newer), options())
    assert outcome(back(book, path)) == (0, 1, 2, 1, 0)
    (line,) = book.waiting.queued()
    assert line.reason is QueueReason.CHANGED_SINCE
    assert [(each.question, each.standing, each.queued) for each in line.differences] == [
        ("hours", 41, 48)
    ]
    book.waiting.decide(line.id, QueueDecision.REPLACED)
    assert '"hours":48' in answers(book)[0][1]
    assert '"village":"Kampot"' in answers(book)[0][1]


def test_export_of_all_rounds_comes_back_each_row_into_its_round(
    book: Workspace, tmp_path: Path
) -> None:
    later = [("v1", "A-101", "2026-09-01", "Kampot", 50, "sew")]
    book.surveys.import_workbook(write_rows(tmp_path / "l.csv", later), options(round="followup1"))
    path = edited(book, tmp_path / "all.xlsx", set_hours)
    done = back(book, path)
    assert (done.imported, done.updated, done.rejected, done.queued) == (0, 2, 0, 0)
    assert done.excluded == 1
    done = back(book, path, round="")
    assert (done.imported, done.updated, done.unchanged, done.queued) == (0, 0, 5, 0)


def test_row_whose_round_was_cut_off_is_not_taken_for_a_new_one(
    book: Workspace, tmp_path: Path
) -> None:
    def change(lines: list[Line]) -> list[Line]:
        for line in lines:
            line["round"] = None
        return lines

    path = edited(book, tmp_path / "out.xlsx", change)
    before = digest(book)
    done = back(book, path, round="followup1")
    assert outcome(done) == (0, 0, 0, 0, 4)
    assert {each.rule for each in done.problems} == {"row-of-other-round"}
    assert digest(book) == before


def test_export_of_another_database_brings_new_responses(book: Workspace, tmp_path: Path) -> None:
    path = edited(book, tmp_path / "out.xlsx", lambda lines: lines)
    (tmp_path / "other").mkdir()
    other = branch(tmp_path / "other")
    done = back(other, path)
    assert (done.imported, done.rejected) == (4, 0)
    other.close()
