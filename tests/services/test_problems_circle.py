"""The workbook of problems goes out, is mended in Excel and comes back: only what was mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import ImportOptions, ImportResult, ImportSummary, Mended
from mfdw_desktop.services.import_problems import write_problems_of
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import answers, branch, count, options, outcome, write_book

SURVEY_ROWS = [
    ("_uuid", "client", "today", "village", "hours", "jobs"),
    ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew"),
    ("u2", "A-102", "2026-03-02", "Kep", "many", "sew"),
    ("u3", "A-103", "2026-03-03", "Kep", "some", "sell"),
    ("u4", "A-104", "2026-03-03", "Kep", 20, "knits"),
]
CLIENT_ROWS = [
    ("Member No", "Name", "Gender", "Date of birth"),
    ("M-001", "Sok Dara", "F", "1980-02-03"),
    ("M-002", "", "F", "1975-12-30"),
    ("M-003", "Keo Vuthy", "M", "the year of the tiger"),
]
SCHEME_ROWS = [
    ("Code", "Name", "Kind", "Area", "Amount", "Currency"),
    ("KIT", "School kit", "conditional_loan", "child_labour", 50000, "KHR"),
]
Run = Callable[[Workspace, Path], ImportResult]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def survey(book: Workspace, path: Path) -> ImportResult:
    return book.surveys.import_workbook(path, options())


def clients(book: Workspace, path: Path) -> ImportResult:
    return book.imports.run("clients", path, ImportOptions())


def awards(book: Workspace, path: Path) -> ImportResult:
    return book.imports.run("awards", path, ImportOptions())


def mend(path: Path, cells: dict[str, Any], sheet: str = "data") -> Path:
    """Write into cells as Excel does."""
    workbook = openpyxl.load_workbook(path)
    for place, value in cells.items():
        workbook[sheet][place].value = value
    workbook.save(path)
    return path


def first_rows(path: Path, sheet: str = "data") -> list[list[Any]]:
    rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return [list(row) for row in rows]


def out_of(done: ImportSummary, source: Path, out: Path) -> Path:
    write_problems_of(source, out, done)
    return out


def test_survey_goes_out_and_comes_back_mended(book: Workspace, tmp_path: Path) -> None:
    source = write_book(tmp_path / "a.xlsx", {"notes": [["Ours", 1]], "data": SURVEY_ROWS})
    done = survey(book, source)
    assert outcome(done) == (2, 0, 0, 0, 2)
    out = out_of(done, source, tmp_path / "problems.xlsx")
    workbook = openpyxl.load_workbook(out)
    assert workbook.sheetnames == ["notes", "data", "Problems", "Read me"]
    rows = first_rows(out)
    assert [row[0] for row in rows] == ["_status", "new", "error", "error", "warning"]
    assert [str(row[2]).partition("#")[0] for row in rows[1:]] == ["u1", "u2", "u3", "u4"]

    again = survey(book, out)
    assert outcome(again) == (0, 0, 2, 0, 2)
    assert again.mended == Mended(corrected=0, uncorrected=2, stored=2)

    back = survey(book, mend(out, {"H3": 12}))
    assert outcome(back) == (1, 0, 2, 0, 1)
    assert back.mended == Mended(corrected=1, uncorrected=1, stored=2)
    assert back.rows == 4
    # A workbook of the problems of a workbook of problems is no deeper than the first.
    second = out_of(back, out, tmp_path / "second.xlsx")
    assert openpyxl.load_workbook(second).sheetnames == workbook.sheetnames
    assert [row[0] for row in first_rows(second)][1:] == ["unchanged", "new", "error", "unchanged"]
    assert first_rows(second)[0][:4] == ["_status", "_problem", "_row_key", "_uuid"]
    cell = openpyxl.load_workbook(second)["data"]["H3"]
    assert cell.comment is None
    assert cell.fill.fgColor.rgb != "FFF6C6C0"
    last = survey(book, mend(second, {"H4": 30}))
    assert outcome(last) == (1, 0, 3, 0, 0)
    assert [key for key, _ in answers(book)] == ["u1", "u4", "u2", "u3"]


def test_row_changed_in_the_program_since_is_left_alone(book: Workspace, tmp_path: Path) -> None:
    source = write_book(tmp_path / "a.xlsx", {"data": SURVEY_ROWS})
    out = out_of(survey(book, source), source, tmp_path / "problems.xlsx")
    newer = [list(row) for row in SURVEY_ROWS]
    newer[1][4] = 55
    survey(book, write_book(tmp_path / "b.xlsx", {"data": newer[:2]}))
    done = survey(book, mend(out, {"H3": 12, "H4": 13}))
    assert (done.updated, done.imported, done.unchanged) == (0, 2, 2)
    assert '"hours":55' in dict(answers(book))["u1"]


def test_workbook_of_a_dry_run_or_of_an_undone_import_brings_every_row(
    book: Workspace, tmp_path: Path
) -> None:
    source = write_book(tmp_path / "a.xlsx", {"data": SURVEY_ROWS})
    plan = book.surveys.plan_import(source, options())
    dry = out_of(plan, source, tmp_path / "dry.xlsx")
    assert book.surveys.plan_import(dry, options()).imported == 2
    done = survey(book, source)
    out = out_of(done, source, tmp_path / "problems.xlsx")
    assert done.batch is not None
    book.batches.undo(done.batch, Progress())
    back = survey(book, mend(out, {"H3": 12, "H4": 13}))
    assert outcome(back) == (4, 0, 0, 0, 0)
    assert back.mended == Mended(corrected=2, uncorrected=0, stored=0)


def test_clients_go_out_and_come_back(book: Workspace, tmp_path: Path) -> None:
    source = write_book(tmp_path / "c.xlsx", {"data": CLIENT_ROWS})
    done = clients(book, source)
    assert (done.imported, done.rejected) == (1, 2)
    out = out_of(done, source, tmp_path / "problems.xlsx")
    back = clients(book, mend(out, {"E3": "Chan Lina", "G4": "1971-01-02"}))
    assert (back.imported, back.unchanged, back.rejected) == (2, 1, 0)
    assert back.mended == Mended(corrected=2, uncorrected=0, stored=1)
    assert count(book, "client") == 3


def test_awards_go_out_and_come_back(book: Workspace, tmp_path: Path) -> None:
    clients(book, write_book(tmp_path / "c.xlsx", {"data": CLIENT_ROWS[:2]}))
    book.imports.run("schemes", write_book(tmp_path / "s.xlsx", {"data": SCHEME_ROWS}),
                     ImportOptions())  # fmt: skip
    code = book.clients.find("Sok Dara")[0].code
    source = write_book(
        tmp_path / "a.xlsx",
        {"data": [("Client", "Scheme", "Given on"), (code, "KIT", "2026-03-02"),
                  (code, "KITE", "2026-03-03")]},
    )  # fmt: skip
    done = awards(book, source)
    assert (done.imported, done.rejected) == (1, 1)
    out = out_of(done, source, tmp_path / "problems.xlsx")
    back = awards(book, mend(out, {"E3": "KIT"}))
    assert (back.imported, back.unchanged, back.rejected) == (1, 1, 0)
    assert count(book, "award") == 2


def test_lists_and_filter_of_the_users_sheet_stay(book: Workspace, tmp_path: Path) -> None:
    source = write_book(tmp_path / "a.xlsx", {"data": SURVEY_ROWS, "more": [["x"]]})
    workbook = openpyxl.load_workbook(source)
    sheet = workbook["data"]
    listed = DataValidation(type="list", formula1='"sew,sell"', sqref="F2:F9")
    sheet.add_data_validation(listed)
    sheet.auto_filter.ref = "A1:F5"
    workbook["more"].add_data_validation(DataValidation(type="whole", sqref="A1:A9"))
    workbook.save(source)
    out = out_of(survey(book, source), source, tmp_path / "problems.xlsx")
    made = openpyxl.load_workbook(out)
    (kept,) = made["data"].data_validations.dataValidation
    assert str(kept.sqref) == "I2:I9"
    assert made["data"].auto_filter.ref == "D1:I5"
    assert made["more"].data_validations.count == 1


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Workspace]:
    from tests.services.test_mending_repeats import with_form

    made = with_form(tmp_path / "roster")
    yield made
    made.close()


def test_rows_of_repeats_go_out_with_their_state_and_come_back_mended(
    roster: Workspace, tmp_path: Path
) -> None:
    from tests.services.test_mending_repeats import BOOK, rows_in

    source = write_book(tmp_path / "a.xlsx", BOOK)
    done = survey(roster, source)
    assert outcome(done) == (2, 0, 0, 0, 1)
    out = out_of(done, source, tmp_path / "problems.xlsx")
    children = first_rows(out, "child")
    assert children[0][:4] == ["_status", "_problem", "_row_key", "child/first_name"]
    assert [row[0] for row in children[1:]] == [
        "error", "error", "warning", "new", "new", "warning",
    ]  # fmt: skip
    assert "not a number" in str(children[1][1])
    assert "its record, row 2, was not stored" in str(children[2][1])
    assert [row[0] for row in first_rows(out, "job")[1:]] == ["error", "new"]
    listed = openpyxl.load_workbook(out)["Problems"]
    links = {cell.hyperlink.location for row in listed.iter_rows() for cell in row
             if cell.hyperlink}  # fmt: skip
    assert {"'child'!F2", "'job'!D2"} <= links
    main = openpyxl.load_workbook(out)["work"]["B2"]
    assert "child 2: " in str(main.value)
    assert main.hyperlink is not None
    assert main.hyperlink.location == "'child'!F2"

    again = survey(roster, out)
    assert (outcome(again), again.mended) == ((0, 0, 2, 0, 1), Mended(0, 1, 2))

    # Only a cell of a repeat is mended: its record comes in.
    mend(out, {"F2": 5}, "child")
    back = survey(roster, mend(out, {"D2": 10}, "job"))
    assert (outcome(back), back.mended) == ((1, 0, 2, 0, 0), Mended(1, 0, 2))
    assert sum(row[0] == "u1" for row in rows_in(roster)) == 3
    changed = survey(roster, mend(out, {"F5": 9}, "child"))
    assert (outcome(changed)[:3], changed.mended) == ((0, 1, 2), Mended(2, 0, 1))


def test_stored_rows_of_repeats_changed_since_are_left_alone(
    roster: Workspace, tmp_path: Path
) -> None:
    from tests.services.test_mending_repeats import BOOK, rows_in

    source = write_book(tmp_path / "a.xlsx", BOOK)
    out = out_of(survey(roster, source), source, tmp_path / "problems.xlsx")
    newer = {name: [list(row) for row in rows] for name, rows in BOOK.items()}
    newer["child"][4][2] = 11
    survey(roster, write_book(tmp_path / "b.xlsx", newer))
    done = survey(roster, mend(out, {"F2": 5}, "child"))
    assert done.updated == 0
    assert any('"age":11' in str(row[4]) or ":11" in str(row[4]) for row in rows_in(roster))
