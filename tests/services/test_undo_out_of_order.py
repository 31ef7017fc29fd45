"""Imports taken back while later ones stand, and brought back: for every kind of import."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import HEADERS, branch, digest, options, write_book

HEADS: dict[str, tuple[str, ...]] = {
    "survey": HEADERS,
    "clients": ("Member No", "Name", "Village", "Phone"),
    "awards": ("Client", "Scheme", "Date", "Receipt", "Amount", "Note"),
    "schemes": ("Code", "Name", "Kind", "Area", "Amount", "Currency"),
}
FIRST: dict[str, list[tuple[Any, ...]]] = {
    "survey": [("u1", "A-101", "2026-03-01", "Kampot", 40, "sew"),
               ("u2", "A-102", "2026-03-01", "Kampot", 20, "sew")],
    "clients": [("M-11", "Pen Bopha", "Kep", "012 111 222"), ("M-12", "Keo Narith", "Kep", "")],
    "awards": [("M-77", "KIT", "2026-03-02", "R1", "50000", "sewing"),
               ("M-77", "KIT", "2026-03-03", "R2", "50000", "")],
    "schemes": [("BAG", "School bag", "conditional_loan", "child_labour", 50000, "KHR"),
                ("PEN", "Pens", "conditional_loan", "child_labour", 500, "KHR")],
}  # fmt: skip
SECOND: dict[str, list[tuple[Any, ...]]] = {
    "survey": [("u1", "A-101", "2026-03-01", "Kep", "", "")],
    "clients": [("M-11", "Pen Bopha", "Takeo", "")],
    "awards": [("M-77", "KIT", "2026-03-02", "R1", "20000", "")],
    "schemes": [("BAG", "School bags", "conditional_loan", "child_labour", "", "")],
}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    heads, kit = HEADS["schemes"], ("KIT", "Kit", *FIRST["schemes"][0][2:])
    made.imports.run("schemes", write_book(tmp_path / "s.xlsx", {"data": [heads, kit]}),
                     ImportOptions())  # fmt: skip
    known = [HEADS["clients"], ("M-77", "Mao Vuthy", "", "")]
    made.imports.run("clients", write_book(tmp_path / "c.xlsx", {"data": known}), ImportOptions())
    yield made
    made.close()


def take(book: Workspace, kind: str, folder: Path, rows: list[tuple[Any, ...]]) -> int:
    path = write_book(folder / f"{kind}.xlsx", {"data": [HEADS[kind], *rows]})
    done = (
        book.surveys.import_workbook(path, options())
        if kind == "survey"
        else book.imports.run(kind, path, ImportOptions())
    )
    assert done.batch is not None
    assert not done.rejected
    return done.batch


@pytest.mark.parametrize("kind", list(HEADS))
def test_import_under_a_later_one_is_taken_back_and_brought_back(
    book: Workspace, tmp_path: Path, kind: str
) -> None:
    empty = digest(book)
    first = take(book, kind, tmp_path, FIRST[kind])
    second = take(book, kind, tmp_path, SECOND[kind])
    both = digest(book)

    # Out of order: what the second changed stays, the rest of the first goes.
    undone = book.batches.undo(first)
    assert undone.removed >= 1
    assert undone.kept or undone.blocked
    assert not undone.is_complete
    assert undone.changes.batch is not None
    redone = book.batches.undo(undone.changes.batch)
    assert redone.is_complete
    assert digest(book) == both

    # In part again, then the second, then the rest: nothing is left.
    book.batches.undo(first)
    book.batches.undo(second)
    rest = book.batches.undo(first)
    assert rest.is_complete
    assert digest(book) == empty
    assert book.backups.check().problems == ()
    standing = {each.id for each in book.batches.list()}
    assert {first, second} <= standing
