"""What there is to know of a tool's exports."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class SheetHead:
    """The headers of a sheet's table as they stand, and its first data row as text."""

    headers: tuple[str, ...] = ()
    first: tuple[str, ...] = ()

    @cached_property
    def bare(self) -> tuple[str, ...]:
        """The headers as dialects know them."""
        return tuple(map(bare, self.headers))

    def has(self, *names: str) -> bool:
        """Tell whether all columns with these bare names are there."""
        return all(name in self.bare for name in names)

    def value(self, name: str) -> str:
        """Return the first row's text in the column with a bare name; empty without one."""
        at = self.bare.index(name) if name in self.bare else len(self.first)
        return self.first[at] if at < len(self.first) else ""


Sheets = Mapping[str, SheetHead]


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


def _no_repeats(sheets: Sheets) -> tuple[RepeatSheet, ...]:
    return ()


@dataclass(frozen=True)
class Dialect:
    """One tool's way to write a table; all column names here are bare, see `bare`."""

    tool: str
    family: str
    """What `survey inspect` calls it: `kobo odk template xlsform plain`."""
    evidence: Callable[[Sheets], tuple[str, ...]]
    """Return what shows that the tool wrote these sheets; empty when nothing does."""
    keys: tuple[str, ...] = ()
    """Columns that identify a response, best first."""
    joined_keys: tuple[str, ...] = ()
    """Columns that identify a response together, where there is no column of `keys`."""
    days: tuple[str, ...] = ()
    """Columns that tell the day of the interview, best first."""
    interviewers: tuple[str, ...] = ()
    system: frozenset[str] = frozenset()
    """Columns of the tool itself, not answers."""
    system_prefixes: tuple[str, ...] = ()
    missing: frozenset[str] = frozenset()
    """Texts by which the tool says that there is no answer, in lower case."""
    separators: str = "/"
    """What may stand between groups and names in headers, and before a choice."""
    repeats: Callable[[Sheets], tuple[RepeatSheet, ...]] = _no_repeats

    def is_system(self, header: str) -> bool:
        """Tell whether a column is the tool's own, not an answer."""
        name = bare(header)
        return (
            name in self.system
            or name in self.keys
            or name in OURS
            or name.startswith(self.system_prefixes or "\0")
        )


@dataclass(frozen=True)
class Recognition:
    """Which tool wrote a workbook, and why we think so."""

    dialect: str
    """Of `kobo odk template xlsform plain`, as `survey inspect` says it."""
    tool: str
    """More exactly, for `dialects.dialect`: `ona`, `surveycto`, `mifos` …"""
    evidence: tuple[str, ...]
    repeats: tuple[RepeatSheet, ...] = field(default=())


OURS = frozenset({"_uid", "_version", "_parent_uid", "_missing", "_problem", "_row_key"})
"""Columns that our own exports and workbooks of problems have beside the others."""

_INVISIBLE = re.compile("[\ufeff\u200b-\u200d\u00ad]")
_SEPARATORS = re.compile(r"[.\-:/]")


def bare(header: str) -> str:
    """Return a header in lower case, any separator as `/`, what R does to names undone.

    R puts an X before a name that begins with `_` and writes a byte order mark as
    `X.U.FEFF.`: `X_uuid` is `_uuid`, `meta.instanceID` is `meta/instanceid`.
    """
    name = _INVISIBLE.sub("", header).strip().removeprefix("X.U.FEFF.").removeprefix("ï..")
    if name.startswith("X_"):
        name = name[1:]
    return _SEPARATORS.sub("/", name).casefold()
