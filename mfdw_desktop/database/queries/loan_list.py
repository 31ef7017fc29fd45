"""The loans of the branch as a long list, with how punctually each is paid."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Client, Loan
from mfdw_desktop.database.queries import instalments, sorts
from mfdw_desktop.database.queries.sets import in_keys
from mfdw_desktop.database.sorting import in_order
from mfdw_desktop.domain.instalments import punctuality
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.loans import LoanFilter, LoanRow, LoanStatus
from mfdw_desktop.domain.money import Money

_CLIENT_NAME = sa.func.coalesce(Client.name, Client.native_name, "")


def ids(wanted: LoanFilter, order: Order = AS_IT_IS) -> sa.Select[Any]:
    """Return the SELECT of the ids of loans, the newest first."""
    query = (
        sa.select(Loan.id)
        # Each has one; an outer join lets SQLite begin at the loans, in their order.
        .outerjoin(Client, Loan.client_id == Client.id)
        .where(Loan.deleted_at.is_(None), Client.deleted_at.is_(None))
    )
    if wanted.branches:
        query = query.where(Loan.branch_id.in_(sorted(wanted.branches)))
    if wanted.client_id is not None:
        query = query.where(Loan.client_id == wanted.client_id)
    if wanted.statuses:
        query = query.where(Loan.status.in_(sorted(each.value for each in wanted.statuses)))
    own = (Loan.disbursed_on.desc(), Loan.id.desc())
    return in_order(query, order, sorts.LOANS, own, key=Loan.id)


def rows_of(connection: Connection, keys: Sequence[int], today: date) -> list[LoanRow]:
    """Return loans in the order of `keys`, with their punctuality up to `today`."""
    query = sa.select(
        Loan.__table__,
        Client.uid.label("client_uid"),
        Client.code.label("client_code"),
        _CLIENT_NAME.label("client_name"),
    ).join(Client, Loan.client_id == Client.id)
    lines = instalments.of_loans(connection, keys)
    return [
        LoanRow(
            id=row.id,
            uid=row.uid,
            number=row.number,
            client_uid=row.client_uid,
            client_code=row.client_code,
            client_name=row.client_name,
            product=row.product,
            cycle=row.cycle,
            principal=Money(row.principal_minor, row.currency),
            outstanding=None
            if row.outstanding_minor is None
            else Money(row.outstanding_minor, row.currency),
            disbursed_on=row.disbursed_on,
            status=LoanStatus(row.status),
            punctuality=punctuality(lines.get(row.id, ()), today),
        )
        for row in in_keys(connection, query, Loan.id, keys)
    ]
