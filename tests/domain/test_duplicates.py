"""Scores of likely duplicates, with their reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain import duplicates
from mfdw_desktop.domain.duplicates import Band, Person, Weights
from mfdw_desktop.domain.people import Sex

KEO = Person(
    uid="a",
    name="Keo Sopheap",
    native_name="កែវ សុភាព",
    sex=Sex.FEMALE,
    birth_on=date(1991, 4, 3),
    village="Prey Tnaot",
    phone="012 345 678",
    ids=(("national", "110 234 567"),),
)


def other(**changed: object) -> Person:
    return replace(KEO, uid="b", **changed)  # type: ignore[arg-type]


def test_score_of_the_same_person_is_one():
    result = duplicates.score(KEO, other())
    assert result.total == 1.0
    assert result.band is Band.LIKELY


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"name": "Keo Sophea", "native_name": ""}, "name-alike"),
        ({"birth_on": date(1992, 1, 1)}, "birth-year-near"),
        ({"birth_on": date(1991, 4, 3), "birth_estimated": True}, "birth-year-same"),
        ({"birth_on": date(1950, 1, 1)}, "birth-differs"),
        ({"sex": Sex.MALE}, "sex-differs"),
        ({"village": "Chhouk"}, "village-differs"),
        ({"phone": "099 999 123"}, "phone-differs"),
        ({"ids": (("national", "110 234 568"),)}, "id-differs"),
    ],
)
def test_score_says_what_it_saw_and_falls(changed: dict[str, object], words: str):
    result = duplicates.score(KEO, other(**changed))
    assert words in {part.words for part in result.parts}
    assert result.total < 1.0


def test_score_of_conflicting_ids_is_capped():
    result = duplicates.score(KEO, other(ids=(("national", "110 234 568"),)))
    assert result.total == duplicates.CONFLICTING_ID_CAP
    assert result.band is Band.HIDDEN


def test_score_of_the_same_number_under_another_type_is_no_match():
    result = duplicates.score(KEO, other(ids=(("core_banking", "110 234 567"),)))
    assert not {"id-same", "id-differs"} & {part.words for part in result.parts}


def test_score_of_a_placeholder_number_takes_no_part():
    filled = (("national", "9999"),)
    result = duplicates.score(replace(KEO, ids=filled), other(ids=filled))
    assert "id-same" not in {part.words for part in result.parts}


def test_score_of_another_sex_loses_a_quarter():
    known = Person("a", name="Sok Dara", sex=Sex.MALE)
    result = duplicates.score(known, replace(known, uid="b", sex=Sex.FEMALE))
    assert result.total == 0.75


def test_score_is_the_weighted_mean_of_what_both_have():
    one = Person("a", name="Sok Dara", birth_on=date(1990, 1, 1))
    two = Person("b", name="Sok Dara", birth_on=date(1990, 5, 5))
    assert duplicates.score(one, two).total == pytest.approx((0.4 + 0.2 * 0.7) / 0.6, abs=1e-4)


def test_score_with_other_weights_changes_the_band():
    moved = other(village="Chhouk", phone="099 999 123", ids=())
    assert duplicates.score(KEO, moved).band is Band.REVIEW
    strict = Weights(likely=0.5)
    assert duplicates.score(KEO, moved, strict).band is Band.LIKELY


def test_keys_of_a_near_birth_year_meet():
    near = other(birth_on=date(1993, 1, 1), phone="", ids=())
    assert set(duplicates.probe_keys(near)) & set(duplicates.index_keys(KEO))


def test_pairs_come_ranked_and_only_once():
    people = [
        KEO,
        other(),
        replace(KEO, uid="c", name="Keo Sophea", phone="", ids=(), village="Chhouk"),
        Person("d", name="Meas Vicheth", birth_on=date(1970, 1, 1), village="Chhouk"),
    ]
    found = duplicates.pairs(people)
    assert found[0][:2] == ("a", "b")
    assert {two for _, two, _ in found} == {"b", "c"}
    totals = [result.total for *_, result in found]
    assert totals == sorted(totals, reverse=True)
