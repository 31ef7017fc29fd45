"""Look into an OpenDocument sheet: which cells hold errors, and is anything repeated to excess?"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import IO
from xml.etree import ElementTree

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing.cells import CellError, ErrorCells

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_ERROR_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_MOST_REPEATED_CELLS = 8 << 20


def look(archive: zipfile.ZipFile) -> dict[str, tuple[ErrorCells, bool]]:
    """Return the error cells of each sheet and whether it hides rows, by the sheet's name.

    Raises:
        RefusedError: a cell with a value is repeated over more cells than fit in memory.
    """
    found: dict[str, tuple[ErrorCells, bool]] = {}
    errors: ErrorCells = {}
    row, column, filled, width = 1, 0, 0, 0
    name = ""
    with archive.open("content.xml") as stream:
        for event, element in _events(stream):
            tag = element.tag
            if event == "start":
                if tag == _TABLE + "table":
                    name = element.get(_TABLE + "name", "")
                    errors = found.setdefault(name, ({}, False))[0]
                    row = 1
                elif tag == _TABLE + "table-row":
                    column = filled = width = 0
                    if element.get(_TABLE + "visibility") in ("collapse", "filter"):
                        found[name] = errors, True
            elif tag in (_TABLE + "table-cell", _TABLE + "covered-table-cell"):
                repeated = _number(element, "number-columns-repeated")
                text = "".join(element.itertext())
                if element.get(_ERROR_TYPE) == "error":
                    errors.setdefault(row, {})[column] = CellError(text or "#ERROR!")
                column += repeated
                if text:
                    filled, width = filled + repeated, column
            elif tag == _TABLE + "table-row":
                repeated = _number(element, "number-rows-repeated")
                if filled and repeated * width > _MOST_REPEATED_CELLS:
                    raise RefusedError("workbook-hostile")
                row += repeated
                element.clear()
    return found


def _events(stream: IO[bytes]) -> Iterator[tuple[str, ElementTree.Element]]:
    try:
        yield from ElementTree.iterparse(stream, ("start", "end"))  # noqa: S314 - see check_xml
    except (ElementTree.ParseError, RecursionError) as error:
        raise RefusedError("workbook-damaged") from error


def _number(element: ElementTree.Element, name: str) -> int:
    try:
        return max(1, int(element.get(_TABLE + name, "1")))
    except ValueError:
        return 1
