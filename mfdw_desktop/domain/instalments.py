"""Instalments of a loan, and how punctually they were paid.

An instalment is paid when the statement has a day for it and nothing of what was due is
lacking. Days late are the statement's own where it has them (its calendar knows the
holidays), else the days from due to paid. What is not paid yet is late by the days up to the
day on which one asks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from mfdw_desktop.domain.money import Money

AT_RISK_DAYS = 30
"""More days than this without payment put the whole loan into the portfolio at risk."""


@dataclass(frozen=True)
class Instalment:
    """One line of a loan's statement; amounts that it does not have are None."""

    due_on: date
    paid_on: date | None = None
    number: int | None = None
    principal_due: Money | None = None
    principal_paid: Money | None = None
    interest_due: Money | None = None
    interest_paid: Money | None = None
    outstanding: Money | None = None
    days_late: int | None = None
    """As the statement says."""
    id: int = 0
    uid: str = ""

    @property
    def is_paid(self) -> bool:
        """Whether all that was due is paid, and it is known how late."""
        if self.paid_on is None and (self.days_late is None or self.interest_paid is None):
            return False
        return not (
            _lacks(self.principal_due, self.principal_paid)
            or _lacks(self.interest_due, self.interest_paid)
        )

    def late_on(self, day: date) -> int:
        """Return how many days late it was paid, or is on `day`; never below 0."""
        if not self.is_paid:
            return max(0, (day - self.due_on).days)
        if self.days_late is not None:
            return max(0, self.days_late)
        assert self.paid_on is not None
        return max(0, (self.paid_on - self.due_on).days)

    def is_on_time(self, grace_days: int = 0) -> bool:
        """Whether it was paid in full, within the days of grace."""
        return self.is_paid and self.late_on(self.due_on) <= grace_days

    def is_open_on(self, day: date, grace_days: int = 0) -> bool:
        """Whether it is not paid, and may still be paid on time after `day`."""
        return not self.is_paid and self.due_on + timedelta(days=grace_days) >= day


@dataclass(frozen=True)
class Punctuality:
    """How punctually a loan was paid up to a day."""

    due: int
    """Instalments due by that day."""
    on_time: int
    longest: int
    """Days of the longest delay, paid or not."""
    overdue: int
    """Instalments due and not paid."""
    is_at_risk: bool
    """Whether one of them is more than 30 days late."""

    @property
    def share(self) -> float | None:
        """Return the share paid on time; None where nothing was due."""
        return self.on_time / self.due if self.due else None


def punctuality(
    instalments: Iterable[Instalment], day: date, *, grace_days: int = 0
) -> Punctuality:
    """Return how punctually what was due up to `day` was paid."""
    fallen = [each for each in instalments if each.due_on <= day]
    fallen = [each for each in fallen if not each.is_open_on(day, grace_days)]
    unpaid = [each for each in fallen if not each.is_paid]
    return Punctuality(
        due=len(fallen),
        on_time=sum(each.is_on_time(grace_days) for each in fallen),
        longest=max((each.late_on(day) for each in fallen), default=0),
        overdue=len(unpaid),
        is_at_risk=any(each.late_on(day) > AT_RISK_DAYS for each in unpaid),
    )


def _lacks(due: Money | None, paid: Money | None) -> bool:
    """Tell whether less was paid than was due; what the statement does not say lacks nothing."""
    return due is not None and paid is not None and paid.minor < due.minor
