"""Read a harmonisation workbook back; runs inside the guarded child."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.harmonisation import COLUMNS, HarmonyRow
from mfdw_desktop.importing.answers import text_of
from mfdw_desktop.importing.table_finding import find_table
from mfdw_desktop.importing.workbook import open_workbook

_NEEDED = {"concept", "round", "column"}
_MOST_ROWS = 50_000


def harmony_task(progress: Progress, path: Path) -> Iterator[tuple[str, list[HarmonyRow]]]:
    """Yield the sheet with the columns of a harmonisation and its rows, once.

    Raises:
        RefusedError: no sheet has them.
    """
    workbook = open_workbook(path)
    for sheet in workbook.sheets:
        table = find_table(sheet)
        if table is None:
            continue
        headers = [each.strip().casefold() for each in table.headers]
        if not set(headers) >= _NEEDED:
            continue
        found = []
        for number, cells in table.rows():
            texts = {
                name: text_of(cell).strip()
                for name, cell in zip(headers, cells, strict=True)
                if name in COLUMNS
            }
            # A concept that was emptied leaves the column out.
            if texts.get("concept"):
                found.append(HarmonyRow(**{**dict.fromkeys(COLUMNS, ""), **texts}, row=number))
            progress.check()
            if len(found) >= _MOST_ROWS:
                break
        yield table.sheet, found
        return
    raise RefusedError("harmonise-unfit", columns=", ".join(COLUMNS))
