"""Who a paper speaks for, the lines of a listing, and what was printed before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from mfdw_desktop.database.models import (
    Branch,
    Centre,
    Client,
    ClientExternalId,
    ClientStatusLine,
    Institution,
    PrintedPaper,
)
from mfdw_desktop.database.queries import settings
from mfdw_desktop.database.queries.sets import among
from mfdw_desktop.domain import papers
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import Month, month_of


def branch_facts(connection: Connection, code: str) -> papers.BranchFacts | None:
    """Return who a paper of the branch speaks for, or None when there is no such branch."""
    found = connection.execute(
        sa.select(*Branch.__table__.c).where(Branch.code == code, Branch.deleted_at.is_(None))
    ).first()
    institution = connection.execute(
        sa.select(*Institution.__table__.c).where(Institution.deleted_at.is_(None)).limit(1)
    ).first()
    if found is None or institution is None:
        return None
    return papers.BranchFacts(
        found.id,
        found.code,
        found.name,
        found.native_name or "",
        found.time_zone,
        institution.name,
        institution.native_name or "",
        institution.currency,
        institution.language,
        institution.paper_size,
        settings.logo(connection),
    )


def branch_codes(connection: Connection) -> list[str]:
    """Return the codes of the branches, in order."""
    return list(
        connection.execute(
            sa.select(Branch.code).where(Branch.deleted_at.is_(None)).order_by(Branch.code)
        ).scalars()
    )


def first_day(connection: Connection, branch: int) -> date | None:
    """Return the first day on which a client of the branch had a status."""
    # not the least of all: the index gives lines by day, and the first is nearly always hers
    of_branch = sa.select(Client.id).where(
        Client.id == ClientStatusLine.client_id,
        Client.branch_id == branch,
        Client.deleted_at.is_(None),
    )
    found: date | None = connection.execute(
        sa.select(ClientStatusLine.changed_on)
        .where(ClientStatusLine.deleted_at.is_(None), of_branch.exists())
        .order_by(ClientStatusLine.changed_on)
        .limit(1)
    ).scalar()
    return found


def listing_count(
    connection: Connection,
    branch: int,
    statuses: frozenset[ClientStatus] = frozenset(),
    codes: Sequence[str] = (),
) -> int:
    """Return how many clients a listing of the branch holds."""
    found = _listed(connection, branch, statuses, codes)
    statement = sa.select(sa.func.count()).where(*found)
    return int(connection.execute(statement).scalar_one())


def listing_rows(
    connection: Connection,
    branch: int,
    statuses: frozenset[ClientStatus] = frozenset(),
    codes: Sequence[str] = (),
) -> Iterator[papers.ListedClient]:
    """Yield the clients of a branch as a listing prints them, by name.

    With `codes` only these, whatever their status.
    """
    external = (
        sa.select(sa.func.min(ClientExternalId.value))
        .where(ClientExternalId.client_id == Client.id, ClientExternalId.deleted_at.is_(None))
        .scalar_subquery()
    )
    rows = connection.execution_options(yield_per=2_000).execute(
        sa.select(
            Client.code,
            Client.name,
            Client.native_name,
            Client.sex,
            Client.birth_on,
            Client.village,
            Client.phone,
            Client.status,
            Centre.name.label("centre"),
            external.label("external_id"),
        )
        .outerjoin(Centre, Centre.id == Client.centre_id)
        .where(*_listed(connection, branch, statuses, codes))
        .order_by(Client.sort_name, Client.id)
    )
    for row in rows:
        yield papers.ListedClient(
            row.code,
            row.name or "",
            row.native_name or "",
            row.sex or Sex.UNKNOWN,
            row.birth_on,
            row.centre or "",
            row.village or "",
            row.phone or "",
            row.status,
            row.external_id or "",
        )


def _listed(
    connection: Connection, branch: int, statuses: frozenset[ClientStatus], codes: Sequence[str]
) -> list[Any]:
    conditions = [Client.branch_id == branch, Client.deleted_at.is_(None)]
    if codes:
        conditions.append(among(connection, Client.code, codes))
    elif statuses:
        conditions.append(Client.status.in_(sorted(each.value for each in statuses)))
    return conditions


def remember_paper(connection: Connection, branch: int, paper: papers.PrintedBefore) -> None:
    """Write down that a paper was made."""
    connection.execute(
        sa.insert(PrintedPaper).values(
            uid=paper.uid,
            paper=paper.paper,
            branch_id=branch,
            month=paper.month.first if paper.month else None,
            language=paper.language,
            paper_size=paper.paper_size,
            pages=paper.pages,
            fingerprint=paper.fingerprint,
            rows=[list(row) for row in paper.rows],
            file_name=paper.file_name,
            actor=paper.actor,
            made_at=paper.made_at,
        )
    )


def printed_papers(
    connection: Connection,
    branch: int,
    *,
    paper: str = "",
    month: Month | None = None,
    limit: int = 20,
) -> list[papers.PrintedBefore]:
    """Return the papers made for a branch, the newest first."""
    statement = (
        sa.select(*PrintedPaper.__table__.c, Branch.code)
        .join(Branch, Branch.id == PrintedPaper.branch_id)
        .where(PrintedPaper.branch_id == branch)
        .order_by(PrintedPaper.made_at.desc(), PrintedPaper.id.desc())
        .limit(limit)
    )
    if paper:
        statement = statement.where(PrintedPaper.paper == paper)
    if month is not None:
        statement = statement.where(PrintedPaper.month == month.first)
    return [
        papers.PrintedBefore(
            row.uid,
            row.paper,
            row.code,
            month_of(row.month) if row.month else None,
            row.language,
            row.paper_size,
            row.pages,
            row.fingerprint,
            row.file_name,
            row.actor,
            row.made_at,
            tuple((each[0], each[1], each[2], each[3]) for each in row.rows or ()),
        )
        for row in connection.execute(statement)
    ]
