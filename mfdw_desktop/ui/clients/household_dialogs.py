"""Who lives with whom from a day on, and the own fields of a household."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.households import Relation
from mfdw_desktop.domain.own_fields import OwnSubject
from mfdw_desktop.ui.clients import own, words
from mfdw_desktop.ui.clients.part_dialogs import RELATIONS
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.page import Page, PageContext
from mfdw_desktop.ui.pick_client import PickClientDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.several import Several


class HouseholdDialog(SavingDialog):
    """Let a client live with another one, or in a household of her own."""

    def __init__(
        self,
        context: PageContext,
        detail: ClientDetail,
        parent: QWidget,
        *,
        today: date,
        other: ClientRow | None = None,
    ) -> None:
        """With `other` she comes to live with that client."""
        self._client, self._other = detail.client, other
        living = [
            each
            for each in detail.household
            if each.lives_in(today) and each.client_id != detail.client.id
        ]
        fields = [Field("on", tr("From"), DayEdit(future=False), needed=True)]
        if other is not None:
            relation = Combo(words.choices(RELATIONS))
            fields.append(Field("relation", tr("Relation to {name}", name=other.title), relation))
        if living:
            along = Several(
                [(str(each.id), each.name or each.native_name or str(each.id)) for each in living]
            )
            fields.append(Field("along", tr("Who comes along"), along, wide=True))
        title = (
            tr("{name}: a separate household", name=detail.client.title)
            if other is None
            else tr("{name} lives with {other}", name=detail.client.title, other=other.title)
        )
        super().__init__(context, title, Form(fields), parent, size=(560, 300))
        self.form.set_values({"on": today})

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that moves the persons."""
        on, along = values["on"], [int(each) for each in values.get("along") or ()]
        client, other = self._client, self._other

        def work(_progress: Progress) -> Changes:
            households = self.context.workspace().households
            if other is None:
                return households.split(client.id, on=on, along=along)
            relation = Relation(values["relation"])
            return households.join(client.id, other.id, relation=relation, on=on, along=along)

        said = tr("{name} moved", name=client.title)
        return Write(tr("Moving between households"), work, said)


class MoveIn(QObject):
    """Ask with whom, then from when and who comes along."""

    def __init__(
        self,
        context: PageContext,
        page: QWidget,
        detail: ClientDetail,
        *,
        today: date,
        show: Callable[[Dialog], None],
    ) -> None:
        """Ask for `detail`; `show` opens a dialog."""
        super().__init__(page)
        self._context, self._page, self._detail = context, page, detail
        self._today, self._show = today, show

    def begin(self) -> None:
        """Open the search for the other client."""
        dialog = PickClientDialog(cast("Page", self._page), tr("With whom does she live?"))
        dialog.picked.connect(self._on_picked)
        self._show(dialog)

    def _on_picked(self, other: ClientRow) -> None:
        if other.id != self._detail.client.id:
            self._show(
                HouseholdDialog(
                    self._context, self._detail, self._page, today=self._today, other=other
                )
            )


class HouseholdFieldsDialog(SavingDialog):
    """The institution's own fields of a household."""

    def __init__(
        self,
        context: PageContext,
        detail: ClientDetail,
        parent: QWidget,
        choices: ClientChoices,
    ) -> None:
        self._uid, self._title = detail.household_uid, detail.client.title
        asked = [
            each for each in own.of(choices, OwnSubject.HOUSEHOLD) if each.is_asked(clock.today())
        ]
        self._codes = {each.name: each.code for each in asked}
        form = Form(own.form_fields(asked, choices))
        super().__init__(context, tr("Household"), form, parent, size=(560, 340))
        held = detail.household_own
        form.set_values({name: held.get(code) for name, code in self._codes.items()})

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the fields."""
        given = {code: values[name] for name, code in self._codes.items()}

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().households.save_own(self._uid, given)

        return Write(tr("Saving the household"), work, tr("Household saved"))
