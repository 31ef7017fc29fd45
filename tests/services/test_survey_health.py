"""Survey health from the database: what is read, who may see it, what is saved and mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.survey_entries import EntryDecision, decided
from mfdw_desktop.domain.survey_health import CheckId
from mfdw_desktop.services.entry_files import SecondFile
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


BACK_HEADS = ("client", "today", "interviewer", "hours", "trade")
BACK = [
    ("A-101", "2026-03-05", "Vuthy", 40, "weaving"),
    ("A-102", "2026-03-05", "Vuthy", 35, "other"),
    ("A-104", "2026-03-06", "Thida", 300, "weaving"),
    ("A-999", "2026-03-06", "Thida", 1, "food"),
]


def back_checked(book: Workspace, tmp_path: Path) -> SecondFile:
    path = write_rows(tmp_path / "back.csv", BACK, BACK_HEADS)
    return book.entries.compare_file(path, options(), is_back_check=True)


def test_back_check_counts_other_answers_by_question_and_interviewer(
    book: Workspace, tmp_path: Path
) -> None:
    before = answers(book)
    done = back_checked(book, tmp_path)
    assert (done.compared, done.agree, done.without) == (3, 0, ("A-999",))
    assert answers(book) == before, "a back-check changes no answer"
    check = book.surveys.health("work", "baseline").check(CheckId.BACK_CHECKS)
    said = {(each.kind, each.what): (each.count, each.of) for each in check.lines}
    assert said == {
        ("all", ""): (3, 6),
        ("question", "trade"): (2, 3),
        ("question", "hours"): (1, 3),
        ("interviewer", ""): (3, 6),
    }, "what the back-check did not ask is not compared"
    (trade,) = [each for each in check.lines if each.what == "trade"]
    assert [each.value for each in trade.behind] == ["Other ≠ Weaving", "Food ≠ Weaving"]
    again = back_checked(book, tmp_path)
    assert (again.compared, len(again.twice)) == (0, 3)


def test_error_rates_stand_by_type_of_question(book: Workspace, tmp_path: Path) -> None:
    back_checked(book, tmp_path)
    with pytest.raises(RefusedError, match="check-type-unfit"):
        book.check_types.give("work", {"trade": 4})
    book.check_types.give("work", {"trade": 1, "hours": 3, "village": 2})
    book.check_types.give("work", {"village": 0})
    assert book.check_types.of("work") == {"trade": 1, "hours": 3}
    check = book.surveys.health("work", "baseline").check(CheckId.BACK_CHECKS)
    rates = {
        (each.kind, each.what): {
            kind: round(rate or 0, 2)
            for kind, rate in each.figures.items()
            if kind != "waiting"
        }
        for each in check.lines
    }  # fmt: skip
    assert rates == {
        ("all", ""): {"type1": 0.67, "type3": 0.33},
        ("interviewer", ""): {"type1": 0.67, "type3": 0.33},
        ("question", "trade"): {"type1": 0.67},
        ("question", "hours"): {"type3": 0.33},
    }


def test_types_of_questions_are_taken_back_with_the_file_they_came_with(
    book: Workspace, tmp_path: Path
) -> None:
    given = book.check_types.give("work", {"trade": 1})
    path = write_rows(tmp_path / "back.csv", BACK, BACK_HEADS)
    with pytest.raises(RefusedError, match="check-type-unfit"):
        book.entries.compare_file(path, options(), is_back_check=True, types={"nothing": 1})
    done = book.entries.compare_file(
        path, options(), is_back_check=True, types={"trade": 2, "hours": 3}
    )
    assert book.check_types.of("work") == {"trade": 2, "hours": 3}
    undone = book.batches.undo(done.batch or 0)
    assert undone.is_complete
    assert book.check_types.of("work") == {"trade": 1}
    assert undone.changes.batch is not None
    book.batches.undo(undone.changes.batch)
    assert book.check_types.of("work") == {"trade": 2, "hours": 3}
    book.batches.undo(book.batches.list()[0].id)
    book.batches.undo_edit(str(given.edit))
    assert book.check_types.of("work") == {}


def test_back_check_can_be_taken_back_and_is_no_typing(book: Workspace, tmp_path: Path) -> None:
    done = back_checked(book, tmp_path)
    assert book.entries.lines("work", "baseline") == []
    assert done.batch is not None
    book.batches.undo(done.batch)
    assert book.surveys.health("work", "baseline").check(CheckId.BACK_CHECKS).lines == ()


def test_error_of_a_typing_is_whose_it_was_decided_to_be(book: Workspace, tmp_path: Path) -> None:
    heads = ("client", "today", "village", "hours", "jobs", "trade", "trade_other")
    rows = [
        ("A-101", "2026-03-01", "Kampot", 4, "sew sell", "other", "Weeving"),
        ("A-102", "2026-03-02", "Kep", 30, "sew", "other", "weeving"),
    ]
    path = write_rows(tmp_path / "second.csv", rows, heads)
    book.entries.compare_file(path, options())
    line = book.entries.lines("work", "baseline")[0]
    assert line.comparison is not None
    (difference,) = line.comparison.differences

    def errors() -> dict[str, tuple[int, float | None]]:
        lines = book.surveys.health("work", "baseline").check(CheckId.TYPINGS).lines
        return {each.what: (each.count, each.figures["waiting"])
                for each in lines if each.kind == "typist"}  # fmt: skip

    (typist,) = errors()
    assert errors()[typist] == (0, 1)
    settled = replace(line.comparison, differences=(decided(difference, EntryDecision.FIRST),))
    book.entries.decide(line.response, settled)
    assert errors()[typist] == (1, 0)


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
