"""Small workbooks made from the sample that ships."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.services.workspace import Workspace

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "resources" / "samples" / "household_followup2_kobo.xlsx"
SHEET, CHILDREN = "Decent work in the household", "child"


def changed_sample(
    out: Path,
    cells: Mapping[tuple[int, str], Any],
    children: Mapping[tuple[int, str], Any] | None = None,
) -> Path:
    """Write the sample with other values: (row as Excel shows it, header) to value."""
    book = openpyxl.load_workbook(SAMPLE)
    for name, changed in ((SHEET, cells), (CHILDREN, children or {})):
        sheet = book[name]
        columns: dict[Any, Any] = {cell.value: cell.column for cell in sheet[1]}
        for (row, header), value in changed.items():
            sheet.cell(row, columns[header]).value = value
    book.save(out)
    return out


def without_columns(
    out: Path, headers: Sequence[str], cells: Mapping[tuple[int, str], Any]
) -> Path:
    """Write the changed sample without some of its columns."""
    changed_sample(out, cells)
    book = openpyxl.load_workbook(out)
    sheet = book[SHEET]
    places = [at for at, cell in enumerate(sheet[1], 1) if cell.value in headers]
    for place in reversed(places):
        sheet.delete_cols(place)
    book.save(out)
    return out


def plain_list(out: Path, rows: Sequence[Sequence[object]]) -> Path:
    """Write rows as the only sheet of a workbook."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(out)
    return out


UNKNOWN_HEADERS = ("client_code", "interview_day", "Full name", "Gender", "Age", "Village",
                   "Telephone", "home/members", "_uuid")  # fmt: skip


def unknown_clients(workspace: Workspace, out: Path, count: int = 5) -> Path:
    """Write interviews of clients by old numbers, with names as somebody heard them."""
    _total, clients = workspace.clients.page(ClientFilter(), limit=count * 3)
    rows: list[Sequence[object]] = [UNKNOWN_HEADERS]
    for at, client in enumerate(clients[:: len(clients) // count][:count]):
        name = client.title.replace("h", "", 1) if at % 2 else f"{client.title}h"
        age = 2026 - client.birth_on.year if client.birth_on else ""
        rows.append(
            (f"OLD-{117 + at}", "2026-11-02", name, client.sex.value[:1].upper(), age,
             client.village, client.phone if at % 3 else "", 3 + at, f"uuid:who-{at}")
        )  # fmt: skip
    rows.append(("OLD-200", "2026-11-03", "Zzyx Qwfp", "F", 40, "", "", 4, "uuid:who-none"))
    return plain_list(out, rows)
