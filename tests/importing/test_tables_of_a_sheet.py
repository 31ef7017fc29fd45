"""Labels in two languages, codes, groups, several tables, and rows that a person takes in."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.domain.workbooks import TableChoice
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.table_finding import columns_of, find_tables
from mfdw_desktop.importing.view import view
from mfdw_desktop.importing.workbook import open_workbook
from mfdw_desktop.services.inspection import inspect_workbook
from tests.importing import packages
from tests.importing.reading import question, questionnaire, read

HEAD: list[Any] = ["code", "name", "age"]
ROWS: list[list[Any]] = [["A1", "Dara", 30], ["A2", "Sok", 41], ["A3", "Mali", 28]]
MONEY: list[list[Any]] = [["Sok", 30, 500], ["Dara", 40, 700], ["Mali", 22, 100]]


def table_of(tmp_path: Path, rows: list[list[Any]], header_row: int | None = None) -> Table:
    path = packages.book(tmp_path / "a.xlsx", {"S": rows})
    return open_workbook(path).table("S", header_row)


def numbers(table: Table) -> list[int]:
    return [number for number, _ in table.rows()]


@pytest.mark.parametrize(
    ("heads", "kinds"),
    [
        ([["Name", "Age", "Loan"], ["ឈ្មោះ", "អាយុ", "ប្រាក់កម្ចី"]], ("labels",)),
        ([["ឈ្មោះ", "អាយុ", "ប្រាក់កម្ចី"], ["Name", "Age", "Loan"]], ("labels",)),
        ([["What is your name?", "How old?", "Loan"], ["name", "age", "loan"]], ("names",)),
        ([["name", "age", "loan"], ["What is your name?", "How old?", "Loan?"]], ("labels",)),
        (
            [["Name", "Age", "Loan"], ["Tên", "Tuổi", "Khoản vay"], ["#name", "#age", "#loan"]],
            ("labels", "tags"),
        ),
    ],
)
def test_second_row_of_headers_is_no_data(
    tmp_path: Path, heads: list[list[Any]], kinds: tuple[str, ...]
) -> None:
    table = table_of(tmp_path, heads + MONEY)
    assert (table.header_row, table.layout.tag_kinds) == (1, kinds)
    assert numbers(table) == list(range(len(heads) + 1, len(heads) + 4))


def test_labels_of_words_only_are_known_by_their_script(tmp_path: Path) -> None:
    rows = [["Name", "Village"], ["ឈ្មោះ", "ភូមិ"], ["Sok", "Takeo"], ["Dara", "Kampot"]]
    assert table_of(tmp_path, rows).layout.tag_kinds == ("labels",)
    khmer = [["Name", "Village"], ["សុខ", "តាកែវ"], ["ដារា", "កំពត"], ["ម៉ាលី", "កែប"]]
    assert numbers(table_of(tmp_path, khmer)) == [2, 3, 4]


def test_row_of_words_among_numbers_is_data(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["name", "age", "loan"], ["Sok", "unknown", 500], *MONEY]
    assert numbers(table_of(tmp_path, rows)) == [2, 3, 4, 5]


def test_labels_in_the_second_row_match_the_questions(tmp_path: Path) -> None:
    form = questionnaire(
        question("g/person", label="Name of the client"),
        question("g/years", QuestionKind.INTEGER, labels={"en": "Age", "km": "អាយុ"}),
        question("g/loan", QuestionKind.INTEGER, label="Loan"),
    )
    rows = [["Person", "How old", "Money"], ["Name of the client", "អាយុ", "Loan"], *MONEY]
    path = packages.book(tmp_path / "a.xlsx", {"S": rows})
    assert read(path, form).answers[0] == {"person": "Sok", "years": 30, "loan": 500}


def test_groups_of_two_rows_are_joined(tmp_path: Path) -> None:
    written = openpyxl.Workbook()
    sheet = written.worksheets[0]
    for row in (
        ["List of clients"],
        ["Person", None, "Money", None, None],
        [None, None, "Loan", None, "Saving"],
        ["name", "age", "amount", "rate", "amount"],
        ["Sok", 30, 500, 2, 20],
        ["Dara", 40, 700, 3, 30],
    ):
        sheet.append(row)
    for cells in ("A2:B2", "C2:E2", "C3:D3"):
        sheet.merge_cells(cells)
    written.save(tmp_path / "a.xlsx")
    table = open_workbook(tmp_path / "a.xlsx").table("Sheet")
    assert (table.header_row, table.layout.group_rows) == (4, (2, 3))
    assert table.groups == (
        "Person", "Person", "Money / Loan", "Money / Loan", "Money / Saving",
    )  # fmt: skip
    form = questionnaire(
        question("name"),
        question("money/loan/amount", QuestionKind.INTEGER),
        question("money/saving/amount", QuestionKind.INTEGER),
    )
    found = read(tmp_path / "a.xlsx", form)
    assert {match.target for match in found.header.matches} >= {"name", "amount"}


def test_every_table_of_a_sheet_is_known_and_can_be_chosen(tmp_path: Path) -> None:
    long: list[list[Any]] = [[f"A{number}", f"N{number}", number] for number in range(90)]
    plots: list[list[Any]] = [["plot", "ha"], ["p0", 0.5], ["p1", 2]]
    beside = plots + [[]] * 88
    rows: list[list[Any]] = [
        [*row, None, *plot] for row, plot in zip([HEAD, *long], beside, strict=True)
    ]
    rows += [[], ["Livestock"], ["code", "kind", "count"], ["A1", "ox", 2], ["A2", "cow", 1]]
    rows[0][4] = "code"
    path = packages.book(tmp_path / "a.xlsx", {"S": rows})
    workbook = open_workbook(path)
    table = workbook.table("S")
    assert len(numbers(table)) == 90
    assert [(each.header_row, each.area) for each in find_tables(table)] == [
        (1, "A:C"), (1, "E:F"), (94, "A:C"),
    ]  # fmt: skip
    other = workbook.table("S", 1, "E:F")
    assert (other.headers, numbers(other)) == (("code", "ha"), [2, 3])
    assert numbers(workbook.table("S", 94)) == [95, 96]
    (facts,) = inspect_workbook(path).sheets
    assert [each.area for each in facts.tables] == ["A:C", "E:F", "A:C"]


@pytest.mark.parametrize("area", ["B-F", "F:B", "B1:F9", "1:2", "ក:ខ"])
def test_area_that_is_none_is_refused(area: str) -> None:
    with pytest.raises(RefusedError, match="area-unreadable"):
        columns_of(area)


def test_rows_left_out_can_be_taken_in_again(tmp_path: Path) -> None:
    form = questionnaire(question("code"), question("age", QuestionKind.INTEGER))
    rows = [HEAD, *ROWS, ["Total", None, 99], ROWS[0], [], ["checked by Sok"]]
    path = packages.book(tmp_path / "a.xlsx", {"S": rows})
    found = read(path, form)
    assert [row.row for row in found.rows] == [2, 3, 4, 6]
    assert found.notes == ["left-out-total-row", "left-out-note-below"]
    assert found.header.problems[0].fields["rows"] == "5"
    again = read(path, form, table=TableChoice(included=(5, 8)))
    assert [row.row for row in again.rows] == [2, 3, 4, 5, 6, 8]
    assert again.notes == []
    assert again.header.of_file


def test_view_shows_head_odd_rows_and_end(tmp_path: Path) -> None:
    long: list[list[Any]] = [[f"A{number}", f"N{number}", number] for number in range(90)]
    rows = [["Branch list"], [], HEAD, *long, ["Total", None, 99], [], ["Livestock"]]
    rows += [["code", "kind", "count"], ["A1", "ox", 2]]
    path = packages.book(tmp_path / "a.xlsx", {"S": rows})
    seen = view(open_workbook(path), "S", None, TableChoice(), Progress())
    assert (seen.facts.header_row, seen.facts.rows, seen.columns) == (3, 90, (0, 1, 2))
    assert {1: "above", 3: "header", 94: "total row", 96: "table below", 97: "below"}.items() <= (
        seen.notes.items()
    )
    shown = [number for number, _ in seen.rows]
    assert shown[:2] == [1, 3]
    assert {93, 94, 96, 97, 98} <= set(shown)
    assert 70 not in shown
    assert [(each.row, each.why, each.text) for each in seen.facts.excluded] == [
        (94, "total row", "Total · 99"),
        (96, "table below", "Livestock"),
    ]


def test_zip_of_odk_in_a_folder_is_read_without_media_and_audits(tmp_path: Path) -> None:
    path = tmp_path / "odk.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("out/hh.csv", "SubmissionDate,age,KEY\n2026-01-02,30,uuid:1\n")
        archive.writestr("out/hh-job~1.csv", "job,PARENT_KEY,KEY\nfarm,uuid:1,uuid:1/job[1]\n")
        archive.writestr("out/hh - audit.csv", "event\nx\n")
        archive.writestr("out/media/list.csv", "a,b\n1,2\n")
        archive.writestr("__MACOSX/out/._hh.csv", "x")
    facts = inspect_workbook(path)
    assert [each.name for each in facts.sheets] == ["hh", "hh-job~1"]
    assert [(each.sheet, each.parent) for each in facts.repeats] == [("hh-job~1", "hh")]
