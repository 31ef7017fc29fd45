"""Rows of repeats mended before an import: checked alone, planned, imported, replayed alike."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.domain.imports import ImportOptions, NewClients
from mfdw_desktop.domain.mending import (
    CellFix,
    Decisions,
    Key,
    Said,
    accepted_key,
    column_fix_key,
    fix_key,
    laid_over,
    left_out_key,
)
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.services.import_problems import write_problems_of
from mfdw_desktop.services.kept_file import KeptFile, KeptSheet
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import branch, digest, write_book
from tests.services.imports_book import options as given
from tests.services.test_mending import counts, deciding

HEADS = ("type", "name", "label", "constraint", "relevant")
QUESTIONS = (
    ("integer", "grown", "Grown-ups", "", ""),
    ("integer", "children", "How many children", "", ""),
    ("begin_repeat", "child", "Children", "", ""),
    ("text", "first_name", "Name", "", ""),
    ("select_one sex", "sex", "Sex", "", ""),
    ("integer", "age", "Age", ". <= 17", ""),
    ("begin_repeat", "job", "Jobs", "", ""),
    ("integer", "hours", "Hours", "", ""),
    ("end_repeat", "", "", "", ""),
    ("end_repeat", "", "", "", ""),
    ("integer", "counted", "Counted", ". = count(${child})", ""),
)
SYSTEM = ("_id", "_uuid", "_submission_time", "_validation_status", "__version__", "_index")
TIES = ("_index", "_parent_table_name", "_parent_index")


def system(uid: str, index: int) -> tuple[object, ...]:
    return (index, uid, "2026-01-02 03:04:05", "Approved", "v1", index)


BOOK: dict[str, Sequence[Sequence[Any]]] = {
    "work": [
        ("client", "today", "grown", "children", "counted", *SYSTEM),
        ("A-101", "2026-03-01", 2, 2, 2, *system("u1", 1)),
        ("A-102", "2026-03-02", 1, 1, 1, *system("u2", 2)),
        ("A-103", "2026-03-02", 1, 2, 2, *system("u3", 3)),
    ],
    "child": [
        ("child/first_name", "child/sex", "child/age", *TIES),
        ("Dara", "m", "five", 1, "work", 1),
        ("Sok", "boy", 6, 2, "work", 1),
        ("Chan", "m", 30, 3, "work", 2),
        ("Pov", "f", 8, 4, "work", 3),
        ("Pov", "f", 8, 5, "work", 3),
        ("Lost", "f", 9, 6, "work", 77),
    ],
    "job": [
        ("child/job/hours", *TIES),
        ("ten", 1, "child", 2),
        (3, 2, "child", 5),
    ],
}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = with_form(tmp_path / "own")
    yield made
    made.close()


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[KeptFile]:
    made = KeptFile(tmp_path / "cache")
    yield made
    made.close()


def with_form(folder: Path) -> Workspace:
    folder.mkdir()
    made = branch(folder)
    path = folder / "roster.xlsx"
    form = openpyxl.Workbook()
    survey = form.active
    assert survey is not None
    survey.title = "survey"
    for row in (HEADS, *QUESTIONS):
        survey.append(row)
    choices = form.create_sheet("choices")
    for each in (("list_name", "name", "label"), ("sex", "f", "Girl"), ("sex", "m", "Male")):
        choices.append(each)
    settings = form.create_sheet("settings")
    settings.append(("form_title", "form_id", "version"))
    settings.append(("Decent work", "work", "2"))
    form.save(path)
    made.surveys.define(path)
    return made


def mends() -> dict[Key, Any]:
    return {
        fix_key("u1/child[1]", "child/age", "child"): CellFix("five", "5", "", "dara"),
        column_fix_key("child/sex", "boy", "child"): CellFix("boy", "m", "", "dara"),
        fix_key("u1/child[2]/job[1]", "child/job/hours", "job"): CellFix("ten", "10"),
        accepted_key("u2/child[1]", "child/age", "constraint-broken", "child"): Said("a twin"),
        left_out_key("u3/child[2]", "child"): Said("typed twice", "dara"),
        fix_key("u3", "counted"): CellFix("2", "1"),
    }


def decided(found: Mapping[Key, Any]) -> Decisions:
    made = Decisions()
    made.decide(found, [])
    return made


def rows_in(workspace: Workspace) -> list[tuple[object, ...]]:
    with workspace.database.read() as connection:
        return [
            tuple(row)
            for row in connection.exec_driver_sql(
                "SELECT r.source_key, w.source_key, w.path, w.position, w.answers "
                "FROM response_row w JOIN response r ON r.id = w.response_id "
                "WHERE w.deleted_at IS NULL ORDER BY r.source_key, w.source_key"
            )
        ]


def told(problems: Sequence[Any]) -> list[tuple[object, ...]]:
    return sorted((each.sheet, each.row, each.rule, str(each.severity)) for each in problems)


def test_every_sheet_of_a_file_is_kept_with_its_rows(
    book: Workspace, tmp_path: Path, kept: KeptFile
) -> None:
    file = write_book(tmp_path / "a.xlsx", BOOK)
    book.surveys.plan_import(file, given(), keep=kept)
    child, job = kept.sheets[1:]
    assert [each.title for each in kept.sheets] == ["work", "child", "job"]
    assert [len(each) for each in kept.sheets] == [3, 6, 2]
    assert child.texts(1)[:3] == ["Sok", "boy", "6"]
    assert [child.name(at) for at in range(6)] == [
        "u1/child[1]", "u1/child[2]", "u2/child[1]", "u3/child[1]", "u3/child[2]", "@7",
    ]  # fmt: skip
    assert [child.record(at) for at in range(6)] == [2, 2, 3, 4, 4, 0]
    assert job.texts(0)[0] == "ten"
    assert child.texts(5)[0] == "Lost"
    assert kept.inner_of([2]) == {("child", 2), ("child", 3), ("job", 2)}
    found: KeptSheet | None = kept.sheet_of("child", 7)
    assert found is child
    assert kept.sheet_of("child", 8) is None


def test_rows_of_repeats_checked_alone_come_to_what_the_next_plan_says(
    book: Workspace, tmp_path: Path, kept: KeptFile
) -> None:
    file = write_book(tmp_path / "a.xlsx", BOOK)
    plan = book.surveys.plan_import(file, given(), keep=kept)
    assert (plan.imported, plan.rejected) == (2, 1)
    assert ("child", 4, "constraint-broken", "warning") in told(plan.problems)
    before = digest(book)
    made = decided(mends())
    checked = book.surveys.check_rows(file, deciding(made), kept, [2, 3, 4])
    assert digest(book) == before
    live = laid_over(plan, checked)
    anew = book.surveys.plan_import(file, deciding(made))
    assert counts(live) == counts(anew)
    assert live.fates == anew.fates
    assert told(live.problems) == told(anew.problems)
    assert (live.imported, live.rejected) == (3, 0)
    accepted = [each for each in live.problems if "accepted" in each.fields]
    assert [(each.sheet, each.row, each.severity) for each in accepted] == [
        ("child", 4, Severity.INFO)
    ]
    back = book.surveys.check_rows(file, deciding(Decisions()), kept, [2, 3, 4])
    assert counts(laid_over(live, back)) == counts(plan)
    assert told(laid_over(live, back).problems) == told(plan.problems)


def test_rule_between_a_record_and_its_repeat_follows_a_mended_row(
    book: Workspace, tmp_path: Path, kept: KeptFile
) -> None:
    file = write_book(tmp_path / "a.xlsx", BOOK)
    plan = book.surveys.plan_import(file, given(), keep=kept)
    assert ("work", 4, "constraint-broken", "warning") not in told(plan.problems)
    out = decided({left_out_key("u3/child[2]", "child"): Said("twice")})
    checked = book.surveys.check_rows(file, deciding(out), kept, [4])
    assert ("work", 4, "constraint-broken", "warning") in told(checked.problems)
    anew = book.surveys.plan_import(file, deciding(out))
    assert told(laid_over(plan, checked).problems) == told(anew.problems)


def test_mended_repeats_replay_from_the_recipe_in_a_fresh_database(
    book: Workspace, tmp_path: Path
) -> None:
    file = write_book(tmp_path / "a.xlsx", BOOK)
    tied = {fix_key("@7", "_parent_index", "child"): CellFix("77", "2"),
            fix_key("u2", "counted"): CellFix("1", "2")}  # fmt: skip
    done = book.surveys.import_workbook(file, deciding(decided({**mends(), **tied})))
    assert (done.imported, done.rejected) == (3, 0)
    stored = rows_in(book)
    assert [(row[1], *json.loads(str(row[4])).values()) for row in stored][:3] == [
        ("u1/child[1]", "Dara", "m", 5), ("u1/child[2]", "Sok", "m", 6),
        ("u1/child[2]/job[1]", 10),
    ]  # fmt: skip
    assert [row[1] for row in stored if row[0] != "u1"] == [
        "u2/child[1]", "u2/child[2]", "u3/child[1]",
    ]  # fmt: skip
    recipe = json.loads(json.dumps(done.recipe))
    assert {each.get("sheet", "") for each in recipe["fixes"]} == {"", "child", "job"}
    other = with_form(tmp_path / "other")
    replayed = other.surveys.import_workbook(
        file, ImportOptions(recipe=recipe, new_clients=NewClients.CREATE)
    )
    assert counts(replayed) == counts(done)
    assert rows_in(other) == stored
    other.close()


def odk(path: Path) -> Path:
    """Write the export of ODK Central: a table each in a ZIP, keys that stay."""
    tables: dict[str, Sequence[tuple[object, ...]]] = {
        "work.csv": [
            ("SubmissionDate", "client", "grown", "children", "counted", "meta-instanceID", "KEY"),
            ("2026-03-01T10:00:00.000Z", "A-101", 2, 2, 2, "uuid:k1", "uuid:k1"),
            ("2026-03-01T11:00:00.000Z", "A-102", 1, 1, 1, "uuid:k2", "uuid:k2"),
        ],
        "work-child.csv": [
            ("first_name", "sex", "age", "PARENT_KEY", "KEY"),
            ("Dara", "m", "five", "uuid:k1", "uuid:k1/child[1]"),
            ("Sok", "boy", 6, "uuid:k1", "uuid:k1/child[2]"),
            ("Chan", "f", 7, "uuid:k2", "uuid:k2/child[1]"),
        ],
        "work-child-job.csv": [
            ("hours", "PARENT_KEY", "KEY"),
            ("ten", "uuid:k1/child[2]", "uuid:k1/child[2]/job[1]"),
        ],
    }
    with zipfile.ZipFile(path, "w") as bundle:
        for name, rows in tables.items():
            lines = [",".join(map(str, row)) for row in rows]
            bundle.writestr(name, "\r\n".join(lines) + "\r\n")
    return path


def test_tables_of_a_zip_are_mended_by_the_keys_of_their_rows(
    book: Workspace, tmp_path: Path, kept: KeptFile
) -> None:
    file = odk(tmp_path / "work.zip")
    plan = book.surveys.plan_import(file, given(), keep=kept)
    assert (plan.imported, plan.rejected) == (1, 1)
    child = kept.sheets[1]
    assert [child.name(at) for at in range(3)] == ["k1/child[1]", "k1/child[2]", "k2/child[1]"]
    job = kept.sheets[2]
    made = decided(
        {
            fix_key("k1/child[1]", "age", child.level): CellFix("five", "5"),
            column_fix_key("sex", "boy", child.level): CellFix("boy", "m"),
            fix_key("k1/child[2]/job[1]", "hours", job.level): CellFix("ten", "10"),
        }
    )
    checked = book.surveys.check_rows(file, deciding(made), kept, [2])
    live = laid_over(plan, checked)
    assert (live.imported, live.rejected) == (2, 0)
    assert told(live.problems) == told(book.surveys.plan_import(file, deciding(made)).problems)
    done = book.surveys.import_workbook(file, deciding(made))
    assert (done.imported, done.rejected) == (2, 0)
    assert len(rows_in(book)) == 4
    assert {"k1/child[1]", "k1/child[2]/job[1]"} <= {row[1] for row in rows_in(book)}


def test_problems_of_a_zip_come_back_as_a_workbook(book: Workspace, tmp_path: Path) -> None:
    file = odk(tmp_path / "work.zip")
    done = book.surveys.import_workbook(file, given())
    out = tmp_path / "problems.xlsx"
    write_problems_of(file, out, done)
    workbook = openpyxl.load_workbook(out)
    name = next(each for each in workbook.sheetnames if each.endswith("child"))
    assert [row[0] for row in workbook[name].iter_rows(min_row=2, values_only=True)] == [
        "error", "error", "new",
    ]  # fmt: skip
    workbook[name]["F2"].value = 5
    inner = next(each for each in workbook.sheetnames if each.endswith("job"))
    workbook[inner]["D2"].value = 10
    workbook.save(out)
    back = book.surveys.import_workbook(out, given())
    assert (back.imported, back.unchanged, back.rejected) == (1, 1, 0)
    assert len(rows_in(book)) == 4
