"""Insurance awards that have no policy yet."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Award,
    Client,
    IncentiveKind,
    InsurancePolicy,
    Scheme,
)
from mfdw_desktop.database.queries import search
from mfdw_desktop.database.queries.insurance import CLIENT_NAME
from mfdw_desktop.domain import insurance as rules
from mfdw_desktop.domain.incentives import AwardStatus
from mfdw_desktop.domain.insurance import LooseAward
from mfdw_desktop.domain.money import Money


def loose_awards(
    connection: Connection, branches: frozenset[int], *, text: str = "", limit: int = 1000,
    client_id: int | None = None,
) -> tuple[int, list[LooseAward]]:  # fmt: skip
    """Return the insurance awards without a policy, newest first, and how many there are."""
    held = (
        sa.select(InsurancePolicy.id)
        .where(InsurancePolicy.award_id == Award.id, InsurancePolicy.deleted_at.is_(None))
        .exists()
    )
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
        .join(IncentiveKind, Scheme.kind_id == IncentiveKind.id)
        .where(
            Award.deleted_at.is_(None),
            Award.status == AwardStatus.GIVEN.value,
            IncentiveKind.code == rules.KIND,
            ~held,
        )
    )
    if branches:
        query = query.where(Award.branch_id.in_(sorted(branches)))
    if client_id is not None:
        query = query.where(Award.client_id == client_id)
    if text.strip():
        query = query.where(search.matches(connection, text))
    ids = query.with_only_columns(Award.id).subquery()
    counted = sa.select(sa.func.count()).select_from(ids)
    total = int(connection.execute(counted).scalar_one())
    rows = connection.execute(query.order_by(Award.given_on.desc(), Award.id.desc()).limit(limit))
    return total, [_loose(row) for row in rows]


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
