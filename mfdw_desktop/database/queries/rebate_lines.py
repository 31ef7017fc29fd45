"""The lines of a rebate run as a long list: filtered, sorted, summed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Client, Loan, RebateLine
from mfdw_desktop.database.queries import rebates, search, sorts
from mfdw_desktop.database.queries.sets import among, in_keys, parts
from mfdw_desktop.database.sorting import in_order
from mfdw_desktop.domain import rebates as rules
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money, sums


def ids(
    connection: Connection, wanted: rules.LineFilter, order: Order = AS_IT_IS
) -> sa.Select[Any]:
    """Return the SELECT of the ids of a run's lines, as computed: by centre and name."""
    line = RebateLine
    query = sa.select(line.id).where(*_conditions(connection, wanted))
    return in_order(query, order, sorts.REBATE_LINES, (line.id,), key=line.id)


def rows(connection: Connection, keys: Sequence[int]) -> list[rules.RebateLine]:
    """Return lines whole, in the order of `keys`."""
    found = in_keys(connection, rebates.whole_lines(), RebateLine.id, keys)
    return [rebates.line_of(row) for row in found]


def given(connection: Connection, wanted: rules.LineFilter) -> tuple[Money, ...]:
    """Return what the rebates of a list that stand come to."""
    line = RebateLine
    query = (
        sa.select(line.currency, sa.func.sum(line.amount_minor))
        .where(*_conditions(connection, wanted), line.amount_minor > 0, line.reversed_on.is_(None))
        .group_by(line.currency)
    )
    return sums(Money(int(minor), currency) for currency, minor in connection.execute(query))


def _conditions(connection: Connection, wanted: rules.LineFilter) -> list[Any]:
    line = RebateLine
    found = [line.run_id == wanted.run_id, line.deleted_at.is_(None)]
    if wanted.with_rebate is not None:
        found.append(line.amount_minor > 0 if wanted.with_rebate else line.amount_minor <= 0)
    if wanted.text.strip():
        numbered = sa.func.lower(Loan.number).contains(wanted.text.strip().lower(), autoescape=True)
        found.append(
            sa.or_(
                line.client_id.in_(search.clients(connection, wanted.text)),
                line.loan_id.in_(sa.select(Loan.id).where(numbered)),
            )
        )
    return found


def credited_clients(connection: Connection, awards: Sequence[int]) -> list[str]:
    """Return the codes of the clients whose awards among these are standing credits of rebates."""
    found: list[str] = []
    for part in parts(awards):
        query = (
            sa.select(Client.code)
            .select_from(RebateLine)
            .join(Client, RebateLine.client_id == Client.id)
            .where(
                among(connection, RebateLine.award_id, part),
                RebateLine.deleted_at.is_(None),
                RebateLine.reversed_on.is_(None),
            )
            .order_by(Client.code)
        )
        found += connection.execute(query).scalars()
    return found
