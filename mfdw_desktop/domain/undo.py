"""What taking a batch or an edit back came to."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import StrEnum

from mfdw_desktop.domain.changes import Changes


class Why(StrEnum):
    """Why an undo left something as it is."""

    EDITED = "edited later"
    HELD = "has later records"
    GONE = "already gone"
    OWNER_GONE = "what it belongs to is gone"
    TAKEN = "another stands in its place"


@dataclasses.dataclass(frozen=True)
class Kept:
    """Something that an undo left as it is, and why."""

    kind: str
    uid: str
    field: str
    why: str
    """Of `Why`."""
    by: str = ""
    at: str = ""
    label: str = ""
    """How a person knows the record: its code."""
    held_by: Mapping[str, int] = dataclasses.field(default_factory=dict)
    """What hangs on it: table to how many."""
    before: object = None
    """What stood before the batch."""
    wrote: object = None
    """What the batch wrote."""
    now: object = None
    """What stands."""


@dataclasses.dataclass(frozen=True)
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
