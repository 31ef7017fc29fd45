"""The answers of one response as expressions see them: rows within rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MOST_STEPS = 500_000
"""Rows of repeats that the expressions of one response may look at, each time counted."""


class NotKnownError(Exception):
    """An expression has no value here: it would take too long, or nobody knows what day it was."""


@dataclass
class Interview:
    """What an expression may ask about the interview itself."""

    day: str = ""
    """ISO; what `today()` was. Empty where it is not known."""
    moment: str = ""
    """What `now()` was; empty where it is not known."""
    language: str = ""
    """Of the labels that `jr:choice-name()` gave."""
    steps: int = MOST_STEPS
    """Rows that expressions may still look at."""

    def spend(self, rows: int) -> None:
        """Count rows that are looked at.

        Raises:
            NotKnownError: more than any honest form needs.
        """
        self.steps -= rows
        if self.steps < 0:
            raise NotKnownError


_NONE: dict[str, Any] = {}
"""Of most rows; never filled, since making a dictionary a row would cost more than the rule."""


_NOTHING: frozenset[str] = frozenset()


class Row:
    """One row: of the response itself, or of a repeat within another row.

    `values` holds the answers that count; what is skipped by the form counts as no answer,
    as it does on the phone.
    """

    __slots__ = (
        "choice", "interview", "parent", "position", "rows", "skipped", "unsure", "values",
    )  # fmt: skip

    def __init__(
        self,
        values: dict[str, str],
        interview: Interview,
        *,
        parent: Row | None = None,
        position: int = 1,
    ) -> None:
        self.values = values
        self.interview = interview
        self.parent = parent
        self.position = position
        """From 1 within its parent."""
        self.rows: dict[str, list[Row]] = _NONE
        """Path of a repeat to its rows within this one."""
        self.skipped: dict[str, str] = _NONE
        """Questions that the form does not ask here, and what was answered all the same."""
        self.unsure: frozenset[str] = _NOTHING
        """Questions of which it is not known whether the form asks them here."""
        self.choice: Mapping[str, str] = _NONE
        """Columns of the choice that a filter is asked about."""

    def skip(self, code: str) -> None:
        """Let a question count as not asked."""
        if self.skipped is _NONE:
            self.skipped = {}
        self.skipped[code] = self.values.pop(code, "")

    def said(self, code: str) -> str:
        """Return what was answered, skipped or not."""
        return self.values.get(code, "") or self.skipped.get(code, "")

    def child(self, path: str, values: dict[str, str]) -> Row:
        """Add a row of a repeat within this one."""
        if self.rows is _NONE:
            self.rows = {}
        rows = self.rows.setdefault(path, [])
        made = Row(values, self.interview, parent=self, position=len(rows) + 1)
        rows.append(made)
        return made


@dataclass(frozen=True)
class Below:
    """The way from a row to rows within it: up some levels, then down by these repeats."""

    levels: int
    paths: tuple[str, ...]

    def rows(self, row: Row) -> list[Row]:
        """Return the rows that are reached from `row`, in order."""
        for _ in range(self.levels):
            assert row.parent is not None
            row = row.parent
        found = [row]
        for path in self.paths:
            found = [inner for outer in found for inner in outer.rows.get(path, ())]
        row.interview.spend(len(found))
        return found
