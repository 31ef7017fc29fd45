"""A save as the window does it: one client edited, checked, noted in the ledger, synced."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace

from mfdw_desktop.services.workspace import open_workspace
from tests.benchmarks.measure import percentile


def main(database: str, saves: int) -> None:
    """Change telephone and village of `saves` clients, one at a time."""
    clients = open_workspace(database).clients
    drafts = {key: clients.draft(key) for key in range(1, saves + 11)}
    taken = []
    for key, draft in drafts.items():
        changed = replace(draft, phone=f"012 34 {key:05}", village=f"New village {key}")
        started = time.perf_counter()
        clients.update(key, changed)
        taken.append(time.perf_counter() - started)
    # The first ones also fill SQLAlchemy's cache of statements.
    warm = taken[10:]
    print(json.dumps({"p50": percentile(warm, 0.5), "p95": percentile(warm, 0.95)}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
