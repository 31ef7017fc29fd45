"""Questions between rounds are asked while a file comes in, and stand with the client."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import outcome, write_rows
from tests.services.test_survey_who import book as who_book
from tests.services.test_survey_who import how, rows

book = who_book


@pytest.fixture
def code(book: Workspace) -> Iterator[str]:
    (client,) = book.clients.find("Sok Chanta")
    return client.code  # type: ignore[return-value]


def test_round_is_compared_with_record_and_earlier_round(
    book: Workspace, tmp_path: Path, code: str
) -> None:
    first = rows(tmp_path, ("u1", code, "2025-03-01", "Sok Chanta", "f", 34, "Kampot", "", 40))
    done = book.surveys.import_workbook(first, how())
    assert (done.imported, done.problems) == (1, ())
    later = rows(
        tmp_path, ("u2", code, "2026-03-01", "Prak Vuthy", "m", 34, "Kampot", "", 40), name="b.csv"
    )
    done = book.surveys.import_workbook(later, how(round="followup1"))
    assert (done.imported, done.needs_a_person) == (1, False)
    found = [(each.rule, each.header, each.value) for each in done.problems]
    assert found == [
        ("cross-sex-changed", "q2", "male"),
        ("cross-name-differs", "respondent_name", "Prak Vuthy"),
    ]
    again = book.surveys.import_workbook(later, how(round="followup1"))
    assert again.problems == ()
    (client,) = book.clients.find("Sok Chanta")
    (block,) = book.clients.answers(client.id)
    assert [(each.rule, each.round, each.fields["round"]) for each in block.questions] == [
        ("cross-sex-changed", "followup1", "baseline"),
        ("cross-name-differs", "followup1", "baseline"),
    ]


def test_columns_that_fill_no_question_are_compared_and_tell_who_it_is(
    book: Workspace, tmp_path: Path, code: str
) -> None:
    heads = ("_uuid", "client_code", "today", "hours", "Sex", "Age", "Name")
    listed = [
        ("u1", code, "2026-03-01", 40, "Male", 60, "Sok Chanta"),
        ("u2", "", "2026-03-01", 41, "Female", 35, "Sok Chanta"),
        ("u3", "", "2026-03-01", 42, "", "", ""),
    ]
    path = write_rows(tmp_path / "a.csv", listed, heads)
    done = book.surveys.import_workbook(path, how(survey="work", client_column=""))
    assert outcome(done) == (2, 0, 0, 1, 0)
    assert {(each.rule, each.header) for each in done.problems} == {
        ("cross-sex-changed", "Sex"), ("cross-age-not-grown", "Age"),
        ("queued-client-blank", "client_code"),
    }  # fmt: skip
    (line,) = book.waiting.unknown()
    assert book.waiting.candidates([line])[line.id][0].client.code == code
    assert outcome(book.surveys.import_workbook(path, how(survey="work", client_column=""))) == (
        0, 0, 2, 1, 0,
    )  # fmt: skip


def test_age_is_asked_about_when_it_does_not_grow(
    book: Workspace, tmp_path: Path, code: str
) -> None:
    for day, age, name in (("2023-03-01", 32, "baseline"), ("2026-03-01", 32, "followup1")):
        file = rows(
            tmp_path, (day, code, day, "Sok Chanta", "f", age, "", "", 40), name=f"{name}.csv"
        )
        done = book.surveys.import_workbook(file, how(round=name))
    assert [(each.rule, each.fields["before"], each.fields["now"]) for each in done.problems] == [
        ("cross-age-not-grown", 32, 32)
    ]


def test_question_is_named_for_a_role(book: Workspace, tmp_path: Path, code: str) -> None:
    found = {each.role.value: (each.code, each.is_marked) for each in book.surveys.roles("who")}
    assert found["sex"] == ("q2", False)
    named = book.surveys.mark_roles("who", {"sex": "", "household_size": "hours"})
    found = {each.role.value: (each.code, each.is_marked) for each in book.surveys.roles("who")}
    assert (found["sex"], found["household_size"]) == (("", True), ("hours", True))
    rounds = (("2025-03-01", "f", 4, "baseline"), ("2026-03-01", "m", 9, "final"))
    for day, sex, hours, name in rounds:
        row = (day, code, day, "Sok Chanta", sex, "", "", "", hours)
        file = rows(tmp_path, row, name=f"{name}.csv")
        done = book.surveys.import_workbook(file, how(round=name))
    assert [each.rule for each in done.problems] == ["cross-household-jump"]
    (client,) = book.clients.find("Sok Chanta")
    (block,) = book.clients.answers(client.id)
    assert [each.rule for each in block.questions] == ["cross-household-jump"]
    with pytest.raises(RefusedError, match="role-unfit"):
        book.surveys.mark_roles("who", {"sex": "nothing"})
    book.batches.undo_edit(str(named.edit))
    assert not any(each.is_marked for each in book.surveys.roles("who"))
