"""Texts whose letters became question marks when a program saved them in a narrow encoding.

Excel does so with Khmer, Lao, Mongolian or Vietnamese in «CSV (comma delimited)»: nothing in
the file brings the letters back, and the marks must not take the place of what is known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from mfdw_desktop.importing.cells import Cell

_WITHIN = re.compile(r"\w\?+\w|(?:^|\s)\?+\w")
"""A mark before a letter: `Nguy?n`, `?ào`. A question ends with its marks."""
_ALONE = re.compile(r"[\W\d_]*\?[\W\d_]*\?[\W\d_]*")
"""Marks and no letter at all."""
_ADDRESS = ("://", "=")
_ENOUGH = 2


def lost_letters(cells: Iterable[Cell]) -> Callable[[Cell], bool] | None:
    """Return what tells the texts of a column that lost their letters; None where none did.

    One text with a mark within a word may be a question without its space; two are none.
    """
    asked = {cell for cell in cells if isinstance(cell, str) and "?" in cell}
    within = sum(map(_is_within, asked))
    if within < _ENOUGH and not any(map(_is_alone, asked)):
        return None
    return lambda cell: _is_alone(cell) or (within >= _ENOUGH and _is_within(cell))


def _is_alone(cell: Cell) -> bool:
    return isinstance(cell, str) and "?" in cell and bool(_ALONE.fullmatch(cell))


def _is_within(cell: Cell) -> bool:
    if not isinstance(cell, str) or any(each in cell for each in _ADDRESS):
        return False
    return "?" in cell and bool(_WITHIN.search(cell))
