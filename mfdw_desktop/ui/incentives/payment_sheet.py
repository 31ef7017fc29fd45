"""The sheet of payments: what is due at a centre, ticked when it was paid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mfdw_desktop.domain.centre_lines import PaymentLine
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.payments import Decision, PaymentState, Proof
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.incentives.centre_sheet import (
    NUMBER_WIDTH,
    CentreSheet,
    Entry,
    Save,
    day_column,
    text_column,
    tick_column,
)
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell
from mfdw_desktop.ui.widgets.grid import EntryGrid
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel

PAID = "paid"


class PaymentSheet(CentreSheet):
    """What was paid of the payments of a centre that are due."""

    of_every_scheme = True
    left_out = 0

    @property
    def said(self) -> str:
        """Say until when payments stand here."""
        if not self.left_out:
            return tr("due until the end of the month")
        return tr(
            "%n payment in another currency: choose its scheme|"
            "%n payments in another currency: choose their scheme",
            n=self.left_out,
        )

    def read(self, workspace: Any) -> Any:
        """Read the payments that are due."""
        asked = self.asked
        return workspace.centre_sheets.payments(asked.centre, asked.scheme_id, asked.day)

    def take(self, found: Sequence[PaymentLine]) -> None:
        """Make a line a payment; those in another currency stand on a sheet of their own scheme."""
        if found:
            self.currency = found[0].payment.amount.currency
        listed = [each for each in found if each.payment.amount.currency == self.currency]
        self.left_out = len(found) - len(listed)
        self.lines = [(each.group, _values(each, number))
                      for number, each in enumerate(listed, start=1)]  # fmt: skip

    def columns(self) -> list[GridColumn]:
        """Return the amount, the conditions beside it, and the tick."""
        head = tr("Amount, {currency}", currency=self.currency)
        return [
            GridColumn("number", "", NUMBER_WIDTH, "quiet"),
            GridColumn("client", tr("Client"), 180, "two"),
            GridColumn("for", tr("For"), 0, "two"),
            GridColumn("due", tr("Due"), 104, drop=2),
            GridColumn("proof", tr("Conditions"), 140, drop=1),
            GridColumn("amount", head, 120, "number", computed=True, show=self.shown_money),
            tick_column(PAID, tr("Paid")),
            day_column("on", tr("Day")),
            text_column("reference", tr("Receipt no."), 108),
            text_column("note", tr("Note")),
        ]

    def make_grid(self, model: GridModel) -> EntryGrid:
        """Return a sheet of two lines a row."""
        return EntryGrid(model, name=tr("Sheet of the centre"), height=t.ROW + t.S2, lead=t.S3)

    def first_column(self) -> str:
        """Begin with the tick."""
        return PAID

    def is_entered(self, values: Mapping[str, Any]) -> bool:
        """Tell whether it was paid."""
        return bool(values.get(PAID))

    def entries(self, rows: Sequence[Mapping[str, Any]]) -> list[Entry]:
        """Return what was paid."""
        return [
            Entry(number, (each["payment"], _decision(each)))
            for number, each in enumerate(rows)
            if self.is_entered(each)
        ]

    def save(self) -> Save:
        """Return the write of payments."""
        return _decide

    def save_words(self, count: int) -> str:
        """Return how many payments are saved."""
        return tr("Save %n payment|Save %n payments", n=count)

    def saved_words(self, count: int) -> str:
        """Return how many payments were saved."""
        return tr("%n payment saved|%n payments saved", n=count)


def _values(line: PaymentLine, number: int) -> dict[str, Any]:
    each = line.payment
    part = tr("{number} of {all}", number=texts.number(each.number), all=texts.number(each.of))
    tone = "warn" if each.proof is Proof.NOT_MET else ""
    return {
        "number": texts.number(number),
        "uid": each.uid,
        "payment": each.id,
        "client": Cell(each.client_name or each.client_code, each.client_code),
        "for": Cell(each.scheme_name, joined(part, each.member)),
        "due": texts.day(each.due_on),
        "proof": None if each.proof is Proof.NONE else Cell(word(each.proof), tone=tone),
        "amount": each.amount.minor,
    }


def _decision(values: Mapping[str, Any]) -> Decision:
    return Decision(
        PaymentState.PAID, values.get("on"), values.get("reference") or "",
        values.get("note") or "",
    )  # fmt: skip


def _decide(workspace: Any, decided: Sequence[Any]) -> Changes:
    return workspace.payments.decide_many(decided)  # type: ignore[no-any-return]
