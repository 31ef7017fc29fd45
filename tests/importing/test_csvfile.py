"""Delimited text: encodings and delimiters are guessed from the text alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing.csvfile import detect_encoding, parse_delimited
from mfdw_desktop.importing.workbook import open_workbook

VIETNAMESE = "Họ tên;Địa chỉ\nNguyễn Thị Hòa;huyện Đan Phượng\nTrần Văn Bình;Hải Châu"
TONES = "\u0300\u0301\u0303\u0309\u0323"


def as_cp1258(text: str) -> bytes:
    """Write Vietnamese as Windows did: letters with their marks, tones after them."""
    import unicodedata

    written = ""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(each for each in parts if each in TONES)
        base = "".join(each for each in parts if each not in TONES)
        written += unicodedata.normalize("NFC", base) + tone
    return written.encode("cp1258")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Prénom;Âge\nHélène;45\nFrançois;12 à l'été", "cp1252"),
        ("naïve;€ 5\na;b", "cp1252"),
        ("Имя;Возраст\nБатболд;34\nИванова;41", "cp1251"),
        ("ОВОГ;НЭР\nБАТ;ДОРЖ", "cp1251"),
        ("ชื่อ;อายุ\nสมชาย;34", "cp874"),
    ],
)
def test_legacy_encoding_is_told_by_its_letters(text: str, encoding: str) -> None:
    assert detect_encoding(text.encode(encoding)) == encoding


def test_vietnamese_of_windows_is_told() -> None:
    assert detect_encoding(as_cp1258(VIETNAMESE)) == "cp1258"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_told_by_its_form(encoding: str) -> None:
    read = parse_delimited("ឈ្មោះ;អាយុ\nសុខា;34\n".encode(encoding))
    assert read.records == [["ឈ្មោះ", "អាយុ"], ["សុខា", "34"]]
    assert read.encoding == encoding.removesuffix("-sig")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiter_is_the_one_that_cuts_evenly(delimiter: str) -> None:
    rows = [["name", "amount"], ['He said "1,5; 2|3"', "4"], ["b", "5"]]
    text = "\r\n".join(
        delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows
    )
    read = parse_delimited(text.encode())
    assert (read.delimiter, read.records) == (delimiter, rows)


def test_decimal_commas_do_not_win_over_semicolons() -> None:
    read = parse_delimited(b"code;weight;height\nA;1,5;2,5\nB;3,5;4,5\n")
    assert read.delimiter == ";"


def test_separator_line_is_honoured_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"sep=|\r\ncode|a,b\r\nA|1,2\r\n")
    table = open_workbook(path).table("csv")
    assert (table.header_row, table.headers) == (2, ("code", "a,b"))
    assert list(table.rows()) == [(3, ["A", "1,2"])]


def test_named_encoding_and_delimiter_overrule() -> None:
    read = parse_delimited(b"a,b;c\n1,2;3\n", encoding="cp1252", delimiter=",")
    assert read.records[0] == ["a", "b;c"]
    with pytest.raises(RefusedError, match="text-encoding"):
        parse_delimited("ж;1\nш;2".encode("cp1251"), encoding="utf-8")


def test_text_with_line_breaks_in_cells_is_one_row() -> None:
    read = parse_delimited(b'code,note\nA,"two\nlines"\n')
    assert read.records[1] == ["A", "two\nlines"]


def test_zeros_in_front_stay() -> None:
    assert parse_delimited(b"code,age\n007,4\n").records[1] == ["007", "4"]


def test_single_column_is_a_table_and_prose_is_not() -> None:
    assert len(parse_delimited("tên\nA\nB".encode()).records) == 3
    with pytest.raises(RefusedError, match="not-a-workbook"):
        parse_delimited(b"only one line of text")


def test_giant_cell_is_refused() -> None:
    with pytest.raises(RefusedError, match="workbook-damaged"):
        parse_delimited(b'a,b\n"' + b"x" * (5 << 20) + b'",1\n')


def test_one_broken_letter_does_not_turn_all_others() -> None:
    content = ("ឈ្មោះ;អាយុ\n" + "សុខា;34\n" * 40).encode() + b"\xff;1\n"
    read = parse_delimited(content)
    assert read.encoding == "utf-8"
    assert read.records[-1] == ["\ufffd", "1"]
