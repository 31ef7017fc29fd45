from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain.learning import (
    Learner,
    Module,
    Quiz,
    TalkDraft,
    is_complete,
    read_modules,
    validate_score,
    validate_talk,
    write_modules,
)
from mfdw_desktop.domain.people import Sex

TODAY = date(2026, 3, 20)
LEARNER = Learner(1, "u", "c", "n", Sex.FEMALE, "", "s", 4, (), is_complete=False)


@pytest.mark.parametrize(
    ("dose", "modules", "percent", "complete"),
    [(3, 4, 75, True), (2, 4, 75, False), (2, 3, 66, True), (2, 3, 67, False), (0, 0, 1, False),
     (4, 4, 100, True), (3, 4, 100, False), (4, 5, 80, True), (3, 5, 80, False),
     (4, 5, 81, False), (8, 10, 80, True), (7, 9, 78, False)],
)  # fmt: skip
def test_completion_is_a_share_of_the_modules(
    dose: int, modules: int, percent: int, complete: bool
) -> None:
    assert is_complete(dose, modules, percent) is complete


def test_change_of_the_quiz_is_in_percentage_points_of_those_taken_both_times() -> None:
    quizzes = (Quiz(4, 8, 10), Quiz(1, 2, 5), Quiz(None, 5, 5), Quiz(0, None, 5))
    learner = replace(LEARNER, quizzes=quizzes)
    assert learner.quiz_before == pytest.approx(0.3)
    assert learner.quiz_after == pytest.approx(0.6)
    assert learner.quiz_change == pytest.approx(30)


def test_no_quiz_is_no_change_and_zero_points_are_points() -> None:
    assert LEARNER.quiz_change is None
    assert replace(LEARNER, quizzes=(Quiz(0, 0, 5),)).quiz_change == 0


def test_modules_are_read_as_they_are_written() -> None:
    modules, problems = read_modules("Safe tools | 60 | first-aid box\n\nNoise|\n Dust | x\n| 5")
    assert [(each.number, each.title, each.minutes, each.materials) for each in modules] == [
        (1, "Safe tools", 60, "first-aid box"), (2, "Noise", None, ""), (3, "Dust", None, ""),
    ]  # fmt: skip
    assert [each.rule for each in problems] == ["minutes-out-of-range", "module-without-title"]
    kept = [Module(0, each.number, each.title, each.minutes, each.materials) for each in modules]
    assert read_modules(write_modules(kept))[0] == modules


@pytest.mark.parametrize(
    ("points", "most", "rule"),
    [(None, None, None), (5, 5, None), (0, 5, None), (6, 5, "number-out-of-range"),
     (-1, 5, "number-out-of-range"), (1, None, "quiz-not-held")],
)  # fmt: skip
def test_points_lie_within_the_quiz(points: int | None, most: int | None, rule: str | None) -> None:
    found = validate_score("before", points, most)
    assert [each.rule for each in found] == ([rule] if rule else [])


def test_only_trained_staff_pass_on() -> None:
    talk = TalkDraft(staff_id=1, scheme_id=1, on=date(2026, 3, 2), women=9)
    assert validate_talk(talk, date(2026, 3, 2), TODAY) == []
    for trained in (None, date(2026, 3, 3)):
        assert [each.rule for each in validate_talk(talk, trained, TODAY)] == ["staff-not-trained"]
    nobody = replace(talk, women=0)
    assert [each.rule for each in validate_talk(nobody, date(2026, 3, 2), TODAY)] == [
        "heads-missing"
    ]
