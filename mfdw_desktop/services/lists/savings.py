"""A list of deposits and withdrawals of emergency savings.

An entry is known by its reference; without one by its day, kind and amount, so that two alike
on one day need their references.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mfdw_desktop.database.models import SavingsEntry
from mfdw_desktop.database.queries import savings
from mfdw_desktop.domain import savings as rules
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.domain.savings import DepositSource, Entry, EntryDraft, EntryKind, Reason
from mfdw_desktop.services.lists.desk import Desk, Line, WrongRow, choice, day, money, text
from mfdw_desktop.services.lists.target import Standing, Subject

KIND = "savings"


@dataclass(frozen=True)
class Booked:
    """An entry as a row may say it."""

    client_id: int
    scheme_id: int
    kind: EntryKind
    on: date | None = None
    amount: Money | None = None
    source: DepositSource | None = None
    reason: Reason | None = None
    reference: str = ""
    note: str = ""


class SavingsList(Subject[Booked]):
    """Entries by client, scheme, day and reference."""

    table = "savings_entry"
    columns = (
        choice("kind", EntryKind), day("on"), money("amount"), choice("source", DepositSource),
        choice("reason", Reason), text("reference"), text("note"),
    )  # fmt: skip

    names = (
        ("reference", "client", "scheme", "kind", "on"),
        ("on", "client", "scheme", "kind", "amount"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._new: set[str] = set()

    def order(self, line: Line) -> tuple[str, bool]:
        """Return the place of a row: by day, what goes in before what goes out."""
        return str(line.answers.get("on") or ""), line.text("kind") != EntryKind.DEPOSIT

    def look(self, lines: Sequence[Line]) -> None:
        """Read nothing ahead: balances change with every row."""

    def find(self, line: Line) -> Standing[Booked] | None:
        """Return the entry of the same reference, else of the same day and amount."""
        account, entries = self._account(line)
        if account is None:
            return None
        reference, on = line.text("reference"), line.day("on")
        amount = self.desk.amount(line, "amount", account.currency)
        alike = [each for each in entries if each.on == on and each.kind.value == line.text("kind")]
        found = [each for each in alike if reference and each.reference == reference] or [
            each
            for each in alike
            if each.amount == amount and (not reference or not each.reference)
        ]
        if not found:
            return None
        if not reference and found[0].uid in self._new:
            raise WrongRow("reference", "entry-twice", line.text("client"))
        client, scheme = line.holder.id, account.scheme_id
        return Standing(found[0].uid, _booked(found[0], client, scheme), found[0].id)

    def known(self, line: Line, key: int) -> Standing[Booked] | None:
        """Return an entry of the client's account by its key."""
        account, entries = self._account(line)
        for each in entries:
            if each.id == key and each.uid not in self._new:
                return Standing(each.uid, _booked(each, line.holder.id, account.scheme_id), key)
        return None

    def place(self, name: str, standing: Standing[Booked]) -> tuple[str, str]:
        """Return where a field is kept."""
        return standing.uid, "booked_on" if name == "on" else name

    def fresh(self, line: Line) -> Booked:
        """Return a new entry of the client's account."""
        scheme = self.desk.scheme(line, KIND)
        return Booked(line.holder.id, scheme.id, EntryKind(line.text("kind")))

    def currency(self, line: Line, ours: Booked) -> str:
        """Return the currency of the account."""
        account, _ = self._account(line)
        return str(account.currency) if account is not None else self.desk.currency

    def problems(
        self, line: Line, draft: Booked, standing: Standing[Booked] | None
    ) -> list[FieldProblem]:
        """Return what is wrong with the entry, beside the others of the account."""
        account, entries = self._account(line)
        others = [each for each in entries if standing is None or each.id != standing.key]
        code = str(account.currency) if account is not None else self.currency(line, draft)
        found = rules.validate(self._draft(draft), others, code, self.desk.today)
        if not found and standing is not None and draft.kind is EntryKind.DEPOSIT:
            assert draft.on is not None
            assert draft.amount is not None
            less = rules.lowest_from(others, draft.on) + draft.amount.minor < 0
            if less:
                raise WrongRow("amount", "deposit-used", str(draft.amount))
        return found

    def save(
        self, line: Line, draft: Booked, standing: Standing[Booked] | None
    ) -> Standing[Booked]:
        """Write the entry; a first deposit opens the account."""
        unit = self.desk.unit
        assert draft.on is not None
        assert draft.amount is not None
        if standing is not None:
            unit.update(
                SavingsEntry,
                standing.key,
                amount_minor=draft.amount.minor,
                source=draft.source.value if draft.source else None,
                reason=draft.reason.value if draft.reason else None,
                reference=draft.reference or None,
                note=draft.note or None,
            )
            return Standing(standing.uid, draft, standing.key)
        account, _ = self._account(line)
        if account is None:
            account = savings.open_account(
                unit, draft.client_id, draft.scheme_id, draft.on, draft.amount.currency
            )
        made = savings.book(unit, account, self._draft(draft))
        self._new.add(made.uid)
        return Standing(made.uid, draft, made.id)

    def touched(self, draft: Booked, standing: Standing[Booked]) -> Hashable:
        """Return what one file may change once only."""
        return standing.uid

    def _account(self, line: Line) -> tuple[Any, list[Entry]]:
        """Return the open account of a row with its entries.

        Raises:
            WrongRow: the client has several.
        """
        connection, client = self.desk.unit.connection, line.holder.id
        scheme = self.desk.scheme(line, KIND)
        if savings.count_open(connection, client, scheme.id) > 1:
            raise WrongRow("client", "accounts-unclear", line.text("client"))
        account = savings.account_of(connection, client, scheme.id)
        return account, savings.entries(connection, [account.id]) if account is not None else []

    def _draft(self, booked: Booked) -> EntryDraft:
        return EntryDraft(
            client_id=booked.client_id,
            scheme_id=booked.scheme_id,
            kind=booked.kind,
            on=booked.on,
            amount=booked.amount,
            source=booked.source or DepositSource.VOLUNTARY,
            reason=booked.reason,
            reference=booked.reference,
            note=booked.note,
        )


def _booked(entry: Entry, client: int, scheme: int) -> Booked:
    return Booked(
        client, scheme, entry.kind, entry.on, entry.amount, entry.source, entry.reason,
        entry.reference, entry.note,
    )  # fmt: skip
