"""Branches, centres, groups and officers that a list names, in whatever way it writes them.

An unknown centre or group is created with a warning (`decisions.md` 30); an officer or a
branch is not made up.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from mfdw_desktop.database.models import Centre, ClientGroup
from mfdw_desktop.database.queries import organisation
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.names import fold
from mfdw_desktop.services.intake_linking import ImportBranch

_CODE = re.compile(r"(?=.*\d)[A-Za-z0-9][A-Za-z0-9._-]{0,15}")


@dataclass(frozen=True)
class Place:
    """Where a client belongs."""

    branch: ImportBranch
    centre_id: int | None = None
    group_id: int | None = None
    officer_id: int | None = None


class Places:
    """The organisation as an import sees it, growing as the file names new centres."""

    def __init__(self, unit: Unit, branch: ImportBranch) -> None:
        self._unit = unit
        self._branch = branch
        connection = unit.connection
        self._branches: dict[str, ImportBranch] = {}
        for each in organisation.branches(connection):
            known = ImportBranch(each.id, each.code, each.time_zone)
            for word in (each.code, each.name, each.native_name):
                if word:
                    self._branches.setdefault(fold(word), known)
        self._centres: dict[tuple[str, str], int] = {}
        self.officer_of_centre: dict[int, int] = {}
        self._centre_of_group: dict[int, int] = {}
        self._codes: dict[str, set[str]] = {}
        for row in organisation.centres(connection):
            self._codes.setdefault(row.branch, set()).add(row.code.casefold())
            if row.officer_id is not None:
                self.officer_of_centre[row.id] = row.officer_id
            for word in (row.code, row.name, row.native_name):
                if word:
                    self._centres.setdefault((row.branch, fold(word)), row.id)
        self._groups: dict[tuple[int, str], int] = {}
        self._groups_of_branch: dict[tuple[str, str], list[int]] = {}
        for group in organisation.groups(connection):
            self._note_group(group.id, group.centre_id, group.branch, group.code, group.name)
        self._staff: dict[tuple[str, str], int] = {}
        for person in organisation.staff(connection):
            for word in (person.code, person.name, person.native_name):
                if word:
                    self._staff.setdefault((person.branch, fold(word)), person.id)
        self._warned: Counter[tuple[str, str]] = Counter()

    def find(
        self, *, branch: str = "", centre: str = "", group: str = "", officer: str = ""
    ) -> tuple[Place, list[tuple[str, str, str]]]:
        """Return the place, and warnings as (field, value, rule), each value once a file."""
        warnings: list[tuple[str, str, str]] = []
        known = self._branches.get(fold(branch)) if branch else None
        if branch and known is None:
            warnings.append(("branch", branch, "branch-not-known"))
        at = known or self._branch
        centre_id = self._centre(at, centre, warnings) if centre else None
        group_id = self._group(at, centre_id, group, warnings) if group else None
        if group_id is not None and centre_id is None:
            centre_id = self._centre_of_group[group_id]
        officer_id = self._staff.get((at.code, fold(officer))) if officer else None
        if officer and officer_id is None:
            warnings.append(("officer", officer, "officer-not-known"))
        return Place(at, centre_id, group_id, officer_id), [
            each for each in warnings if self._is_first(each)
        ]

    def _is_first(self, warning: tuple[str, str, str]) -> bool:
        self._warned[warning[1], warning[2]] += 1
        return self._warned[warning[1], warning[2]] == 1

    def _centre(self, branch: ImportBranch, name: str, warnings: list[tuple[str, str, str]]) -> int:
        key = (branch.code, fold(name))
        if key not in self._centres:
            taken = self._codes.setdefault(branch.code, set())
            code = _fresh_code(name, "C", taken)
            taken.add(code.casefold())
            made = self._unit.create(Centre, branch_id=branch.id, code=code, name=name)
            self._centres[key] = made.id
            self._centres.setdefault((branch.code, fold(code)), made.id)
            warnings.append(("centre", name, "centre-created"))
        return self._centres[key]

    def _group(
        self,
        branch: ImportBranch,
        centre: int | None,
        name: str,
        warnings: list[tuple[str, str, str]],
    ) -> int | None:
        if centre is None:
            known = set(self._groups_of_branch.get((branch.code, fold(name)), ()))
            if len(known) == 1:
                return known.pop()
            warnings.append(("group", name, "group-without-centre"))
            return None
        if (centre, fold(name)) not in self._groups:
            taken = {word for at, word in self._groups if at == centre}
            code = _fresh_code(name, "G", taken)
            made = self._unit.create(
                ClientGroup, branch_id=branch.id, centre_id=centre, code=code, name=name
            )
            self._note_group(made.id, centre, branch.code, code, name)
            warnings.append(("group", name, "group-created"))
        return self._groups[centre, fold(name)]

    def _note_group(self, key: int, centre: int, branch: str, code: str, name: str) -> None:
        self._centre_of_group[key] = centre
        for word in {fold(code), fold(name)} - {""}:
            self._groups.setdefault((centre, word), key)
            self._groups_of_branch.setdefault((branch, word), []).append(key)


def _fresh_code(name: str, letter: str, taken: set[str]) -> str:
    """Return the name as a code if it looks like one, else the next free number."""
    if _CODE.fullmatch(name) and name.casefold() not in taken:
        return name
    number = 1
    while f"{letter}{number:02}".casefold() in taken:
        number += 1
    return f"{letter}{number:02}"
