"""Pieces of a sheet: sections between blank rows, parts between blank columns, and their cells."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from mfdw_desktop.importing.cells import BLANK, Cell, display, is_blank
from mfdw_desktop.importing.sheets import Row

AHEAD = 4
"""Rows after a blank one by which a new table is known."""

_VALUE = re.compile(
    r"[-+]?[\d.,\s]*\d[\d.,\s]*%?"  # a number, native digits too
    r"|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T\s].*)?"  # a day or a moment
    r"|(uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-.*"
    r"|true|false|n/a|-+",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Part:
    """A rectangle of a section with blank rows and columns around it."""

    rows: Sequence[Row]
    first: int
    last: int

    def cells(self, row: Row) -> list[Cell]:
        """Return the cells of a row that are in the part, blank ones too."""
        found = row[1][self.first : self.last + 1]
        return found + [BLANK] * (self.last + 1 - self.first - len(found))


def is_value(cell: Cell) -> bool:
    """Tell whether a cell is a value rather than a word that could be a header."""
    return not isinstance(cell, str) or _VALUE.fullmatch(cell.strip()) is not None


def plain_header(text: str) -> str:
    """Return a header for comparison: case, spaces and invisible signs evened out."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub("[\ufeff\u200b-\u200d\u00ad]", "", text)
    return " ".join(text.split()).casefold()


def begins_table(
    ahead: Sequence[list[Cell]], headers: Sequence[str], values: Collection[int]
) -> bool:
    """Tell whether the rows after a blank row are another table, and not more of this one.

    `values` are the columns of this table that hold numbers or days.
    """
    own = [plain_header(each) for each in headers]
    for place, row in enumerate(ahead[:AHEAD]):
        filled = [at for at, cell in enumerate(row) if not is_blank(cell)]
        if len(filled) >= 2 and is_header_like(row):
            if [plain_header(display(cell)) for cell in row] == own:
                return False
            against = [at for at in filled if at in values]
            return bool(against or (place and not values))
        if len(filled) > 1 or len(headers) < 3:
            return False
    return False


def sections_of(rows: Sequence[Row]) -> list[list[Row]]:
    """Return the rows in sections: no blank row is within one."""
    sections: list[list[Row]] = []
    for row in rows:
        if sections and row[0] == sections[-1][-1][0] + 1:
            sections[-1].append(row)
        else:
            sections.append([row])
    return sections


def merge_headers(sections: list[list[Row]]) -> list[list[Row]]:
    """Join headers that stand apart, with a blank row under them, to their rows."""
    merged: list[list[Row]] = []
    for section in sections:
        if merged and len(merged[-1]) <= 3 and is_header_like(merged[-1][-1][1]):
            header = filled_columns(merged[-1][-1][1])
            below = set().union(*(filled_columns(row[1]) for row in section))
            if len(header) >= 2 and len(below & header) >= 0.8 * len(below | header):
                merged[-1] += section
                continue
        merged.append(list(section))
    return merged


def parts_of(rows: Sequence[Row]) -> list[Part]:
    """Return the parts of some rows: no blank column is within one."""
    columns = sorted(set().union(*(filled_columns(row[1]) for row in rows)))
    parts: list[Part] = []
    for at in columns:
        if parts and at == parts[-1].last + 1:
            parts[-1] = Part(rows, parts[-1].first, at)
        else:
            parts.append(Part(rows, at, at))
    return parts


def is_header_like(cells: Sequence[Cell]) -> bool:
    """Tell whether a row is of words only, no two alike."""
    filled = [cell for cell in cells if not is_blank(cell)]
    words = {plain_header(display(cell)) for cell in filled if not is_value(cell)}
    return len(filled) >= 2 and len(words) == len(filled)


def count_filled(cells: Sequence[Cell]) -> int:
    """Return how many cells hold anything."""
    return sum(not is_blank(cell) for cell in cells)


def filled_columns(cells: Sequence[Cell]) -> set[int]:
    """Return the indexes of the cells that hold anything."""
    return {at for at, cell in enumerate(cells) if not is_blank(cell)}


def cell_at(cells: Sequence[Cell], at: int) -> Cell:
    """Return a cell by its index, blank where the row ends before."""
    return cells[at] if at < len(cells) else BLANK


def text_at(cells: Sequence[Cell], at: int) -> str:
    """Return the text of a cell by its index, without spaces around it."""
    return display(cells[at]).strip() if at < len(cells) else ""
