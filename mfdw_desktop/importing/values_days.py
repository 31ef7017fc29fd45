"""Readers of days, moments and times of day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import Question, QuestionKind
from mfdw_desktop.domain.workbooks import ColumnReading
from mfdw_desktop.importing import dates, readings
from mfdw_desktop.importing.answers import (
    ColumnNote,
    Made,
    Odd,
    ValueOptions,
    guarded_reader,
    is_blank,
    text_of,
    unreadable,
)
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.dates import DayOrder, Era, Years

METADATA = frozenset({"start", "end", "today", "audit", "deviceid", "username"})
"""Types that the device fills; what is wrong there never rejects a row."""
NEPAL = "NP"
_FEWEST_REAL = 3
"""Real days of a column from which their being all below 13 says something."""


@dataclass(frozen=True)
class _Style:
    """How a column of days is read."""

    order: DayOrder
    today: date
    moment: bool
    years: Years = dates.USUAL
    serials: str = "excel"
    is_swapped: bool = False
    refuses_unclear: bool = False
    """Both orders stand in the column and nobody has said which."""

    def other(self, topic: str, way: str) -> _Style:
        """Return the style with another way of one topic."""
        if topic == readings.ORDER:
            return replace(self, order=DayOrder(way), refuses_unclear=False)
        if topic == readings.ERA:
            return replace(self, years=replace(self.years, era=Era(way)))
        if topic == readings.CENTURY:
            return replace(self, years=replace(self.years, may_be_ahead=way == "near"))
        if topic == readings.SERIALS:
            return replace(self, serials=way)
        return replace(self, is_swapped=way == "swap")

    def read(self, cell: Cell) -> object:
        """Return the day or moment of a cell as text, None where it is none, or an `Odd`."""
        if isinstance(cell, date):
            return self._real(cell)
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            return self._serial(cell)
        if not isinstance(cell, str):
            return None
        if self.refuses_unclear and dates.is_unclear(cell):
            return Odd("day-order-mixed")
        if self.moment:
            at = dates.read_moment(cell, self.order, self.today, self.years)
            found = dates.moment_text(at) if at else None
        else:
            day = dates.read_day(cell, self.order, self.today, self.years)
            found = day.isoformat() if day else None
        plain = cell.strip()
        if found is None and plain.isdecimal() and len(plain) == 5:
            return self._serial(int(plain))
        return found

    def _real(self, cell: date) -> object:
        day = dates.in_our_years(_plain_day(cell), self.today, self.years)
        if day is None:
            return None
        if self.is_swapped and day.day <= 12:
            day = day.replace(month=day.day, day=day.month)
        if not self.moment:
            return day.isoformat()
        clock = cell.timetz() if isinstance(cell, datetime) else time()
        return dates.moment_text(datetime.combine(day, clock))

    def _serial(self, cell: float) -> object:
        if self.serials == "no":
            return None
        day = dates.from_serial(cell, is_1904=self.serials == "excel1904")
        return _serial_text(cell, day, moment=self.moment) if day else None


_REAL_DAYS = date(1900, 3, 1)
"""Before it Excel's days are wrong by one, and are the numbers 1 to 60 shown as days."""


def day_reader(question: Question, cells: set[Cell], options: ValueOptions) -> Made:
    """Return the reader of days or moments; their order is that of the whole column."""
    texts = [cell for cell in cells if isinstance(cell, str) and not is_blank(cell, options)]
    decided = dates.decide_order(texts, options.date_order)
    today = options.today
    order_said = options.said(readings.ORDER)
    if decided.evidence == "seen" and order_said != decided.order.value:
        order_said = options.said(readings.ORDER, is_raised=False)
    era_said = options.said(readings.ERA, is_raised=_shows_era(cells, texts, options))
    is_trap = _is_trap(decided, cells)
    swap_said = options.said(readings.SWAP, is_raised=is_trap)
    is_said = order_said is not None or options.is_order_given
    style = _Style(
        order=DayOrder(order_said) if order_said else decided.order,
        today=today,
        moment=question.kind is QuestionKind.MOMENT,
        years=Years(
            Era(era_said) if era_said else _era_of(cells, texts, options),
            options.said(readings.CENTURY) == "near",
        ),
        serials=options.said(readings.SERIALS) or "excel",
        is_swapped=swap_said == "swap",
        refuses_unclear=decided.evidence == "mixed" and not is_said,
    )
    notes = [
        note
        for note in (
            _order_note(style, decided, texts, is_said=is_said),
            _era_note(style, cells, texts, options, said=era_said),
            _century_note(style, texts, options.readings),
            _serials_note(style, cells, texts, options.readings),
            _swap_note(style, cells, said=swap_said) if is_trap or swap_said else None,
            _small_note(cells),
        )
        if note is not None
    ]
    lenient = options
    if question.type_name in METADATA:
        lenient = replace(options, reject_unreadable=False)

    def read(cell: Cell) -> object:
        found = style.read(cell)
        return unreadable(found.rule, options) if isinstance(found, Odd) else found

    rule = "not-a-moment" if style.moment else "not-a-day"
    return guarded_reader(read, rule, lenient), notes


def _reading(
    style: _Style,
    topic: str,
    taken: str,
    cells: Iterable[Cell],
    *,
    default: str,
    ways: tuple[str, ...] = (),
    is_open: bool = False,
    proof: Cell = "",
) -> ColumnReading | None:
    return readings.compared(
        topic,
        ways or readings.WAYS[topic],
        taken,
        cells,
        lambda way: (style.other(topic, way) if way else style).read,
        default=default,
        is_open=is_open,
        proof=proof,
    )


def _order_note(
    style: _Style, decided: dates.OrderDecision, texts: list[str], *, is_said: bool
) -> ColumnNote | None:
    """Return whether day or month comes first: seen in the column, assumed, or to be said."""
    unclear = [text for text in texts if dates.is_unclear(text)]
    if not unclear:
        return None
    proof = next((text for text in sorted(texts) if dates.shows_order(text, style.order)), "")
    ways: tuple[str, ...] = ("dmy", "mdy")
    taken, default = style.order.value, decided.order.value
    if decided.evidence == "mixed":
        ways, default = ("", *ways), ""
        taken = "" if style.refuses_unclear else taken
    is_open = decided.evidence in ("assumed", "mixed") and not is_said
    reading = _reading(style, readings.ORDER, taken, unclear, default=default, ways=ways,
                       is_open=is_open, proof=proof)  # fmt: skip
    if decided.evidence != "assumed" or is_said:
        return ColumnNote(reading=reading) if reading is not None else None
    sample = min(unclear).strip()
    return ColumnNote("day-order-assumed", Severity.WARNING, sample,
                      {"read": str(style.read(sample) or "")[:10]}, reading)  # fmt: skip


def _shows_era(cells: set[Cell], texts: list[str], options: ValueOptions) -> bool:
    """Tell whether some year of a column is of another era than ours."""
    today = options.today
    return any(
        dates.is_buddhist(text) or dates.is_bikram_sambat(text, today) for text in texts
    ) or any(
        dates.is_other_era(_plain_day(cell), today) for cell in cells if isinstance(cell, date)
    )


def _era_of(cells: set[Cell], texts: list[str], options: ValueOptions) -> Era:
    """Return the era of a column, Nepal's in Nepal only: elsewhere 2080 is a slip."""
    if options.country != NEPAL:
        return Era.BUDDHIST
    today = options.today
    ahead = any(dates.is_bikram_sambat(text, today) for text in texts) or any(
        dates.is_other_era(_plain_day(cell), today) is Era.BIKRAM_SAMBAT
        for cell in cells
        if isinstance(cell, date)
    )
    return Era.BIKRAM_SAMBAT if ahead else Era.BUDDHIST


def _era_note(
    style: _Style,
    cells: set[Cell],
    texts: list[str],
    options: ValueOptions,
    *,
    said: str | None,
) -> ColumnNote | None:
    today = options.today
    real = [cell for cell in cells if isinstance(cell, date)]
    buddhist: list[Cell] = [text for text in texts if dates.is_buddhist(text)]
    buddhist += [
        cell for cell in real if dates.is_other_era(_plain_day(cell), today) is Era.BUDDHIST
    ]
    if buddhist:
        sample = min(map(text_of, buddhist))
        reading = _reading(style, readings.ERA, style.years.era.value, buddhist, default="be",
                           ways=("be", "ce"))  # fmt: skip
        rule = "" if said else "buddhist-years"
        return ColumnNote(rule, Severity.INFO, sample, reading=reading)
    if options.country != NEPAL:
        return None
    default = _era_of(cells, texts, options)
    if default is not Era.BIKRAM_SAMBAT and style.years.era is not Era.BIKRAM_SAMBAT:
        return None
    reading = _reading(style, readings.ERA, style.years.era.value, [*texts, *real],
                       default=default.value, ways=("bs", "ce"),
                       is_open=not said)  # fmt: skip
    if reading is None:
        return None
    if said:
        return ColumnNote(reading=reading)
    return ColumnNote("nepali-years", Severity.WARNING, reading.samples[0],
                      {"read": reading.ways[0].read[0]}, reading)  # fmt: skip


def _century_note(style: _Style, texts: list[str], said: Mapping[str, str]) -> ColumnNote | None:
    """Return what years of two digits mean, where they could lie ahead."""
    short = [text for text in texts if dates.has_short_year(text)]
    taken = said.get(readings.CENTURY, "past")
    reading = _reading(style, readings.CENTURY, taken, short, default="past",
                       is_open=readings.CENTURY not in said)  # fmt: skip
    if reading is None:
        return None
    if readings.CENTURY in said:
        return ColumnNote(reading=reading)
    return ColumnNote("short-years", Severity.WARNING, reading.samples[0],
                      {"read": reading.ways[0].read[0][:10]}, reading)  # fmt: skip


def _serials_note(
    style: _Style, cells: set[Cell], texts: list[str], said: Mapping[str, str]
) -> ColumnNote | None:
    numbers: list[Cell] = [cell for cell in cells if isinstance(cell, int | float)
                           and not isinstance(cell, bool) and dates.from_serial(cell)]  # fmt: skip
    numbers += [text for text in texts if text.strip().isdecimal() and len(text.strip()) == 5]
    reading = _reading(style, readings.SERIALS, style.serials, numbers, default="excel",
                       is_open=readings.SERIALS not in said)  # fmt: skip
    if reading is None:
        return None
    if readings.SERIALS in said:
        return ColumnNote(reading=reading)
    return ColumnNote("day-serials", Severity.WARNING, min(map(text_of, numbers)),
                      {"read": reading.ways[0].read[0][:10]}, reading)  # fmt: skip


def _is_trap(decided: dates.OrderDecision, cells: set[Cell]) -> bool:
    """Tell whether Excel turned some days into real ones as its own region writes them.

    What it could not turn stayed text. So where every text has a number above 12 and no real
    day is above it, the real ones were turned with day and month exchanged.
    """
    real = [cell for cell in cells if isinstance(cell, date)]
    is_many = decided.evidence == "seen" and len(real) >= _FEWEST_REAL
    return is_many and all(cell.day <= 12 for cell in real)


def _swap_note(style: _Style, cells: set[Cell], *, said: str | None) -> ColumnNote | None:
    """Return whether days that Excel may have turned wrongly are turned back."""
    real: list[Cell] = [cell for cell in cells if isinstance(cell, date)]
    taken = "swap" if style.is_swapped else "keep"
    reading = _reading(style, readings.SWAP, taken, real, default="keep",
                       is_open=not said)  # fmt: skip
    if reading is None:
        return None
    if said:
        return ColumnNote(reading=reading)
    return ColumnNote("days-swapped", Severity.WARNING, reading.samples[0],
                      {"read": reading.ways[1].read[0][:10]}, reading)  # fmt: skip


def _small_note(cells: set[Cell]) -> ColumnNote | None:
    """Return a warning where real days are so early that they are small numbers."""
    small = [cell for cell in cells if isinstance(cell, date) and _plain_day(cell) < _REAL_DAYS]
    if not small:
        return None
    sample = min(map(_plain_day, small)).isoformat()
    return ColumnNote("days-of-1900", Severity.WARNING, sample)


def _serial_text(serial: float, day: date, *, moment: bool) -> str:
    if not moment:
        return day.isoformat()
    seconds = round((serial - int(serial)) * 86_400)
    return dates.moment_text(datetime.combine(day, time()) + timedelta(seconds=seconds))


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
