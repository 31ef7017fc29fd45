"""Loans of the branch with how punctually they are paid."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import instalments, organisation
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.instalments import Instalment
from mfdw_desktop.domain.loans import LoanFilter, LoanRow


class Loans:
    """The references to loans of a database, for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database, self._actor = database, actor

    def today(self) -> date:
        """Return the day in the branch's time zone."""
        with self._database.read() as connection:
            zone = organisation.time_zone(connection)
        return self._database.clock().astimezone(ZoneInfo(zone)).date()

    def rows(self, wanted: LoanFilter, *, limit: int = 200) -> tuple[int, list[LoanRow]]:
        """Return how many loans there are, and the newest."""
        today = self.today()
        with self._database.read() as connection:
            return instalments.loan_rows(connection, wanted, today, limit=limit)

    def instalments(self, loan_id: int) -> list[Instalment]:
        """Return what statements said of a loan, by the day due."""
        with self._database.read() as connection:
            return instalments.of_loans(connection, [loan_id]).get(loan_id, [])
