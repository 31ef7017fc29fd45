"""The listing as the product draws it: shaped text, widths from its content, tagged words."""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.reporting.document import Paper
from mfdw_desktop.reporting.listing import ListingPaper, draw
from tests.benchmarks import listed
from tests.benchmarks.measure import peak_mb

BRANCH = BranchFacts(
    id=1,
    code="KH03",
    name="Kampot",
    native_name="កំពត",
    time_zone="Asia/Phnom_Penh",
    institution="Mekong Hope",
    institution_native="",
    currency="KHR",
    language="en",
    paper_size="a4",
)


def main(output: str, pages: int, language: str) -> None:
    """Draw the rows of `pages` pages."""
    rows = listed.rows(pages, language)
    started = time.process_time()
    content = ListingPaper(BRANCH, len(rows), datetime(2026, 3, 1, tzinfo=UTC), "benchmark")
    drawn, _ = draw(content, rows, paper=Paper.A4, language="en")
    Path(output).write_bytes(drawn.content)
    seconds = time.process_time() - started
    figures = {"thousand": seconds / len(rows) * 1000, "rss_mb": peak_mb(), "pages": drawn.pages}
    print(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
