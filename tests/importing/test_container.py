"""What a file is, by its content; and what is refused, by its own small file."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing.container import identify
from mfdw_desktop.importing.workbook import open_workbook
from tests.importing import packages

ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def archive(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in parts.items():
            written.writestr(name, content)
    return path


def compound(streams: dict[str, bytes]) -> bytes:
    """Return an OLE2 file with streams of 4,096 bytes or more."""
    sector = 512
    end, free, fat_mark = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    fat: list[int] = [fat_mark, end]
    body = b""
    entries = [("Root Entry", 5, end, 0)]
    for name, content in streams.items():
        content = content.ljust(4096, b"\0")
        padded = content + b"\0" * (-len(content) % sector)
        start, count = len(fat), len(padded) // sector
        fat += [*range(start + 1, start + count), end]
        body += padded
        entries.append((name, 2, start, len(content)))
    directory = b""
    for name, kind, start, size in entries:
        text = name.encode("utf-16-le") + b"\0\0"
        directory += text.ljust(64, b"\0") + struct.pack("<HB", len(text), kind) + b"\1"
        directory += b"\xff" * 12 + b"\0" * 36 + struct.pack("<IQ", start, size)
    directory = directory.ljust(sector, b"\0")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0)
    head += struct.pack("<109I", 0, *[free] * 108)
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(sector, b"\xff")
    return head + table + directory + body


def code_of(path: Path) -> str:
    with pytest.raises(RefusedError) as caught:
        open_workbook(path)
    return caught.value.code


def bytes_of(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_name_does_not_matter(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "list.xlsx")
    assert identify(path.rename(tmp_path / "list.csv")) == "xlsx"
    assert identify(bytes_of(tmp_path / "a.xlsx", b"code,age\n1,2\n")) == "csv"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "workbook-empty"),
        (b"  \r\n", "workbook-empty"),
        (b"%PDF-1.7 ...", "not-a-workbook"),
        (b"\x89PNG\r\n\x1a\n", "not-a-workbook"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "workbook-disguised"),
        (b'<?xml version="1.0"?><Workbook/>', "workbook-disguised"),
        (b"\x09\x04\x06\x00\x00\x00\x10\x00", "workbook-too-old"),
        (b"Attachment f:\\a.xls not found!", "not-a-workbook"),
        (b"code\x00\x01\x02,age\n1,2", "not-a-workbook"),
        (b"PK\x03\x04 and then nothing", "workbook-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and then nothing", "workbook-damaged"),
    ],
)
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    assert code_of(bytes_of(tmp_path / "file.xlsx", content)) == code


def test_missing_file_is_refused(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.xlsx") == "file-missing"
    assert code_of(tmp_path) == "file-unreadable"


def test_encrypted_package_is_called_protected(tmp_path: Path) -> None:
    content = compound({"EncryptedPackage": b"x", "EncryptionInfo": b"y"})
    assert code_of(bytes_of(tmp_path / "a.xlsx", content)) == "workbook-password"


def test_locked_old_workbook_is_called_protected(tmp_path: Path) -> None:
    records = struct.pack("<HH", 0x809, 4) + b"\0\6\5\0" + struct.pack("<HH", 0x2F, 2) + b"\0\0"
    content = compound({"Workbook": records})
    assert code_of(bytes_of(tmp_path / "a.xls", content)) == "workbook-password"


def test_compound_file_without_a_workbook_is_refused(tmp_path: Path) -> None:
    content = compound({"WordDocument": b"x"})
    assert code_of(bytes_of(tmp_path / "a.xls", content)) == "not-a-workbook"


def test_circle_in_a_compound_file_is_refused(tmp_path: Path) -> None:
    content = bytearray(compound({"Workbook": b"x"}))
    struct.pack_into("<I", content, 512 + 4 * 2, 2)
    assert code_of(bytes_of(tmp_path / "a.xls", bytes(content))) == "workbook-damaged"


def test_locked_opendocument_is_called_protected(tmp_path: Path) -> None:
    manifest = b"<manifest:encryption-data/>"
    parts = {"mimetype": ODS, "META-INF/manifest.xml": manifest, "content.xml": b"\1\2\3"}
    assert code_of(archive(tmp_path / "a.ods", parts)) == "workbook-password"


def test_text_document_is_refused(tmp_path: Path) -> None:
    parts = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}
    assert code_of(archive(tmp_path / "a.odt", parts)) == "not-a-workbook"
    assert code_of(archive(tmp_path / "a.docx", {"word/document.xml": b"<a/>"})) == "not-a-workbook"


def test_zip_of_odk_central_is_opened(tmp_path: Path) -> None:
    parts = {
        "hh-members.csv": b"name,PARENT_KEY,KEY\nDara,uuid:1,uuid:1/members[1]\n",
        "hh.csv": b"SubmissionDate,age,meta-instanceID,KEY\n2026-01-02,40,uuid:1,uuid:1\n",
        "media/photo.jpg": b"\xff\xd8\xff",
    }
    workbook = open_workbook(archive(tmp_path / "hh.zip", parts))
    assert [each.name for each in workbook.sheets] == ["hh", "hh-members"]
    assert workbook.recognition.dialect == "odk"
    assert [(each.sheet, each.parent) for each in workbook.recognition.repeats] == [
        ("hh-members", "hh")
    ]


def test_truncated_workbook_is_refused(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx", 50)
    content = path.read_bytes()
    for part in (0.3, 0.6, 0.95):
        cut = bytes_of(tmp_path / "cut.xlsx", content[: int(len(content) * part)])
        assert code_of(cut) == "workbook-damaged"


def test_zip_bomb_is_refused(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    packages.with_cells(path, b" " * (30 << 20))
    assert path.stat().st_size < 100_000
    assert code_of(path) == "workbook-hostile"


def test_declared_giant_is_refused(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02")
    struct.pack_into("<I", content, at + 24, 0xFFFFFF00)
    assert code_of(bytes_of(path, bytes(content))) == "workbook-hostile"


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as written:
        written.writestr("xl/workbook.xml", "<a/>")
        written.writestr("xl/Workbook.xml", "<b/>")
    assert code_of(path) == "workbook-hostile"


def test_billion_laughs_is_refused(tmp_path: Path) -> None:
    assert code_of(packages.entities(tmp_path / "a.xlsx")) == "workbook-hostile"


@pytest.mark.parametrize("part", ["xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml"])
def test_document_type_in_any_part_is_refused(tmp_path: Path, part: str) -> None:
    kind = b'<?xml version="1.0"?><!-- <worksheet> --><!DOCTYPE a SYSTEM "file:///etc/passwd">'
    path = packages.people(tmp_path / "a.xlsx")
    packages.change_part(path, part, lambda xml: kind + xml.partition(b"?>")[2])
    assert code_of(path) == "workbook-hostile"


def test_document_type_in_wide_letters_is_refused(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    wide = '\ufeff<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a><a/>'.encode("utf-16-le")
    packages.change_part(path, packages.SHEET, lambda _: wide)
    assert code_of(path) == "workbook-hostile"


def test_random_bytes_are_refused_or_read(tmp_path: Path) -> None:
    source = random.Random(7)
    heads = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", b"\xff\xfe", b"\x09\x08"]
    for number in range(60):
        content = heads[number % 5] + source.randbytes(source.randrange(1, 3000))
        try:
            open_workbook(bytes_of(tmp_path / "a.xls", content)).recognition  # noqa: B018
        except RefusedError:
            continue


def test_flipped_bytes_are_refused_or_read(tmp_path: Path) -> None:
    source = random.Random(8)
    whole = packages.people(tmp_path / "a.xlsx", 20).read_bytes()
    for _ in range(60):
        content = bytearray(whole)
        for _ in range(source.randrange(1, 8)):
            content[source.randrange(len(content))] = source.randrange(256)
        try:
            workbook = open_workbook(bytes_of(tmp_path / "b.xlsx", bytes(content)))
            for sheet in workbook.sheets:
                list(sheet.rows())
        except RefusedError:
            continue


def test_locked_zip_is_called_protected(tmp_path: Path) -> None:
    plain = io.BytesIO()
    with zipfile.ZipFile(plain, "w") as written:
        written.writestr("hh.csv", b"a,b\n1,2\n")
    content = bytearray(plain.getvalue())
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    assert code_of(bytes_of(tmp_path / "a.zip", bytes(content))) == "workbook-password"


def test_giant_list_of_strings_is_refused(tmp_path: Path) -> None:
    path = packages.people(tmp_path / "a.xlsx")
    string = b"<si><t>" + b"x" * 900 + b"</t></si>"
    packages.change_part(
        path, "xl/sharedStrings.xml", lambda _: b"<sst>" + string * 30_000 + b"</sst>"
    )
    assert code_of(path) == "workbook-hostile"
