"""What a reversal goes through: the lines of one record, and the record as it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.models.base import Record
from mfdw_desktop.database.tables import models_by_table, table_of
from mfdw_desktop.domain.undo import Kept, Why


@dataclass
class Outcome:
    """What a reversal has done so far."""

    removed: int = 0
    restored: int = 0
    kept: list[Kept] = field(default_factory=list)
    blocked: list[Kept] = field(default_factory=list)


class Group:
    """What the set that is taken back did to one record: its actions, and each field's net."""

    __slots__ = ("actions", "fields", "first", "last", "table", "uid")

    def __init__(self, table: str, uid: str, first: int) -> None:
        self.table, self.uid = table, uid
        self.first = self.last = first
        self.actions: tuple[str, ...] = ()
        self.fields: dict[str, tuple[str | None, str | None]] = {}
        """Field to the text of what stood before and of what was written last."""

    def add(self, line: Any) -> None:
        """Take one more line of the ledger."""
        self.last = line.id
        if line.action != "update":
            self.actions += (line.action,)
        elif line.field is not None and not self.actions:
            before = self.fields[line.field][0] if line.field in self.fields else line.old
            self.fields[line.field] = (before, line.new)

    def has(self, action: str) -> bool:
        """Tell whether the set did this to the record."""
        return action in self.actions

    @property
    def is_made(self) -> bool:
        """Whether the record would not stand without the set: created, or brought back."""
        return bool(self.actions) and self.actions[0] in ("create", "restore")


@dataclass(frozen=True)
class Around:
    """Batches beside the one that is taken back."""

    reversals: frozenset[int] = frozenset()
    """Earlier undos of it."""
    standing: frozenset[int] = frozenset()
    """Those that are no undo and were not taken back."""


@dataclass
class Found:
    """The records of a run as they stand, and the lines of the ledger after the set."""

    model: type[Record]
    table: sa.Table
    rows: Mapping[str, Any]
    later: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    around: Around = field(default_factory=lambda: Around())

    @classmethod
    def of(cls, group: Group) -> Found:
        """Return what is known of a group's table, without its rows."""
        model = models_by_table()[group.table]
        return cls(model, table_of(model), {})

    def kept(
        self,
        group: Group,
        name: str,
        why: Why,
        by: Any,
        *,
        held_by: Mapping[str, int] | None = None,
        values: tuple[object, object, object] = (None, None, None),
    ) -> Kept:
        """Return why a field or a record stays; `values` are before, written and now."""
        return Kept(
            kind=group.table,
            uid=group.uid,
            field=name,
            why=why.value,
            by=by.actor if by is not None else "",
            at=by.at.isoformat(timespec="minutes") if by is not None else "",
            held_by=held_by or {},
            before=values[0],
            wrote=values[1],
            now=values[2],
        )
