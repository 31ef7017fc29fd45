"""Floor of the search: all folded texts in memory as bytes, and `find`."""

from __future__ import annotations

import json
import sys
import time

from sqlcipher3 import dbapi2

from tests.benchmarks.measure import percentile
from tests.benchmarks.words import KEYSTROKES


def main(database: str) -> None:
    """Find the first fifty hits of every keystroke."""
    connection = dbapi2.connect(database)
    folded = [row[0] for row in connection.execute("SELECT search_text FROM client")]
    haystack = ("\n" + "\n".join(folded) + "\n").encode()
    find(haystack, KEYSTROKES[0])
    taken: dict[str, list[float]] = {word: [] for word in KEYSTROKES}
    for _ in range(3):
        for word in KEYSTROKES:
            started = time.perf_counter()
            find(haystack, word)
            taken[word].append(time.perf_counter() - started)
    longer = [min(times) for word, times in taken.items() if len(word) >= 3]
    shorter = [min(times) for word, times in taken.items() if len(word) < 3]
    figures = {"long_p95": percentile(longer, 0.95), "short_p95": percentile(shorter, 0.95)}
    print(json.dumps({**figures, "shown_p95": figures["long_p95"]}))


def find(haystack: bytes, word: str, limit: int = 50) -> int:
    """Return how many lines hold `word`, counting no further than `limit`."""
    needle, at, hits = word.encode(), 0, 0
    while hits < limit and (at := haystack.find(needle, at)) >= 0:
        hits += 1
        at = haystack.find(b"\n", at)
    return hits


if __name__ == "__main__":
    main(sys.argv[1])
