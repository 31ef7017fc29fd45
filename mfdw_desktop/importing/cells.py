"""What a cell of a workbook can hold, and how it is shown to a person.

A blank cell is the empty string. Numbers that are whole come as `int`, as Excel shows
them; text stays text, so `'007'` keeps its zeros.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

BLANK = ""
"""What an empty cell holds."""

WHOLE_LIMIT = 1e15
"""Excel keeps 15 digits: a whole number from here on is already rounded."""


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell that holds an error of a formula, such as `#N/A`: neither text nor blank."""

    code: str


ErrorCells = dict[int, dict[int, CellError]]
"""Row from 1 to column from 0 to the error in that cell."""

Cell = str | int | float | bool | date | datetime | time | timedelta | CellError

_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


def is_blank(cell: Cell) -> bool:
    """Tell whether the cell holds nothing that can be seen."""
    return isinstance(cell, str) and not cell.strip()


def is_rounded(cell: Cell) -> bool:
    """Tell whether a number has lost digits in Excel (15 are kept), as long IDs do."""
    return isinstance(cell, int | float) and not isinstance(cell, bool) and abs(cell) >= WHOLE_LIMIT


def whole(cell: Cell) -> Cell:
    """Return a whole float as an int, anything else as it is."""
    if isinstance(cell, float) and cell.is_integer() and -WHOLE_LIMIT < cell < WHOLE_LIMIT:
        return int(cell)
    return cell


def display(cell: Cell) -> str:
    """Return the cell's text: days ISO, booleans as Excel prints them, errors by code."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, float):
        return repr(whole(cell))
    if isinstance(cell, CellError):
        return cell.code
    if isinstance(cell, timedelta):
        return _duration(cell)
    return cell.isoformat()


def column_index(letters: str) -> int:
    """Return the index of a column from its letters, from 0: `A` is 0."""
    index = 0
    for each in letters.upper():
        index = index * 26 + ord(each) - 64
    return index - 1


def position(reference: str) -> tuple[int, int] | None:
    """Return (row from 1, column from 0) of a reference such as `B7`; None if it is none."""
    found = _REFERENCE.fullmatch(reference)
    return (int(found[2]), column_index(found[1])) if found else None


def _duration(value: timedelta) -> str:
    seconds = int(value.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
