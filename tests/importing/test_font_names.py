"""Old fonts are known by their names in the styles, whatever the format of the workbook."""

from __future__ import annotations

import struct
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font

from mfdw_desktop.importing import container
from mfdw_desktop.importing.font_names import fonts_named
from mfdw_desktop.importing.legacy_fonts import LegacyFont
from tests.importing.binary_books import HEAD, RICH, label, ods, part_text, record, row, text, xls
from tests.importing.damage.sources import pack, unpack
from tests.importing.reading import question, questionnaire, read


def named(path: Path) -> dict[LegacyFont, str]:
    return dict(fonts_named(path, container.identify(path)))


def typed(path: Path, font: str, *rows: tuple[str, ...]) -> Path:
    """Write a workbook whose cells are in this font."""
    book = openpyxl.Workbook()
    for each in rows:
        book.worksheets[0].append(each)
    for line in book.worksheets[0].iter_rows():
        for cell in line:
            cell.font = Font(name=font)
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("name", "font"),
    [
        (".VnTime", LegacyFont.TCVN3),
        (".VnArialH", LegacyFont.TCVN3),
        ("VNI-Times", LegacyFont.VNI),
        ("Preeti", LegacyFont.PREETI),
        ("Kruti Dev 010", LegacyFont.KRUTI_DEV),
        ("Limon S1", LegacyFont.LIMON),
    ],
)
def test_font_of_a_workbook_is_known(tmp_path: Path, name: str, font: LegacyFont) -> None:
    assert named(typed(tmp_path / "a.xlsx", name, ("x",))) == {font: name}


def test_fonts_of_today_are_none_of_them(tmp_path: Path) -> None:
    for name in ("Calibri", "Khmer OS", "Noto Sans Devanagari", "Times New Roman"):
        assert named(typed(tmp_path / "a.xlsx", name, ("x",))) == {}


def test_name_of_a_person_is_no_font(tmp_path: Path) -> None:
    (tmp_path / "a.ods").write_bytes(ods(row(text("Preeti"))))
    (tmp_path / "a.xls").write_bytes(xls(label(0, 0, "Preeti")))
    assert named(tmp_path / "a.ods") == named(tmp_path / "a.xls") == {}


def test_fonts_of_other_formats_are_known(tmp_path: Path) -> None:
    name = ".VnTime"
    wide = struct.pack("<BB", len(name), 1) + name.encode("utf-16-le")
    narrow = struct.pack("<BB", len(name), 0) + name.encode()
    parts = unpack(RICH["xlsb"])
    parts["xl/styles.bin"] = b"\0" * 3 + part_text(name) + parts["xl/styles.bin"]
    face = f'<style:font-face style:name="{name}"/>'
    books = {
        "wide.xls": xls(HEAD, before=record(0x31, b"\0" * 14 + wide)),
        "narrow.xls": xls(HEAD, before=record(0x31, b"\0" * 14 + narrow)),
        "a.xlsb": pack(parts),
        "a.ods": ods(row(text("x")), styles=face),
    }
    for file, content in books.items():
        (tmp_path / file).write_bytes(content)
        assert named(tmp_path / file) == {LegacyFont.TCVN3: name}, file


def test_two_words_are_enough_in_a_font_that_the_workbook_names(tmp_path: Path) -> None:
    rows = (("code", "name"), ("a", "TrÇn H¶i"), ("b", "An"))
    form = questionnaire(question("code"), question("name"))
    found = read(typed(tmp_path / "a.xlsx", ".VnTime", *rows), form)
    (note,) = found.header.problems
    assert note.rule == "old-font-convertible"
    assert note.fields["font"] == "TCVN3 (ABC), .VnTime"
    assert read(typed(tmp_path / "b.xlsx", "Arial", *rows), form).notes == []
