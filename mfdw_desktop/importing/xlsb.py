"""Look into the binary parts of a .xlsb file: which cells hold errors?

After [MS-XLSB] 2.1.4 and 2.4. The cells themselves are read by calamine, which shows an
error cell as blank.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator

from mfdw_desktop.importing import biff, ooxml
from mfdw_desktop.importing.cells import CellError, ErrorCells

_ROW, _ERROR, _FORMULA_ERROR, _SHEET = 0, 3, 11, 156
_ZERO_HEIGHT = 0x10
_BOOK = "xl/workbook.bin"


def sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the part of each sheet by the sheet's name."""
    names = {ooxml.plain_name(each): each for each in archive.namelist()}
    targets = ooxml.relation_targets(archive, names["xl/_rels/workbook.bin.rels"])
    content = archive.read(names[_BOOK])
    found = {}
    for kind, at, _ in _records(content):
        if kind == _SHEET:
            relation, at = _text(content, at + 8)
            name, _ = _text(content, at)
            part = names.get(ooxml.target_name(targets.get(relation, "")))
            if part:
                found[name] = part
    return found


def look(content: bytes) -> tuple[ErrorCells, bool]:
    """Return the error cells of a sheet's part, and whether it hides rows."""
    errors: ErrorCells = {}
    row, hides = 0, False
    for kind, at, length in _records(content):
        if kind == _ROW and length >= 4:
            row = struct.unpack_from("<I", content, at)[0] + 1
            hides = hides or (length > 11 and bool(content[at + 11] & _ZERO_HEIGHT))
        elif kind in (_ERROR, _FORMULA_ERROR) and length >= 9:
            column = struct.unpack_from("<I", content, at)[0]
            code = biff.ERROR_CODES.get(content[at + 8], "#ERROR!")
            errors.setdefault(row, {})[column] = CellError(code)
    return errors, hides


def _records(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield (kind, place, length) of the records of a part."""
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


def _text(content: bytes, at: int) -> tuple[str, int]:
    """Return a counted text of wide letters, and where it ends."""
    (count,) = struct.unpack_from("<I", content, at)
    end = at + 4 + 2 * count
    return content[at + 4 : end].decode("utf-16-le", "replace"), end
