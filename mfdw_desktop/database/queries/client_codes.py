"""Codes of clients: the next ones of a branch, which nobody bears in any way."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import ClientAlias, ClientExternalId, Counter
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.identifiers import format_code, normalise_id


def next_codes(unit: Unit, branch: str, count: int, besides: Collection[str] = ()) -> list[str]:
    """Return new codes of a branch; a number is never given twice, not even after an undo.

    A code that a paper list or another database gave somebody is left out: it would find two
    persons. `besides` are such numbers, normalised, that are being stored.
    """
    found: list[str] = []
    while len(found) < count:
        lacking = count - len(found)
        first = unit.count_up(f"client:{branch}", lacking)
        codes = [format_code(branch, number) for number in range(first, first + lacking)]
        held = _held_codes(unit.connection, codes)
        found += [code for code in codes if code not in held and normalise_id(code) not in besides]
    return found


def _held_codes(connection: Connection, codes: Sequence[str]) -> set[str]:
    """Return the codes that are an old code or an outside number of somebody."""
    held = set()
    plain = {normalise_id(code): code for code in codes}
    kinds: list[str] = []
    next_kind = sa.select(sa.func.min(ClientExternalId.kind)).where(
        ClientExternalId.deleted_at.is_(None), ClientExternalId.kind > sa.bindparam("last")
    )
    # One step a type along the index: to list the types would be to read every number.
    while kind := connection.execute(next_kind, {"last": kinds[-1] if kinds else ""}).scalar():
        kinds.append(kind)
    for part in parts(plain):
        numbers = sa.select(ClientExternalId.value_key).where(
            ClientExternalId.kind.in_(kinds), among(connection, ClientExternalId.value_key, part),
            ClientExternalId.deleted_at.is_(None),
        )  # fmt: skip
        held |= {plain[key] for key in connection.execute(numbers).scalars()} if kinds else set()
    for part in parts(codes):
        aliases = sa.select(ClientAlias.code).where(
            among(connection, ClientAlias.code, part), ClientAlias.deleted_at.is_(None)
        )
        held |= set(connection.execute(aliases).scalars())
    return held


def coming_code(connection: Connection, branch: str) -> str:
    """Return the code that `next_codes` would give first, without taking it."""
    used = sa.select(Counter.value).where(Counter.name == f"client:{branch}")
    return format_code(branch, int(connection.execute(used).scalar() or 0) + 1)
