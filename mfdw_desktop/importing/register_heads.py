"""The headings of a register: each column is a session, named by its day, number or title."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mfdw_desktop.common import clock
from mfdw_desktop.domain.digits import ascii_digits
from mfdw_desktop.importing import dates
from mfdw_desktop.importing.table import TOTALS

_LONGEST = 120
_SESSION_WORDS = (
    "session|séance|seance|sesión|sesion|sessão|sesi|pertemuan|lesson|class|meeting|module|"
    "training|unit|day|week|buổi|bài|lần|вебинар|хичээл|сургалт|занятие|सत्र|बैठक|कक्षा|سیشن|نشست|"
    "មេរៀន|វគ្គ|លើក|sess|no|nr|s|d|w|l"
)
_NUMBERED = re.compile(
    rf"(?:(?P<word>{_SESSION_WORDS})(?:ទី)?)?[\s.#:№°_-]*(?P<number>\d{{1,3}})"
    r"(?:[\s:.)\-–—_]+(?P<rest>\D.*))?",
    re.IGNORECASE | re.DOTALL,
)
_DAY_WITHIN = re.compile(
    r"\d{1,4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}"
    r"|\d{1,2}(?:st|nd|rd|th)?[\s\-/.,]+[^\W\d_]{3,14}\.?[\s\-/.,]+\d{2,4}"
    r"|[^\W\d_]{3,14}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}",
    re.IGNORECASE,
)
_AROUND = " \t\n\r()[]{},;:.-–—_/|·•"
_MONTH_YEAR = re.compile(r"([^\W\d_]{3,14})\.?[\s,\-/]*(\d{4})")
_MONTH_NUMBERS = re.compile(
    r"(?<![\d/.\-])(\d{4}|\d{1,2})\s*[-/.]\s*(\d{4}|\d{1,2})(?!\d|\s*[-/.]\s*\d)"
)
_LATE = 28
"""A day so late in a month is no number of a session."""
_SERIAL = re.compile(r"[34]\d{4}")


@dataclass(frozen=True)
class Head:
    """What the heading of a column says of a session."""

    day: str = ""
    """As it is written."""
    number: int | None = None
    topic: str = ""
    is_bare: bool = False
    """Whether it is a number and nothing else, which may be anything."""
    is_named: bool = False
    """Whether a word says that its number is one of a session."""

    @property
    def is_sure(self) -> bool:
        """Whether it can only be a session."""
        return bool(self.day) or (self.number is not None and not self.is_bare)


def read_heads(headers: Sequence[str], groups: Sequence[str] = ()) -> list[Head]:
    """Return what each heading says, with the one above it.

    A lone number is no session; several beside each other are.
    """
    above = groups or [""] * len(headers)
    heads = [
        _joined(read_head(header), read_head(group))
        for header, group in zip(headers, above, strict=True)
    ]
    bare = [each.number for each in heads if each.is_bare and each.number is not None]
    if len(bare) >= 2 and len(set(bare)) == len(bare):
        heads = [replace(each, is_bare=False) for each in heads]
    return heads


def month_in(texts: Iterable[str]) -> tuple[int, int] | None:
    """Return the year and month that a title above a table names; None where none does."""
    for text in texts:
        plain = ascii_digits(text).casefold()
        for word, year in _MONTH_YEAR.findall(plain):
            day = dates.read_day(f"1 {word} {year}", dates.DayOrder.DMY, clock.today())
            if day is not None:
                return day.year, day.month
        hit = _MONTH_NUMBERS.search(plain)
        if hit is not None:
            first, last = int(hit[1]), int(hit[2])
            year, month = (first, last) if first > 12 else (last, first)
            if 1 <= month <= 12 and year >= 1990:
                return year, month
    return None


def in_month(heads: Sequence[Head], month: tuple[int, int]) -> list[Head]:
    """Return the headings, where lone numbers are the days of a month and no count.

    They are where they go to its end, or leave days out.
    """
    bare = [
        each.number for each in heads
        if each.number is not None and not (each.day or each.topic or each.is_named)
    ]  # fmt: skip
    if len(bare) < 2 or (max(bare) < _LATE and bare == list(range(1, len(bare) + 1))):
        return list(heads)
    days = monthrange(*month)[1]
    return [
        replace(each, number=None, day=f"{month[0]}-{month[1]:02}-{each.number:02}", is_bare=False)
        if each.number in bare and each.number <= days and not (each.day or each.is_named)
        else each
        for each in heads
    ]


def read_head(text: str) -> Head:
    """Return what one heading says."""
    plain = ascii_digits(" ".join(text.split())).strip(_AROUND)
    if not plain or len(plain) > _LONGEST or plain.casefold() in TOTALS:
        return Head()
    if _SERIAL.fullmatch(plain):
        return Head(day=plain)
    for within in _DAY_WITHIN.finditer(plain):
        if _is_day(within[0]):
            rest = (
                f"{plain[: within.start()].strip(_AROUND)} {plain[within.end() :].strip(_AROUND)}"
            )
            other = _numbered(rest.strip())
            return replace(other, day=within[0], is_bare=False)
    return Head(day=plain) if _is_day(plain) else _numbered(plain)


def _numbered(text: str) -> Head:
    hit = _NUMBERED.fullmatch(text)
    if hit is None or int(hit["number"]) == 0:
        return Head(topic=text)
    rest = (hit["rest"] or "").strip(_AROUND)
    return Head("", int(hit["number"]), rest, not hit["word"] and not rest, bool(hit["word"]))


def _joined(own: Head, above: Head) -> Head:
    """Return what a heading and the one above it say together."""
    if not (above.day or above.number or above.topic):
        return own
    number = own.number if own.number is not None else above.number
    is_bare = own.is_bare and not above.is_sure and not own.day
    # the heading above sessions is mostly a title of all of them
    topic = own.topic or (above.topic if above.number is not None else "")
    return Head(own.day or above.day, number, topic, is_bare, own.is_named or above.is_named)


def _is_day(text: str) -> bool:
    plain = re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", text, flags=re.IGNORECASE)
    return dates.read_day(plain, dates.DayOrder.DMY, clock.today()) is not None
