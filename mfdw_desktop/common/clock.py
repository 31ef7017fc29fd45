"""The one clock: every moment and every day of today is asked for here.

A database keeps a clock of its own, this one unless a test gives it another; services ask
their database, and know the branch's time zone. What has no database at hand (a field that
proposes today, the name of a backup) asks here. `frozen` stops it for a test.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

_stopped: datetime | None = None


def utc_now() -> datetime:
    """Return this moment, in UTC."""
    return _stopped or datetime.now(UTC)


def local_now() -> datetime:
    """Return this moment in the time zone of the computer."""
    return utc_now().astimezone()


def today() -> date:
    """Return the day in the time zone of the computer."""
    return local_now().date()


@contextmanager
def frozen(moment: datetime) -> Iterator[None]:
    """Stop the clock at a moment with a time zone, for a test."""
    global _stopped
    before, _stopped = _stopped, moment.astimezone(UTC)
    try:
        yield
    finally:
        _stopped = before
