"""What kind of answers a column holds, by all its cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from mfdw_desktop.domain.workbooks import ColumnFacts
from mfdw_desktop.importing.cells import BLANK, Cell, CellError, display

MOST_CHOICES = 20
"""Different texts that a column of choices holds at most."""
_LONGEST_CHOICE = 60
_REMEMBERED = 400
"""Different texts that are looked at; the kind of a column shows in fewer."""
_EXAMPLES = 5
_LONGEST_EXAMPLE = 80

_INTEGER = re.compile(r"[-+]?(0|[1-9]\d{0,14})")
_DECIMAL = re.compile(r"[-+]?\d{1,15}[.,]\d+([eE][-+]?\d+)?")
_DAY = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([/.-])\d{1,2}\1(\d{4}|\d{2})|\d{4}/\d{1,2}/\d{1,2}"
)
_MOMENT = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}/\d{1,2}/\d{4})[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?"
    r"\s?(Z|[-+]\d{2}:?(\d{2})?)?",
    re.IGNORECASE,
)
_TRUTH = frozenset({"true", "false"})
_MISSING = frozenset(
    {"", "n/a", "na", "#n/a", "---", "-", ".", "null", "none", "nan", "don't know", "dk"}
)
_TEXT, _TEMPORAL = "text", ("date", "datetime")


class ColumnTally:
    """Counts what a column holds, batch by batch."""

    def __init__(self, letter: str, header: str) -> None:
        self._letter = letter
        self._header = header
        self._filled = 0
        self._classes: Counter[type] = Counter()
        self._texts: set[str] = set()
        self._examples: list[str] = []
        self._shown: set[Cell] = {BLANK}

    def add(self, cells: Sequence[Cell]) -> None:
        """Count some more cells of the column."""
        blank = cells.count(BLANK)
        if blank == len(cells):
            return
        self._classes.update(map(type, cells))
        self._classes[str] -= blank
        self._filled += len(cells) - blank
        distinct = set(cells)
        if self._classes[str] and len(self._texts) < _REMEMBERED:
            self._texts.update(cell for cell in distinct if isinstance(cell, str))
            self._texts.discard(BLANK)
        if len(self._examples) < _EXAMPLES and not distinct <= self._shown:
            self._add_examples(cells)
            self._shown |= distinct

    def facts(self, group: str = "") -> ColumnFacts:
        """Return what the column is; `group` stands above its header."""
        return ColumnFacts(
            self._letter, self._header, self._kind(), self._filled, tuple(self._examples), group
        )

    def _add_examples(self, cells: Sequence[Cell]) -> None:
        for cell in cells:
            text = display(cell)[:_LONGEST_EXAMPLE] if cell != BLANK else BLANK
            if text and text not in self._examples:
                self._examples.append(text)
                if len(self._examples) == _EXAMPLES:
                    return

    def _kind(self) -> str:
        if not self._filled:
            return "empty"
        kinds = {_class_kind(each) for each, count in self._classes.items() if count > 0}
        kinds.discard("")
        if "text" in kinds:
            kinds.remove("text")
            texts = {text.strip().casefold() for text in self._texts} - _MISSING
            kinds |= {_text_kind(text) for text in texts}
        return self._common(kinds)

    def _common(self, kinds: set[str]) -> str:
        """Return the one kind that covers all; text, or choice, where nothing narrower does."""
        if not kinds:
            return _TEXT
        if len(kinds) == 1:
            only = next(iter(kinds))
            return self._choice_or_text() if only == _TEXT else only
        if kinds == {"integer", "decimal"}:
            return "decimal"
        if kinds == set(_TEMPORAL):
            return "datetime"
        return self._choice_or_text()

    def _choice_or_text(self) -> str:
        count = len(self._texts)
        is_choice = (
            0 < count <= MOST_CHOICES
            and self._filled >= 2 * count
            and all(len(text) <= _LONGEST_CHOICE for text in self._texts)
            and self._classes[str] == self._filled
        )
        return "choice" if is_choice else _TEXT


def _class_kind(kind: type) -> str:
    if issubclass(kind, bool):
        return "boolean"
    if issubclass(kind, int):
        return "integer"
    if issubclass(kind, float):
        return "decimal"
    if issubclass(kind, datetime):
        return "datetime"
    if issubclass(kind, date):
        return "date"
    if issubclass(kind, CellError):
        return ""
    return _TEXT


def _text_kind(text: str) -> str:
    """Return the kind of a text in lower case; `007` is text, for its zeros mean something."""
    if text in _TRUTH:
        return "boolean"
    if _INTEGER.fullmatch(text):
        return "integer"
    if _DECIMAL.fullmatch(text):
        return "decimal"
    if _DAY.fullmatch(text):
        return "date"
    return "datetime" if _MOMENT.fullmatch(text) else _TEXT
