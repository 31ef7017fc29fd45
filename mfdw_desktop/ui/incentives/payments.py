"""Awards that are given in several payments: what is due, paid, returned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction

from mfdw_desktop.common import clock
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.money import to_decimal
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.domain.payments import (
    PaymentFilter,
    PaymentRow,
    PaymentState,
    Proof,
    due_sums,
    may_become,
)
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.words import evidence as evidence_words
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.incentives import evidence, words
from mfdw_desktop.ui.incentives.list_pane import Heads, ListPane, Look
from mfdw_desktop.ui.incentives.paper_out import PaperOut
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.list_reader import Listing, OpenList

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

SHOWN: dict[str, frozenset[PaymentState]] = {
    "late": frozenset({PaymentState.DUE}),
    "due": frozenset({PaymentState.DUE}),
    "done": frozenset({PaymentState.PAID, PaymentState.RETURNED, PaymentState.CANCELLED}),
    "all": frozenset(PaymentState),
}
_TONES = {PaymentState.RETURNED: "warn", PaymentState.CANCELLED: "mute"}
_PROOFS = {Proof.NOT_MET: "warn", Proof.OPEN: "plain", Proof.MET: "ok"}


class PaymentsPane(ListPane):
    """The payments by day; the acts say what became of the chosen ones."""

    imports = "payments"
    sheet = "payment"

    def __init__(self, page: Page) -> None:
        look = Look(
            name=tr("Payments"),
            columns=[
                Column("client", tr("Client"), 200, "two"),
                Column("for", tr("For"), kind="two"),
                Column("due", tr("Due"), 112),
                Column("amount", tr("Amount"), 124, "number"),
                Column("proof", tr("Conditions"), 150, "pill", drop=1),
                Column("state", tr("State"), 116, "pill"),
                Column("done", tr("Paid"), 200, "quiet", drop=2),
            ],
            sorted_by=("due", True),
            icon="banknote",
            empty=tr("No payment is due"),
            advice=tr("Split an award of a client into payments, and they come here."),
            reads="payments",
            kinds=("award_payment", "award", "condition_check", "client", "client_document"),
            finds=True,
            # what is late stands first in it, and what comes next below
            at_first="due",
        )
        shown = [("late", tr("Until today")), ("due", tr("Due")), ("done", tr("Done")),
                 ("all", tr("All"))]  # fmt: skip
        super().__init__(page, look, shown)
        self.papers = PaperOut(page, self)
        self._today, self._deciding = clock.today(), PaymentState.PAID
        self._proof = self.add_act(evidence.KEY, tr("Evidence…"), self.show_evidence)
        self._sheet = self.add_act("S", tr("Sign sheet…"), self.print_sheet)
        self._again = self.add_act("U", tr("Not paid"), self.again)
        self._cancel = self.add_act("X", tr("Cancel…"), self.cancel)
        self._return = self.add_act("R", tr("Returned…"), self.give_back)
        self._pay = self.add_act("Y", tr("Paid…"), self.pay, primary=True)
        self._states = {
            self._again: PaymentState.DUE,
            self._cancel: PaymentState.CANCELLED,
            self._return: PaymentState.RETURNED,
            self._pay: PaymentState.PAID,
        }
        self.finish()

    def open_list(
        self, workspace: Any, branch: str, shown: str, words: str, order: Order
    ) -> Listing:
        """Open the payments."""
        today = workspace.payments.today()
        wanted = PaymentFilter(
            branches=workspace.incentives.branch_ids(branch),
            states=SHOWN[shown],
            due_until=today if shown == "late" else None,
            text=words,
        )
        return workspace.payments.open_payments(wanted, order)  # type: ignore[no-any-return]

    def count_words(self, total: int, facts: Any) -> str:
        """Return how many payments, and what they come to."""
        said = tr("%n payment|%n payments", n=total)
        return f"{said} · {words.sums(facts)}" if facts else said

    def chosen_words(self, rows: Sequence[Any]) -> str:
        """Return how many are chosen, and what they come to."""
        if not rows:
            return ""
        said = tr("%n selected|%n selected", n=len(rows))
        return f"{said} · {words.sums(due_sums(rows))}"

    def may(self, act: QAction, rows: Sequence[Any]) -> bool:
        """Tell whether all chosen payments can become this."""
        if act is self._sheet:
            return True
        if act is self._proof:
            return len(rows) == 1
        wanted = self._states.get(act)
        return bool(rows) and all(
            wanted is not None and may_become(each.state, wanted) for each in rows
        )

    def cell(self, row: PaymentRow, name: str) -> Any:
        """Return what a cell shows."""
        if name == "client":
            about = " · ".join(filter(None, (row.client_code, row.centre)))
            return Cell(row.client_name or row.client_code, about)
        if name == "for":
            part = tr("payment {number} of {count}", number=texts.number(row.number),
                      count=texts.number(row.of))  # fmt: skip
            kept = evidence_words(row.documents)
            return Cell(row.scheme_name, " · ".join(filter(None, (part, row.member, kept))))
        if name == "due":
            return texts.day(row.due_on)
        if name == "amount":
            return words.money(row.amount)
        if name == "proof":
            return Cell(word(row.proof), tone=_PROOFS[row.proof]) if row.proof in _PROOFS else ""
        if name == "done":
            day = row.ended_on or row.paid_on
            return " · ".join(filter(None, (texts.day(day) if day else "", row.reference)))
        if row.is_overdue(self._today):
            return Cell(tr("Overdue"), tone="warn")
        return Cell(word(row.state), tone=_TONES.get(row.state, "plain"))

    def exported(self, rows: Iterable[Any]) -> tuple[Heads, Iterable[Sequence[Any]]]:
        """Return the payments."""
        heads = [("client", "text"), ("name", "text"), ("centre", "text"), ("scheme", "text"),
                 ("member", "text"), ("number", "integer"), ("of", "integer"), ("due_on", "day"),
                 ("amount", "decimal"), ("currency", "text"), ("state", "text"),
                 ("conditions", "text"), ("paid_on", "day"), ("ended_on", "day"),
                 ("reference", "text"), ("note", "text")]  # fmt: skip
        found = (
            (each.client_code, each.client_name, each.centre or None, each.scheme,
             each.member or None, each.number, each.of, each.due_on,
             to_decimal(each.amount.minor, each.amount.currency), each.amount.currency,
             each.state.value, each.proof.value, each.paid_on, each.ended_on,
             each.reference or None, each.note or None)
            for each in rows
        )  # fmt: skip
        return heads, found

    def pay(self) -> None:
        """Ask when the chosen payments were paid."""
        self._decide(PaymentState.PAID)

    def give_back(self) -> None:
        """Ask why the chosen payments came back."""
        self._decide(PaymentState.RETURNED)

    def cancel(self) -> None:
        """Ask why the chosen payments are cancelled."""
        self._decide(PaymentState.CANCELLED)

    def again(self) -> None:
        """Schedule the chosen payments again."""
        self._decide(PaymentState.DUE)

    def show_evidence(self) -> None:
        """Show the documents that prove the chosen payment."""
        evidence.show(self._page, self.rows())

    def print_sheet(self) -> None:
        """Save the sheet of what is due, to be signed."""
        branch = self._context.branch()
        if not branch and self.model.rows:
            branch = self.model.rows[0].client_code.partition("-")[0]
        if branch:
            request = PaperRequest(PaperKind.PAYMENTS, branch, until=self._today)
            self.papers.ask(request, tr("payments_{day}", day=str(self._today)))

    def _on_loaded(self, found: OpenList) -> None:
        self._today = found.day
        super()._on_loaded(found)

    def _decide(self, state: PaymentState) -> None:
        self._deciding = state
        self.long.read_selected(self._on_decided_read)

    def _on_decided_read(self, rows: list[PaymentRow]) -> None:
        """Ask about those of the selected payments that can become what is wanted."""
        from mfdw_desktop.ui.incentives.payment_dialogs import DecisionDialog, write_decision

        fits = [each for each in rows if may_become(each.state, self._deciding)]
        if fits and self._deciding is PaymentState.DUE:
            write_decision(self._page, fits, PaymentState.DUE)
        elif fits:
            DecisionDialog(self._page, fits, self._deciding, self._today).open()
