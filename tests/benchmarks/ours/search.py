"""The search field: every keystroke through the service that the window calls."""

from __future__ import annotations

import json
import sys
import time

from mfdw_desktop.database.queries.clients import found
from mfdw_desktop.services.workspace import open_workspace
from tests.benchmarks.measure import percentile
from tests.benchmarks.words import KEYSTROKES


def main(database: str) -> None:
    """Find the first hits of every keystroke."""
    clients = open_workspace(database).clients
    for word in KEYSTROKES[:5]:
        clients.find(word)
    taken: dict[str, list[float]] = {word: [] for word in KEYSTROKES}
    for _ in range(3):
        for word in KEYSTROKES:
            started = time.perf_counter()
            clients.find(word)
            taken[word].append(time.perf_counter() - started)
    hits = _hits(database)
    longer = [min(times) for word, times in taken.items() if len(word) >= 3]
    shorter = [min(times) for word, times in taken.items() if len(word) < 3]
    figures = {"long_p95": percentile(hits, 0.95), "short_p95": percentile(shorter, 0.95)}
    print(json.dumps({**figures, "shown_p95": percentile(longer, 0.95)}))


def _hits(database: str) -> list[float]:
    """Return how long the hits alone take, which is what the floor finds."""
    taken: dict[str, list[float]] = {word: [] for word in KEYSTROKES if len(word) >= 3}
    with open_workspace(database).database.read() as connection:
        for _ in range(3):
            for word, times in taken.items():
                started = time.perf_counter()
                found(connection, word, limit=50)
                times.append(time.perf_counter() - started)
    return [min(times) for times in taken.values()]


if __name__ == "__main__":
    main(sys.argv[1])
