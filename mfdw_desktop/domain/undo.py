"""What taking a batch or an edit back came to."""

from __future__ import annotations

from dataclasses import dataclass

from mfdw_desktop.domain.changes import Changes


@dataclass(frozen=True)
class Kept:
    """Something that an undo left as it is, and why."""

    kind: str
    uid: str
    field: str
    why: str
    """`edited later`, `has later records` or `already gone`."""
    by: str = ""
    at: str = ""
    label: str = ""
    """How a person knows the record: its code."""


@dataclass(frozen=True)
class UndoResult:
    """What an undo did (`decisions.md` 12)."""

    batch: int | None
    removed: int
    restored: int
    kept: tuple[Kept, ...]
    blocked: tuple[Kept, ...]
    changes: Changes

    @property
    def is_complete(self) -> bool:
        """Whether nothing was kept or blocked."""
        return not self.kept and not self.blocked
