"""The values of expressions and how one becomes another: text, number, truth, nodes.

After XPath 1.0 and the ODK XForms specification: an answer is a text, the empty one where
there is none; days are ISO texts, and as numbers count from 1 January 1970.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

Value = str | float | bool | Sequence[str]
"""A sequence holds the answers of several rows of a repeat, in their order."""

NAN = math.nan
_EPOCH = date(1970, 1, 1).toordinal()
_NUMBER = re.compile(r"-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](.*))?")
_CLOCK = re.compile(r"(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d(?::?\d\d)?)?")
_EXACT = 10**15
"""Whole numbers below are written without an exponent by every program."""


def answer_text(answer: object) -> str:
    """Return a stored answer as expressions see it: choices joined by a space."""
    if answer is None:
        return ""
    if isinstance(answer, str):
        return answer
    if isinstance(answer, bool):
        return "true" if answer else "false"
    if isinstance(answer, (list, tuple)):
        return " ".join(map(str, answer))
    if isinstance(answer, float):
        return number_text(answer)
    return str(answer)


def to_number(value: Value) -> float:
    """Return a value as a number; NaN where it is none, also of the empty text."""
    if isinstance(value, float):
        return value
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        return float(value)
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    text = value if isinstance(value, str) else first(value)
    plain = text.strip()
    if not plain:
        return NAN
    if _NUMBER.fullmatch(plain):
        return float(plain)
    days = days_of(plain)
    if days is None:
        days = clock_of(plain)
    return NAN if days is None else days


def to_text(value: Value) -> str:
    """Return a value as a text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number_text(value)
    return first(value)


def to_truth(value: Value) -> bool:
    """Return whether a value counts as true: a text that is not empty, a number but 0 and NaN."""
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        return value != 0 and value == value
    return len(value) > 0


def first(nodes: Sequence[str]) -> str:
    """Return the answer of the first node, as the text of several is."""
    return nodes[0] if nodes else ""


def number_text(number: float) -> str:
    """Return a number as XPath writes it: whole ones without a point, never an exponent."""
    if number != number:
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number) and abs(number) < _EXACT:
        return str(int(number))
    return format(Decimal(repr(number)), "f")


@lru_cache(maxsize=16_384)
def days_of(text: str) -> float | None:
    """Return the days since 1970 of a day or a moment by its own clock, or None."""
    hit = _DAY.fullmatch(text)
    if hit is None:
        return None
    try:
        whole = date(int(hit[1]), int(hit[2]), int(hit[3])).toordinal() - _EPOCH
    except ValueError:
        return None
    if hit[4] is None:
        return float(whole)
    clock = clock_of(hit[4])
    return None if clock is None else whole + clock


def clock_of(text: str) -> float | None:
    """Return a time of day as a share of the day, or None."""
    hit = _CLOCK.fullmatch(text)
    if hit is None:
        return None
    seconds = int(hit[1]) * 3600 + int(hit[2]) * 60 + float(hit[3] or 0)
    return seconds / 86400 if seconds < 86400 else None


def day_text(days: float) -> str:
    """Return the ISO day that is so many days after 1 January 1970; empty when there is none."""
    if days != days or math.isinf(days):
        return ""
    ordinal = _EPOCH + math.floor(days)
    return date.fromordinal(ordinal).isoformat() if 0 < ordinal <= date.max.toordinal() else ""


def moment_of(text: str) -> datetime | None:
    """Return the day and the time by its own clock that a text writes, or None."""
    days = days_of(text)
    if days is None:
        return None
    day = date.fromordinal(_EPOCH + math.floor(days))
    seconds = round((days - math.floor(days)) * 86400)
    seconds = min(seconds, 86399)
    return datetime(
        day.year, day.month, day.day, seconds // 3600, seconds // 60 % 60, seconds % 60
    )  # fmt: skip
