"""Floor of the import: read every row of the workbook and do nothing with it."""

from __future__ import annotations

import json
import sys

import python_calamine

from tests.benchmarks.measure import peak_mb


def main(path: str) -> None:
    """Walk over all rows."""
    workbook = python_calamine.CalamineWorkbook.from_path(path)
    rows = sum(1 for _ in workbook.get_sheet_by_index(0).iter_rows())
    print(json.dumps({"rows": rows, "rss_mb": peak_mb()}))


if __name__ == "__main__":
    main(sys.argv[1])
