"""What is said of a workbook, through the guarded child as a user gets it."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.domain.workbooks import WorkbookFacts
from mfdw_desktop.importing.cells import Cell, CellError
from mfdw_desktop.importing.columns import ColumnTally
from mfdw_desktop.services.inspection import inspect_workbook
from tests.importing import packages


def kind_of(cells: list[Cell]) -> str:
    tally = ColumnTally("A", "x")
    tally.add(cells)
    return tally.facts().kind


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["", ""], "empty"),
        ([1, 2, ""], "integer"),
        ([1, 2.5], "decimal"),
        (["1", "2"], "integer"),
        (["1,5", "2"], "decimal"),
        (["007", "008"], "text"),
        ([True, False], "boolean"),
        (["TRUE", "false"], "boolean"),
        ([dt.date(2026, 1, 2)], "date"),
        (["2026-01-02", "3/4/2026"], "date"),
        ([dt.date(2026, 1, 2), dt.datetime(2026, 1, 2, 3)], "datetime"),
        (["2021-07-05T10:58:34.147+03:00"], "datetime"),
        (["yes", "no", "yes", "yes"], "choice"),
        (["Dara", "Sok"], "text"),
        ([1, "n/a", 3], "integer"),
        ([1, CellError("#N/A")], "integer"),
        ([1, "5*", 2], "text"),
    ],
)
def test_kind_of_a_column(cells: list[Cell], kind: str) -> None:
    assert kind_of(cells) == kind


def test_column_counts_and_gives_examples() -> None:
    tally = ColumnTally("B", "age")
    tally.add([1, "", 2, 2])
    tally.add([3, 4, 5, 6, 7])
    facts = tally.facts()
    assert (facts.filled, facts.examples) == (8, ("1", "2", "3", "4", "5"))


def test_facts_of_a_workbook(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "list of people.xlsx")
    facts = inspect_workbook(path)
    assert (facts.file, facts.format, facts.dialect) == (str(path), "xlsx", "plain")
    assert facts.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    (sheet,) = facts.sheets
    assert (facts.best_sheet, sheet.header_row, sheet.rows) == ("People", 1, 3)
    assert [(each.letter, each.header, each.kind, each.filled) for each in sheet.columns] == [
        ("A", "code", "text", 3),
        ("B", "name", "text", 3),
        ("C", "age", "integer", 3),
    ]


def test_repeat_sheets_are_named(tmp_path: Path) -> None:
    main: list[list[Any]] = [["_uuid", "_submission_time", "_index"], ["u1", "2026-01-02", 1]]
    child: list[list[Any]] = [["name", "_index", "_parent_table_name", "_parent_index"]]
    child += [["Dara", number, "Household: 2026", 1] for number in range(9)]
    path = packages.book(tmp_path / "a.xlsx", {"members": child, "Household_ 2026": main})
    facts = inspect_workbook(path)
    assert facts.best_sheet == "Household_ 2026"
    assert [(each.sheet, each.parent, each.key) for each in facts.repeats] == [
        ("members", "Household_ 2026", "_parent_index")
    ]


def test_best_sheet_is_shown_and_large(tmp_path: Path) -> None:
    written = openpyxl.Workbook()
    written.worksheets[0].append(["about", "this file"])
    data = written.create_sheet("Data")
    lists = written.create_sheet("Lists")
    for number in range(9):
        data.append(["code", "age"] if not number else [f"A{number}", number])
    for number in range(90):
        lists.append(["list", "code"] if not number else [f"A{number}", number])
    lists.sheet_state = "hidden"
    written.save(tmp_path / "a.xlsx")
    assert inspect_workbook(tmp_path / "a.xlsx").best_sheet == "Data"


def test_csv_tells_how_it_was_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("mã;tên\n1;Hà\n".encode("utf-16"))
    facts = inspect_workbook(tmp_path / "a.txt")
    assert (facts.format, facts.encoding, facts.delimiter) == ("csv", "utf-16", ";")
    again = inspect_workbook(tmp_path / "a.txt", delimiter=",")
    assert len(again.sheets[0].columns) == 1


def test_hostile_workbooks_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="workbook-hostile"):
        inspect_workbook(packages.entities(tmp_path / "a.xlsx"))
    with pytest.raises(RefusedError, match="file-missing"):
        inspect_workbook(tmp_path / "none.xlsx")


def test_far_cell_hidden_from_the_scan_is_refused(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    cells = b'<row r="1"><c r="A1"><v>1</v></c></row>'
    cells += b'<row r="9"><c><v>1</v></c><c r="XFD1048576"><v>7</v></c><c r="B9"><v>8</v></c></row>'
    packages.with_cells(path, cells)
    with pytest.raises(RefusedError, match="workbook-too-large"):
        inspect_workbook(path)


def test_cancelled_inspection_stops(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        inspect_workbook(packages.people(tmp_path / "a.xlsx"), progress=progress)


def test_facts_are_plain_data(tmp_path: Path) -> None:
    facts = inspect_workbook(packages.people(tmp_path / "a.xlsx"))
    assert isinstance(facts, WorkbookFacts)
    assert hash(facts)
