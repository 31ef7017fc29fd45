"""The one clock: every moment and every day of today is asked for here.

A database keeps a clock of its own, this one unless a test gives it another; services ask
their database, and know the branch's time zone. What has no database at hand (a field that
proposes today, a cell that says what is late) asks here: `live_in` tells the branch's time zone
when its database is opened in a window, so that a PC whose zone is set wrong counts the same
days. `frozen` stops the clock for a test.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, tzinfo

_stopped: datetime | None = None
_zone: tzinfo | None = None


def utc_now() -> datetime:
    """Return this moment, in UTC."""
    return _stopped or datetime.now(UTC)


def local_now() -> datetime:
    """Return this moment in the time zone of the computer."""
    return utc_now().astimezone()


def today() -> date:
    """Return the day where the branch is; in the computer's time zone while none is known."""
    return here(utc_now()).date()


def here(moment: datetime) -> datetime:
    """Return a moment with a time zone as the clocks of the branch show it."""
    return moment.astimezone(_zone)


def live_in(zone: tzinfo | None) -> None:
    """Let days be those of a time zone from now on; None is the computer's."""
    global _zone
    _zone = zone


@contextmanager
def frozen(moment: datetime) -> Iterator[None]:
    """Stop the clock at a moment with a time zone, for a test."""
    global _stopped
    before, _stopped = _stopped, moment.astimezone(UTC)
    try:
        yield
    finally:
        _stopped = before
