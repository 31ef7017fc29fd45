"""Read the sheets of an .xlsx cell by cell, where the quick reader fails or misses some.

Forgives what Excel forgives: sheets without relations, cells of an unknown kind, numbers of
texts that are not there. A cell that cannot be understood becomes an error cell; nothing is
kept but the row at hand and the shared texts.
"""

from __future__ import annotations

import math
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import IO
from xml.etree import ElementTree

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing import ooxml
from mfdw_desktop.importing.cells import BLANK, Cell, CellError, position, whole
from mfdw_desktop.importing.number_formats import EPOCH, MAC_EPOCH, Shown, moment, shown_by
from mfdw_desktop.importing.placed import LAST_COLUMN, LAST_ROW, Listed, Merged

DAMAGED = CellError("#DAMAGED!")
"""Stands for a cell whose content cannot be understood."""

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?)?")
_ROW_NUMBER = re.compile(rb'<(?:\w+:)?row\b[^>]{0,200}?\br="(\d{1,7})"')
_CHUNK, _OVERLAP = 1 << 20, 400
_TRUTH = {"1": True, "true": True, "0": False, "false": False}


@dataclass(frozen=True)
class ListedSheet:
    """A sheet by the workbook's own list, and the part that holds it."""

    name: str
    part: str
    hidden: bool = False


class Package:
    """A workbook's package with what its cells refer to, read when first asked for."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = {ooxml.plain_name(each): each for each in archive.namelist()}

    def sheets(self) -> list[Listed]:
        """Return the sheets in their order, with or without relations.

        Raises:
            RefusedError: what the package says of itself is broken.
        """
        for _ in self._elements("_rels/.rels", "Relationship"):
            pass
        targets = self._targets()
        found: list[Listed] = []
        for place, each in enumerate(self._elements("xl/workbook.xml", "sheet"), 1):
            relation = next((text for key, text in each.items() if key.endswith("}id")), "")
            part = self._names.get(ooxml.target_name(targets.get(relation, "").replace("\\", "/")))
            part = part or ("" if targets else self._names.get(f"xl/worksheets/sheet{place}.xml"))
            if part and "worksheets/" in ooxml.plain_name(part):
                hidden = each.get("state", "visible") != "visible"
                found.append(ListedSheet(each.get("name", f"Sheet{place}"), part, hidden))
        return found

    def rows(self, part: str) -> Iterator[tuple[int, list[Cell]]]:
        """Yield the rows of a sheet that hold anything, in the order of their numbers."""
        if not self._is_ordered(part):
            found: dict[int, list[Cell]] = {}
            for number, cells in self._rows_as_written(part):
                found[number] = _joined(found.get(number, []), cells)
            yield from sorted(found.items())
            return
        waiting: tuple[int, list[Cell]] | None = None
        for number, cells in self._rows_as_written(part):
            if waiting is not None and waiting[0] == number:
                waiting = number, _joined(waiting[1], cells)
                continue
            if waiting is not None:
                yield waiting
            waiting = number, cells
        if waiting is not None:
            yield waiting

    def _is_ordered(self, part: str) -> bool:
        """Tell whether rows come by their numbers, as every program that we know writes them."""
        last, rest = 0, b""
        with self._archive.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                block = rest + chunk
                for found in _ROW_NUMBER.finditer(block):
                    number = int(found[1])
                    if number < last:
                        return False
                    last = number
                rest = block[-_OVERLAP:]
                last = min(last, _first_number(rest, last))
        return True

    def merged(self, part: str) -> tuple[Merged, ...]:
        """Return the merged cells of a sheet."""
        found = []
        for each in self._elements(part, "mergeCell"):
            first, _, last = each.get("ref", "").partition(":")
            top, end = position(first), position(last)
            if top and end:
                found.append((*top, *end))
        return tuple(found)

    def _rows_as_written(self, part: str) -> Iterator[tuple[int, list[Cell]]]:
        number = 0
        for row in self._elements(part, "row"):
            said = row.get("r", "")
            number = int(said) if said.isascii() and said.isdecimal() else number + 1
            if not 1 <= number <= LAST_ROW:
                continue
            cells = self._cells(row)
            if cells:
                yield number, cells

    def _cells(self, row: ElementTree.Element) -> list[Cell]:
        cells: list[Cell] = []
        at = -1
        for each in row:
            if _local(each) != "c":
                continue
            said = each.get("r", "").upper()
            place = position(said)
            at = place[1] if place else at + 1
            if at >= LAST_COLUMN or (said and not place):
                continue
            cell = self._cell(each)
            if cell == BLANK:
                continue
            cells += [BLANK] * (at + 1 - len(cells))
            cells[at] = cell
        return cells

    def _cell(self, cell: ElementTree.Element) -> Cell:
        kind, text, inline = cell.get("t", "n"), "", ""
        for each in cell:
            name = _local(each)
            if name == "v":
                text = "".join(each.itertext())
            elif name == "is":
                inline = _text_of(each)
        if kind == "inlineStr":
            return _unescaped(inline)
        if not text:
            return BLANK
        try:
            return self._value(kind, text, cell.get("s", ""))
        except (ValueError, IndexError, OverflowError):
            return text.strip() if kind in ("n", "") else DAMAGED

    def _value(self, kind: str, text: str, style: str) -> Cell:
        if kind == "s":
            at = int(text)
            if at < 0:
                raise IndexError(at)
            return self._strings[at]
        if kind == "b":
            return _TRUTH.get(text.strip().casefold(), DAMAGED)
        if kind == "e":
            return CellError(text.strip())
        if kind == "d":
            return _moment(text.strip())
        if kind not in ("n", ""):
            return _unescaped(text)
        number = float(text)
        if not math.isfinite(number):
            return CellError("#NUM!")
        shown = self._shown_as(style)
        return whole(number) if shown is None else shown(number)

    def _shown_as(self, style: str) -> Shown | None:
        """Return what makes a day or a time of a number of this style; None for others."""
        at = int(style) if style.isascii() and style.isdecimal() else -1
        return self._styles[at] if 0 <= at < len(self._styles) else None

    @cached_property
    def _styles(self) -> list[Shown | None]:
        own = {
            each.get("numFmtId", ""): each.get("formatCode", "")
            for each in self._elements("xl/styles.xml", "numFmt")
        }
        epoch = MAC_EPOCH if self._is_of_1904 else EPOCH
        makers: dict[str, Shown | None] = {}
        found = []
        for formats in self._elements("xl/styles.xml", "cellXfs"):
            for each in formats:
                number = each.get("numFmtId", "0")
                if number not in makers:
                    known = int(number) if number.isascii() and number.isdecimal() else 0
                    makers[number] = shown_by(known, own.get(number, ""), epoch)
                found.append(makers[number])
        return found

    @cached_property
    def _strings(self) -> list[str]:
        part = "xl/sharedstrings.xml"
        return [_unescaped(_text_of(each)) for each in self._elements(part, "si")]

    @cached_property
    def _is_of_1904(self) -> bool:
        said = [
            each.get("date1904", "") for each in self._elements("xl/workbook.xml", "workbookPr")
        ]
        return bool(said) and said[0] in ("1", "true")

    def _targets(self) -> dict[str, str]:
        return {
            each.get("Id", ""): each.get("Target", "")
            for each in self._elements("xl/_rels/workbook.xml.rels", "Relationship")
        }

    def _elements(self, part: str, name: str) -> Iterator[ElementTree.Element]:
        """Yield the elements of a part with a name, each whole, and forget it; none without one."""
        found = self._names.get(ooxml.plain_name(part))
        if not found:
            return
        with self._archive.open(found) as stream:
            yield from _whole_elements(stream, name)


def _first_number(rest: bytes, otherwise: int) -> int:
    """Return the number of the first row in `rest`, which is looked at a second time."""
    found = _ROW_NUMBER.search(rest)
    return int(found[1]) if found else otherwise


def _whole_elements(stream: IO[bytes], name: str) -> Iterator[ElementTree.Element]:
    around: list[ElementTree.Element] = []
    try:
        # No entities: `ooxml.check_xml` looked at every part before.
        for event, element in ElementTree.iterparse(stream, ("start", "end")):  # noqa: S314
            if event == "start":
                around.append(element)
                continue
            around.pop()
            if _local(element) == name:
                yield element
                if around:
                    around[-1].remove(element)
    except (ElementTree.ParseError, RecursionError) as error:
        raise RefusedError("workbook-damaged") from error


def _local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _text_of(element: ElementTree.Element) -> str:
    """Return the text of a shared or inline string, without how its signs are read aloud."""
    parts: list[str] = []
    for each in element:
        name = _local(each)
        if name == "t":
            parts.append(each.text or "")
        elif name == "r":
            parts += [run.text or "" for run in each if _local(run) == "t"]
    return "".join(parts)


def _unescaped(text: str) -> str:
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _joined(held: list[Cell], cells: list[Cell]) -> list[Cell]:
    """Return two pieces of one row as one; what comes later wins."""
    width = max(len(held), len(cells))
    old, new = (each + [BLANK] * (width - len(each)) for each in (held, cells))
    return [late if late != BLANK else early for early, late in zip(old, new, strict=True)]


def _moment(text: str) -> Cell:
    found = _MOMENT.fullmatch(text)
    if found is None:
        return text
    return moment(found[1], found[2] or "")
