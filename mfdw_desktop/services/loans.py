"""Loans of the branch with how punctually they are paid."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import Loan
from mfdw_desktop.database.queries import instalments, loan_list
from mfdw_desktop.domain.instalments import Instalment
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.loans import LoanFilter, LoanRow
from mfdw_desktop.domain.money import Money, to_decimal
from mfdw_desktop.services.book_service import BookService

_HEADS = (
    ("loan", "text"), ("client", "text"), ("name", "text"), ("product", "text"),
    ("cycle", "integer"), ("status", "text"), ("disbursed_on", "day"), ("principal", "decimal"),
    ("outstanding", "decimal"), ("currency", "text"), ("due", "integer"), ("on_time", "integer"),
    ("longest_delay", "integer"), ("overdue", "integer"),
)  # fmt: skip


class Loans(BookService):
    """The references to loans of a database, for one actor."""

    def rows(self, wanted: LoanFilter, *, limit: int = 200) -> tuple[int, list[LoanRow]]:
        """Return how many loans there are, and the newest."""
        listing = self.open_loans(wanted)
        try:
            return listing.count(), listing.first(limit)
        finally:
            listing.close()

    def open_loans(self, wanted: LoanFilter, order: Order = AS_IT_IS) -> Listing[LoanRow]:
        """Return the list of loans, read by position; close it when done."""
        today = self.today()
        return self._listing(
            lambda _connection: loan_list.ids(wanted, order),
            lambda connection, keys: loan_list.rows_of(connection, keys, today),
            Loan,
            day=today,
        )

    def export(self, wanted: LoanFilter, out: Path) -> int:
        """Write the loans as a workbook or CSV; return how many rows.

        Raises:
            RefusedError: the place cannot be written.
        """
        from mfdw_desktop.services.list_files import write_list

        return write_list(out, "loans", _HEADS, _lines(self.open_loans(wanted).every()))

    def instalments(self, loan_id: int) -> list[Instalment]:
        """Return what statements said of a loan, by the day due."""
        with self._database.read() as connection:
            return instalments.of_loans(connection, [loan_id]).get(loan_id, [])


def _lines(rows: Iterable[LoanRow]) -> Iterator[Sequence[Any]]:
    for each in rows:
        paid = each.punctuality
        yield (
            each.number, each.client_code, each.client_name, each.product, each.cycle,
            each.status.value, each.disbursed_on, _number(each.principal),
            _number(each.outstanding),
            each.principal.currency, paid.due, paid.on_time, paid.longest if paid.due else None,
            paid.overdue,
        )  # fmt: skip


def _number(amount: Money | None) -> Any:
    return None if amount is None else to_decimal(amount.minor, amount.currency)
