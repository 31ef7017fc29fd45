"""SQLite is told how many rows have one value, also where all its samples have the same."""

from __future__ import annotations

from mfdw_desktop.database import statistics
from mfdw_desktop.database.engine import Database


def test_value_that_all_samples_hold_is_counted_beyond_them(database: Database) -> None:
    with database.transaction() as connection:
        run = connection.exec_driver_sql
        run("CREATE TABLE listed (id INTEGER PRIMARY KEY, gone TEXT, kind INTEGER, name TEXT)")
        run("CREATE INDEX by_kind ON listed (gone, kind, name)")
        run("CREATE INDEX live_kind ON listed (kind) WHERE gone IS NULL")
        run("CREATE INDEX by_name ON listed (name)")
        run(
            "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 4000) "
            "INSERT INTO listed (gone, kind, name) SELECT NULL, n % 4, 'name ' || n FROM n"
        )
        statistics.gather(connection)
        told: dict[str, str] = dict(
            connection.exec_driver_sql(
                "SELECT idx, stat FROM sqlite_stat1 WHERE tbl = 'listed'"
            ).all()
        )
        assert told["by_kind"].startswith("4000 4000 1000 ")
        assert told["live_kind"] == "4000 1000"
        assert told["by_name"] == "4000 1"
        plan = run("EXPLAIN QUERY PLAN SELECT * FROM listed WHERE gone IS NULL AND name = 'x'")
        assert "by_name" in plan.all()[0][3]
