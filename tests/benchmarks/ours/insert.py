"""The same responses through our layer: typed columns, one transaction, without the ledger."""

from __future__ import annotations

import json
import sys
import time

from mfdw_desktop.database.models import Response
from mfdw_desktop.database.rows import insert_rows
from mfdw_desktop.services.workspace import open_workspace
from tests.benchmarks.responses import COLUMNS, rows


def main(database: str, count: int) -> None:
    """Insert `count` responses."""
    made = rows(count)
    workspace = open_workspace(database)
    started = time.perf_counter()
    with workspace.database.transaction() as connection:
        insert_rows(connection, Response, COLUMNS, made)
    print(json.dumps({"seconds": time.perf_counter() - started}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
