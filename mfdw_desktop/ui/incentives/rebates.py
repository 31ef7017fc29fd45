"""Rebates of interest: computed for a period, approved, credited, and taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.money import sums, to_decimal
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.domain.rebates import RebateRun, RunState
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.list_pane import Heads, ListPane, Look
from mfdw_desktop.ui.incentives.paper_out import PaperOut
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.list_reader import FewRows, Listing
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

SHOWN: dict[str, frozenset[RunState]] = {
    "open": frozenset({RunState.COMPUTED, RunState.APPROVED}),
    "done": frozenset({RunState.CREDITED, RunState.REVERSED}),
    "all": frozenset(RunState),
}
TONES = {RunState.COMPUTED: "warn", RunState.APPROVED: "accent", RunState.CREDITED: "ok"}


class RebatesPane(ListPane):
    """The runs, the newest first; Enter shows one line by line."""

    def __init__(self, page: Page) -> None:
        look = Look(
            name=tr("Interest rebates"),
            columns=[
                Column("period", tr("Period"), kind="two"),
                Column("state", tr("State"), 124, "pill"),
                Column("rebates", tr("Rebates"), 96, "number"),
                Column("amount", tr("Amount"), 150, "number"),
                Column("loans", tr("Loans"), 88, "number", drop=2),
                Column("who", tr("Approved, credited"), 260, "quiet", drop=1),
            ],
            sorted_by=("period", False),
            icon="coins",
            empty=tr("No rebate is computed here"),
            advice=tr("Import the loan statement of the period, then compute its rebates."),
            reads="rebate-runs",
            kinds=("rebate_run", "rebate_line", "rebate_rule", "scheme"),
            several=False,
        )
        shown = [("open", tr("Waiting")), ("done", tr("Credited")), ("all", tr("All"))]
        super().__init__(page, look, shown)
        self.papers = PaperOut(page, self)
        self._out = Path()
        self._delete = self.add_act("Del", tr("Discard"), self.discard_run)
        self._crediting = self.add_act("F", tr("Crediting file…"), self.save_crediting)
        self._print = self.add_act("P", tr("Print list…"), self.print_list)
        self._reverse = self.add_act("R", tr("Reverse…"), self.reverse)
        self._credit = self.add_act("C", tr("Credit…"), self.credit)
        self._approve = self.add_act("Y", tr("Approve"), self.approve, primary=True)
        self._rules = button(tr("Rule…"), "plain")
        self._rules.clicked.connect(self.edit_rule)
        self._import = button(tr("Import a statement…"), "plain", "file-up")
        self._import.clicked.connect(self._on_import_clicked)
        self.compute_button = button(tr("Compute rebates…"), "primary", "plus")
        self.compute_button.clicked.connect(self.compute)
        self.finish()

    def head_widgets(self) -> list[QWidget]:
        """Return the acts that begin something."""
        return [self._rules, self._import, self.compute_button]

    def run_of(self) -> RebateRun | None:
        """Return the chosen run."""
        found = self.table.current_row()
        return found if isinstance(found, RebateRun) else None

    def open_list(
        self, workspace: Any, branch: str, shown: str, _words: str, order: Order
    ) -> Listing:
        """Open the runs: some a year and branch, so all of them are read."""
        branches = workspace.incentives.branch_ids(branch)
        found = list(workspace.rebates.runs(branches, states=SHOWN[shown]))
        name = order.column or "period"
        is_down = order.descending if order.column else True
        found.sort(key=lambda run: _sort_key(run, name), reverse=is_down)
        total = sums(amount for each in found for amount in each.amounts)
        return FewRows(found, day=workspace.rebates.today(), facts=total)

    def count_words(self, total: int, facts: Any) -> str:
        """Return how many runs, and what they come to."""
        said = tr("%n period|%n periods", n=total)
        return f"{said} · {words.sums(facts)}" if facts else said

    def chosen_words(self, rows: Sequence[Any]) -> str:
        """Return which period is chosen."""
        return _period(rows[0]) if rows else ""

    def may(self, act: QAction, rows: Sequence[Any]) -> bool:
        """Tell what can be done with a run as it stands."""
        if not rows:
            return False
        state = rows[0].state
        return {
            self._approve: state is RunState.COMPUTED and rows[0].rebates > 0,
            self._credit: state is RunState.APPROVED,
            self._reverse: state is RunState.CREDITED,
            self._delete: state in SHOWN["open"],
            self._crediting: state in (RunState.APPROVED, RunState.CREDITED),
        }.get(act, True)

    def cell(self, run: RebateRun, name: str) -> Any:
        """Return what a cell shows."""
        if name == "period":
            return Cell(_period(run), f"{run.scheme_name} · {run.branch}")
        if name == "state":
            return Cell(word(run.state), tone=TONES.get(run.state, "mute"))
        if name == "rebates":
            return texts.number(run.rebates)
        if name == "amount":
            return words.sums(run.amounts)
        if name == "loans":
            return texts.number(run.loans)
        parts = [run.approved_by]
        if run.credited_on:
            parts.append(texts.day(run.credited_on))
        if run.reversed:
            parts.append(tr("%n reversed|%n reversed", n=run.reversed))
        return " · ".join(filter(None, parts))

    def exported(self, rows: Iterable[Any]) -> tuple[Heads, Iterable[Sequence[Any]]]:
        """Return the runs, an amount a row."""
        heads = [("branch", "text"), ("scheme", "text"), ("from", "day"), ("until", "day"),
                 ("state", "text"), ("loans", "integer"), ("rebates", "integer"),
                 ("clients", "integer"), ("amount", "decimal"), ("currency", "text"),
                 ("approved_by", "text"), ("credited_on", "day"),
                 ("reference", "text")]  # fmt: skip
        found = (
            (each.branch, each.scheme, each.period.first, each.period.last, each.state.value,
             each.loans, each.rebates, each.clients, to_decimal(amount.minor, amount.currency),
             amount.currency, each.approved_by or None, each.credited_on, each.reference or None)
            for each in rows
            for amount in each.amounts
        )  # fmt: skip
        return heads, found

    def open_row(self, run: Any) -> None:
        """Show a run line by line."""
        from mfdw_desktop.ui.incentives.rebate_lines import RunDialog

        if isinstance(run, RebateRun):
            RunDialog(self._page, run).open()

    def compute(self) -> None:
        """Ask for scheme and period, and compute."""
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            book = workspace()
            branches = [(each.code, each.name) for each in book.organisation.branches()]
            return book.rebates.schemes(), branches, book.rebates.today()

        self._context.jobs.read("rebate-schemes", read, then=self._on_choices_read,
                                failed=self._page.show_error)  # fmt: skip

    def edit_rule(self) -> None:
        """Show the rules of a scheme's rebate, and add one."""
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            service = workspace().rebates
            schemes = service.schemes()
            rules = {each.id: service.rules(each.id) for each in schemes}
            return schemes, rules, workspace().incentives.currency()

        self._context.jobs.read("rebate-rules", read, then=self._on_rules_read,
                                failed=self._page.show_error)  # fmt: skip

    def approve(self) -> None:
        """Approve the chosen run."""
        self._do(tr("Approving the rebates"), tr("Rebates approved"), "approve")

    def discard_run(self) -> None:
        """Put the chosen run into the bin."""
        self._do(tr("Discarding the rebates"), tr("Rebates discarded"), "discard")

    def credit(self) -> None:
        """Ask for the day and the reference, and credit the chosen run."""
        workspace = self._context.workspace
        if self.run_of() is None:
            return

        def read(_progress: Progress) -> Any:
            book = workspace()
            funds = [each for each in book.incentives.schemes() if each.kind == "savings"]
            return funds, book.rebates.today()

        self._context.jobs.read("credit-choices", read, then=self._on_funds_read,
                                failed=self._page.show_error)  # fmt: skip

    def reverse(self) -> None:
        """Ask why, and take all rebates of the chosen run back."""
        from mfdw_desktop.ui.incentives.rebate_dialogs import ReverseDialog

        run = self.run_of()
        if run is not None:
            ReverseDialog(self._page, run, ()).open()

    def print_list(self) -> None:
        """Save the list for signature as PDF or Excel."""
        run = self.run_of()
        if run is not None:
            request = PaperRequest(PaperKind.REBATES, run.branch, run=run.id)
            self.papers.ask(request, tr("rebates_{period}", period=_file(run)))

    def save_crediting(self) -> None:
        """Save the file by which the core-banking system credits the run."""
        run = self.run_of()
        if run is None:
            return
        folder = Path(self._context.preferences.value.save_folder)
        name = tr("crediting_{period}", period=_file(run)) + ".xlsx"
        ask_place(self, tr("Save the crediting file"), folder / name, self.write_crediting,
                  kinds=tr("Excel (*.xlsx);;CSV (*.csv)"))  # fmt: skip

    def write_crediting(self, chosen: str) -> None:
        """Write the crediting file of the chosen run."""
        run, workspace = self.run_of(), self._context.workspace
        if run is None:
            return
        key, out = run.id, Path(chosen)

        def write(_progress: Progress) -> Path:
            from mfdw_desktop.services.rebate_files import write_crediting

            write_crediting(workspace().database, key, out, overwrite=True)
            return out

        self._context.jobs.write(
            tr("Writing the crediting file"), write, then=self.papers.on_saved,
            failed=self._page.show_error,
        )  # fmt: skip

    def _do(self, title: str, said: str, name: str) -> None:
        run, workspace = self.run_of(), self._context.workspace
        if run is None:
            return
        key = run.id

        def work(_progress: Progress) -> Any:
            return getattr(workspace().rebates, name)(key)

        self._context.actions.run(title, work, words=said, failed=self._page.show_error)

    def _on_choices_read(self, found: Any) -> None:
        from mfdw_desktop.ui.incentives.rebate_dialogs import ComputeDialog

        schemes, branches, today = found
        if not schemes:
            self._page.message.show_message(
                "warn", tr("There is no scheme of interest rebates"),
                tr("Add one under Schemes first."),
            )  # fmt: skip
            return
        dialog = ComputeDialog(self._page, schemes, branches, today)
        dialog.computed.connect(self._on_computed)
        dialog.open()

    def _on_rules_read(self, found: Any) -> None:
        from mfdw_desktop.ui.incentives.rebate_dialogs import RuleDialog

        if found[0]:
            RuleDialog(self._page, *found).open()

    def _on_funds_read(self, found: Any) -> None:
        from mfdw_desktop.ui.incentives.rebate_dialogs import CreditDialog

        run = self.run_of()
        if run is not None:
            CreditDialog(self._page, run, *found).open()

    def _on_computed(self, uid: str) -> None:
        self.shown.choose("open")
        self.choose(uid)
        self.load()

    def _on_import_clicked(self) -> None:
        self._context.open_record("import", "loans")


def _period(run: RebateRun) -> str:
    return tr("{first} to {last}", first=texts.day(run.period.first),
              last=texts.day(run.period.last))  # fmt: skip


def _file(run: RebateRun) -> str:
    return f"{run.period.first:%Y-%m}_{run.period.last:%Y-%m}_{run.branch}"


def _sort_key(run: RebateRun, name: str) -> Any:
    keys: dict[str, Any] = {
        "state": list(RunState).index(run.state),
        "rebates": run.rebates,
        "amount": sum(each.minor for each in run.amounts),
        "loans": run.loans,
        "who": run.approved_by,
    }
    return keys.get(name, (run.period.first.isoformat(), run.id))
