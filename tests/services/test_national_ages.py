"""Ages from which work is allowed: proposed by country, changed, reset, hidden from some."""

from __future__ import annotations

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.national_ages import NationalAges, check_ages, default_ages
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.organisation import Organisation
from tests.database.book import write_book


@pytest.fixture
def organisation(any_database: Database, actor: Actor) -> Organisation:
    write_book(any_database, actor)
    return Organisation(any_database, actor)


@pytest.mark.parametrize(
    ("country", "light", "general"), [("KH", 12, 15), ("IN", 14, 14), ("XX", 13, 15)]
)
def test_ages_are_proposed_by_country(country: str, light: int, general: int) -> None:
    assert default_ages(country) == NationalAges(light, general, 18)


def test_ages_are_kept_undone_and_reset(
    organisation: Organisation, any_database: Database, actor: Actor
) -> None:
    before, proposed = organisation.ages()
    assert before == proposed
    changes = organisation.save_ages(NationalAges(13, 16, 18))
    assert organisation.ages() == (NationalAges(13, 16, 18), proposed)
    assert Clients(any_database, actor).choices().ages == NationalAges(13, 16, 18)
    assert Clients(any_database, Actor("dara", Role.OFFICER)).choices().ages is None
    Batches(any_database, actor).undo_edit(str(changes.edit))
    assert organisation.ages()[0] == proposed
    organisation.save_ages(NationalAges(13, 16, 18))
    organisation.save_ages(None)
    assert organisation.ages()[0] == proposed


@pytest.mark.parametrize(
    ("ages", "field"),
    [(NationalAges(2, 15, 18), "light"), (NationalAges(16, 15, 18), "light"),
     (NationalAges(13, 19, 18), "general"), (NationalAges(school_from=12, school_until=11),
     "school_from")],
)  # fmt: skip
def test_ages_that_make_no_sense_are_refused(
    organisation: Organisation, ages: NationalAges, field: str
) -> None:
    assert check_ages(ages)[0].name == field
    with pytest.raises(InvalidError):
        organisation.save_ages(ages)
