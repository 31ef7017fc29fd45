"""Interviews whose client cannot be told wait for a person, and a decision is remembered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.clients import ClientDraft
from mfdw_desktop.domain.imports import NewClients, QueueReason
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.who import WhoDecision
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import branch, count, digest, options, outcome, write_form

QUESTIONS = (
    ("text", "respondent_name", "Name of the respondent"),
    ("select_one sex", "q2", "Sex"),
    ("integer", "age", "How old are you?"),
    ("text", "village", "Village"),
    ("text", "phone", "Telephone number"),
    ("integer", "hours", "Hours a week"),
)
HEADERS = ("_uuid", "client", "today", "respondent_name", "q2", "age", "village", "phone", "hours")
ROW = ("u1", "X-900", "2026-03-01", "Sok Chantha", "f", 34, "Kampot", "012 345 678", 40)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    form = write_form(tmp_path / "who.xlsx", QUESTIONS, code="who", lists=SEXES)
    made.surveys.define(form)
    made.clients.enrol(draft("Sok Chanta"), "KH03")
    made.clients.enrol(draft("Prak Vanna", village="Kep", phone="", sex=Sex.MALE), "KH03")
    yield made
    made.close()


SEXES = (("sex", "f", "Female"), ("sex", "m", "Male"))


def draft(name: str, **given: Any) -> ClientDraft:
    values = {
        "sex": Sex.FEMALE, "birth_on": date(1991, 1, 1), "birth_estimated": True,
        "village": "Kampot", "phone": "+855 12 345 678", **given,
    }  # fmt: skip
    return ClientDraft(name=name, **values)


def rows(tmp_path: Path, *listed: tuple[Any, ...], name: str = "a.csv") -> Path:
    from tests.services.imports_book import write_rows

    return write_rows(tmp_path / name, listed, HEADERS)


def how(**given: Any) -> Any:
    return options(**{"survey": "who", "new_clients": NewClients.REFUSE, **given})


def links(book: Workspace) -> list[tuple[Any, ...]]:
    with book.database.read() as connection:
        return [
            tuple(row)
            for row in connection.exec_driver_sql(
                "SELECT source_key, link_method, link_score, linked_by IS NOT NULL, "
                "linked_at IS NOT NULL, (SELECT name FROM client WHERE id = client_id) "
                "FROM response WHERE deleted_at IS NULL ORDER BY id"
            )
        ]


def test_row_of_an_unknown_client_waits_and_the_import_goes_on(
    book: Workspace, tmp_path: Path
) -> None:
    done = book.surveys.import_workbook(rows(tmp_path, ROW), how())
    assert (outcome(done), done.needs_a_person) == ((0, 0, 0, 1, 0), True)
    assert [each.rule for each in done.problems] == ["queued-client-unknown"]
    (line,) = book.waiting.unknown()
    assert (line.name, line.cell, line.said.sex, line.said.age) == (
        "Sok Chantha", "X-900", Sex.FEMALE, 34,
    )  # fmt: skip
    assert book.waiting.queued() == []
    assert outcome(book.surveys.import_workbook(rows(tmp_path, ROW), how())) == (0, 0, 0, 1, 0)
    assert len(book.waiting.unknown()) == 1


def test_row_without_anything_to_look_for_is_rejected(book: Workspace, tmp_path: Path) -> None:
    bare = ("u1", "X-900", "2026-03-01", "", "f", 34, "Kampot", "", 40)
    blank = ("u2", "", "2026-03-01", "", "f", 34, "Kampot", "", 40)
    done = book.surveys.import_workbook(rows(tmp_path, bare, blank), how())
    assert outcome(done) == (0, 0, 0, 0, 2)
    assert {each.rule for each in done.problems} == {"client-unknown", "row-without-client"}


@pytest.mark.parametrize("cell", ["", "9999", "KH03-00001-7"])
def test_blank_placeholder_and_mistyped_client_wait(
    book: Workspace, tmp_path: Path, cell: str
) -> None:
    done = book.surveys.import_workbook(rows(tmp_path, (ROW[0], cell, *ROW[2:])), how())
    assert outcome(done) == (0, 0, 0, 1, 0)
    (line,) = book.waiting.unknown()
    found = book.waiting.candidates([line])[line.id]
    assert found[0].client.name == "Sok Chanta"


def test_candidates_come_with_the_score_in_parts(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(rows(tmp_path, ROW), how())
    (line,) = book.waiting.unknown()
    (first, *_) = book.waiting.candidates([line])[line.id]
    assert first.client.name == "Sok Chanta"
    words = {part.name: part.words for part in first.score.parts}
    assert words == {
        "name": "name-alike", "birth": "birth-year-same", "sex": "sex-same",
        "village": "village-same", "phone": "phone-same",
    }  # fmt: skip
    assert 0.85 < first.score.total < 1


def test_columns_beside_the_questions_tell_of_the_person(book: Workspace, tmp_path: Path) -> None:
    from tests.services.imports_book import write_rows

    file = write_rows(
        tmp_path / "a.csv",
        [("u1", "X-1", "2026-03-01", "Kampot", 40, "sew", "Sok Chantha", "F")],
        ("_uuid", "client", "today", "village", "hours", "jobs", "Full name", "Gender"),
    )
    done = book.surveys.import_workbook(file, options(new_clients=NewClients.REFUSE))
    assert outcome(done) == (0, 0, 0, 1, 0)
    (line,) = book.waiting.unknown()
    assert (line.said.name, line.said.sex, line.said.village) == (
        "Sok Chantha", Sex.FEMALE, "Kampot",
    )  # fmt: skip


def test_chosen_candidate_is_remembered_for_the_next_round(book: Workspace, tmp_path: Path) -> None:
    file = rows(tmp_path, ROW)
    book.surveys.import_workbook(file, how())
    (line,) = book.waiting.unknown()
    best = book.waiting.candidates([line])[line.id][0]
    book.waiting.decide_who(line.id, WhoDecision.LINKED, best.client.id, likeness=best.score.total)
    assert links(book) == [("u1", "assisted", best.score.total, 1, 1, "Sok Chanta")]
    assert outcome(book.surveys.import_workbook(file, how())) == (0, 0, 1, 0, 0)
    later = rows(tmp_path, ("u9", *ROW[1:]), name="b.csv")
    done = book.surveys.import_workbook(later, how(round="followup1"))
    assert outcome(done) == (1, 0, 0, 0, 0)
    assert links(book)[1] == ("u9", "manual", best.score.total, 1, 1, "Sok Chanta")
    # Without a number, the same name of the same village is the same one; another sex is not.
    named = rows(tmp_path, ("u8", "", *ROW[2:]), name="c.csv")
    assert book.surveys.import_workbook(named, how(round="followup2")).imported == 1
    man = rows(tmp_path, ("u7", "", *ROW[2:4], "m", *ROW[5:]), name="d.csv")
    assert book.surveys.import_workbook(man, how(round="followup3")).queued == 1


def test_decision_can_be_undone_and_is_forgotten(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(rows(tmp_path, ROW), how())
    before = digest(book)
    (line,) = book.waiting.unknown()
    best = book.waiting.candidates([line])[line.id][0]
    changes = book.waiting.decide_who(line.id, WhoDecision.LINKED, best.client.id, likeness=0.9)
    assert changes.edit is not None
    assert book.batches.undo_edit(changes.edit).is_complete
    assert digest(book) == before
    later = rows(tmp_path, ("u9", *ROW[1:]), name="b.csv")
    assert book.surveys.import_workbook(later, how(round="followup1")).queued == 1


def test_new_client_is_made_of_what_the_interview_says(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(rows(tmp_path, ROW), how())
    (line,) = book.waiting.unknown()
    book.waiting.decide_who(line.id, WhoDecision.CREATED)
    (client,) = [row for row in book.clients.find("Sok Chantha") if row.name == "Sok Chantha"]
    assert (client.status, client.sex, client.village, client.external_id) == (
        "to_complete", Sex.FEMALE, "Kampot", "X-900",
    )  # fmt: skip
    assert links(book) == [("u1", "created", None, 1, 1, "Sok Chantha")]
    later = rows(tmp_path, ("u9", *ROW[1:]), name="b.csv")
    book.surveys.import_workbook(later, how(round="followup1"))
    assert links(book)[1][:3] == ("u9", "id", 1.0)


def test_interview_left_without_a_client_is_not_asked_about_again(
    book: Workspace, tmp_path: Path
) -> None:
    file = rows(tmp_path, ROW)
    book.surveys.import_workbook(file, how())
    (line,) = book.waiting.unknown()
    book.waiting.decide_who(line.id, WhoDecision.UNLINKED)
    assert links(book) == [("u1", None, None, 0, 0, None)]
    assert outcome(book.surveys.import_workbook(file, how())) == (0, 0, 1, 0, 0)
    changed = rows(tmp_path, (*ROW[:-1], 41), name="b.csv")
    assert outcome(book.surveys.import_workbook(changed, how())) == (0, 1, 0, 0, 0)


def test_second_interview_of_the_chosen_client_waits_as_such(
    book: Workspace, tmp_path: Path
) -> None:
    (client,) = book.clients.find("Sok Chanta")
    known = ("u0", client.code, *ROW[2:-1], 12)
    done = book.surveys.import_workbook(rows(tmp_path, known, ROW), how())
    assert outcome(done) == (1, 0, 0, 1, 0)
    (line,) = book.waiting.unknown()
    book.waiting.decide_who(line.id, WhoDecision.LINKED, client.id, likeness=0.9)
    assert book.waiting.unknown() == []
    (second,) = book.waiting.queued()
    assert second.reason is QueueReason.SECOND_INTERVIEW
    assert [(d.question, d.standing, d.queued) for d in second.differences] == [("hours", 12, 40)]


def test_number_enrolled_meanwhile_settles_the_question(book: Workspace, tmp_path: Path) -> None:
    file = rows(tmp_path, ROW)
    book.surveys.import_workbook(file, how())
    done = book.surveys.import_workbook(file, how(new_clients=NewClients.CREATE))
    assert (outcome(done), done.new_clients) == ((1, 0, 0, 0, 0), 1)
    assert book.waiting.unknown() == []


def test_same_number_that_waits_elsewhere_is_linked_as_well(
    book: Workspace, tmp_path: Path
) -> None:
    book.surveys.import_workbook(rows(tmp_path, ROW), how())
    later = rows(tmp_path, ("u9", *ROW[1:]), name="b.csv")
    book.surveys.import_workbook(later, how(round="followup1"))
    first, _second = book.waiting.unknown()
    book.waiting.decide_who(first.id, WhoDecision.CREATED)
    assert book.waiting.unknown() == []
    assert [each[1] for each in links(book)] == ["created", "manual"]


def test_decided_question_is_not_decided_again(book: Workspace, tmp_path: Path) -> None:
    book.surveys.import_workbook(rows(tmp_path, ROW), how())
    (line,) = book.waiting.unknown()
    with pytest.raises(RefusedError, match="client-unknown"):
        book.waiting.decide_who(line.id, WhoDecision.LINKED, 999)
    book.waiting.decide_who(line.id, WhoDecision.DROPPED)
    with pytest.raises(RefusedError, match="interview-decided"):
        book.waiting.decide_who(line.id, WhoDecision.CREATED)
    assert count(book, "response") == 0
