"""The kinds of damage: each takes a whole file and a seeded source of chance.

Bytes, archives, XML, records, repeats and texts; cells and binary records have modules beside.
What a reader must say is in `tests/importing/test_damage.py`.
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
