"""Read the sheets of an .ods cell by cell, where the quick reader fails or misses some.

Cells and rows that are repeated are written once; texts leave out the comments on a cell.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element

from mfdw_desktop.importing import odf
from mfdw_desktop.importing.cells import BLANK, Cell, CellError, whole
from mfdw_desktop.importing.number_formats import moment
from mfdw_desktop.importing.placed import LAST_COLUMN, LAST_ROW, Listed, Merged
from mfdw_desktop.importing.tolerant import DAMAGED, ListedSheet

_MOMENT = re.compile(r"(-?\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)\d*Z?)?")
_PASSED = re.compile(r"(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?)?")
_TRUTH = {"true": True, "false": False}
_NUMBERS = frozenset({"float", "percentage", "currency"})


class Document:
    """The content of an OpenDocument spreadsheet."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def sheets(self) -> list[Listed]:
        """Return the sheets in their order; each is known by its place."""
        return [
            ListedSheet(each.name, str(place), each.hidden)
            for place, each in enumerate(odf.look(self._archive))
        ]

    def rows(self, part: str) -> Iterator[tuple[int, list[Cell]]]:
        """Yield the rows of a sheet that hold anything, in the order of their numbers."""
        number = 1
        for row in odf.rows(self._archive, int(part)):
            repeated = odf.number(row, "number-rows-repeated")
            cells = _cells(row)
            if cells:
                for each in range(min(repeated, LAST_ROW + 1 - number)):
                    yield number + each, list(cells)
            number += repeated
            if number > LAST_ROW:
                return

    def merged(self, part: str) -> tuple[Merged, ...]:
        """Return the merged cells of a sheet."""
        return tuple(odf.look(self._archive)[int(part)].scan.merged)


def _cells(row: Element) -> list[Cell]:
    cells: list[Cell] = []
    waiting = 0
    for each in odf.cells_of(row):
        repeated = odf.number(each, "number-columns-repeated")
        cell = _cell(each)
        if cell == BLANK:
            waiting += repeated
            continue
        if len(cells) + waiting >= LAST_COLUMN:
            break
        cells += [BLANK] * waiting
        cells += [cell] * min(repeated, LAST_COLUMN - len(cells))
        waiting = 0
    return cells


def _cell(element: Element) -> Cell:
    kind = element.get(odf.OFFICE + "value-type", "")
    if element.get(odf.ERROR_TYPE) == "error":
        return CellError(odf.text_of(element) or "#ERROR!")
    try:
        if kind in _NUMBERS:
            return whole(float(element.get(odf.OFFICE + "value", "")))
        if kind == "boolean":
            return _TRUTH[element.get(odf.OFFICE + "boolean-value", "")]
        if kind == "date":
            return _moment(element.get(odf.OFFICE + "date-value", ""))
        if kind == "time":
            return _passed(element.get(odf.OFFICE + "time-value", ""))
    except (ValueError, KeyError, OverflowError):
        return odf.text_of(element) or DAMAGED
    said = element.get(odf.OFFICE + "string-value")
    return odf.text_of(element) if said is None else said


def _moment(text: str) -> Cell:
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    return moment(found[1], found[2] or "")


def _passed(text: str) -> Cell:
    found = _PASSED.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    days, hours, minutes, seconds = (int(each or 0) for each in found.groups()[1:5])
    part = float(f"0.{found[6] or 0}")
    passed = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds + part)
    if found[1]:
        return -passed
    is_of_day = passed < timedelta(days=1)
    return (datetime.min + passed).time() if is_of_day else passed
