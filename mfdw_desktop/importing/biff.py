"""Look into the records of a .xls file: is it locked, and which cells hold errors, are rows hidden?

After [MS-XLS] 2.3 and 2.4. The cells themselves are read by calamine, which shows an
error cell as blank.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from mfdw_desktop.importing.cells import CellError, ErrorCells

_FILEPASS, _BOUNDSHEET, _BOF, _EOF = 0x2F, 0x85, 0x809, 0x0A
_BOOLERR, _FORMULA, _ROW = 0x205, 0x06, 0x208
_ZERO_HEIGHT = 0x20
ERROR_CODES = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
"""Number of an error in binary workbooks to what Excel shows."""
OLDEST_WITHOUT_OLE = (b"\x09\x00", b"\x09\x02", b"\x09\x04")
"""First bytes of Excel 2, 3 and 4 files, which are not in a compound file."""


def is_locked(stream: bytes) -> bool:
    """Tell whether the workbook stream is encrypted."""
    for kind, _, _ in _records(stream, 0):
        if kind == _FILEPASS:
            return True
        if kind in (_BOUNDSHEET, _EOF):
            return False
    return False


def look(stream: bytes, sheet: int) -> tuple[ErrorCells, bool]:
    """Return the error cells of the sheet with index `sheet`, and whether it hides rows."""
    starts = [
        struct.unpack_from("<I", stream, at)[0]
        for kind, at, length in _records(stream, 0)
        if kind == _BOUNDSHEET and length >= 8
    ]
    errors: ErrorCells = {}
    hides = False
    if sheet >= len(starts):
        return errors, hides
    for kind, at, length in _records(stream, starts[sheet]):
        code = None
        if kind == _ROW and length >= 16:
            hides = hides or bool(stream[at + 12] & _ZERO_HEIGHT)
        elif kind == _BOOLERR and length >= 8 and stream[at + 7] == 1:
            code = stream[at + 6]
        elif kind == _FORMULA and length >= 14:
            is_special = stream[at + 12 : at + 14] == b"\xff\xff"
            code = stream[at + 8] if is_special and stream[at + 6] == 2 else None
        if code is not None:
            row, column = struct.unpack_from("<HH", stream, at)
            errors.setdefault(row + 1, {})[column] = CellError(ERROR_CODES.get(code, "#ERROR!"))
    return errors, hides


def _records(stream: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Yield (kind, place, length) of the records from `at` to the end of the substream."""
    depth = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        if at + 4 + length > len(stream):
            return
        yield kind, at + 4, length
        depth += (kind == _BOF) - (kind == _EOF)
        if kind == _EOF and depth <= 0:
            return
        at += 4 + length
