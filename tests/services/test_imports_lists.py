"""Lists of clients, schemes and awards: enrolled once, updated, linked, never made up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from mfdw_desktop.domain.clients import ClientFilter, ClientStatus
from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.services.client_files import export_clients
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import Row, branch, count, digest, options, outcome, write_rows

HEADS = ("Member No", "Name", "Gender", "Date of birth", "Phone", "Centre", "Group")
PEOPLE = [
    ("M-001", "Sok Dara", "F", "1980-02-03", "012 345 678", "Kampot A", "G1"),
    ("M-002", "Chan Lina", "F", "1975-12-30", "", "Kampot A", "G2"),
    ("M-003", "Keo Vuthy", "M", "", "", "", ""),
]
SCHEMES = [
    ("KIT", "School kit", "conditional_loan", "child_labour", 50000, "KHR", "Child at school"),
    ("TALK", "Health talk", "training", "working_conditions", "", "", ""),
]
SCHEME_HEADS = ("Code", "Name", "Kind", "Area", "Amount", "Currency", "Condition")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    yield made
    made.close()


def take(
    book: Workspace, kind: str, path: Path, rows: Sequence[Row], heads: tuple[str, ...]
) -> ImportResult:
    """Write a list and import it."""
    return book.imports.run(kind, write_rows(path, rows, heads), ImportOptions())


def rules(done: ImportResult) -> list[str]:
    return [each.rule for each in done.problems]


def test_clients_are_enrolled_and_found_again(book: Workspace, tmp_path: Path) -> None:
    done = take(book, "clients", tmp_path / "c.csv", PEOPLE, HEADS)
    assert (outcome(done), done.new_clients) == ((3, 0, 0, 0, 0), 3)
    assert sorted(rules(done)) == ["centre-created", "group-created", "group-created"]
    before = digest(book)
    again = take(book, "clients", tmp_path / "c.csv", PEOPLE, HEADS)
    assert outcome(again) == (0, 0, 3, 0, 0)
    assert digest(book) == before


def test_changed_client_is_updated_and_found_by_the_new_name(
    book: Workspace, tmp_path: Path
) -> None:
    take(book, "clients", tmp_path / "c.csv", PEOPLE, HEADS)
    rows: list[Row] = [("M-001", "Sok Daravy", "", "", "", "", "")]
    done = take(book, "clients", tmp_path / "d.csv", rows, HEADS)
    assert outcome(done) == (0, 1, 0, 0, 0)
    (found,) = book.clients.find("daravy")
    assert (found.code, found.phone, str(found.birth_on)) == (
        "KH03-00001-E", "012 345 678", "1980-02-03",
    )  # fmt: skip
    assert done.batch is not None
    book.batches.undo(done.batch)
    assert book.clients.find("daravy") == []


def test_list_without_numbers_does_not_double(book: Workspace, tmp_path: Path) -> None:
    rows = [row[1:] for row in PEOPLE]
    take(book, "clients", tmp_path / "c.csv", rows, HEADS[1:])
    assert outcome(take(book, "clients", tmp_path / "c.csv", rows, HEADS[1:]))[2] == 3
    moved: list[Row] = [(*rows[0][:3], "", "Kep B", "")]
    done = take(book, "clients", tmp_path / "d.csv", moved, HEADS[1:])
    assert (outcome(done), count(book, "client")) == ((0, 1, 0, 0, 0), 3)


def test_client_of_a_survey_is_completed(book: Workspace, tmp_path: Path) -> None:
    heads = ("client", "village")
    file = write_rows(tmp_path / "s.csv", [("M-001", "Kep")], heads)
    book.surveys.import_workbook(file, options())
    names = ("client", "Name", "Gender")
    file = write_rows(tmp_path / "c.csv", [("M-001", "Sok Dara", "F")], names)
    done = book.imports.run("clients", file, ImportOptions(client_column="client"))
    assert outcome(done) == (0, 1, 0, 0, 0)
    (found,) = book.clients.find("dara")
    assert (found.status, found.code) == (ClientStatus.ACTIVE, "KH03-00001-E")


@pytest.mark.parametrize(
    ("code", "rule"),
    [("KH03-00001-X", "client-code-check"), ("KH03-00009-X", "client-code-unknown")],
)
def test_code_that_is_nobodys_is_rejected(
    book: Workspace, tmp_path: Path, code: str, rule: str
) -> None:
    rows: list[Row] = [(code, "Sok Dara")]
    done = take(book, "clients", tmp_path / "c.csv", rows, ("Client code", "Name"))
    assert (done.rejected, rules(done), count(book, "client")) == (1, [rule], 0)


def test_national_number_with_another_name_is_rejected(book: Workspace, tmp_path: Path) -> None:
    heads = ("National ID", "Name")
    take(book, "clients", tmp_path / "c.csv", [("0517 438 962", "Sok Dara")], heads)
    done = take(book, "clients", tmp_path / "d.csv", [("0517438962", "Keo Vuthy")], heads)
    assert rules(done) == ["client-id-of-another"]


def test_exported_list_comes_back_unchanged(book: Workspace, tmp_path: Path) -> None:
    take(book, "clients", tmp_path / "c.csv", PEOPLE, HEADS)
    before = digest(book)
    for name in ("out.xlsx", "out.csv"):
        assert export_clients(book.database, book.clients, tmp_path / name) == 3
        done = book.imports.run("clients", tmp_path / name, ImportOptions())
        assert outcome(done) == (0, 0, 3, 0, 0)
    assert digest(book) == before


def test_schemes_are_added_updated_and_left_alone(book: Workspace, tmp_path: Path) -> None:
    done = take(book, "schemes", tmp_path / "s.csv", SCHEMES, SCHEME_HEADS)
    assert outcome(done) == (2, 0, 0, 0, 0)
    assert outcome(take(book, "schemes", tmp_path / "s.csv", SCHEMES, SCHEME_HEADS))[2] == 2
    rows: list[Row] = [("KIT", "School kit", "", "", 60000, "", "")]
    heads = SCHEME_HEADS
    changed = take(book, "schemes", tmp_path / "t.csv", rows, heads)
    assert outcome(changed) in ((0, 1, 0, 0, 0), (0, 0, 0, 0, 1))


def test_unknown_kind_of_scheme_is_created_with_a_warning(book: Workspace, tmp_path: Path) -> None:
    rows: list[Row] = [("GOAT", "A goat", "Livestock", "child_labour", "", "", "")]
    done = take(book, "schemes", tmp_path / "s.csv", rows, SCHEME_HEADS)
    assert outcome(done) == (1, 0, 0, 0, 0)
    assert "kind-created" in rules(done)


def test_awards_find_client_and_scheme(book: Workspace, tmp_path: Path) -> None:
    take(book, "clients", tmp_path / "c.csv", PEOPLE, HEADS)
    take(book, "schemes", tmp_path / "s.csv", SCHEMES, SCHEME_HEADS)
    heads = ("Client", "Scheme", "Date", "Amount", "Receipt")
    rows: list[Row] = [
        ("M-001", "KIT", "2026-03-02", "", "R1"),
        ("KH03-00002-C", "Health talk", "2026-03-03", "", ""),
        ("M-001", "KIT", "2026-03-02", "", "R2"),
        ("M-777", "KIT", "2026-03-02", "", ""),
        ("M-001", "NONE", "2026-03-02", "", ""),
    ]
    done = take(book, "awards", tmp_path / "a.csv", rows, heads)
    assert outcome(done) == (3, 0, 0, 0, 2)
    assert rules(done) == ["client-unknown", "scheme-unknown"]
    assert count(book, "condition_check") == 2
    begun: list[Row] = [(*SCHEMES[0], "2026-03-03")]
    take(book, "schemes", tmp_path / "b.csv", begun, (*SCHEME_HEADS, "Start date"))
    early: Row = ("KH03-00002-C", "KIT", "2026-03-02", "", "R9")
    refused = take(book, "awards", tmp_path / "e.csv", [early], heads)
    assert (outcome(refused), rules(refused)) == ((0, 0, 0, 0, 1), ["before-scheme-starts"])
    before = digest(book)
    assert outcome(take(book, "awards", tmp_path / "a.csv", rows, heads)) == (0, 0, 3, 0, 2)
    assert digest(book) == before
    total, awards = book.incentives.awards(AwardFilter())
    assert total == 3
    assert {each.amount.minor for each in awards if each.amount} == {5000000}


def test_undo_of_a_list_leaves_no_trace(book: Workspace, tmp_path: Path) -> None:
    before = digest(book)
    done = take(book, "clients", tmp_path / "c.csv", PEOPLE, HEADS)
    assert done.batch is not None
    assert book.batches.undo(done.batch).is_complete
    assert digest(book) == before
    assert book.clients.page(ClientFilter())[0] == 0
