"""Interviews that are nearly the same: most answers equal, as when one was copied.

The share is that of Kuriakose and Robbins' `percentmatch`: equal answers among the
questions that either answered. Two interviews that differ in at most d questions are equal
in one of d + 1 bands of questions, so only those that share a band are compared.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import eq

from mfdw_desktop.common.progress import Progress

MOST_PAIRS = 1_500_000
"""Comparisons after which the rest is left out, and said so."""
MOST_FOUND = 2000
"""Pairs that nobody will look at one by one."""
_EACH = 20_000


@dataclass(frozen=True)
class Pair:
    """Two interviews, by their place, and the share of answers that are equal."""

    first: int
    second: int
    share: float
    equal: int
    of: int


@dataclass(frozen=True)
class Likeness:
    """The pairs that are alike, the likest first."""

    pairs: tuple[Pair, ...]
    is_whole: bool
    """Whether all were compared."""


def alike(
    answers: Sequence[Sequence[object]],
    *,
    least_share: float,
    least_answers: int,
    progress: Progress | None = None,
) -> Likeness:
    """Return the pairs of interviews whose answers agree in at least `least_share`.

    `answers` holds for each interview one value a question, None where there is none.
    """
    rows, columns = _numbered(answers)
    if not rows or columns < least_answers:
        return Likeness((), is_whole=True)
    most = math.floor((1 - least_share) * columns + 1e-9)
    finder = _Finder(rows, least_share, least_answers, progress or Progress())
    for band in _bands(rows, most + 1):
        if not finder.take(band):
            break
    found = sorted(finder.found.values(), key=lambda each: (-each.share, -each.of, each.first))
    return Likeness(tuple(found), finder.is_whole)


class _Finder:
    def __init__(
        self, rows: list[tuple[int, ...]], share: float, least: int, progress: Progress
    ) -> None:
        self._rows, self._share, self._least, self._progress = rows, share, least, progress
        self._answered = [sum(map(bool, row)) for row in rows]
        self._enough = share * len(rows[0])
        """Equal places, blank ones too, without which the share cannot be reached."""
        self.found: dict[tuple[int, int], Pair] = {}
        self.is_whole = True
        self._done = 0

    def take(self, band: Sequence[int]) -> bool:
        """Compare all that are equal in a band; return whether there is time for another."""
        buckets: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for at, row in enumerate(self._rows):
            if self._answered[at] >= self._least:
                buckets[tuple([row[column] for column in band])].append(at)
        for bucket in sorted(buckets.values(), key=len):
            for place, first in enumerate(bucket):
                for second in bucket[place + 1 :]:
                    self._compare(first, second)
                if self._done > MOST_PAIRS or len(self.found) > MOST_FOUND:
                    self.is_whole = False
                    return False
        return True

    def _compare(self, first: int, second: int) -> None:
        self._done += 1
        if self._done % _EACH == 0:
            self._progress.check()
        one, other = self._rows[first], self._rows[second]
        equal = sum(map(eq, one, other))
        if equal < self._enough:
            return
        # Zero says that there is no answer; two of them agree in nothing.
        blank = sum(not (a or b) for a, b in zip(one, other, strict=True))
        of = len(one) - blank
        equal -= blank
        if of >= self._least and equal >= self._share * of:
            self.found[first, second] = Pair(first, second, equal / of, equal, of)


def _numbered(answers: Sequence[Sequence[object]]) -> tuple[list[tuple[int, ...]], int]:
    """Return the answers as small numbers, zero for none, without questions all answer alike."""
    columns: list[list[int]] = []
    for column in zip(*answers, strict=True):
        known: dict[object, int] = {}
        numbers = [
            0 if value is None else known.setdefault(value, len(known) + 1) for value in column
        ]
        if len(known) > 1:
            columns.append(numbers)
    return list(zip(*columns, strict=True)), len(columns)


def _bands(rows: list[tuple[int, ...]], count: int) -> Iterator[list[int]]:
    """Yield bands of questions, each with its share of those that tell interviews apart."""
    columns = range(len(rows[0]))
    agree = {}
    for column in columns:
        counts = Counter(row[column] for row in rows)
        agree[column] = sum(count * count for count in counts.values())
    ordered = sorted(columns, key=lambda each: agree[each])
    for number in range(count):
        band = ordered[number::count]
        if band:
            yield band
