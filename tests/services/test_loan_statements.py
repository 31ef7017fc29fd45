"""Statements of instalments: read once, brought up to date, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.domain.loans import LoanFilter
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import Row, branch, count, digest, outcome, write_rows

PEOPLE: list[Row] = [("M-001", "Sok Dara"), ("M-002", "Chan Lina")]
HEADS = ("Loan number", "Member No", "Installment no", "Due date", "Payment date",
         "Principal due", "Principal paid", "Interest due", "Interest paid", "Loan amount",
         "Disbursement date", "Outstanding balance")  # fmt: skip
STATEMENT: list[Row] = [
    ("L-1", "M-001", 1, "2026-01-15", "2026-01-15", 100000, 100000, 15000, 15000, 300000,
     "2025-12-15", 200000),
    ("L-1", "M-001", 2, "2026-02-15", "2026-02-20", 100000, 100000, 10000, 10000, 300000,
     "2025-12-15", 100000),
    ("L-1", "M-001", 3, "2026-03-15", "", 100000, "", 5000, "", 300000, "2025-12-15", ""),
    ("L-2", "M-002", 1, "2026-01-20", "2026-01-19", 50000, 50000, 7500, 7500, 100000,
     "2025-12-20", 50000),
]  # fmt: skip


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    path = write_rows(tmp_path / "people.csv", PEOPLE, ("Member No", "Name"))
    made.imports.run("clients", path, ImportOptions())
    yield made
    made.close()


def take(book: Workspace, tmp_path: Path, rows: list[Row]) -> ImportResult:
    return book.imports.run("loans", write_rows(tmp_path / "s.csv", rows, HEADS), ImportOptions())


def test_statement_makes_loans_and_their_instalments(book: Workspace, tmp_path: Path) -> None:
    before = digest(book)
    done = take(book, tmp_path, STATEMENT)
    assert outcome(done) == (4, 0, 0, 0, 0), done.problems
    assert (count(book, "loan"), count(book, "loan_instalment")) == (2, 4)
    total, rows = book.loans.rows(LoanFilter())
    assert total == 2
    first = next(each for each in rows if each.number == "L-1")
    assert (first.cycle, str(first.principal), str(first.outstanding)) == (
        1, "KHR 300,000", "KHR 100,000",
    )  # fmt: skip
    assert (first.punctuality.on_time, first.punctuality.longest >= 5) == (1, True)
    assert done.batch is not None
    undone = book.batches.undo(done.batch)
    assert (undone.removed, undone.blocked) == (2, ())  # instalments go with their loans
    assert digest(book) == before


def test_number_of_four_persons_is_nobodys(book: Workspace, tmp_path: Path) -> None:
    names = ("Sok Dara", "Heng Bopha", "Vong Kunthea", "Ly Rithy")
    rows: list[Row] = [
        (f"L-{at}", "M-001", name, "2026-01-15", 100000, 300000, "2025-12-15")
        for at, name in enumerate(names)
    ]
    heads = ("Loan number", "Member No", "Client name", "Due date", "Principal due",
             "Loan amount", "Disbursement date")  # fmt: skip
    path = write_rows(tmp_path / "s.csv", rows, heads)
    done = book.imports.run("loans", path, ImportOptions())
    assert (count(book, "loan"), done.rejected) == (0, 4)
    assert {each.rule for each in done.problems} == {"client-id-shared"}
    path = write_rows(tmp_path / "three.csv", rows[:3], heads)
    assert outcome(book.imports.run("loans", path, ImportOptions())) == (3, 0, 0, 0, 0)


def test_statement_that_comes_again_changes_only_what_differs(
    book: Workspace, tmp_path: Path
) -> None:
    take(book, tmp_path, STATEMENT)
    assert outcome(take(book, tmp_path, STATEMENT))[2] == 4
    paid = list(STATEMENT)
    paid[2] = (*STATEMENT[2][:4], "2026-03-15", 100000, 100000, 5000, 5000, *STATEMENT[2][9:11], 0)
    done = take(book, tmp_path, paid)
    assert outcome(done) == (0, 1, 3, 0, 0)
    _, rows = book.loans.rows(LoanFilter())
    first = next(each for each in rows if each.number == "L-1")
    assert (first.punctuality.on_time, first.punctuality.due) == (2, 3)
    assert str(first.outstanding) == "KHR 0"


def test_moved_instalment_is_found_by_its_number(book: Workspace, tmp_path: Path) -> None:
    take(book, tmp_path, STATEMENT)
    moved: list[Row] = [(*STATEMENT[2][:3], "2026-03-20", *STATEMENT[2][4:])]
    assert outcome(take(book, tmp_path, moved)) == (0, 1, 0, 0, 0)
    assert count(book, "loan_instalment") == 4


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({0: "L-9", 9: ""}, "loan-not-known"),
        ({0: "L-9", 1: "M-777"}, "client-unknown"),
        ({4: "2099-01-01"}, "day-in-future"),
        ({8: -5}, "amount-negative"),
        ({8: "1.2345"}, "amount-unreadable"),
        ({2: 1, 3: "2026-02-15"}, "instalment-day-taken"),
    ],
)
def test_row_that_cannot_be_stored_says_why(
    book: Workspace, tmp_path: Path, changed: dict[int, object], rule: str
) -> None:
    take(book, tmp_path, STATEMENT)
    row = list(STATEMENT[0])
    for place, value in changed.items():
        row[place] = value
    done = take(book, tmp_path, [tuple(row)])
    assert (outcome(done)[4], [each.rule for each in done.problems]) == (1, [rule])


def test_same_instalment_twice_in_a_file_is_refused(book: Workspace, tmp_path: Path) -> None:
    second = (*STATEMENT[0][:4], "2026-01-16", *STATEMENT[0][5:])
    done = take(book, tmp_path, [STATEMENT[0], second])
    assert outcome(done) == (1, 0, 0, 0, 1)
    assert [each.rule for each in done.problems] == ["instalment-twice"]
