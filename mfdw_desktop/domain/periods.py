"""Days, months and ages; and the days that people type."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mfdw_desktop.domain.digits import ascii_digits
from mfdw_desktop.domain.month_names import MONTHS, TODAY, TOMORROW, YESTERDAY
from mfdw_desktop.domain.names import fold

_BUDDHIST = 543
_SEPARATED = re.compile(r"([0-9]{1,4})\s*[./\-\s]\s*([0-9]{1,2})(?:\s*[./\-\s]\s*([0-9]{1,4}))?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[t ].*)?")
_COMPACT = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})")
_STEP = re.compile(r"([+-])\s*([0-9]{1,3})")
_NUMBERED_MONTHS = re.compile(r"\s*(?:thang|nam|оны|-р сарын|-р сар)\s*")
"""What stands after a number or before it where months are numbered: Vietnamese, Mongolian."""
_WORDS = re.compile(r"[^\W\d_]+[^\d\s.,/-]*|[0-9]+")


class DayOrder(StrEnum):
    """Which part of a written day comes first."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


@dataclass(frozen=True, order=True)
class Month:
    """A calendar month, written `2026-03`."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if not (1 <= self.number <= 12 and 1 <= self.year <= 9998):
            raise ValueError(f"no month {self.year}-{self.number}")

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"

    @property
    def first(self) -> date:
        """The first day."""
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """The last day."""
        return date(self.year, self.number, monthrange(self.year, self.number)[1])

    @property
    def days(self) -> int:
        """How many days it has."""
        return self.last.day

    @property
    def previous(self) -> Month:
        """The month before."""
        return self.plus(-1)

    @property
    def next(self) -> Month:
        """The month after."""
        return self.plus(1)

    def plus(self, months: int) -> Month:
        """Return the month so many months later."""
        index = self.year * 12 + self.number - 1 + months
        return Month(index // 12, index % 12 + 1)

    def __contains__(self, day: date) -> bool:
        return (day.year, day.month) == (self.year, self.number)

    def __iter__(self) -> Iterator[date]:
        return (self.first + timedelta(days=each) for each in range(self.days))


def month_of(day: date) -> Month:
    """Return the month that `day` is in."""
    return Month(day.year, day.month)


def parse_month(text: str) -> Month | None:
    """Return the month written `YYYY-MM`; None for anything else."""
    hit = re.fullmatch(r"([0-9]{4})-([0-9]{2})", text.strip())
    if hit is None or not 1 <= int(hit[2]) <= 12 or not 1 <= int(hit[1]) <= 9998:
        return None
    return Month(int(hit[1]), int(hit[2]))


def months_between(first: Month, last: Month) -> list[Month]:
    """Return the months from `first` to `last`, both with it."""
    count = (last.year - first.year) * 12 + last.number - first.number + 1
    return [first.plus(each) for each in range(max(count, 0))]


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later, or that month's last day.

    Behind the last year of the calendar it is its last day: a slip of the hand is no fault.
    """
    if day.year + months // 12 >= date.max.year:
        return date.max
    month = month_of(day).plus(months)
    return date(month.year, month.number, min(day.day, month.days))


def age_on(birth: date, day: date) -> int:
    """Return the completed years on `day`; someone born on 29 February ages on 1 March."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def born_until(age: int, day: date) -> date:
    """Return the last day of birth with which somebody has completed `age` years on `day`."""
    try:
        return day.replace(year=day.year - age)
    except ValueError:  # 29 February: those born on that day age on 1 March
        return day.replace(year=day.year - age, day=28)


def birth_from_age(age: int, stated_on: date) -> date:
    """Return the middle of the days on which someone `age` years old then can be born."""
    latest = add_months(stated_on, -12 * age)
    return latest - timedelta(days=182)


@dataclass(frozen=True)
class AgeBand:
    """A span of completed years; `most` None means open upwards."""

    code: str
    least: int
    most: int | None

    def __contains__(self, age: int) -> bool:
        return self.least <= age and (self.most is None or age <= self.most)


ADULT_BANDS = (
    AgeBand("15-24", 15, 24),
    AgeBand("25-54", 25, 54),
    AgeBand("55-64", 55, 64),
    AgeBand("65+", 65, None),
)


def band_of(age: int | None, bands: tuple[AgeBand, ...]) -> AgeBand | None:
    """Return the band of an age; None outside them and for an unknown age."""
    if age is None:
        return None
    return next((band for band in bands if age in band), None)


@dataclass(frozen=True)
class DayRead:
    """A day as it was read, or what is wrong with the text."""

    day: date | None
    problem: str = ""
    """`day-unreadable`, `day-impossible`, `day-half` (the year or the day is missing)."""
    estimated: bool = False
    """Made from an age or from a year alone."""


def parse_day(
    text: str, today: date, *, order: DayOrder = DayOrder.DMY, future: bool = True
) -> DayRead:
    """Read a day as people type it: 3/4, 3 apr, 03042026, 2026-04-03, today, -1, ៣/៤.

    A day without a year is this year's, or last year's when that would be in the future and
    `future` is false. Two digits of a year are at most ten years ahead, or not ahead at all
    when `future` is false. Years 2400-2600 are of the Buddhist era.
    """
    bare = fold(ascii_digits(text)).strip(" .,")
    if not bare:
        return DayRead(None, "day-unreadable")
    relative = _relative(bare, today)
    if relative is not None:
        return DayRead(relative)
    bare = _NUMBERED_MONTHS.sub("/", bare.removeprefix("ngay ")).strip("/")
    parts = _named(bare) or _numbered(bare, order)
    if parts is None:
        return DayRead(None, "day-unreadable")
    year_text, month, day = parts
    year = _year(year_text, today, future=future)
    read = _made(year, month, day)
    if not year_text and not future and read.day is not None and read.day > today:
        return _made(year - 1, month, day)
    return read


def parse_birth(text: str, today: date, *, order: DayOrder = DayOrder.DMY) -> DayRead:
    """Read a birth: a day as `parse_day`, an age (34), or a year alone (1991).

    An age or a year gives the middle of the days that are possible, marked as estimated.
    """
    bare = ascii_digits(text).strip()
    if re.fullmatch(r"[0-9]{1,3}", bare) and 0 <= int(bare) <= 120:
        return DayRead(birth_from_age(int(bare), today), estimated=True)
    if re.fullmatch(r"[0-9]{4}", bare):
        year = _year(bare, today, future=False)
        if today.year - 120 <= year < today.year:
            return DayRead(date(year, 7, 1), estimated=True)
        return DayRead(None, "day-impossible")
    if not re.search(r"[0-9]", bare):
        return DayRead(None, "day-unreadable")
    return parse_day(text, today, order=order, future=False)


def _relative(text: str, today: date) -> date | None:
    if text in TODAY:
        return today
    if text in YESTERDAY:
        return today - timedelta(days=1)
    if text in TOMORROW:
        return today + timedelta(days=1)
    hit = _STEP.fullmatch(text)
    if hit is None:
        return None
    days = int(hit[2])
    return today + timedelta(days=days if hit[1] == "+" else -days)


def _named(text: str) -> tuple[str, int, int] | None:
    """Return year, month and day of a text with the month in words."""
    month = 0
    numbers: list[str] = []
    for word in _WORDS.findall(text):
        if word.isdigit():
            numbers.append(word)
        elif not month:
            month = _month_number(word)
        if len(numbers) > 2:
            return None
    if not month or not numbers:
        return None
    if len(numbers) == 1:
        return ("", month, int(numbers[0])) if len(numbers[0]) < 3 else None
    if len(numbers[0]) == 4:
        return numbers[0], month, int(numbers[1])
    return numbers[1], month, int(numbers[0])


def _month_number(word: str) -> int:
    """Return the month that a word, or at least three letters of one, means; 0 for none."""
    for number, names in enumerate(MONTHS, start=1):
        if word in names:
            return number
    if len(word) < 3:
        return 0
    hits = {
        number
        for number, names in enumerate(MONTHS, start=1)
        if any(name.startswith(word) for name in names)
    }
    return hits.pop() if len(hits) == 1 else 0


def _numbered(text: str, order: DayOrder) -> tuple[str, int, int] | None:
    """Return year, month and day of a text in figures."""
    iso = _ISO.fullmatch(text)
    if iso is not None:
        return iso[1], int(iso[2]), int(iso[3])
    hit = _SEPARATED.fullmatch(text) or _COMPACT.fullmatch(text)
    if hit is None:
        return None
    first, second, third = hit[1], hit[2], hit[3] or ""
    if len(first) > 2:
        return (first, int(second), int(third)) if 0 < len(third) <= 2 else None
    if order is DayOrder.YMD and third and len(third) <= 2:
        return first, int(second), int(third)
    if len(third) == 1 or len(third) == 3:
        return None
    month_first = order is DayOrder.MDY or (order is DayOrder.YMD and not third)
    month, day = (first, second) if month_first else (second, first)
    return third, int(month), int(day)


def _year(text: str, today: date, *, future: bool) -> int:
    if not text:
        return today.year
    year = int(text)
    if len(text) <= 2:
        year += today.year // 100 * 100
        return year - 100 if year > today.year + (10 if future else 0) else year
    return year - _BUDDHIST if 2400 <= year <= 2600 else year


def _made(year: int, month: int, day: int) -> DayRead:
    try:
        return DayRead(date(year, month, day))
    except ValueError:
        return DayRead(None, "day-impossible")
