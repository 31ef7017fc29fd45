"""Rows that a person kept out, and rows without a name that were put right, come again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.services import intake
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.imports import ListImports
from mfdw_desktop.services.workspace import Workspace
from tests.services import in_process
from tests.services.imports_book import (
    Row,
    answers,
    branch,
    digest,
    options,
    outcome,
    write_rows,
)
from tests.services.insurance_book import write_family
from tests.services.test_book_lists import SEEN, code_of
from tests.services.test_corrected_since import corrected

ROWS: list[Row] = [
    ("u1", "A-101", "2026-03-01", "Kampot", 40, ""),
    ("u2", "A-102", "2026-03-01", "Takeo", 41, ""),
]
NAMELESS = ("village", "hours", "jobs")
BRING = {"format": "mfdw-recipe-1", "policies": {"left_out": "bring"}}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "read_rows", in_process.read_rows)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def out(*keys: str) -> dict[str, Any]:
    left = [{"row_key": key, "reason": "A test", "user": "me"} for key in keys]
    return {"format": "mfdw-recipe-1", "left_out": left}


def told(done: ImportResult) -> list[str]:
    return [each.rule for each in done.problems]


def again(book: Workspace, path: Path, **how: Any) -> ImportResult:
    return book.surveys.import_workbook(path, options(**how))


def test_row_left_out_stays_out_until_it_is_asked_for(book: Workspace, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "a.xlsx", ROWS)
    done = again(book, path, recipe=out("u2"))
    assert (outcome(done), done.excluded) == ((1, 0, 0, 0, 0), 1)
    # under other names of its columns too
    other = write_rows(tmp_path / "b.csv", ROWS, ("_uuid", "client", "today", "Village",
                                                  "Hours a week", "Jobs"))  # fmt: skip
    for each in (path, other):
        done = again(book, each)
        assert (outcome(done), done.excluded, told(done)) == (
            (0, 0, 1, 0, 0), 1, ["row-left-out-before"],
        )  # fmt: skip
        assert dict(done.problems[0].fields)["why"] == "A test"
    changed = [ROWS[0], (*ROWS[1][:4], 44, "")]
    assert outcome(book.surveys.plan_import(
        write_rows(tmp_path / "c.xlsx", changed), options()))[:3] == (1, 0, 1)  # fmt: skip
    assert outcome(again(book, path, recipe=BRING)) == (1, 0, 1, 0, 0)
    done = again(book, path)
    assert (outcome(done), done.excluded) == ((0, 0, 2, 0, 0), 0)


def test_one_of_two_equal_rows_is_left_out(book: Workspace, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "a.csv", [("Kep", 40, "sew")] * 2, NAMELESS)
    plain = {"client_column": ""}
    assert outcome(again(book, path, **plain, recipe=out("@3"))) == (1, 0, 0, 0, 0)
    for _ in range(2):
        done = again(book, path, **plain)
        assert (outcome(done), done.excluded) == ((0, 0, 1, 0, 0), 1)
    assert outcome(again(book, path, **plain, recipe=BRING)) == (1, 0, 1, 0, 0)
    assert outcome(again(book, path, **plain)) == (0, 0, 2, 0, 0)


def test_undone_import_forgets_what_it_left_out(book: Workspace, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "a.csv", ROWS)
    done = again(book, path, recipe=out("u2"))
    book.batches.undo(done.batch or 0)
    assert outcome(again(book, path)) == (2, 0, 0, 0, 0)


def test_row_without_a_name_that_was_put_right_is_found_again(
    book: Workspace, tmp_path: Path
) -> None:
    path = write_rows(
        tmp_path / "a.csv", [("Kep", 40, "sew"), ("Kep", 12, ""), ("Kep", 40, "sew")], NAMELESS
    )
    fix = {"row_key": "*", "column": "hours", "from": "40", "to": "44"}
    plain = {"client_column": ""}
    done = again(book, path, **plain, recipe={"format": "mfdw-recipe-1", "fixes": [fix]})
    assert outcome(done) == (3, 0, 0, 0, 0)
    before = answers(book)
    for _ in range(2):
        done = again(book, path, **plain)
        assert (outcome(done), corrected(done)) == ((0, 0, 3, 0, 0), {"hours": 2})
    assert answers(book) == before


def test_row_of_a_list_left_out_stays_out(
    any_database: Database, actor: Actor, tmp_path: Path
) -> None:
    family = write_family(any_database, actor)
    code = code_of(any_database, family.client)
    rows: list[Row] = [(code, "", "Dental", "Clinic", "", "", f"2026-02-1{n}", 8) for n in (1, 2)]
    path = write_rows(tmp_path / "v.csv", rows, SEEN)

    def take(recipe: dict[str, Any] | None = None) -> ImportResult:
        return ListImports(any_database, actor).run("visits", path, ImportOptions(recipe=recipe))

    first = take(out("3"))
    assert (outcome(first), first.excluded) == ((1, 0, 0, 0, 0), 1)
    done = take()
    assert (outcome(done), told(done)) == ((0, 0, 1, 0, 0), ["row-left-out-before"])
    brought = take(BRING)
    assert outcome(brought) == (1, 0, 1, 0, 0)
    Batches(any_database, actor).undo(brought.batch or 0)
    assert outcome(take()) == (0, 0, 1, 0, 0)


@pytest.mark.parametrize("has_key", [True, False])
def test_client_that_was_put_right_stays(book: Workspace, tmp_path: Path, *, has_key: bool) -> None:
    at = 0 if has_key else 1
    heads = ("_uuid", "client", "today", "village", "hours", "jobs")[at:]
    listed: list[Row] = [
        ("u1", "A-1O1", "2026-03-01", "Kep", 40, "")[at:],
        ("u2", "A-102", "2026-03-01", "Kep", 40, "")[at:],
    ]
    path = write_rows(tmp_path / "a.csv", listed, heads)
    fix = {"row_key": "*", "column": "client", "from": "A-1O1", "to": "A-101"}
    done = again(book, path, recipe={"format": "mfdw-recipe-1", "fixes": [fix]})
    assert (outcome(done), done.new_clients) == ((2, 0, 0, 0, 0), 2)
    before = digest(book)
    for _ in range(2):
        done = again(book, path)
        assert (outcome(done), done.new_clients, told(done)) == ((0, 0, 2, 0, 0), 0, [])
    assert digest(book) == before
    # the row changes in its file, which still names the client that was wrong
    listed[0] = (*listed[0][:-2], 38, "")
    done = again(book, write_rows(path, listed, heads))
    assert (outcome(done), done.new_clients) == ((0, 1, 1, 0, 0), 0)
    assert '"hours":38' in answers(book)[0][1]


def test_client_of_a_key_follows_the_file_once_it_is_right_there(
    book: Workspace, tmp_path: Path
) -> None:
    listed: list[Row] = [("u1", "A-102", "2026-03-01", "Kep", 40, "")]
    path = write_rows(tmp_path / "a.csv", [*listed, ("u2", "A-102", "2026-03-02", "Kep", 41, "")])
    fix = {"row_key": "u1", "column": "client", "from": "A-102", "to": "A-101"}
    done = again(book, path, recipe={"format": "mfdw-recipe-1", "fixes": [fix]})
    assert outcome(done) == (2, 0, 0, 0, 0)
    changed = write_rows(
        path, [(*listed[0][:4], 39, ""), ("u2", "A-102", "2026-03-02", "Kep", 41, "")]
    )
    assert outcome(again(book, changed)) == (0, 1, 1, 0, 0)
    right = write_rows(path, [("u1", "A-101", "2026-03-01", "Kep", 37, "")])
    assert outcome(again(book, right)) == (0, 1, 0, 0, 0)
