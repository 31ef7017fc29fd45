"""The form of what became of payments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.payments import Decision, PaymentRow, PaymentState
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import DayEdit, LineEdit, TextArea
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class DecisionDialog(SavingDialog):
    """When payments were paid, came back or were cancelled, and why."""

    def __init__(
        self, page: Page, rows: Sequence[PaymentRow], state: PaymentState, today: date
    ) -> None:
        self._rows, self._state = rows, state
        form = Form(columns=1)
        form.add(Field("on", tr("Day"), DayEdit(future=False), needed=True))
        if state is PaymentState.PAID:
            form.add(Field("reference", tr("Reference"), LineEdit("CV-0412")))
            form.add(Field("note", tr("Note"), LineEdit()))
        else:
            form.add(Field("note", tr("Reason"), TextArea(), needed=True))
        form.set_values({"on": today})
        super().__init__(page.context, _said(rows, state), form, page, size=(460, 360))

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that says what became of them."""
        decision = Decision(self._state, values["on"], values.get("reference") or "",
                            values["note"] or "")  # fmt: skip
        keys, workspace = [each.id for each in self._rows], self.context.workspace

        def work(_progress: Progress) -> Any:
            return workspace().payments.decide(keys, decision)

        return Write(tr("Saving the payments"), work, _said(self._rows, self._state))


def write_decision(page: Page, rows: Sequence[PaymentRow], state: PaymentState) -> None:
    """Write what needs no words: scheduled again."""
    keys, workspace = [each.id for each in rows], page.context.workspace

    def work(_progress: Progress) -> Any:
        return workspace().payments.decide(keys, Decision(state))

    page.context.actions.run(
        tr("Saving the payments"), work, words=_said(rows, state), failed=page.show_error
    )


def _said(rows: Sequence[PaymentRow], state: PaymentState) -> str:
    return tr("%n payment: {state}|%n payments: {state}", n=len(rows), state=word(state))
