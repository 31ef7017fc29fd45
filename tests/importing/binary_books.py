"""Workbooks of records, written by hand: what Excel wrote before and beside .xlsx.

`xls` and `xlsb` take records of cells, so that a test can write what no program writes today.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

from tests.importing.damage.sources import ODS_TYPE, compound, pack

DAY_FORMAT = 14
"""Number of the built-in format of a day; the styles below are numbered in this order."""
STYLES = (0, DAY_FORMAT, 164, 46)
PLAIN, DAY, OWN, PASSED = range(4)
"""Styles of the cells: as it is, a day, the workbook's own format, hours that passed."""


# -- .xls


def record(kind: int, content: bytes = b"") -> bytes:
    """Return a record of an .xls."""
    return struct.pack("<HH", kind, len(content)) + content


def place(row: int, column: int, style: int = PLAIN) -> bytes:
    """Return where a cell of an .xls stands: row and column from 0."""
    return struct.pack("<HHH", row, column, style)


def label(row: int, column: int, text: str) -> bytes:
    """Return a cell with its text."""
    wide = text.encode("utf-16-le")
    return record(0x204, place(row, column) + struct.pack("<HB", len(wide) // 2, 1) + wide)


def xls(
    cells: bytes,
    *,
    version: int = 0x600,
    texts: Sequence[bytes] = (),
    before: bytes = b"",
    own_format: str = "yyyy\\-mm\\-dd hh:mm",
    name: str = "data",
) -> bytes:
    """Return an .xls with one sheet of these records; `texts` are SST and its CONTINUEs."""
    begin = struct.pack("<HHHHII", version, 5, 0, 0, 0, 0)
    code = own_format.encode()
    is_new = version >= 0x600
    head = struct.pack("<HHB", 164, len(code), 0) if is_new else struct.pack("<HB", 164, len(code))
    styles = record(0x41E, head + code)
    styles += b"".join(record(0xE0, struct.pack("<HH", 0, each) + b"\0" * 16) for each in STYLES)
    shared = b"".join(record(0x3C if at else 0xFC, each) for at, each in enumerate(texts))
    book = record(0x809, begin) + before + styles
    flags = b"\0" if is_new else b""
    size = 4 + 7 + len(flags) + len(name)
    start = len(book) + size + len(shared) + 4
    bound = struct.pack("<IBBB", start, 0, 0, len(name)) + flags + name.encode()
    sheet = record(0x809, struct.pack("<HHHHII", version, 0x10, 0, 0, 0, 0)) + cells + record(0x0A)
    stream = book + record(0x85, bound) + shared + record(0x0A) + sheet
    return compound(stream, "Workbook" if is_new else "Book")


# -- .xlsb


def part_record(kind: int, content: bytes = b"") -> bytes:
    """Return a record of a part of an .xlsb."""
    named = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = len(content), b""
    while True:
        length += bytes([size & 0x7F | (0x80 if size > 0x7F else 0)])
        size >>= 7
        if not size:
            return named + length + content


def part_text(words: str) -> bytes:
    """Return a counted text of wide letters."""
    wide = words.encode("utf-16-le")
    return struct.pack("<I", len(wide) // 2) + wide


def part_row(number: int) -> bytes:
    """Return the head of a row, from 0."""
    return part_record(0, struct.pack("<I", number) + b"\0" * 13)


def part_cell(kind: int, column: int, content: bytes, style: int = PLAIN) -> bytes:
    """Return a cell that says its column, from 0."""
    return part_record(kind, struct.pack("<II", column, style) + content)


def xlsb(cells: bytes, *, texts: Sequence[str] = (), is_of_1904: bool = False) -> bytes:
    """Return an .xlsb with one sheet of these records."""
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"

    def relations(targets: Mapping[str, str]) -> bytes:
        listed = "".join(
            f'<Relationship Id="rId{at}" Type="{kinds}/{kind}" Target="{target}"/>'
            for at, (kind, target) in enumerate(targets.items(), 1)
        )
        return f'<Relationships xmlns="{package}">{listed}</Relationships>'.encode()

    sheet = part_record(129) + part_record(148, struct.pack("<IIII", 0, 99, 0, 9))
    sheet += part_record(145) + cells + part_record(146) + part_record(130)
    bundle = struct.pack("<II", 0, 1) + part_text("rId1") + part_text("data")
    book = part_record(131) + part_record(153, struct.pack("<II", int(is_of_1904), 0) + b"\0" * 4)
    book += part_record(143) + part_record(156, bundle) + part_record(144) + part_record(132)
    code = struct.pack("<H", 164) + part_text("yyyy\\-mm\\-dd hh:mm")
    styles = part_record(278) + part_record(615, struct.pack("<I", 1)) + part_record(44, code)
    styles += part_record(616) + part_record(617, struct.pack("<I", len(STYLES)))
    styles += b"".join(part_record(47, struct.pack("<HH", 0, each) + b"\0" * 12) for each in STYLES)
    styles += part_record(618) + part_record(279)
    shared = part_record(159, struct.pack("<II", len(texts), len(texts)))
    shared += b"".join(part_record(19, b"\0" + part_text(each)) for each in texts)
    shared += part_record(160)
    targets = {
        "worksheet": "worksheets/sheet1.bin",
        "styles": "styles.bin",
        "sharedStrings": "sharedStrings.bin",
    }
    return pack(
        {
            "[Content_Types].xml": b"<Types/>",
            "_rels/.rels": relations({"officeDocument": "xl/workbook.bin"}),
            "xl/_rels/workbook.bin.rels": relations(targets),
            "xl/workbook.bin": book,
            "xl/styles.bin": styles,
            "xl/sharedStrings.bin": shared,
            "xl/worksheets/sheet1.bin": sheet,
        }
    )


# -- .ods


def ods(rows: str, *, styles: str = "", name: str = "data", style: str = "") -> bytes:
    """Return an OpenDocument sheet with these rows, in XML."""
    spaces = "".join(
        f' xmlns:{each}="urn:oasis:names:tc:opendocument:xmlns:{each}:1.0"'
        for each in ("office", "table", "text", "style")
    )
    calc = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
    said = f' table:style-name="{style}"' if style else ""
    content = (
        f'<office:document-content{spaces} xmlns:calcext="{calc}">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        "<office:body><office:spreadsheet>"
        f'<table:table table:name="{name}"{said}>{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return pack(
        {
            "mimetype": ODS_TYPE.encode(),
            "META-INF/manifest.xml": b"<manifest/>",
            "content.xml": content.encode(),
        }
    )


# -- Cells of every kind


def packed(number: int) -> bytes:
    """Return a whole number in four bytes."""
    return struct.pack("<i", number << 2 | 2)


def double(number: float) -> bytes:
    """Return a number in eight bytes."""
    return struct.pack("<d", number)


def shared(*texts: str) -> bytes:
    """Return the shared texts of an .xls in one record."""
    made = b"".join(struct.pack("<HB", len(each), 1) + each.encode("utf-16-le") for each in texts)
    return struct.pack("<II", len(texts), len(texts)) + made


def text_cell(row: int, column: int, number: int) -> bytes:
    """Return a cell that points at a shared text."""
    return record(0xFD, place(row, column) + struct.pack("<I", number))


def cell(kind: str, inside: str = "", **attributes: str) -> str:
    """Return a cell of a document; `inside` is XML."""
    said = "".join(
        f' {"table" if key.startswith("number") else "office"}:{key.replace("_", "-")}="{value}"'
        for key, value in attributes.items()
    )
    return f'<table:table-cell office:value-type="{kind}"{said}>{inside}</table:table-cell>'


def row(*cells: str, more: str = "") -> str:
    """Return a row of a document."""
    return f"<table:table-row{more}>{''.join(cells)}</table:table-row>"


def text(words: str) -> str:
    """Return a cell of a document with a text."""
    return cell("string", f"<text:p>{words}</text:p>")


HEAD = label(0, 0, "code") + label(0, 1, "age")
PART_HEAD = part_row(0) + part_cell(6, 0, part_text("code")) + part_cell(6, 1, part_text("age"))

RICH = {
    "xls": xls(
        HEAD
        + text_cell(1, 0, 1)
        + record(0x27E, place(1, 1) + packed(42))
        + record(0xBD, struct.pack("<HHHIH", 1, 2, 0, 150 << 2 | 3, DAY) + packed(46085) + b"\3\0")
        + record(0x203, place(1, 4, OWN) + double(46085.25))
        + record(0x205, place(1, 5) + b"\x2a\1")
        + record(0x205, place(1, 6) + b"\1\0")
        + record(0x06, place(1, 7) + b"\0\0\0\0\0\0\xff\xff" + b"\0" * 8)
        + record(0x207, struct.pack("<HB", 2, 0) + b"ab")
        + record(0x203, place(1, 8, PASSED) + double(1.25))
        + record(0xD6, place(2, 0) + struct.pack("<HB", 2, 0) + b"cd\0\0")
        + record(0x06, place(2, 1) + double(1.5) + b"\0" * 8)
        + record(0x06, place(2, 2) + b"\1\0\1\0\0\0\xff\xff" + b"\0" * 8)
        + record(0x06, place(2, 3) + b"\2\0\7\0\0\0\xff\xff" + b"\0" * 8)
        + record(0x27E, place(4, 0) + packed(-7))
        + record(0xE5, struct.pack("<5H", 1, 6, 7, 0, 1)),
        texts=[shared("x", "ខ្មែរ")],
    ),
    "xlsb": xlsb(
        PART_HEAD
        + part_row(1)
        + part_cell(7, 0, struct.pack("<I", 1))
        + part_cell(2, 1, packed(42))
        + part_cell(5, 2, double(46085.25), OWN)
        + part_cell(4, 3, b"\1")
        + part_cell(3, 4, b"\x2a")
        + part_cell(8, 5, part_text("f") + b"\0" * 8)
        + part_cell(9, 6, double(1.5) + b"\0" * 8)
        + part_cell(10, 7, b"\1" + b"\0" * 8)
        + part_cell(11, 8, b"\7" + b"\0" * 8)
        + part_cell(5, 9, double(1.25), PASSED)
        + part_row(4)
        + part_cell(5, 0, double(46085), DAY)
        + part_record(146)
        + part_record(177, struct.pack("<I", 1))
        + part_record(176, struct.pack("<IIII", 6, 7, 0, 1)),
        texts=["x", "ខ្មែរ"],
    ),
    "ods": ods(
        row(text("code"), text("age"), text("a<text:s text:c='2'/>b <text:span>c</text:span>"))
        + row(more=' table:number-rows-repeated="2"')
        + row(
            cell("float", value="7", number_columns_repeated="2"),
            cell("percentage", value="0.15"),
            cell("currency", value="1e3"),
            cell("boolean", boolean_value="true"),
            cell("date", date_value="2026-03-04"),
            cell("date", date_value="2026-03-04T05:06:07.5"),
            cell("time", time_value="PT07H30M00S"),
            cell("string", "<text:p>shown</text:p>", string_value="said"),
            more=' table:number-rows-repeated="3"',
        )
        + row(cell("string", "<office:annotation><text:p>no</text:p></office:annotation>"
                   "<text:p>one</text:p><text:p>two</text:p>"))
    ),
}  # fmt: skip
"""Format to a workbook that holds every kind of cell."""


def stream_of(content: bytes) -> bytes:
    """Return the records of an .xls that `xls` made."""
    return content[1536:]
