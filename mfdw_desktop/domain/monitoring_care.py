"""Referrals, education and enterprises of a month, and their canonical rows.

A month that was closed before these were counted has none of the rows, and says nothing of them.
Restricted referrals are counted like the others, and never named.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, Protocol

from mfdw_desktop.domain.fingerprints import Row
from mfdw_desktop.domain.movements import share


@dataclass(frozen=True)
class ReferralFigures:
    """Referrals of a month."""

    sent: int = 0
    received: int = 0
    """Acknowledged in the month, whenever they were sent."""
    closed: int = 0
    helped: int = 0
    """Of those closed, helped or partly helped."""
    open: int = 0
    """At the end, whenever they were sent."""
    long_open: int = 0
    """Of these, for more than 30 days."""


@dataclass(frozen=True)
class EducationFigures:
    """One course in a month."""

    scheme: str
    """Code of the scheme."""
    scheme_name: str
    modules: int = 0
    """Different modules taught."""
    trained_female: int = 0
    """Persons who attended a module; each once."""
    trained_male: int = 0
    trained_other: int = 0
    """Of another sex, or not known."""
    learners: int = 0
    """On a roster until the end."""
    completed: int = 0
    """Of these, who completed the course."""
    staff_trained: int = 0
    talks: int = 0
    heads_women: int = 0
    """Who listened to talks; heads, not persons."""
    heads_men: int = 0

    @property
    def trained(self) -> int:
        """Return how many persons attended a module."""
        return self.trained_female + self.trained_male + self.trained_other

    @property
    def completion(self) -> float | None:
        """Return who completed the course of all learners."""
        return share(self.completed, self.learners)


@dataclass(frozen=True)
class WorksiteFigures:
    """Enterprises in a month."""

    papers: int = 0
    """Registrations obtained: papers issued in the month."""
    expiring: int = 0
    """In force at the end, and expiring within 60 days."""
    visits: int = 0
    agreed: int = 0
    """Actions agreed on the month's visits."""
    done: int = 0
    """Actions finished in the month, whenever they were agreed."""
    late_actions: int = 0
    """Past their day and not done at the end."""


@dataclass(frozen=True)
class CareFigures:
    """What a month was in referrals, education and enterprises."""

    referrals: ReferralFigures = field(default_factory=ReferralFigures)
    education: tuple[EducationFigures, ...] = ()
    worksites: WorksiteFigures = field(default_factory=WorksiteFigures)


class Stored(Protocol):
    """Rows that were stored, taken one by one."""

    def every(self, section: str, name: str) -> list[str]:
        """Return what the rows of a section are of, where they have a figure."""

    def text(self, section: str, of: str, name: str, default: str = "") -> str:
        """Return the next value."""

    def number(self, section: str, of: str, name: str) -> int:
        """Return the next value as a number."""


def is_empty(figures: ReferralFigures | WorksiteFigures) -> bool:
    """Tell whether there is nothing to say."""
    return not any(getattr(figures, name) for name in counts_of(type(figures)))


def counts_of(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of the counts of a kind of figures."""
    return tuple(each.name for each in fields(kind) if each.name not in ("scheme", "scheme_name"))


def care_rows(figures: CareFigures) -> list[Row]:
    """Return every figure as a row of text; none where there is nothing to say."""
    rows: list[Row] = []
    for section, each in (("referrals", figures.referrals), ("worksites", figures.worksites)):
        if not is_empty(each):
            rows += [(section, "", name, str(getattr(each, name)))
                     for name in counts_of(type(each))]  # fmt: skip
    for course in figures.education:
        rows += [("education", course.scheme, name, str(getattr(course, name)))
                 for name in counts_of(EducationFigures)]  # fmt: skip
    return rows


def care_names(figures: CareFigures) -> list[Row]:
    """Return the names of the day, which stand beside the canonical rows."""
    return [("education", each.scheme, "scheme_name", each.scheme_name)
            for each in figures.education]  # fmt: skip


def care_from(stored: Stored, names: Stored) -> CareFigures:
    """Return the figures that the rows were made of; nothing where there is none."""

    def counted(kind: type[Any], section: str, of: str) -> dict[str, int]:
        return {name: stored.number(section, of, name) for name in counts_of(kind)}

    return CareFigures(
        ReferralFigures(**counted(ReferralFigures, "referrals", "")),
        tuple(
            EducationFigures(
                scheme,
                names.text("education", scheme, "scheme_name", scheme),
                **counted(EducationFigures, "education", scheme),
            )
            for scheme in stored.every("education", "modules")
        ),
        WorksiteFigures(**counted(WorksiteFigures, "worksites", "")),
    )
