"""Batches as they are shown: what was imported, by whom, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from mfdw_desktop.domain.undo import Kept


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
    facts: Mapping[str, Any] = field(default_factory=dict)
    """What else is kept of an import: its fields, its problems by rule, its columns left out."""
    size: int = 0
    app_version: str = ""
    left: int = 0
    """How much its undo kept or blocked; it can be taken back again."""

    @property
    def rows(self) -> int:
        """Rows read, or records touched by an undo."""
        return int(self.counts.get("rows", 0))

    @property
    def can_undo(self) -> bool:
        """Whether it still stands."""
        is_standing = self.undone_at is None or self.left > 0
        return self.committed_at is not None and is_standing and self.kind != "demo"


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
class GoneRecord:
    """A record that a batch put into the bin."""

    table: str
    uid: str
    label: str


@dataclass(frozen=True)
class BatchDetail:
    """A batch with its rows and the values it changed: the receipt."""

    line: BatchLine
    outcomes: dict[str, int]
    rows: tuple[RowOutcome, ...]
    """The first thousand that are not plain successes."""
    changed: tuple[FieldChange, ...]
    changed_total: int
    kept: tuple[Kept, ...] = ()
    """Of an undo: what it left as it is."""
    removed: tuple[GoneRecord, ...] = ()
    """The first thousand records that the batch put into the bin."""
    removed_total: int = 0
    recipe: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ChangeWords:
    """What the fields and the numbers of records among changed values are called."""

    labels: Mapping[str, str] = field(default_factory=dict)
    """Code of a field to what the form of the file calls it."""
    names: Mapping[str, str] = field(default_factory=dict)
    """`officer_id 4` to the name of the officer."""
    currency: str = ""
