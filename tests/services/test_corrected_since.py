"""The original file again after mending: what was corrected here stays, what changed comes in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.domain.imports import ImportOptions, ImportResult, ImportSummary
from mfdw_desktop.domain.policies import FieldPolicy
from mfdw_desktop.services import intake
from mfdw_desktop.services.import_problems import write_problems_of
from mfdw_desktop.services.workspace import Workspace
from tests.services import in_process
from tests.services.imports_book import (
    HEADERS,
    answers,
    branch,
    options,
    outcome,
    write_book,
    write_rows,
)
from tests.services.test_imports_undo import CHILDREN, household

ROWS = [
    ("u1", "A-101", "2026-03-01", "Kampot", 40, ""),
    ("u2", "A-102", "2026-03-01", "Takeo", 41, ""),
]


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setattr(intake, "read_rows", in_process.read_rows)
    made = branch(tmp_path)
    yield made
    made.close()


def corrected(done: ImportSummary) -> dict[str, int]:
    return {each.code: each.corrected for each in done.fields if each.corrected}


def fixed(column: str, before: str, after: str, key: str = "u1") -> dict[str, Any]:
    fix = {"row_key": key, "column": column, "from": before, "to": after}
    return {"format": "mfdw-recipe-1", "fixes": [fix]}


def again(book: Workspace, path: Path, **how: object) -> ImportResult:
    return book.surveys.import_workbook(path, options(**how))


def asked(book: Workspace) -> list[tuple[str, str]]:
    """Return day and interviewer of every response."""
    with book.database.read() as connection:
        query = "SELECT interviewed_on, interviewer FROM response ORDER BY id"
        return [(str(row[0]), row[1]) for row in connection.exec_driver_sql(query)]


def test_cell_put_right_on_the_plan_page_stays(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", ROWS)
    again(book, file, recipe=fixed("hours", "40", "14"))
    mended = answers(book)
    assert json.loads(mended[0][1])["hours"] == 14
    done = again(book, file)
    assert (outcome(done), corrected(done)) == ((0, 0, 2, 0, 0), {"hours": 1})
    assert answers(book) == mended
    changed = write_rows(tmp_path / "b.csv", [(*ROWS[0][:4], 39, ""), ROWS[1]])
    assert outcome(again(book, changed)) == (0, 1, 1, 0, 0)
    assert json.loads(answers(book)[0][1])["hours"] == 39


def test_original_overwrites_where_that_is_the_rule(book: Workspace, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", ROWS)
    again(book, file, recipe=fixed("hours", "40", "14"))
    done = again(book, file, fields=FieldPolicy.ALWAYS)
    assert (outcome(done), corrected(done)) == ((0, 1, 1, 0, 0), {})
    assert json.loads(answers(book)[0][1])["hours"] == 40
    # By then the file has said it once more, and nobody has changed it since.
    assert outcome(again(book, file)) == (0, 0, 2, 0, 0)


def test_undone_import_brings_its_values_again(book: Workspace, tmp_path: Path) -> None:
    again(book, write_rows(tmp_path / "a.csv", ROWS))
    changed = write_rows(tmp_path / "b.csv", [(*ROWS[0][:4], 39, ""), ROWS[1]])
    done = again(book, changed)
    assert done.batch is not None
    assert book.batches.undo(done.batch).is_complete
    assert outcome(again(book, changed)) == (0, 1, 1, 0, 0)


def people(path: Path, village: str, phone: str = "012345678") -> Path:
    rows = [("Number", "Name", "Village", "Phone"), ("A-101", "Sok Mealea", village, phone)]
    return write_book(path, {"list": rows})


def test_client_corrected_by_hand_stays(book: Workspace, tmp_path: Path) -> None:
    how, file = ImportOptions(client_column="Number"), people(tmp_path / "a.xlsx", "Kep")
    book.imports.run("clients", file, how)
    (client,) = book.clients.find("Sok Mealea")
    book.clients.update(client.id, replace(book.clients.draft(client.id), village="Takeo"))
    done = book.imports.run("clients", file, how)
    assert (outcome(done), corrected(done)) == ((0, 0, 1, 0, 0), {"village": 1})
    newer = people(tmp_path / "b.xlsx", "Kampot", "098765432")
    assert outcome(book.imports.run("clients", newer, how)) == (0, 1, 0, 0, 0)
    assert book.clients.draft(client.id).village == "Kampot"


def test_client_put_right_on_the_plan_page_stays(book: Workspace, tmp_path: Path) -> None:
    file = people(tmp_path / "a.xlsx", "Kep")
    recipe = fixed("Village", "Kep", "Takeo", "*")
    book.imports.run("clients", file, ImportOptions(client_column="Number", recipe=recipe))
    done = book.imports.run("clients", file, ImportOptions(client_column="Number"))
    assert (outcome(done), corrected(done)) == ((0, 0, 1, 0, 0), {"village": 1})
    (client,) = book.clients.find("Sok Mealea")
    assert book.clients.draft(client.id).village == "Takeo"


def test_row_mended_in_the_problems_workbook_stays(book: Workspace, tmp_path: Path) -> None:
    rows = [HEADERS, *(list(row) for row in ROWS)]
    file = write_book(tmp_path / "a.xlsx", {"data": rows})
    done = again(book, file)
    out = tmp_path / "problems.xlsx"
    write_problems_of(file, out, done)
    workbook = openpyxl.load_workbook(out)
    workbook["data"]["H2"].value = 14
    workbook.save(out)
    back = again(book, out)
    assert (outcome(back), json.loads(answers(book)[0][1])["hours"]) == ((0, 1, 1, 0, 0), 14)
    last = again(book, file)
    assert (outcome(last), corrected(last)) == ((0, 0, 2, 0, 0), {"hours": 1})
    assert json.loads(answers(book)[0][1])["hours"] == 14


def test_row_of_a_repeat_put_right_stays(book: Workspace, tmp_path: Path) -> None:
    file = household(tmp_path / "a.xlsx", CHILDREN)
    sheet = openpyxl.load_workbook(file).sheetnames[1]
    head = [cell.value for cell in openpyxl.load_workbook(file)[sheet][1]]
    fix = {"row_key": "@2", "column": head[1], "from": str(CHILDREN[0][1]), "to": "3",
           "sheet": sheet}  # fmt: skip
    again(book, file, recipe={"format": "mfdw-recipe-1", "fixes": [fix]})
    done = again(book, file)
    assert (done.imported, done.updated, done.rejected) == (0, 0, 0)
    with book.database.read() as connection:
        ages = connection.exec_driver_sql("SELECT answers FROM response_row ORDER BY id").all()
    assert json.loads(ages[0][0])["age"] == 3


def test_day_and_interviewer_put_right_on_the_plan_page_stay(
    book: Workspace, tmp_path: Path
) -> None:
    heads = (*HEADERS, "enumerator")
    rows = [(*ROWS[0], "Sok"), (*ROWS[1], "Sok")]
    file = write_rows(tmp_path / "a.csv", rows, heads)
    recipe = fixed("today", "2026-03-01", "2026-03-11")
    fixes = [*recipe["fixes"], *fixed("enumerator", "Sok", "Sokha")["fixes"]]
    again(book, file, recipe={**recipe, "fixes": fixes})
    for _ in range(2):
        done = again(book, file)
        assert outcome(done) == (0, 0, 2, 0, 0)
        assert corrected(done) == {"@day": 1, "@interviewer": 1}
        assert asked(book) == [("2026-03-11", "Sokha"), ("2026-03-01", "Sok")]
    moved = [("u1", "A-101", "2026-03-12", *rows[0][3:]), rows[1]]
    newer = write_rows(tmp_path / "b.csv", moved, heads)
    assert outcome(again(book, newer)) == (0, 1, 1, 0, 0)
    assert asked(book) == [("2026-03-12", "Sokha"), ("2026-03-01", "Sok")]
    assert outcome(again(book, file, fields=FieldPolicy.ALWAYS)) == (0, 1, 1, 0, 0)
    assert asked(book) == [("2026-03-01", "Sok"), ("2026-03-01", "Sok")]
