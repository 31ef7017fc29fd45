"""Emergency savings: accounts, deposits and withdrawals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import SavingsAccount, SavingsEntry
from mfdw_desktop.database.queries import client_writing, savings, schemes
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain import savings as rules
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.domain.savings import Account, AccountFilter, AccountRow, EntryDraft, EntryKind
from mfdw_desktop.services.book_service import BookService
from mfdw_desktop.services.in_time import Given, require_in_time
from mfdw_desktop.services.row_errors import RowErrors

KIND = "savings"


class Savings(BookService):
    """The emergency savings of a database, for one actor."""

    def open_accounts(self, wanted: AccountFilter, order: Order = AS_IT_IS) -> Listing[AccountRow]:
        """Return the list of accounts, read by position, with what they hold."""
        today = self.today()
        return self._listing(
            lambda connection: savings.ids(connection, wanted, today, order),
            lambda connection, keys: savings.rows_of(connection, keys, today),
            SavingsAccount,
            day=today,
            facts=lambda connection: savings.balances(connection, wanted, today),
        )

    def accounts(
        self, wanted: AccountFilter, day: date | None = None, *, limit: int | None = None
    ) -> list[AccountRow]:
        """Return accounts with what they hold at the end of a day; without one, of today."""
        on = day or self.today()
        with self._database.read() as connection:
            return savings.accounts(connection, wanted, on, limit=limit)

    def account(self, account_id: int, day: date | None = None) -> Account:
        """Return one account with its entries.

        Raises:
            RefusedError: there is none.
        """
        on = day or self.today()
        with self._database.read() as connection:
            return savings.account(connection, account_id, on)

    def book(self, draft: EntryDraft) -> Changes:
        """Write a deposit or a withdrawal; a first deposit opens the account.

        Raises:
            InvalidError: the balance would fall below zero, a reason is lacking …
            RefusedError: there is no such account or client, it is not clear which of several, or
                the scheme is no savings.
        """
        return self.book_many([draft])

    def book_many(self, drafts: Sequence[EntryDraft]) -> Changes:
        """Write several entries, all of them or none; what comes first counts for the next.

        Raises:
            InvalidError: as for `book`; `row` in its fields says which.
            RefusedError: as for `book`.
        """
        today = self.today()
        with write(self._database, self._actor) as unit:
            wrong = RowErrors()
            for number, draft in enumerate(drafts):
                with wrong.of(number):
                    _book(unit, draft, today)
            wrong.require_none()
        return unit.changes

    def remove(self, entry_id: int) -> Changes:
        """Put an entry into the bin.

        Raises:
            RefusedError: later withdrawals live on this deposit.
        """
        with write(self._database, self._actor) as unit:
            found = unit.connection.execute(
                SavingsEntry.__table__.select().where(
                    SavingsEntry.id == entry_id, SavingsEntry.deleted_at.is_(None)
                )
            ).first()
            if found is None:
                raise RefusedError("savings-entry-unknown", entry=entry_id)
            left = [
                each
                for each in savings.entries(unit.connection, [found.account_id])
                if each.id != entry_id
            ]
            if found.kind == EntryKind.DEPOSIT.value and (
                rules.lowest_from(left, found.booked_on) < 0
            ):
                raise RefusedError("savings-deposit-used")
            unit.remove(SavingsEntry, entry_id)
        return unit.changes


def _book(unit: Unit, draft: EntryDraft, today: date) -> None:
    held = None
    if draft.account_id is not None:
        held = savings.account_row(unit.connection, draft.account_id)
        if held is None:
            raise RefusedError("savings-account-unknown", account=draft.account_id)
    elif draft.client_id is not None and draft.scheme_id is not None:
        if savings.count_open(unit.connection, draft.client_id, draft.scheme_id) > 1:
            raise RefusedError("savings-account-unclear")
        held = savings.account_of(unit.connection, draft.client_id, draft.scheme_id)
    known = savings.entries(unit.connection, [held.id]) if held is not None else []
    currency = held.currency if held is not None else None
    currency = currency or (
        draft.amount.currency
        if draft.amount is not None
        else client_writing.default_currency(unit.connection)
    )
    require_valid(rules.validate(draft, known, currency, today))
    assert draft.on is not None
    client = held.client_id if held is not None else draft.client_id
    scheme = held.scheme_id if held is not None else draft.scheme_id
    require_in_time(unit.connection, [Given(client, scheme, draft.on)])
    if held is None:
        assert draft.client_id is not None
        assert draft.scheme_id is not None
        _require_savings(unit, draft.scheme_id)
        held = savings.open_account(unit, draft.client_id, draft.scheme_id, draft.on, currency)
    savings.book(unit, held, draft)


def _require_savings(unit: Unit, scheme_id: int) -> None:
    found = schemes.schemes(unit.connection, scheme_id, counted=False)
    if not found:
        raise RefusedError("scheme-unknown", scheme=scheme_id)
    if found[0].kind != KIND:
        raise RefusedError("scheme-not-of-kind", scheme=found[0].code)
