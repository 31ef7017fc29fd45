"""The closed months of the sample branch: each as its manager saw it on the day of the closing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mfdw_desktop.database.as_of import as_of
from mfdw_desktop.database.queries import months
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.demo_entry import closed_months, office_moment
from mfdw_desktop.domain.demo_plan import Plan
from mfdw_desktop.domain.identifiers import UidSource
from mfdw_desktop.domain.monitoring_rows import beside_rows
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.services import month_figures

_MOST = 5_000
_MINUTE = 500
"""Of the office's day, after all that was typed on it."""


@dataclass(frozen=True)
class DemoClosing:
    """A month that is going to be closed."""

    month: Month
    signed: months.Signed


def planned_closings(unit: Unit, plan: Plan, uids: UidSource, manager: str) -> list[DemoClosing]:
    """Return the closings of the sample, the oldest first; they lie before now.

    A sample that is made large to measure lists has none.
    """
    if plan.clients > _MOST:
        return []
    found = [
        DemoClosing(month, months.Signed(uids.next(), office_moment(day, _MINUTE), manager))
        for month, day in closed_months(plan)
    ]
    return [each for each in found if each.signed.at < unit.now]


def close_months(unit: Unit, branch_code: str, closings: Sequence[DemoClosing]) -> None:
    """Write the closings with the figures that the ledger has of their moments."""
    connection = unit.connection
    branch = month_figures.find_branch(connection, unit.actor, branch_code)
    for each in closings:
        at = each.signed.at
        with as_of(connection, at):
            today = at.astimezone(month_figures.zone(branch)).date()
            shown = month_figures.shown(connection, branch, each.month, today)
        beside = beside_rows(shown.figures, shown.before)
        months.close(unit, branch.id, each.month, shown.rows, beside, signed=each.signed)
