"""Floor of the insert: executemany of the driver into the same table, one transaction."""

from __future__ import annotations

import json
import sys
import time

from sqlcipher3 import dbapi2

from tests.benchmarks.responses import COLUMNS, rows


def main(database: str, count: int) -> None:
    """Insert `count` responses."""
    made = rows(count)
    connection = dbapi2.connect(database, isolation_level=None)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA cache_size=-32768")
    marks = ", ".join("?" * len(COLUMNS))
    started = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(f"INSERT INTO response ({', '.join(COLUMNS)}) VALUES ({marks})", made)
    connection.execute("COMMIT")
    print(json.dumps({"seconds": time.perf_counter() - started}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
