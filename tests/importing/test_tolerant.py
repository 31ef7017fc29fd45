"""Where two readers of workbooks disagree, or one gives up: what is read all the same."""

from __future__ import annotations

import datetime as dt
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.importing.cells import CellError
from mfdw_desktop.importing.sheets import GridSheet
from mfdw_desktop.importing.tolerant import DAMAGED, Package
from mfdw_desktop.importing.workbook import open_workbook
from tests.importing import packages

HEAD = (
    b'<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c>'
    b'<c r="B1" t="inlineStr"><is><t>age</t></is></c></row>'
)
PEOPLE = [["code", "name", "age"], ["KH-000", "Person 0", 20], ["KH-001", "Person 1", 21]]
RELATIONS = "xl/_rels/workbook.xml.rels"


def rows_of(path: Path) -> list[list[Any]]:
    found = []
    for _, cells in open_workbook(path).sheets[0].rows():
        while cells and cells[-1] == "":
            cells.pop()
        found.append(cells)
    return found


def notes_of(path: Path) -> tuple[str, ...]:
    return open_workbook(path).sheets[0].notes


def without_part(path: Path, part: str) -> Path:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name != part}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("cells", "row"),
    [
        (b'<c r="A2" t="s"><v>999999</v></c><c r="B2"><v>3</v></c>', [DAMAGED, 3]),
        (b'<c r="A2" t="s"><v>-1</v></c><c r="B2"><v>3</v></c>', [DAMAGED, 3]),
        (b'<c r="A2" t="b"><v>2</v></c><c r="B2" t="b"><v>1</v></c>', [DAMAGED, True]),
        (b'<c r="A2" t="b"><v>true</v></c><c r="B2" t="b"><v>-</v></c>', [True, DAMAGED]),
        (b'<c r="A2" t="zzz"><v>1</v></c><c r="B2"><v>3</v></c>', ["1", 3]),
        (b'<c r="A2"><v>1</v></c><c r="ZZZZ2"><v>3</v></c>', [1]),
        (b'<c r="A2"><v>5<!-- x -->6</v></c>', [56]),
        (b'<c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="q"><v>x</v></c>', [CellError("#N/A"), "x"]),
    ],
)
def test_one_odd_cell_does_not_cost_the_sheet(tmp_path: Path, cells: bytes, row: list[Any]) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    packages.with_cells(path, HEAD + b'<row r="2">' + cells + b"</row>")
    assert rows_of(path) == [["code", "age"], row]
    assert "second reader" in notes_of(path)


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: without_part(path, "_rels/.rels"),
        lambda path: without_part(path, RELATIONS),
        lambda path: packages.change_part(
            path, RELATIONS, lambda xml: xml.replace(b'"/xl/worksheets/', b'"./worksheets/')
        ),
        lambda path: packages.change_part(
            path, RELATIONS, lambda xml: xml.replace(b'"/xl/worksheets/', b'"worksheets\\')
        ),
        lambda path: packages.change_part(path, packages.SHEET, _wide),
    ],
)  # fmt: skip
def test_sheets_are_found_however_they_are_named(
    tmp_path: Path, damage: Callable[[Path], Path]
) -> None:
    path = damage(packages.people(tmp_path / "a.xlsx", 2))
    assert rows_of(path) == PEOPLE
    assert "second reader" in notes_of(path)


def _wide(xml: bytes) -> bytes:
    plain = re.sub(rb"<\?xml.*?\?>", b"", xml).decode()
    return f'<?xml version="1.0" encoding="UTF-16"?>{plain}'.encode("utf-16")


def test_rows_that_the_quick_reader_misses_are_read(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx", 2)
    more = b'</sheetData><sheetData><row r="9"><c r="A9"><v>1</v></c></row></sheetData>'
    packages.change_part(path, packages.SHEET, lambda xml: xml.replace(b"</sheetData>", more))
    assert rows_of(path) == [*PEOPLE, [1]]


def test_second_reader_agrees_with_the_first(tmp_path: Path) -> None:
    written = openpyxl.Workbook()
    sheet = written.worksheets[0]
    sheet.append(["007", 42, 1.5, True, "x", None, "ខ្មែរ"])
    sheet.append([dt.date(2026, 3, 4), dt.datetime(2026, 3, 4, 5, 6), dt.time(7, 30)])
    sheet.append([dt.timedelta(hours=30), "a\rb", "  spaces "])
    sheet.merge_cells("A5:B6")
    written.save(tmp_path / "a.xlsx")
    quick = open_workbook(tmp_path / "a.xlsx").sheets[0]
    assert isinstance(quick, GridSheet)
    assert "second reader" not in quick.notes
    first = [(number, _bare(cells)) for number, cells in quick.rows()]
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        package = Package(archive)
        (listed,) = package.sheets()
        assert list(package.rows(listed.part)) == first
        assert package.merged(listed.part) == quick.merged == ((5, 0, 6, 1),)


def test_rows_in_no_order_are_sorted_and_joined(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    packages.with_cells(
        path,
        b'<row r="3"><c r="A3"><v>3</v></c></row><row r="2"><c r="A2" t="q"><v>2</v></c></row>'
        + HEAD
        + b'<row r="2"><c r="B2"><v>7</v></c></row>',
    )
    assert rows_of(path) == [["code", "age"], ["2", 7], [3]]


def _bare(cells: list[Any]) -> list[Any]:
    while cells and cells[-1] == "":
        cells = cells[:-1]
    return cells
