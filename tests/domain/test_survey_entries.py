from __future__ import annotations

from dataclasses import replace

from mfdw_desktop.domain.expressions import ChildAnswers
from mfdw_desktop.domain.survey_entries import (
    Comparison,
    EntryDecision,
    EntryRecord,
    applied,
    compare,
    decided,
)
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire, Repeat

K = QuestionKind


def ask(path: str, repeat: str = "") -> Question:
    name = path.rpartition("/")[2]
    return Question(name, path, name, K.TEXT, repeat=repeat)


KID = "home/kid"
FORM = Questionnaire(
    "f", "F", "1", ("en",), "en",
    (ask("village"), ask("hours"), ask(f"{KID}/name", KID), ask(f"{KID}/age", KID)),
    repeats=(Repeat("home/kid", "kid"),),
)  # fmt: skip
FIRST = EntryRecord(
    {"village": "Kep", "hours": 40}, {}, (ChildAnswers(KID, -1, {"name": "Ana", "age": 7}),),
    "2026-03-01", "Dara",
)  # fmt: skip
SECOND = EntryRecord(
    {"village": "Kep"}, {"hours": "dk"},
    (ChildAnswers(KID, -1, {"name": "Ana", "age": 1}), ChildAnswers(KID, -1, {"name": "Bo"})),
    "2026-03-01", "Dara",
)  # fmt: skip


def test_typings_are_compared_question_by_question_and_row_by_row() -> None:
    found = compare(FORM, FIRST, SECOND)
    assert [(d.place, d.code, d.first, d.second) for d in found.differences] == [
        ("", "hours", 40, {"missing": "dk"}),
        ("home.kid[1]", "age", 7, 1),
        ("home.kid[2]", "name", None, "Bo"),
    ]
    assert (found.compared, found.same, found.waiting) == (7, 4, 3)
    assert found.by_question["name"] == (2, 1)


def test_what_was_decided_is_carried_out() -> None:
    found = compare(FORM, FIRST, SECOND)
    hours, age, name = found.differences
    settled = applied(
        FIRST,
        [
            decided(hours, EntryDecision.SECOND),
            decided(age, EntryDecision.OTHER, 11),
            decided(name, EntryDecision.SECOND),
        ],
        SECOND,
    )
    assert settled.answers == {"village": "Kep"}
    assert settled.missing == {"hours": "dk"}
    assert settled.children == (
        ChildAnswers(KID, -1, {"name": "Ana", "age": 11}),
        ChildAnswers(KID, -1, {"name": "Bo"}),
    )
    assert (settled.day, settled.interviewer) == ("2026-03-01", "Dara")


def test_first_decisions_change_nothing() -> None:
    found = compare(FORM, FIRST, SECOND)
    firsts = [decided(each, EntryDecision.FIRST) for each in found.differences]
    assert applied(FIRST, firsts, SECOND) == FIRST
    assert replace(found, differences=tuple(firsts)).waiting == 0


def test_rows_within_rows_are_told_apart() -> None:
    inner = ChildAnswers("home/kid/meal", 1, {"dish": "rice"})
    record = replace(SECOND, children=(*SECOND.children, inner))
    form = replace(
        FORM,
        questions=(*FORM.questions, ask("home/kid/meal/dish", "home/kid/meal")),
        repeats=(*FORM.repeats, Repeat("home/kid/meal", "meal", parent=KID)),
    )
    (difference,) = [d for d in compare(form, FIRST, record).differences if d.code == "dish"]
    assert difference.place == "home.kid[2]/home.kid.meal[1]"
    took = applied(FIRST, [decided(d, EntryDecision.SECOND)
                           for d in compare(form, FIRST, record).differences], record)  # fmt: skip
    assert took.children[-1] == inner


def test_records_and_comparisons_go_through_json() -> None:
    found = compare(FORM, FIRST, SECOND)
    assert Comparison.from_document(found.to_document()) == found
    assert EntryRecord.from_document(SECOND.to_document()) == SECOND
