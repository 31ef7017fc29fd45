"""Why there is no answer survives an export and its import into a new database."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.domain.exports import ExportOptions
from mfdw_desktop.domain.imports import ImportSummary
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import branch, options, outcome, write_book

MAIN = [
    ("client", "village", "hours", "jobs", "_uuid", "_submission_time", "_index"),
    ("A-101", "Kep", "refused", "sew sell", "u1", "2026-03-01T10:00:00", 1),
    ("A-102", "", "don't know", "", "u2", "2026-03-02T10:00:00", 2),
    ("A-103", "Kampot", 40, "", "u3", "2026-03-03T10:00:00", 3),
]
CHILDREN = [
    ("first_name", "age", "_index", "_parent_table_name", "_parent_index"),
    ("Dara", "refused", 1, "Decent work", 1),
    ("Sok", 9, 2, "Decent work", 1),
    ("Lin", "don't know", 3, "Decent work", 2),
]
Cells = list[list[Any]]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    source = write_book(tmp_path / "h.xlsx", {"Decent work": MAIN, "child": CHILDREN})
    made.surveys.import_workbook(source, options())
    with made.database.transaction() as connection:
        # As typing in keeps it: a word in a list of choices would be one more choice.
        connection.exec_driver_sql(
            "UPDATE response SET missing = ? WHERE source_key = 'u2'",
            ('{"hours":"dk","jobs":"refused"}',),
        )
    yield made
    made.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Workspace]:
    (tmp_path / "other").mkdir()
    made = branch(tmp_path / "other")
    yield made
    made.close()


def said(book: Workspace, table: str, key: str) -> list[tuple[str, str, str]]:
    """Return key, answers and reasons of every live record."""
    with book.database.read() as connection:
        rows = connection.exec_driver_sql(
            f"SELECT coalesce({key}, ''), answers, coalesce(missing, '') FROM {table} "
            "WHERE deleted_at IS NULL ORDER BY 1, 2"
        )
        return [(row[0], row[1], row[2]) for row in rows]


def everything(book: Workspace) -> list[list[tuple[str, str, str]]]:
    return [said(book, "response", "source_key"), said(book, "response_row", "path")]


def back(book: Workspace, path: Path) -> ImportSummary:
    return book.surveys.import_workbook(path, options(client_column="client_code"))


def table(path: Path, sheet: str = "Decent work") -> Cells:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [list(row) for row in csv.reader(file)]
    return [list(row) for row in openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)]


def edit(path: Path, change: Callable[[list[str], Cells], None]) -> None:
    """Change the main table as a person would, and save."""
    cells = table(path)
    change([str(each) for each in cells[0]], cells[1:])
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(cells)
        return
    opened = openpyxl.load_workbook(path)
    for at, row in enumerate(cells, 1):
        for place, value in enumerate(row, 1):
            opened["Decent work"].cell(at, place).value = value
    opened.save(path)


def test_workbook_brings_reasons_of_rows_and_of_their_repeats(
    book: Workspace, other: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "out.xlsx"
    book.surveys.export("work", out)
    before = everything(book)
    assert sum("refused" in each[2] for each in before[0]) == 2
    assert sum(bool(each[2]) for each in before[1]) == 2
    for sheet, cell in (("Decent work", "hours=refused"), ("child", "age=refused")):
        opened = openpyxl.load_workbook(out)[sheet]
        heads = [str(each.value) for each in opened[1]]
        assert heads[-1] == "_missing"
        hidden = [each for each in opened.column_dimensions.values() if each.hidden]
        assert any((each.min or 0) <= len(heads) <= (each.max or 0) for each in hidden)
        assert cell in [row[-1] for row in table(out, sheet)]
    assert table(out)[2][-1] == "hours=dk jobs=refused"
    assert outcome(back(book, out)) == (0, 0, 3, 0, 0)
    assert everything(book) == before
    done = back(other, out)
    assert (done.imported, done.rejected) == (3, 0)
    assert everything(other) == before
    assert outcome(back(other, out)) == (0, 0, 3, 0, 0)


def test_delimited_text_brings_the_reasons_of_its_rows(
    book: Workspace, other: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    book.surveys.export("work", out)
    assert [row[-1] for row in table(out)] == [
        "_missing", "hours=refused", "hours=dk jobs=refused", "",
    ]  # fmt: skip
    children = table(tmp_path / "out-child.csv")
    assert [row[-1] for row in children] == ["_missing", "age=refused", "", "age=dk"]
    assert outcome(back(book, out)) == (0, 0, 3, 0, 0)
    back(other, out)
    assert said(other, "response", "source_key") == said(book, "response", "source_key")


def test_zip_brings_reasons_of_rows_and_of_their_repeats(
    book: Workspace, other: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "out.zip"
    book.surveys.export("work", out)
    back(other, out)
    assert everything(other) == everything(book)


@pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])
def test_cell_filled_by_hand_wins_and_what_is_unknown_is_ignored(
    book: Workspace, other: Workspace, tmp_path: Path, name: str
) -> None:
    out = tmp_path / name
    book.surveys.export("work", out)

    def change(heads: list[str], rows: Cells) -> None:
        rows[0][heads.index("hours")] = 12
        rows[1][-1] = "hours=blank jobs=na nothing=refused village=whatever refused ="
        rows[2][-1] = "hours=refused"

    edit(out, change)
    done = back(other, out)
    assert (done.imported, done.rejected) == (3, 0)
    first, second, third = said(other, "response", "source_key")
    assert '"hours":12' in first[1]
    assert first[2] in ("", "{}")
    assert second[2] == '{"jobs":"na"}'
    assert '"hours":40' in third[1]
    assert third[2] in ("", "{}")
    assert outcome(back(book, out))[:2] == (0, 2)
    assert '"hours":12' in said(book, "response", "source_key")[0][1]


def test_pseudonymous_export_keeps_reasons_of_what_goes_along(
    book: Workspace, other: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "p.xlsx"
    book.surveys.export_files("work", out, ExportOptions(is_pseudonymous=True))
    found = sorted(str(row[-1] or "") for row in table(out)[1:])
    assert found == ["", "hours=dk jobs=refused", "hours=refused"]
    done = back(other, out)
    assert (done.imported, done.rejected) == (3, 0)
    stored = sorted(each[2] for each in said(other, "response", "source_key"))
    assert stored[-2:] == ['{"hours":"dk","jobs":"refused"}', '{"hours":"refused"}']
    rows = sorted(each[2] for each in said(other, "response_row", "path"))
    assert rows[-2:] == ['{"age":"dk"}', '{"age":"refused"}']


def test_column_of_another_tool_that_is_called_so_says_nothing(
    other: Workspace, tmp_path: Path
) -> None:
    rows = [
        ("client", "hours", "_uuid", "_submission_time", "_missing"),
        ("A-101", "", "u1", "2026-03-01T10:00:00", "hours=refused"),
    ]
    other.surveys.import_workbook(write_book(tmp_path / "k.xlsx", {"data": rows}), options())
    assert said(other, "response", "source_key")[0][2] in ("", "{}")
