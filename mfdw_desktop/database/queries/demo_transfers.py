"""Writing moves between centres of the sample branch: some clients came from another one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

import sqlalchemy as sa

from mfdw_desktop.database.models import Centre, Client, ClientTransfer
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.transfers import TransferReason

_MOST = 400
_SETTLED = timedelta(days=120)
_REASONS = (TransferReason.HOME, TransferReason.HOME, TransferReason.REGROUPED,
            TransferReason.WISH)  # fmt: skip


def write_transfers(unit: Unit, branch: int, seed: int, day: date, uid: Callable[[], str]) -> None:
    """Write who came from another centre, a client in forty of those who joined long ago."""
    query = sa.select(Centre.id).where(Centre.branch_id == branch).order_by(Centre.id)
    centres = list(unit.connection.execute(query).scalars())
    if len(centres) < 2:
        return
    joined = (
        sa.select(Client.id, Client.centre_id, Client.joined_on)
        .where(Client.centre_id.is_not(None), Client.joined_on < day - 2 * _SETTLED,
               Client.id % 40 == 9)
        .order_by(Client.id)
        .limit(_MOST)
    )  # fmt: skip
    for client in unit.connection.execute(joined).all():
        random = Random(f"{seed}/moved/{client.id}")  # noqa: S311
        latest = (day - client.joined_on - _SETTLED).days
        unit.create(
            ClientTransfer,
            uid=uid(),
            client_id=client.id,
            from_branch_id=branch,
            from_centre_id=random.choice([each for each in centres if each != client.centre_id]),
            to_branch_id=branch,
            to_centre_id=client.centre_id,
            moved_on=client.joined_on + timedelta(days=random.randint(60, max(latest, 60))),
            reason=random.choice(_REASONS).value,
        )
