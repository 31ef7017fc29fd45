"""Look into the binary parts of a .xlsb file: its sheets, which cells hold errors or anything?

After [MS-XLSB] 2.1.4 and 2.4. The cells themselves are read by calamine, which shows an
error cell as blank; `xlsb_cells` reads them where calamine does not.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator, Set
from dataclasses import dataclass

from mfdw_desktop.importing import biff, ooxml
from mfdw_desktop.importing.cells import CellError
from mfdw_desktop.importing.ooxml import SheetScan
from mfdw_desktop.importing.placed import LAST_COLUMN, LAST_ROW

BOOK = "xl/workbook.bin"
_RELATIONS = "xl/_rels/workbook.bin.rels"

ROW, EMPTY, PACKED, ERROR, TRUTH, NUMBER, TEXT, SHARED = range(8)
FORMULA_TEXT, FORMULA_NUMBER, FORMULA_TRUTH, FORMULA_ERROR = range(8, 12)
RICH_TEXT = 62
SHORT = {12: EMPTY, 13: PACKED, 14: ERROR, 15: TRUTH, 16: NUMBER, 17: TEXT, 18: SHARED}
"""Cells that stand right of the one before, to the same kind with a place of its own."""
PLACED = frozenset({*range(EMPTY, FORMULA_ERROR + 1), *SHORT, RICH_TEXT})
_FILLED = PLACED - {EMPTY, 12}
SHARED_TEXT, FORMAT, STYLE, STYLES_BEGIN, STYLES_END = 19, 44, 47, 617, 618
_MERGED = 176
_PROPERTIES, _SHEET = 153, 156
_ZERO_HEIGHT = 0x10
_MOST_LETTERS = 32767


@dataclass(frozen=True)
class ListedPart:
    """A sheet by the workbook's own list; without a part where it is none of cells."""

    name: str
    part: str
    hidden: bool


def listed(archive: zipfile.ZipFile) -> list[ListedPart]:
    """Return the sheets in their order."""
    names = {ooxml.plain_name(each): each for each in archive.namelist()}
    targets = ooxml.relation_targets(archive, names[_RELATIONS]) if _RELATIONS in names else {}
    content = archive.read(names[BOOK])
    found: list[ListedPart] = []
    for kind, at, _ in records(content):
        if kind == _SHEET:
            (state,) = struct.unpack_from("<I", content, at)
            relation, at = text(content, at + 8)
            name, _ = text(content, at)
            target = ooxml.target_name(targets.get(relation, "").replace("\\", "/"))
            # Without relations the parts are named by their order, as Excel writes them.
            by_order = f"xl/worksheets/sheet{len(found) + 1}.bin"
            part = names.get(target if targets else by_order, "")
            is_cells = "worksheets/" in ooxml.plain_name(part)
            found.append(ListedPart(name, part if is_cells else "", state != 0))
    return found


def is_of_1904(book: bytes) -> bool:
    """Tell whether the days of a workbook count from 1904."""
    return any(
        kind == _PROPERTIES and length >= 1 and bool(book[at] & 1)
        for kind, at, length in records(book)
    )


def look(content: bytes, day_styles: Set[int] = frozenset()) -> SheetScan:
    """Return what the records of a sheet's part say; `day_styles` show a number as a day."""
    scan = SheetScan()
    row, column = 0, -1
    for kind, at, length in records(content):
        if kind == ROW and length >= 4:
            row, column = struct.unpack_from("<I", content, at)[0] + 1, -1
            is_hidden = length > 11 and bool(content[at + 11] & _ZERO_HEIGHT)
            scan.has_hidden_rows = scan.has_hidden_rows or is_hidden
        elif kind == _MERGED and length >= 16:
            top, end, left, right = struct.unpack_from("<4I", content, at)
            if top <= end < LAST_ROW and left <= right < LAST_COLUMN:
                scan.merged.append((top + 1, left, end + 1, right))
        elif kind in PLACED and length >= 4:
            value_at = at + (4 if kind in SHORT else 8)
            column = column + 1 if kind in SHORT else struct.unpack_from("<I", content, at)[0]
            scan.last_row = max(scan.last_row, row)
            scan.columns = max(scan.columns, column + 1)
            if kind not in _FILLED or length <= value_at - at:
                continue
            scan.filled = scan.most_cells = scan.filled + 1
            scan.last_filled = max(scan.last_filled, row)
            if SHORT.get(kind, kind) == PACKED and content[value_at] & 2:
                # A day that is packed as a whole number is a number to calamine.
                style = int.from_bytes(content[value_at - 4 : value_at - 1], "little")
                scan.is_odd = scan.is_odd or style in day_styles
            elif SHORT.get(kind, kind) in (ERROR, FORMULA_ERROR):
                code = biff.ERROR_CODES.get(content[value_at], "#ERROR!")
                scan.errors.setdefault(row, {})[column] = CellError(code)
    return scan


def records(content: bytes) -> Iterator[biff.Record]:
    """Yield (kind, place, length) of the whole records of a part."""
    at, end = 0, len(content)
    while at < end:
        kind = content[at]
        at += 1
        if kind & 0x80 and at < end:
            kind = (kind & 0x7F) | (content[at] << 7)
            at += 1
        length = shift = 0
        while at < end and shift < 28:
            byte = content[at]
            at += 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        if at + length > end:
            return
        yield kind, at, length
        at += length


def text(content: bytes, at: int) -> tuple[str, int]:
    """Return a counted text of wide letters, and where it ends."""
    (count,) = struct.unpack_from("<I", content, at)
    if count > _MOST_LETTERS:
        raise struct.error("a text is longer than any")
    end = at + 4 + 2 * count
    return content[at + 4 : end].decode("utf-16-le", "replace"), end
