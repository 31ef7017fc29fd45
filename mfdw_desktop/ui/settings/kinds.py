"""Kinds of incentive and areas of decent work: the programme's own, and those that are added."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.kinds import Area, IncentiveKind
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.kind_fields import KindFieldsEditor
from mfdw_desktop.ui.settings.list_section import ListSection
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.editors import Check, LineEdit
from mfdw_desktop.ui.widgets.form import Field

if TYPE_CHECKING:
    from mfdw_desktop.services.kinds import Kinds
    from mfdw_desktop.services.workspace import Workspace


class KindsSection(ListSection):
    """The kinds of incentive, each with what its awards are asked."""

    kinds = ("incentive_kind", "scheme")
    noun = "incentive-kinds"
    dialog_size = (680, 560)

    def __init__(self, context: PageContext) -> None:
        columns = [
            Column("name", tr("Kind"), kind="name"),
            Column("fields", tr("Own fields"), 260, "quiet"),
            Column("schemes", tr("Schemes"), 90, "number"),
            Column("is_seed", tr("From"), 150, "pill"),
        ]
        empty = ("gift", tr("No kinds yet"), tr("A kind says what an incentive is."))
        super().__init__(context, tr("Incentive kinds"), columns, add=tr("Add a kind"), empty=empty)

    def service(self, workspace: Workspace) -> Any:
        """Return the catalogue."""
        return workspace.kinds

    def rows(self, service: Kinds) -> Sequence[IncentiveKind]:
        """Read the kinds."""
        return service.kinds()

    def cell(self, row: IncentiveKind, name: str) -> Any:
        """Return what a cell shows."""
        if name == "name":
            return Cell(tr(row.name) if row.is_seed else row.name, row.code)
        if name == "fields":
            return ", ".join(each.label for each in row.fields)
        if name == "schemes":
            return texts.number(row.schemes) if row.schemes else texts.DASH
        return Cell(tr("Programme") if row.is_seed else tr("Institution"),
                    tone="mute" if row.is_seed else "plain")  # fmt: skip

    def sort_key(self, row: IncentiveKind, name: str) -> Any:
        """Return by what a column is sorted."""
        if name == "fields":
            return len(row.fields)
        return super().sort_key(row, name)

    def fields(self, row: IncentiveKind | None) -> list[Field]:
        """Return the fields of a kind."""
        money = Check(tr("Awards have an amount"))
        money.set_value(row is None)
        return [
            Field("name", tr("Name"), LineEdit(tr("School-start kit")), needed=True, wide=True),
            Field("uses_money", tr("Worth money"), money),
            Field("uses_conditions", tr("Conditional"), Check(tr("Awards have conditions"))),
            Field("uses_sessions", tr("Taught"), Check(tr("Clients come to sessions"))),
            Field("fields", tr("Own fields of its awards"), KindFieldsEditor(), wide=True),
        ]

    def save(self, service: Kinds, values: dict[str, Any], key: int | None) -> Changes:
        """Store a kind."""
        kind = IncentiveKind(
            code=self._code(key),
            name=values["name"] or "",
            is_seed=False,
            uses_sessions=bool(values["uses_sessions"]),
            uses_conditions=bool(values["uses_conditions"]),
            uses_money=bool(values["uses_money"]),
            fields=values["fields"],
        )
        return service.save_kind(kind, key)

    def remove(self, service: Kinds, key: int) -> Changes:
        """Remove a kind."""
        return service.remove_kind(key)

    def _code(self, key: int | None) -> str:
        return next((each.code for each in self._loaded.get("rows", ()) if each.id == key), "")


class AreasSection(ListSection):
    """The areas of decent work."""

    kinds = ("area", "scheme")
    noun = "areas"

    def __init__(self, context: PageContext) -> None:
        columns = [
            Column("name", tr("Area"), kind="name"),
            Column("schemes", tr("Schemes"), 90, "number"),
        ]
        empty = ("flag", tr("No areas yet"), tr("An area says what an incentive is to change."))
        super().__init__(
            context, tr("Areas of decent work"), columns, add=tr("Add an area"), empty=empty
        )

    def service(self, workspace: Workspace) -> Any:
        """Return the catalogue."""
        return workspace.kinds

    def rows(self, service: Kinds) -> Sequence[Area]:
        """Read the areas."""
        return service.areas()

    def cell(self, row: Area, name: str) -> Any:
        """Return what a cell shows."""
        if name == "name":
            return Cell(row.name, row.code)
        return texts.number(row.schemes) if row.schemes else texts.DASH

    def fields(self, row: Area | None) -> list[Field]:
        """Return the fields of an area."""
        return [Field("name", tr("Name"), LineEdit(tr("Child labour")), needed=True, wide=True)]

    def save(self, service: Kinds, values: dict[str, Any], key: int | None) -> Changes:
        """Store an area."""
        rows = self._loaded.get("rows", ())
        code = next((each.code for each in rows if each.id == key), "")
        return service.save_area(Area(code, values["name"] or ""), key)

    def remove(self, service: Kinds, key: int) -> Changes:
        """Remove an area."""
        return service.remove_area(key)
