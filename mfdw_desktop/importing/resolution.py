"""Read a resolution workbook back; runs inside the guarded child."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.resolution import NEEDED, ResolutionRow, row_of
from mfdw_desktop.importing.answers import text_of
from mfdw_desktop.importing.table_finding import find_table
from mfdw_desktop.importing.workbook import open_workbook

MOST_ROWS = 100_000


def resolution_task(progress: Progress, path: Path) -> Iterator[list[ResolutionRow]]:
    """Yield the rows of the first sheet that has the columns of a resolution, once.

    Raises:
        RefusedError: no sheet has them.
    """
    workbook = open_workbook(path)
    for sheet in workbook.sheets:
        table = find_table(sheet)
        if table is None:
            continue
        headers = [each.strip().casefold() for each in table.headers]
        if not set(NEEDED) <= set(headers):
            continue
        found = []
        for number, cells in table.rows():
            texts = {name: text_of(cell) for name, cell in zip(headers, cells, strict=True)}
            found.append(row_of(number, texts))
            progress.check()
            if len(found) >= MOST_ROWS:
                break
        yield found
        return
    raise RefusedError("resolution-unfit", columns=", ".join(NEEDED))
