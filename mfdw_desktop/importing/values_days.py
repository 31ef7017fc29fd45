"""Readers of days, moments and times of day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import Question, QuestionKind
from mfdw_desktop.importing import dates
from mfdw_desktop.importing.answers import (
    ColumnNote,
    Made,
    ValueOptions,
    guarded_reader,
    is_blank,
    text_of,
    unreadable,
)
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.dates import DayOrder

METADATA = frozenset({"start", "end", "today", "audit", "deviceid", "username"})
"""Types that the device fills; what is wrong there never rejects a row."""


def day_reader(question: Question, cells: set[Cell], options: ValueOptions) -> Made:
    """Return the reader of days or moments; their order is that of the whole column."""
    texts = [cell for cell in cells if isinstance(cell, str) and not is_blank(cell, options)]
    decided = dates.decide_order(texts, options.date_order)
    mixed = decided.evidence == "mixed" and not options.is_order_given
    order, today = decided.order, options.today
    notes = list(_day_notes(decided, texts, cells, options))
    moment = question.kind is QuestionKind.MOMENT

    def read(cell: Cell) -> object:
        if isinstance(cell, datetime):
            return dates.moment_text(cell) if moment else cell.date().isoformat()
        if isinstance(cell, date):
            return f"{cell.isoformat()}T00:00:00" if moment else cell.isoformat()
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            day = dates.from_serial(cell)
            return _serial_text(cell, day, moment=moment) if day else None
        if not isinstance(cell, str):
            return None
        if mixed and dates.is_unclear(cell):
            return unreadable("day-order-mixed", options)
        return _read_text(cell)

    def _read_text(text: str) -> object:
        if moment:
            at = dates.read_moment(text, order, today)
            return dates.moment_text(at) if at else None
        day = dates.read_day(text, order, today)
        if day is None and text.strip().isdigit() and len(text.strip()) == 5:
            day = dates.from_serial(int(text))
        return day.isoformat() if day else None

    lenient = options
    if question.type_name in METADATA:
        lenient = replace(options, reject_unreadable=False)
    return guarded_reader(read, "not-a-moment" if moment else "not-a-day", lenient), notes


def _serial_text(serial: float, day: date, *, moment: bool) -> str:
    if not moment:
        return day.isoformat()
    seconds = round((serial - int(serial)) * 86_400)
    return dates.moment_text(datetime.combine(day, time()) + timedelta(seconds=seconds))


def _day_notes(
    decided: dates.OrderDecision, texts: list[str], cells: set[Cell], options: ValueOptions
) -> Iterable[ColumnNote]:
    """Yield what was assumed of a column of days."""
    if decided.evidence == "assumed" and not options.is_order_given:
        sample = next(text for text in sorted(texts) if dates.is_unclear(text)).strip()
        day = dates.read_day(sample, decided.order, options.today)
        yield ColumnNote("day-order-assumed", Severity.WARNING, sample,
                         {"read": day.isoformat() if day else ""})  # fmt: skip
    if any(dates.is_buddhist(text) for text in texts):
        sample = next(text for text in sorted(texts) if dates.is_buddhist(text)).strip()
        yield ColumnNote("buddhist-years", Severity.INFO, sample)
    serials = [cell for cell in cells if isinstance(cell, int | float)
               and not isinstance(cell, bool) and dates.from_serial(cell)]  # fmt: skip
    if serials:
        yield ColumnNote("day-serials", Severity.WARNING, text_of(min(serials)))
    real = [cell for cell in cells if isinstance(cell, date)]
    seen = decided.evidence == "seen" and decided.order is DayOrder.DMY
    if seen and len(real) >= 3 and all(cell.day <= 12 for cell in real):
        yield ColumnNote("days-swapped", Severity.WARNING, text_of(min(map(_plain_day, real))))


def _plain_day(cell: date) -> date:
    return cell.date() if isinstance(cell, datetime) else cell


def read_clock(cell: Cell) -> object:
    """Return the time of day of a cell as text, or None."""
    if isinstance(cell, time):
        return dates.time_text(cell)
    if isinstance(cell, datetime):
        return dates.time_text(cell.time())
    if isinstance(cell, timedelta):
        return dates.time_text((datetime.min + cell).time()) if cell < timedelta(days=1) else None
    if isinstance(cell, float) and 0 <= cell < 1:
        return dates.time_text((datetime.min + timedelta(seconds=round(cell * 86_400))).time())
    if isinstance(cell, str):
        clock = dates.read_time(cell)
        return dates.time_text(clock) if clock else None
    return None
