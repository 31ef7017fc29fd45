from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.domain.expressions import ChildAnswers, compile_form
from mfdw_desktop.domain.survey_entries import EntryRecord
from mfdw_desktop.domain.survey_sheet import PARENT, TypingSheet, Unreadable
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire, Repeat

K = QuestionKind


def ask(name: str, kind: QuestionKind, *, repeat: str = "", **more: object) -> Question:
    path = f"{repeat}/{name}" if repeat else name
    return Question(name, path, name, kind, labels={"en": name}, repeat=repeat, **more)  # type: ignore[arg-type]


FORM = Questionnaire(
    "f", "F", "1", ("en",), "en",
    (
        ask("client_code", K.TEXT),
        ask("works", K.SELECT_ONE, list_name="yn", required=True),
        ask("hours", K.INTEGER, relevant="${works} = 'yes'", constraint=". <= 112"),
        ask("province", K.SELECT_ONE, list_name="province"),
        ask("town", K.SELECT_ONE, list_name="town", choice_filter="province = ${province}"),
        ask("kid", K.TEXT, repeat="kids"),
        ask("school", K.SELECT_ONE, repeat="kids", list_name="yn"),
        ask("why", K.TEXT, repeat="kids", relevant="${school} = 'no'"),
        ask("dish", K.TEXT, repeat="kids/meals"),
        ask("deviceid", K.TEXT, type_name="deviceid"),
    ),
    {
        "yn": (Choice("yes", {"en": "Yes"}), Choice("no", {"en": "No"})),
        "province": (Choice("kep", {"en": "Kep"}), Choice("takeo", {"en": "Takeo"})),
        "town": (Choice("a", {"en": "Angkaul"}, {"province": "kep"}),
                 Choice("b", {"en": "Bati"}, {"province": "takeo"})),
    },
    repeats=(Repeat("kids", "kids"), Repeat("kids/meals", "meals", parent="kids")),
)  # fmt: skip


@pytest.fixture
def sheet() -> TypingSheet:
    return TypingSheet(FORM, compile_form(FORM, "en"), date(2026, 4, 3), "en")


def test_questions_are_asked_as_their_conditions_say(sheet: TypingSheet) -> None:
    assert "hours" not in sheet.asked
    sheet.write("works", "1")
    assert "hours" in sheet.asked
    sheet.write("hours", "40")
    sheet.write("works", "no")
    assert "hours" not in sheet.asked
    assert "client_code" not in sheet.questions
    assert "deviceid" not in sheet.questions


def test_what_breaks_a_rule_is_told_with_its_place(sheet: TypingSheet) -> None:
    assert [each[0].name for each in sheet.problems()] == ["works"]
    sheet.write("works", "yes")
    sheet.write("hours", "200")
    ((problem, path, row),) = sheet.problems()
    assert (problem.name, problem.rule, path, row) == ("hours", "constraint-broken", "", -1)


def test_choices_follow_their_filter(sheet: TypingSheet) -> None:
    sheet.write("province", "Kep")
    assert [each.name for each in sheet.choices("town")] == ["a"]
    assert sheet.write("town", "Bati").problem == "choice-unknown"
    assert sheet.write("town", "1").value == "a"


def test_reasons_are_given_by_key_or_by_what_stands_on_paper(sheet: TypingSheet) -> None:
    sheet.give_reason("works", "refused")
    sheet.write("hours", "DK")
    assert sheet.top.missing == {"works": "refused", "hours": "dk"}
    sheet.write("works", "1")
    assert sheet.top.missing == {"hours": "dk"}


def test_unreadable_texts_must_be_mended_only_where_they_are_asked(sheet: TypingSheet) -> None:
    sheet.write("works", "yes")
    sheet.write("hours", "many")
    assert sheet.unreadable() == [Unreadable("hours")]
    sheet.write("works", "no")
    assert sheet.unreadable() == []


def test_rows_of_repeats_have_rules_of_their_own(sheet: TypingSheet) -> None:
    sheet.write("kid", "Ana", path="kids", row=0)
    sheet.write("school", "2", path="kids", row=0)
    sheet.write("kid", "Bo", path="kids", row=2)
    first, _, third = sheet.rows_asked("kids")
    assert ("why" in first, "why" in third) == (True, False)
    assert [each.answers for each in sheet.children()] == [
        {"kid": "Ana", "school": "no"}, {"kid": "Bo"},
    ]  # fmt: skip


def test_rows_within_rows_name_the_row_around_them(sheet: TypingSheet) -> None:
    sheet.write("kid", "Ana", path="kids", row=0)
    sheet.write("dish", "rice", path="kids/meals", row=0)
    assert sheet.unreadable() == [Unreadable(PARENT, "kids/meals", 0)]
    sheet.put_parent("kids/meals", 0, "1")
    assert sheet.unreadable() == []
    assert sheet.children()[1] == ChildAnswers("kids/meals", 0, {"dish": "rice"})


def test_a_stored_record_is_shown_and_read_again_as_it_is(sheet: TypingSheet) -> None:
    record = EntryRecord(
        {"works": "yes", "hours": 40, "deviceid": "x1"}, {"town": "dk"},
        (ChildAnswers("kids", -1, {"kid": "Ana", "school": "no"}, {"why": "refused"}),
         ChildAnswers("kids/meals", 0, {"dish": "rice"})),
        "2026-03-01", "Dara",
    )  # fmt: skip
    sheet.show(record)
    assert sheet.text("works") == "1"
    assert sheet.record() == record
    draft = sheet.to_document()
    other = TypingSheet(FORM, sheet.logic, sheet.today, "en")
    other.take_document(draft)
    assert other.record() == record


def test_a_new_paper_carries_day_and_interviewer(sheet: TypingSheet) -> None:
    sheet.day, sheet.interviewer = "2026-03-01", "Dara"
    sheet.write("works", "1")
    assert (sheet.is_empty, sheet.answered()) == (False, 1)
    sheet.clear()
    assert sheet.is_empty
    assert sheet.record() == EntryRecord({}, day="2026-03-01", interviewer="Dara")
