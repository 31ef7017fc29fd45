"""Blocks of cells on the clipboard, as Excel writes and reads them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)')
_PLAIN = re.compile(r"[^\t\r\n]*")
_END = re.compile(r"\t|\r\n|\r|\n")


def read_block(copied: str) -> list[list[str]]:
    """Return a copied block as rows of cells.

    Excel puts a cell of several lines into quotes. A sign of repetition in a cell, or the inches
    after a number, are no such quotes.
    """
    copied = copied.rstrip("\r\n")
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        words, at = _cell(copied, at)
        rows[-1].append(words)
        end = _END.match(copied, at)
        if end is None:
            return rows
        if end.group() != "\t":
            rows.append([])
        at = end.end()


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """Return rows of cells as a block that a spreadsheet takes."""
    return "\n".join("\t".join(_written(each) for each in row) for row in rows)


def _cell(copied: str, at: int) -> tuple[str, int]:
    """Return the cell that begins at a place, and where it ends."""
    quoted = _QUOTED.match(copied, at)
    inner = quoted.group(1) if quoted is not None else ""
    if quoted is not None and inner[:1] not in ("\t", "\r", "\n") and _needs_quotes(inner):
        return inner.replace('""', '"'), quoted.end()
    plain = _PLAIN.match(copied, at)
    assert plain is not None
    return plain.group(), plain.end()


def _needs_quotes(words: str) -> bool:
    return any(sign in words for sign in '\t\r\n"')


def _written(words: str) -> str:
    """Return a cell in quotes where it would else be read as several."""
    if any(sign in words for sign in "\t\r\n"):
        doubled = words.replace('"', '""')
        return f'"{doubled}"'
    return words
