from __future__ import annotations

from dataclasses import replace
from datetime import date

from mfdw_desktop.domain.conditions import ConditionDraft
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.scheme_versions import (
    AmountRule,
    SchemeVersion,
    ends_of,
    same_terms,
    version_on,
)

FIRST = SchemeVersion(1, amount=Money(100, "USD"))
SECOND = SchemeVersion(2, date(2026, 3, 1), amount=Money(200, "USD"))
THIRD = SchemeVersion(3, date(2026, 2, 1), amount=Money(150, "USD"))


def test_the_last_that_has_begun_holds() -> None:
    known = (SECOND, FIRST, THIRD)
    assert version_on(known, date(2026, 1, 31)) == FIRST
    assert version_on(known, date(2026, 2, 1)) == THIRD
    assert version_on(known, date(2026, 2, 28)) == THIRD
    assert version_on(known, date(2026, 3, 1)) == SECOND


def test_of_two_of_one_day_the_later_made_holds_and_before_the_first_the_first() -> None:
    again = replace(SECOND, number=4)
    assert version_on((again, SECOND), date(2026, 3, 1)) == again
    assert version_on((SECOND, again), date(2020, 1, 1)) == SECOND


def test_each_version_ends_when_the_next_begins() -> None:
    assert ends_of((FIRST, SECOND, THIRD)) == {1: date(2026, 2, 1), 3: date(2026, 3, 1), 2: None}


def test_terms_are_the_same_whatever_their_number() -> None:
    said = replace(FIRST, conditions=(ConditionDraft("At school", id=7, uid="a"),))
    assert same_terms(said, replace(said, number=9, from_on=date(2026, 1, 1), note="why"))
    assert same_terms(said, replace(said, conditions=(ConditionDraft("At school"),)))
    assert not same_terms(said, replace(said, conditions=()))
    assert not same_terms(said, replace(said, rule=AmountRule.OPEN))
    assert not same_terms(said, replace(said, amount=Money(101, "USD")))
