"""Every figure of the monthly summary, counted again in plain SQL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import monitoring, papers
from mfdw_desktop.domain.monitoring import MonthFigures
from mfdw_desktop.domain.monitoring_rows import canonical_rows
from mfdw_desktop.domain.periods import Month
from tests.database import month_book
from tests.database.plain_counts import plain_rows


@pytest.fixture(scope="module", params=[1, 7, 23])
def book(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """Return a made branch; the tests only read it."""
    folder = tmp_path_factory.mktemp("month")
    database = month_book.make(folder / "month.mfdw", seed=request.param)
    yield database
    database.close()


def figures(database: Database, month: Month = month_book.MONTH) -> MonthFigures:
    with database.read() as connection:
        branch = papers.branch_facts(connection, "KH03")
        assert branch is not None
        return monitoring.month_figures(connection, branch, month, as_of=month.next.first)


def test_every_figure_equals_plain_sql(book: Database) -> None:
    with book.read() as connection:
        expected = plain_rows(connection, "KH03", "2026-03-01", "2026-03-31", "2026-04-01")
    found = {row[:3]: row[3] for row in canonical_rows(figures(book))}
    found.pop(("month", "KH03", "month"))
    assert found == expected


def test_every_dialect_counts_the_same(any_database: Database, tmp_path: Path) -> None:
    month_book.fill(any_database, seed=5)
    plain = month_book.make(tmp_path / "plain.mfdw", seed=5)
    assert canonical_rows(figures(any_database)) == canonical_rows(figures(plain))
    plain.close()


def test_totals_add_up(book: Database) -> None:
    clients = figures(book).clients
    for group in (clients.by_sex, clients.by_age, clients.by_arm):
        for name in ("start", "new", "left", "end"):
            assert sum(getattr(each, name) for each in group) == getattr(clients.total, name)
    assert clients.total.end == clients.total.start + clients.total.new - clients.total.left


def test_end_of_a_month_is_the_start_of_the_next(book: Database) -> None:
    february, march = figures(book, Month(2026, 2)), figures(book)
    assert february.clients.total.end == march.clients.total.start
    assert march.trend[-1].active == march.clients.total.end
    assert march.trend[-2].active == february.clients.total.end
    assert march.trend[-1].awards == march.incentives.awards
    assert march.trend[-2].awards == february.incentives.awards


def test_same_figures_have_the_same_rows(book: Database) -> None:
    assert canonical_rows(figures(book)) == canonical_rows(figures(book))


def test_empty_branch_has_a_month_of_zeros(tmp_path: Path) -> None:
    database = month_book.make(tmp_path / "empty.mfdw", clients=0)
    found = figures(database, Month(2024, 1))
    database.close()
    assert found.clients.total.end == 0
    assert found.clients.total.retention is None
    assert found.incentives.awards == 0


def test_listing_holds_live_clients_by_name(book: Database) -> None:
    with book.read() as connection:
        branch = papers.branch_facts(connection, "KH03")
        assert branch is not None
        rows = list(papers.listing_rows(connection, branch.id))
        count = papers.listing_count(connection, branch.id)
        codes = connection.exec_driver_sql(
            "SELECT c.code FROM client c JOIN branch b ON b.id = c.branch_id "
            "WHERE b.code = 'KH03' AND c.deleted_at IS NULL ORDER BY c.sort_name, c.id"
        ).scalars()
        assert [row.code for row in rows] == list(codes)
    assert count == len(rows)


def test_first_day_is_the_earliest_status(book: Database) -> None:
    with book.read() as connection:
        branch = papers.branch_facts(connection, "KH03")
        assert branch is not None
        first = papers.first_day(connection, branch.id)
    assert first is not None
    assert date(2025, 5, 1) <= first < date(2025, 8, 1)
