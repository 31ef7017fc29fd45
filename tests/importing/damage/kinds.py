"""The kinds of damage: each takes a whole file and a seeded source of chance.

Bytes, archives, XML, cells, records, repeats, texts; what a reader must survive is written
here, what it must say is in `tests/importing/test_damage.py`.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Callable, Iterable
from random import Random

from tests.importing.damage.sources import pack, unpack

Damage = Callable[[Random, bytes], bytes]

KINDS: dict[str, tuple[tuple[str, ...], Damage]] = {}
"""Name of a kind to the formats that it damages, and what does it."""

ZIPS = ("xlsx", "xlsb", "ods", "odk")
XMLS = ("xlsx", "ods")
ALL = (*ZIPS, "xls", "csv", "html")
SHEET = "xl/worksheets/sheet1.xml"


def damages(*formats: str) -> Callable[[Damage], Damage]:
    """Add a kind of damage to the list, under its function's name."""

    def add(work: Damage) -> Damage:
        KINDS[work.__name__] = formats, work
        return work

    return add


# Bytes


@damages(*ALL)
def cut_off(chance: Random, content: bytes) -> bytes:
    return content[: chance.randrange(1, len(content))]


@damages(*ALL)
def flipped_bytes(chance: Random, content: bytes) -> bytes:
    made = bytearray(content)
    for _ in range(chance.choice((1, 3, 20, 200))):
        made[chance.randrange(len(made))] = chance.randrange(256)
    return bytes(made)


@damages(*ALL)
def piece_twice(chance: Random, content: bytes) -> bytes:
    begin = chance.randrange(len(content))
    end = min(len(content), begin + chance.randrange(1, 2000))
    return content[:end] + content[begin:]


@damages(*ALL)
def piece_gone(chance: Random, content: bytes) -> bytes:
    begin = chance.randrange(len(content))
    return content[:begin] + content[begin + chance.randrange(1, 500) :]


@damages(*ALL)
def junk_around(chance: Random, content: bytes) -> bytes:
    return chance.randbytes(chance.randrange(0, 64)) + content + chance.randbytes(64)


# Archives


@damages(*ZIPS)
def entry_twice(chance: Random, content: bytes) -> bytes:
    parts = unpack(content)
    name = chance.choice(list(parts))
    out = io.BytesIO(content)
    with zipfile.ZipFile(out, "a") as archive:
        # The archive warns of a name that is there; written in another case it does not.
        archive.writestr(name.upper(), parts[name][::-1])
    return out.getvalue()


@damages(*ZIPS)
def wrong_checksum(chance: Random, content: bytes) -> bytes:
    return _in_directory(chance, content, 16, chance.randbytes(4))


@damages(*ZIPS)
def lying_sizes(chance: Random, content: bytes) -> bytes:
    size = chance.choice((0, 1, 10, 1 << 20, (1 << 31) - 1, 0xFFFFFFFE))
    return _in_directory(chance, content, chance.choice((20, 24)), struct.pack("<I", size))


@damages(*ZIPS)
def locked_entry(chance: Random, content: bytes) -> bytes:
    return _in_directory(chance, content, 8, struct.pack("<H", 1))


@damages(*ZIPS)
def odd_packing(chance: Random, content: bytes) -> bytes:
    return _in_directory(chance, content, 10, struct.pack("<H", chance.choice((1, 9, 12, 14, 93))))


@damages(*ZIPS)
def odd_names(chance: Random, content: bytes) -> bytes:
    parts = unpack(content)
    name = chance.choice(list(parts))
    odd = chance.choice(("../../x", "/etc/passwd", "C:\\x", "a" * 5000, "\u202e.xml", "./", "xl/"))
    if chance.random() < 0.5:
        parts[odd + name] = parts.pop(name)
    else:
        parts[odd] = b"x"
    return pack(parts)


@damages(*ZIPS)
def bomb(chance: Random, content: bytes) -> bytes:
    parts = unpack(content)
    name = chance.choice(list(parts))
    parts[name] += b" " * (chance.choice((8, 24, 64)) << 20)
    return pack(parts)


@damages(*ZIPS)
def many_entries(chance: Random, content: bytes) -> bytes:
    out = io.BytesIO(content)
    with zipfile.ZipFile(out, "a") as archive:
        for number in range(chance.choice((11_000, 66_000))):
            archive.writestr(f"x/{number}", b"")
    return out.getvalue()


@damages(*ZIPS)
def part_gone(chance: Random, content: bytes) -> bytes:
    parts = unpack(content)
    parts.pop(chance.choice(list(parts)))
    return pack(parts)


@damages(*ZIPS)
def part_empty(chance: Random, content: bytes) -> bytes:
    parts = unpack(content)
    parts[chance.choice(list(parts))] = b""
    return pack(parts)


@damages(*ZIPS)
def parts_swapped(chance: Random, content: bytes) -> bytes:
    parts = unpack(content)
    one, other = chance.choice(list(parts)), chance.choice(list(parts))
    parts[one], parts[other] = parts[other], parts[one]
    return pack(parts)


@damages(*ZIPS)
def part_flipped(chance: Random, content: bytes) -> bytes:
    parts = unpack(content)
    name = chance.choice([each for each in parts if parts[each]])
    parts[name] = flipped_bytes(chance, parts[name])
    return pack(parts)


def _in_directory(chance: Random, content: bytes, at: int, value: bytes) -> bytes:
    """Overwrite a field of one entry of the central directory."""
    places = [found.start() for found in re.finditer(b"PK\x01\x02", content)]
    made = bytearray(content)
    place = chance.choice(places) + at
    made[place : place + len(value)] = value
    return bytes(made)


# XML

NASTY = (
    b"", b"-1", b"0", b"99999999999999999999", b"1e400", b"NaN", b"true", b"A1:XFD1048576", b"&#0;",
    b"\xff\xfe", b"x" * 70_000, "០១២".encode(), b"../../x", b"1048577", b"XFE1", b"urn:x", b"  ",
)  # fmt: skip
_ATTRIBUTE = re.compile(rb'="([^"<]*)"')
_TAG = re.compile(rb"</?[\w:]+[^>]*>")


@damages(*XMLS)
def attribute_odd(chance: Random, content: bytes) -> bytes:
    return _in_xml(chance, content, lambda xml: _replace_one(chance, xml, _ATTRIBUTE, _quoted))


@damages(*XMLS)
def tag_gone(chance: Random, content: bytes) -> bytes:
    return _in_xml(chance, content, lambda xml: _replace_one(chance, xml, _TAG, lambda _: b""))


@damages(*XMLS)
def tag_twice(chance: Random, content: bytes) -> bytes:
    return _in_xml(chance, content, lambda xml: _replace_one(chance, xml, _TAG, lambda _: b"<x>"))


@damages(*XMLS)
def xml_cut(chance: Random, content: bytes) -> bytes:
    return _in_xml(chance, content, lambda xml: xml[: chance.randrange(1, len(xml))])


@damages(*XMLS)
def entities(chance: Random, content: bytes) -> bytes:
    kind = chance.choice(
        (
            b'<!DOCTYPE x [<!ENTITY a "ha">]>',
            b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
            b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
            b"<!-- " + b"x" * 70_000 + b' --><!DOCTYPE x [<!ENTITY a "ha">]>',
        )
    )
    return _in_xml(chance, content, lambda xml: kind + re.sub(rb"<\?xml.*?\?>", b"", xml))


@damages(*XMLS)
def deep(chance: Random, content: bytes) -> bytes:
    depth = chance.choice((500, 5_000, 60_000))
    return _in_xml(
        chance, content, lambda xml: xml.replace(b">", b">" + b"<x>" * depth + b"</x>" * depth, 2)
    )


@damages(*XMLS)
def other_namespace(chance: Random, content: bytes) -> bytes:
    return _in_xml(chance, content, lambda xml: re.sub(rb'xmlns(:\w+)?="[^"]*"', b'xmlns="u"', xml))


@damages(*XMLS)
def wide_letters(chance: Random, content: bytes) -> bytes:
    def wide(xml: bytes) -> bytes:
        text = re.sub(rb"<\?xml.*?\?>", b"", xml).decode("utf-8", "replace")
        return f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16")

    return _in_xml(chance, content, wide)


@damages(*XMLS)
def huge_text(chance: Random, content: bytes) -> bytes:
    more = b"y" * chance.choice((40_000, 2_000_000))
    return _in_xml(chance, content, lambda xml: _replace_one(chance, xml, re.compile(rb">(?=[^<])"),
                                                             lambda _: b">" + more))  # fmt: skip


def _quoted(chance: Random) -> bytes:
    return b'="' + chance.choice(NASTY) + b'"'


def _in_xml(chance: Random, content: bytes, change: Callable[[bytes], bytes]) -> bytes:
    parts = unpack(content)
    names = [each for each in parts if each.endswith((".xml", ".rels")) and parts[each]]
    important = [each for each in names if "sheet" in each or "content" in each]
    name = chance.choice(important if important and chance.random() < 0.6 else names)
    parts[name] = change(parts[name])
    return pack(parts)


def _replace_one(
    chance: Random, xml: bytes, pattern: re.Pattern[bytes], make: Callable[[Random], bytes]
) -> bytes:
    places = list(pattern.finditer(xml))
    if not places:
        return xml
    place = chance.choice(places)
    return xml[: place.start()] + make(chance) + xml[place.end() :]


# Cells of a workbook

_CELLS = (
    b'<c r="{at}" t="s"><v>{number}</v></c>', b'<c r="{at}" t="d"><v>{text}</v></c>',
    b'<c r="{at}" t="b"><v>{text}</v></c>', b'<c r="{at}" t="e"><v>{text}</v></c>',
    b'<c r="{at}"><v>{text}</v></c>', b'<c r="{at}" s="{number}"><v>{text}</v></c>',
    b'<c r="{at}" t="str"><f>1/0</f><v>{text}</v></c>', b'<c r="{at}"><f>A1</f></c>',
    b'<c r="{at}" t="inlineStr"><is><r><t>a</t></r><r><t>{text}</t></r></is></c>',
    b'<c r="{at}" t="inlineStr"/>', b"<c/>", b'<c t="q" r="{at}"><v>{text}</v><v>2</v></c>',
    b'<c r="{at}" s="1"><v>{number}</v></c>', b'<c r="{at}" s="-5"><v>1</v></c>',
)  # fmt: skip
_VALUES = (
    b"1", b"-1", b"1e400", b"-1e308", b"NaN", b"INF", b"2", b"TRUE", b"2026-13-45", b"",
    b"0.1e-400",
    b"9" * 400, b"45000.7", b"2958466", b"-700000", b"2026-03-04T25:61:61Z", b"_x0000_", b"#N/A",
    b"=cmd|'/c calc'!A1", b"&lt;b&gt;", "១២".encode(), b"a\tb\nc", b"_xD800_",
)  # fmt: skip
_PLACES = (
    b"A2", b"C3", b"XFD1048576", b"ZZZZ9", b"A0", b"a3", b"C", b"7", b"", b"B1048577", b"AAA1",
    b"C500000", b"E2", b"D4", b"$A$1", b"Sheet!A1",
)  # fmt: skip


@damages("xlsx")
def odd_cells(chance: Random, content: bytes) -> bytes:
    def cell() -> bytes:
        made = chance.choice(_CELLS).replace(b"{at}", chance.choice(_PLACES))
        number = str(chance.choice((0, 3, 999_999, -1, 1 << 40))).encode()
        return made.replace(b"{text}", chance.choice(_VALUES)).replace(b"{number}", number)

    def row() -> bytes:
        number = chance.choice((b"2", b"3", b"9", b"0", b"-4", b"1048577", b"x", b"700000"))
        rows = b"".join(cell() for _ in range(chance.randrange(1, 6)))
        hidden = b' hidden="1"' if chance.random() < 0.2 else b""
        return b'<row r="' + number + b'"' + hidden + b">" + rows + b"</row>"

    rows = b"".join(row() for _ in range(chance.randrange(1, 5)))
    where = chance.choice((b"<sheetData>", b"</sheetData>"))
    made = where + rows if where == b"<sheetData>" else rows + where
    return _in_sheet(content, lambda xml: xml.replace(where, made, 1))


@damages("xlsx")
def odd_values(chance: Random, content: bytes) -> bytes:
    """Put odd numbers, days and texts into the columns of numbers and days."""
    rows = b"".join(
        b'<row r="%d">' % row
        + b"".join(
            b'<c r="%s%d"%s><v>%s</v></c>'
            % (column, row, chance.choice((b"", b"", b' s="1"', b' s="2"', b' t="str"')),
               chance.choice(_VALUES))
            for column in (b"A", b"B", b"C", b"D", b"E")
        )
        + b"</row>"
        for row in range(6, 12)
    )  # fmt: skip
    return _in_sheet(content, lambda xml: xml.replace(b"</sheetData>", rows + b"</sheetData>", 1))


@damages("xlsx")
def overlapping_merges(chance: Random, content: bytes) -> bytes:
    ranges = (
        b"A1:XFD1048576",
        b"A1:B2",
        b"B1:A1",
        b"A1",
        b"x:y",
        b"A2:A1048576",
        b"C1:E1",
        b"A1:A9",
    )
    merges = b"".join(
        b'<mergeCell ref="' + chance.choice(ranges) + b'"/>' for _ in range(chance.randrange(1, 9))
    )
    made = b"</sheetData><mergeCells>" + merges + b"</mergeCells>"
    return _in_sheet(content, lambda xml: xml.replace(b"</sheetData>", made, 1))


@damages("xlsx")
def wrong_extent(chance: Random, content: bytes) -> bytes:
    said = chance.choice((b"A1", b"A1:XFD1048576", b"ZZZ9:A1", b"", b"A1:C2", b"B9"))
    made = b'<dimension ref="' + said + b'"'
    return _in_sheet(content, lambda xml: re.sub(rb'<dimension ref="[^"]*"', made, xml))


@damages("xlsx")
def far_cells(chance: Random, content: bytes) -> bytes:
    cells = b"".join(
        b'<row r="%d"><c r="%s%d"><v>1</v></c></row>' % (row, column, row)
        for row in sorted(chance.sample(range(10, 1_048_576), chance.choice((1, 5, 200))))
        for column in (chance.choice((b"A", b"Z", b"XFD")),)
    )
    return _in_sheet(content, lambda xml: xml.replace(b"</sheetData>", cells + b"</sheetData>", 1))


@damages("xlsx")
def many_columns(chance: Random, content: bytes) -> bytes:
    count = chance.choice((300, 3_000, 16_384))
    head = chance.choice((b"same", b"x" * 300, b"", b"_uuid"))
    cells = b'<c t="inlineStr"><is><t>' + head + b"</t></is></c>"
    rows = b"<row>" + cells * count + b"</row><row>" + b"<c><v>1</v></c>" * count + b"</row>"
    return _in_sheet(content, lambda xml: re.sub(
        rb"<sheetData>.*</sheetData>", b"<sheetData>" + rows + b"</sheetData>", xml, flags=re.S
    ))  # fmt: skip


def _in_sheet(content: bytes, change: Callable[[bytes], bytes]) -> bytes:
    parts = unpack(content)
    parts[SHEET] = change(parts[SHEET])
    return pack(parts)


# Records of binary workbooks


@damages("xls")
def odd_records(chance: Random, content: bytes) -> bytes:
    made = bytearray(content)
    at, places = 1536, []
    while at + 4 <= len(made):
        kind, length = struct.unpack_from("<HH", made, at)
        if not kind:
            break
        places.append(at)
        at += 4 + length
    for _ in range(chance.randrange(1, 4)):
        place = chance.choice(places)
        field = chance.choice((0, 2, 4, 6, 10))
        value = chance.choice(
            (0, 1, 0xFFFF, 0x809, 0x0A, 0x203, 0xFC, 0x2F, chance.randrange(65536))
        )
        if place + field + 2 <= len(made):
            struct.pack_into("<H", made, place + field, value)
    return bytes(made)


@damages("xls")
def odd_chains(chance: Random, content: bytes) -> bytes:
    made = bytearray(content)
    for _ in range(chance.randrange(1, 4)):
        head, entries = (30, 32, *range(44, 80, 4)), (1140, 1144, 1268, 1272)
        place = chance.choice((*head, *range(512, 600, 4), *entries))
        value = chance.choice((0, 1, 2, 5, 0xFFFFFFFF, 0xFFFFFFFE, 0x7FFFFFFF, 1 << 20))
        struct.pack_into("<I", made, place, value)
    return bytes(made)


@damages("xlsb")
def odd_binary_parts(chance: Random, content: bytes) -> bytes:
    parts = unpack(content)
    name = chance.choice([each for each in parts if each.endswith(".bin")])
    made = bytearray(parts[name])
    for _ in range(chance.randrange(1, 5)):
        made[chance.randrange(len(made))] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
    parts[name] = bytes(made)
    return pack(parts)


# Repeats of OpenDocument


@damages("ods")
def odd_repeats(chance: Random, content: bytes) -> bytes:
    parts = unpack(content)
    xml = parts["content.xml"]
    number = chance.choice((b"0", b"-5", b"x", b"16384", b"1048576", b"99999999999", b"", b"2000"))
    tag, name = chance.choice(((b"cell", b"columns"), (b"row", b"rows")))
    places = list(re.finditer(rb"<table:table-" + tag + rb"\b", xml))
    place = chance.choice(places).end()
    said = b" table:number-" + name + b'-repeated="' + number + b'"'
    parts["content.xml"] = xml[:place] + said + xml[place:]
    return pack(parts)


# Texts


def _lines(*lines: bytes) -> bytes:
    return b"\n".join(lines) + b"\n"


@damages("csv")
def odd_text(chance: Random, content: bytes) -> bytes:
    return chance.choice(
        (
            content.replace(b";", b"\0", 3),
            content.replace(b"Sok", b'"Sok', 1),
            content.replace(b"\r\n", b"\r"),
            content.replace(b"\r\n", b"\x85"),
            b"\xef\xbb\xbf\xef\xbb\xbf" + content,
            b"\xff\xfe" + content,
            b"sep=\x00\n" + content,
            b'sep="\n' + content,
            b"sep=;\n",
            content + b'"',
            content.replace(b"30", b"9" * 5000),
            content.replace(b"30", b"1e999").replace(b"28", b"NaN").replace(b"55", b"-inf"),
            _lines(b"x" * 1_000_000),
            _lines(b"a,b", b"x" * 5_000_000 + b",1"),
            _lines(b"," * 100_000, b"1," * 100_000),
            _lines(b",".join(b"h%d" % at for at in range(20_000)), b",".join([b"1"] * 20_000)),
            b"\n" * 200_000 + content,
            b"a;b\n" + b"1;2\n" * 50_000,
            b'"' * 100_001,
            content.replace(b"Chan", "Nguyễn".encode("cp1258", "replace")),
            content.decode().encode("utf-16-be"),
            content.decode().encode("utf-16-le")[:-1],
            content.decode().encode("utf-32"),
            content.replace(b"KH-002", b"=HYPERLINK(1)"),
            b"\x1a" + content,
            bytes(chance.randrange(256) for _ in range(3000)),
            b"client_code;age\n" + b"\xed\xa0\x80;1\n" * 3,
            b"%s" % content.split(b"\r\n")[0],
        )
    )


@damages("html")
def odd_page(chance: Random, content: bytes) -> bytes:
    return chance.choice(
        (
            content.replace(b"<td>", b"<td colspan=1000 rowspan=1000>"),
            content.replace(b"<td>", b"<td><table><tr><td>" * 200),
            content.replace(b"</tr>", b"").replace(b"</td>", b""),
            content.replace(b"<table>", b"<table>" * 5000),
            content.replace(b"utf-8", b"utf-99"),
            content.replace(b"<td>", b"<td rowspan=0 colspan=-1>"),
            content.replace(b"Sok", b"<script>" * 1000),
            b"<html>" + b"<!-" * 100_000,
            b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
            + b"<Worksheet><Table>" + b"<Row>" * 3000,
            content.replace(b"</table>", b"<tr><td>x</td></tr>" * 100_000),
        )
    )  # fmt: skip


def cases(seeds: Iterable[int]) -> Iterable[tuple[str, str, int]]:
    """Yield (kind, format, seed) of every kind and every format of it, for each seed."""
    for seed in seeds:
        for name, (formats, _) in KINDS.items():
            for form in formats:
                yield name, form, seed
