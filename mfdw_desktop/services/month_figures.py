"""What a month comes to for a paper: as it was closed, else as it is counted now."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import monitoring as counts
from mfdw_desktop.database.queries import months, papers
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.closings import Closing, ShownMonth
from mfdw_desktop.domain.fingerprints import fingerprint
from mfdw_desktop.domain.monitoring import MonthFigures, TrendPoint
from mfdw_desktop.domain.monitoring_rows import canonical_rows
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.periods import Month


def may_see(actor: Actor, branch: str) -> bool:
    """Tell whether an actor may see the papers of a branch."""
    return not actor.branches or branch in actor.branches


def find_branch(connection: Any, actor: Actor, code: str) -> BranchFacts:
    """Return who a paper of the branch speaks for.

    Raises:
        RefusedError: there is no such branch, or the actor may not see it.
    """
    found = papers.branch_facts(connection, code) if may_see(actor, code) else None
    if found is None:
        raise RefusedError("branch-unknown", branch=code)
    return found


def zone(branch: BranchFacts) -> ZoneInfo:
    """Return the time zone that decides the branch's days and months."""
    try:
        return ZoneInfo(branch.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def now_in(database: Database, branch: BranchFacts) -> datetime:
    """Return this moment as the branch's clock shows it."""
    return database.clock().astimezone(zone(branch))


def shown(connection: Any, branch: BranchFacts, month: Month, today: date) -> ShownMonth:
    """Return what a paper says of a month.

    A closed month is what was stored when it was closed, with what came in later beside it;
    an open one is counted, and compared with the stored figures of closed months.

    Raises:
        RefusedError: the month has not begun.
    """
    closing = months.closing(connection, branch.id, month)
    earlier = months.reopenings(connection, branch.id, month)
    now = counted(connection, branch, month, today)
    if closing is not None:
        return ShownMonth(
            closing.figures(),
            closing.before(),
            closing.rows,
            closing.fingerprint,
            closing,
            closing.adjustments(canonical_rows(now)),
            earlier,
        )
    last = months.closing(connection, branch.id, month.previous)
    before = last.figures() if last else counted(connection, branch, month.previous, today)
    rows = tuple(canonical_rows(now))
    return ShownMonth(now, before, rows, fingerprint(rows), reopenings=earlier)


def shown_as_of(connection: Any, branch: BranchFacts, month: Month, day: date) -> ShownMonth:
    """Return what a paper would have said of a month at the end of an earlier day.

    Raises:
        RefusedError: the month had not begun on that day.
    """
    from mfdw_desktop.database.as_of import as_of  # an open month never needs it

    with as_of(connection, end_of(day, branch)):
        return shown(connection, branch, month, day)


def end_of(day: date, branch: BranchFacts) -> datetime:
    """Return the moment at which a day ends in a branch."""
    return datetime.combine(day + timedelta(days=1), time.min, zone(branch)).astimezone(UTC)


def counted(
    connection: Any, branch: BranchFacts, month: Month, today: date, *, is_brief: bool = False
) -> MonthFigures:
    """Return the figures of a month as they are counted now, whether it is closed or not.

    Only closed months of the run-up keep what was stored. With `is_brief` the sections that
    only the paper has are left out.

    Raises:
        RefusedError: the month has not begun.
    """
    if month.first > today:
        raise RefusedError("month-in-future", month=str(month))
    day = min(today, month.last + timedelta(days=1))
    figures = counts.month_figures(connection, branch, month, as_of=day, is_brief=is_brief)
    if not figures.trend:
        return figures
    closed = months.closings(connection, branch.id, figures.trend[0].month, month.previous)
    return replace(figures, trend=tuple(_point(each, closed) for each in figures.trend))


def _point(point: TrendPoint, closed: dict[Month, Closing]) -> TrendPoint:
    if point.month not in closed:
        return point
    figures = closed[point.month].figures()
    return TrendPoint(point.month, figures.clients.total.end, figures.incentives.awards)
