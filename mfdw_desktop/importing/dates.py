"""Days, moments and times of day as people and tools write them.

Whether 03/04 is April or March is decided over the whole column, never cell by cell.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from mfdw_desktop.domain.digits import ascii_digits
from mfdw_desktop.importing.bikram_sambat import from_bikram_sambat

BUDDHIST = 543
"""Years that the Buddhist era is ahead."""
_BUDDHIST_YEARS = range(2400, 2601)
_BIKRAM_SAMBAT = 57
"""Years that Bikram Sambat is ahead at the end of our year."""
_LAST_BIKRAM_SAMBAT, _LEAD = 2090, 10
"""A year so far ahead of ours is no due day but Nepal's count: of births since 1980, too."""
_AHEAD = 50
"""Years that a year of two digits may lie ahead where it may at all."""
_YEARS = range(1850, 2200)
_EPOCH = date(1899, 12, 30)
_EPOCH_1904 = date(1904, 1, 1)
"""Of workbooks that came from a Macintosh."""
_LONGEST = 80
"""Letters of a day; longer texts are not even looked at."""
SERIALS = range(10_000, 80_000)
"""Excel's numbers of the days from 1927 to 2119."""

_MONTHS = (
    "january jan janvier janv enero មករា जनवरी جنوری",
    "february feb février fevrier févr fev pebrero កុម្ភៈ កុម្ភះ फ़रवरी फरवरी فروری",
    "march mar mars marso មីនា मार्च مارچ",
    "april apr avril avr abril មេសា अप्रैल اپریل",
    "may mai mayo ឧសភា मई مئی",
    "june jun juin hunyo មិថុនា जून جون",
    "july jul juillet juil hulyo កក្កដា जुलाई جولائی",
    "august aug août aout agosto សីហា अगस्त اگست",
    "september sept sep septembre setyembre កញ្ញា सितंबर सितम्बर ستمبر",
    "october oct octobre oktubre តុលា अक्टूबर अक्तूबर اکتوبر",
    "november nov novembre nobyembre វិច្ឆិកា नवंबर नवम्बर نومبر",
    "december dec décembre decembre déc disyembre ធ្នូ दिसंबर दिसम्बर دسمبر",
)
_MONTH_OF = {
    unicodedata.normalize("NFC", name).casefold(): number
    for number, names in enumerate(_MONTHS, 1)
    for name in names.split()
}
_NEPALI_MONTHS = (
    "baisakh baishakh vaishakh बैशाख वैशाख",
    "jestha jeth jyestha जेठ ज्येष्ठ",
    "asar ashadh asadh असार आषाढ",
    "shrawan saun sawan साउन श्रावण",
    "bhadra bhadau भदौ भाद्र",
    "ashwin asoj ashoj असोज आश्विन",
    "kartik कात्तिक कार्तिक",
    "mangsir marga मंसिर मङ्सिर",
    "poush push paush पुस पुष पौष",
    "magh माघ",
    "falgun phalgun fagun फागुन फाल्गुन",
    "chaitra chait चैत चैत्र",
)
_NEPALI_MONTH_OF = {
    unicodedata.normalize("NFC", name): number
    for number, names in enumerate(_NEPALI_MONTHS, 1)
    for name in names.split()
}
_NAMED = re.compile(
    "|".join(
        rf"(?<![^\W\d_]){re.escape(name)}(?![^\W\d_])" if name[0] < "\u0250" else re.escape(name)
        for name in sorted(_MONTH_OF, key=len, reverse=True)
    )
)
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})")
_VIETNAMESE = re.compile(r"(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\D{1,6}(\d{4})")
_MONGOLIAN = re.compile(r"(\d{4})\s*он\w*\s*(\d{1,2})\D{0,4}сар\w*\D{0,4}(\d{1,2})\D*")
_TIME = re.compile(
    r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?\s*([ap])?\.?(?:m\.?)?"
    r"\s*(z|[+-]\d{2}(?::?\d{2})?)?"
)
_DAY_AND_TIME = re.compile(r"(.+?)(?:[Tt,]|\s)\s*(\d{1,2}:\d{2}.*)")


class DayOrder(StrEnum):
    """Which of two numbers is the day."""

    DMY = "dmy"
    MDY = "mdy"


class Era(StrEnum):
    """From what the years of a column are counted."""

    COMMON = "ce"
    BUDDHIST = "be"
    BIKRAM_SAMBAT = "bs"


@dataclass(frozen=True)
class Years:
    """How the years of a column are meant."""

    era: Era = Era.BUDDHIST
    """Of years such as 2567; other years are ours all the same."""
    may_be_ahead: bool = False
    """Whether a year of two digits may lie in the future."""


USUAL = Years()


@dataclass(frozen=True)
class OrderDecision:
    """The order of a column.

    `evidence` is `none` (nothing to decide), `seen` (a number above 12 shows it), `assumed`
    (it could be either) or `mixed` (both orders are seen: only clear days can be read).
    """

    order: DayOrder
    evidence: str


@dataclass(frozen=True)
class _Parts:
    """A day whose two small numbers may be in either order."""

    first: int
    second: int
    year: int


def decide_order(texts: Iterable[str], assumed: DayOrder) -> OrderDecision:
    """Return the order of day and month in `texts`; `assumed` where they don't show it."""
    first_over = second_over = unclear = 0
    for text in texts:
        parts = _parts(text)
        if parts is None:
            continue
        if parts.first > 12:
            first_over += 1
        elif parts.second > 12:
            second_over += 1
        elif parts.first != parts.second:
            unclear += 1
    if first_over and second_over:
        return OrderDecision(assumed, "mixed")
    if first_over or second_over:
        return OrderDecision(DayOrder.DMY if first_over else DayOrder.MDY, "seen")
    return OrderDecision(assumed, "assumed" if unclear else "none")


def is_unclear(text: str) -> bool:
    """Tell whether day and month of `text` could be exchanged for another day."""
    parts = _parts(text)
    return parts is not None and parts.first != parts.second and max(parts.first, parts.second) < 13


def shows_order(text: str, order: DayOrder) -> bool:
    """Tell whether `text` can be read in this order only."""
    parts = _parts(text)
    if parts is None:
        return False
    over, under = (
        (parts.first, parts.second) if order is DayOrder.DMY else (parts.second, parts.first)
    )
    return over > 12 >= under


def is_buddhist(text: str) -> bool:
    """Tell whether `text` is written in years of the Buddhist era."""
    return any(int(year) in _BUDDHIST_YEARS for year in re.findall(r"\d{4}", ascii_digits(text)))


def is_bikram_sambat(text: str, today: date) -> bool:
    """Tell whether `text` has a year that is ahead of ours, as Nepal counts."""
    return any(
        _is_nepali_year(int(year), today) for year in re.findall(r"\d{4}", ascii_digits(text))
    )


def _is_nepali_year(year: int, today: date) -> bool:
    return today.year + _LEAD <= year <= _LAST_BIKRAM_SAMBAT


def is_other_era(day: date, today: date) -> Era | None:
    """Return the era of a day that Excel keeps as one of ours, though its year is another's."""
    if day.year in _BUDDHIST_YEARS:
        return Era.BUDDHIST
    return Era.BIKRAM_SAMBAT if _is_nepali_year(day.year, today) else None


def in_our_years(day: date, today: date, years: Years) -> date | None:
    """Return the day that a real date of a column means whose years are of another era."""
    if years.era is Era.BIKRAM_SAMBAT or day.year in _BUDDHIST_YEARS:
        return _day(day.year, day.month, day.day, today, years)
    return day


def has_short_year(text: str) -> bool:
    """Tell whether `text` is a day whose year has two digits."""
    parts = _parts(text)
    if parts is not None:
        return parts.year < 100
    plain = _plain(text)
    return bool(_NAMED.search(plain)) and not re.search(r"\d{4}", plain)


def read_day(text: str, order: DayOrder, today: date, years: Years = USUAL) -> date | None:
    """Return the day that `text` writes, or None; a time behind it is left out."""
    plain = _plain(text)
    whole = _DAY_AND_TIME.fullmatch(plain)
    if whole is not None and _TIME.fullmatch(whole[2].strip()):
        plain = whole[1]
    clear = _clear_day(plain, today, years)
    if clear is not None:
        return clear
    parts = _parts(plain)
    if parts is None:
        return None
    day, month = parts.first, parts.second
    if (order is DayOrder.MDY and day <= 12) or month > 12:
        day, month = month, day
    return _day(parts.year, month, day, today, years)


def from_serial(serial: float, *, is_1904: bool = False) -> date | None:
    """Return the day of an Excel serial number, or None where that makes no sense."""
    if not math.isfinite(serial) or int(serial) not in SERIALS:
        return None
    return (_EPOCH_1904 if is_1904 else _EPOCH) + timedelta(days=int(serial))


def read_moment(text: str, order: DayOrder, today: date, years: Years = USUAL) -> datetime | None:
    """Return the moment that `text` writes, with its offset if it has one, or None."""
    plain = ascii_digits(text).strip() if len(text) <= _LONGEST else ""
    if re.match(r"\d{4}-\d{2}-\d{2}", plain):
        try:
            moment = datetime.fromisoformat(plain)
        except ValueError:
            pass
        else:
            day = in_our_years(moment.date(), today, years)
            return moment.replace(day.year, day.month, day.day) if day else None
    whole = _DAY_AND_TIME.fullmatch(plain)
    if whole is None:
        day = read_day(plain, order, today, years)
        return datetime.combine(day, time()) if day else None
    day, clock = read_day(whole[1], order, today, years), read_time(whole[2])
    return datetime.combine(day, clock) if day and clock else None


def read_time(text: str) -> time | None:
    """Return the time of day that `text` writes, or None."""
    hit = _TIME.fullmatch(_plain(text))
    if hit is None:
        return None
    hour = int(hit[1])
    if hit[5]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if hit[5] == "p" else 0)
    zone = (hit[6] or "").upper().replace("Z", "+00:00")
    fraction = f".{hit[4]:0<6}" if hit[4] else ""
    try:
        return time.fromisoformat(f"{hour:02}:{hit[2]}:{hit[3] or '00'}{fraction}{zone}")
    except ValueError:
        return None


def moment_text(moment: datetime) -> str:
    """Return the one text of a moment: ISO, milliseconds only where there are any."""
    rounded = _to_milliseconds(moment)
    return rounded.isoformat(timespec="milliseconds" if rounded.microsecond else "seconds")


def time_text(clock: time) -> str:
    """Return the one text of a time of day."""
    return clock.isoformat(timespec="milliseconds" if clock.microsecond >= 1000 else "seconds")


def _to_milliseconds(moment: datetime) -> datetime:
    """Return the moment without the noise below a millisecond that Excel's floats leave."""
    rest = moment.microsecond % 1000
    return moment + timedelta(microseconds=1000 - rest if rest >= 500 else -rest)


def _plain(text: str) -> str:
    if len(text) > _LONGEST:
        return ""
    folded = unicodedata.normalize("NFC", ascii_digits(text)).casefold()
    return folded.replace("\u200b", "").strip(" .\u00a0\t\r\n")


def _clear_day(plain: str, today: date, years: Years) -> date | None:
    """Return a day that can be read in one way only: ISO, or with the month's name."""
    hit = _YEAR_FIRST.fullmatch(plain)
    if hit is not None:
        return _day(int(hit[1]), int(hit[2]), int(hit[3]), today, years)
    hit = _VIETNAMESE.fullmatch(plain)
    if hit is not None:
        return _day(int(hit[3]), int(hit[2]), int(hit[1]), today, years)
    hit = _MONGOLIAN.fullmatch(plain)
    if hit is not None:
        return _day(int(hit[1]), int(hit[2]), int(hit[3]), today, years)
    months = {_MONTH_OF[name] for name in _NAMED.findall(plain)}
    numbers = re.findall(r"\d+", plain)
    if len(numbers) != 2:
        return None
    if len(months) != 1:
        return _nepali_day(plain)
    one, other = numbers
    if len(one) == 4:
        one, other = other, one
    return _day(int(other), months.pop(), int(one), today, years) if len(one) <= 2 else None


def _nepali_day(plain: str) -> date | None:
    """Return a day with the name of a Nepali month, whose year can only be Nepal's."""
    months = {_NEPALI_MONTH_OF[word] for word in re.split(r"[\s,./\-\d]+", plain)
              if word in _NEPALI_MONTH_OF}  # fmt: skip
    day, year = sorted(map(int, re.findall(r"\d+", plain)))
    return from_bikram_sambat(year, months.pop(), day) if len(months) == 1 else None


def _parts(text: str) -> _Parts | None:
    """Return the numbers of `3/4/2024` and its like."""
    plain = _plain(text)
    whole = _DAY_AND_TIME.fullmatch(plain)
    if whole is not None and _TIME.fullmatch(whole[2].strip()):
        plain = whole[1]
    hit = _YEAR_LAST.fullmatch(plain)
    if hit is None:
        return None
    return _Parts(int(hit[1]), int(hit[2]), int(hit[3]))


def _day(year: int, month: int, day: int, today: date, years: Years) -> date | None:
    """Return the day in our years: 2567 is 2024, and what two digits mean is said by `years`."""
    if years.era is Era.BIKRAM_SAMBAT and year not in _BUDDHIST_YEARS:
        if year < 100:
            year = _full_year(year, today.year + _BIKRAM_SAMBAT)
        return from_bikram_sambat(year, month, day)
    if year < 100:
        year = _full_year(year, today.year + (_AHEAD if years.may_be_ahead else 0))
    elif year in _BUDDHIST_YEARS and years.era is not Era.COMMON:
        year -= BUDDHIST
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _full_year(short: int, latest: int) -> int:
    """Return the last year that ends in these two digits and is not after `latest`."""
    return latest - (latest - short) % 100
