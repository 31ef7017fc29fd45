"""How a number format of Excel shows a number: as a day, as time that has passed, or as it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from mfdw_desktop.importing.cells import Cell

EPOCH, MAC_EPOCH = datetime(1899, 12, 30), datetime(1904, 1, 1)
Shown = Callable[[float], Cell]

_DAYS = frozenset({*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)})
"""Numbers of the built-in formats that show a day or a time, those of East Asia too."""
_HOURS_PASSED = 46
_NO_DATE_SIGNS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general', re.IGNORECASE)
_DATE_SIGNS = re.compile(r"[dmyhs]", re.IGNORECASE)
_DURATION = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_FIRST_OF_MARCH = 61
"""Of 1900; Excel counts a 29th of February before it."""


def shown_by(number: int, code: str, epoch: datetime) -> Shown | None:
    """Return what makes a day or a time of a number of this format; None for other formats.

    `code` is empty for the formats that are built in.
    """
    if _DURATION.search(code) or (number == _HOURS_PASSED and not code):
        return lambda value: timedelta(days=value)
    is_day = _DATE_SIGNS.search(_NO_DATE_SIGNS.sub("", code)) if code else number in _DAYS
    return (lambda value: day_of(value, epoch)) if is_day else None


def day_of(number: float, epoch: datetime) -> Cell:
    """Return the day, the moment or the time that Excel shows for a number."""
    if 0 <= number < 1:
        return (epoch + _rounded(number)).time()
    if epoch == EPOCH and number < _FIRST_OF_MARCH:
        number += 1
    made = epoch + _rounded(number)
    return made.date() if made.time() == time() else made


def moment(day: str, clock: str) -> date | datetime:
    """Return the day of ISO texts, or the moment where the time of the day is not midnight."""
    if clock in ("", "00:00", "00:00:00"):
        return date.fromisoformat(day)
    return datetime.fromisoformat(f"{day}T{clock}")


def _rounded(days: float) -> timedelta:
    return timedelta(milliseconds=round(days * 86_400_000))
