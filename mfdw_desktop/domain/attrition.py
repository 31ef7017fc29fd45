"""Attrition: who was interviewed at the baseline and not again (`domain.md` section 7.9)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

LOW, HIGH = 0.05, 0.20
"""Below the first it is low; above the second the impact needs bounds."""


@dataclass(frozen=True)
class ArmAttrition:
    """How many clients of an arm were interviewed at the baseline, and again."""

    arm: str
    baseline: int
    again: int

    @property
    def lost(self) -> int:
        """How many were not interviewed again."""
        return self.baseline - self.again

    @property
    def rate(self) -> float | None:
        """The share that was not interviewed again."""
        return self.lost / self.baseline if self.baseline else None


@dataclass(frozen=True)
class DifferentialAttrition:
    """Attrition of the target arm against that of the comparison arm."""

    difference: float
    """Target minus comparison, in shares."""
    z: float | None
    """Of two proportions; None where nothing or everything was lost."""
    p: float | None
    """Two-sided."""


def total(arms: Sequence[ArmAttrition]) -> ArmAttrition:
    """Return all arms together, those without an arm among them."""
    return ArmAttrition("", sum(each.baseline for each in arms), sum(each.again for each in arms))


def differential(arms: Sequence[ArmAttrition]) -> DifferentialAttrition | None:
    """Return the difference between the arms; None where one of them is empty."""
    known = {each.arm: each for each in arms if each.baseline}
    target, comparison = known.get("target"), known.get("comparison")
    if target is None or comparison is None:
        return None
    assert target.rate is not None
    assert comparison.rate is not None
    pooled = (target.lost + comparison.lost) / (target.baseline + comparison.baseline)
    error = math.sqrt(pooled * (1 - pooled) * (1 / target.baseline + 1 / comparison.baseline))
    difference = target.rate - comparison.rate
    if not error:
        return DifferentialAttrition(difference, None, None)
    z = difference / error
    return DifferentialAttrition(difference, z, math.erfc(abs(z) / math.sqrt(2)))
