"""Read the sheets of an .xls record by record, where the quick reader fails or misses some.

After [MS-XLS] 2.4, for Excel 5 to 2003. A cell that cannot be understood becomes an error
cell; a file that ends within a record is damaged.
"""

from __future__ import annotations

import codecs
import math
import struct
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing import biff
from mfdw_desktop.importing.biff import Record
from mfdw_desktop.importing.biff_texts import plain_text, shared_texts, wide_text
from mfdw_desktop.importing.cells import BLANK, Cell, CellError, whole
from mfdw_desktop.importing.number_formats import EPOCH, MAC_EPOCH, Shown, shown_by
from mfdw_desktop.importing.placed import LAST_COLUMN, Listed, Merged, Placed, as_rows
from mfdw_desktop.importing.tolerant import DAMAGED, ListedSheet

_NEW_TEXTS = 0x600
"""Version from which texts say themselves whether their letters are wide."""
_SHEET_KIND = 0
_UNICODE_PAGE = 1200
_PAGES = {10000: "mac_roman", 32768: "mac_roman", 32769: "cp1252", 367: "ascii"}
_LABELS = (biff.LABEL, biff.RSTRING)


class BinaryBook:
    """A workbook stream with what its cells refer to, read when first asked for."""

    def __init__(self, stream: bytes) -> None:
        self._stream = stream

    def sheets(self) -> list[Listed]:
        """Return the sheets of cells in their order; each is known by its place in the stream.

        Raises:
            RefusedError: what the workbook says of itself is broken.
        """
        found: list[Listed] = []
        for at, length in self._globals.get(biff.BOUNDSHEET, ()):
            if length < 8:
                raise RefusedError("workbook-damaged")
            place, state, kind, count = struct.unpack_from("<IBBB", self._stream, at)
            if kind == _SHEET_KIND:
                name = self._text(at + 7, at + length, count)
                found.append(ListedSheet(name, str(place), bool(state & 3)))
        return found

    def rows(self, part: str) -> Iterator[tuple[int, list[Cell]]]:
        """Yield the rows of a sheet that hold anything, in the order of their numbers."""
        yield from as_rows(self._cells(part), in_order=self._is_ordered(part))

    def merged(self, part: str) -> tuple[Merged, ...]:
        """Return the merged cells of a sheet."""
        found = []
        for kind, at, length in self._records(part):
            if kind == biff.MERGED and length >= 2:
                (count,) = struct.unpack_from("<H", self._stream, at)
                for each in range(min(count, (length - 2) // 8)):
                    top, end, left, right = struct.unpack_from(
                        "<4H", self._stream, at + 2 + 8 * each
                    )
                    found.append((top + 1, left, end + 1, right))
        return tuple(found)

    # -- The workbook as a whole

    @cached_property
    def _globals(self) -> dict[int, list[tuple[int, int]]]:
        """Kind to the places of the records that stand before the sheets."""
        found: dict[int, list[tuple[int, int]]] = {}
        for kind, at, length in biff.records(self._stream, 0):
            found.setdefault(kind, []).append((at, length))
        return found

    @cached_property
    def _version(self) -> int:
        at, length = self._globals.get(biff.BOF, [(0, 0)])[0]
        return struct.unpack_from("<H", self._stream, at)[0] if length >= 2 else 0

    @cached_property
    def _page(self) -> str:
        """The code of the letters in texts of Excel 5 and 95."""
        number = self._number(biff.CODEPAGE, 1252)
        name = _PAGES.get(number, f"cp{number}")
        try:
            return codecs.lookup("utf-16-le" if number == _UNICODE_PAGE else name).name
        except LookupError:
            return "cp1252"

    @cached_property
    def _styles(self) -> list[Shown | None]:
        """What makes a day of a number, by the number of the cell's style; None for none."""
        codes = {}
        for at, length in self._globals.get(biff.FORMAT, ()):
            head = 5 if self._version >= _NEW_TEXTS else 3
            if length < head:
                continue
            (number,) = struct.unpack_from("<H", self._stream, at)
            if self._version >= _NEW_TEXTS:
                count = struct.unpack_from("<H", self._stream, at + 2)[0]
                codes[number] = self._text(at + 4, at + length, count)
            else:
                codes[number] = self._text(at + 3, at + length, self._stream[at + 2])
        epoch = MAC_EPOCH if self._number(biff.DATEMODE, 0) == 1 else EPOCH
        return [
            self._style(at, length, codes, epoch) for at, length in self._globals.get(biff.XF, ())
        ]

    def _style(self, at: int, length: int, codes: dict[int, str], epoch: datetime) -> Shown | None:
        if length < 4:
            return None
        (number,) = struct.unpack_from("<H", self._stream, at + 2)
        return shown_by(number, codes.get(number, ""), epoch)

    @cached_property
    def _texts(self) -> list[str]:
        """The shared texts, which go on in the records after the first."""
        pieces: list[bytes] = []
        for kind, at, length in biff.records(self._stream, 0):
            if kind == biff.SST or (pieces and kind == biff.CONTINUE):
                pieces.append(self._stream[at : at + length])
            elif pieces:
                break
        return shared_texts(pieces)

    def _number(self, kind: int, otherwise: int) -> int:
        at, length = self._globals.get(kind, [(0, 0)])[0]
        return struct.unpack_from("<H", self._stream, at)[0] if length >= 2 else otherwise

    def _text(self, at: int, end: int, count: int) -> str:
        """Return a text of `count` letters, whose flags stand first in newer workbooks."""
        if self._version >= _NEW_TEXTS:
            return wide_text(self._stream, at, end, count)
        return plain_text(self._stream[at : min(end, at + count)], self._page)

    # -- The cells of a sheet

    def _records(self, part: str) -> Iterator[Record]:
        """Yield the records of a sheet, without those of charts that lie on it."""
        depth = 0
        for record in biff.whole_records(self._stream, int(part)):
            depth += (record[0] == biff.BOF) - (record[0] == biff.EOF)
            if depth == 1:
                yield record

    def _is_ordered(self, part: str) -> bool:
        last = 0
        for kind, at, length in self._records(part):
            if kind in biff.CELLS and length >= 6:
                (row,) = struct.unpack_from("<H", self._stream, at)
                if row < last:
                    return False
                last = row
        return True

    def _cells(self, part: str) -> Iterator[Placed]:
        waiting: tuple[int, int] | None = None
        for kind, at, length in self._records(part):
            if kind == biff.STRING and waiting is not None:
                text = self._result(at, length)
                if text:
                    yield (*waiting, text)
                waiting = None
            elif kind == biff.MULRK and length >= 6:
                yield from self._several(at, length)
            elif kind in biff.CELLS and length >= 6:
                row, column, style = struct.unpack_from("<HHH", self._stream, at)
                if kind == biff.FORMULA and biff.is_text_result(self._stream, at, length):
                    waiting = row + 1, column
                    continue
                cell = self._cell(kind, at, length, style)
                if cell != BLANK and column < LAST_COLUMN:
                    yield row + 1, column, cell

    def _several(self, at: int, length: int) -> Iterator[Placed]:
        row, column = struct.unpack_from("<HH", self._stream, at)
        for each in range((length - 6) // 6):
            style, packed = struct.unpack_from("<HI", self._stream, at + 4 + 6 * each)
            yield row + 1, column + each, self._shown(biff.unpacked(packed), style)

    def _cell(self, kind: int, at: int, length: int, style: int) -> Cell:
        try:
            if kind == biff.LABELSST:
                place: int = struct.unpack_from("<I", self._stream, at + 6)[0]
                return self._texts[place]
            if kind in _LABELS:
                (count,) = struct.unpack_from("<H", self._stream, at + 6)
                return self._text(at + 8, at + length, count)
            if kind == biff.RK:
                packed: int = struct.unpack_from("<I", self._stream, at + 6)[0]
                return self._shown(biff.unpacked(packed), style)
            if kind == biff.BOOLERR:
                return _truth_or_error(self._stream[at + 6], self._stream[at + 7] == 1)
            if kind == biff.FORMULA and self._stream[at + 12 : at + 14] == b"\xff\xff":
                result = self._stream[at + 6]
                if result in (1, 2):
                    return _truth_or_error(self._stream[at + 8], result == 2)
                return BLANK
            (number,) = struct.unpack_from("<d", self._stream, at + 6)
            return self._shown(number, style)
        except (struct.error, IndexError):
            return DAMAGED

    def _shown(self, number: float, style: int) -> Cell:
        if not math.isfinite(number):
            return CellError("#NUM!")
        shown = self._styles[style] if style < len(self._styles) else None
        try:
            return whole(number) if shown is None else shown(number)
        except (ValueError, OverflowError):
            return whole(number)

    def _result(self, at: int, length: int) -> str:
        """Return the text that a formula made, which may go on in further records."""
        if length < 3:
            return ""
        (count,) = struct.unpack_from("<H", self._stream, at)
        if self._version < _NEW_TEXTS:
            return self._text(at + 2, at + length, count)
        pieces = [self._stream[at + 2 : at + length]]
        at += length
        while self._stream[at : at + 2] == struct.pack("<H", biff.CONTINUE):
            (length,) = struct.unpack_from("<H", self._stream, at + 2)
            pieces.append(self._stream[at + 4 : at + 4 + length])
            at += 4 + length
        return wide_text(b"", 0, 0, count, pieces)


def _truth_or_error(value: int, is_error: bool) -> Cell:
    return CellError(biff.ERROR_CODES.get(value, "#ERROR!")) if is_error else bool(value)
