"""Loans of the branch with how punctually they are paid."""

from __future__ import annotations

from mfdw_desktop.database.queries import instalments
from mfdw_desktop.domain.instalments import Instalment
from mfdw_desktop.domain.loans import LoanFilter, LoanRow
from mfdw_desktop.services.book_service import BookService


class Loans(BookService):
    """The references to loans of a database, for one actor."""

    def rows(self, wanted: LoanFilter, *, limit: int = 200) -> tuple[int, list[LoanRow]]:
        """Return how many loans there are, and the newest."""
        today = self.today()
        with self._database.read() as connection:
            return instalments.loan_rows(connection, wanted, today, limit=limit)

    def instalments(self, loan_id: int) -> list[Instalment]:
        """Return what statements said of a loan, by the day due."""
        with self._database.read() as connection:
            return instalments.of_loans(connection, [loan_id]).get(loan_id, [])
