"""Interviews typed from paper: stored whole, changed with a ledger, typed twice and compared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.clients import ClientDraft, Sex
from mfdw_desktop.domain.expressions import ChildAnswers
from mfdw_desktop.domain.imports import NewClients
from mfdw_desktop.domain.survey_entries import (
    EntryDecision,
    EntryHead,
    EntryRecord,
    decided,
)
from mfdw_desktop.domain.surveys import to_document
from mfdw_desktop.services.entries import Entries
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import answers, branch, count, digest, options, write_rows

RECORD = EntryRecord(
    {"village": "Kampot", "hours": 40, "jobs": ["sew", "sell"]},
    {},
    (ChildAnswers("child", -1, {"first_name": "Ana", "age": 7}),
     ChildAnswers("child", -1, {"first_name": "Bo"}, {"age": "dk"})),
    "2026-03-01", "Dara",
)  # fmt: skip


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    made.clients.enrol(ClientDraft(name="Sok Chan", sex=Sex.FEMALE), "KH03")
    made.clients.enrol(ClientDraft(name="Pen Bopha", sex=Sex.FEMALE), "KH03")
    yield made
    made.close()


def client(book: Workspace, name: str = "Sok Chan") -> Any:
    return book.clients.find(name)[0]


def head(book: Workspace, name: str = "Sok Chan", typist: str = "") -> EntryHead:
    return EntryHead("work", "baseline", client(book, name).id, typist, 95)


def test_an_interview_is_stored_whole_and_taken_back_whole(book: Workspace) -> None:
    before = digest(book)
    saved = book.entries.save(head(book), RECORD)
    (row,) = answers(book)
    assert json.loads(row[1]) == RECORD.answers
    loaded = book.entries.load(saved.response)
    assert (loaded.record, loaded.client) == (RECORD, client(book).code)
    assert (count(book, "response_row"), count(book, "response_entry")) == (2, 1)
    assert saved.changes.edit is not None
    book.batches.undo_edit(saved.changes.edit)
    assert digest(book) == before


def test_a_second_paper_of_a_client_in_a_round_is_refused(book: Workspace) -> None:
    book.entries.save(head(book), RECORD)
    before = digest(book)
    with pytest.raises(RefusedError, match="interview-stands"):
        book.entries.save(head(book), RECORD)
    assert digest(book) == before
    found = book.entries.standing("work", "baseline", client(book).id)
    assert found is not None
    assert (found.entered_by, found.has_second) == (book.actor.uid, False)
    assert book.entries.standing("work", "final", client(book).id) is None


@pytest.mark.parametrize(("field", "value", "code"), [
    ("round", "wave2", "round-unknown"), ("survey", "none", "survey-unknown"),
    ("client_id", 999, "client-gone"),
])  # fmt: skip
def test_what_is_unknown_is_refused(book: Workspace, field: str, value: Any, code: str) -> None:
    with pytest.raises(RefusedError, match=code):
        book.entries.save(replace(head(book), **{field: value}), RECORD)
    assert count(book, "response") == 0


def test_changes_are_noted_answer_by_answer_and_can_be_undone(book: Workspace) -> None:
    saved = book.entries.save(head(book), RECORD)
    before = digest(book)
    loaded = book.entries.load(saved.response)
    changed = replace(
        RECORD, answers={"village": "Kep", "jobs": ["sew"]}, missing={"hours": "refused"},
        children=(ChildAnswers("child", -1, {"first_name": "Ana", "age": 8}),),
    )  # fmt: skip
    done = book.entries.change(saved.response, changed, version=loaded.version)
    assert book.entries.load(saved.response).record == changed
    assert done.changes.edit is not None
    book.batches.undo_edit(done.changes.edit)
    assert digest(book) == before


def test_unchanged_interviews_write_nothing(book: Workspace) -> None:
    saved = book.entries.save(head(book), RECORD)
    loaded = book.entries.load(saved.response)
    done = book.entries.change(saved.response, loaded.record, version=loaded.version)
    assert done.changes.kinds == frozenset()


def test_a_change_over_somebody_else_s_is_refused(book: Workspace) -> None:
    saved = book.entries.save(head(book), RECORD)
    loaded = book.entries.load(saved.response)
    other = replace(RECORD, answers={**RECORD.answers, "hours": 30})
    book.entries.change(saved.response, other, version=loaded.version)
    with pytest.raises(RefusedError, match="interview-changed"):
        book.entries.change(saved.response, RECORD, version=loaded.version)
    assert book.entries.load(saved.response).record == other


def test_imports_know_a_typed_interview(book: Workspace, tmp_path: Path) -> None:
    book.entries.save(head(book), replace(RECORD, children=()))
    rows = [(client(book).code, "2026-03-01", "Kampot", 40, "sew sell")]
    file = write_rows(tmp_path / "a.csv", rows, ("client", "today", "village", "hours", "jobs"))
    done = book.surveys.import_workbook(file, options())
    assert (done.imported, done.updated, done.unchanged) == (0, 0, 1)


def test_two_typings_that_agree_are_done_at_once(book: Workspace) -> None:
    saved = book.entries.save(head(book, typist="Dara"), RECORD)
    (line,) = book.entries.lines("work", "baseline")
    assert (line.is_waiting, line.first_by) == (True, "Dara")
    second = book.entries.save_second(saved.response, head(book, typist="Mony"), RECORD)
    assert (second.comparison.compared, second.comparison.differences) == (9, ())
    (line,) = book.entries.lines("work")
    assert (line.second_by, line.is_waiting) == ("Mony", False)
    with pytest.raises(RefusedError, match="interview-typed-twice"):
        book.entries.save_second(saved.response, head(book), RECORD)


def test_differences_are_decided_and_stand_in_the_ledger(book: Workspace) -> None:
    saved = book.entries.save(head(book), RECORD)
    other = replace(
        RECORD, answers={**RECORD.answers, "hours": 14, "village": "Kep"}, day="2026-03-02"
    )
    found = book.entries.save_second(saved.response, head(book), other).comparison
    assert [(d.code, d.first, d.second) for d in found.differences] == [
        ("@day", "2026-03-01", "2026-03-02"), ("village", "Kampot", "Kep"), ("hours", 40, 14),
    ]  # fmt: skip
    assert book.entries.load(saved.response).record == RECORD
    before = digest(book)
    day, village, hours = found.differences
    settled = replace(
        found,
        differences=(
            decided(day, EntryDecision.SECOND),
            decided(village, EntryDecision.FIRST),
            decided(hours, EntryDecision.OTHER, 41),
        ),
    )
    changes = book.entries.decide(saved.response, settled)
    record = book.entries.load(saved.response).record
    assert (record.day, record.answers["village"], record.answers["hours"]) == (
        "2026-03-02", "Kampot", 41,
    )  # fmt: skip
    (line,) = book.entries.lines("work")
    assert line.comparison == settled
    assert changes.edit is not None
    book.batches.undo_edit(changes.edit)
    assert digest(book) == before


def test_drafts_survive_until_they_are_saved_or_thrown_away(book: Workspace) -> None:
    uid = book.entries.keep_draft("work", "", {"texts": {"hours": "40"}})
    assert book.entries.keep_draft("work", uid, {"texts": {"hours": "41"}}) == uid
    (draft,) = book.entries.start("work").drafts
    assert draft.content == {"texts": {"hours": "41"}}
    other = Entries(book.database, Actor("mony"))
    assert other.start("work").drafts == ()
    book.entries.save(head(book), RECORD, draft=uid)
    assert book.entries.start("work").drafts == ()
    uid = book.entries.keep_draft("work", "", {})
    book.entries.drop_draft(uid)
    assert book.entries.start("work").drafts == ()


def test_a_failed_save_keeps_the_draft(book: Workspace) -> None:
    uid = book.entries.keep_draft("work", "", {"texts": {}})
    with pytest.raises(RefusedError):
        book.entries.save(replace(head(book), client_id=999), RECORD, draft=uid)
    assert [each.uid for each in book.entries.start("work").drafts] == [uid]


def hide_hours(book: Workspace) -> Entries:
    """Mark a question as sensitive; return the entries of somebody who may not see it."""
    form = book.surveys.show("work")
    secret = replace(form, questions=tuple(
        replace(each, sensitive=each.code == "hours") for each in form.questions
    ))  # fmt: skip
    with book.database.transaction() as connection:
        connection.exec_driver_sql(
            "UPDATE questionnaire_version SET definition = ?", (json.dumps(to_document(secret)),)
        )
    return Entries(book.database, Actor("mony", Role.CLERK))


def test_sensitive_differences_wait_for_who_may_see_them(book: Workspace) -> None:
    saved = book.entries.save(head(book), RECORD)
    clerk = hide_hours(book)
    other = replace(RECORD, answers={**RECORD.answers, "hours": 4, "village": "Kep"})
    second = clerk.save_second(saved.response, head(book, typist="Mony"), other)
    assert [each.code for each in second.comparison.differences] == ["village"]
    (line,) = clerk.lines("work")
    assert line.comparison is not None
    assert (line.comparison.waiting, "hours" in line.comparison.by_question) == (1, False)
    (village,) = line.comparison.differences
    settled = replace(line.comparison, differences=(decided(village, EntryDecision.SECOND),))
    clerk.decide(saved.response, settled)
    assert book.entries.load(saved.response).record.answers["village"] == "Kep"
    (whole,) = book.entries.lines("work")
    assert whole.comparison is not None
    said = {each.code: each.decision for each in whole.comparison.differences}
    assert said == {"village": "second", "hours": ""}, "what a clerk cannot see is not lost"


def test_sensitive_answers_stay_out_of_sight_and_as_they_are(book: Workspace) -> None:
    saved = book.entries.save(head(book), RECORD)
    clerk = hide_hours(book)
    loaded = clerk.load(saved.response)
    assert ("hours" in loaded.record.answers, loaded.hidden) == (False, 1)
    changed = replace(loaded.record, answers={**loaded.record.answers, "village": "Kep"})
    clerk.change(saved.response, changed, version=loaded.version)
    stored = book.entries.load(saved.response).record
    assert (stored.answers["hours"], stored.answers["village"]) == (40, "Kep")


def test_a_second_workbook_is_the_second_typing(book: Workspace, tmp_path: Path) -> None:
    saved = book.entries.save(head(book), replace(RECORD, children=()))
    rows = [
        (client(book).code, "2026-03-01", "Kampot", 44, "sew sell"),
        (client(book, "Pen Bopha").code, "2026-03-01", "Kep", 40, "sew"),
    ]
    file = write_rows(tmp_path / "b.csv", rows, ("client", "today", "village", "hours", "jobs"))
    before = digest(book)
    asked = options(new_clients=NewClients.REFUSE)
    found = book.entries.compare_file(file, asked)
    assert (found.rows, found.compared, found.agree) == (2, 1, 0)
    assert found.without == (client(book, "Pen Bopha").code,)
    (line,) = book.entries.lines("work")
    assert line.comparison is not None
    assert ("hours", 40, 44) in [(d.code, d.first, d.second) for d in line.comparison.differences]
    assert book.entries.load(saved.response).record.answers["hours"] == 40
    assert book.entries.compare_file(file, asked).twice == (client(book).code,)
    assert found.batch is not None
    book.batches.undo(found.batch)
    assert digest(book) == before
