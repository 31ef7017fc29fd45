"""Where on a sheet does its table stand? Explained by rules, not learned.

A sheet is cut into sections by its blank rows and into parts by its blank columns. In each
part the row that looks most like headers is looked for; the part with the most cells under
its headers is the table. What stands around it is reported, not read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from mfdw_desktop.importing.cells import BLANK, Cell, display, is_blank
from mfdw_desktop.importing.sheets import Merged, Row

WINDOW = 60
"""Rows with content from which the table is found."""
_HEADER_WITHIN = 30
_AHEAD = 4

_VALUE = re.compile(
    r"[-+]?[\d.,\s]*\d[\d.,\s]*%?"  # a number, native digits too
    r"|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T\s].*)?"  # a day or a moment
    r"|(uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-.*"
    r"|true|false|n/a|-+",
    re.IGNORECASE,
)
_TAG = re.compile(r"#[\w+\s#-]+")
_CODE = re.compile(r"[^\W\d][\w./:\[\]-]*")


@dataclass(frozen=True)
class Layout:
    """The place of a table: its header row and its columns."""

    header_row: int
    columns: tuple[int, ...]
    """Indexes on the sheet, from 0; blank columns are left out."""
    headers: tuple[str, ...]
    """As they stand; empty where the cell is blank."""
    groups: tuple[str, ...] = ()
    tag_rows: tuple[int, ...] = ()
    codes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def lay_out(
    rows: Sequence[Row],
    *,
    merged: Sequence[Merged] = (),
    vocabulary: Collection[str] = (),
    header_row: int | None = None,
) -> Layout | None:
    """Return the layout of the table in the first `rows` of a sheet, None when there is none.

    `vocabulary` are headers that tools are known to write, in lower case.
    """
    finder = _Finder(rows, merged, frozenset(vocabulary))
    return finder.best() if header_row is None else finder.at(header_row)


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
    for place, row in enumerate(ahead[:_AHEAD]):
        filled = [at for at, cell in enumerate(row) if not is_blank(cell)]
        if len(filled) >= 2 and _is_header_like(row):
            if [plain_header(display(cell)) for cell in row] == own:
                return False
            against = [at for at in filled if at in values]
            return bool(against or (place and not values))
        if len(filled) > 1 or len(headers) < 3:
            return False
    return False


@dataclass(frozen=True)
class _Part:
    """A rectangle of a section with blank rows and columns around it."""

    rows: Sequence[Row]
    first: int
    last: int

    def cells(self, row: Row) -> list[Cell]:
        found = row[1][self.first : self.last + 1]
        return found + [BLANK] * (self.last + 1 - self.first - len(found))


@dataclass
class _Candidate:
    part: _Part
    index: int
    """Of the header among the part's rows."""
    score: float
    area: int
    """Cells with content under the header."""


class _Finder:
    """Weighs the rows of one sheet."""

    def __init__(
        self, rows: Sequence[Row], merged: Sequence[Merged], vocabulary: frozenset[str]
    ) -> None:
        self._rows = rows
        self._merged = merged
        self._vocabulary = vocabulary
        self._sections = _merge_headers(_sections(rows))

    def best(self) -> Layout | None:
        """Return the layout with the most cells under good headers."""
        found: list[_Candidate] = []
        for section in self._sections:
            for part in _parts(section):
                earlier = next((each for each in reversed(found) if _continues(each, part)), None)
                if earlier:
                    earlier.area += sum(_filled(part.cells(row)) for row in part.rows)
                elif candidate := self._candidate(part):
                    found.append(candidate)
        found = [each for each in found if each.area or each.part.last > each.part.first]
        best = max(found, key=lambda each: each.score * (1 + each.area), default=None)
        if best is None:
            return None
        lower = self._has_sub_headers(best.part, best.index)
        return self._layout(best.part, best.index + lower)

    def at(self, header_row: int) -> Layout | None:
        """Return the layout under the row with this number."""
        for section in self._sections:
            index = next((at for at, row in enumerate(section) if row[0] == header_row), None)
            if index is not None:
                parts = _parts(section)
                part = max(parts, key=lambda each: _filled(each.cells(section[index])))
                return self._layout(part, index)
        return None

    def _candidate(self, part: _Part) -> _Candidate | None:
        most = max(_filled(part.cells(row)) for row in part.rows)
        best: tuple[float, int] | None = None
        wide_rows = 0
        for index, row in enumerate(part.rows[:_HEADER_WITHIN]):
            cells = part.cells(row)
            filled = _filled(cells)
            if not filled:
                continue
            score = self._score(part, index, most) - 0.15 * wide_rows
            wide_rows += filled >= 0.7 * most
            if best is None or score > best[0]:
                best = score, index
        if best is None or best[0] < 1.5:
            return None
        below = sum(_filled(part.cells(row)) for row in part.rows[best[1] + 1 :])
        return _Candidate(part, best[1], best[0], below)

    def _score(self, part: _Part, index: int, most: int) -> float:
        """Weigh a row by `conventions.md` 5.4: words, no two alike, as wide as the table."""
        cells = [cell for cell in part.cells(part.rows[index]) if not is_blank(cell)]
        years = {cell for cell in cells if _is_year(cell)}
        if 0 < len(years) == sum(map(is_value, cells)) < len(cells):
            cells = [display(cell) + "#" if cell in years else cell for cell in cells]
        words = [plain_header(display(cell)) for cell in cells if not is_value(cell)]
        count = len(cells)
        known = sum(word in self._vocabulary for word in words)
        number = part.rows[index][0]
        merged = sum(
            range_[0] == number and range_[3] - range_[1] >= 2 and range_[1] <= part.last
            for range_ in self._merged
        )
        return (
            len(words) / count
            + len(set(words)) / count
            + count / most
            + min(0.5, 0.25 * known)
            - (count - len(words)) / count
            - (0.5 if merged else 0.0)
            + 0.7 * _contrast(part, index)
        )

    def _has_sub_headers(self, part: _Part, index: int) -> bool:
        """Tell whether the row under the header only divides its merged cells."""
        if index + 1 >= len(part.rows):
            return False
        number, cells = part.rows[index + 1]
        filled = [at for at in range(part.first, part.last + 1) if _text(cells, at)]
        upper = [m for m in self._merged if m[0] == number - 1]
        divided = {at for m in upper if m[2] == m[0] for at in range(m[1], m[3] + 1)}
        others = set(self._columns(part, index)) - divided
        closed = {at for m in upper if m[2] > m[0] for at in range(m[1], m[3] + 1)}
        return (
            bool(filled)
            and divided.issuperset(filled)
            and others <= closed
            and not any(is_value(cells[at]) for at in filled)
        )

    def _with_upper_cells(self, part: _Part, index: int) -> _Part:
        """Fill a header from the cells above that are merged down into it."""
        number, cells = part.rows[index]
        filled = list(cells)
        for top, first, bottom, _ in self._merged:
            above = next((row[1] for row in part.rows if row[0] == top), [])
            if top < number <= bottom and part.first <= first <= part.last and len(above) > first:
                filled += [BLANK] * (first + 1 - len(filled))
                filled[first] = filled[first] if _text(filled, first) else above[first]
        rows = list(part.rows)
        rows[index] = number, filled
        return _Part(rows, part.first, part.last)

    def _layout(self, part: _Part, index: int) -> Layout:
        part = self._with_upper_cells(part, index)
        header = part.rows[index]
        beside = [each for each in _parts(part.rows) if each.first != part.first]
        columns = self._columns(part, index)
        apart = []
        for other in beside:
            if self._belongs(part, other, index):
                columns = sorted({*columns, *self._columns(other, index)})
            elif any(_filled(other.cells(row)) for row in part.rows[index:]):
                apart.append(other)
        tag_rows, codes = _tag_rows(part.rows[index:], columns)
        columns = self._with_blank_headers(part.rows[index:], columns, tag_rows)
        _, codes = _tag_rows(part.rows[index:], columns)
        above = part.rows[index - 1] if index else None
        groups = self._groups(above, header, columns)
        notes = []
        if any(number < header[0] - bool(groups) for number, _ in self._rows):
            notes.append("rows above")
        if any(len(each.rows) > 1 and _tall(each) for each in apart):
            notes.append("table beside")
        elif apart or self._has_cells_beside(part, index, columns):
            notes.append("notes beside")
        return Layout(
            header[0],
            tuple(columns),
            tuple(_text(header[1], at) for at in columns),
            groups,
            tag_rows,
            codes,
            tuple(notes),
        )

    def _columns(self, part: _Part, index: int) -> list[int]:
        row = part.rows[index][1]
        return [at for at in range(part.first, part.last + 1) if _text(row, at)]

    def _belongs(self, part: _Part, other: _Part, index: int) -> bool:
        """Tell whether a part beyond a blank column is more of the same table."""
        mine, theirs = self._columns(part, index), self._columns(other, index)
        row = part.rows[index][1]
        if not theirs or any(is_value(row[at]) for at in theirs):
            return False
        own = {plain_header(_text(row, at)) for at in mine}
        if any(plain_header(_text(row, at)) in own for at in theirs):
            return False
        has_title = index > 0 and _filled(other.cells(part.rows[index - 1])) == 1
        return not has_title

    def _with_blank_headers(
        self, rows: Sequence[Row], columns: list[int], tag_rows: tuple[int, ...]
    ) -> list[int]:
        """Add the columns that have values but no header: between the others, or next to them."""
        data = [cells for number, cells in rows[1:] if number not in tag_rows]
        tags = [cells for number, cells in rows[1:] if number in tag_rows]
        known = set(columns)
        for at in range(columns[0], columns[-1] + 2):
            if at in known:
                continue
            filled = sum(bool(_text(cells, at)) for cells in data)
            tagged = any(_text(cells, at) for cells in tags)
            if tagged or (filled >= 2 and 2 * filled >= len(data)):
                known.add(at)
        return sorted(known)

    def _has_cells_beside(self, part: _Part, index: int, columns: list[int]) -> bool:
        """Tell whether cells in the rows of the table are in none of its columns."""
        beside = set(range(part.first, part.last + 1)) - set(columns)
        return any(_text(cells, at) for _, cells in part.rows[index:] for at in beside)

    def _groups(self, above: Row | None, header: Row, columns: list[int]) -> tuple[str, ...]:
        """Return the group over each column, from the row straight above the headers."""
        if above is None or above[0] != header[0] - 1:
            return ()
        filled = [at for at in columns if _text(above[1], at)]
        if len(filled) < 2 or any(is_value(above[1][at]) for at in filled):
            return ()
        spans = {m[1]: m[3] for m in self._merged if m[0] <= above[0] <= m[2]}
        groups, current, until = [], "", -1
        for at in columns:
            if text := _text(above[1], at):
                current, until = text, spans.get(at, at if spans else columns[-1])
            is_own = current != _text(header[1], at)
            groups.append(current if at <= until and is_own else "")
        return tuple(groups)


def _sections(rows: Sequence[Row]) -> list[list[Row]]:
    sections: list[list[Row]] = []
    for row in rows:
        if sections and row[0] == sections[-1][-1][0] + 1:
            sections[-1].append(row)
        else:
            sections.append([row])
    return sections


def _merge_headers(sections: list[list[Row]]) -> list[list[Row]]:
    """Join headers that stand apart, with a blank row under them, to their rows."""
    merged: list[list[Row]] = []
    for section in sections:
        if merged and len(merged[-1]) <= 3 and _is_header_like(merged[-1][-1][1]):
            header = _filled_columns(merged[-1][-1][1])
            below = set().union(*(_filled_columns(row[1]) for row in section))
            if len(header) >= 2 and len(below & header) >= 0.8 * len(below | header):
                merged[-1] += section
                continue
        merged.append(list(section))
    return merged


def _parts(rows: Sequence[Row]) -> list[_Part]:
    columns = sorted(set().union(*(_filled_columns(row[1]) for row in rows)))
    parts: list[_Part] = []
    for at in columns:
        if parts and at == parts[-1].last + 1:
            parts[-1] = _Part(rows, parts[-1].first, at)
        else:
            parts.append(_Part(rows, at, at))
    return parts


def _continues(candidate: _Candidate, part: _Part) -> bool:
    """Tell whether a part further down, after a blank row, is more of the same table."""
    own = candidate.part
    if part.first < own.first or part.last > own.last or part.rows is own.rows:
        return False
    across = _Part(part.rows, own.first, own.last)
    header = [display(cell) for cell in own.cells(own.rows[candidate.index])]
    data = [own.cells(row) for row in own.rows[candidate.index + 1 :]]
    values = [
        at
        for at in range(len(header))
        if 2 * sum(not is_blank(row[at]) and is_value(row[at]) for row in data) > len(data)
    ]
    return not begins_table([across.cells(row) for row in part.rows[:_AHEAD]], header, values)


def _contrast(part: _Part, index: int) -> float:
    """Return the share of columns with a word in this row and values in the rows under it."""
    header = part.cells(part.rows[index])
    below = [part.cells(row) for row in part.rows[index + 1 : index + 11]]
    differing = worded = 0
    for at, cell in enumerate(header):
        if is_blank(cell) or is_value(cell):
            continue
        worded += 1
        filled = [row[at] for row in below if not is_blank(row[at])]
        differing += bool(filled) and sum(map(is_value, filled)) > 0.6 * len(filled)
    return differing / worded if worded else 0.0


def _tag_rows(
    rows: Sequence[Row], columns: Sequence[int]
) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Return the rows under the header that hold tags or names, and the cells of the last.

    The first of `rows` is the header.
    """
    numbers: list[int] = []
    codes: tuple[str, ...] = ()
    lines = [tuple(_text(cells, at) for at in columns) for _, cells in rows[:4]]
    for place in range(1, min(3, len(lines))):
        filled = [each for each in lines[place] if each]
        are_tags = sum(_TAG.fullmatch(each) is not None for each in filled) >= 0.9 * len(filled)
        following = lines[place + 1] if place + 1 < len(lines) else ()
        is_no_data = (
            are_tags or _are_names(lines[0], lines[place], following) or _are_counted(filled)
        )
        if not filled or not is_no_data:
            break
        numbers.append(rows[place][0])
        codes = lines[place]
    return tuple(numbers), codes


def _are_names(header: Sequence[str], texts: Sequence[str], following: Sequence[str]) -> bool:
    """Tell whether a row holds the names of questions under their labels."""
    filled = [each for each in texts if each]
    if len(filled) < 3 or len(set(filled)) < len(filled) or len(filled) < 0.8 * len(texts):
        return False
    labels = sum(bool(each) and _CODE.fullmatch(each) is None for each in header)
    if 2 * labels < len(header) or any(_CODE.fullmatch(each) is None for each in filled):
        return False
    joined = _joined(texts)
    return 3 * joined >= len(filled) and 2 * _joined(following) <= joined


def _are_counted(texts: Sequence[str]) -> bool:
    """Tell whether a row only numbers the columns, as official forms do: 1, 2, 3, 4."""
    bare = [text.strip("()") for text in texts]
    return len(bare) >= 4 and bare == [str(number + 1) for number in range(len(bare))]


def _is_year(cell: Cell) -> bool:
    """Tell whether a value may head a column of figures of one year."""
    return display(cell).isdecimal() and 1990 <= int(display(cell)) <= 2100


def _joined(texts: Sequence[str]) -> int:
    return sum("_" in each or "/" in each for each in texts if _CODE.fullmatch(each))


def _is_header_like(cells: Sequence[Cell]) -> bool:
    filled = [cell for cell in cells if not is_blank(cell)]
    words = {plain_header(display(cell)) for cell in filled if not is_value(cell)}
    return len(filled) >= 2 and len(words) == len(filled)


def _tall(part: _Part) -> bool:
    return part.last > part.first and sum(_filled(part.cells(row)) > 1 for row in part.rows) > 1


def _filled(cells: Sequence[Cell]) -> int:
    return sum(not is_blank(cell) for cell in cells)


def _filled_columns(cells: Sequence[Cell]) -> set[int]:
    return {at for at, cell in enumerate(cells) if not is_blank(cell)}


def _text(cells: Sequence[Cell], at: int) -> str:
    return display(cells[at]).strip() if at < len(cells) else ""
