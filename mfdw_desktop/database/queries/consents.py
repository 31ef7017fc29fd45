"""Who took a consent back: left out of what the consent is for."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Client, Consent
from mfdw_desktop.domain.consents import ConsentScope


def withdrawn(scope: ConsentScope, day: date) -> sa.Select[Any]:
    """Return the SELECT of the clients who had taken a consent back by a day.

    Few did: they are found by an index, and asked whether another such consent holds.
    """
    other = Consent.__table__.alias("other_consent")
    holds = sa.exists().where(
        other.c.client_id == Consent.client_id,
        other.c.scope == scope.value,
        other.c.deleted_at.is_(None),
        other.c.given_on <= day,
        sa.or_(other.c.withdrawn_on.is_(None), other.c.withdrawn_on > day),
    )
    return sa.select(Consent.client_id).where(
        Consent.scope == scope.value,
        Consent.withdrawn_on.is_not(None),
        Consent.withdrawn_on <= day,
        Consent.deleted_at.is_(None),
        ~holds,
    )


def withdrawn_uids(connection: Connection, scope: ConsentScope, day: date) -> frozenset[str]:
    """Return the uids of those clients."""
    query = sa.select(Client.uid).where(Client.id.in_(withdrawn(scope, day)))
    return frozenset(str(uid) for uid in connection.execute(query).scalars())
