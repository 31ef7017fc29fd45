"""Damage to the records of binary workbooks and to the cells of documents, one level up from bytes.

The whole file is one that holds every kind of cell, not the small one that other kinds damage.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from random import Random

from tests.importing import binary_books
from tests.importing.damage.kinds import damages
from tests.importing.damage.sources import compound, pack, unpack

_NUMBERS = (0, 1, 2, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_XLS_KINDS = (0x06, 0x3C, 0x203, 0x204, 0x205, 0x207, 0x27E, 0xBD, 0xD6, 0xE0, 0xE5, 0xFC, 0xFD,
              0x41E, 0x85, 0x809, 0x0A, 0x2F, 0x42, 0x22, 0x208, 0x200)  # fmt: skip
_XLSB_KINDS = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 18, 19, 44, 47, 62, 129, 145,
               146, 148, 153, 156, 159, 160, 176, 177, 617, 618)  # fmt: skip
_DOUBLES = (0.0, -1.0, 1e300, float("nan"), float("inf"), -45000.5, 2958466.0, 0.9999999999, 60.0)

Record = tuple[int, bytes]


@damages("xls")
def odd_cells_of_records(chance: Random, _: bytes) -> bytes:
    stream = binary_books.stream_of(binary_books.RICH["xls"])
    records = _changed(chance, list(_xls_records(stream)), _XLS_KINDS)
    made = b"".join(struct.pack("<HH", kind, len(each)) + each for kind, each in records)
    return compound(made)


@damages("xlsb")
def odd_cells_of_parts(chance: Random, _: bytes) -> bytes:
    parts = unpack(binary_books.RICH["xlsb"])
    for name in chance.sample([each for each in parts if each.endswith(".bin")], 2):
        records = _changed(chance, list(_xlsb_records(parts[name])), _XLSB_KINDS)
        parts[name] = b"".join(binary_books.part_record(kind, each) for kind, each in records)
    return pack(parts)


@damages("ods")
def odd_cells_of_document(chance: Random, _: bytes) -> bytes:
    parts = unpack(binary_books.RICH["ods"])
    xml = parts["content.xml"].decode()
    for _time in range(chance.randrange(1, 5)):
        xml = chance.choice((_odd_attribute, _odd_element, _odd_kind))(chance, xml)
    parts["content.xml"] = xml.encode()
    return pack(parts)


def _changed(chance: Random, records: list[Record], kinds: tuple[int, ...]) -> list[Record]:
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(records))
        kind, content = records[at]
        match chance.randrange(8):
            case 0:
                records.pop(at)
            case 1:
                records.insert(at, (kind, content))
            case 2:
                other = chance.randrange(len(records))
                records[at], records[other] = records[other], records[at]
            case 3:
                records[at] = kind, content[: chance.randrange(len(content) + 1)]
            case 4:
                records[at] = chance.choice(kinds), content
            case 5:
                records.insert(at, (chance.choice(kinds), chance.randbytes(chance.randrange(40))))
            case 6:
                records[at] = kind, _with_number(chance, content)
            case _:
                records[at] = kind, content[:6] + struct.pack("<d", chance.choice(_DOUBLES))
    return records or [(0, b"")]


def _with_number(chance: Random, content: bytes) -> bytes:
    size = chance.choice((1, 2, 4))
    if len(content) < size:
        return content
    made = bytearray(content)
    at = chance.randrange(len(content) - size + 1)
    made[at : at + size] = (chance.choice(_NUMBERS) % (1 << 8 * size)).to_bytes(size, "little")
    return bytes(made)


def _xls_records(stream: bytes) -> Iterator[Record]:
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        if not kind:
            return
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _xlsb_records(part: bytes) -> Iterator[Record]:
    from mfdw_desktop.importing import xlsb

    for kind, at, length in xlsb.records(part):
        yield kind, part[at : at + length]


_VALUE = re.compile(r'((?:value-type|value|date-value|time-value|boolean-value|string-value|'
                    r'-repeated|-spanned|:name|:c)=")([^"]*)"')  # fmt: skip
_SAID = (
    "", "x", "-1", "0", "1e400", "NaN", "INF", "2026-13-45", "2026-03-04T99:99:99", "PT", "P1Y",
    "PT99999999999999999H", "-PT5H", "true", "16385", "1048577", "9" * 400, "float", "time", "date",
    "boolean", "string", "void", "percentage", "-2026-03-04", "12026-03-04", "PT23H59M60S",
)  # fmt: skip
_ELEMENTS = (
    "<table:table-cell/>", "<table:covered-table-cell/>", "<text:p/>", "<table:table-row/>",
    "<table:table/>", "<office:annotation><text:p>x</text:p></office:annotation>",
    '<text:s text:c="99999999999"/>', '<text:s text:c="x"/>', "<text:tab/>", "\n   ", "<!-- x -->",
    "<![CDATA[x]]>", "<text:p>a</text:p><text:p>b</text:p>", "<table:table-row-group/>", "<q/>",
    '<table:table-column table:number-columns-repeated="999999"/>', "&#xFFFD;", "<text:span/>",
)  # fmt: skip
_ENDS = re.compile(r">")


def _odd_attribute(chance: Random, xml: str) -> str:
    place = chance.choice(list(_VALUE.finditer(xml)))
    return f"{xml[: place.start(2)]}{chance.choice(_SAID)}{xml[place.end(2) :]}"


def _odd_element(chance: Random, xml: str) -> str:
    place = chance.choice(list(_ENDS.finditer(xml))).end()
    return xml[:place] + chance.choice(_ELEMENTS) + xml[place:]


def _odd_kind(chance: Random, xml: str) -> str:
    tags = ("table:table-cell", "text:p", "table:table-row", "table:table", "office:spreadsheet")
    one, other = chance.choice(tags), chance.choice((*tags, "table:covered-table-cell", "x"))
    places = [each.start() for each in re.finditer(f"<{one}[ >]", xml)]
    if not places:
        return xml
    at = chance.choice(places)
    end = xml.find(f"</{one}>", at)
    made = xml[:at] + f"<{other}" + xml[at + len(one) + 1 :]
    if end < 0:
        return made
    end += len(other) - len(one)
    return made[:end] + f"</{other}>" + made[end + len(one) + 3 :]
