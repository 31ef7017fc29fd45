"""When the papers of the sample branch were typed: mostly at once, now and then much later."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zlib import crc32

from mfdw_desktop.domain.demo_plan import Plan
from mfdw_desktop.domain.periods import Month

CLOSED = (4, 3, 2)
"""Months ago that the manager closed; the month that ended last still waits for it."""
_CLOSED_ON = 26
"""Day of the next month on which a month is closed: the schools have sent their sheets."""
_OFTEN = (0, 0, 0, 1, 1, 2)
_LATE_OF_1000 = 22
_LATE_SHEETS_OF_1000 = 40
_LATE = (12, 58)
"""Days by which a paper is late that lay in somebody's bag."""


def award_entered(plan: Plan, client: int, place: int, on: date) -> date:
    """Return the day on which an award of a client was typed."""
    return _entered(plan, f"award/{client}/{place}", on, _LATE_OF_1000)


def sheet_entered(plan: Plan, session: int, on: date) -> date:
    """Return the day on which the attendance sheet of a session was typed."""
    return _entered(plan, f"sheet/{session}", on, _LATE_SHEETS_OF_1000)


def closed_months(plan: Plan) -> list[tuple[Month, date]]:
    """Return the closed months with the days of their closing, the oldest first."""
    months = [plan.month.plus(-back) for back in CLOSED]
    return [(each, each.next.first + timedelta(days=_CLOSED_ON - 1)) for each in months]


def office_moment(day: date, minute: int = 0) -> datetime:
    """Return a moment of the office's day: `minute` after eight in the morning of Phnom Penh."""
    return datetime.combine(day, time(1), UTC) + timedelta(minutes=minute)


def _entered(plan: Plan, about: str, on: date, late: int) -> date:
    number = crc32(f"{plan.seed}/{about}".encode())
    chance, days = number % 1000, number // 1000
    least, most = _LATE
    delay = least + days % (most - least) if chance < late else _OFTEN[days % len(_OFTEN)]
    return max(on, min(on + timedelta(days=delay), plan.today))
