"""Records come back from the bin, where nothing stands against it."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from mfdw_desktop.database.reversal_groups import Found, Group, Outcome
from mfdw_desktop.database.tables import PARTS, live_keys, owners_of
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.undo import Why


def owners_of_taken(unit: Unit, found: Found, groups: Sequence[Group]) -> set[tuple[str, int]]:
    """Return table and key of the records of which a part cannot come back: its place is taken.

    A client whose number another has by now would come back as a person without it.
    """
    rows = {found.rows[group.uid].id: found.rows[group.uid]
            for group in groups if group.has("delete") and group.uid in found.rows}  # fmt: skip
    owners = set()
    for key in _taken(unit, found, list(rows)) if rows else ():
        for name in PARTS[found.table.name]:
            (link,) = found.table.c[name].foreign_keys
            owners.add((link.column.table.name, getattr(rows[key], name)))
    return owners


def bring_back(
    unit: Unit,
    found: Found,
    groups: Sequence[Group],
    halved: set[tuple[str, int]],
    outcome: Outcome,
) -> None:
    """Bring the records of a run back; note those whose place is taken or whose owner is gone.

    `halved` are records, by table and key, that would come back without a part of theirs.
    """
    wanted = {
        found.rows[group.uid].id: group
        for group in groups
        if found.rows[group.uid].deleted_at is not None
    }
    if not wanted:
        return
    against = dict.fromkeys(_taken(unit, found, list(wanted)), Why.TAKEN)
    against |= dict.fromkeys(_orphans(unit, found, list(wanted)), Why.OWNER_GONE)
    name = found.table.name
    against |= dict.fromkeys((key for key in wanted if (name, key) in halved), Why.TAKEN)
    # Of what was erased nothing is left to come back to.
    erased = (key for key, group in wanted.items()
              if any(line.action == "erase" for line in found.later[group.uid]))  # fmt: skip
    against |= dict.fromkeys(erased, Why.GONE)
    for key, why in against.items():
        outcome.blocked.append(found.kept(wanted[key], "", why, None))
    back = [key for key in wanted if key not in against]
    unit.restore_many(found.model, back)
    outcome.restored += len(back)


def _taken(unit: Unit, found: Found, keys: list[int]) -> set[int]:
    """Return the keys of the records whose place another live one has taken."""
    taken: set[int] = set()
    mine, other = found.table, found.table.alias("other")
    for columns in live_keys(found.table):
        same = sa.and_(*(mine.c[name] == other.c[name] for name in columns))
        # Asked of each record by itself: a join may begin with every live one.
        stands = sa.exists().where(same, other.c.deleted_at.is_(None), other.c.id != mine.c.id)
        query = sa.select(mine.c.id).where(mine.c.id.in_(keys), stands)
        taken.update(unit.connection.execute(query).scalars())
    return taken


def _orphans(unit: Unit, found: Found, keys: list[int]) -> set[int]:
    """Return the keys of the records whose owner is in the bin and does not come along."""
    orphans: set[int] = set()
    within: list[tuple[int, int]] = []
    for column, target in owners_of(found.table):
        owner = target.alias("owner")
        is_gone = sa.exists().where(owner.c.id == column, owner.c.deleted_at.is_not(None))
        query = sa.select(found.table.c.id, column).where(found.table.c.id.in_(keys), is_gone)
        for key, around in unit.connection.execute(query):
            if target.name == found.table.name and around in keys:
                within.append((key, around))
            else:
                orphans.add(key)
    while more := {key for key, around in within if around in orphans} - orphans:
        orphans |= more
    return orphans
