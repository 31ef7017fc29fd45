"""Look into the records of a .xls file: is it locked, what do its cells hold, are rows hidden?

After [MS-XLS] 2.3 and 2.4. The cells themselves are read by calamine, which shows an
error cell as blank; `biff_cells` reads them where calamine does not.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing.cells import CellError
from mfdw_desktop.importing.ooxml import SheetScan

FORMULA, EOF, DATEMODE, CONTINUE, CODEPAGE = 0x06, 0x0A, 0x22, 0x3C, 0x42
BOUNDSHEET, MULRK, RSTRING, XF, MERGED, SST, LABELSST = 0x85, 0xBD, 0xD6, 0xE0, 0xE5, 0xFC, 0xFD
NUMBER, LABEL, BOOLERR, STRING, RK, FORMAT, BOF = 0x203, 0x204, 0x205, 0x207, 0x27E, 0x41E, 0x809
_FILEPASS, _EXTENT, _ROW, _ZERO_HEIGHT = 0x2F, 0x200, 0x208, 0x20
CELLS = frozenset({FORMULA, MULRK, RSTRING, LABELSST, NUMBER, LABEL, BOOLERR, RK})
"""Records of cells that hold something; each begins with its row, its column and its style."""
Record = tuple[int, int, int]
"""Kind, place of its content, length."""
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
    for kind, _, _ in records(stream, 0):
        if kind == _FILEPASS:
            return True
        if kind in (BOUNDSHEET, EOF):
            return False
    return False


def look(stream: bytes, start: int) -> SheetScan:
    """Return what the records of the sheet that begins at `start` say."""
    scan = SheetScan()
    depth = 0
    for kind, at, length in records(stream, start):
        depth += (kind == BOF) - (kind == EOF)
        if depth > 1:
            continue  # A chart on the sheet keeps the numbers that it shows.
        if kind == _EXTENT and length >= 10:
            # Its word is what calamine reserves memory by; it was shorter in Excel 5 and 95.
            layout = "<IIHH" if length >= 12 else "<HHHH"
            _, rows, _, columns = struct.unpack_from(layout, stream, at)
            scan.last_row, scan.columns = max(scan.last_row, rows), max(scan.columns, columns)
        elif kind == _ROW and length >= 16:
            scan.has_hidden_rows = scan.has_hidden_rows or bool(stream[at + 12] & _ZERO_HEIGHT)
        elif kind in CELLS and length >= 8:
            row, column = struct.unpack_from("<HH", stream, at)
            count = (length - 6) // 6 if kind == MULRK else 1
            scan.last_filled = max(scan.last_filled, row + 1)
            scan.last_row = max(scan.last_row, row + 1)
            scan.columns = max(scan.columns, column + count)
            scan.filled = scan.most_cells = scan.filled + count
            code = _error_of(stream, kind, at, length)
            if code is not None:
                error = CellError(ERROR_CODES.get(code, "#ERROR!"))
                scan.errors.setdefault(row + 1, {})[column] = error
    return scan


def _error_of(stream: bytes, kind: int, at: int, length: int) -> int | None:
    """Return the number of the error that a cell holds; None for other cells."""
    if kind == BOOLERR and stream[at + 7] == 1:
        return stream[at + 6]
    if kind == FORMULA and length >= 14:
        is_special = stream[at + 12 : at + 14] == b"\xff\xff"
        return stream[at + 8] if is_special and stream[at + 6] == 2 else None
    return None


def is_text_result(stream: bytes, at: int, length: int) -> bool:
    """Tell whether a formula made a text, which stands in a record of its own."""
    return length >= 14 and stream[at + 12 : at + 14] == b"\xff\xff" and stream[at + 6] == 0


def unpacked(packed: int) -> float:
    """Return the number that is packed into four bytes."""
    if packed & 2:
        number = float((packed - (1 << 32) if packed & (1 << 31) else packed) >> 2)
    else:
        (number,) = struct.unpack("<d", struct.pack("<Q", (packed & 0xFFFFFFFC) << 32))
    return number / 100 if packed & 1 else number


def whole_records(stream: bytes, at: int) -> Iterator[Record]:
    """Yield the records of a substream.

    Raises:
        RefusedError: it does not begin as one, or ends before its end.
    """
    kind = None
    for record in records(stream, at):
        if kind is None and record[0] != BOF:
            break
        kind = record[0]
        yield record
    if kind != EOF:
        raise RefusedError("workbook-damaged")


def records(stream: bytes, at: int) -> Iterator[Record]:
    """Yield (kind, place, length) of the records from `at` to the end of the substream."""
    depth = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        if at + 4 + length > len(stream):
            return
        yield kind, at + 4, length
        depth += (kind == BOF) - (kind == EOF)
        if kind == EOF and depth <= 0:
            return
        at += 4 + length
