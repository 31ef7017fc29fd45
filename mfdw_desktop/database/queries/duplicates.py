"""Records that look alike: who is compared, what was decided, and what was merged."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.orm import aliased

from mfdw_desktop.database.models import (
    Batch,
    Client,
    ClientExternalId,
    DuplicateDecision,
    Household,
)
from mfdw_desktop.database.queries import rules
from mfdw_desktop.database.queries.client_matching import person_of_row
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.duplicates import Person, Weights
from mfdw_desktop.domain.merging import PairDecision

_PAGE = 5000


def people(connection: Connection) -> list[tuple[int, Person]]:
    """Return every client who can be a duplicate, oldest first; not those to be completed."""
    ids: dict[int, list[tuple[str, str]]] = {}
    for row in connection.execute(
        sa.select(ClientExternalId.client_id, ClientExternalId.kind, ClientExternalId.value).where(
            ClientExternalId.deleted_at.is_(None)
        )
    ):
        ids.setdefault(row[0], []).append((row[1], row[2]))
    query = (
        sa.select(
            Client.id, Client.uid, Client.name, Client.native_name, Client.sex, Client.birth_on,
            Client.birth_estimated, Client.village, Client.relative_name, Client.phone,
            Household.uid.label("household"),
        )
        .outerjoin(Household, Household.id == Client.household_id)
        .where(Client.deleted_at.is_(None), Client.status != ClientStatus.TO_COMPLETE.value)
        .order_by(Client.id)
    )  # fmt: skip
    return [
        (
            row.id,
            person_of_row(row, tuple(ids.get(row.id, ())), row.household or ""),
        )
        for row in connection.execution_options(yield_per=_PAGE).execute(query)
    ]


def live(connection: Connection, keys: Iterable[int]) -> list[int]:
    """Return those of the clients who are not retired, in the same order."""
    listed = list(keys)
    found = {
        key
        for part in parts(listed)
        for key in connection.execute(
            sa.select(Client.id).where(
                among(connection, Client.id, part), Client.deleted_at.is_(None)
            )
        ).scalars()
    }
    return [key for key in listed if key in found]


def decisions(connection: Connection) -> dict[tuple[str, str], Any]:
    """Return what was decided about pairs, by the uids in order."""
    rows = connection.execute(sa.select(DuplicateDecision.__table__))
    return {(row.first_uid, row.second_uid): row for row in rows}


def decide(
    connection: Connection,
    pair: tuple[str, str],
    decision: PairDecision | None,
    *,
    actor: str,
    at: Any,
) -> None:
    """Remember a decision about a pair; None forgets it."""
    first, second = sorted(pair)
    connection.execute(
        sa.delete(DuplicateDecision).where(
            DuplicateDecision.first_uid == first, DuplicateDecision.second_uid == second
        )
    )
    if decision is not None:
        connection.execute(
            sa.insert(DuplicateDecision).values(
                first_uid=first, second_uid=second, decision=decision.value, actor=actor,
                decided_at=at,
            )
        )  # fmt: skip


def merges(connection: Connection) -> list[Any]:
    """Return the batches of merges, newest first."""
    return list(
        connection.execute(
            sa.select(Batch.__table__)
            .where(Batch.kind == "merge", Batch.committed_at.is_not(None))
            .order_by(Batch.id.desc())
        )
    )


def weights(connection: Connection) -> Weights:
    """Return what each part counts in this institution."""
    stored = rules.rule(connection, rules.DUPLICATE_WEIGHTS) or {}
    known = Weights.__dataclass_fields__
    return Weights(**{name: float(value) for name, value in stored.items() if name in known})


def save_weights(unit: Unit, chosen: Weights | None) -> None:
    """Store what each part counts; None goes back to what the program counts."""
    names = Weights.__dataclass_fields__
    value = None if chosen is None else {name: getattr(chosen, name) for name in names}
    rules.keep(unit, rules.DUPLICATE_WEIGHTS, value)


def same_numbers(connection: Connection) -> list[tuple[int, int, str, str, str]]:
    """Return pairs of live clients with the same outside number, whatever its types are called.

    Each as (id, id, type, type, number), the older client first.
    """
    one, other = aliased(ClientExternalId), aliased(ClientExternalId)
    first, second = aliased(Client), aliased(Client)
    query = (
        sa.select(one.client_id, other.client_id, one.kind, other.kind, one.value)
        .join(other, one.value_key == other.value_key)
        .join(first, first.id == one.client_id)
        .join(second, second.id == other.client_id)
        .where(
            one.client_id < other.client_id,
            *(each.deleted_at.is_(None) for each in (one, other, first, second)),
            *(each.status != ClientStatus.TO_COMPLETE.value for each in (first, second)),
        )
        .order_by(one.client_id, other.client_id, one.id, other.id)
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in connection.execute(query)]
