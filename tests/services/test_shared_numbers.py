"""A number that more than three persons bear names nobody: in surveys, lists and likeness."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mfdw_desktop.domain.clients import ClientDraft, ExternalId
from mfdw_desktop.domain.duplicates import Person, know_shared_phones, score
from mfdw_desktop.domain.imports import ImportOptions, NewClients
from mfdw_desktop.domain.who import WhoDecision
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import branch, count, options, outcome, write_book, write_form
from tests.services.test_survey_who import HEADERS, QUESTIONS, SEXES, draft

NAMES = ("Sok Chantha", "Prak Vanna", "Keo Narith", "Mao Bopha", "Ly Rithy")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    made.surveys.define(write_form(tmp_path / "who.xlsx", QUESTIONS, code="who", lists=SEXES))
    yield made
    made.close()


def interviews(path: Path, names: tuple[str, ...], number: str = "K-4711") -> Path:
    rows = [
        (f"u{at}", number, "2026-03-01", name, "f", 30 + at, "Kampot", "", 40)
        for at, name in enumerate(names)
    ]
    return write_book(path, {"data": [HEADERS, *rows]})


def how(**given: object) -> ImportOptions:
    return options(**{"survey": "who", "new_clients": NewClients.CREATE, **given})


def member(book: Workspace, number: str) -> None:
    given = replace(draft("Sok Chantha"), external_ids=(ExternalId("client", number),))
    book.clients.enrol(given, "KH03")


def test_number_of_four_persons_links_nobody_and_asks_who_each_is(
    book: Workspace, tmp_path: Path
) -> None:
    member(book, "K-4711")
    plan = book.surveys.plan_import(interviews(tmp_path / "a.xlsx", NAMES[:4]), how())
    assert (plan.imported, plan.queued, plan.new_clients) == (0, 4, 0)
    assert {each.rule for each in plan.problems} == {"queued-client-shared"}
    book.surveys.import_workbook(interviews(tmp_path / "a.xlsx", NAMES[:4]), how())
    waiting = book.waiting.unknown()
    assert {each.problem for each in waiting} == {"client-id-shared"}
    assert all(each.person().ids == () for each in waiting)


def test_number_of_three_persons_is_still_a_number(book: Workspace, tmp_path: Path) -> None:
    plan = book.surveys.plan_import(interviews(tmp_path / "a.xlsx", NAMES[:3]), how())
    assert plan.new_clients == 1


def test_one_person_written_in_four_ways_shares_nothing(book: Workspace, tmp_path: Path) -> None:
    ways = ("Sok Chantha", "Chantha Sok", "Sok Chanta", "SOK CHANTHA", "Sok Chanthar")
    plan = book.surveys.plan_import(interviews(tmp_path / "a.xlsx", ways), how())
    assert plan.new_clients == 1


def test_decision_about_one_of_them_says_nothing_of_the_others(
    book: Workspace, tmp_path: Path
) -> None:
    book.surveys.import_workbook(interviews(tmp_path / "a.xlsx", NAMES[:4]), how())
    first = book.waiting.unknown()[0]
    book.waiting.decide_who(first.id, WhoDecision.CREATED)
    assert len(book.waiting.unknown()) == 3
    with book.database.read() as connection:
        kept = connection.exec_driver_sql("SELECT value FROM client_external_id").all()
    assert kept == []


def test_list_of_clients_enrols_each_without_the_number(book: Workspace, tmp_path: Path) -> None:
    heads = ("Member No", "Name", "Sex", "Village")
    rows = [("M-1", name, "f", "Kep") for name in NAMES] + [("M-77", "Som Sina", "f", "Kep")]
    file = write_book(tmp_path / "c.xlsx", {"data": [heads, *rows]})
    given = ImportOptions(client_column="Member No")
    done = book.imports.run("clients", file, given)
    assert (done.imported, done.updated, done.rejected) == (6, 0, 0)
    with book.database.read() as connection:
        kept = connection.exec_driver_sql("SELECT value FROM client_external_id").all()
    assert [row[0] for row in kept] == ["M-77"]
    again = book.imports.run("clients", file, given)
    assert (again.imported, again.updated, again.unchanged) == (0, 0, 6)


def test_telephone_of_four_clients_makes_nobody_the_same(book: Workspace, tmp_path: Path) -> None:
    for name in NAMES[:4]:
        book.clients.enrol(ClientDraft(name=name, phone="+855 12 345 678"), "KH03")
    before = count(book, "client")
    heads = ("Name", "Sex", "Phone")
    file = write_book(tmp_path / "c.xlsx", {"data": [heads, ("Ly Rithy", "m", "012345678"),
                                                     (NAMES[0], "f", "012345678")]})  # fmt: skip
    done = book.imports.run("clients", file, ImportOptions())
    assert outcome(done)[:2] == (2, 0)
    assert count(book, "client") == before + 2


def test_shared_telephone_is_told_and_counts_nothing() -> None:
    people = [Person(uid=name, name=name, phone="012 345 678") for name in NAMES[:4]]
    one = Person(name="Sok Chantha", phone="+855 12 345 678")
    counted = score(one, people[1])
    told = score(one, know_shared_phones(people)[1])
    assert "phone-shared" in {part.words for part in told.parts}
    assert told.total < counted.total
    assert not any(each.is_phone_shared for each in know_shared_phones(people[:3]))
    twice = [replace(each, name="Sok Chantha") for each in people]
    assert not any(each.is_phone_shared for each in know_shared_phones(twice))
