"""Damage to the cells of a sheet: odd values, far places, merges and extents that lie."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tests.importing.damage.kinds import SHEET, damages
from tests.importing.damage.sources import pack, unpack

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
