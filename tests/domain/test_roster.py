"""Persons of a household over rounds: linked where exactly one fits, else left alone."""

from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.domain.households import HouseholdMember, Relation
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.roles import Said
from mfdw_desktop.domain.roster import allowed_years, link

DAY = date(2026, 3, 1)


def member(
    key: int, sex: Sex, born: date, name: str = "", *, guess: bool = False
) -> HouseholdMember:
    return HouseholdMember(key, str(key), name, "", sex, born, guess, Relation.CHILD)


HOME = [
    member(1, Sex.FEMALE, date(1990, 5, 4), "Sok Chanta"),
    member(2, Sex.MALE, date(2014, 5, 4), "Sok Dara"),
    member(3, Sex.FEMALE, date(2018, 1, 1), "Sok Mony", guess=True),
]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        (Said(sex=Sex.FEMALE, age=35), 1),
        (Said(sex=Sex.FEMALE, age=38), 1),
        (Said(sex=Sex.FEMALE, age=39), None),
        (Said(sex=Sex.MALE, age=13), 2),
        (Said(sex=Sex.MALE, age=14), None),
        (Said(sex=Sex.MALE, birth_on=date(2014, 6, 7)), 2),
        (Said(sex=Sex.MALE, birth_on=date(2014, 5, 14)), None),
        (Said(sex=Sex.FEMALE, birth_on=date(2017, 11, 20)), 3),
        (Said(sex=Sex.FEMALE, age=8, name="Prak Vanny"), None),
        (Said(age=35), None),
    ],
)
def test_row_finds_its_member(said: Said, key: int | None) -> None:
    found = link([said], HOME, DAY)
    assert [each.member.id for each in found] == ([] if key is None else [key])


def test_two_who_fit_are_left_alone_unless_names_tell() -> None:
    twins = [*HOME, member(4, Sex.MALE, date(2014, 5, 4), "Sok Rithy")]
    assert link([Said(sex=Sex.MALE, age=11)], twins, DAY) == []
    (found,) = link([Said(sex=Sex.MALE, age=11, name="Sok Ritthy")], twins, DAY)
    assert (found.member.id, found.score > 0.9) == (4, True)


def test_member_of_whom_two_rows_speak_is_left_alone() -> None:
    assert link([Said(sex=Sex.MALE, age=11), Said(sex=Sex.MALE, age=12)], HOME, DAY) == []


def test_allowed_difference_grows_with_age() -> None:
    assert [round(allowed_years(age), 1) for age in (10, 24, 30, 60, 90)] == [2, 2, 2.7, 7.4, 20.1]
