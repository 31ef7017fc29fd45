"""Values that are headings all the same: the days and numbers above the marks of a register."""

from __future__ import annotations

import re
from datetime import date

from mfdw_desktop.importing.cells import Cell, display, is_blank
from mfdw_desktop.importing.pieces import Part

_DAY = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_LONGEST_MARK, _BELOW, _FEWEST_NUMBERS = 12, 10, 2


def head_values(part: Part, index: int) -> frozenset[Cell]:
    """Return the days, or the running numbers, of a row under which stand short marks."""
    cells = part.cells(part.rows[index])
    days = [at for at, cell in enumerate(cells) if _is_day(cell)]
    if days and _heads_marks(part, index, days):
        return frozenset(cells[at] for at in days)
    numbers = [at for at, cell in enumerate(cells) if _number(cell)]
    running = [_number(cells[at]) for at in numbers]
    is_running = len(running) >= _FEWEST_NUMBERS and running == sorted(set(running))
    if is_running and len(numbers) < len(cells) and _heads_marks(part, index, numbers):
        return frozenset(cells[at] for at in numbers)
    return frozenset()


def _heads_marks(part: Part, index: int, columns: list[int]) -> bool:
    """Tell whether under the columns stand marks, and not more of what heads them."""
    head = part.cells(part.rows[index])
    below = [part.cells(row) for row in part.rows[index + 1 : index + 1 + _BELOW]]
    # the headings may stand once more on each page
    below = [row for row in below if row != head]
    filled = [row[at] for row in below for at in columns if not is_blank(row[at])]
    if not filled or any(map(_is_day, filled)):
        return False
    return all(_is_mark(cell) for cell in filled)


def _is_mark(cell: Cell) -> bool:
    if isinstance(cell, str):
        return len(cell.strip()) <= _LONGEST_MARK
    return cell in (0, 1)


def _is_day(cell: Cell) -> bool:
    if isinstance(cell, date):
        return True
    return isinstance(cell, str) and _DAY.fullmatch(cell.strip()) is not None


def _number(cell: Cell) -> int:
    """Return a whole number that may count sessions, else 0."""
    said = "" if isinstance(cell, bool) else display(cell).strip()
    return int(said) if said.isdecimal() and len(said) <= 2 else 0
