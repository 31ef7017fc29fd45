"""Emergency savings: the accounts with their balance, deposits and withdrawals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.money import to_decimal
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.domain.savings import AccountFilter, AccountRow, EntryKind
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.list_pane import Heads, ListPane, Look
from mfdw_desktop.ui.incentives.paper_out import PaperOut
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.list_reader import Listing

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class SavingsPane(ListPane):
    """The accounts by client; D and W write what goes in and comes out."""

    imports = "savings"
    sheet = "savings"

    def __init__(self, page: Page) -> None:
        look = Look(
            name=tr("Emergency savings"),
            columns=[
                Column("client", tr("Client"), kind="two"),
                Column("scheme", tr("Scheme"), 210, "quiet", drop=1),
                Column("deposited", tr("Deposited"), 130, "number"),
                Column("withdrawn", tr("Withdrawn"), 130, "number"),
                Column("balance", tr("Balance"), 130, "number"),
                Column("last", tr("Last entry"), 120, drop=2),
                Column("shock", tr("After a shock"), 116, "pill", drop=3),
            ],
            sorted_by=("client", True),
            icon="hand-coins",
            empty=tr("Nobody has emergency savings here"),
            advice=tr("The first deposit opens the account of a client."),
            reads="savings-accounts",
            kinds=("savings_account", "savings_entry", "client"),
            several=False,
            finds=True,
        )
        shown = [("balance", tr("With a balance")), ("shock", tr("Used after a shock")),
                 ("all", tr("All"))]  # fmt: skip
        super().__init__(page, look, shown)
        self.papers = PaperOut(page, self)
        self._statement = self.add_act("P", tr("Statement…"), self.print_statement)
        self._withdraw = self.add_act("W", tr("Withdraw…"), self.withdraw)
        self._deposit = self.add_act("D", tr("Deposit…"), self.deposit, primary=True)
        self.new_button = button(tr("First deposit…"), "primary", "plus")
        self.new_button.clicked.connect(self.open_account)
        self.finish()

    def head_widgets(self) -> list[QWidget]:
        """Return the act that opens an account."""
        return [*super().head_widgets(), self.new_button]

    def open_list(
        self, workspace: Any, branch: str, shown: str, words: str, order: Order
    ) -> Listing:
        """Open the accounts."""
        branches = workspace.incentives.branch_ids(branch)
        wanted = AccountFilter(
            branches=branches, with_balance=shown == "balance", after_shock=shown == "shock",
            text=words,
        )  # fmt: skip
        return workspace.savings.open_accounts(wanted, order)  # type: ignore[no-any-return]

    def count_words(self, total: int, facts: Any) -> str:
        """Return how many accounts, and what they hold."""
        said = tr("%n account|%n accounts", n=total)
        return f"{said} · {words.sums(facts)}" if facts else said

    def chosen_words(self, rows: Sequence[Any]) -> str:
        """Return whose account is chosen."""
        return rows[0].client_name or rows[0].client_code if rows else ""

    def may(self, act: QAction, rows: Sequence[Any]) -> bool:
        """Tell whether there is anything to take out."""
        if not rows:
            return False
        return act is not self._withdraw or rows[0].balance.minor > 0

    def cell(self, row: AccountRow, name: str) -> Any:
        """Return what a cell shows."""
        if name == "client":
            about = " · ".join(filter(None, (row.client_code, row.centre)))
            return Cell(row.client_name or row.client_code, about)
        if name == "scheme":
            return row.scheme_name
        if name == "last":
            return texts.day(row.last_on) if row.last_on else texts.DASH
        if name == "shock":
            return Cell(tr("Used"), tone="plain") if row.used_after_shock else ""
        return words.money(getattr(row, name))

    def exported(self, rows: Iterable[Any]) -> tuple[Heads, Iterable[Sequence[Any]]]:
        """Return the accounts with their balance."""
        heads = [("client", "text"), ("name", "text"), ("centre", "text"), ("scheme", "text"),
                 ("opened_on", "day"), ("deposited", "decimal"), ("withdrawn", "decimal"),
                 ("balance", "decimal"), ("currency", "text"), ("last_on", "day"),
                 ("used_after_shock", "integer")]  # fmt: skip
        found = (
            (each.client_code, each.client_name, each.centre or None, each.scheme, each.opened_on,
             *(to_decimal(amount.minor, amount.currency)
               for amount in (each.deposited, each.withdrawn, each.balance)),
             each.balance.currency, each.last_on, int(each.used_after_shock))
            for each in rows
        )  # fmt: skip
        return heads, found

    def deposit(self) -> None:
        """Write a deposit into the chosen account."""
        self._begin(EntryKind.DEPOSIT)

    def withdraw(self) -> None:
        """Write a withdrawal from the chosen account."""
        self._begin(EntryKind.WITHDRAWAL)

    def open_account(self) -> None:
        """Look for a client, and write her first deposit."""
        from mfdw_desktop.ui.pick_client import PickClientDialog

        dialog = PickClientDialog(self._page, tr("Whose savings?"))
        dialog.picked.connect(self._on_client_picked)
        dialog.open()

    def print_statement(self) -> None:
        """Save the statement of the chosen account's client."""
        row = self.table.current_row()
        if isinstance(row, AccountRow):
            branch = self._context.branch() or row.client_code.partition("-")[0]
            request = PaperRequest(PaperKind.SAVINGS, branch, client=row.client_code)
            self.papers.ask(request, tr("savings_{client}", client=row.client_code))

    def _begin(self, kind: EntryKind) -> None:
        from mfdw_desktop.ui.incentives.savings_dialog import EntryDialog

        row = self.table.current_row()
        if isinstance(row, AccountRow):
            EntryDialog(self._page, kind, account=row).open()

    def _on_client_picked(self, client: ClientRow) -> None:
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            book = workspace()
            funds = [each for each in book.incentives.schemes() if each.kind == "savings"]
            return client, funds, book.incentives.currency()

        self._context.jobs.read("savings-funds", read, then=self._on_funds_read,
                                failed=self._page.show_error)  # fmt: skip

    def _on_funds_read(self, found: Any) -> None:
        from mfdw_desktop.ui.incentives.savings_dialog import EntryDialog

        client, funds, currency = found
        if not funds:
            self._page.message.show_message(
                "warn", tr("There is no scheme of emergency savings"),
                tr("Add one under Schemes first."),
            )  # fmt: skip
            return
        EntryDialog(
            self._page, EntryKind.DEPOSIT, client=client, funds=funds, currency=currency
        ).open()
