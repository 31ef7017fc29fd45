"""Versions of a scheme: the rule from a day on; an award keeps the rule it was given under."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from mfdw_desktop.domain.conditions import ConditionDraft
from mfdw_desktop.domain.eligibility import EVERYBODY, Eligibility
from mfdw_desktop.domain.money import Money


class AmountRule(StrEnum):
    """How the amount of an award comes about."""

    NONE = "none"
    """In kind or a service: no amount."""
    FIXED = "fixed"
    """The scheme's amount."""
    OPEN = "open"
    """Entered with each award, up to the scheme's most."""
    SHARE = "share"
    """A share of a base: ten per cent of the interest paid."""


@dataclass(frozen=True)
class SchemeVersion:
    """The rule, amount and conditions of a scheme from a day on."""

    number: int = 1
    from_on: date | None = None
    """None: from the beginning."""
    rule: AmountRule = AmountRule.FIXED
    amount: Money | None = None
    share_percent: str = ""
    unit_cost: Money | None = None
    conditions: tuple[ConditionDraft, ...] = ()
    eligibility: Eligibility = EVERYBODY
    note: str = ""
    """Why the rule changed."""
    id: int | None = None
    uid: str = ""
    awards: int = 0
    """Recorded under it, whatever their status."""


def version_on(versions: Sequence[SchemeVersion], day: date) -> SchemeVersion:
    """Return the version in force on `day`; before the first one, the first.

    Of two that begin on one day the later made one holds.
    """
    ordered = in_order(versions)
    held = [each for each in ordered if each.from_on is None or each.from_on <= day]
    return held[-1] if held else ordered[0]


def in_order(versions: Sequence[SchemeVersion]) -> list[SchemeVersion]:
    """Return versions by the day from which they hold, then by number."""
    return sorted(versions, key=lambda each: (each.from_on or date.min, each.number))


def ends_of(versions: Sequence[SchemeVersion]) -> dict[int, date | None]:
    """Return the number of each version to the day on which another takes its place."""
    ordered = in_order(versions)
    following = [*ordered[1:], None]
    return {
        each.number: next_.from_on if next_ is not None else None
        for each, next_ in zip(ordered, following, strict=True)
    }


def same_terms(one: SchemeVersion, other: SchemeVersion) -> bool:
    """Tell whether two versions say the same: rule, amount, cost, conditions, who may have it."""
    return _terms(one) == _terms(other)


def _terms(version: SchemeVersion) -> tuple[object, ...]:
    asked = tuple(
        (each.text.strip(), each.about_child, each.evidence, each.due_after_days,
         each.every_months, each.times)
        for each in version.conditions
    )  # fmt: skip
    return (
        version.rule, version.amount, version.share_percent.strip(), version.unit_cost, asked,
        version.eligibility,
    )  # fmt: skip


def percent(text: str) -> Decimal | None:
    """Return a share over 0 and up to 100 as a number; None for anything else."""
    try:
        share = Decimal(text.strip())
    except InvalidOperation:
        return None
    return share if share.is_finite() and 0 < share <= 100 else None
