"""Harmonisation of rounds: out prefilled, edited, back, kept, applied in exports and answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.exports import ExportFormat, ExportLayout, ExportOptions
from mfdw_desktop.services.workspace import Workspace
from tests.exchange.syntax import run_stata
from tests.services.imports_book import branch, count, options, write_form, write_rows
from tests.services.test_survey_export import files_of, table

FIRST = (("text", "village", "Village"), ("integer", "hours_day", "Hours a day"))
SECOND = (("text", "village", "Village"), ("integer", "hours_week", "Hours a week"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    made.surveys.define(write_form(tmp_path / "1.xlsx", FIRST, "10"))
    heads = ("_uuid", "client", "today", "village", "hours_day")
    rows = [("a1", "A-101", "2026-03-01", "Kep", 6), ("a2", "A-102", "2026-03-01", "Kep", 8)]
    made.surveys.import_workbook(write_rows(tmp_path / "a.csv", rows, heads), options())
    made.surveys.define(write_form(tmp_path / "2.xlsx", SECOND, "11"))
    heads = ("_uuid", "client", "today", "village", "hours_week")
    rows = [("b1", "A-101", "2026-09-01", "Kep", 40)]
    made.surveys.import_workbook(
        write_rows(tmp_path / "b.csv", rows, heads), options(round="followup1")
    )
    yield made
    made.close()


def edit(path: Path, changes: dict[tuple[str, str], dict[str, Any]]) -> Path:
    """Change cells of rows, named by round and column, as a person would in Excel."""
    opened = openpyxl.load_workbook(path)
    sheet = opened["harmonisation"]
    heads = [str(cell.value) for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        line = dict(zip(heads, row, strict=True))
        for name, value in changes.get(
            (str(line["round"].value), str(line["column"].value)), {}
        ).items():
            line[name].value = value
    opened.save(path)
    return path


HOURS: dict[tuple[str, str], dict[str, Any]] = {
    ("baseline", "hours_day"): {"concept": "hours", "recode": "*7"},
    ("followup1", "hours_week"): {"concept": "hours"},
}


def harmonised(book: Workspace, tmp_path: Path) -> Path:
    path = tmp_path / "h.xlsx"
    book.harmony.save("work", path)
    done = book.harmony.take("work", edit(path, HOURS))
    assert done.is_kept, done.problems
    return path


def test_workbook_is_prefilled_kept_and_written_again(book: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "h.xlsx"
    assert book.harmony.save("work", path) == 4
    assert {"harmonisation", "codes"} == set(openpyxl.load_workbook(path).sheetnames)
    done = book.harmony.take("work", edit(path, HOURS))
    assert (done.rows, done.concepts, done.problems, done.is_kept) == (4, 2, (), True)
    again = tmp_path / "again.xlsx"
    book.harmony.save("work", again)
    rows = {(row["round"], row["column"]): row for row in table(again, "harmonisation")}
    assert rows["baseline", "hours_day"]["recode"] == "*7"
    assert rows["baseline", "hours_day"]["concept"] == "hours"


def test_wrong_rows_are_told_and_nothing_is_kept(book: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "h.xlsx"
    book.harmony.save("work", path)
    wrong = {("baseline", "hours_day"): {"concept": "hours", "recode": "seven"},
             ("followup1", "hours_week"): {"round": "wave2"}}  # fmt: skip
    done = book.harmony.take("work", edit(path, wrong))
    assert not done.is_kept
    assert {each.rule for each in done.problems} == {"harmonise-recode", "harmonise-round"}
    with pytest.raises(RefusedError, match="harmonise-missing"):
        book.surveys.export_files("work", tmp_path / "o.csv", ExportOptions(is_harmonised=True))


def test_other_workbook_is_refused(book: Workspace, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="harmonise-unfit"):
        book.harmony.take("work", tmp_path / "a.csv")


def test_export_has_a_column_a_concept_over_all_rounds(book: Workspace, tmp_path: Path) -> None:
    harmonised(book, tmp_path)
    out = tmp_path / "long.xlsx"
    book.surveys.export_files("work", out, ExportOptions(is_harmonised=True))
    rows = table(out)
    assert [(row["round"], row["hours"]) for row in rows] == [
        ("baseline", 42), ("baseline", 56), ("followup1", 40),
    ]  # fmt: skip
    assert "hours_day" not in rows[0]
    wide = tmp_path / "wide.xlsx"
    book.surveys.export_files(
        "work", wide, ExportOptions(is_harmonised=True, layout=ExportLayout.WIDE)
    )
    assert (table(wide)[0]["hours_baseline"], table(wide)[0]["hours_followup1"]) == (42, 40)


def test_stata_gets_the_concepts_too(book: Workspace, tmp_path: Path) -> None:
    harmonised(book, tmp_path)
    out = tmp_path / "s.zip"
    wanted = ExportOptions(is_harmonised=True, format=ExportFormat.STATA)
    book.surveys.export_files("work", out, wanted)
    files = files_of(out)
    data = run_stata(files["work.do"].decode(), files)
    assert [row["hours"] for row in data.rows] == [42, 56, 40]


def test_answers_of_a_client_stand_side_by_side(book: Workspace, tmp_path: Path) -> None:
    with book.database.read() as connection:
        client = connection.exec_driver_sql(
            "SELECT client_id FROM response WHERE source_key = 'b1'"
        ).scalar_one()
    before = {line.code: line.answers for line in book.clients.answers(client)[0].lines}
    assert before["hours_week"] == ("", "40")
    harmonised(book, tmp_path)
    after = {line.code: line.answers for line in book.clients.answers(client)[0].lines}
    assert after["hours_week"] == ("42", "40")


def test_change_is_in_the_ledger_once(book: Workspace, tmp_path: Path) -> None:
    path = harmonised(book, tmp_path)
    book.harmony.take("work", path)
    with book.database.read() as connection:
        lines = connection.exec_driver_sql(
            "SELECT count(*) FROM change WHERE action = 'set' AND field = 'harmonisation'"
        ).scalar_one()
    assert lines == 1
    assert count(book, "response") == 3


def test_preview_counts_the_answers_and_keeps_nothing(book: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "h.xlsx"
    book.harmony.save("work", path)
    found = book.harmony.preview("work", edit(path, HOURS))
    said = [(each.kind.value, each.round, each.column, each.fields, each.answers)
            for each in found.changes]  # fmt: skip
    assert said == [
        ("changed", "followup1", "hours_week", ("concept",), 1),
        ("changed", "baseline", "hours_day", ("concept", "recode"), 2),
    ]
    assert book.harmony.state("work").kept is None
    book.harmony.keep("work", found.read)
    again = book.harmony.preview("work", path)
    assert again.changes == ()
    left = edit(path, {("baseline", "village"): {"concept": None}})
    gone = book.harmony.preview("work", left).changes
    assert [(each.kind.value, each.column, each.answers) for each in gone] == [
        ("removed", "village", 2)
    ]
