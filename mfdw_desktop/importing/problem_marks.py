"""The columns that a workbook of problems has before the user's own, and what they say.

`_row_key` holds the row's key, a hash of its cells as they were, and the batch that stored it:
so that the mended file, read again, brings only the rows that were corrected.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from mfdw_desktop.importing.cells import Cell, display
from mfdw_desktop.importing.layout import Layout
from mfdw_desktop.importing.sheets import Row

ADDED = ("_status", "_problem", "_row_key")
"""Columns that stand before the user's own."""
SIGN = "mfdw-problems:"
"""Stands in the sheet Read me, before the name of the list of problems."""
STORED = frozenset({"ok", "new", "update", "unchanged", "warning"})
"""States of rows with which nothing is left to be done."""
_DIGITS = 12
_FEW_ROWS = 20


class RowMark(NamedTuple):
    """What is said of a row."""

    status: str
    sign: str
    """Hash of its cells as they were."""
    batch: str
    """The import that stored it; empty when none did."""
    key: str = ""
    """Of its record."""
    family: tuple[str, ...] = ()
    """Hashes of the rows of its repeats as they were."""

    def is_stored(self, batches: Collection[str]) -> bool:
        """Tell whether one of the imports that stand has stored the row."""
        return self.status in STORED and self.batch in batches


def row_sign(cells: Sequence[Cell]) -> str:
    """Return a hash of a row's cells as a person sees them."""
    said = "\x1f".join(map(display, cells))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def key_text(key: str, sign: str, batch: str, family: Sequence[str] = ()) -> str:
    """Return what stands in `_row_key`; `family` are the signs of the rows of its repeats."""
    text = f"{key}#{sign}.{batch}"
    return f"{text}.{','.join(family)}" if family else text


def batch_tag(uid: str) -> str:
    """Return the short name of a batch in `_row_key`."""
    return uid.replace("-", "")[-_DIGITS:]


def without_added(layout: Layout) -> tuple[Layout, tuple[int, ...]]:
    """Return a layout without our columns, and where on the sheet those stand."""
    count = len(ADDED)
    if tuple(layout.headers[:count]) != ADDED or len(layout.headers) == count:
        return layout, ()
    own = replace(
        layout,
        columns=layout.columns[count:],
        headers=layout.headers[count:],
        groups=layout.groups[count:],
        codes=layout.codes[count:],
    )
    return own, layout.columns[:count]


def marks_of(rows: Iterable[Row], added: Sequence[int]) -> dict[int, RowMark]:
    """Return row to what our columns say of it."""
    found = {}
    status_at, _, key_at = added
    for number, cells in rows:
        if len(cells) <= key_at:
            continue
        key, hash_, rest = display(cells[key_at]).rpartition("#")
        sign, dot, batch = rest.partition(".")
        batch, _, family = batch.partition(".")
        if hash_ and dot:
            found[number] = RowMark(
                display(cells[status_at]).strip(),
                sign,
                batch,
                key,
                tuple(filter(None, family.split(","))),
            )
    return found


def list_name(rows: Iterable[Row]) -> str:
    """Return the name of the list of problems that a sheet Read me tells; empty on others."""
    for number, cells in rows:
        if number > _FEW_ROWS:
            return ""
        said = display(cells[0]) if cells else ""
        if said.startswith(SIGN):
            return said.removeprefix(SIGN)
    return ""
