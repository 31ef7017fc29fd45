"""The workbook of problems of a dry run is mended and imported first, then the original comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.services import intake
from mfdw_desktop.services.imports import ListImports
from mfdw_desktop.services.workspace import Workspace
from tests.services import in_process
from tests.services.imports_book import (
    Row,
    answers,
    branch,
    count,
    digest,
    options,
    outcome,
    write_book,
    write_rows,
)
from tests.services.insurance_book import write_family
from tests.services.test_book_lists import SEEN, code_of
from tests.services.test_corrected_since import corrected
from tests.services.test_problems_circle import CLIENT_ROWS, SCHEME_ROWS, mend, out_of

ROWS: list[Row] = [
    ("_uuid", "client", "today", "village", "hours", "jobs", "_index"),
    ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew", 1),
    ("u2", "A-102", "2026-03-02", "Kep", "many", "sew", 2),
    ("u3", "A-103", "2026-03-03", "Kep", 20, "sell", 3),
]
CHILDREN: list[Row] = [
    ("first_name", "age", "_index", "_parent_table_name", "_parent_index"),
    ("Dara", 3, 1, "data", 1),
    ("Dara", 3, 2, "data", 1),
    ("Sok", 9, 3, "data", 1),
    ("Lina", 5, 4, "data", 3),
]
BOOK: dict[str, Sequence[Sequence[Any]]] = {"data": ROWS, "child": CHILDREN}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "read_rows", in_process.read_rows)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def survey(book: Workspace, path: Path, **how: Any) -> ImportResult:
    return book.surveys.import_workbook(path, options(**how))


def without_row(path: Path, sheet: str, row: int) -> Path:
    workbook = openpyxl.load_workbook(path)
    workbook[sheet].delete_rows(row)
    workbook.save(path)
    return path


def ages(book: Workspace) -> list[tuple[Any, ...]]:
    with book.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT position, answers FROM response_row WHERE deleted_at IS NULL ORDER BY id"
        )
        return [tuple(row) for row in rows]


def test_mended_survey_stays_when_its_original_comes(book: Workspace, tmp_path: Path) -> None:
    source = write_book(tmp_path / "a.xlsx", BOOK)
    plan = book.surveys.plan_import(source, options())
    out = out_of(plan, source, tmp_path / "out.xlsx")
    mend(out, {"H2": 44, "G3": "Kampot", "H3": 12})
    mend(out, {"E5": 10}, "child")
    without_row(out, "child", 3)
    assert outcome(survey(book, out)) == (3, 0, 0, 0, 0)
    before, rows = answers(book), ages(book)
    assert [row[0] for row in rows] == [1, 2, 1]
    done = survey(book, source)
    assert (outcome(done), corrected(done)) == ((0, 0, 2, 0, 1), {"hours": 1})
    assert (answers(book), ages(book)) == (before, rows)
    # what the file changes since comes in, beside what was put right
    newer: dict[str, Sequence[Sequence[Any]]] = {
        **BOOK,
        "data": [*ROWS[:1], (*ROWS[1][:3], "Kep", *ROWS[1][4:]), *ROWS[2:]],
    }
    done = survey(book, write_book(tmp_path / "b.xlsx", newer))
    assert outcome(done) == (0, 1, 1, 0, 1)
    assert '"village":"Kep","hours":44' in dict(answers(book))["u1"]


def test_row_of_a_repeat_deleted_in_the_workbook_is_gone_and_stays_so(
    book: Workspace, tmp_path: Path
) -> None:
    source = write_book(tmp_path / "a.xlsx", BOOK)
    done = survey(book, source)
    out = out_of(done, source, tmp_path / "out.xlsx")
    assert len(ages(book)) == 4
    back = survey(book, without_row(out, "child", 3))
    assert (outcome(back), len(ages(book))) == ((0, 1, 1, 0, 1), 3)
    before = digest(book)
    for _ in range(2):
        assert outcome(survey(book, source)) == (0, 0, 2, 0, 1)
    assert digest(book) == before
    more: dict[str, Sequence[Sequence[Any]]] = {
        **BOOK,
        "child": [*CHILDREN, ("Maly", 1, 5, "data", 1)],
    }
    assert outcome(survey(book, write_book(tmp_path / "b.xlsx", more))) == (0, 1, 1, 0, 1)
    assert len(ages(book)) == 4


def test_rows_without_a_name_are_known_by_what_the_original_says(
    book: Workspace, tmp_path: Path
) -> None:
    heads = ("village", "hours", "jobs")
    source = write_rows(tmp_path / "a.csv", [("Kep", 40, "sew"), ("Kep", "some", "")], heads)
    plan = book.surveys.plan_import(source, options(client_column=""))
    out = out_of(plan, source, tmp_path / "out.xlsx")
    sheet = openpyxl.load_workbook(out).sheetnames[0]
    mend(out, {"E2": 44, "E3": 12}, sheet)
    assert outcome(survey(book, out, client_column="")) == (2, 0, 0, 0, 0)
    done = survey(book, source, client_column="")
    assert (outcome(done), corrected(done)) == ((0, 0, 1, 0, 1), {"hours": 1})


def test_mended_list_of_clients_and_awards_stays(book: Workspace, tmp_path: Path) -> None:
    def take(kind: str, path: Path) -> ImportResult:
        return book.imports.run(kind, path, ImportOptions())

    source = write_book(tmp_path / "c.xlsx", {"data": CLIENT_ROWS})
    plan = book.imports.plan("clients", source, ImportOptions())
    out = out_of(plan, source, tmp_path / "out.xlsx")
    mend(out, {"D2": "M-101", "E2": "Sok Daro", "E3": "Chan Lina", "G4": "1971-01-02"})
    assert outcome(take("clients", out)) == (3, 0, 0, 0, 0)
    assert outcome(take("clients", source)) == (0, 0, 1, 0, 2)
    assert (count(book, "client"), [each.name for each in book.clients.find("M-101")]) == (
        3, ["Sok Daro"],
    )  # fmt: skip
    take("schemes", write_book(tmp_path / "s.xlsx", {"data": SCHEME_ROWS}))
    rows = [("Client", "Scheme", "Given on", "Amount"), ("M-101", "KIT", "2026-03-02", 50000)]
    source = write_book(tmp_path / "a.xlsx", {"data": rows})
    plan = book.imports.plan("awards", source, ImportOptions())
    out = out_of(plan, source, tmp_path / "out2.xlsx")
    mend(out, {"F2": "2026-03-05", "G2": 40000})
    assert outcome(take("awards", out)) == (1, 0, 0, 0, 0)
    assert outcome(take("awards", source)) == (0, 0, 1, 0, 0)
    assert book.incentives.awards(AwardFilter())[0] == 1


def test_mended_list_of_the_book_stays(
    any_database: Database, actor: Actor, tmp_path: Path
) -> None:
    family = write_family(any_database, actor)
    row: Row = (code_of(any_database, family.client), "", "Dental", "Clinic", "", "", "2026-02-12",
                8000)  # fmt: skip
    source = write_rows(tmp_path / "v.xlsx", [row], SEEN)
    service = ListImports(any_database, actor)
    plan = service.plan("visits", source, ImportOptions())
    out = out_of(plan, source, tmp_path / "out.xlsx")
    mend(out, {"J2": "2026-02-14", "K2": 9000})
    assert outcome(service.run("visits", out, ImportOptions())) == (1, 0, 0, 0, 0)
    done = service.run("visits", source, ImportOptions())
    assert (outcome(done), corrected(done)) == ((0, 0, 1, 0, 0), {"visited_on": 1, "cost": 1})
