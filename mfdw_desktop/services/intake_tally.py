"""What an import comes to, counted while it runs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mfdw_desktop.domain.imports import ChangeSample, FieldCount, RowOutcomeKind
from mfdw_desktop.domain.problems import RowProblem, Severity

MOST_PROBLEMS = 10_000
"""More are counted, and not listed."""
MOST_SAMPLES = 1000


class RowResult(NamedTuple):
    """Where a row went."""

    outcome: RowOutcomeKind
    table: str | None = None
    uid: str | None = None
    problem: RowProblem | None = None
    """Why it was rejected or queued."""


class Tally:
    """Rows, values and problems of one import."""

    def __init__(self) -> None:
        self.outcomes: Counter[RowOutcomeKind] = Counter()
        self.problems: list[RowProblem] = []
        self.problems_total = 0
        self.errors = 0
        self.samples: list[ChangeSample] = []
        self.samples_total = 0
        self._set: Counter[str] = Counter()
        self._others: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])

    def problem(self, *found: RowProblem) -> None:
        """Note problems."""
        self.problems_total += len(found)
        self.errors += sum(each.severity is Severity.ERROR for each in found)
        room = MOST_PROBLEMS - len(self.problems)
        if room > 0:
            self.problems.extend(found[:room])

    def filled(self, codes: Iterable[str]) -> None:
        """Note values set where there was none."""
        self._set.update(list(codes))

    def filled_often(self, counts: Mapping[str, int]) -> None:
        """Note values set where there was none, counted already."""
        self._set.update(counts)

    def laid(self, *, changed: Iterable[str], cleared: Iterable[str], kept: Iterable[str]) -> None:
        """Note values laid over ours, emptied, or left alone."""
        for position, codes in enumerate((changed, cleared, kept)):
            for code in codes:
                self._others[code][position] += 1

    def sample(self, row: int, key: str, field: str, old: object, new: object) -> None:
        """Note one changed value, to be shown."""
        self.samples_total += 1
        if len(self.samples) < MOST_SAMPLES:
            self.samples.append(ChangeSample(row, key, field, old, new))

    def fields(self, order: Iterable[str]) -> tuple[FieldCount, ...]:
        """Return the counts by field, those of `order` first and in its order."""
        codes = dict.fromkeys([*order, *self._set, *self._others])
        return tuple(
            FieldCount(code, self._set[code], *self._others.get(code, (0, 0, 0)))
            for code in codes
            if self._set[code] or code in self._others
        )
