"""The visits of a round and their other records: every dialect reads the same."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import sqlalchemy as sa

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import SurveyRound
from mfdw_desktop.database.queries import entries, survey_health
from mfdw_desktop.domain.round_report import RoundVisit
from tests.database import month_book


def visits(database: Database) -> list[RoundVisit]:
    with database.read() as connection:
        rounds = connection.execute(sa.select(SurveyRound.id).order_by(SurveyRound.id)).scalars()
        found: list[RoundVisit] = []
        for key in rounds.all():
            assert entries.compared(connection, key) == []
            found += survey_health.visits(connection, key, ["KH03"])
    return found


def test_every_dialect_reads_the_same_visits(any_database: Database, tmp_path: Path) -> None:
    month_book.fill(any_database, seed=5)
    plain = month_book.make(tmp_path / "plain.mfdw", seed=5)
    found = visits(any_database)
    assert found == visits(plain)
    assert found
    with any_database.read() as connection:
        counted = {
            str(status): int(count)
            for status, count in connection.exec_driver_sql(
                "SELECT r.status, count(*) FROM response r JOIN branch b ON b.id = r.branch_id "
                "WHERE r.deleted_at IS NULL AND b.code = 'KH03' GROUP BY r.status"
            )
        }
    assert Counter(each.status for each in found) == counted
    plain.close()
