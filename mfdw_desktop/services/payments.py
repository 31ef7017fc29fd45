"""Payments of awards: planned, paid, returned, cancelled."""

from __future__ import annotations

from collections.abc import Sequence

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import AwardPayment
from mfdw_desktop.database.queries import payments
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain import payments as rules
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.payments import (
    Decision,
    PaymentDraft,
    PaymentFilter,
    PaymentRow,
    PaymentState,
)
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.services.book_service import BookService
from mfdw_desktop.services.row_errors import RowErrors


class Payments(BookService):
    """The payments of a database, for one actor."""

    def rows(self, wanted: PaymentFilter, *, limit: int | None = None) -> list[PaymentRow]:
        """Return payments by the day due."""
        with self._database.read() as connection:
            return payments.rows(connection, wanted, limit=limit)

    def open_payments(self, wanted: PaymentFilter, order: Order = AS_IT_IS) -> Listing[PaymentRow]:
        """Return the list of payments, read by position, with what they come to."""
        return self._listing(
            lambda connection: payments.ids(connection, wanted, order),
            payments.rows_of,
            AwardPayment,
            facts=lambda connection: payments.totals(connection, wanted),
        )

    def plan(self, award_id: int, drafts: Sequence[PaymentDraft]) -> Changes:
        """Write the payments that an award is given in, in place of those it had.

        Raises:
            InvalidError: days before the award, or a sum that is not the award's amount.
            RefusedError: no such award, or one of its payments was decided.
        """
        with write(self._database, self._actor) as unit:
            award = payments.award_of(unit.connection, award_id)
            if award is None:
                raise RefusedError("award-unknown", award=award_id)
            held = payments.rows(unit.connection, PaymentFilter(award_id=award_id))
            if any(each.state is not PaymentState.DUE for each in held):
                raise RefusedError("payment-decided")
            amount = (
                None if award.amount_minor is None else Money(award.amount_minor, award.currency)
            )
            require_valid(rules.validate_plan(drafts, amount, award.given_on))
            payments.write_plan(unit, award, drafts)
        return unit.changes

    def decide(self, payment_ids: Sequence[int], decision: Decision) -> Changes:
        """Write what became of payments, all of them or none.

        Raises:
            InvalidError: a day in the future, a reason that is lacking …
            RefusedError: one of them cannot become this.
        """
        return self.decide_many([(each, decision) for each in payment_ids])

    def decide_many(self, decided: Sequence[tuple[int, Decision]]) -> Changes:
        """Write what became of each of several payments, all of them or none.

        Raises:
            InvalidError: a day in the future, a reason that is lacking …; `row` says which.
            RefusedError: one of them cannot become this.
        """
        today = self.today()
        with write(self._database, self._actor) as unit:
            keys = tuple(key for key, _ in decided)
            rows = payments.rows(unit.connection, PaymentFilter(keys=keys))
            found = {each.id: each for each in rows}
            if len(found) < len(set(keys)):
                raise RefusedError("payment-unknown")
            wrong = RowErrors()
            for number, (key, decision) in enumerate(decided):
                each = found[key]
                if not rules.may_become(each.state, decision.state):
                    raise RefusedError(f"payment-is-{each.state.value}", client=each.client_code)
                with wrong.of(number):
                    require_valid(rules.validate_decision(decision, [each], today))
                    payments.decide(unit, key, decision)
            wrong.require_none()
        return unit.changes
