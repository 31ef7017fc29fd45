"""The branch's own list of clients, written and taken in again."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.domain.clients import ClientFilter, ClientStatus, StatusChange, StatusReason
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.services.client_files import export_clients
from mfdw_desktop.services.workspace import Workspace, open_workspace


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_exported_list_changes_nothing(sample_branch: Path, tmp_path: Path, suffix: str) -> None:
    book = open_workspace(shutil.copyfile(sample_branch, tmp_path / "branch.mfdw"))
    try:
        _, held = book.clients.page(ClientFilter())
        assert any(each.birth_estimated for each in held)
        assert any(each.officer for each in held)
        out = tmp_path / f"clients{suffix}"
        export_clients(book.database, book.clients, out)
        found = book.imports.run("clients", out, ImportOptions())
        assert any(not (each.name or each.native_name) for each in held)
        assert (found.rows, found.imported, found.updated) == (len(held), 0, 0)
        wrong = [each for each in found.problems if each.severity is not Severity.INFO]
        assert (found.unchanged, wrong) == (len(held), [])
        assert book.clients.page(ClientFilter())[1] == held
    finally:
        book.close()


def vary(book: Workspace) -> int:
    """Make clients of every sort that a list can hold; return how many there are."""
    clients, today = book.clients, date(2026, 3, 2)
    _, held = clients.page(ClientFilter())
    named = [each.id for each in held if each.name and each.status is ClientStatus.ACTIVE]
    changes: list[dict[str, Any]] = [
        {"name": "Sok", "native_name": ""}, {"name": "", "native_name": "សុខ មាលា"},
        {"name": "Ганбаатарын Болд", "native_name": ""}, {"name": "=Sok +1", "native_name": ""},
        {"birth_on": today.replace(year=1961), "birth_estimated": True}, {"phone": "+855012345678"},
        {"village": "001", "note": "-- \n'quoted"}, {"birth_on": None, "birth_estimated": False},
    ]  # fmt: skip
    for key, values in zip(named, changes, strict=False):
        clients.update(key, replace(clients.draft(key), **values))
    gone = ((ClientStatus.LEFT, StatusReason.MOVED), (ClientStatus.DECEASED, StatusReason.DIED))
    for key, (status, reason) in zip(named[8:], gone, strict=False):
        clients.change_status([key], StatusChange(status, reason, book.database.clock().date()))
    return len(held)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_list_of_clients_of_every_sort_changes_nothing(
    sample_branch: Path, tmp_path: Path, suffix: str
) -> None:
    book = open_workspace(shutil.copyfile(sample_branch, tmp_path / "branch.mfdw"))
    try:
        count = vary(book)
        out = tmp_path / f"clients{suffix}"
        export_clients(book.database, book.clients, out)
        found = book.imports.run("clients", out, ImportOptions())
        wrong = [each for each in found.problems if each.severity is not Severity.INFO]
        assert (found.unchanged, found.rows, wrong) == (count, count, [])
    finally:
        book.close()
