"""Statements of loans: their instalments as the core-banking system said them last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Loan, LoanInstalment
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.domain.instalments import Instalment
from mfdw_desktop.domain.money import Money


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


def cycles_of(connection: Connection, client: int) -> int:
    """Return how many loans a client has had."""
    query = sa.select(sa.func.count()).where(Loan.client_id == client, Loan.deleted_at.is_(None))
    return int(connection.execute(query).scalar_one())
