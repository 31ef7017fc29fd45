"""The sheets of a centre: what is due or may be written for its clients, read in one go.

They are written through the services of their subjects, all of a sheet or nothing.
"""

from __future__ import annotations

from datetime import date

from mfdw_desktop.database.queries import centre_sheets, incentives
from mfdw_desktop.domain.centre_lines import CheckLine, PaymentLine, SavingsLine, VoucherLine
from mfdw_desktop.domain.periods import month_of
from mfdw_desktop.services.book_service import BookService


class CentreSheets(BookService):
    """What stands on the sheets of a centre, for one actor."""

    def checks(self, centre_id: int, scheme_id: int | None, day: date) -> list[CheckLine]:
        """Return the checks that are due until the end of the month of a day."""
        with self._database.read() as connection:
            groups = centre_sheets.groups(connection, centre_id)
            found = centre_sheets.checks(connection, centre_id, scheme_id, month_of(day).last)
        return [CheckLine(groups.get(each.client_id, ""), each) for each in found]

    def payments(self, centre_id: int, scheme_id: int | None, day: date) -> list[PaymentLine]:
        """Return the payments that are due until the end of the month of a day."""
        with self._database.read() as connection:
            groups = centre_sheets.groups(connection, centre_id)
            until = month_of(day).last
            found = centre_sheets.due_payments(connection, centre_id, scheme_id, until)
        return [PaymentLine(groups.get(each.client_id, ""), each) for each in found]

    def savings(self, centre_id: int, scheme_id: int, day: date) -> list[SavingsLine]:
        """Return the active clients of a centre, with what they have saved in a scheme."""
        month = month_of(day)
        with self._database.read() as connection:
            rows = incentives.sheet(connection, centre_id, scheme_id, month.first, month.last)
            held = centre_sheets.accounts(connection, centre_id, scheme_id, self._day(connection))
        found = []
        for each in rows:
            own = held.get(each.client_id, [])
            found.append(SavingsLine(each, own[0] if own else None, is_unclear=len(own) > 1))
        return found

    def vouchers(self, centre_id: int, scheme_id: int, day: date) -> list[VoucherLine]:
        """Return the active clients of a centre, and who lives with them."""
        month = month_of(day)
        with self._database.read() as connection:
            rows = incentives.sheet(connection, centre_id, scheme_id, month.first, month.last)
            members = centre_sheets.members(connection, centre_id)
        return [VoucherLine(each, tuple(members.get(each.client_id, ()))) for each in rows]
