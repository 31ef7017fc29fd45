"""Rows mended before an import: checked alone, planned anew, imported, replayed: all the same."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.domain.imports import ImportOptions, NewClients
from mfdw_desktop.domain.mending import (
    CellFix,
    Decisions,
    Said,
    accepted_key,
    column_fix_key,
    fix_key,
    laid_over,
    left_out_key,
)
from mfdw_desktop.services.kept_file import BLOCK, KeptFile
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import answers, branch, digest, options, write_form, write_rows

QUESTIONS = (
    ("text", "village", "Village"),
    ("integer", "hours", "Hours a week", ". <= 168"),
    ("select_one job", "job", "Job", ""),
)
HEADS = ("_uuid", "client", "today", "village", "hours", "job")
ROWS = [
    ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew"),
    ("u2", "A-102", "2026-03-02", "Kep", "12 h", "sells"),
    ("u3", "A-103", "2026-03-03", "Kep", 200, "sew"),
    ("u4", "", "2026-03-03", "Kep", 20, "sew"),
    ("u5", "A-105", "2026-03-04", "Kep", "many", "sell"),
]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = with_form(tmp_path / "own")
    yield made
    made.close()


def with_form(folder: Path) -> Workspace:
    folder.mkdir()
    made = branch(folder)
    heads = ("type", "name", "label", "constraint")
    path = write_form(folder / "constrained.xlsx", QUESTIONS, version="2")
    import openpyxl

    form = openpyxl.load_workbook(path)
    for at, head in enumerate(heads, 1):
        form["survey"].cell(1, at).value = head
    form.save(path)
    made.surveys.define(path)
    return made


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[KeptFile]:
    made = KeptFile(tmp_path / "cache")
    yield made
    made.close()


def deciding(decisions: Decisions) -> ImportOptions:
    recipe = {"format": "mfdw-recipe-1", **decisions.document()}
    return options(recipe=json.loads(json.dumps(recipe)))


def counts(plan):
    return {
        name: getattr(plan, name)
        for name in ("rows", "imported", "updated", "unchanged", "rejected", "queued", "excluded")
    }


def mended() -> Decisions:
    made = Decisions()
    made.decide(
        {
            fix_key("u5", "hours"): CellFix("many", "60", "", "dara"),
            column_fix_key("job", "sells"): CellFix("sells", "sell", "", "dara"),
            column_fix_key("hours", "12 h"): CellFix("12 h", "12", "", "dara"),
            left_out_key("u4"): Said("a test interview", "dara"),
            accepted_key("u3", "hours", "constraint-broken"): Said("harvest", "dara"),
        },
        [3, 4, 5, 6],
    )
    return made


def test_rows_checked_alone_come_to_what_the_next_plan_says(
    book: Workspace, tmp_path: Path, kept: KeptFile
) -> None:
    file = write_rows(tmp_path / "a.xlsx", ROWS, HEADS)
    plan = book.surveys.plan_import(file, options(), keep=kept)
    assert (plan.rejected, plan.imported) == (3, 2)
    before = digest(book)
    made = mended()
    checked = book.surveys.check_rows(file, deciding(made), kept, [3, 4, 5, 6])
    assert digest(book) == before
    live = laid_over(plan, checked)
    anew = book.surveys.plan_import(file, deciding(made))
    assert counts(live) == counts(anew)
    assert live.fates == anew.fates
    assert [(each.row, each.rule, each.severity) for each in live.problems] == [
        (each.row, each.rule, each.severity) for each in anew.problems
    ]
    assert (live.imported, live.rejected, live.excluded) == (4, 0, 1)
    made.undo()
    back = book.surveys.check_rows(file, deciding(made), kept, [3, 4, 5, 6])
    assert counts(laid_over(live, back)) == counts(plan)


def test_mended_import_replays_from_its_recipe_with_the_same_content(
    book: Workspace, tmp_path: Path
) -> None:
    file = write_rows(tmp_path / "a.xlsx", ROWS, HEADS)
    done = book.surveys.import_workbook(file, deciding(mended()))
    assert (done.imported, done.rejected, done.excluded) == (4, 0, 1)
    stored = answers(book)
    with book.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT row_number, outcome, message FROM import_row ORDER BY row_number"
        ).all()
    assert [(row[0], row[1]) for row in rows] == [
        (2, "created"), (3, "created"), (4, "created"), (5, "excluded"), (6, "created"),
    ]  # fmt: skip
    assert rows[3][2] == "a test interview"
    assert "harvest" in rows[2][2]
    recipe = json.loads(json.dumps(done.recipe))
    assert {each["user"] for each in recipe["fixes"]} == {"dara"}
    other = with_form(tmp_path / "other")
    replayed = other.surveys.import_workbook(
        file, ImportOptions(recipe=recipe, new_clients=NewClients.CREATE)
    )
    assert counts(replayed) == counts(done)
    assert answers(other) == stored
    other.close()


def test_recipe_on_a_file_changed_since_tells_what_it_left_alone(
    book: Workspace, tmp_path: Path
) -> None:
    rows = [*ROWS[:4], ("u5", "A-105", "2026-03-04", "Kep", "a lot", "sell")]
    plan = book.surveys.plan_import(
        write_rows(tmp_path / "b.xlsx", rows, HEADS), deciding(mended())
    )
    told = [each for each in plan.problems if each.rule == "fix-not-standing"]
    assert [(each.row, each.value) for each in told] == [(6, "a lot")]
    assert plan.rejected == 1


def test_kept_rows_are_found_by_position_and_number(
    tmp_path: Path, kept: KeptFile, book: Workspace
) -> None:
    rows = [(f"u{n}", f"A-{n}", "2026-03-01", "Kep", n % 60, "sew") for n in range(2 * BLOCK + 7)]
    rows[5] = ("u4", *rows[5][1:])
    book.surveys.plan_import(write_rows(tmp_path / "a.csv", rows, HEADS), options(), keep=kept)
    assert len(kept) == len(rows)
    assert kept.texts(2 * BLOCK + 3)[:2] == [f"u{2 * BLOCK + 3}", f"A-{2 * BLOCK + 3}"]
    assert (kept.number(3), kept.position(5), kept.position(1)) == (5, 3, -1)
    assert (kept.name(3), kept.name(4), kept.name(5)) == ("u3", "@6", "@7")
    assert len(list((tmp_path / "cache").iterdir())) == 1
    kept.close()
    assert list((tmp_path / "cache").iterdir()) == []


def test_check_of_a_few_rows_of_many_is_quick(
    tmp_path: Path, kept: KeptFile, book: Workspace
) -> None:
    rows = [
        (f"u{n}", f"A-{n}", "2026-03-01", "Kep", "x" if n == 9 else 5, "sew") for n in range(3000)
    ]
    file = write_rows(tmp_path / "a.csv", rows, HEADS)
    book.surveys.plan_import(file, options(), keep=kept)
    made = Decisions()
    made.decide({fix_key("u9", "hours"): CellFix("x", "7")}, [11])
    book.surveys.check_rows(file, deciding(made), kept, [11])
    begin = time.process_time()
    checked = book.surveys.check_rows(file, deciding(made), kept, [11])
    assert time.process_time() - begin < 1
    assert checked.problems == ()
