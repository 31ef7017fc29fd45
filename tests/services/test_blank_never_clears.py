"""A blank cell takes nothing away: every column of every kind of file, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import branch, digest, options, write_book
from tests.services.test_mending_repeats import BOOK, with_form

Sheets = Mapping[str, Sequence[Sequence[Any]]]

PEOPLE: Sheets = {
    "data": [
        ("Member No", "Name", "Native name", "Gender", "Date of birth", "Village", "Phone",
         "Centre", "Group", "Spouse", "Address"),
        ("M-001", "Sok Dara", "សុខ ដារ៉ា", "F", "1980-02-03", "Kep", "012 345 678",
         "Kampot A", "G1", "Keo Vuthy", "House 5"),
    ]
}  # fmt: skip
SCHEMES: Sheets = {
    "data": [
        ("Code", "Name", "Kind", "Area", "Amount", "Currency", "Condition"),
        ("KIT", "School kit", "conditional_loan", "child_labour", 50000, "KHR", "At school"),
    ]
}
AWARDS: Sheets = {
    "data": [
        ("Client", "Scheme", "Date", "Amount", "Receipt", "Note"),
        ("M-001", "KIT", "2026-03-02", "50000", "R1", "for two"),
    ]
}
SURVEY: Sheets = {**BOOK, "child": [BOOK["child"][0], ("Dara", "m", 5, *BOOK["child"][1][3:])],
                  "job": BOOK["job"][:1]}  # fmt: skip
KEYS = {
    "clients": {"Member No", "Name"},
    "schemes": {"Code", "Name", "Kind", "Area"},
    "awards": {"Client", "Scheme", "Date", "Receipt"},
    # Without what ties it a row of a repeat belongs to nobody; without any key, who is it?
    "survey": {"client", "_uuid", "_index", "_parent_index", "_parent_table_name"},
}
FILES = {"clients": PEOPLE, "schemes": SCHEMES, "awards": AWARDS, "survey": SURVEY}


@pytest.fixture
def book(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Workspace]:
    made = with_form(tmp_path / "own") if request.param == "survey" else branch(tmp_path)
    for kind in ("clients", "schemes") if request.param == "awards" else ():
        take(made, kind, tmp_path, FILES[kind])
    yield made
    made.close()


def take(book: Workspace, kind: str, folder: Path, sheets: Sheets) -> ImportResult:
    path = write_book(folder / f"{kind}.xlsx", sheets)
    if kind == "survey":
        return book.surveys.import_workbook(path, options())
    return book.imports.run(kind, path, ImportOptions())


@pytest.mark.parametrize(("book", "kind"), [(each, each) for each in FILES], indirect=["book"])
def test_blank_cell_of_any_column_changes_nothing(
    book: Workspace, tmp_path: Path, kind: str
) -> None:
    first = take(book, kind, tmp_path, FILES[kind])
    assert first.imported >= 1
    assert first.rejected == 0
    before = digest(book)
    tried = 0
    for name, rows in FILES[kind].items():
        for at, head in enumerate(rows[0]):
            if head in KEYS[kind]:
                continue
            blanked = [tuple(rows[0]), *((*row[:at], "", *row[at + 1 :]) for row in rows[1:])]
            done = take(book, kind, tmp_path, {**FILES[kind], name: blanked})
            assert done.updated == 0, head
            assert digest(book) == before, head
            gone = [tuple(row[:at]) + tuple(row[at + 1 :]) for row in rows]
            done = take(book, kind, tmp_path, {**FILES[kind], name: gone})
            assert (done.updated, digest(book)) == (0, before), head
            tried += 1
    assert tried >= 2
