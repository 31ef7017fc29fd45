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
_DECLARATIONS = tuple(
    mark.encode(coding)
    for mark in ("<!DOCTYPE", "<!ENTITY")
    for coding in ("ascii", "utf-16-le", "utf-16-be")
)
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3}[0-9]{1,7})"')
_ERROR_CELL = re.compile(rb'<(?:\w+:)?c\b([^>]*\bt="e"[^>]*)>(.*?)</(?:\w+:)?c>', re.DOTALL)
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]*)</")
_NO_VALUE = re.compile(
    rb"<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*</(?:\w+:)?c>", re.DOTALL
)
_ROW_END = re.compile(rb"</(\w+:)?row>")


@dataclass
class SheetScan:
    """What the XML of one sheet says without being read."""

    last_row: int = 0
    columns: int = 0
    cells: int = 0
    errors: ErrorCells = field(default_factory=dict)
    formulas_without_value: int = 0
    hidden_rows: int = 0


def check_archive(archive: zipfile.ZipFile) -> int:
    """Refuse a bomb, a locked or a crooked archive; return its size when unpacked."""
    parts = archive.infolist()
    names = {plain_name(each.filename) for each in parts}
    if len(parts) > MOST_PARTS or len(names) < len(parts):
        raise RefusedError("workbook-hostile")
    for each in parts:
        if each.flag_bits & 1:
            raise RefusedError("workbook-password")
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


def check_xml(archive: zipfile.ZipFile, *, apart: frozenset[str] = frozenset()) -> None:
    """Refuse document types and entities in any XML part but those in `apart`."""
    for each in archive.infolist():
        name = each.filename
        if name.casefold().endswith((".xml", ".rels")) and name not in apart:
            tail = b""
            with archive.open(each) as stream:
                while chunk := stream.read(_CHUNK):
                    _refuse_declarations(tail + chunk)
                    tail = chunk[-20:]


def sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the part of each sheet by the sheet's name."""
    names = {plain_name(each): each for each in archive.namelist()}
    book = names.get("xl/workbook.xml", "")
    relations = names.get("xl/_rels/workbook.xml.rels", "")
    if not book or not relations:
        raise RefusedError("workbook-damaged")
    targets = {
        each.get("Id"): each.get("Target", "")
        for each in _tree(archive, relations).iter()
        if each.tag.endswith("}Relationship")
    }
    found = {}
    for each in _tree(archive, book).iter():
        if not each.tag.endswith("}sheet"):
            continue
        relation = next((text for key, text in each.items() if key.endswith("}id")), "")
        target = targets.get(relation) or ""
        path = target[1:] if target.startswith("/") else posixpath.join("xl", target)
        part = names.get(posixpath.normpath(path).casefold(), "")
        if part:
            found[each.get("name", "")] = part
    return found


def scan_sheet(archive: zipfile.ZipFile, part: str) -> SheetScan:
    """Return what the XML of a sheet says, in one pass over its unpacked bytes."""
    scan = SheetScan()
    mark, rest = b"", b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            block = rest + chunk
            _refuse_declarations(block)
            if not mark:
                found = _ROW_END.search(block)
                mark = found[0] if found else b""
            rows = block.split(mark) if mark else [block]
            rest = rows.pop()
            if len(rest) > _LONGEST_ROW and b"sheetData>" not in rest:
                raise RefusedError("workbook-hostile")
            if b"sheetData>" in rest and len(rest) > _CHUNK:
                rest = rest[-_CHUNK:]
            prefix = mark[2:-4]
            for row in rows:
                _scan_row(scan, row, b"<" + prefix + b"c ", b"<" + prefix + b"row")
    return scan


def _scan_row(scan: SheetScan, row: bytes, cell: bytes, opening: bytes) -> None:
    last = row.rfind(cell)
    if last < 0:
        return
    scan.cells += row.count(cell)
    found = _REFERENCE.search(row, last, last + 300)
    place = position(found[1].decode()) if found else None
    if place is None:
        scan.last_row += 1
        scan.columns = max(scan.columns, row.count(cell))
    else:
        scan.last_row = max(scan.last_row, place[0])
        scan.columns = max(scan.columns, place[1] + 1)
    if b't="e"' in row:
        for each in _ERROR_CELL.finditer(row):
            found = _REFERENCE.search(each[1])
            at = position(found[1].decode()) if found else None
            if at:
                value = _VALUE.search(each[2])
                code = value[1].decode("utf-8", "replace") if value else "#ERROR!"
                scan.errors.setdefault(at[0], {})[at[1]] = CellError(code)
    if b"<f" in row or b":f" in row:
        scan.formulas_without_value += len(_NO_VALUE.findall(row))
    begin = row.rfind(opening, 0, last)
    if b'hidden="1"' in row[begin : row.find(b">", begin)]:
        scan.hidden_rows += 1


def _refuse_declarations(block: bytes) -> None:
    if any(mark in block for mark in _DECLARATIONS):
        raise RefusedError("workbook-hostile")


def _tree(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    if archive.getinfo(part).file_size > _SMALL_PART:
        raise RefusedError("workbook-hostile")
    try:
        return ElementTree.fromstring(archive.read(part))  # noqa: S314 - no entities: check_xml
    except (ElementTree.ParseError, RecursionError) as error:
        raise RefusedError("workbook-damaged") from error
