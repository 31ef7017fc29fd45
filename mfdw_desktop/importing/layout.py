"""Where on a sheet does its table stand? Explained by rules, not learned.

A sheet is cut into sections by its blank rows and into parts by its blank columns. In each
part the row that looks most like headers is looked for; the part with the most cells under
its headers is the table. What stands around it is reported, not read.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from mfdw_desktop.importing.cells import BLANK, Cell, display, is_blank
from mfdw_desktop.importing.head_values import head_values
from mfdw_desktop.importing.pieces import (
    AHEAD,
    Part,
    begins_table,
    count_filled,
    is_value,
    merge_headers,
    parts_of,
    plain_header,
    sections_of,
    text_at,
)
from mfdw_desktop.importing.placed import Merged
from mfdw_desktop.importing.sheets import Row
from mfdw_desktop.importing.tag_rows import find_tag_rows

WINDOW = 60
"""Rows with content from which the table is found."""
_HEADER_WITHIN = 30
_MOST_GROUP_ROWS = 3
GROUP_MARK = " / "
"""Stands between the groups of a column that has several above each other."""


@dataclass(frozen=True)
class Layout:
    """The place of a table: its header row and its columns."""

    header_row: int
    columns: tuple[int, ...]
    """Indexes on the sheet, from 0; blank columns are left out."""
    headers: tuple[str, ...]
    """As they stand; empty where the cell is blank."""
    groups: tuple[str, ...] = ()
    """Of each column; several above each other are joined by `GROUP_MARK`."""
    group_rows: tuple[int, ...] = ()
    tag_rows: tuple[int, ...] = ()
    tag_kinds: tuple[str, ...] = ()
    """What each of the `tag_rows` holds: `tags names labels numbers`."""
    codes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def lay_out(
    rows: Sequence[Row],
    *,
    merged: Sequence[Merged] = (),
    vocabulary: Collection[str] = (),
    header_row: int | None = None,
    area: tuple[int, int] | None = None,
) -> Layout | None:
    """Return the layout of the table in the first `rows` of a sheet, None when there is none.

    `vocabulary` are headers that tools are known to write, in lower case; `area` are the
    first and the last column of the table, where a person knows them.
    """
    finder = _Finder(rows, merged, frozenset(vocabulary), area)
    return finder.best() if header_row is None else finder.at(header_row)


def lay_out_all(
    rows: Sequence[Row], *, merged: Sequence[Merged] = (), vocabulary: Collection[str] = ()
) -> list[Layout]:
    """Return the layouts of all tables in the first `rows` of a sheet, the likeliest first."""
    return _Finder(rows, merged, frozenset(vocabulary), None).all()


@dataclass
class _Candidate:
    part: Part
    index: int
    """Of the header among the part's rows."""
    score: float
    area: int
    """Cells with content under the header."""


class _Finder:
    """Weighs the rows of one sheet."""

    def __init__(
        self,
        rows: Sequence[Row],
        merged: Sequence[Merged],
        vocabulary: frozenset[str],
        area: tuple[int, int] | None,
    ) -> None:
        self._rows = rows
        self._area = area
        self._merged = merged
        self._vocabulary = vocabulary
        self._sections = merge_headers(sections_of(rows))

    def best(self) -> Layout | None:
        """Return the layout with the most cells under good headers."""
        best = max(self._candidates(), key=_weight, default=None)
        return self._layout_of(best) if best is not None else None

    def all(self) -> list[Layout]:
        """Return every layout that stands apart from those before, the best first."""
        found: list[Layout] = []
        for candidate in sorted(self._candidates(), key=_weight, reverse=True):
            if not candidate.area or candidate.part.first == candidate.part.last:
                continue
            layout = self._layout_of(candidate)
            if not any(_overlap(layout, each) for each in found):
                found.append(layout)
        return found

    def _layout_of(self, found: _Candidate) -> Layout:
        index = found.index + self._has_sub_headers(found.part, found.index)
        if index and self._columns(found.part, index - 1):
            # Labels over the names of questions, or over another language: both are headers.
            upper = self._layout(found.part, index - 1)
            said = {plain_header(each) for each in upper.headers if each}
            width = found.part.last + 1 - found.part.first
            if len(said) >= 0.6 * width and found.part.rows[index][0] in upper.tag_rows:
                return upper
        return self._layout(found.part, index)

    def _parts(self, section: Sequence[Row]) -> list[Part]:
        """Return the parts of a section, or the one that a person named."""
        if self._area is None:
            return parts_of(section)
        return [Part(section, *self._area)]

    def _candidates(self) -> list[_Candidate]:
        found: list[_Candidate] = []
        for section in self._sections:
            for part in self._parts(section):
                earlier = next((each for each in reversed(found) if _continues(each, part)), None)
                if earlier:
                    earlier.area += sum(count_filled(part.cells(row)) for row in part.rows)
                elif candidate := self._candidate(part):
                    found.append(candidate)
        return [each for each in found if each.area or each.part.last > each.part.first]

    def at(self, header_row: int) -> Layout | None:
        """Return the layout under the row with this number."""
        for section in self._sections:
            index = next((at for at, row in enumerate(section) if row[0] == header_row), None)
            if index is not None:
                parts = self._parts(section)
                part = max(parts, key=lambda each: count_filled(each.cells(section[index])))
                return (
                    self._layout(part, index) if count_filled(part.cells(section[index])) else None
                )
        return None

    def _candidate(self, part: Part) -> _Candidate | None:
        most = max(count_filled(part.cells(row)) for row in part.rows)
        best: tuple[float, int] | None = None
        wide_rows = 0
        for index, row in enumerate(part.rows[:_HEADER_WITHIN]):
            cells = part.cells(row)
            filled = count_filled(cells)
            if not filled:
                continue
            score = self._score(part, index, most) - 0.15 * wide_rows
            wide_rows += filled >= 0.7 * most
            if best is None or score > best[0]:
                best = score, index
        if best is None or best[0] < 1.5:
            return None
        below = sum(count_filled(part.cells(row)) for row in part.rows[best[1] + 1 :])
        return _Candidate(part, best[1], best[0], below)

    def _score(self, part: Part, index: int, most: int) -> float:
        """Weigh a row by `conventions.md` 5.4: words, no two alike, as wide as the table."""
        cells = [cell for cell in part.cells(part.rows[index]) if not is_blank(cell)]
        years = {cell for cell in cells if _is_year(cell)}
        if 0 < len(years) == sum(map(is_value, cells)) < len(cells):
            cells = [display(cell) + "#" if cell in years else cell for cell in cells]
        sessions = head_values(part, index)
        cells = [display(cell) + "#" if cell in sessions else cell for cell in cells]
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
            + (0.5 if sessions else 0.0)
        )

    def _has_sub_headers(self, part: Part, index: int) -> bool:
        """Tell whether the row under the header only divides its merged cells."""
        if index + 1 >= len(part.rows):
            return False
        number, cells = part.rows[index + 1]
        filled = [at for at in range(part.first, part.last + 1) if text_at(cells, at)]
        upper = [m for m in self._merged if m[0] == number - 1]
        divided = {at for m in upper if m[2] == m[0] for at in range(m[1], m[3] + 1)}
        others = set(self._columns(part, index)) - divided
        closed = {at for m in upper if m[2] > m[0] for at in range(m[1], m[3] + 1)}
        return (
            bool(filled)
            and divided.issuperset(filled)
            and others <= closed
            and (
                not any(is_value(cells[at]) for at in filled)
                or len(head_values(part, index + 1)) == len(filled)
            )
        )

    def _with_upper_cells(self, part: Part, index: int) -> Part:
        """Fill a header from the cells above that are merged down into it."""
        number, cells = part.rows[index]
        filled = list(cells)
        for top, first, bottom, _ in self._merged:
            above = next((row[1] for row in part.rows if row[0] == top), [])
            if top < number <= bottom and part.first <= first <= part.last and len(above) > first:
                filled += [BLANK] * (first + 1 - len(filled))
                filled[first] = filled[first] if text_at(filled, first) else above[first]
        rows = list(part.rows)
        rows[index] = number, filled
        return Part(rows, part.first, part.last)

    def _layout(self, part: Part, index: int) -> Layout:
        part = self._with_upper_cells(part, index)
        header = part.rows[index]
        beside = [each for each in parts_of(part.rows) if each.first != part.first]
        if self._area is not None:
            beside = []
        columns = self._columns(part, index)
        apart = []
        for other in beside:
            if self._belongs(part, other, index):
                columns = sorted({*columns, *self._columns(other, index)})
            elif any(count_filled(other.cells(row)) for row in part.rows[index:]):
                apart.append(other)
        tag_rows, _, _ = find_tag_rows(part.rows[index:], columns)
        columns = self._with_blank_headers(part.rows[index:], columns, tag_rows)
        tag_rows, kinds, codes = find_tag_rows(part.rows[index:], columns)
        group_rows, groups = self._all_groups(part.rows[:index], header, columns)
        notes = []
        if any(number < header[0] - len(group_rows) for number, _ in self._rows):
            notes.append("rows above")
        if any(len(each.rows) > 1 and _tall(each) for each in apart):
            notes.append("table beside")
        elif apart or self._has_cells_beside(part, index, columns):
            notes.append("notes beside")
        return Layout(
            header[0],
            tuple(columns),
            tuple(text_at(header[1], at) for at in columns),
            groups,
            group_rows,
            tag_rows,
            kinds,
            codes,
            tuple(notes),
        )

    def _columns(self, part: Part, index: int) -> list[int]:
        row = part.rows[index][1]
        return [at for at in range(part.first, part.last + 1) if text_at(row, at)]

    def _belongs(self, part: Part, other: Part, index: int) -> bool:
        """Tell whether a part beyond a blank column is more of the same table."""
        mine, theirs = self._columns(part, index), self._columns(other, index)
        row = part.rows[index][1]
        if not theirs or any(is_value(row[at]) for at in theirs):
            return False
        own = {plain_header(text_at(row, at)) for at in mine}
        if any(plain_header(text_at(row, at)) in own for at in theirs):
            return False
        has_title = index > 0 and count_filled(other.cells(part.rows[index - 1])) == 1
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
            filled = sum(bool(text_at(cells, at)) for cells in data)
            tagged = any(text_at(cells, at) for cells in tags)
            if tagged or (filled >= 2 and 2 * filled >= len(data)):
                known.add(at)
        return sorted(known)

    def _has_cells_beside(self, part: Part, index: int, columns: list[int]) -> bool:
        """Tell whether cells in the rows of the table are in none of its columns."""
        beside = set(range(part.first, part.last + 1)) - set(columns)
        return any(text_at(cells, at) for _, cells in part.rows[index:] for at in beside)

    def _all_groups(
        self, above: Sequence[Row], header: Row, columns: list[int]
    ) -> tuple[tuple[int, ...], tuple[str, ...]]:
        """Return the rows of groups straight above the headers, and the groups of each column."""
        rows: list[int] = []
        joined = [""] * len(columns)
        below = header
        for row in reversed(above[-_MOST_GROUP_ROWS:]):
            groups = self._groups(row, below, columns)
            if not groups:
                break
            rows.insert(0, row[0])
            joined = [
                GROUP_MARK.join(filter(None, (upper, lower)))
                for upper, lower in zip(groups, joined, strict=True)
            ]
            below = row
        return tuple(rows), tuple(joined) if rows else ()

    def _groups(self, above: Row, header: Row, columns: list[int]) -> tuple[str, ...]:
        """Return the group over each column, from the row straight above the headers."""
        if above[0] != header[0] - 1:
            return ()
        filled = [at for at in columns if text_at(above[1], at)]
        if len(filled) < 2 or any(is_value(above[1][at]) for at in filled):
            return ()
        spans = {m[1]: m[3] for m in self._merged if m[0] <= above[0] <= m[2]}
        groups, current, until = [], "", -1
        for at in columns:
            if text := text_at(above[1], at):
                current, until = text, spans.get(at, at if spans else columns[-1])
            is_own = current != text_at(header[1], at)
            groups.append(current if at <= until and is_own else "")
        return tuple(groups)


def _continues(candidate: _Candidate, part: Part) -> bool:
    """Tell whether a part further down, after a blank row, is more of the same table."""
    own = candidate.part
    if part.first < own.first or part.last > own.last or part.rows is own.rows:
        return False
    across = Part(part.rows, own.first, own.last)
    header = [display(cell) for cell in own.cells(own.rows[candidate.index])]
    data = [own.cells(row) for row in own.rows[candidate.index + 1 :]]
    values = [
        at
        for at in range(len(header))
        if 2 * sum(not is_blank(row[at]) and is_value(row[at]) for row in data) > len(data)
    ]
    return not begins_table([across.cells(row) for row in part.rows[:AHEAD]], header, values)


def _contrast(part: Part, index: int) -> float:
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


def _weight(candidate: _Candidate) -> float:
    return candidate.score * (1 + candidate.area)


def _overlap(one: Layout, other: Layout) -> bool:
    """Tell whether two layouts share a column at the same height."""
    return one.header_row == other.header_row and not set(one.columns).isdisjoint(other.columns)


def _is_year(cell: Cell) -> bool:
    """Tell whether a value may head a column of figures of one year."""
    said = display(cell)
    return len(said) == 4 and said.isdecimal() and 1990 <= int(said) <= 2100


def _tall(part: Part) -> bool:
    return (
        part.last > part.first and sum(count_filled(part.cells(row)) > 1 for row in part.rows) > 1
    )
