"""The sample branch's past: its ledger says the same as a book that was written day by day."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from mfdw_desktop.database import ledger, upgrade
from mfdw_desktop.database.as_of import as_of
from mfdw_desktop.database.content import content_hash
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Change, ConditionCheck, MonthClose
from mfdw_desktop.database.models.types import Kind
from mfdw_desktop.database.queries import months
from mfdw_desktop.database.tables import models_by_table, table_of
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.services import demo
from mfdw_desktop.services.month_figures import find_branch, shown
from mfdw_desktop.services.reports import Reports
from tests.reporting import pixels

TODAY = date(2026, 3, 20)
NOW = datetime(2026, 3, 20, 11, 0, tzinfo=UTC)
ACTOR = Actor("tester")
CLOSED = [Month(2025, 11), Month(2025, 12), Month(2026, 1)]


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = upgrade.create(tmp_path_factory.mktemp("past") / "sample.mfdw")
    database.clock = lambda: NOW
    demo.create_demo(database, ACTOR, clients=120, seed=2, today=TODAY)
    yield database
    database.close()


def test_every_record_is_entered_once_and_on_its_day(branch: Database) -> None:
    with branch.read() as connection:
        assert ledger.verify(connection) == []
        lines = connection.execute(
            sa.select(Change.at, Change.table_name, Change.record_uid, Change.action).order_by(
                Change.id
            )
        ).all()
        assert [line.at for line in lines] == sorted(line.at for line in lines)
        assert max(line.at for line in lines) <= NOW
        early = sum(line.at.date() < TODAY.replace(day=1) for line in lines)
        assert early > 0.95 * len(lines)
        assert len({(line.at.year, line.at.month) for line in lines}) == 25
        created = [(line.table_name, line.record_uid) for line in lines if line.action == "create"]
        assert len(created) == len(set(created))
        steps: dict[tuple[str, str], set[datetime]] = defaultdict(set)
        for line in lines:
            if line.action == "update":
                steps[line.table_name, line.record_uid].add(line.at)
        for name, model in models_by_table().items():
            table = table_of(model)
            rows = connection.execute(sa.select(table.c.uid, table.c.version)).all()
            assert {uid for table_name, uid in created if table_name == name} == {
                row.uid for row in rows
            }
            assert all(row.version == 1 + len(steps[name, row.uid]) for row in rows)


def test_what_was_decided_later_was_open_before(branch: Database) -> None:
    with branch.read() as connection:
        check = connection.execute(
            sa.select(ConditionCheck.id, ConditionCheck.state, ConditionCheck.checked_on)
            .where(ConditionCheck.checked_on.between(date(2025, 6, 1), date(2025, 12, 31)))
            .order_by(ConditionCheck.id)
            .limit(1)
        ).one()
        at = datetime.combine(check.checked_on, datetime.min.time(), UTC)
        with as_of(connection, at):
            before = connection.execute(
                sa.select(ConditionCheck.state, ConditionCheck.checked_on).where(
                    ConditionCheck.id == check.id
                )
            ).one()
        assert (before.state, before.checked_on) == ("due", None)
        with as_of(connection, at + timedelta(days=1)):
            after = connection.execute(
                sa.select(ConditionCheck.state).where(ConditionCheck.id == check.id)
            ).scalar_one()
        assert after == check.state != "due"


def test_months_are_closed_and_late_papers_are_adjustments(branch: Database) -> None:
    reports = Reports(branch, ACTOR)
    with branch.read() as connection:
        facts = find_branch(connection, ACTOR, "KH03")
        closed = months.closings(connection, facts.id, CLOSED[0].previous, Month(2026, 3))
        assert list(closed) == CLOSED
        found = [shown(connection, facts, month, TODAY) for month in CLOSED]
    assert any(each.adjustments for each in found)
    assert sum(len(each.adjustments) for each in found) < 60
    for month, each in zip(CLOSED, found, strict=True):
        day = closed[month].closed_at.date()
        then = pixels.document_text(reports.preview("KH03", month, as_of=day))
        assert each.fingerprint[:8] in then
        assert each.closing is not None
        assert each.closing.closed_by in then


def test_past_is_that_of_a_book_written_day_by_day(tmp_path: Path) -> None:
    sample = upgrade.create(tmp_path / "sample.mfdw")
    sample.clock = lambda: NOW
    demo.create_demo(sample, ACTOR, clients=14, seed=4, today=TODAY)
    book = _Book(upgrade.create(tmp_path / "book.mfdw"))
    states: list[tuple[date, str]] = []
    for day, lines in groupby(_lines(sample), key=lambda line: line.at.date()):
        if not states or day.month != states[-1][0].month:
            states.append((day, book.state()))
        book.write(sample, list(lines))
    assert len(states) == 25
    for day, state in states[1:]:
        at = datetime.combine(day, datetime.min.time(), UTC)
        with sample.read() as connection, as_of(connection, at):
            assert content_hash(connection) == state, day
    with sample.read() as connection:
        assert content_hash(connection) == book.state()
    for each in (sample, book.database):
        each.close()


class _Book:
    """A database that is written as the lines of another one's ledger say, at their moments."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._now = NOW
        database.clock = lambda: self._now

    def state(self) -> str:
        """Return the hash of what it holds."""
        with self.database.read() as connection:
            return content_hash(connection)

    def write(self, sample: Database, lines: list[Any]) -> None:
        """Do what a day's lines say."""
        self._now = lines[-1].at
        with sample.read() as source, write(self.database, ACTOR) as unit:
            for line in lines:
                table = table_of(models_by_table()[line.table_name])
                row = source.execute(sa.select(table).where(table.c.uid == line.record_uid)).one()
                if line.action == "update":
                    new = self._value(table.c[line.field], line.new)
                    assert unit.update(models_by_table()[line.table_name], row.id,
                                       **{line.field: new})  # fmt: skip
                    continue
                values = {**row._mapping, **self._first(source, line.record_uid, table)}
                unit.connection.execute(sa.insert(table).values({**values, "version": 1}))
                unit.ledger.created(table.name, line.record_uid)

    def _first(self, source: Any, uid: str, table: sa.Table) -> dict[str, Any]:
        """Return what the fields held at first that were changed later."""
        lines = source.execute(
            sa.select(Change.field, Change.old)
            .where(Change.record_uid == uid, Change.action == "update")
            .order_by(Change.id.desc())
        )
        return {line.field: self._value(table.c[line.field], line.old) for line in lines}

    @staticmethod
    def _value(column: Any, text: str) -> Any:
        plain = json.loads(text)
        kind = column.type
        return kind.value(plain) if isinstance(kind, Kind) and plain is not None else plain


def _lines(database: Database) -> list[Any]:
    with database.read() as connection:
        # the closing of a month has rows of its own; it is copied as it is
        assert connection.execute(sa.select(sa.func.count(MonthClose.id))).scalar() == 3
        return list(connection.execute(sa.select(Change.__table__).order_by(Change.id)))
