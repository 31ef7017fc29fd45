"""The survey round report: what it counts and states, before any words are put to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mfdw_desktop.domain.attrition import ArmAttrition, DifferentialAttrition
from mfdw_desktop.domain.papers import BranchFacts

DONE = ("complete", "partial")
REFUSED = "refused"
LOST = ("moved", "left", "deceased", "not_found")


@dataclass(frozen=True)
class RoundVisit:
    """A client's interview of a round, or the attempt at one."""

    status: str
    client_id: int | None
    client: str
    """Code."""
    name: str
    native_name: str
    branch: str
    """Name."""
    centre: str
    arm: str
    interviewer: str
    link: str
    """How the client was found; empty without one."""
    on: date | None


@dataclass(frozen=True)
class GroupProgress:
    """How far a round has come in one group of clients."""

    kind: str
    """`all branch centre arm interviewer`."""
    name: str
    target: int | None
    """Clients to be interviewed; None where nobody said."""
    done: int
    refused: int
    lost: int

    @property
    def not_yet(self) -> int | None:
        """How many were not visited, or not with an outcome."""
        if self.target is None:
            return None
        return max(self.target - self.done - self.refused - self.lost, 0)

    @property
    def share(self) -> float | None:
        """The share of the target that is done."""
        return self.done / self.target if self.target else None


@dataclass(frozen=True)
class LinkLine:
    """How many responses found their client by one method, by arm."""

    method: str
    """Of `LinkMethod`; empty for those without a client."""
    by_arm: dict[str, int]

    @property
    def count(self) -> int:
        """All arms together."""
        return sum(self.by_arm.values())


@dataclass(frozen=True)
class ChoiceShare:
    """How many gave one of the choices."""

    label: str
    count: int
    is_hidden: bool = False
    """A small cell, or one from which a small one could be found."""


@dataclass(frozen=True)
class QuestionSummary:
    """What was answered to a question."""

    code: str
    label: str
    kind: str
    """`number one several other`."""
    repeat: str
    n: int
    """Answers."""
    dont_know: int
    refused: int
    blank: int
    not_asked: int
    """Skipped by the form, or not applicable."""
    mean: float | None = None
    """None with fewer answers than a cell must have."""
    median: float | None = None
    choices: tuple[ChoiceShare, ...] = ()


@dataclass(frozen=True)
class HealthFinding:
    """What a check of the round found."""

    check: str
    """Of `CheckId`."""
    odd: int
    about: tuple[str, ...] = ()
    """The questions that it is about, the most telling first."""


@dataclass(frozen=True)
class NotFound:
    """Clients who were to be interviewed and were not, with one outcome."""

    status: str
    """Empty for those who were not visited yet."""
    by_arm: dict[str, int]

    @property
    def count(self) -> int:
        """All arms together."""
        return sum(self.by_arm.values())


@dataclass(frozen=True)
class RoundReport:
    """Everything the paper is made from."""

    branch: BranchFacts
    branches: tuple[str, ...]
    """Names of those that it covers."""
    code: str
    title: str
    round: str
    first_on: date | None
    last_on: date | None
    progress: tuple[GroupProgress, ...]
    baseline: str
    """The round that attrition counts from; empty for the first round."""
    attrition: tuple[ArmAttrition, ...]
    differential: DifferentialAttrition | None
    links: tuple[LinkLine, ...]
    questions: tuple[QuestionSummary, ...]
    hidden: int
    """Questions that the actor may not see."""
    health: tuple[HealthFinding, ...]
    not_found: tuple[NotFound, ...]
    listed: tuple[RoundVisit, ...] = ()
    """The clients behind `not_found`; only where a person asked for names."""

    @property
    def whole(self) -> GroupProgress:
        """The round as a whole."""
        return self.progress[0]
