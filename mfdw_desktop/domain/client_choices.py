"""What can be chosen in the list and on the forms of clients."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mfdw_desktop.domain.national_ages import NationalAges
from mfdw_desktop.domain.own_fields import OwnField

if TYPE_CHECKING:
    from mfdw_desktop.domain.code_lists import ListLabel


@dataclass(frozen=True)
class BranchChoice:
    """A branch that clients are enrolled in."""

    id: int
    code: str
    name: str


@dataclass(frozen=True)
class CentreChoice:
    """A centre that clients meet in."""

    id: int
    branch_id: int
    name: str
    officer: str = ""
    village: str = ""


@dataclass(frozen=True)
class GroupChoice:
    """A group within a centre."""

    id: int
    centre_id: int
    name: str


@dataclass(frozen=True)
class StaffChoice:
    """A person of the staff who may look after clients."""

    id: int
    branch_id: int
    name: str


@dataclass(frozen=True)
class SchemeChoice:
    """A scheme that clients have awards of."""

    id: int
    name: str


@dataclass(frozen=True)
class RoundChoice:
    """A round of a questionnaire that clients may wait for."""

    id: int
    title: str
    """Of the questionnaire."""
    round: str


@dataclass(frozen=True)
class ClientChoices:
    """Everything that a client's fields and filters choose from, read at once."""

    branches: tuple[BranchChoice, ...] = ()
    centres: tuple[CentreChoice, ...] = ()
    groups: tuple[GroupChoice, ...] = ()
    staff: tuple[StaffChoice, ...] = ()
    schemes: tuple[SchemeChoice, ...] = ()
    rounds: tuple[RoundChoice, ...] = ()
    currency: str = "USD"
    country: str = ""
    has_innovation: bool = False
    """Whether there is something that an arm can be of."""
    ages: NationalAges | None = None
    """From which work is allowed; none for somebody who may not see such things."""
    labels: tuple[ListLabel, ...] = ()
    """What the institution calls entries of built-in lists."""
    own_fields: tuple[OwnField, ...] = ()
    """Of clients and households, those included that are asked no more."""

    def branch_ids(self, code: str) -> frozenset[int]:
        """Return the ids of the branch with a code; none of them for all branches."""
        return frozenset(each.id for each in self.branches if each.code == code)

    def within(self, branches: Iterable[int]) -> ClientChoices:
        """Return the choices of some branches; all of them when none is named."""
        wanted = frozenset(branches)
        if not wanted:
            return self
        centres = tuple(each for each in self.centres if each.branch_id in wanted)
        held = {each.id for each in centres}
        return replace(
            self,
            branches=tuple(each for each in self.branches if each.id in wanted),
            centres=centres,
            groups=tuple(each for each in self.groups if each.centre_id in held),
            staff=tuple(each for each in self.staff if each.branch_id in wanted),
        )

    def groups_of(self, centre_id: int | None) -> tuple[GroupChoice, ...]:
        """Return the groups of a centre."""
        return tuple(each for each in self.groups if each.centre_id == centre_id)
