"""A table on a sheet: its headers, and its rows without totals, titles and notes."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

from mfdw_desktop.domain.workbooks import column_letter
from mfdw_desktop.importing.cells import BLANK, Cell, column_index, display, is_blank
from mfdw_desktop.importing.layout import WINDOW, Layout
from mfdw_desktop.importing.pieces import begins_table, is_value, plain_header
from mfdw_desktop.importing.problem_marks import RowMark, marks_of
from mfdw_desktop.importing.sheets import Row, Sheet

_TOTAL_WORDS = (
    "total|totals|grand total|sum|subtotal|sub-total|total général|somme|សរុប|សរុបរួម|"
    "tổng|tổng cộng|tổng số|нийт|нийт дүн|дүн|कुल|कुल योग|योग|مجموعہ|کل|kabuuan"
)
TOTALS = frozenset(_TOTAL_WORDS.split("|"))
"""Words at the head of a row that sums up the others, in lower case."""
_LONGEST_TOTAL = 24
_MOST_TEXTS, _LONGEST_TEXT = 200, 80

Judge = Callable[[list[Cell]], str]


@dataclass
class Table:
    """A table on a sheet: where it stands, its headers, and its rows as a stream."""

    source: Sheet = field(repr=False)
    layout: Layout = field(repr=False)
    texts: dict[int, str] = field(default_factory=dict, repr=False)
    """The first cells of the rows in `excluded`."""
    included: frozenset[int] = field(default=frozenset(), repr=False)
    """Rows that a person takes in although they look like none of the data."""
    judge: Judge | None = field(default=None, repr=False)
    """Says why a row is none of the main table's, where a tool mixes several."""
    excluded: dict[int, str] = field(default_factory=dict, repr=False)
    """Rows left out by the last run of `rows` to why: `total row`, `repeated header`,
    `title row`, `note below`, `table below`."""

    added: tuple[int, ...] = ()
    """Where on the sheet the columns of a workbook of problems stand; empty without them."""

    @property
    def sheet(self) -> str:
        """Name of the sheet."""
        return self.source.name

    @property
    def header_row(self) -> int:
        """Row of the headers, from 1, as Excel shows it."""
        return self.layout.header_row

    @cached_property
    def headers(self) -> tuple[str, ...]:
        """One a column, no two alike: `Middle Name`, `Middle Name (2)`, `Column I`."""
        return _distinct(self.layout)

    @property
    def raw_headers(self) -> tuple[str, ...]:
        """Headers as they stand, blank and doubled ones too."""
        return self.layout.headers

    @cached_property
    def letters(self) -> tuple[str, ...]:
        """Letter of each column."""
        return tuple(column_letter(each) for each in self.layout.columns)

    @property
    def groups(self) -> tuple[str, ...]:
        """Text of the group row above each column; empty when there is none."""
        return self.layout.groups

    @property
    def tag_rows(self) -> tuple[int, ...]:
        """Rows under the header that hold tags or names, not data."""
        return self.layout.tag_rows

    @property
    def area(self) -> str:
        """First and last column as a person writes them: `B:F`."""
        return f"{self.letters[0]}:{self.letters[-1]}"

    @property
    def codes(self) -> tuple[str, ...]:
        """Cells of the tag row, one a column; empty when there is none."""
        return self.layout.codes

    @property
    def notes(self) -> tuple[str, ...]:
        """What was left out or is odd, as codes: `rows above`, `error cells` …"""
        below = tuple(dict.fromkeys(self.excluded.values()))
        return self.layout.notes + self.source.notes + below

    @property
    def most_rows(self) -> int:
        """How many data rows there can be at most; exact where none is blank."""
        return max(0, self.source.last_row - max((self.header_row, *self.tag_rows)))

    @cached_property
    def marks(self) -> dict[int, RowMark]:
        """Row to what a workbook of problems says of it."""
        return marks_of(self.source.rows(whole=False), self.added) if self.added else {}

    def column(self, name: str) -> int | None:
        """Return the index of a column by its header, else by its letter; None if unknown."""
        if name in self.headers:
            return self.headers.index(name)
        plain = [plain_header(each) for each in self.headers]
        if plain_header(name) in plain:
            return plain.index(plain_header(name))
        if name.isascii() and name.isalpha() and len(name) <= 3:
            at = column_index(name)
            return self.layout.columns.index(at) if at in self.layout.columns else None
        return None

    def take_in(self, included: Collection[int], judge: Judge | None) -> None:
        """Take in rows that would be left out, and leave out what `judge` gives a reason for."""
        self.included, self.judge = frozenset(included), judge

    def source_rows(self) -> Iterator[Row]:
        """Yield all rows under the header, cut to the table's columns and not judged."""
        return _cut(self, whole=True)

    def again(self, left_out: Collection[int], last: int) -> Iterator[Row]:
        """Yield the rows up to number `last` but for those `left_out`, not judged once more."""
        for row in _cut(self, whole=False):
            if row[0] > last:
                return
            if row[0] not in left_out:
                yield row

    def rows(self, *, whole: bool = True) -> Iterator[Row]:
        """Yield (row number, one cell a header) of each data row that holds anything.

        Blank cells are empty strings. Totals, repeated headers, notes and tables further
        down are left out, and listed in `excluded`. Without `whole`, 42 may come as 42.0.
        """
        self.excluded.clear()
        self.texts.clear()
        stream = _Stream(_cut(self, whole=whole))
        previous, seen = max((self.header_row, *self.tag_rows)), 0
        repeated = [plain_header(each) for each in self.layout.headers]
        values: Counter[int] = Counter()
        while (found := stream.take()) is not None:
            number, row = found
            if number > previous + 1 and seen and self._ends(stream, found, values, seen):
                return
            previous = number
            why = _why_excluded(row, repeated) or _why_title(row, stream, repeated)
            if why and number in self.included:
                why = ""
            if not why and self.judge is not None:
                why = self.judge(row)
            if why:
                self._leave_out(number, row, why)
                continue
            if seen < WINDOW:
                seen += 1
                values.update(
                    at for at, cell in enumerate(row) if not is_blank(cell) and is_value(cell)
                )
            yield number, row

    def _leave_out(self, number: int, row: list[Cell], why: str) -> None:
        self.excluded[number] = why
        if len(self.texts) < _MOST_TEXTS:
            filled = (display(cell).strip() for cell in row if not is_blank(cell))
            self.texts[number] = " · ".join(islice(filled, 3))[:_LONGEST_TEXT]

    def _ends(self, stream: _Stream, found: Row, values: Counter[int], seen: int) -> bool:
        """Tell whether the table ended before the blank rows above `found`."""
        if found[0] in self.included:
            return False
        ahead = [found[1], *(row for _, row in stream.peek(3))]
        numeric = {at for at, times in values.items() if 2 * times > seen}
        if begins_table(ahead, self.layout.headers, numeric):
            self._leave_out(*found, "table below")
            return True
        if len(self.headers) < 3 or len(ahead) == 4:
            return False
        if all(sum(not is_blank(cell) for cell in row) == 1 for row in ahead) and all(
            isinstance(next(filter(None, row), None), str) for row in ahead
        ):
            self._leave_out(*found, "note below")
            return True
        return False


class _Stream:
    """The rows of a table with a look ahead."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._waiting: deque[Row] = deque()
        self._rows = rows

    def take(self) -> Row | None:
        """Return the next row; None at the end."""
        return self._waiting.popleft() if self._waiting else next(self._rows, None)

    def peek(self, count: int) -> list[Row]:
        """Return the next rows without taking them."""
        missing = count - len(self._waiting)
        self._waiting.extend(islice(self._rows, max(0, missing)))
        return list(islice(self._waiting, count))


def _cut(table: Table, *, whole: bool) -> Iterator[Row]:
    """Yield the rows under a table's header, cut to its columns."""
    columns = table.layout.columns
    first, last, width = columns[0], columns[-1] + 1, len(columns)
    is_whole = last - first == width
    skipped = {*table.tag_rows}
    for number, cells in table.source.rows(whole=whole):
        if number <= table.header_row or number in skipped:
            continue
        short = last - len(cells)
        if short > 0:
            cells = cells + [BLANK] * short
        if is_whole:
            row = cells if first == 0 and len(cells) == width else cells[first:last]
        else:
            row = [cells[at] for at in columns]
        if any(row) or row.count(BLANK) < width:
            yield number, row


def _distinct(layout: Layout) -> tuple[str, ...]:
    """Return the headers with blank ones named and doubled ones numbered."""
    taken: set[str] = set()
    counts: Counter[str] = Counter()
    found = []
    for at, header in zip(layout.columns, layout.headers, strict=True):
        name = base = header or f"Column {column_letter(at)}"
        while name in taken:
            counts[base] += 1
            name = f"{base} ({counts[base] + 1})"
        taken.add(name)
        found.append(name)
    return tuple(found)


def _why_title(row: list[Cell], stream: _Stream, headers: list[str]) -> str:
    """Return why a row with a single text is no data: the headers are repeated under it."""
    if len(row) < 3 or row[-1] != BLANK or row.count(BLANK) < len(row) - 1:
        return ""
    under = stream.peek(1)
    is_title = under and _why_excluded(under[0][1], headers) == "repeated header"
    return "title row" if is_title else ""


def _why_excluded(row: list[Cell], headers: list[str]) -> str:
    """Return why a row under the headers is no data; empty when it is."""
    place = 0 if row[0] != BLANK else next(at for at, cell in enumerate(row) if cell != BLANK)
    lead = row[place]
    if not isinstance(lead, str):
        return ""
    if len(lead) <= _LONGEST_TOTAL and lead.strip(" :").casefold() in TOTALS:
        if all(is_blank(cell) or is_value(cell) for cell in row[place + 1 :]):
            return "total row"
    elif len(lead) == len(headers[place]) and plain_header(lead) == headers[place]:
        texts = [plain_header(display(cell)) for cell in row]
        same = sum(text == own for text, own in zip(texts, headers, strict=True) if text)
        if same >= 2 and same >= 0.8 * sum(map(bool, texts)):
            return "repeated header"
    return ""
