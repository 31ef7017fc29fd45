"""Loans of a client: the references, and how punctually their instalments were paid."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.common import clock
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.instalments import Instalment, punctuality
from mfdw_desktop.domain.loans import Loan
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.part_table import PartTable
from mfdw_desktop.ui.clients.tab_parts import Tab
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.layout import column


class LoansTab(Tab):
    """References to the client's loans, and what statements said of the chosen one."""

    def __init__(self, acts: ClientActs) -> None:
        super().__init__(acts)
        self.table = PartTable(
            tr("Loans"),
            [
                Column("number", tr("Loan"), kind="two"),
                Column("paid", tr("Paid out"), 96, drop=2),
                Column("amount", tr("Amount"), 112, "number"),
                Column("outstanding", tr("Outstanding"), 112, "number", drop=1),
                Column("punctual", tr("On time"), 132, "two"),
            ],
            self._cell,
            uid=_uid,
            none=tr("No loan is written down yet. The loan itself stays in the core-banking "
                    "system; here are its number and its days."),
            add=tr("Add a loan"),
            height=48,
        )  # fmt: skip
        self.instalments = PartTable(
            tr("Instalments"),
            [
                Column("due", tr("Due")),
                Column("paid", tr("Paid"), 104),
                Column("principal", tr("Principal"), 112, "number", drop=1),
                Column("interest", tr("Interest"), 104, "number"),
                Column("state", tr("State"), 132, "pill"),
            ],
            self._instalment_cell,
            uid=_uid,
            none=tr("No statement was imported for this loan."),
        )
        self._today = clock.today()
        self.table.add_wanted.connect(self._on_add_wanted)
        self.table.opened.connect(self._on_opened)
        self.table.remove_wanted.connect(self._on_remove_wanted)
        self.table.table.row_chosen.connect(self._on_row_chosen)
        self.setLayout(
            column(self.table, self.instalments, 1, gap=t.S3, margins=(t.S3, t.S2, t.S3, t.S3))
        )

    def show_client(self, detail: ClientDetail) -> None:
        """Show the loans, and the instalments of the newest that has any."""
        super().show_client(detail)
        self._today = clock.today()
        self.table.show_rows(detail.loans)
        self.instalments.setVisible(bool(detail.loans))
        if detail.loans:
            newest = next((each for each in detail.loans if each.instalments), detail.loans[0])
            self.table.table.choose_row(detail.loans.index(newest))
            self._show_instalments(newest)

    def _show_instalments(self, loan: Loan) -> None:
        self.instalments.set_title(tr("Instalments of {number}", number=loan.number))
        self.instalments.show_rows(loan.instalments)

    def _cell(self, loan: Loan, name: str) -> Any:
        if name == "number":
            cycle = tr("cycle {cycle}", cycle=loan.cycle)
            state = words.word(loan.status)
            return Cell(loan.number, joined(state, cycle, loan.product, loan.purpose))
        if name == "paid":
            return texts.day(loan.disbursed_on)
        if name == "amount":
            return words.money(loan.principal)
        if name == "outstanding":
            return words.money(loan.outstanding)
        paid = punctuality(loan.instalments, self._today)
        if not paid.due:
            return texts.DASH
        said = tr("{count} of {all}", count=texts.number(paid.on_time), all=texts.number(paid.due))
        late = tr("at most %n day late|at most %n days late", n=paid.longest)
        risk = tr("at risk") if paid.is_at_risk else ""
        return Cell(said, joined(risk, late if paid.longest else ""))

    def _instalment_cell(self, line: Instalment, name: str) -> Any:
        if name == "due":
            return texts.day(line.due_on)
        if name == "paid":
            return texts.day(line.paid_on) if line.paid_on else texts.DASH
        if name == "principal":
            return words.money(line.principal_paid or line.principal_due)
        if name == "interest":
            return words.money(line.interest_paid or line.interest_due)
        late = line.late_on(self._today)
        if line.is_open_on(self._today):
            return Cell(tr("Not due yet"), tone="mute")
        if not late:
            return Cell(tr("On time"), tone="ok")
        tone = "warn" if line.is_paid else "bad"
        return Cell(tr("%n day late|%n days late", n=late), tone=tone)

    def _on_row_chosen(self, loan: object) -> None:
        if isinstance(loan, Loan):
            self._show_instalments(loan)

    def _on_add_wanted(self) -> None:
        if self.detail is not None:
            self.acts.edit_loan(self.detail.client)

    def _on_opened(self, loan: Loan) -> None:
        if self.detail is not None:
            self.acts.edit_loan(self.detail.client, loan)

    def _on_remove_wanted(self, loan: Loan) -> None:
        self.acts.remove_part("loan", loan.id, tr("Loan {number}", number=loan.number))


def _uid(record: Any) -> str:
    return str(record.uid)
