"""A list of awards again after mending: the day and the amount put right here stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
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
BY_HAND = pytest.mark.parametrize("is_by_hand", [True, False], ids=["by hand", "plan page"])


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


def put_right(book: Workspace, folder: Path, what: tuple[str, ...], *, is_by_hand: bool) -> None:
    """Import the awards and mend them: here, or on the plan page before they are stored."""
    if not is_by_hand:
        cells = {"on": ("Date", DAY, RIGHT_DAY), "amount": ("Amount", "50000", "40000")}
        fixes = [
            {"row_key": "*", "column": column, "from": old, "to": new}
            for name, (column, old, new) in cells.items()
            if name in what
        ]
        original(book, folder, recipe={"format": "mfdw-recipe-1", "fixes": fixes})
        return
    original(book, folder)
    on, amount = right(what)
    for each in awards(book):
        draft = AwardDraft(
            scheme_id=each.scheme_id, client_id=each.client_id, on=on, amount=amount,
            reference=each.reference,
        )  # fmt: skip
        book.incentives.update_award(each.id, draft)


@WHAT
@BY_HAND
def test_put_right_stays(
    book: Workspace, tmp_path: Path, what: tuple[str, ...], *, is_by_hand: bool
) -> None:
    put_right(book, tmp_path, what, is_by_hand=is_by_hand)
    stays(book, tmp_path, what)


@WHAT
@BY_HAND
def test_row_that_changes_after_its_day_was_put_right_is_no_second_award(
    book: Workspace, tmp_path: Path, what: tuple[str, ...], *, is_by_hand: bool
) -> None:
    put_right(book, tmp_path, what, is_by_hand=is_by_hand)
    changed = [(*row, "Collected by her sister") for row in ROWS]
    file = write_rows(tmp_path / "b.csv", changed, (*AWARD_HEADS, "Note"))
    for expected in ((0, 2, 0, 0, 0), (0, 0, 2, 0, 0)):
        done = book.imports.run("awards", file, ImportOptions())
        assert (outcome(done), done.problems) == (expected, ())
        for each in awards(book):
            assert (each.on, each.amount) == right(what)
            assert each.note == "Collected by her sister"
    stays(book, tmp_path, what)


@pytest.mark.parametrize("has_number", [True, False])
def test_client_whose_number_or_name_was_put_right_is_no_second_one(
    tmp_path: Path, *, has_number: bool
) -> None:
    made = branch(tmp_path)
    heads = HEADS[0 if has_number else 1 :]
    rows = [row[0 if has_number else 1 :] for row in PEOPLE[:2]]
    take(made, "clients", tmp_path / "c.csv", rows, heads)
    for each in made.clients.find("KH03"):
        draft = made.clients.draft(each.id)
        ids = tuple(replace(one, value=one.value.replace("M-", "N-")) for one in draft.external_ids)
        name = draft.name if has_number else f"{draft.name} Maly"
        made.clients.update(each.id, replace(draft, external_ids=ids, name=name))
    moved = [tuple("Kampot B" if each == "Kampot A" else each for each in row) for row in rows]
    for brought, expected in ((rows, 0), (moved, 2), (moved, 0), (rows, 2)):
        done = take(made, "clients", tmp_path / "c.csv", brought, heads)
        assert outcome(done) == (0, expected, 2 - expected, 0, 0)
    assert len(made.clients.find("KH03")) == 2
    assert made.clients.find("M-00") == []
    made.close()
