"""How an institution is made up: branches, centres, groups and staff, as entered and as shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mfdw_desktop.domain.actors import Role
from mfdw_desktop.domain.problems import FieldProblem

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,15}")
_BRANCH_CODE = re.compile(r"[A-Z][A-Z0-9]{1,7}")


@dataclass(frozen=True)
class InstitutionFacts:
    """The institution that a database belongs to."""

    id: int
    name: str
    native_name: str
    country: str
    currency: str
    language: str
    paper_size: str


@dataclass(frozen=True)
class BranchEntry:
    """What can be entered of a branch of an institution that exists."""

    code: str = ""
    name: str = ""
    native_name: str = ""
    time_zone: str = ""
    address: str = ""
    phone: str = ""


@dataclass(frozen=True)
class BranchRow(BranchEntry):
    """A branch in a list."""

    id: int = 0
    uid: str = ""
    clients: int = 0
    """Live clients of the branch."""


@dataclass(frozen=True)
class StaffEntry:
    """What can be entered of a person who works for a branch."""

    branch: str = ""
    """Code of the branch."""
    code: str = ""
    name: str = ""
    native_name: str = ""
    role: Role = Role.OFFICER
    phone: str = ""
    left_on: date | None = None


@dataclass(frozen=True)
class StaffRow(StaffEntry):
    """A person in a list."""

    id: int = 0
    uid: str = ""
    centres: int = 0
    """Centres that the person looks after."""


@dataclass(frozen=True)
class CentreEntry:
    """What can be entered of a centre."""

    branch: str = ""
    code: str = ""
    name: str = ""
    native_name: str = ""
    village: str = ""
    officer_id: int | None = None
    meeting_weekday: int | None = None


@dataclass(frozen=True)
class CentreRow(CentreEntry):
    """A centre in a list."""

    id: int = 0
    uid: str = ""
    officer: str = ""
    clients: int = 0


@dataclass(frozen=True)
class GroupEntry:
    """What can be entered of a solidarity group."""

    centre_id: int = 0
    code: str = ""
    name: str = ""


@dataclass(frozen=True)
class GroupRow(GroupEntry):
    """A group in a list."""

    id: int = 0
    uid: str = ""
    centre: str = ""
    branch: str = ""
    clients: int = 0


def check_branch(entry: BranchEntry, taken: Iterable[str] = ()) -> list[FieldProblem]:
    """Return what is wrong with a branch; `taken` are the codes of the others."""
    problems = _common(entry.name)
    if not _BRANCH_CODE.fullmatch(entry.code):
        problems.append(FieldProblem("code", "branch-code-shape", fields={"code": entry.code}))
    return problems + _twice(entry.code, taken)


def check_unit(
    entry: StaffEntry | CentreEntry | GroupEntry, taken: Iterable[str] = ()
) -> list[FieldProblem]:
    """Return what is wrong with a person, a centre or a group."""
    problems = _common(entry.name)
    if not entry.code:
        problems.append(FieldProblem("code", "code-missing"))
    elif not _CODE.fullmatch(entry.code):
        problems.append(FieldProblem("code", "unit-code-shape", fields={"code": entry.code}))
    if isinstance(entry, GroupEntry) and not entry.centre_id:
        problems.append(FieldProblem("centre_id", "centre-missing"))
    return problems + _twice(entry.code, taken)


def _common(name: str) -> list[FieldProblem]:
    return [] if name.strip() else [FieldProblem("name", "name-missing")]


def _twice(code: str, taken: Iterable[str]) -> list[FieldProblem]:
    folded = {each.casefold() for each in taken}
    if code and code.casefold() in folded:
        return [FieldProblem("code", "code-taken", fields={"code": code})]
    return []
