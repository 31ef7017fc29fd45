"""A register of attendance: a row a client, a column a session, a mark in each cell."""

# ruff: noqa: F811 - fixtures come in by their names

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.database.content import content_hash
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.imports import ImportOptions, ImportPlan, ImportResult
from mfdw_desktop.domain.incentives import SessionDraft
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.imports import ListImports
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.inspection import inspect_workbook
from mfdw_desktop.services.kept_file import KeptFile
from mfdw_desktop.services.list_recognition import recognise
from tests.services.imports_book import outcome
from tests.services.incentives_book import Made
from tests.services.test_attendance_list import made  # noqa: F401 - a fixture
from tests.services.test_book_lists import code_of

D = date
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def run(*rows: Sequence[Any], name: str = "register.xlsx", merged: str = "") -> Path:
        book = openpyxl.Workbook()
        sheet = book.worksheets[0]
        for row in rows:
            sheet.append(tuple(row))
        for each in merged.split():
            sheet.merge_cells(each)
        book.save(tmp_path / name)
        return tmp_path / name

    return run


@pytest.fixture
def imports(any_database: Database, actor: Actor, made: Made) -> ListImports:
    return ListImports(any_database, actor)


def take(imports: ListImports, path: Path) -> ImportResult:
    found = recognise(inspect_workbook(path))
    assert found is not None
    assert found.kind == "attendance"
    return imports.run("attendance", path, ImportOptions())


def marks(database: Database, actor: Actor) -> dict[tuple[str, int], dict[int, str]]:
    """Return the marks of each session by day and number, by client."""
    service = Incentives(database, actor)
    return {
        (each.on.isoformat(), each.number): {
            row.client_id: row.code.value for row in service.roster(each.id) if row.code
        }
        for each in service.sessions()
    }


def test_days_side_by_side_become_sessions_and_marks(
    any_database: Database,
    actor: Actor,
    made: Made,
    imports: ListImports,
    write: Write,
) -> None:
    one, two = (code_of(any_database, each) for each in (made.target, made.comparison))
    with any_database.read() as connection:
        before = content_hash(connection)
    days = (D(2026, 2, 2), D(2026, 2, 9), D(2026, 2, 16), D(2026, 2, 23))
    rows = [
        ("Attendance register, Safe work",), (),
        ("No", "Client code", "Name", *days, "Total"),
        (1, one, "Sok", "P", "A", "✓", None, 2),
        (2, two, "Dara", "E", "L", 1, None, 2),
        ("Total", None, None, 1, 1, 2, 0, 4),
    ]  # fmt: skip
    path = write(*rows)
    with closing(KeptFile()) as kept:  # as the window plans it
        plan: ImportPlan = imports.plan("attendance", path, ImportOptions(), keep=kept)
    assert (outcome(plan), plan.samples_total) == ((2, 0, 0, 0, 0), 6), plan.problems
    first = plan.samples[0]
    assert (first.row, first.key, first.field, first.new) == (4, one, "2026-02-02", "present")
    done = take(imports, path)
    assert outcome(done) == (2, 0, 0, 0, 0), done.problems
    said = next(each for each in done.problems if each.rule == "register-read")
    assert said.fields == {"sessions": 3, "marks": 6}
    assert marks(any_database, actor) == {
        ("2026-02-02", 1): {made.target: "present", made.comparison: "approved_leave"},
        ("2026-02-09", 2): {made.target: "absent", made.comparison: "late"},
        ("2026-02-16", 3): {made.target: "present", made.comparison: "present"},
    }
    assert outcome(take(imports, path)) == (0, 0, 2, 0, 0)
    rows[3], rows[4] = (1, one, "Sok", "P", "P", "✓", "P", 4), (*rows[4][:6], "A", 2)
    grown = take(imports, write(*rows))
    assert outcome(grown) == (0, 2, 0, 0, 0), grown.problems
    assert marks(any_database, actor)["2026-02-23", 4] == {
        made.target: "present", made.comparison: "absent",
    }  # fmt: skip
    for batch in (grown, done):
        assert Batches(any_database, actor).undo(batch.batch or 0).blocked == ()
    with any_database.read() as connection:
        assert content_hash(connection) == before


def test_numbers_name_sessions_of_the_book_and_wrong_marks_say_where(
    any_database: Database,
    actor: Actor,
    made: Made,
    imports: ListImports,
    write: Write,
) -> None:
    service = Incentives(any_database, actor)
    scheme = next(each.id for each in service.schemes() if each.code == "SAFE")
    for number in (1, 2):
        draft = SessionDraft(scheme_id=scheme, topic="Tools", on=D(2026, 2, number), number=number)
        service.save_session(draft, "KH03")
    one, two = (code_of(any_database, each) for each in (made.target, made.comparison))
    path = write(
        ("Client code", "Name", "Sessions", None, None),
        (None, None, 1, 2, 3),
        (one, "Sok", "x", "A", None),
        (two, "Dara", "x", "Q", None),
        merged="A1:A2 B1:B2 C1:E1",
    )
    done = take(imports, path)
    assert outcome(done) == (1, 0, 0, 0, 1), done.problems
    assert marks(any_database, actor)["2026-02-01", 1] == {made.target: "present"}
    wrong = next(each for each in done.problems if each.severity.value == "error")
    assert (wrong.row, wrong.column, wrong.rule) == (4, "D", "mark-not-read")
    assert "register-cross-present" in {each.rule for each in done.problems}
    fix = {"row_key": "4", "column": "2", "from": "Q", "to": "A"}
    recipe = {"format": "mfdw-recipe-1", "fixes": [fix]}
    assert imports.run("attendance", path, ImportOptions(recipe=recipe)).imported == 1
    assert outcome(take(imports, path)) == (0, 0, 2, 0, 0), "what was put right stays"
    again = write(("Client code", "Session 1", "Session 2", "Session 3"), (one, "P", "P", "A"))
    done = take(imports, again)
    error = next(each for each in done.problems if each.severity.value == "error")
    assert (error.rule, error.column, error.value) == ("session-not-known", "D", "3")
    assert outcome(done) == (0, 0, 0, 0, 1)
    both = {made.target: "absent", made.comparison: "absent"}
    assert marks(any_database, actor)["2026-02-02", 2] == both
    titled = write(("Client code", "Tools", "Noise"), (one, "A", None), (two, "P", None))
    assert recognise(inspect_workbook(titled)) is None, "one column of marks is no register"


def test_moved_session_is_found_by_the_day_that_its_list_still_names(
    any_database: Database,
    actor: Actor,
    made: Made,
    imports: ListImports,
    write: Write,
) -> None:
    service = Incentives(any_database, actor)
    one, two = (code_of(any_database, each) for each in (made.target, made.comparison))
    long = ("Client code", "Training date", "Attendance")
    take(imports, write(long, (one, "2026-02-02", "P")))
    (session,) = service.sessions()
    draft = SessionDraft(scheme_id=session.scheme_id, on=D(2026, 2, 5), number=session.number)
    service.save_session(draft, "KH03", session.id)
    later = take(imports, write(long, (one, "2026-02-02", "P"), (two, "2026-02-02", "P")))
    assert outcome(later) == (1, 0, 1, 0, 0), later.problems
    moved = next(each for each in later.problems if each.rule == "session-moved")
    assert moved.fields == {"day": "2026-02-05"}
    register = take(imports, write(("Client code", "2/2/2026"), (one, "P"), (two, "A")))
    assert outcome(register) == (0, 1, 1, 0, 0), register.problems
    assert marks(any_database, actor) == {
        ("2026-02-05", 1): {made.target: "present", made.comparison: "absent"},
    }


@pytest.mark.parametrize(
    ("rows", "merged", "days"),
    [
        ([("Code", "Name", "Lesson 1", "Lesson 2"), (None, None, "07/02/2026", "14/02/2026"),
          ("{one}", "Sok", 1, 0)], "", ["2026-02-07", "2026-02-14"]),
        ([("Attendance for February 2026",), (), ("Client code", "Name", 7, 14),
          ("{one}", "Sok", True, False)], "", ["2026-02-07", "2026-02-14"]),
        ([("Client code", "7/2/2569", "14/2/2569"), ("{one}", "\u2713", None),
          ("Client code", "7/2/2569", "14/2/2569"), ("{two}", None, "\u2717")], "",
         ["2026-02-07", "2026-02-14"]),
        ([("Client code", "Sessions", None), (None, D(2026, 2, 7), D(2026, 2, 14)),
          ("{one}", "P", "A")], "A1:A2 B1:C1", ["2026-02-07", "2026-02-14"]),
    ],
    ids=["days under numbers", "days of a month", "pages of other years", "merged"],
)  # fmt: skip
def test_headings_of_registers_in_other_shapes(
    any_database: Database, actor: Actor, made: Made, imports: ListImports, write: Write,
    rows: list[tuple[Any, ...]], merged: str, days: list[str],
) -> None:  # fmt: skip
    names = {"{one}": code_of(any_database, made.target),
             "{two}": code_of(any_database, made.comparison)}  # fmt: skip
    path = write(*[[names.get(str(cell), cell) for cell in row] for row in rows], merged=merged)
    done = take(imports, path)
    assert done.rejected == 0, done.problems
    assert sorted(day for day, _ in marks(any_database, actor)) == days
    found = {code for each in marks(any_database, actor).values() for code in each.values()}
    assert found == {"present", "absent"}
    assert take(imports, path).unchanged == done.imported
