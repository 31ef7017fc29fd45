"""What the monthly summary is made from: figures, closing, and what was printed before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import papers
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.fingerprints import Row, changed_figures
from mfdw_desktop.domain.papers import PaperKind, Section
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.services.month_figures import (
    end_of,
    find_branch,
    now_in,
    shown,
    shown_as_of,
    zone,
)

if TYPE_CHECKING:
    from mfdw_desktop.reporting.monthly import MonthlyPaper


def monthly_content(
    database: Database,
    actor: Actor,
    branch_code: str,
    month: Month,
    narrative: str,
    sections: Iterable[Section],
    as_of: date | None = None,
) -> tuple[MonthlyPaper, tuple[Row, ...]]:
    """Return what the monthly summary is made from, and its canonical rows.

    With `as_of` it says what was known at the end of that day.

    Raises:
        RefusedError: unknown branch, or the month has not begun.
    """
    from mfdw_desktop.reporting.monthly import MonthlyPaper

    with database.read() as connection:
        branch = find_branch(connection, actor, branch_code)
        now = now_in(database, branch)
        if as_of is None or as_of >= now.date():
            found = shown(connection, branch, month, now.date())
        else:
            found = shown_as_of(connection, branch, month, as_of)
            now = end_of(as_of, branch).astimezone(zone(branch)) - timedelta(minutes=1)
        printed = papers.printed_papers(
            connection, branch.id, paper=PaperKind.MONTHLY.value, month=month, limit=1
        )
    content = MonthlyPaper(
        branch,
        found.figures,
        found.before,
        found.fingerprint,
        now,
        actor.uid,
        narrative=narrative,
        sections=frozenset(sections),
        reopenings=tuple(
            replace(
                each,
                closed_at=each.closed_at.astimezone(zone(branch)),
                reopened_at=each.reopened_at.astimezone(zone(branch)),
            )
            for each in found.reopenings
        ),
    )
    if found.closing is not None:
        content = replace(
            content,
            taken_at=found.closing.closed_at.astimezone(zone(branch)),
            closed_by=found.closing.closed_by,
            rules=found.closing.rule_version,
            adjustments=found.adjustments,
            not_kept=found.closing.not_kept(),
        )
    if printed and as_of is None:
        content = replace(
            content,
            printed=printed[0].made_at.astimezone(zone(branch)),
            printed_fingerprint=printed[0].fingerprint,
            changes=tuple(changed_figures(printed[0].rows, found.rows)),
        )
    return content, found.rows
