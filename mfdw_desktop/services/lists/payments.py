"""A payment provider's list: a row says what became of a payment that is planned.

A list plans no payment. Which one it is about is told by number or due day, by the reference
of one that was paid, else it is the oldest due one of the amount.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from mfdw_desktop.database.queries import payments
from mfdw_desktop.domain import payments as rules
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.payments import Decision, PaymentFilter, PaymentRow, PaymentState
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.services.lists.desk import Desk, Line, WrongRow, choice, day, money, text
from mfdw_desktop.services.lists.target import Standing, Subject


@dataclass(frozen=True)
class Paid:
    """What became of a payment."""

    state: PaymentState
    amount: Money
    on: date | None = None
    reference: str = ""
    note: str = ""


class PaymentList(Subject[Paid]):
    """Payments by client, and number, day, reference or amount."""

    table = "award_payment"
    columns = (
        choice("state", PaymentState), day("on"), text("reference"), text("note"), money("amount"),
    )  # fmt: skip

    makes_new = False
    names = (
        ("reference", "client", "scheme"),
        ("on", "client", "scheme", "amount", "state"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._held: dict[int, PaymentRow] = {}

    def look(self, lines: Sequence[Line]) -> None:
        """Read the payments of the clients."""
        for client in {each.client.id for each in lines if each.client is not None}:
            wanted = PaymentFilter(client_id=client)
            for each in payments.rows(self.desk.unit.connection, wanted):
                self._held[each.id] = each

    def find(self, line: Line) -> Standing[Paid]:
        """Return the payment that a row is about.

        Raises:
            WrongRow: none of the client's fits.
        """
        scheme = self.desk.named_scheme(line, "")
        mine = [
            each
            for each in self._held.values()
            if each.client_id == line.holder.id and (scheme is None or each.scheme == scheme.code)
        ]
        number, due = line.answers.get("number"), line.day("due_on")
        found = [
            each
            for each in mine
            if (number is None or each.number == int(number))
            and (due is None or each.due_on == due)
        ]
        if number is None and due is None:
            found = self._by_money(line, mine)
        if not found:
            raise WrongRow("client", "payment-not-planned", line.text("client"))
        if len({each.scheme for each in found}) > 1:
            raise WrongRow("scheme", "scheme-not-named")
        return self._standing(found[0])

    def named(self, line: Line) -> str:
        """Return by what a row names its payment, where neither number nor due day does."""
        is_told = line.text("number") or line.text("due_on")
        return "" if is_told else super().named(line)

    def known(self, line: Line, key: int) -> Standing[Paid] | None:
        """Return a payment of the client by its key."""
        row = self._held.get(key)
        return self._standing(row) if row is not None else None

    def place(self, name: str, standing: Standing[Paid]) -> tuple[str, str]:
        """Return where a field is kept: the day of a payment that ended beside that of others."""
        if name == "on":
            name = "paid_on" if standing.draft.state is PaymentState.PAID else "ended_on"
        return standing.uid, name

    def fresh(self, line: Line) -> Paid:
        """Return nothing: a list plans no payment."""
        raise WrongRow("client", "payment-not-planned", line.text("client"))

    def currency(self, line: Line, ours: Paid) -> str:
        """Return the currency of the payment."""
        return ours.amount.currency

    def finished(self, line: Line, draft: Paid, standing: Standing[Paid] | None) -> Paid:
        """Return what became of it: paid, where the list does not say."""
        if not line.text("state"):
            draft = replace(draft, state=PaymentState.PAID)
        if standing is not None and draft.state is PaymentState.PAID:
            row = self._held[standing.key]
            if row.state is PaymentState.RETURNED and draft.on == row.paid_on:
                # it was paid, as the row says, and came back since
                return standing.draft
        return draft

    def problems(
        self, line: Line, draft: Paid, standing: Standing[Paid] | None
    ) -> list[FieldProblem]:
        """Return what is wrong with what is said of the payment.

        Raises:
            WrongRow: the amount is another, or it cannot become this.
        """
        assert standing is not None
        row = self._held[standing.key]
        if draft.amount != row.amount:
            raise WrongRow("amount", "payment-amount-differs", str(draft.amount),
                           amount=str(row.amount))  # fmt: skip
        if draft.state is not row.state and not rules.may_become(row.state, draft.state):
            raise WrongRow("state", "payment-not-open", line.text("client"))
        return rules.validate_decision(_decision(draft), [row], self.desk.today)

    def save(self, line: Line, draft: Paid, standing: Standing[Paid] | None) -> Standing[Paid]:
        """Write what became of the payment."""
        assert standing is not None
        unit = self.desk.unit
        payments.decide(unit, standing.key, _decision(draft))
        wanted = PaymentFilter(keys=(standing.key,))
        self._held[standing.key] = payments.rows(unit.connection, wanted)[0]
        return self._standing(self._held[standing.key])

    def touched(self, draft: Paid, standing: Standing[Paid]) -> Hashable:
        """Return what one file may change once only: it may pay a payment, and return it."""
        return standing.uid, draft.state

    def _by_money(self, line: Line, mine: Sequence[PaymentRow]) -> list[PaymentRow]:
        """Return the payment of a reference or a day, else the oldest due one of an amount."""
        reference, on = line.text("reference"), line.day("on")
        told = [each for each in mine if reference and each.reference == reference]
        if told:
            return told[:1]
        same = [
            each
            for each in mine
            if self.desk.amount(line, "amount", each.amount.currency) in (None, each.amount)
        ]
        known = [
            each
            for each in same
            if on is not None
            and on in (each.paid_on, each.ended_on)
            and (not reference or not each.reference)
        ]
        back = line.text("state") == PaymentState.RETURNED
        wanted = PaymentState.PAID if back else PaymentState.DUE
        return (known or [each for each in same if each.state is wanted])[:1]

    def _standing(self, row: PaymentRow) -> Standing[Paid]:
        on = row.paid_on if row.state is PaymentState.PAID else row.ended_on
        return Standing(row.uid, Paid(row.state, row.amount, on, row.reference, row.note), row.id)


def _decision(draft: Paid) -> Decision:
    return Decision(draft.state, draft.on, draft.reference, draft.note)
