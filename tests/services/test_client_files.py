"""The branch's own list of clients, written and taken in again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.services.client_files import export_clients
from mfdw_desktop.services.workspace import open_workspace


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
