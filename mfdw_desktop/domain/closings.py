"""Months that a manager closed: figures that stay as they were, and what came in later."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from mfdw_desktop.domain.fingerprints import FigureChange, Row, changed_figures
from mfdw_desktop.domain.monitoring import MonthFigures
from mfdw_desktop.domain.monitoring_rows import before_from_rows, figures_from_rows
from mfdw_desktop.domain.periods import Month

_OF_THE_DAY = frozenset({"quality"})
"""Sections that show the book on the day of counting: a telephone number that is filled in
later mends the book, it is no late entry of the month."""


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

    def adjustments(self, today: Iterable[Row]) -> tuple[FigureChange, ...]:
        """Return what the canonical rows of `today` count otherwise."""
        return tuple(
            each
            for each in changed_figures(self.rows, today)
            if each.section not in _OF_THE_DAY and (each.before or "0") != (each.now or "0")
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
