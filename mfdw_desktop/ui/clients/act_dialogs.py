"""Short forms for what happens to clients: status, centre, consent, the result of a check."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.clients import (
    TRANSITIONS,
    ClientRow,
    ClientStatus,
    StatusChange,
    StatusReason,
)
from mfdw_desktop.domain.conditions import CheckDraft, CheckRow, CheckState, Evidence
from mfdw_desktop.domain.consents import (
    Consent,
    ConsentMethod,
    ConsentScope,
)
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Check, Combo, DayEdit, LineEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.segments import Segments


def who(rows: Sequence[ClientRow]) -> str:
    """Return of whom a dialog speaks: a name, or how many."""
    return rows[0].title if len(rows) == 1 else tr("%n client|%n clients", n=len(rows))


def common_statuses(rows: Sequence[ClientRow]) -> list[ClientStatus]:
    """Return the statuses that every one of the clients may change to."""
    allowed = [set(TRANSITIONS[row.status]) for row in rows]
    common = set.intersection(*allowed) if allowed else set()
    return [status for status in ClientStatus if status in common]


class StatusDialog(SavingDialog):
    """Change the status of clients, dated and with its reason."""

    def __init__(
        self, context: PageContext, rows: Sequence[ClientRow], parent: QWidget, *, today: date
    ) -> None:
        self._rows = list(rows)
        self._status = Combo(words.choices(common_statuses(rows)))
        self._reason = Combo(placeholder=tr("Choose the reason"))
        form = Form(
            [
                Field("status", tr("New status"), self._status),
                Field("reason", tr("Reason"), self._reason, needed=True),
                Field("on", tr("From"), DayEdit(future=False), needed=True),
                Field("note", tr("Note"), LineEdit()),
            ]
        )
        title = tr("Change status: {who}", who=who(rows))
        super().__init__(context, title, form, parent, size=(560, 320))
        form.set_values({"on": today})
        self._status.edited.connect(self._offer_reasons)
        self._offer_reasons()
        form.remember()

    def _offer_reasons(self) -> None:
        status = self._status.value()
        if status is None:
            return
        stand = {row.status for row in self._rows}
        fitting = [
            reason
            for reason in StatusReason
            if all(reason in TRANSITIONS[each][ClientStatus(status)] for each in stand)
        ]
        self._reason.set_choices(words.choices(fitting))
        if len(fitting) == 1:
            self._reason.set_value(fitting[0])

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that changes the status."""
        change = StatusChange(
            ClientStatus(values["status"]),
            StatusReason(values["reason"]),
            values["on"],
            values["note"] or "",
        )
        keys = [row.id for row in self._rows]

        def work(progress: Progress) -> Changes:
            return self.context.workspace().clients.change_status(keys, change, progress)

        said = tr("{who}: {status}", who=who(self._rows), status=words.word(change.status))
        return Write(tr("Changing the status"), work, said)


class ConsentDialog(SavingDialog):
    """Note consents that the client gave."""

    def __init__(
        self,
        context: PageContext,
        client: ClientRow,
        parent: QWidget,
        *,
        missing: Sequence[ConsentScope],
        today: date,
    ) -> None:
        self._client, self._scopes = client, list(missing)
        methods = [(each.value, words.word(each)) for each in ConsentMethod]
        form = Form(
            [
                *(
                    Field(scope.value, words.word(scope), Check(words.word(scope)), wide=True)
                    for scope in missing
                ),
                Field("given_on", tr("Given on"), DayEdit(future=False), needed=True),
                Field("method", tr("How"), Segments(methods, ConsentMethod.SIGNATURE.value)),
                Field("consents", tr("Witness"), LineEdit(), hint=tr("needed for consent by word")),
                Field("taken_by", tr("Asked by"), LineEdit(tr("who of the staff"))),
            ]
        )
        title = tr("Consent: {who}", who=client.title)
        super().__init__(context, title, form, parent, size=(600, 420))
        form.set_values({"given_on": today})

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the consents."""
        given = [
            Consent(
                scope,
                values["given_on"],
                ConsentMethod(values["method"]),
                values["consents"] or "",
                taken_by=values["taken_by"] or "",
            )
            for scope in self._scopes
            if values[scope.value]
        ]

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().client_parts.give_consent(self._client.id, given)

        said = tr("%n consent noted|%n consents noted", n=len(given))
        return Write(tr("Noting consent"), work, said)


class WithdrawDialog(SavingDialog):
    """Withdraw a consent from a day on."""

    def __init__(
        self,
        context: PageContext,
        client: ClientRow,
        parent: QWidget,
        *,
        held: Sequence[ConsentScope],
        today: date,
    ) -> None:
        self._client = client
        methods = [(each.value, words.word(each)) for each in ConsentMethod]
        hint = tr(
            "From this day on the client is left out of analysis; the record stays. Photo and "
            "papers leave the file with Settings, Database, Remove documents for good."
        )
        form = Form(
            [
                Field("scope", tr("Which consent"), Combo(words.choices(held))),
                Field("on", tr("Withdrawn on"), DayEdit(future=False), hint=hint, needed=True),
                Field("method", tr("How"), Segments(methods, ConsentMethod.VERBAL.value)),
                Field("note", tr("What she said"), LineEdit()),
            ],
            columns=1,
        )
        title = tr("Withdraw consent: {who}", who=client.title)
        super().__init__(context, title, form, parent, save=tr("Withdraw"), size=(520, 420))
        form.set_values({"on": today})

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that withdraws the consent."""
        scope, on = ConsentScope(values["scope"]), values["on"]
        method, note = ConsentMethod(values["method"]), values["note"] or ""

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().client_parts.withdraw_consent(
                self._client.id, scope, on, method=method, note=note
            )

        return Write(tr("Withdrawing a consent"), work, tr("Consent withdrawn"))


class CheckDialog(SavingDialog):
    """Say what came of a check."""

    def __init__(
        self, context: PageContext, check: CheckRow, parent: QWidget, *, today: date
    ) -> None:
        self._check = check
        decided = tuple(each for each in CheckState if each is not CheckState.DUE)
        states = [(each.value, words.word(each)) for each in decided]
        about = tr("due {day}", day=texts.day(check.due_on))
        evidence = Combo(words.choices(Evidence), placeholder=tr("Choose what proves it"))
        form = Form(
            [
                Field("state", check.condition, Segments(states), hint=about, wide=True),
                Field("checked_on", tr("Checked on"), DayEdit(future=False)),
                Field("evidence", tr("Proved by"), evidence),
                Field("note", tr("Note"), LineEdit(), wide=True),
            ]
        )
        person = check.member or check.client_name
        super().__init__(context, tr("Check: {who}", who=person), form, parent, size=(560, 360))
        form.set_values(
            {
                "state": CheckState.MET if check.state is CheckState.DUE else check.state,
                "checked_on": check.checked_on or today,
                "evidence": check.evidence,
                "note": check.note,
            }
        )

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the result."""
        state = CheckState(values["state"])
        evidence = values["evidence"]
        draft = CheckDraft(
            state,
            values["checked_on"],
            Evidence(evidence) if evidence else None,
            values["note"] or "",
            self._check.consequence if state is CheckState.NOT_MET else "",
        )

        def work(_progress: Progress) -> Changes:
            incentives = self.context.workspace().incentives
            return incentives.write_check([self._check.id], draft)

        said = tr("{condition}: {state}", condition=self._check.condition, state=words.word(state))
        return Write(tr("Writing a check"), work, said)
