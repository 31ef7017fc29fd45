"""Records that look alike: who is compared, what was decided, and what was merged."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Batch,
    Client,
    ClientExternalId,
    DuplicateDecision,
    Household,
    Setting,
)
from mfdw_desktop.database.queries.client_matching import person_of_row
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.duplicates import Person, Weights
from mfdw_desktop.domain.merging import PairDecision

_WEIGHTS = "duplicate-weights"
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
    stored = connection.execute(
        sa.select(Setting.value).where(Setting.name == _WEIGHTS)
    ).scalar_one_or_none()
    known = Weights.__dataclass_fields__
    return Weights(
        **{name: float(value) for name, value in (stored or {}).items() if name in known}
    )


def save_weights(connection: Connection, chosen: Weights) -> None:
    """Store what each part counts."""
    value = {name: getattr(chosen, name) for name in Weights.__dataclass_fields__}
    connection.execute(sa.delete(Setting).where(Setting.name == _WEIGHTS))
    connection.execute(sa.insert(Setting).values(name=_WEIGHTS, value=value))
