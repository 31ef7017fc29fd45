"""Cells as they stand: numbers, texts, days, errors, in every format."""

from __future__ import annotations

import datetime as dt
import random
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing import biff, xlsb
from mfdw_desktop.importing.cells import CellError, display
from mfdw_desktop.importing.workbook import open_workbook
from tests.importing import packages


def rows_of(path: Path) -> list[tuple[int, list[Any]]]:
    return list(open_workbook(path).sheets[0].rows())


def test_kinds_of_cells_are_kept(tmp_path: Path) -> None:
    cells = [
        "007",
        42,
        1.5,
        True,
        dt.date(2026, 3, 4),
        dt.datetime(2026, 3, 4, 5, 6),
        dt.time(7, 30),
    ]
    (row,) = rows_of(packages.book(tmp_path / "a.xlsx", {"S": [cells]}))
    assert row == (1, cells)
    assert type(row[1][1]) is int


def test_long_number_is_not_made_whole(tmp_path: Path) -> None:
    (row,) = rows_of(packages.book(tmp_path / "a.xlsx", {"S": [[1234567890123456789]]}))
    assert type(row[1][0]) is float
    assert display(row[1][0]) == "1.234567890123457e+18"


def test_place_on_the_sheet_is_kept(tmp_path: Path) -> None:
    path = packages.book(tmp_path / "a.xlsx", {"S": [[], [], [None, None, "x"], [], [None, 5]]})
    assert rows_of(path) == [(3, ["", "", "x"]), (5, ["", 5, ""])]


def test_error_cells_are_not_blank(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    packages.with_cells(
        path,
        b'<row r="2"><c r="A2"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c></row>'
        b'<row r="4"><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    )
    sheet = open_workbook(path).sheets[0]
    assert list(sheet.rows()) == [
        (2, [1, "", CellError("#N/A")]),
        (4, ["", CellError("#DIV/0!"), ""]),
    ]
    assert sheet.last_row == 4
    assert sheet.notes == ("error cells",)


def test_error_cells_of_old_workbooks_are_found() -> None:
    def record(kind: int, content: bytes) -> bytes:
        return kind.to_bytes(2, "little") + len(content).to_bytes(2, "little") + content

    begin = record(0x809, b"\0\6\5\0")
    end = record(0x0A, b"")
    bound = begin + record(0x85, (len(begin) + 12 + 4).to_bytes(4, "little") + b"\0" * 4) + end
    place = b"\4\0\2\0\0\0"
    formula = b"\5\0\1\0\0\0" + b"\2\0\x07\0\0\0\xff\xff"
    sheet = begin + record(0x205, place + b"\x2a\1") + record(0x06, formula) + end
    assert biff.look(bound + sheet, len(bound)).errors == {
        5: {2: CellError("#N/A")},
        6: {1: CellError("#DIV/0!")},
    }


def test_hidden_rows_of_old_workbooks_are_told() -> None:
    def record(kind: int, content: bytes) -> bytes:
        return kind.to_bytes(2, "little") + len(content).to_bytes(2, "little") + content

    begin, end = record(0x809, b"\0\6\5\0"), record(0x0A, b"")
    bound = begin + record(0x85, (len(begin) + 16).to_bytes(4, "little") + b"\0" * 4) + end
    for flags, is_hidden in ((b"\x20\0\0\0", True), (b"\x01\0\0\0", False)):
        sheet = begin + record(0x208, b"\0" * 12 + flags) + end
        scan = biff.look(bound + sheet, len(bound))
        assert (scan.errors, scan.has_hidden_rows) == ({}, is_hidden)
    row = bytes([0, 17]) + b"\0" * 11 + b"\x10" + b"\0" * 5
    assert xlsb.look(row).has_hidden_rows


def test_error_cells_of_binary_workbooks_are_found() -> None:
    def record(kind: int, content: bytes) -> bytes:
        return bytes([kind, len(content)]) + content

    row = record(0, (6).to_bytes(4, "little") + b"\0" * 13)
    number = record(5, b"\0\0\0\0" + b"\0" * 12)
    error = record(3, b"\1\0\0\0" + b"\0" * 4 + b"\x2a")
    formula = record(11, b"\2\0\0\0" + b"\0" * 4 + b"\x07" + b"\0" * 9)
    assert xlsb.look(b"\x81\x01\x00" + row + number + error + formula).errors == {
        7: {1: CellError("#N/A"), 2: CellError("#DIV/0!")}
    }


def test_error_cells_of_opendocument_are_found(tmp_path: Path) -> None:
    table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        f'xmlns:table="{table}" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
        '<office:body><office:spreadsheet><table:table table:name="S">'
        '<table:table-row><table:table-cell table:number-columns-repeated="2"/>'
        '<table:table-cell office:value-type="string" calcext:value-type="error">'
        "<text:p>#N/A</text:p></table:table-cell></table:table-row>"
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/>'
        "</table:table-row>"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    assert rows_of(path) == [(1, ["", "", CellError("#N/A")])]
    assert open_workbook(path).sheets[0].notes == ("error cells",)
    filtered = content.replace("<table:table-row>", '<table:table-row table:visibility="filter">')
    with zipfile.ZipFile(tmp_path / "b.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", filtered)
    assert open_workbook(tmp_path / "b.ods").sheets[0].notes == ("error cells", "hidden rows")
    hostile = content.replace(
        "<table:table-cell/>",
        "<table:table-cell "
        'office:value-type="string" table:number-columns-repeated="16000">'
        "<text:p>x</text:p></table:table-cell>",
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", hostile)
    with pytest.raises(RefusedError, match="workbook-hostile"):
        rows_of(path)


def test_far_cell_does_not_fill_the_memory(tmp_path: Path) -> None:
    written = openpyxl.Workbook()
    sheet = written.worksheets[0]
    sheet.append(["code", "age"])
    sheet.append(["A", 7])
    sheet.cell(1048576, 16384, "x")
    written.save(tmp_path / "far.xlsx")
    workbook = open_workbook(tmp_path / "far.xlsx")
    table = workbook.table("Sheet")
    assert table.headers == ("code", "age")
    assert list(table.rows()) == [(2, ["A", 7])]
    assert "cells far away" in table.notes


def test_wrong_dimension_is_not_believed(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx", 9)
    packages.change_part(
        path, packages.SHEET, lambda xml: xml.replace(b'ref="A1:C10"', b'ref="A1"')
    )
    assert len(rows_of(path)) == 10


def test_strict_workbook_is_read(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    swaps = (
        (
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
        (
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    )

    def strict(xml: bytes) -> bytes:
        for loose, tight in swaps:
            xml = xml.replace(loose, tight)
        return xml

    for part in ("xl/workbook.xml", packages.SHEET, "xl/_rels/workbook.xml.rels", "_rels/.rels"):
        packages.change_part(path, part, strict)
    day = b'<c r="D2" t="d"><v>2026-03-04T00:00:00</v></c></row>'
    packages.change_part(
        path, packages.SHEET, lambda xml: xml.replace(b"</row>", day, 2).replace(day, b"</row>", 1)
    )
    rows = rows_of(path)
    assert rows[1][1][:3] == ["KH-000", "Person 0", 20]
    assert str(rows[1][1][3])[:10] == "2026-03-04"


def test_prefixed_elements_are_read(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    cells = (
        b'<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>code</x:t></x:is></x:c></x:row>'
        b'<x:row r="3"><x:c r="B3" t="e"><x:v>#REF!</x:v></x:c></x:row>'
    )
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    xml = (
        b'<x:worksheet xmlns:x="'
        + main
        + b'"><x:sheetData>'
        + cells
        + b"</x:sheetData></x:worksheet>"
    )
    packages.change_part(path, packages.SHEET, lambda _: xml)
    assert rows_of(path) == [(1, ["code", ""]), (3, ["", CellError("#REF!")])] or rows_of(path) == [
        (1, ["code"]),
        (3, ["", CellError("#REF!")]),
    ]


def test_formula_without_value_is_noted(tmp_path: Path) -> None:
    path = packages.book(tmp_path / "a.xlsx", {"S": [["age"], ["=1+1"], [3]]})
    assert open_workbook(path).table("S").notes == ("formulas without value",)


def test_hidden_rows_are_read_and_noted(tmp_path: Path) -> None:
    written = openpyxl.Workbook()
    for row in (["code", "age"], ["A", 1], ["B", 2]):
        written.worksheets[0].append(row)
    written.worksheets[0].row_dimensions[2].hidden = True
    written.save(tmp_path / "a.xlsx")
    table = open_workbook(tmp_path / "a.xlsx").table("Sheet")
    assert len(list(table.rows())) == 2
    assert table.notes == ("hidden rows",)


def test_hidden_sheet_is_told(tmp_path: Path) -> None:
    written = openpyxl.Workbook()
    written.create_sheet("Lists").sheet_state = "hidden"
    written.save(tmp_path / "a.xlsx")
    assert [each.hidden for each in open_workbook(tmp_path / "a.xlsx").sheets] == [False, True]


def test_dates_of_1904_are_right(tmp_path: Path) -> None:
    written = openpyxl.Workbook()
    written.epoch = CALENDAR_MAC_1904
    written.worksheets[0].append([dt.date(2026, 3, 4)])
    written.save(tmp_path / "a.xlsx")
    assert rows_of(tmp_path / "a.xlsx") == [(1, [dt.date(2026, 3, 4)])]


def test_deep_xml_is_read_without_a_deep_stack(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    packages.with_cells(path, b"<row>" * 50_000 + b"</row>" * 50_000)
    assert rows_of(path) == []
    packages.change_part(path, "xl/workbook.xml", lambda xml: b"<a>" * 50_000 + b"</a>" * 50_000)
    with pytest.raises(RefusedError):
        rows_of(path)


def test_endless_row_is_refused(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    noise = random.Random(1).randbytes(9 << 20).hex().encode()
    packages.with_cells(path, b'<row r="1"><c r="A1"><v>' + noise + b"</v></c>")
    with pytest.raises(RefusedError, match="workbook-hostile"):
        rows_of(path)
