"""What safety visits look at: the institution's own checklists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.domain.worksites import Checklist, ChecklistDraft, read_items, write_items
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.list_section import ListSection
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.editors import LineEdit, TextArea
from mfdw_desktop.ui.widgets.form import Field

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace


class ChecklistsSection(ListSection):
    """Checklists of safety visits."""

    kinds = ("checklist", "checklist_item", "safety_visit")
    noun = "checklists"

    def __init__(self, context: PageContext) -> None:
        columns = [
            Column("name", tr("Checklist"), kind="name"),
            Column("items", tr("Things looked at"), 140, "number"),
            Column("visits", tr("Visits"), 90, "number"),
        ]
        empty = (
            "list-checks",
            tr("No checklists yet"),
            tr("A checklist says what a safety visit looks at; yes means that it is well."),
        )
        super().__init__(context, tr("Checklists"), columns, add=tr("Add a checklist"), empty=empty)

    def service(self, workspace: Workspace) -> Any:
        """Return what keeps the list."""
        return workspace.worksites

    def rows(self, service: Any) -> Sequence[Checklist]:
        """Read the checklists."""
        return list(service.checklists())

    def cell(self, row: Checklist, name: str) -> Any:
        """Return what a cell shows."""
        if name == "name":
            return Cell(row.name, row.code)
        if name == "items":
            return texts.number(len(row.items))
        return texts.number(row.visits) if row.visits else texts.DASH

    def sort_key(self, row: Checklist, name: str) -> Any:
        """Return by what a column is sorted."""
        return len(row.items) if name == "items" else super().sort_key(row, name)

    def values_of(self, row: Checklist, names: Sequence[str]) -> dict[str, Any]:
        """Return what the form shows; the things looked at a line each."""
        found = {name: getattr(row, name) for name in names if name != "items"}
        return {**found, "items": write_items(row.items)}

    def fields(self, _row: Checklist | None) -> list[Field]:
        """Return the fields of a checklist."""
        return [
            Field("name", tr("Name"), LineEdit(tr("Workplace at home")), needed=True),
            Field("code", tr("Code"), LineEdit("HOME"), needed=True),
            Field("note", tr("Note"), LineEdit(), wide=True),
            Field("items", tr("Things looked at"),
                  TextArea(tr("T1 Tools have safe handles"), lines=8), needed=True, wide=True,
                  hint=tr("one a line: a code, then the words; yes means that it is well")),
        ]  # fmt: skip

    def save(self, service: Any, values: dict[str, Any], key: int | None) -> Changes:
        """Store a checklist."""
        items, problems = read_items(values["items"] or "")
        require_valid(problems)
        draft = ChecklistDraft(
            values["code"] or "", values["name"] or "", values["note"] or "", items
        )
        changes: Changes = service.save_checklist(draft, key)
        return changes

    def remove(self, service: Any, key: int) -> Changes:
        """Remove a checklist that no visit was made by."""
        changes: Changes = service.remove_checklist(key)
        return changes
