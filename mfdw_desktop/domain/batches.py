"""Batches as they are shown: what was imported, by whom, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class BatchLine:
    """One batch in a list."""

    id: int
    uid: str
    kind: str
    """`survey clients awards schemes form undo demo`."""
    title: str
    branch_id: int | None
    file_name: str
    sha256: str
    actor: str
    started_at: datetime
    committed_at: datetime | None
    undone_at: datetime | None
    undone_by: str
    reverses: int | None
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """Rows read, or records touched by an undo."""
        return int(self.counts.get("rows", 0))

    @property
    def can_undo(self) -> bool:
        """Whether it still stands."""
        return self.committed_at is not None and self.undone_at is None


@dataclass(frozen=True)
class RowOutcome:
    """Where one row of a file went."""

    sheet: str
    row: int
    key: str
    outcome: str
    target: str
    """Code or key of the record, for a person."""
    message: str


@dataclass(frozen=True)
class FieldChange:
    """One value that a batch changed."""

    table: str
    uid: str
    label: str
    field: str
    old: object
    new: object


@dataclass(frozen=True)
class BatchDetail:
    """A batch with its rows and the values it changed: the receipt."""

    line: BatchLine
    outcomes: dict[str, int]
    rows: tuple[RowOutcome, ...]
    """The first thousand that are not plain successes."""
    changed: tuple[FieldChange, ...]
    changed_total: int
