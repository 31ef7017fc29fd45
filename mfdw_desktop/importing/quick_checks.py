"""Constraints that are held against a whole column at once: most of what forms ask.

A range of numbers, and days beside `today()`: `. <= today()`, `. >= today() - 365`.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from operator import itemgetter

from mfdw_desktop.domain.surveys import Question, QuestionKind
from mfdw_desktop.importing.checks import bounds_of
from mfdw_desktop.importing.converting import encode

Quick = Callable[[list[str], Sequence[str]], list[int]]
"""From the answers, each as `"code":answer` or empty, and the days of the interviews to the
rows that break the rule."""

_BESIDE_TODAY = re.compile(r"\(?\s*\.\s*(<=|>=|<|>)\s*today\(\)(?:\s*([+-])\s*(\d{1,5}))?\s*\)?")
_HOLDS: dict[str, Callable[[str, str], bool]] = {
    "<=": operator.le, ">=": operator.ge, "<": operator.lt, ">": operator.gt,
}  # fmt: skip


def quick_check(question: Question, today: str) -> Quick | None:
    """Return the check of a plain range; None where the constraint is none.

    `today` is taken for the day of an interview that is not known.
    """
    start = len(encode(question.code)) + 1
    if question.kind is QuestionKind.DAY:
        return _of_days(question.constraint, start + 1, today)
    bounds = bounds_of(question)
    if not bounds or any(each.sign in ("=", "!=") for each in bounds):
        return None
    limits = [(each.sign, float(each.limit)) for each in bounds]
    up, down = math.inf, -math.inf
    low = max((_next(limit, sign == ">", up) for sign, limit in limits if ">" in sign),
              default=down)  # fmt: skip
    high = min((_next(limit, sign == "<", down) for sign, limit in limits if "<" in sign),
               default=up)  # fmt: skip
    is_count = question.kind is QuestionKind.INTEGER
    return _of_numbers(slice(start, None) if is_count else slice(start + 1, -1), low, high)


def _of_numbers(inner: slice, low: float, high: float) -> Quick:
    cut = itemgetter(inner)

    def outside(texts: list[str], _days: Sequence[str]) -> list[int]:
        numbers = list(map(float, map(cut, filter(None, texts))))
        if not numbers or (low <= min(numbers) and max(numbers) <= high):
            return []  # Told without a look at each, as nearly always.
        return [
            at for at, text in enumerate(texts) if text and not low <= float(text[inner]) <= high
        ]

    return outside


def _next(limit: float, is_strict: bool, towards: float) -> float:
    """Return the last number that keeps to a limit."""
    return math.nextafter(limit, towards) if is_strict else limit


def _of_days(constraint: str, begin: int, today: str) -> Quick | None:
    parts = re.split(r"\s+and\s+", constraint.strip(), flags=re.IGNORECASE)
    found = [_BESIDE_TODAY.fullmatch(each.strip()) for each in parts]
    checks = [_of_day(each, begin, today) for each in found if each is not None]
    if len(checks) < len(parts):
        return None
    if len(checks) == 1:
        return checks[0]
    return lambda texts, days: sorted({at for each in checks for at in each(texts, days)})


def _of_day(said: re.Match[str], begin: int, today: str) -> Quick:
    holds, end = _HOLDS[said[1]], begin + 10
    limits = _Limits(int(f"{said[2]}{said[3]}") if said[2] else 0)
    return lambda texts, days: [
        at
        for at, (text, day) in enumerate(zip(texts, days, strict=True))
        if text and not holds(text[begin:end], limits[day or today])
    ]


class _Limits(dict[str, str]):
    """Day of an interview to the day that is some days later."""

    def __init__(self, later: int) -> None:
        super().__init__()
        self._later = later

    def __missing__(self, day: str) -> str:
        try:
            limit = (date.fromisoformat(day) + timedelta(self._later)).isoformat()
        except OverflowError:
            limit = (date.max if self._later > 0 else date.min).isoformat()
        self[day] = limit
        return limit
