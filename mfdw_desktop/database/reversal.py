"""Taking back: a batch or an edit is reversed field by field, what came later is kept.

A field goes back only if it still holds what the change wrote; a created record goes to
the bin only if nobody touched it and nothing hangs on it (`conventions.md` 8, undo rule).
The reversal is itself written to the ledger, so it can be reversed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database import reversal_fields as fields
from mfdw_desktop.database.models import Batch, Change
from mfdw_desktop.database.models.base import Record
from mfdw_desktop.database.queries import batches
from mfdw_desktop.database.queries.labels import labels
from mfdw_desktop.database.reversal_groups import Around, Found, Group, Outcome
from mfdw_desktop.database.reversal_restore import bring_back, owners_of_taken
from mfdw_desktop.database.reversal_staying import staying
from mfdw_desktop.database.tables import PARTS, models_by_table, table_of
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.undo import UndoResult, Why

_PART = 500
Report = Callable[[int, int], None]

__all__ = ["models_by_table", "reverse_batch", "reverse_edit"]


def reverse_batch(unit: Unit, batch_id: int, report: Report | None = None) -> UndoResult:
    """Take a batch back within `unit` and mark it undone."""
    outcome = _reverse(unit, Change.batch_id == batch_id, _around(unit, batch_id), report)
    _mark(unit, batch_id)
    result = _result(unit, outcome, batch_id)
    batches.keep_left(unit, result)
    return result


def reverse_edit(unit: Unit, edit: str) -> UndoResult:
    """Take a single edit back within `unit`."""
    return _result(unit, _reverse(unit, Change.edit == edit, Around(), None), None)


def _mark(unit: Unit, batch_id: int | None) -> None:
    """Say of a batch and of what it took back whether it stands.

    Taking back an undo is a redo: the first batch stands again, unless another undo of it does.
    """
    table = table_of(Batch)
    while batch_id is not None:
        by = unit.connection.execute(
            sa.select(table.c.id)
            .where(table.c.reverses_id == batch_id, table.c.undone_at.is_(None))
            .limit(1)
        ).scalar()
        row = unit.connection.execute(
            sa.select(table.c.reverses_id, table.c.undone_at).where(table.c.id == batch_id)
        ).one()
        if (by is None) != (row.undone_at is None):
            undone = (unit.now, unit.actor.uid) if by is not None else (None, None)
            unit.connection.execute(
                sa.update(table)
                .where(table.c.id == batch_id)
                .values(undone_at=undone[0], undone_by=undone[1])
            )
        batch_id = row.reverses_id


def _result(unit: Unit, outcome: Outcome, batch_id: int | None) -> UndoResult:
    left = [*outcome.kept, *outcome.blocked]
    known = labels(unit.connection, ((each.kind, each.uid) for each in left))
    return UndoResult(
        batch=batch_id,
        removed=outcome.removed,
        restored=outcome.restored,
        kept=tuple(replace(each, label=known.get(each.uid, "")) for each in outcome.kept),
        blocked=tuple(replace(each, label=known.get(each.uid, "")) for each in outcome.blocked),
        changes=unit.changes,
    )


def _around(unit: Unit, batch_id: int) -> Around:
    """Return the batches that say whether a value was taken back before."""
    table = table_of(Batch)
    rows = unit.connection.execute(
        sa.select(table.c.id, table.c.kind, table.c.reverses_id, table.c.undone_at)
    ).all()
    return Around(
        frozenset(row.id for row in rows if row.reverses_id == batch_id),
        frozenset(
            row.id
            for row in rows
            if row.kind != "undo" and row.undone_at is None and row.id != batch_id
        ),
    )


def _reverse(unit: Unit, chosen: Any, around: Around, report: Report | None) -> Outcome:
    unit.ledger.flush()
    groups = _groups(unit, chosen, report)
    outcome = Outcome()
    told = _Told(report, 2 * len(groups))
    # First who may go at all, then everything, newest record first: rows that hang on others
    # go before them, and come back after them.
    staying_, halved = _decide(unit, groups, around, outcome, told)
    for part in _by_table(groups):
        found = _find(unit, part, around)
        gone = [g for g in part if g.is_made and g.uid in found.rows and g.uid not in staying_
                and found.rows[g.uid].deleted_at is None]  # fmt: skip
        unit.remove_many(found.model, [found.rows[g.uid].id for g in gone])
        if part[0].table not in PARTS:  # a part goes with its record and is listed nowhere
            outcome.removed += len(gone)
        others = [g for g in part if not g.is_made and g.uid in found.rows]
        bring_back(unit, found, [g for g in others if g.has("delete")], halved, outcome)
        fields.restore(unit, found, [g for g in others if not g.has("delete")], outcome)
        told.more(len(part))
    return outcome


class _Told:
    """How far the work is."""

    def __init__(self, report: Report | None, total: int) -> None:
        self._report, self._total, self._done = report, total, 0

    def more(self, count: int) -> None:
        """Say that so much more is done; a cancel is noticed here."""
        self._done += count
        if self._report is not None:
            self._report(self._done, self._total)


def _decide(
    unit: Unit, groups: Sequence[Group], around: Around, outcome: Outcome, told: _Told
) -> tuple[set[str], set[tuple[str, int]]]:
    """Return the uids of created records that stay, and what could come back in part only.

    Those are given by table and key. Why something stays is noted.
    """
    made: dict[str, dict[str, int]] = defaultdict(dict)
    by_uid: dict[str, Group] = {}
    edited: set[str] = set()
    loosened: set[tuple[str, str]] = set()
    halved: set[tuple[str, int]] = set()
    for part in _by_table(groups):
        found = None
        for group in part:
            if group.is_made:
                found = found or _find(unit, part, around)
                row = found.rows.get(group.uid)
                if row is None or row.deleted_at is not None:
                    continue
                made[group.table][group.uid] = row.id
                by_uid[group.uid] = group
                edit = fields.net_edit(found, group)
                if edit is not None:
                    line, name, values = edit
                    edited.add(group.uid)
                    outcome.kept.append(found.kept(group, name, Why.EDITED, line, values=values))
            elif any(name.endswith("_id") for name in group.fields):
                found = found or _find(unit, part, around)
                loosened.update((group.uid, name) for name in fields.going_back(found, group))
        if part[0].table in PARTS and any(group.has("delete") for group in part):
            halved |= owners_of_taken(unit, found or _find(unit, part, around), part)
        told.more(len(part))
    held = staying(unit.connection, made, edited, loosened, lambda: told.more(0))
    for uid, by in held.items():
        if uid not in edited and by:
            group = by_uid[uid]
            outcome.blocked.append(Found.of(group).kept(group, "", Why.HELD, None, held_by=by))
    return set(held), halved


def _groups(unit: Unit, chosen: Any, report: Report | None) -> list[Group]:
    """Return what was done to each record, the record touched last first."""
    shown = (Change.id, Change.table_name, Change.record_uid, Change.action, Change.field,
             Change.old, Change.new)  # fmt: skip
    found: dict[str, Group] = {}
    rows = unit.connection.execute(
        sa.select(*shown).where(chosen).order_by(Change.id),
        execution_options={"yield_per": 5000},
    )
    for line in rows:
        group = found.get(line.record_uid)
        if group is None:
            group = found[line.record_uid] = Group(line.table_name, line.record_uid, line.id)
        group.add(line)
        if report is not None and line.id % 5000 == 0:
            report(0, 0)
    return sorted(found.values(), key=lambda group: group.first, reverse=True)


def _by_table(groups: Sequence[Group]) -> Iterator[list[Group]]:
    """Yield runs of records of one table, in order, each of a size that SQL takes."""
    part: list[Group] = []
    for group in groups:
        if part and (part[0].table != group.table or len(part) >= _PART):
            yield part
            part = []
        part.append(group)
    if part:
        yield part


def _find(unit: Unit, groups: Sequence[Group], around: Around) -> Found:
    """Return the rows of a run as they stand, and what was done to them later."""
    model: type[Record] = models_by_table()[groups[0].table]
    table = table_of(model)
    last = {group.uid: group.last for group in groups}
    uids = list(last)
    rows = unit.connection.execute(sa.select(table).where(table.c.uid.in_(uids)))
    found = Found(model, table, {row.uid: row for row in rows}, around=around)
    lines = unit.connection.execute(
        sa.select(table_of(Change))
        .where(Change.record_uid.in_(uids), Change.id > min(last.values()))
        .order_by(Change.id)
    )
    for line in lines:
        # A line of the chosen set is never later than the set's last line of its record.
        if line.id > last[line.record_uid]:
            found.later[line.record_uid].append(line)
    return found
