"""The sheet of emergency savings: deposits and withdrawals of a centre from its collection list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mfdw_desktop.domain.centre_lines import SavingsLine
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.savings import WITHDRAWN_FOR, EntryDraft, EntryKind
from mfdw_desktop.ui.clients import words as client_words
from mfdw_desktop.ui.incentives.centre_sheet import (
    CentreSheet,
    Entry,
    Save,
    client_columns,
    client_values,
    day_column,
    text_column,
)
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel

DEPOSIT, WITHDRAWAL = "deposit", "withdrawal"


class SavingsSheet(CentreSheet):
    """What went into the savings of a centre, and what came out."""

    @staticmethod
    def offers(scheme: Scheme) -> bool:
        """Tell whether a scheme is one of savings."""
        return scheme.kind == "savings"

    left_out = 0

    @property
    def said(self) -> str:
        """Say who is not here; the rule of the scheme is about what the institution adds."""
        if not self.left_out:
            return ""
        return tr("%n client has two accounts: book under Savings|"
                  "%n clients have two accounts: book under Savings", n=self.left_out)  # fmt: skip

    def read(self, workspace: Any) -> Any:
        """Read the clients with their balance."""
        asked = self.asked
        return workspace.centre_sheets.savings(asked.centre, asked.scheme_id, asked.day)

    def take(self, found: Sequence[SavingsLine]) -> None:
        """Make a line a client; one with two accounts is booked on the tab Savings."""
        listed = [each for each in found if not each.is_unclear]
        self.left_out = len(found) - len(listed)
        self.lines = [(each.client.group, _values(each, number))
                      for number, each in enumerate(listed, start=1)]  # fmt: skip

    def columns(self) -> list[GridColumn]:
        """Return the balance, what comes in, what goes out and why."""
        reasons = tuple(client_words.choices(WITHDRAWN_FOR))
        return [
            *client_columns(),
            GridColumn("balance", tr("Balance"), 110, "number", computed=True, drop=1,
                       show=self.shown_money),
            self.money_column(DEPOSIT, tr("Deposit, {currency}", currency=self.currency)),
            self.money_column(WITHDRAWAL, tr("Withdrawal, {currency}", currency=self.currency)),
            GridColumn("reason", tr("Reason"), 150, choices=reasons),
            day_column("on", tr("Day")),
            text_column("reference", tr("Receipt no."), 108),
            text_column("note", tr("Note")),
        ]  # fmt: skip

    def first_column(self) -> str:
        """Begin with the deposit."""
        return DEPOSIT

    def is_entered(self, values: Mapping[str, Any]) -> bool:
        """Tell whether money came in or went out."""
        return any(values.get(name) is not None for name in (DEPOSIT, WITHDRAWAL))

    def amount(self, values: Mapping[str, Any]) -> int | None:
        """Return the cash that came in, without what went out."""
        found = [values.get(name) for name in (DEPOSIT, WITHDRAWAL)]
        came, went = (each if isinstance(each, int) else 0 for each in found)
        return came - went

    def edited(self, model: GridModel, number: int, name: str) -> None:
        """Give an entered row its day."""
        if name in (DEPOSIT, WITHDRAWAL):
            super().edited(model, number, DEPOSIT)

    def entries(self, rows: Sequence[Mapping[str, Any]]) -> list[Entry]:
        """Return the entries: what comes in before what goes out."""
        found = []
        for number, each in enumerate(rows):
            for name, kind in ((DEPOSIT, EntryKind.DEPOSIT), (WITHDRAWAL, EntryKind.WITHDRAWAL)):
                if each.get(name) is not None:
                    draft = self._draft(each, name, kind)
                    found.append(Entry(number, draft, {"amount": name}))
        return found

    def save(self) -> Save:
        """Return the write of entries."""
        return _book

    def _draft(self, values: Mapping[str, Any], name: str, kind: EntryKind) -> EntryDraft:
        account = values["account"]
        return EntryDraft(
            client_id=values["client_id"],
            scheme_id=self.asked.scheme_id,
            account_id=account,
            kind=kind,
            on=values.get("on"),
            amount=self.money(values[name]),
            reason=values.get("reason") if kind is EntryKind.WITHDRAWAL else None,
            reference=values.get("reference") or "",
            note=values.get("note") or "",
        )


def _values(line: SavingsLine, number: int) -> dict[str, Any]:
    held = line.account
    return {
        **client_values(line.client, number),
        "account": held.id if held is not None else None,
        "balance": held.balance.minor if held is not None else None,
    }


def _book(workspace: Any, drafts: Sequence[Any]) -> Changes:
    return workspace.savings.book_many(drafts)  # type: ignore[no-any-return]
