"""Which columns of a table hold the rows of a repeat side by side."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

Place = tuple[int, ...]
"""Which row of a repeat, from 1, and of the repeats around it: (2, 1) is the first within the
second."""


@dataclass
class Fold:
    """The columns of a table that hold the rows of one repeat."""

    path: str
    """Of the repeat."""
    around: str
    """Path of the repeat around it; empty at the top."""
    columns: dict[str, dict[Place, int]] = field(default_factory=lambda: defaultdict(dict))
    """Header without its numbers to the column of each place."""
    held: dict[Place, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Columns that show whether the row of a place is there, those of inner repeats too."""

    def __getstate__(self) -> dict[str, Any]:
        """Return plain dictionaries: what comes out of the guarded child is of few classes."""
        columns = {base: dict(held) for base, held in self.columns.items()}
        return {**self.__dict__, "columns": columns, "held": dict(self.held)}
