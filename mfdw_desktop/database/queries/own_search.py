"""Search text of clients anew, when the institution lets search look at a field or not."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from mfdw_desktop.database.models import Client
from mfdw_desktop.database.queries import client_writing, list_imports, own_fields
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import own_fields as rules

_PART = 500


def search_again(unit: Unit, wanted: Sequence[rules.OwnField], code: str) -> int:
    """Bring the search text of all clients who hold a field up to date; return how many differ.

    `wanted` are the definitions from now on.
    """
    connection = unit.connection
    holds = own_fields.value_of(connection.dialect.name, Client, code).is_not(None)
    keys = list(
        connection.execute(
            sa.select(Client.id).where(Client.deleted_at.is_(None), holds).order_by(Client.id)
        ).scalars()
    )
    numbers = list_imports.numbers_by_client(connection) if keys else {}
    aliases = list_imports.aliases_by_client(connection) if keys else {}
    count = 0
    for start in range(0, len(keys), _PART):
        part = keys[start : start + _PART]
        updates = []
        rows = connection.execute(sa.select(Client.__table__).where(Client.id.in_(part)))
        for row in rows:
            others = [
                *numbers.get(row.id, {}).values(),
                *aliases.get(row.id, ()),
                *rules.searched(wanted, row.own_fields),
            ]
            made = client_writing.search_fields(dict(row._mapping), row.code, others)
            if made["search_text"] != row.search_text:
                new = {"search_text": (row.search_text, made["search_text"])}
                updates.append((row.id, row.uid, new))
        unit.update_many(Client, updates)
        count += len(updates)
    return count
