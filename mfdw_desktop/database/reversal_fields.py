"""Values go back where they still are what was written, an answer at a time.

A document (the answers of a response) is taken apart: the answers that nobody touched go
back, also when another one of the same response was changed later.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.models.types import Json, Kind
from mfdw_desktop.database.reversal_groups import Found, Group, Outcome
from mfdw_desktop.database.tables import DERIVED, live_keys
from mfdw_desktop.database.writing import Unit, plain
from mfdw_desktop.domain.undo import Why

_NOTHING: Any = object()
"""There is no such answer; an answer of null would be another thing."""


def net_edit(found: Found, group: Group) -> tuple[Any, str, tuple[Any, Any, Any]] | None:
    """Return a later line of a field that did not come back to the value before it, or None.

    With it comes the name of what was edited, and the values before the set, of it and now.
    """
    first: dict[str, Any] = {}
    last: dict[str, Any] = {}
    for line in found.later.get(group.uid, ()):
        if line.action == "update" and line.field not in DERIVED.get(group.table, ()):
            first.setdefault(line.field, line)
            last[line.field] = line
    for name, line in last.items():
        is_standing = line.batch_id in found.around.standing
        if is_standing or not _is_equal(found.table.c[name], first[name].old, line.new):
            old, new = _loaded(first[name].old), _loaded(line.new)
            if not isinstance(found.table.c[name].type, Json):
                return line, name, (None, old, new)
            before, after = _document(old) or {}, _document(new) or {}
            if isinstance(before, list) or isinstance(after, list):
                return line, name, (None, None, None)
            keys = [key for key in {**before, **after} if before.get(key) != after.get(key)]
            if len(keys) == 1:
                return line, keys[0], (None, before.get(keys[0]), after.get(keys[0]))
            return line, ", ".join(keys), (None, None, None)
    return None


def going_back(found: Found, group: Group) -> list[str]:
    """Return the fields of a record that still hold what was written."""
    row = found.rows.get(group.uid)
    if row is None:
        return []
    return [
        name
        for name, (_, new) in group.fields.items()
        if _is_equal(found.table.c[name], _text(found.table.c[name], getattr(row, name)), new)
    ]


def restore(unit: Unit, found: Found, groups: Sequence[Group], outcome: Outcome) -> None:
    """Give the fields of a run back what they held before, and note those that stay."""
    updates = []
    for group in groups:
        row = found.rows[group.uid]
        if not group.fields or (group.is_made and row.deleted_at is not None):
            continue
        if row.deleted_at is not None:
            outcome.kept.append(found.kept(group, "", Why.GONE, None))
            continue
        back = _Back(unit, found, group, outcome).values()
        if back:
            updates.append((row.id, group.uid, back))
    unit.update_many(found.model, updates)
    outcome.restored += len(updates)


class _Back:
    """What one record gets back."""

    def __init__(self, unit: Unit, found: Found, group: Group, outcome: Outcome) -> None:
        self._unit, self._found, self._group, self._outcome = unit, found, group, outcome
        self._row = found.rows[group.uid]

    def values(self) -> dict[str, tuple[Any, Any]]:
        """Return field to what stands and what it goes back to."""
        back: dict[str, tuple[Any, Any]] = {}
        derived = DERIVED.get(self._group.table, frozenset())
        is_stale = False
        for name, (old, new) in self._group.fields.items():
            column = self._found.table.c[name]
            now = getattr(self._row, name)
            said = _text(column, now)
            if _is_equal(column, said, old) and self._is_back(name, None):
                continue
            if _is_equal(column, said, new):
                if not self._is_taken(name, old):
                    back[name] = (now, _value(column, old))
            elif name in derived:
                is_stale = True
            elif isinstance(column.type, Json):
                value = self._three_way(name, _loaded(old), _loaded(new), now)
                if value != now:
                    back[name] = (now, value)
            else:
                self._keep(name, name, _loaded(old), _loaded(new), _loaded(said))
        if is_stale and back:
            back |= self._derived(back, derived)
        return back

    def _three_way(self, name: str, old: Any, new: Any, now: Any) -> Any:
        """Return a document with those parts taken back that are as they were written."""
        before, wrote = _document(old), _document(new)
        if isinstance(now, list) or isinstance(before, list) or isinstance(wrote, list):
            added = [each for each in wrote or () if each not in (before or ())]
            kept = [each for each in now or () if each not in added]
            return kept or None
        stands = dict(now or {})
        for key in dict.fromkeys([*(before or {}), *(wrote or {})]):
            was, put = (before or {}).get(key, _NOTHING), (wrote or {}).get(key, _NOTHING)
            mine = stands.get(key, _NOTHING)
            if was == put or (mine == was and self._is_back(name, key)):
                continue
            if mine != put:
                self._keep(key, name, _shown(was), _shown(put), _shown(mine))
            elif was is _NOTHING:
                del stands[key]
            else:
                stands[key] = was
        is_optional = self._found.table.c[name].nullable
        return None if not stands and is_optional else stands

    def _is_back(self, name: str, key: str | None) -> bool:
        """Tell whether what stood before stands again for good: by an earlier undo, or by hand.

        Another batch that wrote the same may be taken back later; then this one shows again.
        """
        by = None
        for line in self._found.later.get(self._group.uid, ()):
            if line.field != name or (key is not None and not _differs_in(key, line.old, line.new)):
                continue
            if line.batch_id in self._found.around.reversals:
                return True
            by = line
        return by is None or by.batch_id is None

    def _is_taken(self, name: str, old: str | None) -> bool:
        """Tell whether another live record has the value already that only one may have."""
        table = self._found.table
        for columns in live_keys(table):
            if name not in columns or old is None:
                continue
            same = [
                table.c[each]
                == (_value(table.c[each], old) if each == name else getattr(self._row, each))
                for each in columns
            ]
            query = sa.select(table.c.id).where(
                *same, table.c.deleted_at.is_(None), table.c.id != self._row.id
            )
            if self._unit.connection.execute(query.limit(1)).first() is not None:
                now = _loaded(_text(table.c[name], getattr(self._row, name)))
                kept = self._found.kept(
                    self._group, name, Why.TAKEN, None, values=(_loaded(old), now, now)
                )
                self._outcome.kept.append(kept)
                return True
        return False

    def _keep(self, shown: str, name: str, old: Any, new: Any, now: Any) -> None:
        by = None
        for line in self._found.later.get(self._group.uid, ()):
            is_of_field = line.field == name
            if is_of_field and (shown == name or _differs_in(shown, line.old, line.new)):
                by = line
        self._outcome.kept.append(
            self._found.kept(self._group, shown, Why.EDITED, by, values=(old, new, now))
        )

    def _derived(
        self, back: dict[str, tuple[Any, Any]], names: frozenset[str]
    ) -> dict[str, tuple[Any, Any]]:
        """Return the folded columns of a client as they follow from what goes back."""
        from mfdw_desktop.database.queries import client_writing

        row = self._row._mapping
        values = {**row, **{name: value for name, (_, value) in back.items()}}
        others = client_writing.others_of(self._unit.connection, row["id"], values["own_fields"])
        made = client_writing.search_fields(values, row["code"], others)
        return {name: (row[name], made[name]) for name in names if made[name] != row[name]}


def _is_equal(column: sa.Column[Any], one: str | None, other: str | None) -> bool:
    """Tell whether two texts of the ledger say the same.

    Documents are compared by what they say: PostgreSQL keeps their keys in an order of its own.
    """
    if one == other:
        return True
    if one is None or other is None or not isinstance(column.type, Json):
        return False
    return bool(_document(_loaded(one)) == _document(_loaded(other)))


def _differs_in(key: str, old: str | None, new: str | None) -> bool:
    before, after = _document(_loaded(old)) or {}, _document(_loaded(new)) or {}
    if isinstance(before, list) or isinstance(after, list):
        return True
    return bool(before.get(key, _NOTHING) != after.get(key, _NOTHING))


def _text(column: sa.Column[Any], value: Any) -> str:
    """Return a value as the ledger writes it."""
    return json.dumps(plain(column, value), ensure_ascii=False, separators=(",", ":"))


def _loaded(text: str | None) -> Any:
    return None if text is None else json.loads(text)


def _document(value: Any) -> Any:
    """Return the document that a plain value of a column holds."""
    return json.loads(value) if isinstance(value, str) else value


def _value(column: sa.Column[Any], text: str | None) -> Any:
    stored = _loaded(text)
    kind = column.type
    return kind.value(stored) if isinstance(kind, Kind) and stored is not None else stored


def _shown(value: Any) -> Any:
    return None if value is _NOTHING else value
