"""Floor of a save: the same rows into the same tables, synced, through the bare driver."""

from __future__ import annotations

import json
import sys
import time

from sqlcipher3 import dbapi2

from tests.benchmarks.measure import percentile

UPDATE = (
    "UPDATE client SET phone = ?, village = ?, search_text = ?, version = version + 1 WHERE id = ?"
)
NOTE = (
    "INSERT INTO change (edit, table_name, record_uid, action, field, old, new, salt, digest,"
    " actor, at, hash) VALUES ('e', 'client', ?, 'update', ?, ?, ?, 's', ?, 'me', ?, ?)"
)


def main(database: str, saves: int) -> None:
    """Change telephone and village of `saves` clients, one at a time."""
    connection = dbapi2.connect(database, isolation_level=None)
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA cache_size=-32768")
    digest, moment = "0" * 64, "2026-03-01T08:00:00.000Z"
    taken = []
    for key in range(1, saves + 1):
        phone, village = f"012 34 {key:05}", f"New village {key}"
        text = f"somebody\nkh03-{key:05}\n{phone}\n{village}".casefold()
        started = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(UPDATE, (phone, village, text, key))
        for field, value in (("phone", phone), ("village", village), ("search_text", text)):
            old = f'"old {value}"'
            line = (f"uid-{key}", field, old, f'"{value}"', digest, moment, digest)
            connection.execute(NOTE, line)
        connection.execute("COMMIT")
        taken.append(time.perf_counter() - started)
    print(json.dumps({"p50": percentile(taken, 0.5), "p95": percentile(taken, 0.95)}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
