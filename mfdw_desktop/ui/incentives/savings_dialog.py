"""The form of a deposit or a withdrawal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common import clock
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.savings import (
    WITHDRAWN_FOR,
    AccountRow,
    DepositSource,
    EntryDraft,
    EntryKind,
    Reason,
)
from mfdw_desktop.ui.clients import words as client_words
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, MoneyEdit
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class EntryDialog(SavingDialog):
    """Money into an account, or out of it with the reason."""

    def __init__(
        self,
        page: Page,
        kind: EntryKind,
        *,
        account: AccountRow | None = None,
        client: ClientRow | None = None,
        funds: Sequence[Scheme] = (),
        currency: str = "",
    ) -> None:
        self._kind, self._account, self._client = kind, account, client
        self._currency = account.balance.currency if account is not None else currency
        is_deposit = kind is EntryKind.DEPOSIT
        form = Form(columns=1)
        if account is None:
            choices = [(each.id, each.name) for each in funds]
            form.add(Field("scheme_id", tr("Scheme"), Combo(choices), needed=True))
        form.add(Field("on", tr("Day"), DayEdit(future=False), needed=True))
        hint = tr("balance {amount}", amount=words.money(account.balance)) if account else ""
        form.add(
            Field("amount", tr("Amount"), MoneyEdit(self._currency), unit=self._currency,
                  needed=True, hint=hint)
        )  # fmt: skip
        if is_deposit:
            sources = client_words.choices(DepositSource)
            form.add(Field("source", tr("Comes from"), Combo(sources), needed=True))
        else:
            reasons = client_words.choices(WITHDRAWN_FOR)
            form.add(
                Field("reason", tr("Reason"), Combo(reasons, placeholder=tr("What happened")),
                      needed=True)
            )  # fmt: skip
        form.add(Field("reference", tr("Receipt no."), LineEdit()))
        form.add(Field("note", tr("Note"), LineEdit()))
        values: dict[str, Any] = {"on": clock.today()}
        if is_deposit:
            values["source"] = DepositSource.VOLUNTARY
        if account is None and funds:
            values["scheme_id"] = funds[0].id
        form.set_values(values)
        who = client.title if client is not None else ""
        if account is not None:
            who = account.client_name or account.client_code
        title = tr("{client}: deposit", client=who)
        if not is_deposit:
            title = tr("{client}: withdrawal", client=who)
        super().__init__(page.context, title, form, page, size=(460, 560))

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that books the entry."""
        amount = values["amount"]
        reason = values.get("reason")
        draft = EntryDraft(
            client_id=self._client.id if self._client is not None else None,
            scheme_id=values.get("scheme_id"),
            account_id=self._account.id if self._account is not None else None,
            kind=self._kind,
            on=values["on"],
            amount=None if amount is None else Money(amount, self._currency),
            source=DepositSource(values.get("source") or DepositSource.VOLUNTARY),
            reason=Reason(reason) if reason else None,
            reference=values["reference"] or "",
            note=values["note"] or "",
        )
        workspace = self.context.workspace

        def work(_progress: Progress) -> Any:
            return workspace().savings.book(draft)

        said = tr("Deposit saved") if self._kind is EntryKind.DEPOSIT else tr("Withdrawal saved")
        return Write(tr("Saving an entry"), work, said)
