"""The form by which clients go on in another centre, perhaps of another branch."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.transfers import TransferDraft, TransferReason
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.act_dialogs import who
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit
from mfdw_desktop.ui.widgets.form import Field, Form


class MoveDialog(SavingDialog):
    """Move clients to another centre, dated and with its reason."""

    def __init__(
        self,
        context: PageContext,
        rows: Sequence[ClientRow],
        parent: QWidget,
        *,
        choices: ClientChoices,
        today: date,
    ) -> None:
        self._rows, self._choices = list(rows), choices
        self._names = {each.id: _name(each, choices) for each in choices.centres}
        self._branches = {each.id: each.branch_id for each in choices.centres}
        self._codes = {each.code: each.id for each in choices.branches}
        self._centre = Combo(list(self._names.items()), placeholder=tr("Choose the centre"))
        self._group = Combo()
        self._form = Form(
            [
                Field("centre_id", tr("To the centre"), self._centre, needed=True),
                Field("group_id", tr("Group"), self._group),
                Field("on", tr("From"), DayEdit(future=False), needed=True),
                Field(
                    "reason", tr("Reason"),
                    Combo(words.choices(TransferReason), placeholder=tr("Choose the reason")),
                    needed=True,
                ),
                Field("note", tr("Note"), LineEdit(), wide=True),
            ]
        )  # fmt: skip
        title = tr("Move centre: {who}", who=who(rows))
        super().__init__(context, title, self._form, parent, save=tr("Move"), size=(600, 360))
        self._form.set_values({"on": today})
        self._centre.edited.connect(self._offer_groups)
        self._offer_groups()
        self._form.remember()

    def _offer_groups(self) -> None:
        centre = self._centre.value()
        groups = self._choices.groups_of(centre)
        self._group.set_choices([(None, tr("None")), *((each.id, each.name) for each in groups)])
        self._group.setEnabled(bool(groups))
        if centre is None or not self._is_elsewhere(centre):
            self.message.clear()
            return
        self.message.show_message(
            "info",
            tr("This centre is in another branch"),
            tr(
                "Code and arm stay; what was given and answered stays with the old branch. "
                "Household and enterprises come along."
            ),
        )

    def _is_elsewhere(self, centre: int) -> bool:
        branch = self._branches[centre]
        return any(self._codes.get(row.branch) != branch for row in self._rows)

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that moves the clients."""
        keys = [row.id for row in self._rows]
        draft = TransferDraft(
            values["centre_id"],
            values["group_id"],
            values["on"],
            TransferReason(values["reason"]),
            values["note"] or "",
        )

        def work(progress: Progress) -> Changes:
            return self.context.workspace().clients.move(keys, draft, progress)

        said = tr("{who} moved to {centre}", who=who(self._rows),
                  centre=self._names[draft.centre_id])  # fmt: skip
        return Write(tr("Moving clients"), work, said)


def _name(centre: Any, choices: ClientChoices) -> str:
    """Return what a centre is called, with its branch where there are several."""
    if len(choices.branches) < 2:
        return str(centre.name)
    branch = next((each.name for each in choices.branches if each.id == centre.branch_id), "")
    return f"{centre.name} · {branch}"
