"""Insurance awards that have no policy yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.lists import total_of
from mfdw_desktop.database.models import (
    Award,
    Client,
    IncentiveKind,
    InsurancePolicy,
    Scheme,
)
from mfdw_desktop.database.queries import search, sorts
from mfdw_desktop.database.queries.insurance import CLIENT_NAME
from mfdw_desktop.database.queries.sets import in_keys
from mfdw_desktop.database.sorting import Beside, in_order
from mfdw_desktop.domain import insurance as rules
from mfdw_desktop.domain.incentives import AwardStatus
from mfdw_desktop.domain.insurance import LooseAward
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money


def loose_awards(
    connection: Connection, branches: frozenset[int], *, text: str = "", limit: int,
    client_id: int | None = None,
) -> tuple[int, list[LooseAward]]:  # fmt: skip
    """Return the insurance awards without a policy, newest first, and how many there are."""
    ids = loose_ids(connection, branches, text=text, client_id=client_id)
    keys = list(connection.execute(ids.limit(limit)).scalars())
    return total_of(connection, ids), loose_of(connection, keys)


def loose_ids(
    connection: Connection, branches: frozenset[int], *, text: str = "",
    client_id: int | None = None, order: Order = AS_IT_IS,
) -> sa.Select[Any]:  # fmt: skip
    """Return the SELECT of ids of the insurance awards without a policy."""
    held = (
        sa.select(InsurancePolicy.id)
        .where(InsurancePolicy.award_id == Award.id, InsurancePolicy.deleted_at.is_(None))
        .exists()
    )
    schemes = (
        sa.select(Scheme.id)
        .join(IncentiveKind, Scheme.kind_id == IncentiveKind.id)
        .where(IncentiveKind.code == rules.KIND)
    )
    # The newest have no policy yet: from them on, not by state or scheme, the list is soon full.
    query = sa.select(Award.id).where(
        Award.deleted_at.is_(None),
        Beside(Award.status) == AwardStatus.GIVEN.value,
        Beside(Award.scheme_id).in_(schemes),
        ~held,
    )
    if order.column == "scheme":
        query = query.join(Scheme, Award.scheme_id == Scheme.id)
    if branches:
        query = query.where(Award.branch_id.in_(sorted(branches)))
    if client_id is not None:
        query = query.where(Award.client_id == client_id)
    if text.strip():
        query = query.where(Award.client_id.in_(search.clients(connection, text)))
    own = (Award.given_on.desc(), Award.id.desc())
    return in_order(query, order, sorts.LOOSE, own, key=Award.id)


def loose_of(connection: Connection, keys: Sequence[int]) -> list[LooseAward]:
    """Return awards without a policy in the order of `keys`."""
    query = (
        sa.select(
            Award.__table__,
            Client.uid.label("client_uid"),
            Client.code.label("client_code"),
            CLIENT_NAME.label("client_name"),
            Scheme.name.label("scheme_name"),
            Scheme.partner,
        )
        .select_from(Award)
        .join(Client, Award.client_id == Client.id)
        .join(Scheme, Award.scheme_id == Scheme.id)
    )
    return [_loose(row) for row in in_keys(connection, query, Award.id, keys)]


def _loose(row: Any) -> LooseAward:
    return LooseAward(
        id=row.id,
        uid=row.uid,
        client_id=row.client_id,
        client_uid=row.client_uid,
        client_code=row.client_code,
        client_name=row.client_name,
        scheme_id=row.scheme_id,
        scheme_name=row.scheme_name,
        insurer=row.partner or "",
        on=row.given_on,
        amount=None if row.amount_minor is None else Money(row.amount_minor, row.currency),
        quantity=row.quantity,
        reference=row.reference or "",
    )
