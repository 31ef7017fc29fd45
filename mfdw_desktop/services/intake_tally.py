"""What an import comes to, counted while it runs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from mfdw_desktop.domain.imports import ChangeSample, FieldCount, RowOutcomeKind
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.importing.mends import Acceptance
from mfdw_desktop.importing.rows import ChildRecord, RowRecord

EveryChange = Callable[[ChangeSample], None]
MOST_PROBLEMS = 10_000
"""More are counted, and not listed."""
MOST_SAMPLES = 10_000
"""Values that are listed; every one of them goes to `every_change`."""
_FILLED = 3
"""Place of the values that fill a gap among what `laid` counts."""


class RowResult(NamedTuple):
    """Where a row went."""

    outcome: RowOutcomeKind
    table: str | None = None
    uid: str | None = None
    problem: RowProblem | None = None
    """Why it was rejected or queued."""
    key: str = ""
    """Of the response, where the row itself has none."""
    said: Mapping[str, Any] | None = None
    """What the row still says of fields that were put right, where nothing else keeps it."""
    named: str = ""
    """By what the row names its record (`intake_keys`); empty where nothing else can."""


class Tally:
    """Rows, values and problems of one import."""

    def __init__(self, acceptance: Acceptance | None = None) -> None:
        """Count; warnings in `acceptance` are notes, as a person has looked at them."""
        self._acceptance = acceptance or None
        self.sheet = ""
        """Of the records."""
        self._names: dict[int, tuple[str, str]] = {}
        self._inner: dict[tuple[str, int], tuple[ChildRecord, int]] = {}
        """(sheet, number) of a row of a repeat to it and to the number of its record."""
        self.accepted: dict[int, RowProblem] = {}
        """Row to an accepted warning of it, to be kept with the row."""
        self.outcomes: Counter[RowOutcomeKind] = Counter()
        self.problems: list[RowProblem] = []
        self.problems_total = 0
        self.errors = 0
        self.samples: list[ChangeSample] = []
        self.samples_total = 0
        self.every_change: EveryChange | None = None
        """What is told of each changed value, beside the list."""
        self.rules: dict[str, tuple[str, int]] = {}
        """Rule to its severity and how often it was met."""
        self._set: Counter[str] = Counter()
        self._others: dict[str, list[int]] = defaultdict(lambda: [0] * 7)

    def begin(self, rows: Sequence[RowRecord]) -> None:
        """Know the names of the rows that are looked at next."""
        if self._acceptance is not None:
            self._names = {each.row: (each.key or str(each.row), f"@{each.row}") for each in rows}
            self._inner = {
                (child.sheet, child.row): (child, each.row)
                for each in rows
                for child in each.children
                if (child.sheet, child.row) != (self.sheet, each.row)
            }

    def problem(self, *found: RowProblem) -> None:
        """Note problems."""
        if self._acceptance is not None:
            found = tuple(map(self._applied, found))
        self.problems_total += len(found)
        self.errors += sum(each.severity is Severity.ERROR for each in found)
        for each in found:
            self.rules[each.rule] = (each.severity.value, self.rules.get(each.rule, ("", 0))[1] + 1)
        room = MOST_PROBLEMS - len(self.problems)
        if room > 0:
            self.problems.extend(found[:room])

    def _applied(self, problem: RowProblem) -> RowProblem:
        assert self._acceptance is not None
        record, names = problem.row, self._names.get(problem.row, ())
        sheets: tuple[str, ...] = ("", problem.sheet)
        inner = self._inner.get((problem.sheet, problem.row))
        if inner is not None:
            child, record = inner
            names, sheets = (child.source_key, f"@{child.row}"), (child.path, child.sheet)
        elif problem.sheet != self.sheet:
            names, sheets = (), (problem.sheet,)
        applied = self._acceptance.applied(problem, names, sheets)
        if applied is not problem:
            self.accepted[record] = applied
        return applied

    def filled(self, codes: Iterable[str]) -> None:
        """Note values set where there was none."""
        self._set.update(list(codes))

    def filled_often(self, counts: Mapping[str, int]) -> None:
        """Note values set where there was none, counted already."""
        self._set.update(counts)

    def laid(
        self,
        *,
        changed: Iterable[str] = (),
        cleared: Iterable[str] = (),
        kept: Iterable[str] = (),
        filled: Iterable[str] = (),
        held: Iterable[str] = (),
        asked: Iterable[str] = (),
        corrected: Iterable[str] = (),
    ) -> None:
        """Note values laid over ours, emptied, left alone, filled in, or not taken."""
        for position, codes in enumerate((changed, cleared, kept, filled, held, asked, corrected)):
            for code in codes:
                self._others[code][position] += 1
                if position == _FILLED:
                    self._set[code] += 1

    def sample(self, row: int, key: str, field: str, old: object, new: object) -> None:
        """Note one changed value, to be shown."""
        self.samples_total += 1
        if self.every_change is None and len(self.samples) >= MOST_SAMPLES:
            return
        changed = ChangeSample(row, key, field, old, new)
        if len(self.samples) < MOST_SAMPLES:
            self.samples.append(changed)
        if self.every_change is not None:
            self.every_change(changed)

    def fields(self, order: Iterable[str]) -> tuple[FieldCount, ...]:
        """Return the counts by field, those of `order` first and in its order."""
        codes = dict.fromkeys([*order, *self._set, *self._others])
        return tuple(
            FieldCount(code, self._set[code], *self._others.get(code, ()))
            for code in codes
            if self._set[code] or code in self._others
        )
