"""The institution and what it is made up of: branches, centres, groups, staff."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Branch, Centre, ClientGroup, Institution, Record, Staff
from mfdw_desktop.database.queries import code_lists, rules, settings
from mfdw_desktop.database.queries import organisation as queries
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.code_lists import LISTS, ListLabel, in_order, moved
from mfdw_desktop.domain.institutions import COUNTRY_TIME_ZONES, DEFAULT_TIME_ZONE
from mfdw_desktop.domain.money import is_currency
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.national_ages import (
    NationalAges,
    check_ages,
    default_ages,
    read_ages,
)
from mfdw_desktop.domain.organisation import (
    BranchEntry,
    BranchRow,
    CentreEntry,
    CentreRow,
    GroupEntry,
    GroupRow,
    InstitutionFacts,
    StaffEntry,
    StaffRow,
    check_branch,
    check_unit,
)
from mfdw_desktop.domain.problems import FieldProblem, require_valid


class Organisation:
    """How the institution of a database is made up, for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def institution(self) -> InstitutionFacts:
        """Return the institution.

        Raises:
            RefusedError: none was entered yet.
        """
        with self._database.read() as connection:
            return queries.institution(connection)

    def zone(self) -> ZoneInfo:
        """Return the time zone that decides days."""
        with self._database.read() as connection:
            return ZoneInfo(queries.time_zone(connection))

    def list_labels(self) -> tuple[ListLabel, ...]:
        """Return the entries of built-in lists that the institution calls otherwise."""
        with self._database.read() as connection:
            return code_lists.labels(connection)

    def save_list_label(self, wanted: ListLabel) -> Changes:
        """Store what an entry of a built-in list is called, and whether it is offered.

        Raises:
            InvalidError: another entry of the list has the word.
        """
        same = [
            each for each in self.list_labels()
            if each.list_name == wanted.list_name and each.code != wanted.code and wanted.label
            and fold(each.label) == fold(wanted.label)
        ]  # fmt: skip
        if same:
            fields: dict[str, object] = {"label": wanted.label}
            require_valid([FieldProblem("label", "own-label-taken", fields=fields)])
        with write(self._database, self._actor) as unit:
            code_lists.keep(unit, wanted, self._today(unit))
        return unit.changes

    def move_list_label(self, list_name: str, code: str, place: int) -> Changes:
        """Put an entry of a built-in list at another place, from 1; the others make room."""
        with write(self._database, self._actor) as unit:
            labels = code_lists.labels(unit.connection)
            known = {each.code: each for each in labels if each.list_name == list_name}
            order = moved(in_order(list_name, labels), code, place)
            is_plain = order == LISTS[list_name]
            for at, each in enumerate(order, 1):
                held = known.get(each.value, ListLabel(list_name, each.value))
                wanted = replace(held, position=0 if is_plain else at)
                if wanted != held:
                    code_lists.keep(unit, wanted, self._today(unit))
        return unit.changes

    def _today(self, unit: Unit) -> date:
        zone = queries.time_zone(unit.connection)
        return self._database.clock().astimezone(ZoneInfo(zone)).date()

    def ages(self) -> tuple[NationalAges, NationalAges]:
        """Return the ages from which work is allowed, and those proposed for the country."""
        with self._database.read() as connection:
            country = queries.institution(connection).country
            stored = rules.rule(connection, rules.AGES)
        return read_ages(stored, country), default_ages(country)

    def save_ages(self, ages: NationalAges | None) -> Changes:
        """Store the ages; None goes back to those proposed.

        Raises:
            InvalidError: one is out of reason, or below the one before.
        """
        if ages is not None:
            require_valid(check_ages(ages))
        content = None if ages is None or ages == self.ages()[1] else asdict(ages)
        with write(self._database, self._actor) as unit:
            rules.keep(unit, rules.AGES, content)
        return unit.changes

    def branches(self) -> list[BranchRow]:
        """Return the branches that the actor may see, by code."""
        with self._database.read() as connection:
            found = queries.branches(connection)
        return [row for row in found if self._may_see(row.code)]

    def staff(self) -> list[StaffRow]:
        """Return the people, those who have left at the end."""
        with self._database.read() as connection:
            found = queries.staff(connection)
        return [row for row in found if self._may_see(row.branch)]

    def centres(self) -> list[CentreRow]:
        """Return the centres by branch and name."""
        with self._database.read() as connection:
            found = queries.centres(connection)
        return [row for row in found if self._may_see(row.branch)]

    def groups(self) -> list[GroupRow]:
        """Return the groups by branch, centre and name."""
        with self._database.read() as connection:
            found = queries.groups(connection)
        return [row for row in found if self._may_see(row.branch)]

    def save_institution(self, facts: InstitutionFacts) -> Changes:
        """Store the changed fields of the institution.

        Raises:
            InvalidError: no name, or a currency that amounts cannot be kept in.
        """
        problems = []
        if not facts.name.strip():
            problems.append(FieldProblem("name", "name-missing"))
        if not is_currency(facts.currency):
            fields: dict[str, object] = {"currency": facts.currency}
            problems.append(FieldProblem("currency", "currency-unknown", fields=fields))
        require_valid(problems)
        return self._save(
            Institution,
            facts.id,
            name=facts.name.strip(),
            native_name=facts.native_name or None,
            country=facts.country,
            currency=facts.currency,
            language=facts.language,
            paper_size=facts.paper_size,
        )

    def logo(self) -> bytes:
        """Return the institution's logo as a small PNG; empty where there is none."""
        with self._database.read() as connection:
            return settings.logo(connection)

    def set_logo(self, path: Path | None) -> Changes:
        """Let a picture stand at the head of every paper; None takes it away.

        Raises:
            RefusedError: there is no such file, or it is no picture that can be read.
        """
        content = b""
        if path is not None:
            from mfdw_desktop.reporting.pictures import MOST_BYTES, plain_picture

            try:
                with path.open("rb") as file:
                    content = plain_picture(file.read(MOST_BYTES + 1), path.name)
            except OSError as error:
                raise RefusedError("file-missing", path=str(path)) from error
        with write(self._database, self._actor) as unit:
            settings.keep_logo(unit.connection, content)
        return unit.changes | Changes(frozenset({"institution"}))

    def save_branch(self, entry: BranchEntry, key: int | None = None) -> Changes:
        """Store a branch; without `key` a new one.

        Raises:
            InvalidError: its code or name cannot stand.
        """
        others = _codes(self.branches(), key)
        require_valid(check_branch(entry, others))
        zone = entry.time_zone or COUNTRY_TIME_ZONES.get(
            self.institution().country, DEFAULT_TIME_ZONE
        )
        return self._save(
            Branch,
            key,
            code=entry.code,
            name=entry.name.strip(),
            native_name=entry.native_name or None,
            time_zone=zone,
            address=entry.address or None,
            phone=entry.phone or None,
        )

    def save_staff(self, entry: StaffEntry, key: int | None = None) -> Changes:
        """Store a person; without `key` a new one.

        Raises:
            InvalidError: code or name cannot stand.
            RefusedError: no such branch.
        """
        near = [row for row in self.staff() if row.branch == entry.branch]
        require_valid(check_unit(entry, _codes(near, key)))
        return self._save(
            Staff,
            key,
            branch=entry.branch,
            code=entry.code,
            name=entry.name.strip(),
            native_name=entry.native_name or None,
            role=entry.role.value,
            phone=entry.phone or None,
            left_on=entry.left_on,
        )

    def save_centre(self, entry: CentreEntry, key: int | None = None) -> Changes:
        """Store a centre; without `key` a new one.

        Raises:
            InvalidError: code or name cannot stand.
            RefusedError: no such branch.
        """
        near = [row for row in self.centres() if row.branch == entry.branch]
        require_valid(check_unit(entry, _codes(near, key)))
        return self._save(
            Centre,
            key,
            branch=entry.branch,
            officer_id=entry.officer_id,
            code=entry.code,
            name=entry.name.strip(),
            native_name=entry.native_name or None,
            village=entry.village or None,
            meeting_weekday=entry.meeting_weekday,
        )

    def save_group(self, entry: GroupEntry, key: int | None = None) -> Changes:
        """Store a group; without `key` a new one.

        Raises:
            InvalidError: centre, code or name cannot stand.
        """
        near = [row for row in self.groups() if row.centre_id == entry.centre_id]
        require_valid(check_unit(entry, _codes(near, key)))
        centre = next((row for row in self.centres() if row.id == entry.centre_id), None)
        if centre is None:
            raise RefusedError("centre-unknown", centre=entry.centre_id)
        return self._save(
            ClientGroup,
            key,
            branch=centre.branch,
            centre_id=entry.centre_id,
            code=entry.code,
            name=entry.name.strip(),
        )

    def remove_branch(self, key: int) -> Changes:
        """Put a branch without clients, centres and staff into the bin.

        Raises:
            RefusedError: something still belongs to it.
        """
        row = next(each for each in self.branches() if each.id == key)
        homes = [*(each.branch for each in self.centres()), *(each.branch for each in self.staff())]
        return self._remove(Branch, key, row.clients + homes.count(row.code), "branch-in-use")

    def remove_staff(self, key: int) -> Changes:
        """Put a person who looks after no centre into the bin.

        Raises:
            RefusedError: centres still have this officer.
        """
        row = next(each for each in self.staff() if each.id == key)
        return self._remove(Staff, key, row.centres, "staff-in-use")

    def remove_centre(self, key: int) -> Changes:
        """Put a centre without clients into the bin.

        Raises:
            RefusedError: it still has clients.
        """
        row = next(each for each in self.centres() if each.id == key)
        return self._remove(Centre, key, row.clients, "centre-in-use")

    def remove_group(self, key: int) -> Changes:
        """Put a group without clients into the bin.

        Raises:
            RefusedError: it still has clients.
        """
        row = next(each for each in self.groups() if each.id == key)
        return self._remove(ClientGroup, key, row.clients, "group-in-use")

    def _may_see(self, branch: str) -> bool:
        return not self._actor.branches or branch in self._actor.branches

    def _save(
        self, model: type[Record], key: int | None, *, branch: str = "", **values: Any
    ) -> Changes:
        with write(self._database, self._actor) as unit:
            if branch:
                values["branch_id"] = queries.branch_id(unit.connection, branch)
            if key is None:
                unit.create(model, **values)
            else:
                unit.update(model, key, **values)
        return unit.changes

    def _remove(self, model: type[Record], key: int, held: int, code: str) -> Changes:
        if held:
            raise RefusedError(code, count=held)
        with write(self._database, self._actor) as unit:
            unit.remove(model, key)
        return unit.changes


def _codes(
    rows: Iterable[BranchRow | StaffRow | CentreRow | GroupRow], key: int | None
) -> list[str]:
    """Return the codes of all rows but the one that is being saved."""
    return [row.code for row in rows if row.id != key]
