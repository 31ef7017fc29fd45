"""Batches, the outcome of their rows, and the values they changed."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Batch, BatchFile, Change, ImportRow
from mfdw_desktop.database.queries.labels import labels
from mfdw_desktop.database.queries.sets import in_keys
from mfdw_desktop.database.sorting import Sorts, in_order, sort
from mfdw_desktop.database.tables import PARTS
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.batches import (
    BatchDetail,
    BatchLine,
    FieldChange,
    GoneRecord,
    RowOutcome,
)
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.undo import Kept, UndoResult

_SHOWN = 1000
_SORTS: Sorts = {
    "what": sort(sa.func.lower(Batch.title)),
    "when": sort(Batch.id),
    "state": sort(Batch.undone_at),
}
_UNTOLD = ("sort_name", "search_text", "version_id", "seen_keys")
"""Columns that follow from others, and the program's own."""
_PLAIN = ("created", "unchanged", "blank")
_FACTS = ("why", "by", "at", "held_by", "before", "wrote", "now")
"""What is kept of a value or record that an undo left."""


def listed(connection: Connection, *, limit: int | None) -> list[BatchLine]:
    """Return the batches, newest first."""
    rows = connection.execute(sa.select(Batch.__table__).order_by(Batch.id.desc()).limit(limit))
    left = _left(connection)
    return [_line(row, left) for row in rows]


def ids(order: Order = AS_IT_IS) -> sa.Select[Any]:
    """Return the SELECT of the ids of batches, newest first."""
    return in_order(sa.select(Batch.id), order, _SORTS, (Batch.id.desc(),), key=Batch.id)


def rows(connection: Connection, keys: Sequence[int]) -> list[BatchLine]:
    """Return batches in the order of `keys`."""
    left = _left(connection)
    found = in_keys(connection, sa.select(Batch.__table__), Batch.id, keys)
    return [_line(row, left) for row in found]


def line(connection: Connection, batch: int) -> BatchLine | None:
    """Return one batch, or None."""
    row = connection.execute(sa.select(Batch.__table__).where(Batch.id == batch)).first()
    return _line(row, _left(connection)) if row is not None else None


def _left(connection: Connection) -> dict[int, int]:
    """Return batch to how much the newest undo of it that stands has left as it was."""
    table = Batch.__table__
    rows = connection.execute(
        sa.select(table.c.reverses_id, table.c.counts)
        .where(table.c.reverses_id.is_not(None), table.c.undone_at.is_(None))
        .order_by(table.c.id)
    )
    return {row[0]: sum(int((row[1] or {}).get(each, 0)) for each in ("kept", "blocked"))
            for row in rows}  # fmt: skip


def keep_left(unit: Unit, result: UndoResult) -> None:
    """Keep with an undo what it left as it is, for its receipt."""
    left = [("kept", each) for each in result.kept] + [("blocked", each) for each in result.blocked]
    if not left:
        return
    first = unit.reserve(ImportRow, len(left))
    rows = []
    for at, (outcome, each) in enumerate(left):
        facts = {name: getattr(each, name) for name in _FACTS}
        rows.append((first + at, unit.batch_id, "", at + 1, each.field or None, None, outcome,
                     each.kind, each.uid, json.dumps(facts, ensure_ascii=False)))  # fmt: skip
    unit.insert_plain(
        ImportRow,
        ("id", "batch_id", "sheet", "row_number", "row_key", "row_hash", "outcome",
         "target_table", "target_uid", "message"),
        rows,
    )  # fmt: skip


def left_by(connection: Connection, batch: int) -> tuple[Kept, ...]:
    """Return what an undo left as it is, blocked records after kept values."""
    rows = list(
        connection.execute(
            sa.select(ImportRow.__table__)
            .where(ImportRow.batch_id == batch, ImportRow.outcome.in_(("kept", "blocked")))
            .order_by(ImportRow.row_number)
        )
    )
    named = labels(connection, ((row.target_table, row.target_uid) for row in rows))
    return tuple(
        Kept(row.target_table, row.target_uid, row.row_key or "",
             label=named.get(row.target_uid, ""), **json.loads(row.message))
        for row in rows
    )  # fmt: skip


def decided(
    connection: Connection, kind: str, survey: str, *, most: int, looked_at: int
) -> list[tuple[dict[str, Any], datetime, str, int]]:
    """Return recipe, moment, actor and number of the imports of a questionnaire that stand.

    Newest first, `most` of them, out of the last `looked_at` imports of the kind. Which
    questionnaire it was stands in the recipe, so that is looked at here and not in SQL,
    where each database has its own way to look into a document.
    """
    table = Batch.__table__.c
    query = (
        sa.select(table.recipe, table.started_at, table.actor, table.id)
        .where(
            Batch.kind == kind,
            Batch.recipe.is_not(None),
            Batch.committed_at.is_not(None),
            Batch.undone_at.is_(None),
        )
        .order_by(Batch.id.desc())
        .limit(looked_at)
    )
    found: list[tuple[dict[str, Any], datetime, str, int]] = []
    for recipe, moment, actor, number in connection.execute(query):
        said = recipe.get("options") or {}
        if survey and said.get("survey") != survey:
            continue
        found.append((dict(recipe), moment, actor, number))
        if len(found) == most:
            break
    return found


def detail(connection: Connection, batch: int, *, limit: int | None = _SHOWN) -> BatchDetail | None:
    """Return a batch with its rows and changed values, the first `limit` of each, or None."""
    found = line(connection, batch)
    if found is None:
        return None
    outcomes = connection.execute(
        sa.select(ImportRow.outcome, sa.func.count())
        .where(ImportRow.batch_id == batch)
        .group_by(ImportRow.outcome)
    ).all()
    told = (ImportRow.batch_id == batch) & ImportRow.outcome.not_in(_PLAIN)
    rows = list(
        connection.execute(
            sa.select(ImportRow.__table__)
            .where(told)
            .order_by(ImportRow.row_number)
            .limit(limit if found.kind != "undo" else 0)
        )
    )
    gone = (
        (Change.batch_id == batch) & (Change.action == "delete") & Change.table_name.not_in(PARTS)
    )
    removed = list(
        connection.execute(
            sa.select(Change.table_name, Change.record_uid)
            .where(gone)
            .order_by(Change.id)
            .limit(limit)
        )
    )
    updates = (
        (Change.batch_id == batch) & (Change.action == "update") & Change.field.not_in(_UNTOLD)
    )
    changed = list(
        connection.execute(
            sa.select(Change.table_name, Change.record_uid, Change.field, Change.old, Change.new)
            .where(updates)
            .order_by(Change.id)
            .limit(limit)
        )
    )
    named = labels(
        connection,
        [(row.table_name, row.record_uid) for row in changed]
        + [(row.target_table, row.target_uid) for row in rows if row.target_uid]
        + [(row.table_name, row.record_uid) for row in removed],
    )
    return BatchDetail(
        line=found,
        outcomes={name: int(count) for name, count in outcomes},
        rows=tuple(RowOutcome(row.sheet, row.row_number, *_told(row, named)) for row in rows),
        changed=tuple(each for row in changed for each in _changes(row, named)),
        changed_total=_count(connection, updates),
        kept=left_by(connection, batch) if found.kind == "undo" else (),
        removed=tuple(
            GoneRecord(row.table_name, row.record_uid, named.get(row.record_uid, ""))
            for row in removed
        ),
        removed_total=_count(connection, gone),
        recipe=recipe_of(connection, batch),
    )


def recipe_of(connection: Connection, batch: int) -> dict[str, Any]:
    """Return how a batch was imported; empty when it keeps no recipe."""
    found = connection.execute(sa.select(Batch.recipe).where(Batch.id == batch)).scalar()
    return dict(found or {})


def _count(connection: Connection, condition: Any) -> int:
    query = sa.select(sa.func.count()).select_from(Change).where(condition)
    return int(connection.execute(query).scalar_one())


def stored_file(connection: Connection, batch: int) -> tuple[str, bytes] | None:
    """Return name and content of the file that a batch was read from, or None.

    A file that was imported several times is kept once.
    """
    found = line(connection, batch)
    if found is None:
        return None
    content = connection.execute(
        sa.select(BatchFile.content)
        .join(Batch, Batch.id == BatchFile.batch_id)
        .where((Batch.id == batch) | (Batch.sha256 == found.sha256))
        .limit(1)
    ).scalar()
    return (found.file_name, zlib.decompress(content)) if content is not None else None


def has_file(connection: Connection, sha256: str) -> bool:
    """Tell whether the file with this hash is kept already."""
    query = (
        sa.select(BatchFile.id)
        .join(Batch, Batch.id == BatchFile.batch_id)
        .where(Batch.sha256 == sha256)
    )
    return connection.execute(query.limit(1)).first() is not None


def _told(row: Any, named: dict[str, str]) -> tuple[str, str, str, str]:
    return row.row_key or "", row.outcome, named.get(row.target_uid, ""), row.message or ""


def _line(row: Any, left: dict[int, int]) -> BatchLine:
    counts = dict(row.counts or {})
    facts = counts.pop("facts", {})
    return BatchLine(
        id=row.id,
        uid=row.uid,
        kind=row.kind,
        title=row.title,
        branch_id=row.branch_id,
        file_name=row.file_name or "",
        sha256=row.sha256 or "",
        actor=row.actor,
        started_at=row.started_at,
        committed_at=row.committed_at,
        undone_at=row.undone_at,
        undone_by=row.undone_by or "",
        reverses=row.reverses_id,
        counts=counts,
        facts=facts,
        size=row.size or 0,
        app_version=row.app_version,
        left=left.get(row.id, 0) if row.undone_at is not None else 0,
    )


def _changes(row: Any, named: dict[str, str]) -> list[FieldChange]:
    """Return the values that a line changed; a document is taken apart by its keys."""
    old, new = _loaded(row.old), _loaded(row.new)
    name, label = row.field or "", named.get(row.record_uid, "")
    if name not in ("answers", "missing", "own_fields"):
        return [FieldChange(row.table_name, row.record_uid, label, name, old, new)]
    before, after = _document(old), _document(new)
    return [
        FieldChange(row.table_name, row.record_uid, label, key, before.get(key), after.get(key))
        for key in dict.fromkeys([*before, *after])
        if before.get(key) != after.get(key)
    ]


def _document(value: Any) -> dict[str, Any]:
    loaded = json.loads(value) if isinstance(value, str) else value
    return loaded if isinstance(loaded, dict) else {}


def _loaded(text: str | None) -> Any:
    return None if text is None else json.loads(text)


def standing_uids(connection: Connection) -> list[str]:
    """Return the uid of every import that was not taken back."""
    found = connection.execute(
        sa.select(Batch.uid).where(Batch.committed_at.is_not(None), Batch.undone_at.is_(None))
    )
    return [str(row.uid) for row in found]


def uid_of(connection: Connection, batch: int | None) -> str:
    """Return the uid of a batch; empty when there is none."""
    found = connection.execute(sa.select(Batch.uid).where(Batch.id == batch)).scalar_one_or_none()
    return str(found) if found else ""
