"""Payments and emergency savings of a client, under her incentives."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.payments import PaymentRow, PaymentState, Proof
from mfdw_desktop.domain.savings import Entry, EntryKind
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.part_table import PartTable
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.layout import NONE, column

_TONES = {PaymentState.RETURNED: "warn", PaymentState.CANCELLED: "mute"}


class MoneyTables(QWidget):
    """What is paid in parts, and what was saved; shown where there is any."""

    plan_wanted = Signal()
    evidence_wanted = Signal(object, int, str)
    """Kind, key and name of the record whose evidence is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.payments = PartTable(
            tr("Payments"),
            [
                Column("for", tr("For"), kind="two"),
                Column("due", tr("Due"), 104),
                Column("amount", tr("Amount"), 112, "number"),
                Column("state", tr("State"), 104, "pill"),
            ],
            self._payment_cell,
            uid=_uid,
            none=tr("No award is given in several payments."),
            add=tr("Split the chosen award"),
            height=48,
        )
        self.payments.add_wanted.connect(self.plan_wanted)
        self.payments.offer("E", tr("Evidence…"), "file-check")
        self.payments.act_wanted.connect(self._on_evidence_wanted)
        self.savings = PartTable(
            tr("Emergency savings"),
            [
                Column("why", tr("Entry"), kind="two"),
                Column("on", tr("Day"), 104),
                Column("amount", tr("Amount"), 112, "number"),
                Column("balance", tr("Balance"), 112, "number"),
            ],
            self._saving_cell,
            uid=_uid,
            none=tr("Nothing was saved yet."),
            height=48,
        )
        self.setLayout(column(self.payments, self.savings, gap=t.S3, margins=NONE))

    def show_client(self, detail: ClientDetail) -> None:
        """Show what is due first, and the newest entries of the savings."""
        open_first = sorted(detail.payments, key=lambda each: each.state is not PaymentState.DUE)
        self.payments.show_rows(open_first)
        entries = [each for held in detail.savings for each in reversed(held.entries)]
        self.savings.show_rows(entries)
        self.savings.setVisible(bool(entries))

    def _on_evidence_wanted(self, row: PaymentRow) -> None:
        self.evidence_wanted.emit(EvidenceOf.PAYMENT, row.id, row.scheme_name)

    def _payment_cell(self, row: PaymentRow, name: str) -> Any:
        if name == "for":
            part = tr("payment {number} of {count}", number=texts.number(row.number),
                      count=texts.number(row.of))  # fmt: skip
            proof = words.word(row.proof) if row.proof is not Proof.NONE else ""
            kept = words.evidence(row.documents)
            return Cell(row.scheme_name, joined(part, row.member, proof, kept, row.note))
        if name == "due":
            return texts.day(row.due_on)
        if name == "amount":
            return words.money(row.amount)
        if row.is_overdue(clock.today()):
            return Cell(tr("Overdue"), tone="warn")
        return Cell(words.word(row.state), tone=_TONES.get(row.state, "plain"))

    def _saving_cell(self, entry: Entry, name: str) -> Any:
        if name == "why":
            why = words.word(entry.reason or entry.source)
            return Cell(words.word(entry.kind), joined(why, entry.reference, entry.note))
        if name == "on":
            return texts.day(entry.on)
        if name == "balance":
            return words.money(entry.balance)
        sign = "" if entry.kind is EntryKind.DEPOSIT else "−"
        return f"{sign}{words.money(entry.amount)}"


def _uid(record: Any) -> str:
    return str(record.uid)
