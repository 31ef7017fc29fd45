"""Sheets that are typed into and read back: attendance of a session, awards of a centre."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.domain.incentives import AttendanceCode, AwardFilter
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.services.imports import ListImports
from mfdw_desktop.services.inspection import inspect_workbook
from mfdw_desktop.services.list_recognition import recognise
from mfdw_desktop.services.workspace import Workspace, open_workspace


@pytest.fixture
def workspace(sample_branch: Path, tmp_path: Path) -> Iterator[Workspace]:
    found = open_workspace(Path(shutil.copyfile(sample_branch, tmp_path / "kampot.mfdw")))
    yield found
    found.close()


def typed(path: Path, target: str, values: dict[int, Any]) -> None:
    """Type into the column of a field; the rows count from 0."""
    book = load_workbook(path)
    headers = {row[2].value: row[1].value for row in book["_mfdw"] if row[0].value == "column"}
    sheet = book.worksheets[0]
    column = [cell.value for cell in sheet[1]].index(headers[target]) + 1
    for row, value in values.items():
        sheet.cell(row + 2, column).value = value
    book.save(path)


def shown(path: Path) -> list[tuple[Any, ...]]:
    """Return the rows of a sheet under its headers."""
    return list(load_workbook(path).worksheets[0].iter_rows(min_row=2, values_only=True))


def read(workspace: Workspace, path: Path) -> ImportResult:
    """Import a sheet as the kind of list that it says it is."""
    found = recognise(inspect_workbook(path))
    assert found is not None
    return ListImports(workspace.database, workspace.actor).run(found.kind, path, ImportOptions())


@pytest.mark.parametrize("language", ["en", "ur"])
def test_attendance_is_typed_and_read_back(
    workspace: Workspace, tmp_path: Path, language: str
) -> None:
    session = next(each for each in workspace.incentives.sessions() if each.attended)
    before = {each.client_code: each for each in workspace.incentives.roster(session.id)}
    file = workspace.reports.workbook(
        PaperRequest(PaperKind.ATTENDANCE, "KH03", session=session.id),
        tmp_path / "roster.xlsx", language=language,
    )  # fmt: skip
    rows = shown(file)
    assert [row[0] for row in rows] == list(before)
    assert all(before[row[0]].client_name in row[1] for row in rows)
    nothing = read(workspace, file)
    assert (nothing.rows, nothing.unchanged) == (len(rows), len(rows)), nothing.problems
    code = before[rows[0][0]].code
    other = AttendanceCode.LATE if code is not AttendanceCode.LATE else AttendanceCode.ABSENT
    typed(file, "attendance", {0: other.value, 1: None})
    done = read(workspace, file)
    assert (done.updated, done.unchanged, done.rejected) == (1, len(rows) - 2, 0), done.problems
    after = {each.client_code: each.code for each in workspace.incentives.roster(session.id)}
    assert after[rows[0][0]] is other
    # nobody is marked, or loses a mark, by an empty cell
    assert after[rows[1][0]] is before[rows[1][0]].code


def test_collection_is_typed_and_read_back(workspace: Workspace, tmp_path: Path) -> None:
    place = next(
        each for each in workspace.incentives.places(workspace.incentives.branch_ids("KH03"))
        if each.clients > 2
    )  # fmt: skip
    file = workspace.reports.workbook(
        PaperRequest(PaperKind.COLLECTION, "KH03", scheme="EMERGENCY-FUND", centre=place.centre_id),
        tmp_path / "sheet.xlsx",
    )
    rows = shown(file)
    assert {row[3] for row in rows} == {"EMERGENCY-FUND"}
    assert read(workspace, file).imported == 0
    count, _ = workspace.incentives.awards(AwardFilter(), limit=1)
    day = workspace.database.clock().date()
    typed(file, "on", {0: day, 2: day})
    typed(file, "reference", {0: "sheet-1", 2: "sheet-3"})
    done = read(workspace, file)
    assert (done.imported, done.rejected) == (2, 0), done.problems
    assert workspace.incentives.awards(AwardFilter(), limit=1)[0] == count + 2
    _, found = workspace.incentives.awards(AwardFilter(first=day), limit=99)
    of_sheet = {each.reference: each.client_code for each in found if each.reference}
    assert of_sheet.items() >= {("sheet-1", rows[0][0]), ("sheet-3", rows[2][0])}
