"""Questions between rounds: what may be wrong, and what is as it should be."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mfdw_desktop.domain.cross_round import BOOK, Interview, over_time, questions
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.roles import Said

THEN, NOW = date(2025, 3, 1), date(2026, 9, 1)


def asked(then: dict[str, Any], now: dict[str, Any], **how: Any) -> list[str]:
    before = Interview("baseline", THEN, Said(**then), **how)
    return [each.rule for each in questions(Interview("followup1", NOW, Said(**now)), [before])]


@pytest.mark.parametrize(
    ("then", "now", "rules"),
    [
        ({"sex": Sex.FEMALE}, {"sex": Sex.FEMALE}, []),
        ({"sex": Sex.FEMALE}, {"sex": Sex.MALE}, ["cross-sex-changed"]),
        ({"sex": Sex.FEMALE}, {}, []),
        # A year and a half later: one or two years older, and one more year either way is asked.
        ({"age": 34}, {"age": 34}, ["cross-age-not-grown"]),
        ({"age": 34}, {"age": 35}, []),
        ({"age": 34}, {"age": 36}, []),
        ({"age": 34}, {"age": 37}, ["cross-age-not-grown"]),
        ({"age": 34}, {"age": 30}, ["cross-age-not-grown"]),
        ({"birth_on": date(1990, 5, 4)}, {"birth_on": date(1990, 4, 5)}, ["cross-birth-changed"]),
        ({"birth_on": date(1990, 5, 4)}, {"age": 36}, []),
        ({"birth_on": date(1990, 5, 4)}, {"age": 46}, ["cross-age-not-grown"]),
        ({"household_size": 4}, {"household_size": 6}, []),
        ({"household_size": 4}, {"household_size": 7}, ["cross-household-jump"]),
        ({"household_size": 11}, {"household_size": 8}, []),
        ({"name": "Sok Chanta"}, {"name": "Chantha Sokh"}, []),
        ({"name": "Sok Chanta"}, {"name": "Prak Vanny"}, ["cross-name-differs"]),
    ],
)
def test_what_is_asked(then: dict[str, Any], now: dict[str, Any], rules: list[str]) -> None:
    assert asked(then, now) == rules


def test_estimated_birth_of_the_record_is_taken_for_a_guess() -> None:
    guess = {"birth_on": date(1990, 1, 1)}
    assert asked(guess, {"age": 33}, is_estimated=True) == []
    assert asked(guess, {"birth_on": date(1991, 5, 5)}, is_estimated=True) == []
    assert asked(guess, {"age": 20}, is_estimated=True) == ["cross-age-not-grown"]


def test_each_thing_is_asked_once_with_the_latest_round() -> None:
    people = [
        Interview(BOOK, None, Said(sex=Sex.FEMALE)),
        Interview("baseline", THEN, Said(sex=Sex.FEMALE, age=34)),
        Interview("followup1", NOW, Said(sex=Sex.MALE, age=35)),
    ]
    (found,) = over_time(people)
    assert (found.rule, found.round, found.fields) == (
        "cross-sex-changed", "followup1", {"before": "female", "now": "male", "round": "baseline"},
    )  # fmt: skip
