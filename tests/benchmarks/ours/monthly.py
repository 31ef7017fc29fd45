"""The monthly summary as the product draws it, from figures to the bytes of the file."""

from __future__ import annotations

import json
import sys
import time

from mfdw_desktop.reporting import layout
from tests.benchmarks import strokes
from tests.benchmarks.measure import peak_mb


def main(language: str) -> None:
    """Build and draw it once, with every font read for the first time."""
    started = time.process_time()
    drawn = layout.draw(strokes.summary(language))
    seconds = time.process_time() - started
    print(json.dumps({"seconds": seconds, "pages": drawn.pages, "rss_mb": peak_mb()}))


if __name__ == "__main__":
    main(sys.argv[1])
