"""Budgets of schemes: plan, spent, committed, what is left, and what one award costs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mfdw_desktop.database.models import SchemeBudget
from mfdw_desktop.database.queries import budgets, client_writing, organisation
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.bounds import amount_problems, day_problems
from mfdw_desktop.domain.budgets import BudgetDraft, BudgetLine, validate
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.money import Money, to_decimal
from mfdw_desktop.domain.problems import FieldProblem, require_valid
from mfdw_desktop.services.book_service import BookService

RECORDS = 100
"""A budget is for so many clients at most, as far as its amount is looked at."""
_HEADS = (
    ("scheme", "text"), ("name", "text"), ("branch", "text"), ("first", "day"), ("last", "day"),
    ("currency", "text"), ("budget", "decimal"), ("spent", "decimal"), ("committed", "decimal"),
    ("remaining", "decimal"), ("planned_awards", "integer"), ("awards", "integer"),
    ("clients", "integer"), ("completers", "integer"), ("per_award", "decimal"),
    ("per_client", "decimal"), ("per_completer", "decimal"),
)  # fmt: skip


class Budgets(BookService):
    """The budgets of a database, for one actor."""

    def listed(self, branch: str = "", *, is_running: bool = False) -> list[BudgetLine]:
        """Return the budgets, the newest period first; those of a branch, or that run today.

        Raises:
            RefusedError: unknown branch.
        """
        with self._database.read() as connection:
            branches = frozenset[int]()
            if branch:
                branches = frozenset({organisation.branch_id(connection, branch)})
            day = self._day(connection) if is_running else None
            return budgets.listed(connection, branches=branches, day=day)

    def save(self, draft: BudgetDraft, key: int | None = None) -> Changes:
        """Create a budget, or change one.

        Raises:
            InvalidError: it says nothing, or there is one for the same period.
            RefusedError: unknown branch.
        """
        problems = validate(draft)
        if draft.on is not None:
            problems += day_problems("on", draft.on, self.today())
        if draft.amount is not None:
            problems += amount_problems("amount", draft.amount, records=RECORDS)
        require_valid(problems)
        with write(self._database, self._actor) as unit:
            connection = unit.connection
            branch = organisation.branch_id(connection, draft.branch) if draft.branch else None
            if budgets.taken(connection, draft, branch, key):
                require_valid([FieldProblem("on", "budget-twice")])
            currency = client_writing.default_currency(connection)
            budgets.save(unit, draft, branch, currency, key)
        return unit.changes

    def remove(self, keys: Sequence[int]) -> Changes:
        """Put budgets into the bin."""
        with write(self._database, self._actor) as unit:
            unit.remove_many(SchemeBudget, keys)
        return unit.changes

    def export(self, out: Path, branch: str = "") -> int:
        """Write the list as a workbook or CSV; return how many.

        Raises:
            RefusedError: unknown branch, or the place cannot be written.
        """
        from mfdw_desktop.services.list_files import write_list

        return write_list(out, "budgets", _HEADS, (_cells(each) for each in self.listed(branch)))

    def scheme_id(self, code: str) -> int:
        """Return the key of a scheme by its code.

        Raises:
            RefusedError: there is none.
        """
        from mfdw_desktop.services.eligible import scheme_by_code

        with self._database.read() as connection:
            return scheme_by_code(connection, code).id


def _cells(line: BudgetLine) -> tuple[Any, ...]:
    currency = line.amount.currency if line.amount is not None else None
    spending = line.spending
    return (
        line.scheme_code, line.scheme_name, line.branch, line.first, line.last, currency,
        plain(line.amount), plain(line.spent), plain(line.committed), plain(line.remaining),
        line.planned, spending.awards, spending.clients, spending.completers,
        plain(line.per_award()), plain(line.per_client()), plain(line.per_completer()),
    )  # fmt: skip


def plain(amount: Money | None) -> Any:
    """Return an amount in whole units, for a cell."""
    return None if amount is None else to_decimal(amount.minor, amount.currency)
