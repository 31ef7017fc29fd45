"""Tables of a web page, and of the XML that Excel 2003 wrote, under the name of a workbook.

Many systems «export to Excel» so. Only the text of the cells is taken: nothing is run, and
nothing is fetched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from xml.etree import ElementTree

from mfdw_desktop.common.errors import RefusedError

MOST_CELLS = 4 << 20
"""Cells of a page; spans are repeated, and must not fill the memory."""

_WIDEST = 16_384
_TALLEST = 1 << 20
_CHARSET = re.compile(rb"""charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""<\?xml[^>]*encoding=["']([\w-]+)""")
_SPREADSHEET = b"urn:schemas-microsoft-com:office:spreadsheet"
_NOT_SHOWN = frozenset({"script", "style", "head", "template", "noscript"})
_ENDS_LINE = frozenset({"br", "p", "div", "li"})


@dataclass
class MarkupTable:
    """One table as records of text."""

    name: str
    records: list[list[str]] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    """First row, first column, last row, last column: rows from 1, columns from 0."""


def read_markup(content: bytes) -> list[MarkupTable]:
    """Return the tables in a web page or a spreadsheet of XML.

    Raises:
        RefusedError: `workbook-disguised`, it holds no table; `workbook-hostile`.
    """
    if _SPREADSHEET in content[:4096]:
        found = _spreadsheet(content)
    else:
        reader = _Page()
        reader.feed(_decoded(content))
        reader.close()
        found = [each for each in reader.found if len(each.records) > 1]
    if not any(each.records for each in found):
        raise RefusedError("workbook-disguised")
    return found


def _decoded(content: bytes) -> str:
    said = _CHARSET.search(content[:4096]) or _XML_ENCODING.match(content[:200])
    for name in ([said[1].decode()] if said else []) + ["utf-8", "cp1252"]:
        try:
            return content.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("utf-8", "replace")


class _Page(HTMLParser):
    """Collects the tables of a web page; a table within a cell is a table of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[MarkupTable] = []
        self._open: list[_Grid] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, a row or a cell."""
        if tag in _NOT_SHOWN:
            self._hidden += 1
        elif tag == "body":
            self._hidden = 0
        elif tag == "table" and len(self._open) < 50:
            self._open.append(_Grid())
        elif self._open:
            said = dict(attrs)
            if tag == "tr":
                self._open[-1].begin_row()
            elif tag in ("td", "th"):
                self._open[-1].begin_cell(_span(said, "colspan"), _span(said, "rowspan"))
            elif tag in _ENDS_LINE:
                self._open[-1].add("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a table or a cell."""
        if tag in _NOT_SHOWN:
            self._hidden = max(0, self._hidden - 1)
        elif not self._open:
            return
        elif tag == "table":
            self._end_table()
        elif tag in ("td", "th"):
            self._open[-1].end_cell()

    def handle_data(self, data: str) -> None:
        """Add text to the cell."""
        if self._open and not self._hidden:
            self._open[-1].add(data)

    def close(self) -> None:
        """End what is still open, as a cut page leaves it."""
        super().close()
        while self._open:
            self._end_table()

    def _end_table(self) -> None:
        grid = self._open.pop()
        name = f"Table {len(self.found) + 1}"
        self.found.append(MarkupTable(name, grid.records(), grid.merged))


class _Grid:
    """The cells of one table, those with spans in their place."""

    def __init__(self) -> None:
        self.merged: list[tuple[int, int, int, int]] = []
        self._rows: list[list[str]] = []
        self._below: dict[int, int] = {}
        """Column to how many rows from this one on a cell from above takes there."""
        self._next: dict[int, int] = {}
        """The same from the next row on."""
        self._text: list[str] | None = None
        self._span = 1, 1
        self._count = 0

    def begin_row(self) -> None:
        self.end_cell()
        self._below, self._next = {**self._below, **self._next}, {}
        self._rows.append([])
        self._skip_taken()

    def begin_cell(self, columns: int, rows: int) -> None:
        self.end_cell()
        if not self._rows:
            self.begin_row()
        self._text, self._span = [], (columns, rows)

    def add(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def end_cell(self) -> None:
        if self._text is None:
            return
        row, (columns, rows) = self._rows[-1], self._span
        text = "\n".join(
            line for part in "".join(self._text).split("\n") if (line := " ".join(part.split()))
        )
        self._text = None
        self._count += columns
        if self._count > MOST_CELLS or len(row) + columns > _WIDEST:
            raise RefusedError("workbook-hostile")
        if rows > 1:
            self._next |= {len(row) + step: rows - 1 for step in range(columns)}
        if rows > 1 or columns > 1:
            top, left = len(self._rows), len(row)
            self.merged.append((top, left, top + rows - 1, left + columns - 1))
        row += [text, *[""] * (columns - 1)]
        self._skip_taken()

    def records(self) -> list[list[str]]:
        self.end_cell()
        return self._rows

    def _skip_taken(self) -> None:
        """Leave the places blank that a cell from above takes."""
        row = self._rows[-1]
        while left := self._below.pop(len(row), 0):
            if left > 1:
                self._next[len(row)] = left - 1
            row.append("")


def _span(said: dict[str, str | None], name: str) -> int:
    text = (said.get(name) or "1").strip()
    return min(1000, max(1, int(text))) if _is_number(text) else 1


def _spreadsheet(content: bytes) -> list[MarkupTable]:
    """Return the sheets of an XML spreadsheet of Excel 2003."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise RefusedError("workbook-hostile")
    try:
        root = ElementTree.fromstring(content)  # noqa: S314 - no document type, so no entities
    except (ElementTree.ParseError, RecursionError, ValueError) as error:
        raise RefusedError("workbook-damaged") from error
    found: list[MarkupTable] = []
    for sheet in root:
        if _local(sheet.tag) == "Worksheet":
            name = _said(sheet, "Name") or f"Sheet{len(found) + 1}"
            found.append(MarkupTable(name, _records(sheet)))
    return found


def _records(sheet: ElementTree.Element) -> list[list[str]]:
    records: list[list[str]] = []
    cells = 0
    for row in sheet.iter():
        if _local(row.tag) != "Row":
            continue
        number = _index(row, len(records) + 1, _TALLEST)
        records += [[] for _ in range(number - 1 - len(records))]
        record: list[str] = []
        for cell in row:
            at = _index(cell, len(record) + 1, _WIDEST)
            record += [""] * (at - 1 - len(record))
            record.append(_cell_text(cell))
        cells += len(record)
        if cells > MOST_CELLS:
            raise RefusedError("workbook-hostile")
        records.append(record)
    return records


def _cell_text(cell: ElementTree.Element) -> str:
    for each in cell:
        if _local(each.tag) == "Data":
            text = "".join(each.itertext()).strip()
            kind = _said(each, "Type")
            return text.removesuffix("T00:00:00.000") if kind == "DateTime" else text
    return ""


def _index(element: ElementTree.Element, following: int, most: int) -> int:
    text = _said(element, "Index")
    at = int(text) if _is_number(text) else following
    if not following <= at <= most:
        raise RefusedError("workbook-hostile" if at > most else "workbook-damaged")
    return at


def _is_number(text: str) -> bool:
    """Tell whether a text is a number of a length that any page has use for."""
    return len(text) < 10 and text.isascii() and text.isdecimal()


def _said(element: ElementTree.Element, name: str) -> str:
    return next((text for key, text in element.items() if _local(key) == name), "")


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
