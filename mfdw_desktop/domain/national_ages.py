"""Ages of school and of allowed work, by country: proposals that an institution checks and changes.

They are shown as defaults, never as law, and mark a record for a look. Statistics of child
labour use the fixed bands of their rule set, whatever stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mfdw_desktop.domain.problems import FieldProblem

YOUNGEST, OLDEST = 5, 21


@dataclass(frozen=True)
class NationalAges:
    """Ages in completed years."""

    light: int = 13
    """Light work that leaves time for school."""
    general: int = 15
    """Any work that is not hazardous."""
    hazardous: int = 18
    school_from: int = 6
    """First year of school age."""
    school_until: int = 17
    """Last year of school age."""

    def is_of_school_age(self, years: int) -> bool:
        """Tell whether somebody of so many completed years is of school age."""
        return self.school_from <= years <= self.school_until


DEFAULTS: Mapping[str, NationalAges] = {
    "KH": NationalAges(light=12, general=15),
    "VN": NationalAges(light=13, general=15),
    "MN": NationalAges(light=13, general=15),
    "PH": NationalAges(light=13, general=15),
    "IN": NationalAges(light=14, general=14),
    "PK": NationalAges(light=14, general=14),
}
"""Proposals by country; the others take what ILO Convention 138 has in general."""


def default_ages(country: str) -> NationalAges:
    """Return what is proposed for a country."""
    return DEFAULTS.get(country, NationalAges())


def read_ages(content: Mapping[str, Any] | None, country: str) -> NationalAges:
    """Return the ages as stored; what is not there is as proposed."""
    proposed = default_ages(country)
    stored = content or {}
    return NationalAges(
        **{
            name: int(stored.get(name, getattr(proposed, name)))
            for name in NationalAges.__dataclass_fields__
        }
    )


def check_ages(ages: NationalAges) -> list[FieldProblem]:
    """Return what is wrong with ages: each within reason, none below the one before."""
    fields: dict[str, object] = {"least": YOUNGEST, "most": OLDEST}
    problems = [
        FieldProblem(name, "number-out-of-range", fields=fields)
        for name in NationalAges.__dataclass_fields__
        if not YOUNGEST <= getattr(ages, name) <= OLDEST
    ]
    if not problems and ages.light > ages.general:
        problems.append(FieldProblem("light", "ages-order"))
    if not problems and ages.general > ages.hazardous:
        problems.append(FieldProblem("general", "ages-order"))
    if not problems and ages.school_from > ages.school_until:
        problems.append(FieldProblem("school_from", "ages-order"))
    return problems
