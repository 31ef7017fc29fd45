"""Months that a manager closed: figures that stay as they were, and what came in later."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from mfdw_desktop.domain import insurance_rows
from mfdw_desktop.domain.fingerprints import FigureChange, Row, changed_figures
from mfdw_desktop.domain.monitoring import RULES_VERSION, MonthFigures
from mfdw_desktop.domain.monitoring_money import KINDS as MONEY_KINDS
from mfdw_desktop.domain.monitoring_rows import before_from_rows, figures_from_rows
from mfdw_desktop.domain.papers import Section
from mfdw_desktop.domain.periods import Month

_OF_THE_DAY = frozenset({"quality"})
"""Sections that show the book on the day of counting: a telephone number that is filled in
later mends the book, it is no late entry of the month."""


_FROM_THE_FIRST = frozenset({"clients", "incentives", "conditions", "sessions", "rounds"})
"""Sections that every closing has."""
_ADDED = frozenset({"not_checked", "budget", "spent", "baseline", "again"})
"""Figures of these sections that came with later rules."""

_LATER = {
    Section.INSURANCE: (insurance_rows.PERSONS, insurance_rows.INSURANCE),
    Section.HEALTH: (insurance_rows.HEALTH,),
    Section.MONEY: tuple(each.section for each in MONEY_KINDS),
    Section.REFERRALS: ("referrals",),
    Section.EDUCATION: ("education",),
    Section.WORKSITES: ("worksites",),
}
"""Sections of the paper that came with later rules, and what their rows are called."""


def _kind(section: str, name: str) -> tuple[str, str]:
    """Return which figure it is, in whatever currency."""
    return section, name.partition(" ")[0]


def _may_be_newer(change: FigureChange) -> bool:
    kind = _kind(change.section, change.name)
    return kind[0] not in _FROM_THE_FIRST or kind[1] in _ADDED


@dataclass(frozen=True)
class Closing:
    """A month as it was closed."""

    month: Month
    closed_at: datetime
    """Moment in UTC."""
    closed_by: str
    fingerprint: str
    rows: tuple[Row, ...]
    """The canonical rows, which the fingerprint is of."""
    beside: tuple[Row, ...]
    """See `monitoring_rows.beside_rows`."""
    rule_version: str
    app_version: str

    def figures(self) -> MonthFigures:
        """Return the figures as they were."""
        return figures_from_rows(self.rows, self.beside)

    def before(self) -> MonthFigures:
        """Return the figures of the month before as they were then; its names are codes."""
        return before_from_rows(self.beside, self.month.previous)

    def not_kept(self) -> frozenset[Section]:
        """Return the sections that its rules may not have counted: missing, which is not zero."""
        if self.rule_version == RULES_VERSION:
            return frozenset()
        kept = {row[0] for row in self.rows}
        return frozenset(section for section, parts in _LATER.items() if kept.isdisjoint(parts))

    def adjustments(self, today: Iterable[Row]) -> tuple[FigureChange, ...]:
        """Return what the canonical rows of `today` count otherwise.

        A figure that the rules of the closing did not know is no late entry.
        """
        kinds = {_kind(row[0], row[2]) for row in self.rows}
        is_older = self.rule_version != RULES_VERSION

        def was_counted(change: FigureChange) -> bool:
            is_known = _kind(change.section, change.name) in kinds
            return is_known or not (is_older and _may_be_newer(change))

        return tuple(
            each
            for each in changed_figures(self.rows, today)
            if each.section not in _OF_THE_DAY
            and (each.before or "0") != (each.now or "0")
            and was_counted(each)
        )


@dataclass(frozen=True)
class Reopening:
    """A closing that stands no longer."""

    closed_at: datetime
    closed_by: str
    fingerprint: str
    reopened_at: datetime
    reopened_by: str
    reason: str


@dataclass(frozen=True)
class MonthState:
    """Whether a month of a branch is closed, and whether it can be."""

    branch: str
    month: Month
    has_ended: bool
    may_change: bool
    """Whether who asks may close or reopen it."""
    closing: Closing | None = None
    reopenings: tuple[Reopening, ...] = ()
    """Earlier closings, the oldest first."""

    @property
    def is_closed(self) -> bool:
        """Whether its figures no longer change."""
        return self.closing is not None


@dataclass(frozen=True)
class ShownMonth:
    """What a paper says of a month: the stored figures when it is closed, else today's."""

    figures: MonthFigures
    before: MonthFigures
    rows: tuple[Row, ...]
    fingerprint: str
    closing: Closing | None = None
    adjustments: tuple[FigureChange, ...] = ()
    reopenings: tuple[Reopening, ...] = ()


def has_ended(month: Month, today: date) -> bool:
    """Tell whether `month` is over on `today`."""
    return month.last < today
