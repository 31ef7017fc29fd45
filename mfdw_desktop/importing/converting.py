"""Rows of cells to answers, by one function made for each table.

The function's source holds one short block a question and nothing of the file: codes and
readers are handed over as variables. It is some three times as fast as a loop over the
questions, which at 100,000 rows decides how long a person waits.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from mfdw_desktop.importing.answers import Odd
from mfdw_desktop.importing.cells import Cell

Answers = dict[str, Any]
Missing = dict[str, str]
Tell = Callable[[int, object, Odd], None]
Convert = Callable[[Sequence[Cell], Tell], tuple[Answers, Missing]]

_ROOM = 20_000
"""Cells that a reader remembers the answer of."""


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


class _Memo(dict[Any, object]):
    """Answers by cell, read on first sight."""

    def __init__(self, read: Callable[[Any], object]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: Any) -> object:
        answer = self._read(cell)
        if len(self) < _ROOM:
            self[cell] = answer
        return answer


def compile_fields(fields: Sequence[Field]) -> Convert:
    """Return the function from the cells of a row to (answers, reasons of missing ones).

    It calls `tell(index of the field, cell, odd)` for each cell that a person should know.
    """
    names: dict[str, object] = {"Odd": Odd, "odd": _store_odd, "composed": _composed}
    lines = ["def convert(cells, tell):", "    answers = {}", "    missing = {}"]
    for at, each in enumerate(fields):
        names[f"code{at}"] = each.code
        names[f"read{at}"] = _Memo(each.read) if each.remembers else each.read
        if len(each.columns) == 1:
            names[f"empty{at}"] = ""
            lines.append(f"    cell = cells[{each.columns[0]:d}]")
        else:
            names[f"empty{at}"] = ("",) * len(each.columns)
            names[f"take{at}"] = itemgetter(*each.columns)
            lines.append(f"    cell = take{at}(cells)")
        call = f"read{at}[cell]" if each.remembers else f"read{at}(cell)"
        otherwise = "if"
        if each.shortcut is not None:
            names |= {f"low{at}": each.shortcut.low, f"high{at}": each.shortcut.high,
                      f"words{at}": each.shortcut.words}  # fmt: skip
            lines += [line.format(at=at) for line in _SHORTCUTS[each.shortcut.kind]]
            otherwise = "elif"
        lines += [
            f"    {otherwise} cell != empty{at}:",
            f"        answer = {call}",
            "        if answer.__class__ is Odd:",
            f"            odd(answers, missing, code{at}, answer)",
            "            if answer.rule:",
            f"                tell({at}, cell, answer)",
            "        elif answer is not None:",
            f"            answers[code{at}] = answer",
        ]
    lines.append("    return answers, missing")
    exec(compile("\n".join(lines), "<fields of a table>", "exec"), names)  # noqa: S102 (see above)
    convert: Convert = names["convert"]  # type: ignore[assignment]
    return convert


_SHORTCUTS = {
    "text": (
        "    if cell.__class__ is str and (text := cell.strip()) not in words{at}:",
        "        answers[code{at}] = text if text.isascii() else composed(text)",
    ),
    "whole": (
        "    if cell.__class__ is int and low{at} <= cell <= high{at}:",
        "        answers[code{at}] = cell",
    ),
    # What Excel keeps in 15 digits has at most 16 signs, and is then its own shortest text.
    "amount": (
        "    if cell.__class__ is int and low{at} <= cell <= high{at}:",
        "        answers[code{at}] = str(cell)",
        "    elif cell.__class__ is float and 0.001 <= cell <= high{at} and low{at} <= cell "
        "and len(text := repr(cell)) <= 16 and text[-2:] != '.0':",
        "        answers[code{at}] = text",
    ),
}


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _store_odd(answers: Answers, missing: Missing, code: str, odd: Odd) -> None:
    if odd.value is not None:
        answers[code] = odd.value
    if odd.reason is not None:
        missing[code] = odd.reason.value
