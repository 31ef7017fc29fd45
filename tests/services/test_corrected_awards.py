"""A list of awards again after mending: the day and the amount put right here stay."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.domain.incentives import AwardDraft, AwardFilter, AwardRow
from mfdw_desktop.domain.money import Money
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import Row, branch, outcome, write_rows
from tests.services.test_corrected_since import corrected
from tests.services.test_imports_lists import HEADS, PEOPLE, SCHEME_HEADS, SCHEMES, take

AWARD_HEADS = ("Client", "Scheme", "Date", "Amount", "Currency", "Receipt")
DAY, RIGHT_DAY = "2026-03-02", "2026-03-09"
ROWS: list[Row] = [
    ("M-001", "KIT", DAY, 50000, "KHR", "R1"),
    ("M-002", "KIT", DAY, 50000, "KHR", ""),
]
WHAT = pytest.mark.parametrize("what", [("on",), ("amount",), ("on", "amount")], ids="+".join)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    take(made, "clients", tmp_path / "c.csv", PEOPLE, HEADS)
    take(made, "schemes", tmp_path / "s.csv", SCHEMES, SCHEME_HEADS)
    yield made
    made.close()


def original(
    book: Workspace, folder: Path, *, recipe: dict[str, object] | None = None
) -> ImportResult:
    file = write_rows(folder / "a.csv", ROWS, AWARD_HEADS)
    return book.imports.run("awards", file, ImportOptions(recipe=recipe))


def awards(book: Workspace) -> list[AwardRow]:
    total, rows = book.incentives.awards(AwardFilter())
    assert total == len(ROWS)
    return rows


def right(what: tuple[str, ...]) -> tuple[date, Money]:
    """Return day and amount after mending."""
    return (
        date.fromisoformat(RIGHT_DAY if "on" in what else DAY),
        Money(4000000 if "amount" in what else 5000000, "KHR"),
    )


def stays(book: Workspace, folder: Path, what: tuple[str, ...]) -> None:
    """Bring the original twice more: nothing new, nothing changed."""
    for _ in range(2):
        done = original(book, folder)
        assert (outcome(done), done.problems) == ((0, 0, 2, 0, 0), ())
        assert corrected(done)
        for each in awards(book):
            assert (each.on, each.amount) == right(what)


@WHAT
def test_put_right_by_hand_stays(book: Workspace, tmp_path: Path, what: tuple[str, ...]) -> None:
    original(book, tmp_path)
    on, amount = right(what)
    for each in awards(book):
        draft = AwardDraft(
            scheme_id=each.scheme_id, client_id=each.client_id, on=on, amount=amount,
            reference=each.reference,
        )  # fmt: skip
        book.incentives.update_award(each.id, draft)
    stays(book, tmp_path, what)


@WHAT
def test_put_right_on_the_plan_page_stays(
    book: Workspace, tmp_path: Path, what: tuple[str, ...]
) -> None:
    cells = {"on": ("Date", DAY, RIGHT_DAY), "amount": ("Amount", "50000", "40000")}
    fixes = [
        {"row_key": "*", "column": column, "from": old, "to": new}
        for name, (column, old, new) in cells.items()
        if name in what
    ]
    original(book, tmp_path, recipe={"format": "mfdw-recipe-1", "fixes": fixes})
    stays(book, tmp_path, what)
