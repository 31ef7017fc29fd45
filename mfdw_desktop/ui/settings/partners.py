"""The organisations that clients are referred to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.referrals import Partner, PartnerDraft, PartnerKind
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.words import choices, word
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.list_section import ListSection
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit
from mfdw_desktop.ui.widgets.form import Field

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace


class PartnersSection(ListSection):
    """Partners of all branches, or of one."""

    kinds = ("partner", "referral", "branch")
    noun = "partners"

    def __init__(self, context: PageContext) -> None:
        columns = [
            Column("name", tr("Partner"), kind="name"),
            Column("kind", tr("Kind"), 160),
            Column("contact", tr("Contact"), 170, "quiet", drop=1),
            Column("branch", tr("Branch"), 90, "quiet", drop=2),
            Column("referrals", tr("Referrals"), 90, "number"),
            Column("ended_on", tr("State"), 150, "pill"),
        ]
        empty = (
            "hand-heart",
            tr("No partners yet"),
            tr("Write the clinics, offices and schools that you send clients to."),
        )
        super().__init__(context, tr("Partners"), columns, add=tr("Add a partner"), empty=empty)

    def service(self, workspace: Workspace) -> Any:
        """Return what the list and its choices are read from."""
        return workspace

    def rows(self, service: Workspace) -> Sequence[Partner]:
        """Read the partners."""
        return service.referrals.partners()

    def around(self, service: Workspace) -> dict[str, Any]:
        """Read the branches to choose from."""
        return {"branches": service.organisation.branches()}

    def cell(self, row: Partner, name: str) -> Any:
        """Return what a cell shows."""
        if name == "name":
            return Cell(row.name, row.code)
        if name == "kind":
            return word(row.kind)
        if name == "contact":
            return " · ".join(part for part in (row.contact, row.phone) if part)
        if name == "branch":
            return row.branch or tr("All")
        if name == "referrals":
            return texts.number(row.referrals) if row.referrals else texts.DASH
        if row.ended_on is None:
            return Cell(tr("Active"), tone="plain")
        return Cell(tr("Ended {day}", day=texts.day(row.ended_on)), tone="mute")

    def fields(self, row: Partner | None) -> list[Field]:
        """Return the fields of a partner."""
        branches = [(each.code, each.name) for each in self._loaded.get("branches", ())]
        fields = [
            Field("name", tr("Name"), LineEdit(tr("Health centre of Kampot")), needed=True),
            Field("code", tr("Code"), LineEdit("HC"), needed=True),
            Field("kind", tr("Kind"), Combo(choices(PartnerKind))),
            Field("branch", tr("Branch"), Combo([("", tr("All branches")), *branches])),
            Field("contact", tr("Contact"), LineEdit(tr("name of a person"))),
            Field("phone", tr("Telephone"), LineEdit("012 345 678")),
            Field("address", tr("Address"), LineEdit()),
            Field("note", tr("Note"), LineEdit()),
        ]
        if row is not None:
            fields.append(Field("ended_on", tr("Ended on"), DayEdit(),
                                hint=tr("nobody is referred from this day on")))  # fmt: skip
        return fields

    def save(self, service: Workspace, values: dict[str, Any], key: int | None) -> Changes:
        """Store a partner."""
        ended_on = values.pop("ended_on", None)
        kind = PartnerKind(values.pop("kind") or PartnerKind.OTHER)
        texts_ = {name: "" if value is None else value for name, value in values.items()}
        return service.referrals.save_partner(
            PartnerDraft(**texts_, kind=kind, ended_on=ended_on), key
        )

    def remove(self, service: Workspace, key: int) -> Changes:
        """Remove a partner that nobody was referred to."""
        return service.referrals.remove_partner(key)
