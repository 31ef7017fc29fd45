"""Transfers: a client goes on in another centre, perhaps of another branch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.monitoring import StatusStep
from mfdw_desktop.domain.problems import FieldProblem


class TransferReason(StrEnum):
    """Why a client goes on elsewhere."""

    HOME = "home"
    """She lives elsewhere now."""
    REGROUPED = "regrouped"
    WISH = "wish"
    CLOSED = "closed"
    CORRECTION = "correction"
    OTHER = "other"


@dataclass(frozen=True)
class TransferDraft:
    """A move as it is entered."""

    centre_id: int
    group_id: int | None = None
    on: date | None = None
    """Empty: today."""
    reason: TransferReason = TransferReason.OTHER
    note: str = ""


@dataclass(frozen=True)
class TransferLine:
    """One move of a client as it is shown."""

    uid: str
    on: date
    from_branch: str
    from_centre: str
    to_branch: str
    to_centre: str
    reason: TransferReason
    note: str = ""

    @property
    def is_between_branches(self) -> bool:
        """Tell whether she went to another branch."""
        return self.from_branch != self.to_branch


@dataclass(frozen=True)
class Crossing:
    """One move between branches: which one it left, which one it came to."""

    on: date
    left: int
    came_to: int


def validate(
    on: date, joined_on: date | None, last: date | None, *, today: date
) -> list[FieldProblem]:
    """Return what is wrong with the day of a move; `last` is the day of the one before it."""
    if on > today:
        return [FieldProblem("on", "day-in-future")]
    if joined_on is not None and on < joined_on:
        return [FieldProblem("on", "before-joining")]
    if last is not None and on < last:
        return [FieldProblem("on", "before-last-move", fields={"on": str(last)})]
    return []


def steps_within(
    branch: int, steps: Sequence[StatusStep], crossings: Sequence[Crossing]
) -> tuple[StatusStep, ...]:
    """Return a client's course as one branch saw it: elsewhere she counts as one who has left.

    `steps` and `crossings` are in order of time; on the day of a move she is where she came to.
    """
    days = sorted({each.on for each in steps} | {each.on for each in crossings})
    found: list[StatusStep] = []
    was_here = False
    for day in days:
        here = _branch_on(day, crossings) == branch
        held = [each.status for each in steps if each.on <= day]
        if held and here:
            found += [StatusStep(day, each.status) for each in steps if each.on == day] or [
                StatusStep(day, held[-1])
            ]
        elif was_here:
            found.append(StatusStep(day, ClientStatus.LEFT))
        was_here = here
    return tuple(found)


def _branch_on(day: date, crossings: Sequence[Crossing]) -> int:
    came = [each for each in crossings if each.on <= day]
    return came[-1].came_to if came else crossings[0].left
