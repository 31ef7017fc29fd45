"""A branch with one questionnaire, and files to import, as the tests of imports need them."""

from __future__ import annotations

import atexit
import csv
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl

from mfdw_desktop.database import content
from mfdw_desktop.domain.imports import ImportOptions, ImportSummary, NewClients
from mfdw_desktop.domain.institutions import BranchDraft, InstitutionDraft
from mfdw_desktop.services import setup
from mfdw_desktop.services.workspace import Workspace, open_workspace

SURVEY = "work"
QUESTIONS = (
    ("text", "village", "Village"),
    ("integer", "hours", "Hours a week"),
    ("select_multiple job", "jobs", "Jobs"),
    ("begin_repeat", "child", "Children"),
    ("text", "first_name", "Name"),
    ("integer", "age", "Age"),
    ("end_repeat", "", ""),
)
HEADERS = ("_uuid", "client", "today", "village", "hours", "jobs")
Row = tuple[Any, ...]


def write_form(
    path: Path,
    questions: Sequence[Row] = QUESTIONS,
    version: str = "1",
    *,
    code: str = SURVEY,
    lists: Sequence[Row] = (),
) -> Path:
    """Write an XLSForm."""
    book = openpyxl.Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    for row in (("type", "name", "label"), *questions):
        survey.append(row)
    choices = book.create_sheet("choices")
    for row in (
        ("list_name", "name", "label"),
        ("job", "sew", "Sews"),
        ("job", "sell", "Sells"),
        *lists,
    ):
        choices.append(row)
    settings = book.create_sheet("settings")
    settings.append(("form_title", "form_id", "version"))
    settings.append(("Decent work", code, version))
    book.save(path)
    return path


def write_rows(path: Path, rows: Sequence[Row], headers: Sequence[str] = HEADERS) -> Path:
    """Write a data file: a delimited text, or a workbook by its name's ending."""
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([headers, *rows])
        return path
    return write_book(path, {"data": [headers, *rows]})


def write_book(path: Path, sheets: Mapping[str, Sequence[Sequence[Any]]]) -> Path:
    """Write a workbook of several sheets."""
    book = openpyxl.Workbook()
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    del book["Sheet"]
    book.save(path)
    return path


def branch(folder: Path, *, branches: Sequence[str] = ("KH03",)) -> Workspace:
    """Begin a database with a branch and the questionnaire: a copy of one made once a run."""
    begun = _begun(tuple(branches))
    shutil.copyfile(begun / "form.xlsx", folder / "form.xlsx")
    shutil.copyfile(begun / "branch.mfdw", folder / "branch.mfdw")
    return open_workspace(folder / "branch.mfdw")


@cache
def _begun(branches: tuple[str, ...]) -> Path:
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    draft = InstitutionDraft(
        name="Sample", branches=tuple(BranchDraft(code, f"Branch {code}") for code in branches)
    )
    made = setup.create_institution(folder / "branch.mfdw", draft)
    made.surveys.define(write_form(folder / "form.xlsx"))
    made.database.checkpoint()
    made.close()
    return folder


def options(**given: Any) -> ImportOptions:
    """Return the options of an import into the baseline, unknown clients created."""
    return ImportOptions(
        **{
            "survey": SURVEY,
            "round": "baseline",
            "client_column": "client",
            "new_clients": NewClients.CREATE,
            **given,
        }
    )


def outcome(result: ImportSummary) -> tuple[int, int, int, int, int]:
    """Return imported, updated, unchanged, queued, rejected."""
    return (result.imported, result.updated, result.unchanged, result.queued, result.rejected)


def digest(workspace: Workspace) -> str:
    """Return the content hash."""
    with workspace.database.read() as connection:
        return content.content_hash(connection)


def answers(workspace: Workspace) -> list[tuple[str, str]]:
    """Return source key and answers of every live response."""
    with workspace.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT coalesce(source_key, ''), answers FROM response "
            "WHERE deleted_at IS NULL ORDER BY id"
        )
        return [(row[0], row[1]) for row in rows]


def count(workspace: Workspace, table: str) -> int:
    """Return how many live records a table has."""
    with workspace.database.read() as connection:
        query = f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL"
        return int(connection.exec_driver_sql(query).scalar_one())
