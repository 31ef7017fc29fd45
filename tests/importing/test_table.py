"""Where the table is on a sheet, and which rows under it are data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing.sheets import TextSheet
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.table_finding import find_table
from mfdw_desktop.importing.workbook import open_workbook
from tests.importing import packages

HEAD: list[Any] = ["code", "name", "age"]
ROWS: list[list[Any]] = [["A1", "Dara", 30], ["A2", "Sok", 41], ["A3", "Mali", 28]]


def table_of(tmp_path: Path, rows: list[list[Any]], header_row: int | None = None) -> Table:
    path = packages.book(tmp_path / "a.xlsx", {"S": rows})
    return open_workbook(path).table("S", header_row)


def numbers(table: Table) -> list[int]:
    return [number for number, _ in table.rows()]


def test_plain_table(tmp_path: Path) -> None:
    table = table_of(tmp_path, [HEAD, *ROWS])
    assert (table.header_row, table.headers, table.letters) == (1, tuple(HEAD), ("A", "B", "C"))
    assert list(table.rows()) == [(2, ROWS[0]), (3, ROWS[1]), (4, ROWS[2])]
    assert table.notes == ()
    assert table.most_rows == 3


def test_titles_above_are_not_the_header(tmp_path: Path) -> None:
    table = table_of(tmp_path, [["Branch list 2026"], ["Branch", "Kampong Cham"], [], HEAD, *ROWS])
    assert table.header_row == 4
    assert table.notes == ("rows above",)


def test_titles_without_a_blank_row_are_not_the_header(tmp_path: Path) -> None:
    assert (
        table_of(tmp_path, [["Branch list 2026"], ["Branch", "Kampot"], HEAD, *ROWS]).header_row
        == 3
    )


def test_table_away_from_the_corner_keeps_its_letters(tmp_path: Path) -> None:
    rows: list[list[Any]] = [[], *([None, None, *row] for row in [HEAD, *ROWS])]
    table = table_of(tmp_path, rows)
    assert (table.header_row, table.letters) == (2, ("C", "D", "E"))
    assert next(table.rows()) == (3, ROWS[0])


def test_group_row_above_is_kept_apart(tmp_path: Path) -> None:
    written = openpyxl.Workbook()
    sheet = written.worksheets[0]
    for row in (["Who", None, "What", None], ["name", "age", "kind", "amount"], ["A", 1, "x", 2]):
        sheet.append(row)
    sheet.merge_cells("A1:B1")
    sheet.merge_cells("C1:D1")
    written.save(tmp_path / "a.xlsx")
    table = open_workbook(tmp_path / "a.xlsx").table("Sheet")
    assert (table.header_row, table.groups) == (2, ("Who", "Who", "What", "What"))
    assert table.notes == ()


def test_header_of_two_rows_is_read_from_both(tmp_path: Path) -> None:
    written = openpyxl.Workbook()
    sheet = written.worksheets[0]
    for row in (
        ["បញ្ជីអតិថិជន ខែមីនា ២០២៦"],
        ["ល.រ", "ឈ្មោះ", "ឥណទាន", None],
        [None, None, "ចំនួន", "ថ្ងៃ"],
        [1, "សុខា", 500, "01/02/2026"],
        [2, "ដារា", 700, "02/02/2026"],
        [None, "សរុប", 1200, None],
    ):
        sheet.append(row)
    for cells in ("A1:D1", "A2:A3", "B2:B3", "C2:D2"):
        sheet.merge_cells(cells)
    written.save(tmp_path / "a.xlsx")
    table = open_workbook(tmp_path / "a.xlsx").table("Sheet")
    assert (table.header_row, table.headers) == (3, ("ល.រ", "ឈ្មោះ", "ចំនួន", "ថ្ងៃ"))
    assert table.groups == ("", "", "ឥណទាន", "ឥណទាន")
    assert numbers(table) == [4, 5]


def test_years_can_be_headers(tmp_path: Path) -> None:
    table = table_of(tmp_path, [["village", 2024, 2025], ["Takeo", 1, 2], ["Kampot", 3, 4]])
    assert table.headers == ("village", "2024", "2025")


def test_row_that_numbers_the_columns_is_not_data(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["no", "name", "sex", "age"], [1, 2, 3, 4], [1, "Dara", "m", 30]]
    assert numbers(table_of(tmp_path, rows)) == [3]


def test_list_in_blocks_is_one_table(tmp_path: Path) -> None:
    rows = [["Branch A"], HEAD, *ROWS, [], ["Branch B"], HEAD, *ROWS]
    table = table_of(tmp_path, rows)
    assert numbers(table) == [3, 4, 5, 9, 10, 11]
    assert table.excluded == {7: "title row", 8: "repeated header"}


def test_tag_row_is_not_data(tmp_path: Path) -> None:
    table = table_of(tmp_path, [HEAD, ["#id", "#name+full", "#age"], *ROWS])
    assert table.tag_rows == (2,)
    assert table.codes == ("#id", "#name+full", "#age")
    assert numbers(table) == [3, 4, 5]


def test_names_under_labels_are_not_data(tmp_path: Path) -> None:
    labels = ["What is your name?", "How old are you?", "Do you own land?"]
    names = ["resp_name", "resp_age", "land/owns_land"]
    table = table_of(tmp_path, [labels, names, ["Dara", 30, "yes"], ["Sok", 41, "no"]])
    assert (table.headers, table.codes) == (tuple(labels), tuple(names))
    assert numbers(table) == [3, 4]


def test_notes_beside_are_left_out(tmp_path: Path) -> None:
    rows = [HEAD, *([*row] for row in ROWS)]
    rows[2] += [None, "checked by phone"]
    table = table_of(tmp_path, rows)
    assert table.headers == tuple(HEAD)
    assert table.notes == ("notes beside",)


def test_cells_without_a_header_are_told(tmp_path: Path) -> None:
    rows = [HEAD, *([*row] for row in ROWS)]
    rows[2] += ["moved away"]
    table = table_of(tmp_path, rows)
    assert (table.headers, table.notes) == (tuple(HEAD), ("notes beside",))


def test_table_beside_is_left_out(tmp_path: Path) -> None:
    other: list[list[Any]] = [["code", "plots"], ["A1", 2], ["A2", 3], ["A3", 1]]
    rows = [[*left, None, *right] for left, right in zip([HEAD, *ROWS], other, strict=True)]
    table = table_of(tmp_path, rows)
    assert table.headers == tuple(HEAD)
    assert table.notes == ("table beside",)


def test_blank_column_inside_is_dropped(tmp_path: Path) -> None:
    rows = [[row[0], None, *row[1:]] for row in [HEAD, *ROWS]]
    table = table_of(tmp_path, rows)
    assert (table.headers, table.letters) == (tuple(HEAD), ("A", "C", "D"))
    assert next(table.rows()) == (2, ROWS[0])


def test_table_below_is_left_out(tmp_path: Path) -> None:
    table = table_of(
        tmp_path, [HEAD, *ROWS, [], ["Livestock"], ["code", "kind", "count"], ["A1", "ox", 2]]
    )
    assert numbers(table) == [2, 3, 4]
    assert table.notes == ("table below",)


def test_note_below_is_left_out(tmp_path: Path) -> None:
    table = table_of(tmp_path, [HEAD, *ROWS, [], ["* ages as stated"]])
    assert numbers(table) == [2, 3, 4]
    assert table.excluded == {6: "note below"}


def test_blank_rows_inside_do_not_end_the_table(tmp_path: Path) -> None:
    table = table_of(tmp_path, [HEAD, [], ROWS[0], [], [], ROWS[1], [], ROWS[2]])
    assert numbers(table) == [3, 6, 8]


def test_lists_of_words_with_blank_rows_keep_the_first_header(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["list_name", "name", "label"], ["sex", "f", "Female"], []]
    rows += [["roof", f"r{number}", f"Roof {number}x"] for number in range(9)]
    table = table_of(tmp_path, rows)
    assert table.header_row == 1
    assert len(numbers(table)) == 10


def test_total_and_repeated_header_are_left_out(tmp_path: Path) -> None:
    table = table_of(
        tmp_path, [HEAD, ROWS[0], HEAD, ROWS[1], ["សរុប", None, 71], [None, "Tổng cộng", 71]]
    )
    assert numbers(table) == [2, 4]
    assert table.excluded == {3: "repeated header", 5: "total row", 6: "total row"}


def test_total_as_an_answer_is_data(tmp_path: Path) -> None:
    table = table_of(
        tmp_path, [["loss", "what", "age"], ["total", "house", 3], ["part", "roof", 4]]
    )
    assert numbers(table) == [2, 3]


def test_doubled_and_blank_headers_are_told_apart(tmp_path: Path) -> None:
    table = table_of(tmp_path, [["id", "day", None, "day"], [1, "a", "x", "b"], [2, "a", "y", "b"]])
    assert table.headers == ("id", "day", "Column C", "day (2)")
    assert table.raw_headers == ("id", "day", "", "day")


def test_header_row_can_be_named(tmp_path: Path) -> None:
    table = table_of(tmp_path, [HEAD, ["kh", "en", "mn"], *ROWS], header_row=2)
    assert table.headers == ("kh", "en", "mn")
    with pytest.raises(RefusedError, match="table-missing"):
        table_of(tmp_path, [HEAD, *ROWS], header_row=9)


def test_column_is_found_by_header_or_letter(tmp_path: Path) -> None:
    table = table_of(tmp_path, [["B", "Client Code", "age"], *ROWS])
    found = [table.column(name) for name in ("client  code", "B", "C", "D", "no such")]
    assert found == [1, 0, 2, None, None]


@pytest.mark.parametrize("rows", [[], [[1, 2], [3, 4]], [["only a title"]]])
def test_sheet_without_headers_has_no_table(tmp_path: Path, rows: list[list[Any]]) -> None:
    with pytest.raises(RefusedError, match="table-missing"):
        table_of(tmp_path, rows)


def test_unknown_sheet_is_refused(tmp_path: Path) -> None:
    workbook = open_workbook(packages.people(tmp_path / "a.xlsx"))
    assert workbook.sheet(" people ").name == "People"
    with pytest.raises(RefusedError, match="sheet-unknown"):
        workbook.table("Clients")


def test_template_without_rows_has_headers(tmp_path: Path) -> None:
    table = table_of(tmp_path, [HEAD])
    assert (table.headers, numbers(table)) == (tuple(HEAD), [])


def test_double_spaced_rows_are_read_whole() -> None:
    records: list[list[str]] = [["code", "age"]]
    for number in range(3000):
        records += [[], [f"A{number}", "30"]]
    table = find_table(TextSheet("csv", records))
    assert table is not None
    assert sum(1 for _ in table.rows()) == 3000


def test_rows_can_be_read_twice(tmp_path: Path) -> None:
    table = table_of(tmp_path, [HEAD, *ROWS, ["Total", None, 99]])
    assert list(table.rows()) == list(table.rows())
