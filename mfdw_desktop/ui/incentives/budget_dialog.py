"""Budgets of schemes: plan, spent, committed, what is left, and what one award costs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.budgets import BudgetDraft, BudgetLine, BudgetPeriod
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.money import Money
from mfdw_desktop.ui import errors, texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, MoneyEdit, NumberEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.layout import column
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.save_dialog import ask_place
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class BudgetsDialog(Dialog):
    """All budgets in a table; Enter changes one, Delete takes it away."""

    def __init__(self, page: Page, schemes: list[Scheme], currency: str) -> None:
        super().__init__(tr("Budgets"), page, size=(1120, 620))
        self._page, self._schemes, self._currency = page, schemes, currency
        self.model = RowsModel(
            _columns(), _cell, uid=lambda each: str(each.uid), sort_key=_sort_key, parent=self
        )
        self.table = DataTable(
            self.model, name=tr("Budgets"), look=TableLook(lead=t.S3), height=t.ROW + t.S2,
            sorted_by=None,
        )  # fmt: skip
        self.table.row_opened.connect(self._on_row_opened)
        self.table.delete_wanted.connect(self.remove)
        self.table.selection_changed.connect(self._on_selection_changed)
        self._empty = EmptyState(
            "wallet", tr("No budget yet"),
            tr("Give a scheme money, awards, or both for a year, a quarter or a month."),
        )  # fmt: skip
        body = column(gap=0)
        body.addWidget(self.table, 1)
        body.addWidget(self._empty, 1)
        self._body.addLayout(body, 1)
        self._remove = button(tr("Remove"), "plain", "trash-2", shortcut="Del")
        self._remove.clicked.connect(self.remove)
        export = button(tr("Export…"), "plain", "file-down")
        export.clicked.connect(self.export)
        close = button(tr("Close"), "plain")
        close.clicked.connect(self.accept)
        new = button(tr("New budget"), "primary", "plus")
        new.clicked.connect(self.add)
        self.set_foot(self._remove, export, close, new)
        self._on_selection_changed(0)
        page.context.actions.changed.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Load the budgets."""
        workspace, branch = self._page.context.workspace, self._page.context.branch()

        def read(_progress: Progress) -> Any:
            return workspace().budgets.listed(branch)

        self._page.context.jobs.read("budgets", read, then=self._on_read, failed=self._on_failed)

    def add(self) -> None:
        """Open the form of a new budget."""
        BudgetForm(self._page, self, self._schemes, self._currency).open()

    def remove(self) -> None:
        """Put the chosen budget into the bin; undo brings it back."""
        line, workspace = self.table.current_row(), self._page.context.workspace
        if not isinstance(line, BudgetLine):
            return
        key = line.id

        def work(_progress: Progress) -> Changes:
            return workspace().budgets.remove([key])

        self._page.context.actions.run(
            tr("Removing"), work, words=tr("{name} removed", name=line.scheme_name),
            failed=self._on_failed,
        )  # fmt: skip

    def export(self) -> None:
        """Ask where the list goes."""
        kinds = f"{tr('Excel (*.xlsx)')};;CSV (*.csv)"
        ask_place(self, tr("Save the budgets"), "budgets.xlsx", self.save_list, kinds=kinds)

    def save_list(self, chosen: str) -> None:
        """Write the list into a file."""
        path, workspace = Path(chosen), self._page.context.workspace
        branch = self._page.context.branch()

        def write(_progress: Progress) -> int:
            return workspace().budgets.export(path, branch)

        self._page.context.jobs.write(
            tr("Writing the list"), write, then=self._on_exported, failed=self._on_failed
        )

    def _on_exported(self, count: object) -> None:
        said = tr("%n row written|%n rows written", n=int(str(count)))
        self.message.show_message("ok", said)

    def _on_read(self, found: list[BudgetLine]) -> None:
        self.model.show(found)
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)
        if found and self.table.current_row() is None:
            self.table.choose_row(0)

    def _on_changed(self, changes: Any) -> None:
        if changes.touches("scheme_budget", "award"):
            self.load()

    def _on_failed(self, error: BaseException) -> None:
        errors.show(error, self, slot=self.message)

    def _on_selection_changed(self, count: int) -> None:
        self._remove.setEnabled(count > 0)

    def _on_row_opened(self, line: object) -> None:
        if isinstance(line, BudgetLine):
            BudgetForm(self._page, self, self._schemes, self._currency, line).open()


class BudgetForm(SavingDialog):
    """One budget: of which scheme, for which period, how much."""

    def __init__(
        self,
        page: Page,
        parent: BudgetsDialog,
        schemes: list[Scheme],
        currency: str,
        line: BudgetLine | None = None,
    ) -> None:
        self._line, self._currency = line, currency
        if line is not None and line.amount is not None:
            self._currency = line.amount.currency
        self._branch = line.branch if line is not None else page.context.branch()
        listed = [(each.id, each.name) for each in schemes]
        form = Form(
            [
                Field("scheme_id", tr("Scheme"), Combo(listed, placeholder=tr("Choose the scheme")),
                      needed=True, wide=True),
                Field("period", tr("Period"), Combo([(each.value, period_words(each))
                                                     for each in BudgetPeriod])),
                Field("on", tr("A day of the period"), DayEdit(), needed=True),
                Field("amount", tr("Money planned"), MoneyEdit(self._currency),
                      unit=self._currency),
                Field("awards", tr("Awards planned"), NumberEdit("120")),
                Field("note", tr("Note"), LineEdit(), wide=True),
            ]
        )  # fmt: skip
        title = tr("New budget") if line is None else line.scheme_name
        super().__init__(page.context, title, form, parent, size=(560, 420))
        if line is not None:
            form.set_values(
                {
                    "scheme_id": line.scheme_id,
                    "period": line.period.value,
                    "on": line.first,
                    "amount": line.amount.minor if line.amount is not None else None,
                    "awards": line.planned,
                    "note": line.note,
                }
            )
        form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write of the budget."""
        key, workspace = self._line.id if self._line else None, self.context.workspace
        minor = values["amount"]
        draft = BudgetDraft(
            scheme_id=values["scheme_id"],
            branch=self._branch,
            period=BudgetPeriod(values["period"]),
            on=values["on"],
            amount=Money(minor, self._currency) if minor is not None else None,
            awards=values["awards"],
            note=values["note"] or "",
        )

        def work(_progress: Progress) -> Changes:
            return workspace().budgets.save(draft, key)

        return Write(tr("Saving the budget"), work, tr("Budget saved"))


def period_words(period: BudgetPeriod) -> str:
    """Return for how long a budget is."""
    return {
        BudgetPeriod.YEAR: tr("Year"),
        BudgetPeriod.QUARTER: tr("Quarter"),
        BudgetPeriod.MONTH: tr("Month"),
    }[period]


def _columns() -> list[Column]:
    return [
        Column("scheme", tr("Scheme"), kind="two"),
        Column("budget", tr("Budget"), 128, "number"),
        Column("spent", tr("Spent"), 128, "number"),
        Column("committed", tr("Committed"), 120, "number", drop=2),
        Column("left", tr("Left"), 128, "number"),
        Column("awards", tr("Awards"), 100, "number"),
        Column("unit", tr("Per award"), 108, "number"),
        Column("client", tr("Per client"), 108, "number", drop=1),
        Column("completer", tr("Per completer"), 116, "number", drop=3),
    ]


def _cell(line: BudgetLine, name: str) -> Any:
    if name == "scheme":
        when = tr("{first} to {last}", first=texts.day(line.first), last=texts.day(line.last))
        return Cell(line.scheme_name, f"{when} · {line.branch}" if line.branch else when)
    if name == "awards":
        given = texts.number(line.spending.awards)
        if line.planned is None:
            return given
        return tr("{done} of {all}", done=given, all=texts.number(line.planned))
    amounts = {
        "budget": line.amount,
        "spent": line.spent,
        "committed": line.committed,
        "left": line.remaining,
        "unit": line.per_award(),
        "client": line.per_client(),
        "completer": line.per_completer(),
    }
    return words.money(amounts[name])


def _sort_key(line: BudgetLine, name: str) -> Any:
    amounts = {
        "budget": line.amount,
        "spent": line.spent,
        "committed": line.committed,
        "left": line.remaining,
        "unit": line.per_award(),
        "client": line.per_client(),
        "completer": line.per_completer(),
    }
    if name in amounts:
        found = amounts[name]
        return found.minor if found is not None else -1
    return line.spending.awards if name == "awards" else line.scheme_name.casefold()
