"""Survey health from the database: what is read, who may see it, what is saved and mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.survey_health import CheckId
from mfdw_desktop.services.surveys import Surveys
from mfdw_desktop.services.workspace import Workspace
from tests.services.imports_book import answers, branch, options, write_form, write_rows

HEADS = ("_uuid", "client", "today", "village", "hours", "jobs", "trade", "trade_other")
QUESTIONS = (
    ("text", "village", "Village"),
    ("integer", "hours", "Hours a week"),
    ("select_multiple job", "jobs", "Jobs"),
    ("select_one trade", "trade", "Trade"),
    ("text", "trade_other", "Which other trade?"),
)
ROWS = [
    ("u1", "A-101", "2026-03-01", "Kampot", 40, "sew sell", "other", "Weeving"),
    ("u2", "A-102", "2026-03-02", "Kep", 30, "sew", "other", "weeving"),
    ("u3", "A-103", "2026-03-02", "Kep", "", "sew", "food", ""),
    ("u4", "A-104", "2026-03-02", "Kep", 300, "fishing", "food", ""),
]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = branch(tmp_path)
    form = write_form(tmp_path / "form2.xlsx", QUESTIONS, "2")
    opened = openpyxl.load_workbook(form)
    for row in (("trade", "weaving", "Weaving"), ("trade", "food", "Food"),
                ("trade", "other", "Other")):  # fmt: skip
        opened["choices"].append(row)
    opened.save(form)
    made.surveys.define(form)
    made.surveys.import_workbook(write_rows(tmp_path / "a.csv", ROWS, HEADS), options())
    yield made
    made.close()


def others(book: Workspace) -> dict[str, tuple[int, str]]:
    lines = book.surveys.health("work", "baseline").check(CheckId.OTHERS).lines
    return {line.value: (line.count, line.suggestion) for line in lines}


def test_round_is_read_with_clients_versions_and_days(book: Workspace) -> None:
    found = book.surveys.health("work", "baseline")
    assert (found.responses, found.clients) == (4, 4)
    assert [line.what for line in found.check(CheckId.VERSIONS).lines] == ["2"]
    (hours,) = [line for line in found.check(CheckId.MISSING).lines if line.what == "hours"]
    assert (hours.count, hours.of) == (1, 4)
    behind = found.interviews[hours.behind[0].uid]
    assert behind.keys == ("u3",)


def test_text_becomes_the_choice_that_it_means_and_back(book: Workspace) -> None:
    before = answers(book)
    assert others(book) == {"Weeving": (2, "weaving"), "fishing": (1, "")}
    count, changes = book.surveys.name_other("work", "baseline", "trade", "WEEVING", "weaving")
    assert count == 2
    assert others(book) == {"fishing": (1, "")}
    assert '"trade":"weaving"' in answers(book)[0][1]
    assert "trade_other" not in answers(book)[0][1]
    assert changes.edit is not None
    book.batches.undo_edit(changes.edit)
    assert answers(book) == before


def test_unlisted_answer_of_several_becomes_a_choice_in_order(book: Workspace) -> None:
    book.surveys.name_other("work", "baseline", "jobs", "fishing", "sell")
    assert '"jobs":["sell"]' in answers(book)[3][1]


@pytest.mark.parametrize(
    ("question", "text", "choice", "refusal"),
    [
        ("none", "x", "sew", "question-unknown"),
        ("trade", "Weeving", "none", "choice-unknown"),
        ("trade", "nothing", "food", "other-text-unknown"),
    ],
)
def test_naming_what_is_not_there_is_refused(
    book: Workspace, question: str, text: str, choice: str, refusal: str
) -> None:
    before = answers(book)
    with pytest.raises(RefusedError, match=refusal):
        book.surveys.name_other("work", "baseline", question, text, choice)
    assert answers(book) == before


def test_sensitive_questions_are_hidden_from_an_officer(book: Workspace) -> None:
    from mfdw_desktop.services.survey_health import visible

    form = book.surveys.show("work")
    questions = tuple(replace(each, sensitive=each.code == "hours") for each in form.questions)
    shown, hidden = visible(replace(form, questions=questions), Actor("o", Role.OFFICER))
    assert hidden == 1
    assert "hours" not in [each.code for each in shown.questions]
    full = Surveys(book.database, Actor("o", Role.OFFICER)).health("work", "baseline")
    assert full.hidden == 0


def test_workbook_has_a_sheet_for_each_check_with_the_responses(
    book: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "health.xlsx"
    book.surveys.save_health(book.surveys.health("work", "baseline"), out)
    opened = openpyxl.load_workbook(out)
    assert {"Survey health", "Missing answers", "Interviewers"} <= set(opened.sheetnames)
    rows = list(opened["Other, specify"].iter_rows(values_only=True))
    assert rows[1][1] == "Weeving"
    assert str(rows[1][-1]).count("KH03-") == 2


def test_round_without_responses_is_refused(book: Workspace) -> None:
    with pytest.raises(RefusedError, match="round-empty"):
        book.surveys.health("work", "final")
