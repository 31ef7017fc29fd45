"""The innovation that a branch tries, and the arm that each client is in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.problems import FieldProblem


class Arm(StrEnum):
    """Whether a client is offered the innovation or stands in comparison."""

    TARGET = "target"
    COMPARISON = "comparison"


class Level(StrEnum):
    """What an arm was assigned to; it is the cluster of every analysis."""

    BRANCH = "branch"
    CENTRE = "centre"
    CLIENT = "client"


class Phase(StrEnum):
    """Where an innovation stands."""

    DIAGNOSIS = "diagnosis"
    DESIGN = "design"
    IMPLEMENTATION = "implementation"
    ANALYSIS = "analysis"
    CLOSED = "closed"


@dataclass(frozen=True)
class InnovationDraft:
    """What can be entered of an innovation."""

    code: str = ""
    name: str = ""
    area: str = ""
    """Code of an area of decent work."""
    phase: Phase = Phase.DIAGNOSIS
    level: Level = Level.CENTRE
    started_on: date | None = None
    ends_on: date | None = None
    description: str = ""


@dataclass(frozen=True)
class Innovation:
    """An innovation as it is shown."""

    id: int
    uid: str
    code: str
    name: str
    area: str
    phase: Phase
    level: Level
    started_on: date | None
    ends_on: date | None
    description: str = ""


@dataclass(frozen=True)
class ArmAssignment:
    """The arm of a branch, a centre or a client, from a day on."""

    level: Level
    subject_id: int
    arm: Arm
    from_on: date
    until_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether the assignment is in force on `day`."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)


@dataclass(frozen=True)
class ArmIndex:
    """Assignments of one innovation, ready to be asked many times."""

    by_client: dict[int, Arm] = field(default_factory=dict)
    by_centre: dict[int, Arm] = field(default_factory=dict)
    by_branch: dict[int, Arm] = field(default_factory=dict)

    def arm_of(self, client: int, centre: int | None, branch: int) -> Arm | None:
        """Return the client's arm: her own, else her centre's, else her branch's."""
        return (
            self.by_client.get(client)
            or (self.by_centre.get(centre) if centre is not None else None)
            or self.by_branch.get(branch)
        )


def arm_index(assignments: Iterable[ArmAssignment], day: date) -> ArmIndex:
    """Return the assignments in force on `day`; of two for one subject the later start holds."""
    index = ArmIndex()
    places = {
        Level.CLIENT: index.by_client,
        Level.CENTRE: index.by_centre,
        Level.BRANCH: index.by_branch,
    }
    for each in sorted(assignments, key=lambda one: one.from_on):
        if each.holds_on(day):
            places[each.level][each.subject_id] = each.arm
    return index


def can_assign(baseline_on: date | None, day: date) -> bool:
    """Tell whether arms may still be assigned: they are frozen when the baseline begins."""
    return baseline_on is None or day < baseline_on


def validate(draft: InnovationDraft) -> list[FieldProblem]:
    """Return what is wrong with the innovation's fields."""
    problems = []
    if not draft.code.strip():
        problems.append(FieldProblem("code", "code-missing"))
    if not draft.name.strip():
        problems.append(FieldProblem("name", "name-missing"))
    if not draft.area:
        problems.append(FieldProblem("area", "area-missing"))
    if draft.started_on and draft.ends_on and draft.ends_on < draft.started_on:
        problems.append(FieldProblem("ends_on", "end-before-start"))
    return problems
