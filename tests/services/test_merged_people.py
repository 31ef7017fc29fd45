"""A merge makes one person: in one household, and with one word on each consent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.consents import Consent, ConsentScope, ConsentState
from mfdw_desktop.domain.households import MemberDraft, Relation
from mfdw_desktop.services.workspace import Workspace, create_database
from tests.database.book import write_book
from tests.services.imports_book import digest
from tests.services.test_duplicates import person, rows


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    workspace = create_database(tmp_path / "branch.mfdw")
    write_book(workspace.database, Actor("tester"))
    yield workspace
    workspace.close()


def test_person_is_in_one_household_after_a_merge_and_in_both_after_its_end(
    book: Workspace,
) -> None:
    one, _ = book.clients.enrol(person("Zhen Qiu"), "KH03")
    two, _ = book.clients.enrol(person("Zhenh Qiu"), "KH03")
    husband, _ = book.clients.enrol(person("Prak Vanna"), "KH03")
    for each in (one, two):
        child = MemberDraft(f"Child of {each.code}", relation=Relation.CHILD)
        book.client_parts.save_member(each.id, child)
    book.households.join(husband.id, two.id, relation=Relation.SPOUSE)
    before, counts = digest(book), book.households.counts()
    assert (counts.persons, counts.clients) == (5, 3)
    changes = book.merges.merge(one.id, two.id)
    after = book.households.counts()
    assert (after.persons, after.clients) == (4, 2)
    living = "SELECT count(*) FROM household_member WHERE client_id = ? AND deleted_at IS NULL"
    assert rows(book, living, one.id) == [(1,)]
    assert book.merges.unmerge(changes.batch or 0).is_complete
    assert digest(book) == before
    assert book.households.counts() == counts


def test_consent_that_one_of_them_took_back_is_taken_back(book: Workspace) -> None:
    one, _ = book.clients.enrol(person("Zhen Qiu"), "KH03")
    two, _ = book.clients.enrol(person("Zhenh Qiu"), "KH03")
    for each in (one, two):
        given = [Consent(scope, date(2025, 1, 1)) for scope in ConsentScope]
        book.client_parts.give_consent(each.id, given)
    book.client_parts.withdraw_consent(two.id, ConsentScope.RESEARCH, date(2025, 6, 1))
    before = digest(book)
    changes = book.merges.merge(one.id, two.id)
    client = book.clients.detail(one.id).client
    assert client.consent is ConsentState.WITHDRAWN
    again = Consent(ConsentScope.RESEARCH, date(2025, 7, 1))
    newer = book.client_parts.give_consent(one.id, [again])
    assert book.clients.detail(one.id).client.consent is ConsentState.ALL
    book.batches.undo_edit(newer.edit or "")
    assert book.merges.unmerge(changes.batch or 0).is_complete
    assert digest(book) == before
