"""Exposure: which client was offered, given and taught what of an innovation.

A client of the comparison arm who is exposed spoils the comparison. It is shown and counted
(`domain.md` 6.1), and it is never taken out of the frame.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.domain.programme import Arm


@dataclass(frozen=True)
class ExposureRow:
    """One client in one innovation."""

    client_id: int
    client_uid: str
    code: str
    name: str
    centre: str
    arm: Arm | None
    innovation_id: int
    innovation: str
    """Its code."""
    offered_on: date | None = None
    accepted: bool | None = None
    """None: not answered."""
    first_on: date | None = None
    last_on: date | None = None
    awards: int = 0
    sessions: int = 0
    """Attended."""
    dropped_on: date | None = None
    dropped_reason: str = ""
    reason: str = ""
    """Why she was exposed although she stands in comparison."""

    @property
    def is_exposed(self) -> bool:
        """Whether anything of the innovation reached her."""
        return self.dose > 0

    @property
    def dose(self) -> int:
        """Awards given and sessions attended."""
        return self.awards + self.sessions

    @property
    def is_contaminated(self) -> bool:
        """Whether she stands in comparison and was exposed all the same."""
        return self.arm is Arm.COMPARISON and self.is_exposed


@dataclass(frozen=True)
class Contamination:
    """Exposed clients of the comparison arm among all of them."""

    exposed: int = 0
    comparison: int = 0

    @property
    def rate(self) -> float | None:
        """Exposed / comparison; None where nobody stands in comparison."""
        return self.exposed / self.comparison if self.comparison else None


@dataclass(frozen=True)
class ExposureDraft:
    """What can be entered of a client's answer to an innovation."""

    offered_on: date | None = None
    accepted: bool | None = None
    answered_on: date | None = None
    dropped_on: date | None = None
    dropped_reason: str = ""
    note: str = ""


def contamination(rows: Iterable[ExposureRow]) -> Contamination:
    """Return the exposed clients of the comparison arm, and all of that arm."""
    listed = [each for each in rows if each.arm is Arm.COMPARISON]
    return Contamination(sum(each.is_exposed for each in listed), len(listed))


def validate(draft: ExposureDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with what was entered."""
    problems = []
    days = (
        ("offered_on", draft.offered_on), ("answered_on", draft.answered_on),
        ("dropped_on", draft.dropped_on),
    )  # fmt: skip
    problems += [
        FieldProblem(name, "day-in-future") for name, day in days if day is not None and day > today
    ]
    if draft.dropped_on is not None and not draft.dropped_reason.strip():
        problems.append(FieldProblem("dropped_reason", "reason-missing"))
    if draft.answered_on and draft.offered_on and draft.answered_on < draft.offered_on:
        problems.append(FieldProblem("answered_on", "end-before-start"))
    return bounds(draft, today, problems)
