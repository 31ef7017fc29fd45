"""Merging clients carries policies, claims and visits; an unmerge brings each back."""

from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.database.content import content_hash
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.claims import ClaimDraft, ClaimFilter
from mfdw_desktop.domain.health_care import VisitDraft, VisitFilter
from mfdw_desktop.domain.insurance import PolicyFilter
from mfdw_desktop.services.health_visits import HealthVisits
from mfdw_desktop.services.insurance import Insurance
from mfdw_desktop.services.merges import Merges
from tests.services.insurance_book import TODAY, Family, policy_of, write_family


@pytest.fixture
def family(database: Database, actor: Actor) -> Family:
    return write_family(database, actor)


def digest(database: Database) -> str:
    with database.read() as connection:
        return content_hash(connection)


def test_merge_and_unmerge_carry_insurance(
    database: Database, actor: Actor, family: Family
) -> None:
    insurance, health = Insurance(database, actor), HealthVisits(database, actor)
    insurance.save_policy(policy_of(family))
    insurance.save_policy(policy_of(family, client_id=family.spouse, number="MHM-2"))
    policy = insurance.policies(PolicyFilter(client_id=family.spouse))[1][0]
    spouse = next(each for each in policy.persons if each.client_id == family.spouse)
    insurance.save_claim(
        ClaimDraft(
            policy_id=policy.id,
            person_id=spouse.id,
            happened_on=date(2026, 3, 1),
            filed_on=date(2026, 3, 2),
        )
    )
    health.save(VisitDraft(client_id=family.spouse, visited_on=date(2026, 3, 3)))
    assert insurance.covered(on=TODAY)[0] == 3
    before = digest(database)
    changes = Merges(database, actor).merge(family.client, family.spouse)
    assert insurance.policies(PolicyFilter(client_id=family.client))[0] == 2
    assert insurance.claims(ClaimFilter(client_id=family.client))[0] == 1
    assert health.visits(VisitFilter(client_id=family.client))[0] == 1
    for each in insurance.policies(PolicyFilter(client_id=family.client))[1]:
        assert len({person.key for person in each.persons}) == len(each.persons) == 2
    assert insurance.covered(on=TODAY)[0] == 2
    (claim,) = insurance.claims(ClaimFilter())[1]
    assert claim.person == "Sok Chanthy"
    assert changes.batch is not None
    Merges(database, actor).unmerge(changes.batch)
    assert digest(database) == before
    assert insurance.covered(on=TODAY)[0] == 3
