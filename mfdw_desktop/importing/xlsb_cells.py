"""Read the sheets of an .xlsb record by record, where the quick reader fails or misses some.

After [MS-XLSB] 2.1.7 and 2.4. A cell that cannot be understood becomes an error cell.
"""

from __future__ import annotations

import math
import struct
import zipfile
from collections.abc import Iterator
from functools import cached_property

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing import biff, ooxml, xlsb
from mfdw_desktop.importing.cells import BLANK, Cell, CellError, whole
from mfdw_desktop.importing.number_formats import EPOCH, MAC_EPOCH, Shown, shown_by
from mfdw_desktop.importing.placed import LAST_COLUMN, LAST_ROW, Listed, Merged, Placed, as_rows
from mfdw_desktop.importing.tolerant import DAMAGED, ListedSheet

_STRINGS, _STYLES = "xl/sharedstrings.bin", "xl/styles.bin"


class BinaryPackage:
    """A package of binary parts with what its cells refer to, read when first asked for."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = {ooxml.plain_name(each): each for each in archive.namelist()}

    def sheets(self) -> list[Listed]:
        """Return the sheets of cells in their order.

        Raises:
            RefusedError: what the package says of itself is broken.
        """
        return [
            ListedSheet(each.name, each.part, each.hidden)
            for each in xlsb.listed(self._archive)
            if each.part
        ]

    def rows(self, part: str) -> Iterator[tuple[int, list[Cell]]]:
        """Yield the rows of a sheet that hold anything, in the order of their numbers."""
        content = self._archive.read(part)
        yield from as_rows(self._cells(content), in_order=_is_ordered(content))

    def merged(self, part: str) -> tuple[Merged, ...]:
        """Return the merged cells of a sheet."""
        return tuple(xlsb.look(self._archive.read(part)).merged)

    # -- The package as a whole

    @cached_property
    def _texts(self) -> list[str]:
        content = self._part(_STRINGS)
        return [
            xlsb.text(content, at + 1)[0] if length >= 5 else ""
            for kind, at, length in xlsb.records(content)
            if kind == xlsb.SHARED_TEXT
        ]

    @cached_property
    def _styles(self) -> list[Shown | None]:
        content = self._part(_STYLES)
        epoch = MAC_EPOCH if xlsb.is_of_1904(self._part(xlsb.BOOK)) else EPOCH
        codes: dict[int, str] = {}
        found: list[Shown | None] = []
        is_for_cells = False
        for kind, at, length in xlsb.records(content):
            if kind == xlsb.FORMAT and length >= 6:
                codes[struct.unpack_from("<H", content, at)[0]] = xlsb.text(content, at + 2)[0]
            elif kind in (xlsb.STYLES_BEGIN, xlsb.STYLES_END):
                is_for_cells = kind == xlsb.STYLES_BEGIN
            elif kind == xlsb.STYLE and is_for_cells and length >= 4:
                (number,) = struct.unpack_from("<H", content, at + 2)
                found.append(shown_by(number, codes.get(number, ""), epoch))
        return found

    @property
    def day_styles(self) -> frozenset[int]:
        """The styles of cells that show a number as a day or a time."""
        return frozenset(at for at, shown in enumerate(self._styles) if shown is not None)

    def _part(self, name: str) -> bytes:
        found = self._names.get(name)
        return self._archive.read(found) if found else b""

    # -- The cells of a sheet

    def _cells(self, content: bytes) -> Iterator[Placed]:
        """Yield the cells that hold something.

        Raises:
            RefusedError: the part ends before its last record does.
        """
        row, column, reached = 0, -1, 0
        for kind, at, length in xlsb.records(content):
            reached = at + length
            if kind == xlsb.ROW and length >= 4:
                row, column = struct.unpack_from("<I", content, at)[0] + 1, -1
                continue
            if kind not in xlsb.PLACED or length < 4:
                continue
            if kind in xlsb.SHORT:
                column, style_at = column + 1, at
            else:
                column, style_at = struct.unpack_from("<I", content, at)[0], at + 4
            if not (1 <= row <= LAST_ROW and 0 <= column < LAST_COLUMN):
                continue
            cell = self._cell(content, xlsb.SHORT.get(kind, kind), style_at, at + length)
            if cell != BLANK:
                yield row, column, cell
        if reached != len(content):
            raise RefusedError("workbook-damaged")

    def _cell(self, content: bytes, kind: int, at: int, end: int) -> Cell:
        """Return the cell whose style stands at `at` and whose value follows."""
        try:
            style = int.from_bytes(content[at : at + 3], "little")
            at += 4
            if kind == xlsb.SHARED:
                place: int = struct.unpack_from("<I", content, at)[0]
                return self._texts[place]
            if kind in (xlsb.TEXT, xlsb.FORMULA_TEXT):
                return xlsb.text(content, at)[0]
            if kind == xlsb.RICH_TEXT:
                return xlsb.text(content, at + 1)[0]
            if kind in (xlsb.NUMBER, xlsb.FORMULA_NUMBER):
                return self._shown(struct.unpack_from("<d", content, at)[0], style)
            if kind == xlsb.PACKED:
                packed = struct.unpack_from("<I", content, at)[0]
                return self._shown(biff.unpacked(packed), style)
            if at >= end or kind == xlsb.EMPTY:
                return BLANK
            if kind in (xlsb.TRUTH, xlsb.FORMULA_TRUTH):
                return bool(content[at])
            return CellError(biff.ERROR_CODES.get(content[at], "#ERROR!"))
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


def _is_ordered(content: bytes) -> bool:
    last = 0
    for kind, at, length in xlsb.records(content):
        if kind == xlsb.ROW and length >= 4:
            (row,) = struct.unpack_from("<I", content, at)
            if row < last:
                return False
            last = row
    return True
