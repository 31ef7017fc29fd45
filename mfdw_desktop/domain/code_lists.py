"""Built-in lists whose words an institution may make its own: what they are called, and offered.

The codes stay: figures, imports and papers of other branches mean the same by them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mfdw_desktop.domain.clients import LEAVE_REASONS
from mfdw_desktop.domain.documents import DocumentKind
from mfdw_desktop.domain.enterprises import Registration, Sector
from mfdw_desktop.domain.households import LeaveReason, Relation

LISTS: Mapping[str, tuple[StrEnum, ...]] = {
    "relation": tuple(each for each in Relation if each is not Relation.CLIENT),
    "sector": tuple(Sector),
    "registration": tuple(Registration),
    "leave_reason": tuple(LEAVE_REASONS),
    "household_reason": tuple(LeaveReason),
    "document": tuple(DocumentKind),
}
LONGEST = 60


@dataclass(frozen=True)
class ListLabel:
    """How an institution calls one entry of a list."""

    list_name: str
    code: str
    label: str = ""
    """Empty: as the program calls it."""
    native_label: str = ""
    is_retired: bool = False
    """Offered no more; what says so stays."""
    id: int = 0
    position: int = 0
    """Its place in the list, from 1; 0: as the program has it."""

    @property
    def member(self) -> StrEnum | None:
        """The entry; None when the program knows it no more."""
        return next((each for each in LISTS.get(self.list_name, ()) if each.value == self.code),
                    None)  # fmt: skip


def in_order(list_name: str, labels: Iterable[ListLabel]) -> tuple[StrEnum, ...]:
    """Return the entries of a list as the institution put them; others follow as they were."""
    places = {each.code: each.position for each in labels if each.list_name == list_name}
    found = LISTS[list_name]
    return tuple(sorted(found, key=lambda each: places.get(each.value, 0) or len(found) + 1))


def moved(order: Sequence[StrEnum], code: str, place: int) -> tuple[StrEnum, ...]:
    """Return the order with one entry at another place, from 1; the ends are the limits."""
    mine = next(each for each in order if each.value == code)
    others = [each for each in order if each is not mine]
    others.insert(min(max(place, 1), len(order)) - 1, mine)
    return tuple(others)
