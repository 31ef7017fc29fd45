"""Look into a package of XML parts before a reader is let near it.

Refuses bombs, entities and nonsense; counts what calamine does not tell: error cells,
formulas without a value, hidden rows, and how far the cells reach.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from dataclasses import dataclass, field
from xml.etree import ElementTree

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing.cells import CellError, ErrorCells, position

MOST_PARTS = 10_000
MOST_UNPACKED = 3 << 30
BOMB_SIZE, BOMB_RATIO = 20 << 20, 150
"""A part this large that packs this well is made to hurt: real sheets pack 6 to 30 times."""
_SMALL_PART = 20 << 20
"""More than any workbook.xml or list of relations; the tree of one is built in memory."""
_LONGEST_ROW = 16 << 20
_CHUNK = 1 << 20
_HEAD = 64 << 10
"""Bytes of a part in which its root element begins; comments before it are short."""
_LONGEST_TAG = 300
_MEASURED = 4 << 20
"""A part smaller than this is measured whole before a reader allocates anything for it."""
_SHORTEST_CELL = len('<c r="A1"><v>1</v></c>')
_DIMENSION = re.compile(rb'<(?:\w+:)?dimension\b[^>]*\bref="(?:[A-Z]+[0-9]+:)?([A-Z]+[0-9]+)"')
_PROLOG = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3}[0-9]{1,7})"')
_ERROR_CELL = re.compile(rb'<(?:\w+:)?c\b([^>]*\bt="e"[^>]*)>(.*?)</(?:\w+:)?c>', re.DOTALL)
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]*)</")
_NO_VALUE = re.compile(
    rb'<(?:\w+:)?c\b(?![^>]*\bt="str")[^>]*>\s*'
    rb"<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
"""A formula with nothing cached; an empty text is a value."""
_HIDDEN_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*\bhidden="1"')
_ROW_NUMBER = re.compile(rb'<row [^>]*?\br="(\d{1,7})"')
_DATA_END = re.compile(rb"</(?:\w+:)?sheetData>|sheetData\s*/>")
_ROW_END = re.compile(rb"</(\w+:)?row>")


@dataclass
class SheetScan:
    """What the XML of one sheet says without being read."""

    last_row: int = 0
    columns: int = 0
    most_cells: int = 0
    """How many cells fit into the XML at most."""
    errors: ErrorCells = field(default_factory=dict)
    has_formulas_without_value: bool = False
    has_hidden_rows: bool = False
    filled: int = 0
    """Cells that hold something, where the look counts them."""
    last_filled: int = 0
    """Row with the last value that the bytes show, as far as it is numbered."""
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    """Merged cells where calamine does not tell: rows from 1, columns from 0."""
    is_odd: bool = False
    """Whether it is written in a way that calamine does not see: wide letters, comments."""


def check_archive(archive: zipfile.ZipFile) -> int:
    """Refuse a bomb, a locked or a crooked archive; return its size when unpacked."""
    parts = archive.infolist()
    names = {plain_name(each.filename) for each in parts}
    if len(parts) > MOST_PARTS or len(names) < len(parts):
        raise RefusedError("workbook-hostile")
    for each in parts:
        if each.flag_bits & 1:
            raise RefusedError("workbook-password")
        if each.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise RefusedError("workbook-damaged")
        packed = max(1, each.compress_size)
        if each.file_size > BOMB_SIZE and each.file_size > BOMB_RATIO * packed:
            raise RefusedError("workbook-hostile")
    unpacked = sum(each.file_size for each in parts)
    if unpacked > MOST_UNPACKED:
        raise RefusedError("workbook-too-large")
    return unpacked


def plain_name(name: str) -> str:
    """Return the name of a part as it is compared: any case, either slash."""
    return name.casefold().replace("\\", "/")


def check_xml(archive: zipfile.ZipFile) -> None:
    """Refuse a document type, and so entities, in any XML part.

    It can only stand before the root element, so no more than the head of a part is read.
    """
    for each in archive.infolist():
        if each.filename.casefold().endswith((".xml", ".rels")) and each.file_size:
            with archive.open(each) as stream:
                head = stream.read(_HEAD)
            if head.startswith(_WIDE):
                head = head.decode("utf-16", "replace").encode()
            prolog = _PROLOG.match(head)
            rest = head[prolog.end() :] if prolog else head
            if not rest or rest.startswith(b"<!"):
                raise RefusedError("workbook-hostile")


def relation_targets(archive: zipfile.ZipFile, part: str) -> dict[str, str]:
    """Return what the relations of a workbook point at, by their ids."""
    return {
        each.get("Id", ""): each.get("Target", "")
        for each in _tree(archive, part).iter()
        if each.tag.endswith("}Relationship")
    }


def target_name(target: str) -> str:
    """Return the part that a workbook's relation means, as names are compared."""
    path = target[1:] if target.startswith("/") else posixpath.join("xl", target)
    return plain_name(posixpath.normpath(path))


def scan_head(archive: zipfile.ZipFile, part: str) -> SheetScan | None:
    """Return how far the cells of a large sheet reach by its own word; None without one."""
    size = archive.getinfo(part).file_size
    if size < _MEASURED:
        return None
    scan = SheetScan(most_cells=size // _SHORTEST_CELL)
    with archive.open(part) as stream:
        return scan if _take_dimension(scan, stream.read(_HEAD)) else None


def scan_sheet(archive: zipfile.ZipFile, part: str) -> SheetScan:
    """Return what the XML of a sheet says, in one pass over its unpacked bytes.

    How far the cells reach is measured in a small sheet, and taken from a large one's own
    word where it gives one: a lie only makes the reader die in its child. Formulas are looked
    at in the first megabyte.
    """
    is_small = archive.getinfo(part).file_size < _MEASURED
    scan = SheetScan(most_cells=archive.getinfo(part).file_size // _SHORTEST_CELL)
    mark, rest, is_over, is_told = b"", b"", False, False
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            block = rest + chunk
            if b"<!--" in chunk or (not rest and chunk.startswith(_WIDE)):
                scan.is_odd = True
            if not mark:
                is_told = not is_small and _take_dimension(scan, block)
                found = _ROW_END.search(block)
                mark = found[0] if found else b""
                scan.has_formulas_without_value = _NO_VALUE.search(block) is not None
            at = block.rfind(mark) if mark else -1
            end = at + len(mark) if at >= 0 else 0
            rest = block[end:]
            if end:
                _scan_rows(scan, block[:end])
                if not is_told:
                    _measure(scan, block[:end].split(mark), b"<" + mark[2:-4] + b"c ")
            elif is_over or _DATA_END.search(rest):
                is_over, rest = True, b""
            elif len(rest) > _LONGEST_ROW:
                raise RefusedError("workbook-hostile")
    return scan


def _take_dimension(scan: SheetScan, head: bytes) -> bool:
    """Take the sheet's word for how far its cells reach; False when it says nothing of use."""
    found = _DIMENSION.search(head)
    corner = position(found[1].decode()) if found else None
    if corner is None or corner == (1, 0):
        return False
    scan.last_row, scan.columns = corner[0], corner[1] + 1
    return True


def _scan_rows(scan: SheetScan, block: bytes) -> None:
    """Look for errors and hidden rows in whole rows."""
    last = block.rfind(b"<v>")
    last = max(last, block.rfind(b"<is>", max(0, last)))
    if last >= 0:
        found = _ROW_NUMBER.search(block, max(0, block.rfind(b"<row ", 0, last)))
        scan.last_filled = max(scan.last_filled, int(found[1])) if found else scan.last_filled
    if b't="e"' in block:
        for each in _ERROR_CELL.finditer(block):
            _add_error(scan, each)
    if not scan.has_hidden_rows and b'hidden="1"' in block:
        scan.has_hidden_rows = _HIDDEN_ROW.search(block) is not None


def _measure(scan: SheetScan, rows: list[bytes], cell: bytes) -> None:
    """Find out how far the cells of these rows reach."""
    for row in rows:
        last = row.rfind(cell)
        if last < 0:
            continue
        found = _REFERENCE.search(row, last, last + _LONGEST_TAG)
        place = position(found[1].decode()) if found else None
        if place is None:
            place = scan.last_row + 1, row.count(cell) - 1
        scan.last_row = max(scan.last_row, place[0])
        scan.columns = max(scan.columns, place[1] + 1)


def _add_error(scan: SheetScan, cell: re.Match[bytes]) -> None:
    found = _REFERENCE.search(cell[1])
    place = position(found[1].decode()) if found else None
    if place:
        value = _VALUE.search(cell[2])
        code = value[1].decode("utf-8", "replace") if value else "#ERROR!"
        scan.errors.setdefault(place[0], {})[place[1]] = CellError(code)


def _tree(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    if archive.getinfo(part).file_size > _SMALL_PART:
        raise RefusedError("workbook-hostile")
    try:
        return ElementTree.fromstring(archive.read(part))  # noqa: S314 - no entities: check_xml
    except (ElementTree.ParseError, RecursionError) as error:
        raise RefusedError("workbook-damaged") from error
