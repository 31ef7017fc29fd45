"""Rosters of interviews: linked to the household by rule, never editing it by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.clients import ClientDraft
from mfdw_desktop.domain.households import MemberDraft, Relation
from mfdw_desktop.domain.imports import NewClients
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import branch, digest, options, write_book, write_form
from tests.services.test_survey_who import SEXES

QUESTIONS = (
    ("integer", "hours", "Hours a week"),
    ("begin_repeat", "person", "Household"),
    ("text", "full_name", "Full name"),
    ("select_one sex", "sex", "Sex"),
    ("integer", "age", "Age"),
    ("date", "dob", "Date of birth"),
    ("end_repeat", "", ""),
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    form = write_form(tmp_path / "roster.xlsx", QUESTIONS, code="roster", lists=SEXES)
    made.surveys.define(form)
    born = date(1990, 5, 4)
    draft = ClientDraft(name="Sok Chanta", sex=Sex.FEMALE, birth_on=born)
    client, _ = made.clients.enrol(draft, "KH03")
    child = MemberDraft("Sok Dara", "", Sex.MALE, date(2014, 1, 1), True, Relation.CHILD)
    made.client_parts.save_member(client.id, child)
    yield made
    made.close()


def file(tmp_path: Path, code: str) -> Path:
    people = [
        ("full_name", "sex", "age", "dob", "_index", "_parent_table_name", "_parent_index"),
        ("Sok Chanta", "f", 35, "", 1, "data", 1),
        ("Sok Dara", "m", 12, "2014-02-03", 2, "data", 1),
        ("Sok Mony", "f", 3, "", 3, "data", 1),
    ]
    main = [("_uuid", "client", "today", "hours", "_index"), ("u1", code, "2026-03-01", 40, 1)]
    return write_book(tmp_path / "r.xlsx", {"data": main, "person": people})


def test_roster_is_linked_and_proposes(book: Workspace, tmp_path: Path) -> None:
    (client,) = book.clients.find("Sok Chanta")
    household = book.clients.detail(client.id).household
    chosen = options(survey="roster", sheet="data", new_clients=NewClients.REFUSE)
    done = book.surveys.import_workbook(file(tmp_path, client.code), chosen)
    assert (done.imported, done.rejected) == (1, 0)
    with book.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT r.position, m.name, r.link_method, r.link_score > 0.6 FROM response_row r "
            "LEFT JOIN household_member m ON m.id = r.member_id ORDER BY r.position"
        ).all()
    assert [tuple(row) for row in rows] == [
        (1, "Sok Chanta", "rule", 1), (2, "Sok Dara", "rule", 1), (3, None, None, None),
    ]  # fmt: skip
    assert book.clients.detail(client.id).household == household
    birth, new = book.client_parts.proposals(client.id)
    assert (birth.field, birth.ours, birth.theirs) == ("birth_on", "2014-01-01", "2014-02-03")
    assert (new.member, new.said.name) == (None, "Sok Mony")

    before = digest(book)
    edits = [book.client_parts.accept(client.id, each).edit for each in (birth, new)]
    changed = book.clients.detail(client.id).household
    found = [(each.name, each.birth_on, each.birth_estimated) for each in changed]
    assert ("Sok Dara", date(2014, 2, 3), False) in found
    assert [name for name, _, _ in found][-1] == "Sok Mony"
    assert book.client_parts.proposals(client.id) == []
    with pytest.raises(RefusedError, match="proposal-gone"):
        book.client_parts.accept(client.id, birth)
    for edit in reversed(edits):
        assert edit is not None
        assert book.batches.undo_edit(edit).is_complete
    assert digest(book) == before
