"""Floor of a save: the same few rows in one transaction, synced, through the bare driver."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from sqlcipher3 import dbapi2

from tests.benchmarks.measure import percentile


def main(database: str, saves: int) -> None:
    """Save `saves` times one row with its two ledger rows."""
    Path(database).unlink(missing_ok=True)
    connection = dbapi2.connect(database, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    columns = ", ".join(f"c{at} TEXT" for at in range(30))
    connection.execute(f"CREATE TABLE client (id INTEGER PRIMARY KEY, {columns}) STRICT")
    connection.execute("CREATE INDEX by_name ON client (c1, c2)")
    changes = ", ".join(f"c{at} TEXT" for at in range(12))
    connection.execute(f"CREATE TABLE change (id INTEGER PRIMARY KEY, {changes}) STRICT")
    insert = f"INSERT INTO client VALUES (NULL, {', '.join('?' * 30)})"
    note = f"INSERT INTO change VALUES (NULL, {', '.join('?' * 12)})"
    values = [f"value {at}" for at in range(30)]
    connection.execute("BEGIN")
    connection.executemany(insert, [values] * 10_000)
    connection.execute("COMMIT")
    update = "UPDATE client SET c3 = ?, c4 = ? WHERE id = ?"
    taken = []
    for at in range(saves):
        started = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(update, (f"new {at}", f"newer {at}", at + 1))
        connection.executemany(note, [values[:12]] * 2)
        connection.execute("COMMIT")
        taken.append(time.perf_counter() - started)
    print(json.dumps({"p50": percentile(taken, 0.5), "p95": percentile(taken, 0.95)}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
