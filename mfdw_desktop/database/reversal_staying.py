"""Which created records cannot go: later records hang on them, or they are a part of such a one.

A part (a row of a repeat, a number of a client) goes and stays with the record that it is a
part of, so that what stays is whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.database.tables import PARTS, models_by_table, references_to

Made = Mapping[str, Mapping[str, int]]
"""Table to uid to key of the records that the set made and that are live."""


def staying(
    connection: Connection,
    made: Made,
    edited: set[str],
    loosened: set[tuple[str, str]],
    told: Callable[[], None],
) -> dict[str, dict[str, int]]:
    """Return uid to what hangs on it (table to how many) of every record that has to stay.

    Those that were edited, and parts of what stays, have nothing in the second place.
    `loosened` are the links (uid, column) that go back to what they pointed at before; `told`
    hears that the work goes on.
    """
    reasons: dict[str, dict[str, int]] = {uid: {} for uid in edited}
    holders: dict[str, set[str]] = defaultdict(set)
    """Uid of a made record to the made records that it points at."""
    pieces: dict[str, set[str]] = defaultdict(set)
    """Uid of a made record to its made parts."""
    of_set = {uid: table for table, keys in made.items() for uid in keys}
    for table, keys in made.items():
        uid_of = {key: uid for uid, key in keys.items()}
        if not uid_of:
            continue
        for child, column in references_to(table):
            told()
            is_part = column.name in PARTS.get(child.name, ())
            for key, uid in _children(connection, child, column, uid_of, told):
                owner = uid_of[key]
                if uid in of_set:
                    holders[uid].add(owner)
                    if is_part:
                        pieces[owner].add(uid)
                elif (uid, column.name) not in loosened:
                    by = reasons.setdefault(owner, {})
                    by[child.name] = by.get(child.name, 0) + 1
    roots = set(reasons)
    _spread(reasons, holders, pieces)
    for uid in reasons:
        for owner in holders.get(uid, ()):
            if uid in roots or uid not in pieces.get(owner, ()):
                by, table = reasons[owner], of_set[uid]
                by[table] = by.get(table, 0) + 1
    return reasons


def _spread(
    reasons: dict[str, dict[str, int]],
    holders: Mapping[str, set[str]],
    pieces: Mapping[str, set[str]],
) -> None:
    """Let what stays keep what it points at, and its own parts."""
    waiting = list(reasons)
    while waiting:
        uid = waiting.pop()
        for other in (*holders.get(uid, ()), *pieces.get(uid, ())):
            if other not in reasons:
                reasons[other] = {}
                waiting.append(other)


def _children(
    connection: Connection,
    child: sa.Table,
    column: sa.Column[int],
    keys: Mapping[int, str],
    told: Callable[[], None],
) -> list[tuple[int, str]]:
    """Return (key, uid of the row) of every live row that points at one of `keys`."""
    if child.name not in models_by_table():
        return []
    found: list[tuple[int, str]] = []
    for part in parts(keys):
        told()
        query = sa.select(column, child.c.uid).where(
            among(connection, column, part), child.c.deleted_at.is_(None)
        )
        found += [(row[0], row[1]) for row in connection.execute(query)]
    return found
