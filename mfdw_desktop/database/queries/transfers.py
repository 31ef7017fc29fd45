"""Moves of clients between centres and branches: written, shown, and asked of a branch."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Branch,
    Centre,
    Client,
    ClientTransfer,
    Enterprise,
    Household,
    RegistrationPaper,
)
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.transfers import Crossing, TransferDraft, TransferLine, TransferReason

_LIVE = ClientTransfer.deleted_at.is_(None)


def move(unit: Unit, key: int, draft: TransferDraft, on: date) -> None:
    """Let a client go on in a centre, and in the branch that the centre belongs to.

    Code and arm stay as they are (intention to treat); what was given and answered keeps the
    branch of its day. An officer of another branch looks after her no more, her household and
    her enterprises go along. Another group of the same centre is no move.
    """
    mine = unit.connection.execute(sa.select(Client.__table__).where(Client.id == key)).one()
    branch = unit.connection.execute(
        sa.select(Centre.branch_id).where(Centre.id == draft.centre_id)
    ).scalar_one()
    is_elsewhere = branch != mine.branch_id
    unit.update(
        Client, key, branch_id=branch, centre_id=draft.centre_id, group_id=draft.group_id,
        officer_id=None if is_elsewhere else mine.officer_id,
    )  # fmt: skip
    if draft.centre_id != mine.centre_id:
        unit.create(
            ClientTransfer, client_id=key, from_branch_id=mine.branch_id,
            from_centre_id=mine.centre_id, to_branch_id=branch, to_centre_id=draft.centre_id,
            moved_on=on, reason=draft.reason.value, note=draft.note.strip() or None,
        )  # fmt: skip
    if is_elsewhere:
        _take_along(unit, key, mine.household_id, branch)


def last_day(connection: Connection, key: int) -> date | None:
    """Return the day of a client's last move."""
    query = sa.select(sa.func.max(ClientTransfer.moved_on)).where(
        ClientTransfer.client_id == key, _LIVE
    )
    found = connection.execute(query).scalar()
    return found if found is None or isinstance(found, date) else date.fromisoformat(str(found))


def of_client(connection: Connection, key: int) -> tuple[TransferLine, ...]:
    """Return the moves of a client, newest first."""
    left, came = Branch.__table__.alias("left_branch"), Branch.__table__.alias("came_branch")
    old, new = Centre.__table__.alias("old_centre"), Centre.__table__.alias("new_centre")
    query = (
        sa.select(
            ClientTransfer.uid, ClientTransfer.moved_on, left.c.name, old.c.name, came.c.name,
            new.c.name, ClientTransfer.reason, ClientTransfer.note,
        )
        .join(left, ClientTransfer.from_branch_id == left.c.id)
        .join(came, ClientTransfer.to_branch_id == came.c.id)
        .outerjoin(old, ClientTransfer.from_centre_id == old.c.id)
        .join(new, ClientTransfer.to_centre_id == new.c.id)
        .where(ClientTransfer.client_id == key, _LIVE)
        .order_by(ClientTransfer.moved_on.desc(), ClientTransfer.id.desc())
    )  # fmt: skip
    return tuple(
        TransferLine(uid, on, from_branch, from_centre or "", to_branch, to_centre,
                     TransferReason(reason), note or "")
        for uid, on, from_branch, from_centre, to_branch, to_centre, reason, note
        in connection.execute(query)
    )  # fmt: skip


def crossings(connection: Connection, branch: int) -> dict[int, list[Crossing]]:
    """Return who ever came to a branch from another or left it for one, with all such moves."""
    query = sa.select(
        ClientTransfer.client_id, ClientTransfer.moved_on,
        ClientTransfer.from_branch_id, ClientTransfer.to_branch_id,
    ).where(_LIVE, ClientTransfer.from_branch_id != ClientTransfer.to_branch_id)  # fmt: skip
    found: dict[int, list[Crossing]] = defaultdict(list)
    order = (ClientTransfer.moved_on, ClientTransfer.id)
    for client, on, left, came_to in connection.execute(query.order_by(*order)):
        found[client].append(Crossing(on, left, came_to))
    return {
        client: moves
        for client, moves in found.items()
        if any(branch in (each.left, each.came_to) for each in moves)
    }


def _take_along(unit: Unit, key: int, household: int | None, branch: int) -> None:
    """Let her enterprises come with her, and her household unless another client stays there."""
    mine = sa.select(Enterprise.id).where(Enterprise.client_id == key)
    of_hers = sa.select(RegistrationPaper.id).where(RegistrationPaper.enterprise_id.in_(mine))
    for model, query in ((Enterprise, mine), (RegistrationPaper, of_hers)):
        live = query.where(model.deleted_at.is_(None))
        for each in list(unit.connection.execute(live).scalars()):
            unit.update(model, each, branch_id=branch)
    if household is not None and not _stays(unit.connection, household, branch):
        unit.update(Household, household, branch_id=branch)


def _stays(connection: Connection, household: int, branch: int) -> bool:
    """Tell whether a household cannot come along: a client of it stays, or its code is taken."""
    others = sa.select(Client.id).where(
        Client.household_id == household, Client.branch_id != branch, Client.deleted_at.is_(None)
    )
    code: Any = sa.select(Household.code).where(Household.id == household).scalar_subquery()
    taken = sa.select(Household.id).where(
        Household.branch_id == branch, Household.code == code, Household.deleted_at.is_(None)
    )
    return any(connection.execute(each).first() is not None for each in (others, taken))
