"""The ledger of the sample branch: every line stands at the day on which it would have been made.

What was written in one go is told anew: when each record was entered, and which of its fields
were others at first (a check that was due, a claim without a decision). So the figures as of any
past day come from the ledger, as they do in a branch that typed for two years.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.ledger import Told
from mfdw_desktop.database.models import MonthClose, Record
from mfdw_desktop.database.queries.demo_stories import STORIES, Story
from mfdw_desktop.database.tables import models_by_table, table_of
from mfdw_desktop.database.writing import Unit, plain
from mfdw_desktop.domain.demo_entry import office_moment
from mfdw_desktop.domain.demo_plan import Plan

_CHANGED_AT = 480
"""Minute of the office's day at which something is changed that was entered before."""
_PART = 2_000
Line = tuple[datetime, int, int, Told]
Report = Callable[[int], None]


def tell_past(
    unit: Unit, plan: Plan, more: Iterable[tuple[datetime, str, str]], report: Report
) -> None:
    """Tell the ledger of `unit` what was written, in the order of time.

    `more` are creations that will be written later, as (moment, table, uid).
    """
    past = _Past(unit, plan, report)
    parts = [past.lines(rank, story) for rank, story in enumerate(STORIES)]
    known = {story.model for story in STORIES}
    parts += [
        past.now(len(STORIES), model)
        for model in models_by_table().values()
        if model not in known and model is not MonthClose
    ]
    parts.append(
        (at, -1, place, Told(at, table, uid)) for place, (at, table, uid) in enumerate(more)
    )
    unit.ledger.tell(line[3] for line in heapq.merge(*parts))
    unit.ledger.flush()
    past.write_versions()


class _Past:
    """Reads what was written, table by table, and says when."""

    def __init__(self, unit: Unit, plan: Plan, report: Report) -> None:
        self._unit, self._plan, self._report = unit, plan, report
        self._start = plan.month.plus(-24).first
        self._told = 0
        self._versions: dict[type[Record], list[dict[str, int]]] = {}

    def lines(self, rank: int, story: Story) -> Iterator[Line]:
        """Yield the lines of a table in the order of time."""
        waiting: list[Line] = []
        place = 0
        for row in self._rows(story):
            bound = self._moment(story.bound(row), rank)
            while waiting and waiting[0][0] < bound:
                yield heapq.heappop(waiting)
            for told in self._of(story, row, rank):
                place += 1
                heapq.heappush(waiting, (told.at, rank, place, told))
        while waiting:
            yield heapq.heappop(waiting)

    def now(self, rank: int, model: type[Record]) -> Iterator[Line]:
        """Yield the creations of a table of which nothing is known but that it is there."""
        table = table_of(model)
        for place, uid in enumerate(self._unit.connection.execute(
            sa.select(table.c.uid).order_by(table.c.id)
        ).scalars()):  # fmt: skip
            yield self._unit.now, rank, place, Told(self._unit.now, table.name, uid)

    def write_versions(self) -> None:
        """Count the changes that were told into the versions of their records."""
        for model, rows in self._versions.items():
            table = table_of(model)
            changed = (
                sa.update(table)
                .where(table.c.id == sa.bindparam("key"))
                .values(version=table.c.version + sa.bindparam("steps"))
            )
            for start in range(0, len(rows), _PART):
                self._unit.connection.execute(changed, rows[start : start + _PART])

    def _rows(self, story: Story) -> Iterator[Any]:
        table = table_of(story.model)
        told = sa.null() if story.told is None else story.told
        columns = {name: table.c[name] for name in story.columns}
        query = sa.select(
            table.c.id, table.c.uid, told.label("told"),
            *(column.label(name) for name, column in columns.items()),
            *(extra.label(name) for name, extra in story.extra.items()),
        ).select_from(table)  # fmt: skip
        for model, on in story.joins:
            query = query.join(model, on)
        ordered = query.order_by(*([] if story.told is None else [told]), table.c.id)
        yield from self._unit.connection.execute(ordered, execution_options={"yield_per": _PART})

    def _of(self, story: Story, row: Any, rank: int) -> Iterator[Told]:
        """Yield the creation of a record, and each change that came after it."""
        table = table_of(story.model)
        self._told += 1
        if self._told % _PART == 0:
            self._report(self._told)
        at = self._moment(story.entered(row, self._plan), rank)
        yield Told(at, table.name, row.uid)
        if not story.steps:
            return
        steps = [
            (self._moment(day, _CHANGED_AT), step.before)
            for step in story.steps
            if (day := step.day(row, self._plan)) is not None
        ]
        steps = sorted((each for each in steps if each[0] > at), key=lambda each: each[0])
        changed: set[datetime] = set()
        for number, (moment, before) in enumerate(steps):
            for name, first in before.items():
                later = [each[1][name] for each in steps[number + 1 :] if name in each[1]]
                old = plain(table.c[name], _value(first, row))
                new = plain(table.c[name], _value(later[0], row) if later else getattr(row, name))
                if old != new:
                    changed.add(moment)
                    yield Told(moment, table.name, row.uid, name, old, new)
        if changed:
            count = {"key": row.id, "steps": len(changed)}
            self._versions.setdefault(story.model, []).append(count)

    def _moment(self, when: date | datetime | None, minute: int) -> datetime:
        if not isinstance(when, datetime):
            day = self._start if when is None or when < self._start else when
            when = office_moment(day, minute)
        return min(when, self._unit.now)


def _value(first: Any, row: Any) -> Any:
    return first(row) if callable(first) else first
