"""Workbooks that we write in bulk: names, types, headers, nothing that runs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from mfdw_desktop.exchange.workbook import (
    DAY,
    INTEGER,
    Column,
    Sheet,
    sheet_names,
    unique_headers,
    write_workbook,
)


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        (["a/b:c?"], ["a_b_c_"]),
        (["x" * 40, "x" * 40], ["x" * 31, "x" * 27 + " (2)"]),
        (["", "Data", "data"], ["Sheet", "Data", "data (2)"]),
    ],
)
def test_names_of_sheets_are_what_excel_takes(wanted: list[str], given: list[str]) -> None:
    assert sheet_names(wanted) == given


def test_second_header_of_a_name_is_numbered() -> None:
    assert unique_headers([Column("a"), Column("a"), Column("b")]) == ["a", "a (2)", "b"]


def test_cells_keep_their_types(tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    columns = [Column("code"), Column("n", INTEGER), Column("on", DAY), Column("_uid", hidden=True)]
    rows: list[list[object]] = [
        ["007", 7, date(2026, 3, 1), "u"],
        ["=1+1", None, None, "v"],
    ]
    write_workbook(out, [Sheet("Data", columns, rows)])
    sheet = openpyxl.load_workbook(out)["Data"]
    assert (sheet["A2"].value, sheet["A2"].number_format, sheet["B2"].value) == ("007", "@", 7)
    assert sheet["C2"].value.date() == date(2026, 3, 1)
    assert (sheet["A3"].value, sheet["A3"].data_type, sheet["A3"].quotePrefix) == (
        "=1+1", "s", True,
    )  # fmt: skip
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref is not None
    assert sheet.column_dimensions["D"].hidden


def test_sheet_without_rows_has_its_header(tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    write_workbook(out, [Sheet("Data", [Column("a"), Column("b")], [])])
    assert [cell.value for cell in openpyxl.load_workbook(out)["Data"][1]] == ["a", "b"]
