"""Columns of cells to the text of their answers, a portion of rows at a time.

An answer goes straight to the JSON text that it has in the row's document: nothing is built
to be encoded later. Down a column most of the work is done by C loops over cells that were
seen before; at 100,000 rows that decides how long a person waits.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import Any

from mfdw_desktop.importing.answers import Odd
from mfdw_desktop.importing.cells import Cell, whole

Column = Sequence[Any]
"""The cells of a portion of rows in one column, or in several as tuples."""
Told = list[tuple[int, Any, Odd]]
"""Row within the portion, cell, and what a person should know of it or why it is missing."""
Convert = Callable[[Column], tuple[list[str], Told]]

_ROOM = 20_000
"""Cells that a reader remembers the answer of."""
_LEAST_AMOUNT = 0.001
"""Below it a float may be written with an exponent."""

encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), check_circular=False, allow_nan=False
).encode


@dataclass(frozen=True)
class Shortcut:
    """Cells that need no reader: most of a clean file."""

    kind: str
    """`text`: a text that is no word of `words`; `whole`, `amount`: a number in the range."""
    low: float = 0
    high: float = 0
    words: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Field:
    """One question and where its answer stands."""

    code: str
    columns: tuple[int, ...]
    """Indexes of its columns; a reader of several gets them as one tuple."""
    read: Callable[[Any], object]
    remembers: bool = True
    """Equal cells give equal answers; not so where true and 1 stand in one column."""
    shortcut: Shortcut | None = None

    @property
    def prefix(self) -> str:
        """What stands before the answer in a row's document."""
        return f"{encode(self.code)}:"


class _Memo(dict[Any, str]):
    """`"code":answer` by cell, read on first sight; empty where there is no answer."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field
        self._prefix = field.prefix
        self.odd: dict[Any, Odd] = {}
        shortcut = field.shortcut
        is_count = shortcut is not None and shortcut.kind == "whole"
        self._low: float = shortcut.low if shortcut and is_count else 1
        self._high: float = shortcut.high if shortcut and is_count else 0
        self._start()

    def __missing__(self, cell: Any) -> str:
        is_number = cell.__class__ is float or cell.__class__ is int
        if is_number and self._low <= cell <= self._high and cell == int(cell):
            text = f"{self._prefix}{int(cell)}"
        else:
            text, odd = _read(self._field, self._prefix, cell)
            if odd is not None:
                self.odd[cell] = odd
        if len(self) < _ROOM:
            self[cell] = text
        return text

    def make_room(self) -> None:
        """Forget everything when too much of it is odd: each is one more to be told."""
        if len(self.odd) >= _ROOM:
            self.clear()
            self.odd.clear()
            self._start()

    def _start(self) -> None:
        count = len(self._field.columns)
        self["" if count == 1 else ("",) * count] = ""


def converter(field: Field) -> Convert:
    """Return the function from a column to its texts, `"code":answer` or empty, and the odd."""
    if not field.remembers:
        return _each_by_itself(field)
    memo = _Memo(field)
    texts = _texts(field, memo)

    def convert(cells: Column) -> tuple[list[str], Told]:
        memo.make_room()
        found = texts(cells)
        odd = memo.odd
        if not odd:
            return found, []
        return found, [(at, cell, odd[cell]) for at, cell in enumerate(cells) if cell in odd]

    return convert


def _texts(field: Field, memo: _Memo) -> Callable[[Column], list[str]]:
    shortcut, prefix = field.shortcut, field.prefix
    if shortcut is None or shortcut.kind == "whole":
        return lambda cells: list(map(memo.__getitem__, cells))
    if shortcut.kind == "text":
        words, quoted, compose = shortcut.words, encode_basestring, unicodedata.normalize
        return lambda cells: [
            prefix + quoted(text if text.isascii() else compose("NFC", text))
            if cell.__class__ is str and (text := cell.strip()) not in words
            else memo[cell]
            for cell in cells
        ]
    begin, low, high = f'{prefix}"', max(_LEAST_AMOUNT, shortcut.low), shortcut.high
    # What Excel keeps in 15 digits has at most 16 signs, and is then its own shortest text.
    return lambda cells: [
        f'{begin}{text}"'
        if cell.__class__ is float
        and low <= cell <= high
        and len(text := repr(cell)) <= 16
        and text[-2:] != ".0"
        else memo[cell]
        for cell in cells
    ]


def _each_by_itself(field: Field) -> Convert:
    prefix = field.prefix

    def convert(cells: Column) -> tuple[list[str], Told]:
        texts: list[str] = []
        told: Told = []
        for at, cell in enumerate(cells):
            text, odd = _read(field, prefix, cell) if cell != "" else ("", None)
            texts.append(text)
            if odd is not None:
                told.append((at, cell, odd))
        return texts, told

    return convert


def _read(field: Field, prefix: str, cell: Any) -> tuple[str, Odd | None]:
    """Return the text of a cell's answer, and what is odd about it."""
    answer = field.read(_whole(cell))
    odd = answer if isinstance(answer, Odd) else None
    value = odd.value if odd is not None else answer
    return "" if value is None else prefix + encode(value), odd


def _whole(cell: Any) -> Cell | tuple[Cell, ...]:
    return tuple(map(whole, cell)) if cell.__class__ is tuple else whole(cell)
