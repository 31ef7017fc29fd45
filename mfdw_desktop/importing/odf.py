"""Look into an OpenDocument sheet: which cells hold errors, and is anything repeated to excess?

The cells themselves are read by calamine; `odf_cells` reads them where calamine does not.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing.cells import CellError
from mfdw_desktop.importing.ooxml import SheetScan
from mfdw_desktop.importing.placed import LAST_COLUMN, LAST_ROW

_SPACE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TABLE, OFFICE, _TEXT, _STYLE = (_SPACE % each for each in ("table", "office", "text", "style"))
ERROR_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_CONTENT = "content.xml"
_SHEET, _ROW, _BOOK = TABLE + "table", TABLE + "table-row", OFFICE + "spreadsheet"
_CELLS = frozenset({TABLE + "table-cell", TABLE + "covered-table-cell"})
_HIDING = _STYLE + "style"
_PARAGRAPH = _TEXT + "p"
_PARAGRAPHS = frozenset({_PARAGRAPH, _TEXT + "h"})
_LISTS = frozenset({_TEXT + "list", _TEXT + "list-item"})
_BREAKS = frozenset({_TEXT + "tab", _TEXT + "line-break"})
_HOURS_OF_A_DAY = tuple(f"PT{hour:02}" + "H" for hour in range(24))
_KIND = OFFICE + "value-type"
_VALUES = frozenset(
    OFFICE + each for each in ("value", "date-value", "time-value", "boolean-value", "string-value")
)
_COUNTS = {
    f"number-{what}-{how}": f"{TABLE}number-{what}-{how}"
    for what in ("rows", "columns")
    for how in ("repeated", "spanned")
}
_SPANS = frozenset(name for key, name in _COUNTS.items() if key.endswith("spanned"))
_MOST_REPEATED_CELLS = 8 << 20
_LONGEST_SPACE = 32767


@dataclass
class Looked:
    """A sheet by the document's own list, and what its cells say."""

    name: str
    hidden: bool
    scan: SheetScan = field(default_factory=SheetScan)


def look(archive: zipfile.ZipFile) -> list[Looked]:
    """Return the sheets in their order, each with what its cells say.

    Raises:
        RefusedError: a cell with a value is repeated over more cells than fit in memory.
    """
    found: list[Looked] = []
    hidden: set[str] = set()
    row = 1
    for element in _elements(archive):
        if element.tag == _HIDING:
            if _is_hiding(element):
                hidden.add(element.get(_STYLE + "name", ""))
        elif element.tag == _SHEET:
            name = element.get(TABLE + "name", f"Sheet{len(found) + 1}")
            found.append(Looked(name, element.get(TABLE + "style-name", "") in hidden))
            row = 1
        else:
            row = _look_at_row(element, row, found[-1].scan)
    return found


def _is_hiding(style: Element) -> bool:
    properties = style.find(_STYLE + "table-properties")
    return properties is not None and properties.get(TABLE + "display") == "false"


def _look_at_row(element: Element, row: int, scan: SheetScan) -> int:
    """Take in what a row says; return the number of the next one."""
    column, filled, width = 0, 0, 0
    rows_repeated = number(element, "number-rows-repeated")
    if element.get(TABLE + "visibility") in ("collapse", "filter"):
        scan.has_hidden_rows = True
    for cell in cells_of(element):
        repeated = number(cell, "number-columns-repeated")
        text = text_of(cell)
        if cell.get(ERROR_TYPE) == "error":
            text = text or "#ERROR!"
            scan.errors.setdefault(row, {})[column] = CellError(text)
            scan.is_odd = scan.is_odd or repeated * rows_repeated > 1
        if not _SPANS.isdisjoint(cell.attrib):
            scan.merged += _merged(cell, row, column)
        column += repeated
        scan.most_cells += 1
        if text or not _VALUES.isdisjoint(cell.attrib):
            filled, width = filled + repeated, column
            scan.is_odd = scan.is_odd or _is_odd(cell)
    if filled:
        if rows_repeated * width > _MOST_REPEATED_CELLS:
            raise RefusedError("workbook-hostile")
        scan.filled += filled * rows_repeated
        scan.last_row = scan.last_filled = row + rows_repeated - 1
        scan.columns = max(scan.columns, width)
    return row + rows_repeated


def _is_odd(cell: Element) -> bool:
    """Tell whether calamine leaves out what a cell holds, or a part of it.

    It does not know more than a day of hours, texts without a kind, breaks and tabs in texts.
    """
    kind = cell.get(_KIND)
    if kind == "time":
        return not cell.get(OFFICE + "time-value", "").startswith(_HOURS_OF_A_DAY)
    if kind is None:
        return True
    return any(len(each) and any(one.tag in _BREAKS for one in each.iter()) for each in cell)


def _merged(cell: Element, row: int, column: int) -> list[tuple[int, int, int, int]]:
    """Return the cells that are merged with this one, in a list; empty for none."""
    down, right = number(cell, "number-rows-spanned"), number(cell, "number-columns-spanned")
    is_merged = down * right > 1 and row + down <= LAST_ROW and column + right <= LAST_COLUMN
    return [(row, column, row + down - 1, column + right - 1)] if is_merged else []


def rows(archive: zipfile.ZipFile, sheet: int) -> Iterator[Element]:
    """Yield the rows of the sheet with index `sheet` as they are written; each is then emptied."""
    place = -1
    for element in _elements(archive):
        place += element.tag == _SHEET
        if place > sheet:
            return
        if element.tag == _ROW and place == sheet:
            yield element


def cells_of(row: Element) -> Iterator[Element]:
    """Yield the cells of a row as they are written."""
    return (each for each in row if each.tag in _CELLS)


def text_of(cell: Element) -> str:
    """Return the text of a cell: a line for each paragraph, no comments."""
    if len(cell) == 1 and cell[0].tag == _PARAGRAPH and not len(cell[0]):
        return cell[0].text or ""
    return "\n".join(_inside(each) for each in _paragraphs(cell))


def _paragraphs(element: Element) -> Iterator[Element]:
    for each in element:
        if each.tag in _PARAGRAPHS:
            yield each
        elif each.tag in _LISTS:
            yield from _paragraphs(each)


def _inside(element: Element) -> str:
    if not len(element):
        return element.text or ""
    parts = [element.text or ""]
    for each in element:
        if each.tag == _TEXT + "s":
            said = each.get(_TEXT + "c", "1")
            count = int(said) if said.isascii() and said.isdecimal() else 1
            parts.append(" " * min(count, _LONGEST_SPACE))
        elif each.tag == _TEXT + "tab":
            parts.append("\t")
        elif each.tag == _TEXT + "line-break":
            parts.append("\n")
        elif each.tag != OFFICE + "annotation":
            parts.append(_inside(each))
        parts.append(each.tail or "")
    return "".join(parts)


def number(element: Element, name: str) -> int:
    """Return how often a cell or a row is meant, or how far it spans."""
    said = element.get(_COUNTS[name])
    if said is None:
        return 1
    try:
        return max(1, int(said))
    except ValueError:
        return 1


def _elements(archive: zipfile.ZipFile) -> Iterator[Element]:
    """Yield each style and each row when it is whole, and each sheet when it begins."""
    around: list[Element] = []
    sheet: Element | None = None
    for event, element in _events(archive):
        if event == "start":
            # Only what stands right in the workbook: a link to another file holds tables too.
            if element.tag == _SHEET and around and around[-1].tag == _BOOK:
                sheet = element
                yield element
            around.append(element)
            continue
        around.pop()
        if element.tag == _HIDING or (element.tag == _ROW and sheet in around):
            yield element
            if around:
                around[-1].remove(element)
        elif element is sheet:
            sheet = None
            element.clear()


def _events(archive: zipfile.ZipFile) -> Iterator[tuple[str, Element]]:
    try:
        with archive.open(_CONTENT) as stream:
            # No entities: `ooxml.check_xml` looked at every part before.
            yield from ElementTree.iterparse(stream, ("start", "end"))  # noqa: S314
    except (ElementTree.ParseError, RecursionError) as error:
        raise RefusedError("workbook-damaged") from error
