"""Small whole files of every format that we read, as bytes: what gets damaged."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import openpyxl

ROWS: list[list[Any]] = [
    ["client_code", "name", "age", "day", "likes"],
    ["KH-001", "Sok Dara", 30, date(2026, 3, 4), "read play"],
    ["KH-002", "Chan Mali", 41.5, date(2026, 3, 5), "read"],
    ["KH-003", "សុខា", 28, date(2026, 3, 6), None],
    ["KH-004", "Nguyễn Hà", 55, date(2026, 3, 7), "play"],
]
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"


def xlsx() -> bytes:
    """Return a workbook with a table, merged cells, a formula and a second sheet."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "data"
    for row in ROWS:
        sheet.append(row)
    sheet["G2"] = "=SUM(C2:C5)"
    sheet.merge_cells("A8:B9")
    other = book.create_sheet("members")
    for row in (["kid_name", "_parent_index", "_index"], ["Bo", 1, 1], ["Na", 2, 2]):
        other.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def ods() -> bytes:
    """Return an OpenDocument sheet."""
    cells = "".join(
        "<table:table-row>" + "".join(_ods_cell(each) for each in row) + "</table:table-row>"
        for row in ROWS
    )
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content{spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="data">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return pack(
        {
            "mimetype": ODS_TYPE.encode(),
            "META-INF/manifest.xml": b"<manifest/>",
            "content.xml": content.encode(),
        }
    )


def _ods_cell(value: Any) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, date):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}"'
    elif isinstance(value, int | float):
        kind = f'office:value-type="float" office:value="{value}"'
    else:
        kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}><text:p>{value}</text:p></table:table-cell>"


def odk() -> bytes:
    """Return the ZIP of ODK Central with a repeat."""
    return pack(
        {
            "hh.csv": b"SubmissionDate,g-client_code,g-age,meta-instanceID,KEY\n"
            b"2026-01-02T00:00:00Z,KH1,30,uuid:1,uuid:1\n2026-01-03T00:00:00Z,KH2,4,uuid:2,uuid:2\n",
            "hh-members.csv": b"name,age,PARENT_KEY,KEY\nSok,3,uuid:1,uuid:1/members[1]\n",
            "media/a.jpg": b"\xff\xd8\xff",
        }
    )


def csv() -> bytes:
    """Return the table as text."""
    lines = [";".join("" if each is None else str(each) for each in row) for row in ROWS]
    return ("\r\n".join(lines) + "\r\n").encode()


def html() -> bytes:
    """Return the table as a web page."""
    rows = "".join(
        "<tr>" + "".join(f"<td>{each or ''}</td>" for each in row) + "</tr>" for row in ROWS
    )
    return f"<html><head><meta charset='utf-8'></head><table>{rows}</table></html>".encode()


def xls() -> bytes:
    """Return the table as a workbook of Excel 97, in a compound file."""
    begin = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    book = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    end = _record(0x0A, b"")
    name = b"data"
    at = len(book) + 4 + 8 + len(name) + len(end)
    bound = _record(0x85, struct.pack("<IBBBB", at, 0, 0, len(name), 0) + name)
    cells = b"".join(
        _biff_cell(row, column, value)
        for row, line in enumerate(ROWS)
        for column, value in enumerate(line)
        if value is not None
    )
    return compound(book + bound + end + begin + cells + end)


def _biff_cell(row: int, column: int, value: Any) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(value, int | float):
        return _record(0x203, place + struct.pack("<d", float(value)))
    text = str(value).encode("utf-16-le")
    return _record(0x204, place + struct.pack("<HB", len(text) // 2, 1) + text)


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def compound(stream: bytes, name: str = "Workbook") -> bytes:
    """Return a compound file with one stream."""
    sector, end, free = 512, 0xFFFFFFFE, 0xFFFFFFFF
    padded = stream.ljust(max(4096, -(-len(stream) // sector) * sector), b"\0")
    count = len(padded) // sector
    fat = [0xFFFFFFFD, end, *range(3, 2 + count), end]
    directory = b""
    for text, kind, start, size in (("Root Entry", 5, end, 0), (name, 2, 2, len(padded))):
        wide = text.encode("utf-16-le") + b"\0\0"
        directory += wide.ljust(64, b"\0") + struct.pack("<HB", len(wide), kind) + b"\1"
        directory += b"\xff" * 12 + b"\0" * 36 + struct.pack("<IQ", start, size)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0)
    head += struct.pack("<109I", 0, *[free] * 108)
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(sector, b"\xff")
    return head + table + directory.ljust(sector, b"\0") + padded


def xlsb() -> bytes:
    """Return the table as a binary workbook."""

    def record(kind: int, content: bytes = b"") -> bytes:
        named = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
        size, length = len(content), b""
        while True:
            length += bytes([size & 0x7F | (0x80 if size > 0x7F else 0)])
            size >>= 7
            if not size:
                return named + length + content

    def text(words: str) -> bytes:
        return struct.pack("<I", len(words.encode("utf-16-le")) // 2) + words.encode("utf-16-le")

    sheet = record(129) + record(148, struct.pack("<IIII", 0, len(ROWS) - 1, 0, 4)) + record(145)
    for number, row in enumerate(ROWS):
        sheet += record(0, struct.pack("<I", number) + b"\0" * 13)
        for column, value in enumerate(row):
            place = struct.pack("<II", column, 0)
            if isinstance(value, int | float):
                sheet += record(5, place + struct.pack("<d", float(value)))
            elif value is not None:
                sheet += record(6, place + text(str(value)))
    sheet += record(146) + record(130)
    bundle = struct.pack("<II", 0, 1) + text("rId1") + text("data")
    book = record(131) + record(143) + record(156, bundle) + record(144) + record(132)
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"

    def relations(kind: str, target: str) -> bytes:
        return (
            f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{kinds}/{kind}" '
            f'Target="{target}"/></Relationships>'
        ).encode()

    return pack(
        {
            "[Content_Types].xml": b"<Types/>",
            "_rels/.rels": relations("officeDocument", "xl/workbook.bin"),
            "xl/_rels/workbook.bin.rels": relations("worksheet", "worksheets/sheet1.bin"),
            "xl/workbook.bin": book,
            "xl/worksheets/sheet1.bin": sheet,
        }
    )


def unpack(content: bytes) -> dict[str, bytes]:
    """Return the parts of a package."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Return a package of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


SOURCES: dict[str, Callable[[], bytes]] = {
    "xlsx": xlsx, "xlsb": xlsb, "xls": xls, "ods": ods, "odk": odk, "csv": csv, "html": html,
}  # fmt: skip
"""Format to what makes a whole file of it."""
