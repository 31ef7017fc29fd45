"""Statements of loans: their instalments as the core-banking system said them last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Client, Loan, LoanInstalment
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.domain.instalments import Instalment, punctuality
from mfdw_desktop.domain.loans import LoanFilter, LoanRow, LoanStatus
from mfdw_desktop.domain.money import Money

CLIENT_NAME = sa.func.coalesce(Client.name, Client.native_name, "")


@dataclass
class KnownLoan:
    """A loan that a statement may speak of."""

    id: int
    uid: str
    client_id: int
    branch_id: int
    currency: str
    row: Any
    instalments: dict[date, Instalment] = field(default_factory=dict)
    """By the day due."""

    def by_number(self, number: int | None) -> Instalment | None:
        """Return the instalment of a number."""
        if number is None:
            return None
        return next((each for each in self.instalments.values() if each.number == number), None)


def known_loans(
    connection: Connection, branch: int, numbers: Iterable[str]
) -> dict[str, KnownLoan]:
    """Return the live loans of a branch by number, with what statements said of them so far."""
    found: dict[str, KnownLoan] = {}
    for part in parts(numbers):
        query = sa.select(Loan.__table__).where(
            Loan.branch_id == branch, among(connection, Loan.number, part),
            Loan.deleted_at.is_(None),
        )  # fmt: skip
        for row in connection.execute(query):
            found[row.number] = KnownLoan(
                row.id, row.uid, row.client_id, row.branch_id, row.currency, row
            )
    by_id = {each.id: each for each in found.values()}
    for loan, lines in of_loans(connection, by_id).items():
        by_id[loan].instalments = {each.due_on: each for each in lines}
    return found


def of_loans(connection: Connection, loans: Iterable[int]) -> dict[int, list[Instalment]]:
    """Return the instalments of loans by loan, in order of the day due."""
    found: dict[int, list[Instalment]] = defaultdict(list)
    for part in parts(loans):
        query = (
            sa.select(LoanInstalment.__table__)
            .where(
                among(connection, LoanInstalment.loan_id, part),
                LoanInstalment.deleted_at.is_(None),
            )
            .order_by(LoanInstalment.loan_id, LoanInstalment.due_on, LoanInstalment.id)
        )
        for row in connection.execute(query):
            found[row.loan_id].append(instalment_of(row))
    return dict(found)


def instalment_of(row: Any) -> Instalment:
    """Return a row of the table as it is reasoned with."""

    def money(minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, row.currency)

    return Instalment(
        due_on=row.due_on,
        paid_on=row.paid_on,
        number=row.number,
        principal_due=money(row.principal_due_minor),
        principal_paid=money(row.principal_paid_minor),
        interest_due=money(row.interest_due_minor),
        interest_paid=money(row.interest_paid_minor),
        outstanding=money(row.outstanding_minor),
        days_late=row.days_late,
        id=row.id,
        uid=row.uid,
    )


def loan_rows(
    connection: Connection, wanted: LoanFilter, today: date, *, limit: int
) -> tuple[int, list[LoanRow]]:
    """Return how many loans there are, and the newest with their punctuality up to `today`."""
    conditions: list[sa.ColumnElement[bool]] = [
        Loan.deleted_at.is_(None),
        Client.deleted_at.is_(None),
    ]
    if wanted.branches:
        conditions.append(Loan.branch_id.in_(sorted(wanted.branches)))
    if wanted.client_id is not None:
        conditions.append(Loan.client_id == wanted.client_id)
    if wanted.statuses:
        conditions.append(Loan.status.in_(sorted(each.value for each in wanted.statuses)))
    joined = sa.join(Loan, Client, Loan.client_id == Client.id)
    total = connection.execute(
        sa.select(sa.func.count()).select_from(joined).where(*conditions)
    ).scalar_one()
    query = (
        sa.select(
            Loan.__table__,
            Client.uid.label("client_uid"),
            Client.code.label("client_code"),
            CLIENT_NAME.label("client_name"),
        )
        .select_from(joined)
        .where(*conditions)
        .order_by(Loan.disbursed_on.desc(), Loan.id.desc())
        .limit(limit)
    )
    rows = connection.execute(query).all()
    lines = of_loans(connection, (row.id for row in rows))
    return int(total), [
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
            outstanding=None if row.outstanding_minor is None
            else Money(row.outstanding_minor, row.currency),
            disbursed_on=row.disbursed_on,
            status=LoanStatus(row.status),
            punctuality=punctuality(lines.get(row.id, ()), today),
        )
        for row in rows
    ]  # fmt: skip


def cycles_of(connection: Connection, client: int) -> int:
    """Return how many loans a client has had."""
    query = sa.select(sa.func.count()).where(Loan.client_id == client, Loan.deleted_at.is_(None))
    return int(connection.execute(query).scalar_one())
