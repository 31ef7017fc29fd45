"""What there is to know of a tool's exports."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

Sheets = Mapping[str, Sequence[str]]
"""Name of each sheet to its headers; empty where no table was found."""


@dataclass(frozen=True)
class RepeatSheet:
    """A sheet whose rows belong to the rows of another."""

    sheet: str
    parent: str
    """Name of the sheet that holds the rows around."""
    key: str
    """Column of this sheet that names the row around (`_parent_index`, `PARENT_KEY`)."""
    parent_key: str
    """Column of the parent's sheet that `key` points at (`_index`, `KEY`)."""


@dataclass(frozen=True)
class Dialect:
    """One tool's way to write a table; headers here are bare (`dialects.names.bare`)."""

    name: str
    evidence: Callable[[Sheets], tuple[str, ...]]
    """Return what shows that the tool wrote these sheets; empty when nothing does."""
    keys: tuple[str, ...] = ()
    """Columns that identify a response, best first."""
    days: tuple[str, ...] = ()
    """Columns that tell the day of the interview, best first."""
    interviewers: tuple[str, ...] = ()
    system: frozenset[str] = frozenset()
    """Columns of the tool itself, not answers."""
    system_prefixes: tuple[str, ...] = ()
    missing: frozenset[str] = frozenset()
    """Texts by which the tool says that there is no answer."""
    separators: str = "/"
    """What may stand between groups and names in headers."""


@dataclass(frozen=True)
class Recognition:
    """Which tool wrote a workbook, and why we think so."""

    dialect: str
    evidence: tuple[str, ...]
    repeats: tuple[RepeatSheet, ...] = field(default=())
