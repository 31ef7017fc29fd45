from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mfdw_desktop.domain.survey_typing import (
    one_key_codes,
    read_typed,
    said_choices,
    typed_text,
)
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind

K = QuestionKind
TODAY = date(2026, 4, 3)
WORK = (
    Choice("crops", {"en": "Rice and field crops", "km": "ស្រែចម្ការ"}),
    Choice("animals", {"en": "Animals", "km": "ចិញ្ចឹមសត្វ"}),
    Choice("trade", {"en": "Petty trade"}),
    Choice("tailor", {"en": "Tailoring"}),
)
CODED = (Choice("1", {"en": "Yes"}), Choice("2", {"en": "No"}), Choice("99", {"en": "Other"}))
LONG = tuple(Choice(f"c{at}", {"en": f"Thing {at}"}) for at in range(1, 13))


def read(kind: QuestionKind, text: str, choices: tuple[Choice, ...] = ()) -> Any:
    found = read_typed(Question("q", "q", "q", kind), choices, text, today=TODAY, language="en")
    return found.value if not found.problem else found.problem


ONE = [
    ("1", "crops"), ("២", "animals"), ("animals", "animals"), ("An", "animals"),
    ("petty", "trade"), ("ស្រែចម្ការ", "crops"), ("ta", "tailor"),
    ("9", "choice-unknown"), ("xyz", "choice-unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), ONE)
def test_one_choice_is_typed_by_code_name_or_first_letters(text: str, value: str) -> None:
    assert read(K.SELECT_ONE, text, WORK) == value


def test_own_numbers_of_a_list_are_its_codes() -> None:
    assert read(K.SELECT_ONE, "2", CODED) == "2"
    assert read(K.SELECT_ONE, "99", CODED) == "99"
    assert read(K.SELECT_ONE, "3", CODED) == "choice-unknown"


def test_letters_that_fit_two_choices_are_not_guessed() -> None:
    found = read_typed(
        Question("q", "q", "q", K.SELECT_ONE),
        (Choice("a", {"en": "Trade"}), Choice("b", {"en": "Training"})),
        "tra", today=TODAY, language="en",
    )  # fmt: skip
    assert (found.problem, found.fields["near"]) == ("choice-unclear", "Trade, Training")


MANY = [
    ("1 3", ["crops", "trade"]), ("31", ["crops", "trade"]), ("3,1,3", ["crops", "trade"]),
    ("petty trade; animals", ["animals", "trade"]), ("1 7", "choice-unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), MANY)
def test_several_choices_are_typed_by_codes(text: str, value: object) -> None:
    assert read(K.SELECT_MULTIPLE, text, WORK) == value


def test_digits_run_together_only_where_codes_have_one_digit() -> None:
    assert read(K.SELECT_MULTIPLE, "12", LONG) == ["c12"]
    assert read(K.SELECT_MULTIPLE, "1 2", LONG) == ["c1", "c2"]


def test_a_rank_keeps_its_order() -> None:
    assert read(K.RANK, "3 1", WORK) == ["trade", "crops"]


PLAIN: list[tuple[QuestionKind, str, object]] = [
    (K.INTEGER, "12", 12), (K.INTEGER, "១២", 12), (K.INTEGER, "1 200 000", 1_200_000),
    (K.INTEGER, "1,200", 1200), (K.INTEGER, "-3", -3), (K.INTEGER, "1.5", "not-whole"),
    (K.INTEGER, "many", "number-unreadable"), (K.INTEGER, "9" * 20, "number-too-large"),
    (K.DECIMAL, "1.50", "1.5"), (K.DECIMAL, "1,5", "1.5"), (K.DECIMAL, "0", "0"),
    (K.DECIMAL, "7", "7"), (K.DAY, "1/4", "2026-04-01"), (K.DAY, "3 apr 2025", "2025-04-03"),
    (K.DAY, "today", "2026-04-03"), (K.DAY, "31/2/2026", "day-impossible"),
    (K.TIME, "1430", "14:30:00"), (K.TIME, "9", "09:00:00"), (K.TIME, "25:00", "time-unreadable"),
    (K.MOMENT, "1/4/2026 9:05", "2026-04-01T09:05:00"),
    (K.MOMENT, "1/4/2026", "2026-04-01T00:00:00"),
    (K.GEOPOINT, "11.56 104.92", "11.56 104.92"), (K.GEOPOINT, "91 3", "place-unreadable"),
    (K.ACKNOWLEDGE, "1", "OK"), (K.ACKNOWLEDGE, "no", "tick-unreadable"),
    (K.TEXT, "  Sok  Dara ", "Sok  Dara"), (K.TEXT, "", None), (K.SELECT_ONE, " ", None),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "value"), PLAIN)
def test_texts_become_answers_of_their_kind(kind: QuestionKind, text: str, value: object) -> None:
    assert read(kind, text) == value


def test_a_stored_answer_is_shown_as_it_would_be_typed() -> None:
    one, many = Question("q", "q", "q", K.SELECT_ONE), Question("q", "q", "q", K.SELECT_MULTIPLE)
    assert typed_text(one, WORK, "trade") == "3"
    assert typed_text(many, WORK, ["crops", "tailor"]) == "1 4"
    assert typed_text(Question("q", "q", "q", K.INTEGER), (), 12) == "12"
    assert said_choices(WORK, ["crops", "gone"], "km") == "ស្រែចម្ការ, gone"


def test_one_key_is_enough_where_every_code_is_one_key() -> None:
    assert one_key_codes(WORK) == {"1", "2", "3", "4"}
    assert one_key_codes(LONG) == frozenset()
