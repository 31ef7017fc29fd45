"""Branches, centres, groups and staff: what each list shows and asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from mfdw_desktop.domain.actors import Role
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.organisation import (
    BranchEntry,
    BranchRow,
    CentreEntry,
    CentreRow,
    GroupEntry,
    GroupRow,
    StaffEntry,
    StaffRow,
)
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.lookup import role_words
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.list_section import ListSection
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit
from mfdw_desktop.ui.widgets.form import Field

if TYPE_CHECKING:
    from mfdw_desktop.services.organisation import Organisation


class BranchesSection(ListSection):
    """The branches of the institution."""

    kinds = ("branch", "client")
    noun = "branches"

    def __init__(self, context: PageContext) -> None:
        columns = [
            Column("name", tr("Branch"), kind="name"),
            Column("code", tr("Code"), 90, "quiet"),
            Column("phone", tr("Telephone"), 130, "quiet", drop=1),
            Column("time_zone", tr("Time zone"), 160, "quiet", drop=2),
            Column("clients", tr("Clients"), 90, "number"),
        ]
        empty = ("map-pin", tr("No branches yet"), tr("A branch owns its clients and centres."))
        super().__init__(context, tr("Branches"), columns, add=tr("Add a branch"), empty=empty)

    def rows(self, organisation: Organisation) -> Sequence[BranchRow]:
        """Read the branches."""
        return organisation.branches()

    def cell(self, row: BranchRow, name: str) -> Any:
        """Return what a cell shows."""
        if name == "name":
            return Cell(row.name, row.native_name)
        return texts.number(row.clients) if name == "clients" else getattr(row, name)

    def fields(self, row: BranchRow | None) -> list[Field]:
        """Return the fields of a branch; its code stays when clients carry it."""
        code = LineEdit("KH03")
        code.setEnabled(row is None or row.clients == 0)
        hint = tr("begins every client's code") if row is None else ""
        return [
            Field("name", tr("Name"), LineEdit("Kampot"), needed=True),
            Field("native_name", tr("Name in the own script"), LineEdit()),
            Field("code", tr("Code"), code, needed=True, hint=hint),
            Field("time_zone", tr("Time zone"), LineEdit("Asia/Phnom_Penh"),
                  hint=tr("empty takes the country's")),
            Field("phone", tr("Telephone"), LineEdit("012 345 678")),
            Field("address", tr("Address"), LineEdit()),
        ]  # fmt: skip

    def save(self, organisation: Organisation, values: dict[str, Any], key: int | None) -> Changes:
        """Store a branch."""
        entry = BranchEntry(**_filled(values))
        return organisation.save_branch(entry, key)

    def remove(self, organisation: Organisation, key: int) -> Changes:
        """Remove a branch."""
        return organisation.remove_branch(key)


class StaffSection(ListSection):
    """The people who work for the branches."""

    kinds = ("staff", "centre", "branch")
    noun = "staff"

    def __init__(self, context: PageContext) -> None:
        columns = [
            Column("name", tr("Name"), kind="name"),
            Column("code", tr("Code"), 90, "quiet"),
            Column("role", tr("Role"), 130),
            Column("branch", tr("Branch"), 90, "quiet"),
            Column("centres", tr("Centres"), 90, "number"),
            Column("left_on", tr("State"), 150, "pill"),
        ]
        empty = ("users", tr("Nobody yet"), tr("Officers look after centres and their clients."))
        super().__init__(context, tr("Staff"), columns, add=tr("Add a person"), empty=empty)

    def rows(self, organisation: Organisation) -> Sequence[StaffRow]:
        """Read the people."""
        return organisation.staff()

    def around(self, organisation: Organisation) -> dict[str, Any]:
        """Read the branches to choose from."""
        return {"branches": organisation.branches()}

    def cell(self, row: StaffRow, name: str) -> Any:
        """Return what a cell shows."""
        if name == "name":
            return Cell(row.name, row.native_name)
        if name == "role":
            return role_words(row.role)
        if name == "centres":
            return texts.number(row.centres) if row.centres else texts.DASH
        if name == "left_on":
            if row.left_on is None:
                return Cell(tr("Active"), tone="plain")
            return Cell(tr("Left {day}", day=texts.day(row.left_on)), tone="mute")
        return getattr(row, name)

    def fields(self, row: StaffRow | None) -> list[Field]:
        """Return the fields of a person."""
        roles = [(role, role_words(role)) for role in Role]
        fields = [
            Field("name", tr("Name"), LineEdit("Dara Kim"), needed=True),
            Field("native_name", tr("Name in the own script"), LineEdit()),
            Field("code", tr("Code"), LineEdit("DK"), needed=True),
            Field("role", tr("Role"), Combo(roles)),
            self.branch_field(),
            Field("phone", tr("Telephone"), LineEdit("012 345 678")),
        ]
        if row is not None:
            fields.append(Field("left_on", tr("Left on"), DayEdit()))
        else:
            fields[3].editor.set_value(Role.OFFICER)
        return fields

    def save(self, organisation: Organisation, values: dict[str, Any], key: int | None) -> Changes:
        """Store a person."""
        left_on = values.pop("left_on", None)
        return organisation.save_staff(StaffEntry(**_filled(values), left_on=left_on), key)

    def remove(self, organisation: Organisation, key: int) -> Changes:
        """Remove a person."""
        return organisation.remove_staff(key)


class CentresSection(ListSection):
    """The centres where clients meet."""

    kinds = ("centre", "staff", "branch", "client")
    noun = "centres"

    def __init__(self, context: PageContext) -> None:
        columns = [
            Column("name", tr("Centre"), kind="name"),
            Column("code", tr("Code"), 90, "quiet"),
            Column("village", tr("Village"), 140, "quiet", drop=3),
            Column("officer", tr("Officer"), 150),
            Column("meeting_weekday", tr("Meets on"), 110, "quiet", drop=1),
            Column("branch", tr("Branch"), 80, "quiet", drop=2),
            Column("clients", tr("Clients"), 80, "number"),
        ]
        empty = ("house", tr("No centres yet"), tr("Clients of a village meet in a centre."))
        super().__init__(context, tr("Centres"), columns, add=tr("Add a centre"), empty=empty)

    def rows(self, organisation: Organisation) -> Sequence[CentreRow]:
        """Read the centres."""
        return organisation.centres()

    def around(self, organisation: Organisation) -> dict[str, Any]:
        """Read branches and officers to choose from."""
        return {"branches": organisation.branches(), "staff": organisation.staff()}

    def cell(self, row: CentreRow, name: str) -> Any:
        """Return what a cell shows."""
        if name == "name":
            return Cell(row.name, row.native_name)
        if name == "clients":
            return texts.number(row.clients)
        if name == "meeting_weekday":
            return _weekday(row.meeting_weekday)
        return getattr(row, name)

    def fields(self, row: CentreRow | None) -> list[Field]:
        """Return the fields of a centre."""
        officers: list[tuple[Any, str]] = [(None, tr("nobody yet"))]
        officers += [(each.id, each.name) for each in self._loaded["staff"] if not each.left_on]
        days: list[tuple[Any, str]] = [(None, tr("no fixed day"))]
        days += [(number, _weekday(number)) for number in range(7)]
        return [
            Field("name", tr("Name"), LineEdit("Trapeang Thum"), needed=True),
            Field("native_name", tr("Name in the own script"), LineEdit()),
            Field("code", tr("Code"), LineEdit("TT"), needed=True),
            Field("village", tr("Village"), LineEdit()),
            self.branch_field(),
            Field("officer_id", tr("Officer"), Combo(officers)),
            Field("meeting_weekday", tr("Meets on"), Combo(days)),
        ]

    def save(self, organisation: Organisation, values: dict[str, Any], key: int | None) -> Changes:
        """Store a centre."""
        choices = {name: values.pop(name) for name in ("officer_id", "meeting_weekday")}
        return organisation.save_centre(CentreEntry(**_filled(values), **choices), key)

    def remove(self, organisation: Organisation, key: int) -> Changes:
        """Remove a centre."""
        return organisation.remove_centre(key)


class GroupsSection(ListSection):
    """The solidarity groups within centres."""

    kinds = ("client_group", "centre", "branch", "client")
    noun = "groups"

    def __init__(self, context: PageContext) -> None:
        columns = [
            Column("name", tr("Group")),
            Column("code", tr("Code"), 100, "quiet"),
            Column("centre", tr("Centre"), 200),
            Column("branch", tr("Branch"), 90, "quiet"),
            Column("clients", tr("Clients"), 90, "number"),
        ]
        empty = (
            "users-round",
            tr("No groups yet"),
            tr("Groups stand in for each other's loans; leave this empty without group loans."),
        )
        super().__init__(context, tr("Groups"), columns, add=tr("Add a group"), empty=empty)

    def rows(self, organisation: Organisation) -> Sequence[GroupRow]:
        """Read the groups."""
        return organisation.groups()

    def around(self, organisation: Organisation) -> dict[str, Any]:
        """Read the centres to choose from."""
        return {"centres": organisation.centres()}

    def cell(self, row: GroupRow, name: str) -> Any:
        """Return what a cell shows."""
        return texts.number(row.clients) if name == "clients" else getattr(row, name)

    def fields(self, row: GroupRow | None) -> list[Field]:
        """Return the fields of a group."""
        centres = [(each.id, f"{each.name} · {each.branch}") for each in self._loaded["centres"]]
        return [
            Field("name", tr("Name"), LineEdit(), needed=True),
            Field("code", tr("Code"), LineEdit("G1"), needed=True),
            Field("centre_id", tr("Centre"), Combo(centres), needed=True),
        ]

    def save(self, organisation: Organisation, values: dict[str, Any], key: int | None) -> Changes:
        """Store a group."""
        return organisation.save_group(GroupEntry(**_filled(values)), key)

    def remove(self, organisation: Organisation, key: int) -> Changes:
        """Remove a group."""
        return organisation.remove_group(key)


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values with empty texts for what was left empty."""
    return {name: "" if value is None else value for name, value in values.items()}


def _weekday(number: int | None) -> str:
    """Return a day of the week in words; Monday is 0."""
    return texts.DASH if number is None else QLocale().standaloneDayName(number + 1)
