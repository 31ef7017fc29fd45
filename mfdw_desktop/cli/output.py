"""How the command line speaks: one JSON object, aligned lines, a bar of progress."""

from __future__ import annotations

import dataclasses
import json
import time
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import PurePath
from typing import Any, TextIO

BAR_WIDTH = 24
GAP = "  "


def json_line(data: Mapping[str, object], *, ok: bool = True) -> str:
    """Return the one JSON object of a command, in one line."""
    return json.dumps({"ok": ok, **data}, ensure_ascii=False, default=_plain)


def table(headers: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Return aligned lines under their headers; whole columns of numbers stand to the right."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [
        max([display_width(header), *(display_width(row[at]) for row in cells)])
        for at, header in enumerate(headers)
    ]
    right = [
        bool(cells) and all(row[at].replace(",", "").isdigit() or not row[at] for row in cells)
        for at in range(len(headers))
    ]
    lines = [headers, *cells]
    return [
        GAP.join(
            _pad(text, width, right=to_right)
            for text, width, to_right in zip(line, widths, right, strict=True)
        ).rstrip()
        for line in lines
    ]


def facts(pairs: Iterable[tuple[str, object]]) -> list[str]:
    """Return lines of `label  value`, with the values under each other."""
    shown = [(label, _cell(value)) for label, value in pairs]
    width = max((display_width(label) for label, _ in shown), default=0)
    return [f"{_pad(label, width, right=False)}{GAP}{value}".rstrip() for label, value in shown]


def display_width(text: str) -> int:
    """Return how many columns of a terminal `text` takes; marks take none, wide letters two."""
    width = 0
    for letter in text:
        if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
            continue
        width += 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1
    return width


class ProgressLine:
    """A bar that redraws itself on one line of a terminal; silent elsewhere."""

    def __init__(self, stream: TextIO, *, shown: bool = True) -> None:
        self._stream = stream
        self._shown = shown and stream.isatty()
        self._width = 0
        self._last = 0.0

    def report(self, done: int, total: int, step: str) -> None:
        """Draw how far the work is; at most ten times a second."""
        now = time.monotonic()
        if not self._shown or (now - self._last < 0.1 and done != total):
            return
        self._last = now
        line = f"{step}  {done:,}" if not total else f"{step}  {_bar(done, total)}"
        padding = " " * max(0, self._width - display_width(line))
        self._stream.write(f"\r{line}{padding}")
        self._stream.flush()
        self._width = display_width(line)

    def clear(self) -> None:
        """Take the bar away."""
        if self._width:
            self._stream.write(f"\r{' ' * self._width}\r")
            self._stream.flush()
            self._width = 0


def _bar(done: int, total: int) -> str:
    full = min(BAR_WIDTH, BAR_WIDTH * done // total)
    return f"[{'#' * full}{'.' * (BAR_WIDTH - full)}] {done:,} / {total:,}"


def _pad(text: str, width: int, *, right: bool) -> str:
    padding = " " * (width - display_width(text))
    return padding + text if right else text + padding


def _cell(value: object) -> str:
    return "" if value is None else str(_plain(value) if isinstance(value, Enum) else value)


def _plain(value: object) -> Any:
    """Return what JSON can hold for the values that services return."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal | PurePath):
        return str(value)
    if isinstance(value, set | frozenset | tuple):
        return sorted(value) if isinstance(value, set | frozenset) else list(value)
    raise TypeError(f"no JSON for {type(value).__name__}")
