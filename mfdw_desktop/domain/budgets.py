"""Budgets of schemes: money and awards planned for a period, spent, committed, what is left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mfdw_desktop.domain.money import Money, printed_step
from mfdw_desktop.domain.monitoring import per_unit
from mfdw_desktop.domain.periods import add_months
from mfdw_desktop.domain.problems import FieldProblem


class BudgetPeriod(StrEnum):
    """For how long a budget is."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"


_MONTHS = {BudgetPeriod.YEAR: 12, BudgetPeriod.QUARTER: 3, BudgetPeriod.MONTH: 1}


@dataclass(frozen=True)
class BudgetDraft:
    """What can be entered of a budget."""

    scheme_id: int | None = None
    branch: str = ""
    """Code; empty for the whole institution."""
    period: BudgetPeriod = BudgetPeriod.YEAR
    on: date | None = None
    """Any day of the period."""
    amount: Money | None = None
    awards: int | None = None
    note: str = ""


@dataclass(frozen=True)
class Spending:
    """What a scheme came to in a period."""

    awards: int = 0
    clients: int = 0
    completers: int | None = None
    """Clients who met every condition, or came to every session; None where nothing is asked."""
    spent: tuple[Money, ...] = ()
    committed: tuple[Money, ...] = ()
    """Awards that are planned or wait for approval."""


@dataclass(frozen=True)
class BudgetLine:
    """A budget with what became of it."""

    id: int
    uid: str
    scheme_id: int
    scheme_code: str
    scheme_name: str
    branch: str
    period: BudgetPeriod
    first: date
    last: date
    amount: Money | None
    planned: int | None
    note: str
    spending: Spending = Spending()

    @property
    def spent(self) -> Money | None:
        """What was spent in the currency of the budget."""
        return self._of(self.spending.spent)

    @property
    def committed(self) -> Money | None:
        """What is promised in the currency of the budget."""
        return self._of(self.spending.committed)

    @property
    def remaining(self) -> Money | None:
        """The budget less what was spent and what is promised; below zero when overdrawn."""
        if self.amount is None or self.spent is None or self.committed is None:
            return None
        return self.amount - self.spent - self.committed

    @property
    def others(self) -> tuple[Money, ...]:
        """What was spent in other currencies, which no budget is compared with."""
        code = self.amount.currency if self.amount is not None else ""
        return tuple(each for each in self.spending.spent if each.currency != code)

    def per_award(self) -> Money | None:
        """Return what one award cost."""
        return self._per(self.spending.awards)

    def per_client(self) -> Money | None:
        """Return what one client reached cost."""
        return self._per(self.spending.clients)

    def per_completer(self) -> Money | None:
        """Return what one client cost who did all that was asked."""
        return self._per(self.spending.completers or 0)

    def _per(self, count: int) -> Money | None:
        if self.spent is None or not count:
            return None
        # to an amount that people still write: a cost of 12,354.70 riel says no more
        step = printed_step(self.spent.currency)
        exact = per_unit(self.spent, count)
        return Money((exact.minor + step // 2) // step * step, exact.currency)

    def _of(self, amounts: tuple[Money, ...]) -> Money | None:
        if self.amount is None:
            return amounts[0] if len(amounts) == 1 else None
        code = self.amount.currency
        return next((each for each in amounts if each.currency == code), Money(0, code))


def span(period: BudgetPeriod, day: date) -> tuple[date, date]:
    """Return the first and last day of the period that `day` is in."""
    months = _MONTHS[period]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return first, add_months(first, months) - timedelta(days=1)


def validate(draft: BudgetDraft) -> list[FieldProblem]:
    """Return what is wrong with a budget."""
    problems = []
    if draft.scheme_id is None:
        problems.append(FieldProblem("scheme_id", "scheme-missing"))
    if draft.on is None:
        problems.append(FieldProblem("on", "day-missing"))
    if draft.amount is None and draft.awards is None:
        problems.append(FieldProblem("amount", "budget-empty"))
    if draft.amount is not None and draft.amount.minor <= 0:
        problems.append(FieldProblem("amount", "amount-missing"))
    if draft.awards is not None and draft.awards < 1:
        problems.append(FieldProblem("awards", "number-too-small", fields={"least": 1}))
    return problems
