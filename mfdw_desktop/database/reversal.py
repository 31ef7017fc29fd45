"""Taking back: a batch or an edit is reversed field by field, what came later is kept.

A field goes back only if it still holds what the change wrote; a created record goes to
the bin only if nobody touched it and nothing hangs on it (`conventions.md` 8, undo rule).
The reversal is itself written to the ledger, so it can be reversed.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.models import Base, Batch, Change, Record
from mfdw_desktop.database.models.types import Json, Kind
from mfdw_desktop.database.writing import Unit, plain
from mfdw_desktop.domain.undo import Kept, UndoResult

_PART = 500
Report = Callable[[int, int], None]


@dataclass
class _Outcome:
    removed: int = 0
    restored: int = 0
    kept: list[Kept] = field(default_factory=list)
    blocked: list[Kept] = field(default_factory=list)


@dataclass
class _Group:
    """The lines of one record in the set that is taken back."""

    table: str
    uid: str
    lines: list[Any] = field(default_factory=list)

    @property
    def last(self) -> int:
        return int(self.lines[-1].id)

    def has(self, action: str) -> bool:
        return any(line.action == action for line in self.lines)


def reverse_batch(unit: Unit, batch_id: int, report: Report | None = None) -> UndoResult:
    """Take a batch back within `unit` and mark it undone."""
    outcome = _reverse(unit, Change.batch_id == batch_id, report)
    unit.connection.execute(
        sa.update(Batch)
        .where(Batch.id == batch_id)
        .values(undone_at=unit.now, undone_by=unit.actor.uid)
    )
    # Taking back an undo is a redo: the first batch stands again.
    undone = unit.connection.execute(
        sa.select(Batch.reverses_id).where(Batch.id == batch_id)
    ).scalar_one()
    if undone is not None:
        unit.connection.execute(
            sa.update(Batch).where(Batch.id == undone).values(undone_at=None, undone_by=None)
        )
    return _result(unit, outcome, batch_id)


def reverse_edit(unit: Unit, edit: str) -> UndoResult:
    """Take a single edit back within `unit`."""
    return _result(unit, _reverse(unit, Change.edit == edit, None), None)


def _result(unit: Unit, outcome: _Outcome, batch_id: int | None) -> UndoResult:
    return UndoResult(
        batch=batch_id,
        removed=outcome.removed,
        restored=outcome.restored,
        kept=tuple(outcome.kept),
        blocked=tuple(outcome.blocked),
        changes=unit.changes,
    )


def _reverse(unit: Unit, chosen: Any, report: Report | None) -> _Outcome:
    unit.ledger.flush()
    groups = _groups(unit, chosen)
    outcome = _Outcome()
    done, total = 0, len(groups)
    # Newest record first, so that rows that hang on others go before them.
    for part in _by_table(groups):
        _Reversal(unit, part, outcome).run()
        done += len(part)
        if report is not None:
            report(done, total)
    return outcome


def _groups(unit: Unit, chosen: Any) -> list[_Group]:
    found: dict[tuple[str, str], _Group] = {}
    for line in unit.connection.execute(sa.select(Change).where(chosen).order_by(Change.id)):
        key = (line.table_name, line.record_uid)
        found.setdefault(key, _Group(*key)).lines.append(line)
    return sorted(found.values(), key=lambda group: group.lines[0].id, reverse=True)


def _by_table(groups: Sequence[_Group]) -> Iterator[list[_Group]]:
    """Yield runs of records of one table, in order, each of a size that SQL takes."""
    part: list[_Group] = []
    for group in groups:
        if part and (part[0].table != group.table or len(part) >= _PART):
            yield part
            part = []
        part.append(group)
    if part:
        yield part


class _Reversal:
    """One run of records of one table."""

    def __init__(self, unit: Unit, groups: list[_Group], outcome: _Outcome) -> None:
        self._unit = unit
        self._groups = groups
        self._outcome = outcome
        self._model = models_by_table()[groups[0].table]
        table = self._model.__table__
        assert isinstance(table, sa.Table)
        self._table = table
        uids = [group.uid for group in groups]
        rows = unit.connection.execute(sa.select(self._table).where(self._table.c.uid.in_(uids)))
        self._rows = {row.uid: row for row in rows}
        self._later = self._later_lines(uids)

    def run(self) -> None:
        """Take every record back, or say why not."""
        to_remove: list[_Group] = []
        for group in self._groups:
            if group.uid not in self._rows:
                continue
            if group.has("create"):
                if self._is_free(group):
                    to_remove.append(group)
            elif group.has("delete"):
                self._bring_back(group)
            elif group.has("restore"):
                if self._is_free(group):
                    to_remove.append(group)
            else:
                self._restore_fields(group)
        self._remove(to_remove)

    def _later_lines(self, uids: list[str]) -> dict[str, list[Any]]:
        mine = {line.id for group in self._groups for line in group.lines}
        later: dict[str, list[Any]] = defaultdict(list)
        lines = self._unit.connection.execute(
            sa.select(Change).where(Change.record_uid.in_(uids)).order_by(Change.id)
        )
        last = {group.uid: group.last for group in self._groups}
        for line in lines:
            if line.id not in mine and line.id > last[line.record_uid]:
                later[line.record_uid].append(line)
        return later

    def _is_free(self, group: _Group) -> bool:
        """Tell whether the record is live and as the change left it; note it if not."""
        row = self._rows[group.uid]
        if row.deleted_at is not None:
            return False
        edited = next((line for line in self._net_edits(group.uid)), None)
        if edited is not None:
            self._outcome.kept.append(self._kept(group, edited.field or "", "edited later", edited))
            return False
        return True

    def _net_edits(self, uid: str) -> Iterator[Any]:
        """Yield later changes of fields that did not come back to the value before them."""
        first: dict[str, Any] = {}
        last: dict[str, Any] = {}
        for line in self._later.get(uid, []):
            if line.action == "update":
                first.setdefault(line.field, line)
                last[line.field] = line
        for name, line in last.items():
            if first[name].old != line.new:
                yield line

    def _remove(self, groups: list[_Group]) -> None:
        if not groups:
            return
        keys = {self._rows[group.uid].id: group for group in groups}
        held = self._held(list(keys))
        for key in held:
            self._outcome.blocked.append(self._kept(keys[key], "", "has later records", None))
        free = [key for key in keys if key not in held]
        self._unit.remove_many(self._model, free)
        self._outcome.removed += len(free)

    def _held(self, keys: list[int]) -> set[int]:
        """Return the keys that live rows point at, other than rows that go as well."""
        held: set[int] = set()
        within: list[tuple[int, int]] = []
        for child, column in references_to(self._table.name):
            is_own = child.name == self._table.name
            shown = (column, child.c.id) if is_own else (column,)
            query = sa.select(*shown).where(column.in_(keys)).distinct()
            if "deleted_at" in child.c:
                query = query.where(child.c.deleted_at.is_(None))
            rows = self._unit.connection.execute(query).all()
            if is_own:
                within += [(around, inner) for around, inner in rows]
            else:
                held.update(row[0] for row in rows)
        going = set(keys)
        held.update(around for around, inner in within if inner not in going)
        # A row of a repeat that stays keeps the row around it.
        while more := {around for around, inner in within if inner in held} - held:
            held |= more
        return held

    def _bring_back(self, group: _Group) -> None:
        row = self._rows[group.uid]
        if row.deleted_at is None:
            return
        self._unit.restore(self._model, row.id)
        self._outcome.restored += 1

    def _restore_fields(self, group: _Group) -> None:
        row = self._rows[group.uid]
        if row.deleted_at is not None:
            self._outcome.kept.append(self._kept(group, "", "already gone", None))
            return
        back: dict[str, Any] = {}
        for line in reversed(group.lines):
            if line.action != "update" or line.field is None:
                continue
            column = self._table.c[line.field]
            now = back[line.field] if line.field in back else getattr(row, line.field)
            if _is_same(column, now, line.new):
                back[line.field] = _value(column, line.old)
            else:
                later = self._later.get(group.uid, [])
                by = next((each for each in reversed(later) if each.field == line.field), None)
                self._outcome.kept.append(self._kept(group, line.field, "edited later", by))
        if back and self._unit.update(self._model, row.id, **back):
            self._outcome.restored += 1

    def _kept(self, group: _Group, name: str, why: str, by: Any) -> Kept:
        row = self._rows[group.uid]
        label = next((str(getattr(row, each)) for each in ("code", "name", "source_key")
                      if getattr(row, each, None)), "")  # fmt: skip
        return Kept(
            kind=group.table,
            uid=group.uid,
            field=name,
            why=why,
            by=by.actor if by is not None else "",
            at=by.at.isoformat(timespec="minutes") if by is not None else "",
            label=label,
        )


def models_by_table() -> dict[str, type[Record]]:
    """Return the record models by the name of their table."""
    found: dict[str, type[Record]] = {}
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Record):
            found[mapper.class_.__tablename__] = mapper.class_
    return found


def references_to(table: str) -> Iterable[tuple[sa.Table, sa.Column[Any]]]:
    """Yield every column of a record's table that points at `table`."""
    for model in models_by_table().values():
        child = model.__table__
        assert isinstance(child, sa.Table)
        for column in child.c:
            if any(key.column.table.name == table for key in column.foreign_keys):
                yield child, column


def _is_same(column: sa.Column[Any], now: Any, written: str | None) -> bool:
    """Tell whether a field still holds what a line wrote.

    Documents are compared by what they say: PostgreSQL keeps their keys in an order of its own.
    """
    wrote = _plain_of(written)
    if isinstance(column.type, Json) and isinstance(wrote, str):
        shown = plain(column, now)
        return isinstance(shown, str) and json.loads(shown) == json.loads(wrote)
    return bool(plain(column, now) == wrote)


def _plain_of(text: str | None) -> Any:
    return None if text is None else json.loads(text)


def _value(column: sa.Column[Any], text: str | None) -> Any:
    stored = _plain_of(text)
    kind = column.type
    return kind.value(stored) if isinstance(kind, Kind) and stored is not None else stored
