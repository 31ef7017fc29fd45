"""The sheet of awards: a scheme given to everybody of a centre."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.eligibility import Verdict
from mfdw_desktop.domain.periods import month_of
from mfdw_desktop.ui.incentives.centre_sheet import Asked, CentreSheet, Entry, Save
from mfdw_desktop.ui.incentives.sheet_checks import (
    COLUMN_OF,
    check_child,
    check_verdict,
    entry_column,
    forget_idle,
    mark_problems,
)
from mfdw_desktop.ui.incentives.sheet_columns import ENTERED, SheetForm, is_entered
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel


class AwardSheet(CentreSheet):
    """What is given, by the rule of the scheme."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        assert asked.scheme is not None
        # the columns are those of the rule that held on the day of the paper
        held = asked.scheme.on(asked.day)
        self.form = SheetForm(held, asked.currency, asked.own.get(held.kind, ()))
        self.currency = self.form.currency
        self._verdicts: dict[int, Verdict] = {}
        self._children: dict[int, dict[int, str]] = {}
        self._columns: list[GridColumn] = []

    def read(self, workspace: Any) -> Any:
        """Read the clients, and whether they may have it."""
        service, key = workspace.incentives, self.form.scheme.id
        rows = service.sheet(self.asked.centre, key, month_of(self.asked.day))
        return rows, service.verdicts(key, [each.client_id for each in rows], self.asked.day)

    def take(self, found: Any) -> None:
        """Make a line a client."""
        rows, verdicts = found
        self._verdicts = {each.client_id: each for each in verdicts}
        self._children = {each.client_id: dict(each.children) for each in rows}
        self._columns = self.form.columns(rows)
        self.lines = [
            (each.group, self.form.row(each, number)) for number, each in enumerate(rows, start=1)
        ]

    def columns(self) -> list[GridColumn]:
        """Return what the scheme's rule asks for."""
        return self._columns

    def first_column(self) -> str:
        """Return the column that says that something is given."""
        return next(each.name for each in self._columns if each.name in ENTERED and each.is_open)

    def is_entered(self, values: Mapping[str, Any]) -> bool:
        """Tell whether a row gives something."""
        return is_entered(values)

    def edited(self, model: GridModel, number: int, name: str) -> None:
        """Compute the amount, and say of whom a rule speaks against it."""
        values = model.rows[number]
        if name in ENTERED:
            super().edited(model, number, entry_column(model))
            if not self.form.asks_amount:
                model.put(number, {"amount": self.form.computed_amount(values)})
        if name in ("given", "reference", "note", "reason"):
            forget_idle(model, number)
        if name in ENTERED or name == "reason":
            check_verdict(model, number, self._verdicts)
        if name == "child":
            check_child(model, number, self._children)

    def mark(self, model: GridModel) -> None:
        """Mark what the rules of awards say."""
        mark_problems(model, self.form, self.asked.today, self._verdicts)

    def entries(self, rows: Sequence[Mapping[str, Any]]) -> list[Entry]:
        """Return the awards of the rows that were entered."""
        return [
            Entry(number, self.form.draft(each), COLUMN_OF)
            for number, each in enumerate(rows)
            if is_entered(each)
        ]

    def save(self) -> Save:
        """Return the write of awards."""
        return _give

    def save_words(self, count: int) -> str:
        """Return how many awards are saved."""
        return tr("Save %n award|Save %n awards", n=count)

    def saved_words(self, count: int) -> str:
        """Return how many awards were saved."""
        return tr("%n award saved|%n awards saved", n=count)


def _give(workspace: Any, drafts: Sequence[Any]) -> Changes:
    return workspace.incentives.give(drafts)  # type: ignore[no-any-return]
