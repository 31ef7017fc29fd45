"""Closed months: what was fixed, and the write that fixes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from mfdw_desktop import __version__
from mfdw_desktop.database.models import MonthClose
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.closings import Closing, Reopening
from mfdw_desktop.domain.fingerprints import Row, fingerprint
from mfdw_desktop.domain.monitoring import RULES_VERSION
from mfdw_desktop.domain.periods import Month, month_of


@dataclass(frozen=True)
class Signed:
    """When and by whom a month of a made-up past was closed, under a uid of its own."""

    uid: str
    at: datetime
    by: str


def closings(
    connection: Connection, branch: int, first: Month, last: Month
) -> dict[Month, Closing]:
    """Return the months of a branch that stand closed, from `first` to `last`."""
    rows = connection.execute(
        sa.select(*MonthClose.__table__.c).where(
            *_standing(branch), MonthClose.month.between(first.first, last.first)
        )
    )
    return {month_of(row.month): _closing(row) for row in rows}


def closing(connection: Connection, branch: int, month: Month) -> Closing | None:
    """Return how a month of a branch was closed; None while it is open."""
    return closings(connection, branch, month, month).get(month)


def reopenings(connection: Connection, branch: int, month: Month) -> tuple[Reopening, ...]:
    """Return the closings of a month that were taken back, the oldest first."""
    rows = connection.execute(
        sa.select(
            MonthClose.closed_at,
            MonthClose.closed_by,
            MonthClose.fingerprint,
            MonthClose.reopened_at,
            MonthClose.reopened_by,
            MonthClose.reason,
        )
        .where(
            MonthClose.branch_id == branch,
            MonthClose.month == month.first,
            MonthClose.deleted_at.is_(None),
            MonthClose.reopened_at.is_not(None),
        )
        .order_by(MonthClose.reopened_at, MonthClose.id)
    )
    return tuple(
        Reopening(
            row.closed_at,
            row.closed_by,
            row.fingerprint,
            row.reopened_at,
            row.reopened_by or "",
            row.reason or "",
        )
        for row in rows
    )


def close(
    unit: Unit,
    branch: int,
    month: Month,
    rows: Iterable[Row],
    beside: Iterable[Row],
    *,
    signed: Signed | None = None,
) -> str:
    """Write down that a month is closed with these rows; return their fingerprint.

    It is closed here and now, unless `signed` says otherwise of a made-up past.
    """
    kept = list(rows)
    mark = fingerprint(kept)
    unit.create(
        MonthClose,
        uid=signed.uid if signed is not None else None,
        branch_id=branch,
        month=month.first,
        closed_at=signed.at if signed is not None else unit.now,
        closed_by=signed.by if signed is not None else unit.actor.uid,
        fingerprint=mark,
        rows=[list(row) for row in kept],
        beside=[list(row) for row in beside],
        rule_version=RULES_VERSION,
        app_version=__version__,
    )
    return mark


def reopen(unit: Unit, branch: int, month: Month, reason: str) -> bool:
    """Write down that a closed month is open again; return False when none stood closed."""
    key = unit.connection.execute(
        sa.select(MonthClose.id).where(*_standing(branch), MonthClose.month == month.first)
    ).scalar()
    return key is not None and unit.update(
        MonthClose, key, reopened_at=unit.now, reopened_by=unit.actor.uid, reason=reason
    )


def _standing(branch: int) -> tuple[Any, ...]:
    return (
        MonthClose.branch_id == branch,
        MonthClose.deleted_at.is_(None),
        MonthClose.reopened_at.is_(None),
    )


def _closing(row: Any) -> Closing:
    first: date = row.month
    return Closing(
        month_of(first),
        row.closed_at,
        row.closed_by,
        row.fingerprint,
        _rows(row.rows),
        _rows(row.beside),
        row.rule_version,
        row.app_version,
    )


def _rows(stored: Iterable[list[str]]) -> tuple[Row, ...]:
    return tuple((each[0], each[1], each[2], each[3]) for each in stored)
