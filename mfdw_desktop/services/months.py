"""Closing a month: its figures are stored, and every later paper prints these."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import months
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.closings import MonthState, has_ended
from mfdw_desktop.domain.monitoring_rows import beside_rows
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.services import month_figures as figures


class Months:
    """The months of the branches of one database, open or closed, for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def state(self, branch_code: str, month: Month) -> MonthState:
        """Return whether a month is closed, by whom, and with which fingerprint.

        Raises:
            RefusedError: there is no such branch.
        """
        with self._database.read() as connection:
            branch = figures.find_branch(connection, self._actor, branch_code)
            return self._state(connection, branch, month)

    def close(self, branch_code: str, month: Month) -> Changes:
        """Store the figures of a month that has ended; from now on papers print these.

        Raises:
            RefusedError: unknown branch, not allowed, not ended yet, or closed already.
        """
        self._require_right()
        with write(self._database, self._actor) as unit:
            branch = figures.find_branch(unit.connection, self._actor, branch_code)
            state = self._state(unit.connection, branch, month)
            if not state.has_ended:
                raise RefusedError("month-not-ended", month=str(month))
            if state.closing is not None:
                raise RefusedError("month-closed", month=str(month), who=state.closing.closed_by)
            today = figures.now_in(self._database, branch).date()
            shown = figures.shown(unit.connection, branch, month, today)
            beside = beside_rows(shown.figures, shown.before)
            months.close(unit, branch.id, month, shown.rows, beside)
        return unit.changes

    def reopen(self, branch_code: str, month: Month, reason: str) -> Changes:
        """Let a closed month be counted anew; the closing stays in the history with `reason`.

        Raises:
            RefusedError: unknown branch, not allowed, no reason, or not closed.
        """
        self._require_right()
        said = reason.strip()
        if not said:
            raise RefusedError("reopen-reason", month=str(month))
        with write(self._database, self._actor) as unit:
            branch = figures.find_branch(unit.connection, self._actor, branch_code)
            if not months.reopen(unit, branch.id, month, said):
                raise RefusedError("month-not-closed", month=str(month))
        return unit.changes

    def _state(self, connection: Any, branch: BranchFacts, month: Month) -> MonthState:
        today = figures.now_in(self._database, branch).date()
        return MonthState(
            branch.code,
            month,
            has_ended(month, today),
            self._actor.may_close_months,
            months.closing(connection, branch.id, month),
            months.reopenings(connection, branch.id, month),
        )

    def _require_right(self) -> None:
        if not self._actor.may_close_months:
            raise RefusedError("month-not-allowed", role=self._actor.role.value)
