"""What the cells of a column leave open: the ways to read them, side by side.

Every reader decides by the whole column. What it decided is shown with cells that the other
ways would read differently, so that a person sees the difference before she chooses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from mfdw_desktop.domain.workbooks import ColumnReading, Way
from mfdw_desktop.importing.answers import Odd
from mfdw_desktop.importing.cells import Cell, display

ORDER, ERA, CENTURY, SERIALS, SWAP = "order", "era", "century", "serials", "swap"
NUMBER, MULTIPLES, CODES = "number", "multiples", "codes"
ZEROS, PHONE, FONT = "zeros", "phone", "font"

WAYS: Mapping[str, tuple[str, ...]] = {
    ORDER: ("dmy", "mdy"),
    ERA: ("ce", "be", "bs"),
    CENTURY: ("past", "near"),
    SERIALS: ("excel", "excel1904", "no"),
    SWAP: ("keep", "swap"),
    NUMBER: ("point", "comma"),
    MULTIPLES: ("no", "read"),
    CODES: ("number", "missing"),
    PHONE: ("keep", "e164"),
    FONT: ("leave", "convert", "keep"),
}
"""Topic to its ways; of `zeros` it is `keep` or the width."""

WIDEST = 40
"""Digits up to which a number may be filled with zeros."""
SAMPLES = 3
_LOOKED_AT = 500


def is_way(topic: str, way: str) -> bool:
    """Tell whether a recipe may say `way` of `topic`."""
    if topic == ZEROS:
        return way == "keep" or (way.isascii() and way.isdigit() and 0 < int(way) <= WIDEST)
    return way in WAYS.get(topic, ())


def compared(
    topic: str,
    ways: Iterable[str],
    taken: str,
    cells: Iterable[Cell],
    read_by: Callable[[str], Callable[[Cell], object]],
    *,
    default: str = "",
    is_open: bool = False,
    proof: Cell = "",
    detail: str = "",
) -> ColumnReading | None:
    """Return the ways with what each makes of the cells, or None where all make the same.

    `read_by` gives the reader of a way.
    """
    codes = tuple(ways)
    readers = [read_by(code) for code in codes]
    samples: list[str] = []
    made: list[tuple[str, ...]] = []
    listed = sorted(cells, key=lambda cell: (len(display(cell)), display(cell)))
    for cell in listed[:_LOOKED_AT]:
        results = tuple(said(read(cell)) for read in readers)
        if len(set(results)) > 1:
            samples.append(display(cell)[:60])
            made.append(results)
            if len(samples) == SAMPLES:
                break
    if not samples:
        return None
    return ColumnReading(
        topic=topic,
        taken=taken,
        default=default or codes[0],
        ways=tuple(
            Way(code, tuple(results[at] for results in made)) for at, code in enumerate(codes)
        ),
        samples=tuple(samples),
        rows=(0,) * len(samples),
        is_open=is_open,
        proof=display(proof)[:60],
        count=len(listed),
        detail=detail,
    )


def said(answer: object) -> str:
    """Return an answer as text; empty where a cell would not be read."""
    if isinstance(answer, Odd):
        if answer.reason is not None:
            return f"({answer.reason.value})"
        answer = answer.value
    return "" if answer is None else str(answer)
