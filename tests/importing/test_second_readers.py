"""The second readers of .xls, .xlsb and .ods: alike, and right where the quick one is not."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing import container
from mfdw_desktop.importing.cells import CellError
from mfdw_desktop.importing.looking import look_into
from mfdw_desktop.importing.sheets import GridSheet, Sheet, open_sheets
from mfdw_desktop.importing.tolerant import DAMAGED
from mfdw_desktop.importing.workbook import open_workbook
from tests.importing.binary_books import (
    DAY,
    HEAD,
    OWN,
    PART_HEAD,
    RICH,
    cell,
    double,
    ods,
    packed,
    part_cell,
    part_record,
    part_row,
    part_text,
    place,
    record,
    row,
    shared,
    text,
    text_cell,
    xls,
    xlsb,
)
from tests.importing.damage.sources import SOURCES, pack, unpack
from tests.importing.damage.trial import damaged

FAILED, MISSED = ("reader failed", "second reader"), ("reader missed cells", "second reader")


def opened(tmp_path: Path, content: bytes, form: str) -> Sheet:
    path = tmp_path / f"a.{form}"
    path.write_bytes(content)
    return open_workbook(path).sheets[0]


def bare(cells: list[Any]) -> list[Any]:
    while cells and cells[-1] == "":
        cells = cells[:-1]
    return cells


def cells_of(sheet: Sheet) -> list[list[Any]]:
    return [bare(cells) for _, cells in sheet.rows()]


def both(path: Path) -> list[tuple[Any, Any]]:
    """Return what each reader says of each sheet; with the kinds, as 1 is not True nor 1.0."""

    def told(rows: Any, merged: Any) -> Any:
        said = [(at, [(type(each), each) for each in bare(cells)]) for at, cells in rows]
        return said, tuple(merged)

    form = container.identify(path)
    look = look_into(path, form)
    parts = {each.name: each for each in look.sheets}
    found = []
    with look.open() as reader:
        for sheet in open_sheets(path, form):
            if not isinstance(sheet, GridSheet):
                continue
            listed = parts[sheet.name]
            assert listed.hidden == sheet.hidden
            second = told(reader.rows(listed.part), reader.merged(listed.part))
            found.append((told(sheet.rows(), sheet.merged), second))
    return found


@pytest.mark.parametrize("form", ["xls", "xlsb", "ods"])
@pytest.mark.parametrize("made", [RICH.get, lambda form: SOURCES[form]()])
def test_both_readers_agree(tmp_path: Path, form: str, made: Callable[[str], bytes]) -> None:
    path = tmp_path / f"a.{form}"
    path.write_bytes(made(form))
    ((first, second),) = both(path)
    assert first == second
    assert len(first[0]) >= 3
    assert "second reader" not in open_workbook(path).sheets[0].notes


@pytest.mark.samples
def test_both_readers_agree_on_the_samples(samples: Path) -> None:
    seen = 0
    for path in sorted(samples.rglob("*.*")):
        try:
            form = container.identify(path)
        except RefusedError:
            continue
        if form not in ("xls", "xlsb", "ods") or path.name.startswith("poi__cf-"):
            continue
        for first, second in both(path):
            assert first == second, path.name
            seen += 1
    assert seen > 10


def test_kinds_of_cells_are_kept(tmp_path: Path) -> None:
    rows = cells_of(opened(tmp_path, RICH["xls"], "xls"))
    assert rows[1] == [
        "ខ្មែរ", 42, 1.5, dt.date(2026, 3, 4), dt.datetime(2026, 3, 4, 6), CellError("#N/A"), True,
        "ab", dt.timedelta(hours=30),
    ]  # fmt: skip
    assert rows[2:] == [["cd", 1.5, True, CellError("#DIV/0!")], [-7]]


# -- .xls


def test_texts_go_on_in_the_next_record_with_other_letters(tmp_path: Path) -> None:
    begin = struct.pack("<II", 2, 2) + struct.pack("<HB", 6, 0) + b"abc"
    end = b"\1" + "ខ្ម".encode("utf-16-le") + struct.pack("<HB", 2, 0) + b"zz"
    path = tmp_path / "a.xls"
    path.write_bytes(xls(HEAD + text_cell(1, 0, 0) + text_cell(1, 1, 1), texts=[begin, end]))
    ((first, second),) = both(path)
    assert first == second
    assert cells_of(open_workbook(path).sheets[0])[1] == ["abcខ្ម", "zz"]


def test_workbook_of_excel_95_is_read_in_its_code_page(tmp_path: Path) -> None:
    def old(row: int, column: int, words: str, kind: int = 0x204) -> bytes:
        content = words.encode("cp1251")
        more = b"\0" if kind == 0xD6 else b""
        return record(kind, place(row, column) + struct.pack("<H", len(content)) + content + more)

    cells = old(0, 0, "Имя") + old(0, 1, "Нас") + old(1, 0, "Болд", 0xD6)
    cells += record(0x203, place(1, 1, OWN) + double(46085))
    path = tmp_path / "a.xls"
    path.write_bytes(xls(cells, version=0x500, before=record(0x42, struct.pack("<H", 1251))))
    ((first, second),) = both(path)
    assert first == second
    assert cells_of(open_workbook(path).sheets[0]) == [
        ["Имя", "Нас"],
        ["Болд", dt.date(2026, 3, 4)],
    ]


def test_days_count_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    old = xls(HEAD + record(0x203, place(1, 0, DAY) + double(44623)), before=record(0x22, b"\1\0"))
    new = xlsb(part_row(0) + part_cell(5, 0, double(44623), DAY), is_of_1904=True)
    for form, content in (("xls", old), ("xlsb", new)):
        path = tmp_path / f"a.{form}"
        path.write_bytes(content)
        ((first, second),) = both(path)
        assert first == second
        assert dt.date(2026, 3, 4) in cells_of(open_workbook(path).sheets[0])[-1]


def test_text_that_is_not_there_is_an_error_and_not_blank(tmp_path: Path) -> None:
    cells = HEAD + text_cell(1, 0, 9) + record(0x27E, place(1, 1) + packed(42))
    sheet = opened(tmp_path, xls(cells, texts=[shared("a")]), "xls")
    assert cells_of(sheet)[1] == [DAMAGED, 42]
    assert sheet.notes == MISSED


def test_rows_of_an_old_workbook_in_no_order_are_sorted(tmp_path: Path) -> None:
    cells = text_cell(2, 0, 9) + HEAD + record(0x27E, place(1, 1) + packed(43))
    sheet = opened(tmp_path, xls(cells, texts=[shared("a")]), "xls")
    assert list(sheet.rows()) == [(1, ["code", "age"]), (2, ["", 43]), (3, [DAMAGED])]


def test_numbers_of_a_chart_are_no_cells(tmp_path: Path) -> None:
    chart = record(0x809, struct.pack("<HHHHII", 0x600, 0x20, 0, 0, 0, 0))
    chart += record(0x203, place(900, 3) + double(5)) + record(0x0A)
    sheet = opened(tmp_path, xls(HEAD + chart + record(0x27E, place(1, 1) + packed(4))), "xls")
    look = look_into(tmp_path / "a.xls", "xls")
    with look.open() as reader:
        assert [at for at, _ in reader.rows(look.sheets[0].part)] == [1, 2]
    assert sheet.last_row >= 2


def test_workbook_cut_within_its_sheet_is_refused(tmp_path: Path) -> None:
    whole = xls(HEAD + record(0x27E, place(1, 1) + packed(42)))
    at = whole.rindex(record(0x0A))
    with pytest.raises(RefusedError, match="workbook-damaged"):
        cells_of(opened(tmp_path, whole[:at] + b"\xff\xff\xff\x7f" + whole[at + 4 :], "xls"))


# -- .xlsb


def test_days_packed_as_whole_numbers_are_days(tmp_path: Path) -> None:
    sheet = opened(
        tmp_path, xlsb(PART_HEAD + part_row(1) + part_cell(2, 0, packed(46085), DAY)), "xlsb"
    )
    assert cells_of(sheet)[1] == [dt.date(2026, 3, 4)]
    assert sheet.notes == MISSED


def test_cells_that_the_quick_reader_does_not_know_are_read(tmp_path: Path) -> None:
    rich = part_cell(62, 0, b"\0" + part_text("rich")) + part_cell(2, 1, packed(4))
    short = part_record(17, b"\0" * 4 + part_text("A")) + part_record(13, b"\0" * 4 + packed(5))
    sheet = opened(tmp_path, xlsb(PART_HEAD + part_row(1) + rich + part_row(2) + short), "xlsb")
    assert cells_of(sheet)[1:] == [["rich", 4], ["A", 5]]
    assert sheet.notes == MISSED


def test_panic_of_the_quick_reader_does_not_cost_the_sheet(tmp_path: Path) -> None:
    cells = part_row(0) + part_cell(7, 0, struct.pack("<I", 5)) + part_cell(6, 1, part_text("age"))
    sheet = opened(tmp_path, xlsb(cells, texts=["code"]), "xlsb")
    assert cells_of(sheet) == [[DAMAGED, "age"]]
    assert sheet.notes == FAILED


def test_binary_workbook_without_relations_is_read(tmp_path: Path) -> None:
    parts = unpack(RICH["xlsb"])
    del parts["xl/_rels/workbook.bin.rels"]
    sheet = opened(tmp_path, pack(parts), "xlsb")
    assert cells_of(sheet)[1][:2] == ["ខ្មែរ", 42]
    assert sheet.notes[-2:] == FAILED


def test_binary_part_cut_within_a_record_is_refused(tmp_path: Path) -> None:
    parts = unpack(damaged("parts_swapped", "xlsb", 2))
    parts["xl/worksheets/sheet1.bin"] = parts["xl/worksheets/sheet1.bin"][:-200]
    with pytest.raises(RefusedError, match="workbook-damaged"):
        cells_of(opened(tmp_path, pack(parts), "xlsb"))


def test_far_cell_of_a_binary_workbook_does_not_fill_the_memory(tmp_path: Path) -> None:
    far = part_row((1 << 20) - 1) + part_cell(2, (1 << 14) - 1, packed(1))
    sheet = opened(
        tmp_path, xlsb(PART_HEAD + part_row(1) + part_cell(2, 1, packed(7)) + far), "xlsb"
    )
    assert "cells far away" in sheet.notes
    assert cells_of(sheet)[:2] == [["code", "age"], ["", 7]]
    assert sheet.last_row == 1 << 20


# -- .ods


def test_document_with_white_space_between_its_cells_is_read(tmp_path: Path) -> None:
    rows = row(text("code"), text("age")) + row(text("A"), cell("float", value="7"))
    spaced = rows.replace("><table:table-cell", ">\n  <table:table-cell")
    sheet = opened(tmp_path, ods(spaced), "ods")
    assert cells_of(sheet) == [["code", "age"], ["A", 7]]
    assert sheet.notes == FAILED


@pytest.mark.parametrize(
    ("made", "read"),
    [
        (cell("time", time_value="PT30H00M00S"), dt.timedelta(hours=30)),
        (text("a<text:tab/>b<text:line-break/>c"), "a\tb\nc"),
        ("<table:table-cell><text:p>no kind</text:p></table:table-cell>", "no kind"),
    ],
)
def test_what_the_quick_reader_leaves_out_is_read(tmp_path: Path, made: str, read: Any) -> None:
    sheet = opened(tmp_path, ods(row(text("code")) + row(made)), "ods")
    assert cells_of(sheet)[1] == [read]
    assert sheet.notes == MISSED


def test_error_that_is_repeated_is_told_in_every_cell(tmp_path: Path) -> None:
    error = cell("string", "<text:p>#N/A</text:p>", number_columns_repeated="2")
    error = error.replace("<table:table-cell", '<table:table-cell calcext:value-type="error"')
    sheet = opened(tmp_path, ods(row(text("code"), text("age")) + row(error)), "ods")
    assert cells_of(sheet)[1] == [CellError("#N/A")] * 2


def test_merged_cells_and_hidden_sheets_of_a_document_are_told(tmp_path: Path) -> None:
    styles = (
        '<style:style style:name="ta2"><style:table-properties table:display="false"/>'
        "</style:style>"
    )
    merged = (
        '<table:table-cell office:value-type="string" table:number-columns-spanned="2" '
        'table:number-rows-spanned="2"><text:p>Group</text:p></table:table-cell>'
        "<table:covered-table-cell/>"
    )
    sheet = opened(tmp_path, ods(row(text("x")) + row(merged), styles=styles, style="ta2"), "ods")
    assert sheet.hidden
    assert sheet.merged == ((2, 0, 3, 1),)
    look = look_into(tmp_path / "a.ods", "ods")
    assert [each.hidden for each in look.sheets] == [True]


def test_values_that_are_none_do_not_cost_the_sheet(tmp_path: Path) -> None:
    odd = row(
        cell("float", "<text:p>7 kg</text:p>", value="x"),
        cell("date", date_value="2026-13-45"),
        cell("boolean", boolean_value="maybe"),
        cell("time", "<text:p>noon</text:p>", time_value="12"),
    )
    sheet = opened(tmp_path, ods(row(text("code"), "<table:table-cell/>") + odd), "ods")
    assert cells_of(sheet)[1] == ["7 kg", DAMAGED, DAMAGED, "noon"]


def test_repeated_row_does_not_fill_the_memory(tmp_path: Path) -> None:
    rows = row(text("code"), text("age"), text("x"))
    many = row(text("A"), text("B"), text("C"), more=' table:number-rows-repeated="1000000"')
    sheet = opened(tmp_path, ods(rows + many), "ods")
    assert not isinstance(sheet, GridSheet)
    assert sum(1 for _ in sheet.rows()) == 1_000_001


def test_far_cell_of_an_old_workbook_does_not_fill_the_memory(tmp_path: Path) -> None:
    far = record(0x27E, place(65535, 255) + packed(1))
    sheet = opened(tmp_path, xls(HEAD + far), "xls")
    assert not isinstance(sheet, GridSheet)
    assert sheet.notes == ("cells far away",)
    assert cells_of(sheet)[0] == ["code", "age"]


def test_extent_of_an_old_workbook_is_not_believed(tmp_path: Path) -> None:
    extent = record(0x200, struct.pack("<IIHHH", 0, 0x7FFFFFFF, 0, 256, 0))
    cells = HEAD + record(0x27E, place(1, 1) + packed(4))
    sheet = opened(tmp_path, xls(extent + cells), "xls")
    assert cells_of(sheet) == [["code", "age"], ["", 4]]
    assert sheet.last_row == 2


@pytest.mark.parametrize("form", ["xls", "xlsb", "ods"])
def test_reader_is_named_with_its_reason(tmp_path: Path, form: str) -> None:
    quick = opened(tmp_path, RICH[form], form)
    assert not {"second reader", "reader failed", "reader missed cells"}.intersection(quick.notes)
