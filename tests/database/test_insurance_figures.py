"""The month of a small branch, worked by hand: persons, claims, visits, on every dialect."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Client
from mfdw_desktop.database.queries import insurance_figures as queries
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.claims import (
    ClaimDraft,
    ClaimFilter,
    ClaimStep,
    Decision,
    HelpDraft,
    StepDraft,
)
from mfdw_desktop.domain.health_care import VisitDraft
from mfdw_desktop.domain.insurance import InsuredDraft, PolicyFilter
from mfdw_desktop.domain.insurance_figures import InsuranceFigures
from mfdw_desktop.domain.movements import Movement
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.services.health_visits import HealthVisits
from mfdw_desktop.services.insurance import Insurance
from tests.services.insurance_book import Family, policy_of, riel, write_family

FEBRUARY, MARCH = Month(2026, 2), Month(2026, 3)


@pytest.fixture
def family(any_database: Database, actor: Actor) -> Family:
    return write_family(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, family: Family) -> Insurance:
    return Insurance(any_database, actor)


def figures(database: Database, family: Family, month: Month = MARCH) -> InsuranceFigures:
    active = sa.select(Client.id).where(Client.branch_id == family.branch)
    with database.read() as connection:
        return queries.insurance_figures(connection, family.branch, month, active)


def test_two_policies_over_one_person_are_one_person(
    any_database: Database, service: Insurance, family: Family
) -> None:
    # the holder and the child until 9 March, renewed without a gap for the child alone
    service.save_policy(
        policy_of(family, number="A", starts_on=date(2025, 3, 10), ends_on=date(2026, 3, 9),
                  persons=(InsuredDraft(family.client), InsuredDraft(member_id=family.child)))
    )  # fmt: skip
    old = service.policies(PolicyFilter())[1][0]
    service.save_policy(
        policy_of(family, number="B", starts_on=date(2026, 3, 10), ends_on=date(2027, 3, 9),
                  renews_id=old.id, persons=(InsuredDraft(member_id=family.child),))
    )  # fmt: skip
    # the second client covers herself and the child from 5 March on
    service.save_policy(
        policy_of(family, client_id=family.spouse, number="C", starts_on=date(2026, 3, 5),
                  ends_on=date(2027, 3, 4),
                  persons=(InsuredDraft(family.spouse), InsuredDraft(member_id=family.child)))
    )  # fmt: skip
    found = figures(any_database, family)
    assert found.persons == Movement("", start=2, new=1, left=1)
    assert {each.code: each.end for each in found.by_age if each.end} == {"5-11": 1, "25-54": 1}
    assert (found.policies, found.holders, found.eligible) == (2, 1, 2)
    assert (found.due, found.renewed) == (1, 1)
    assert figures(any_database, family, FEBRUARY).persons == Movement("", start=2)
    assert found.persons.end == service.covered(on=MARCH.last)[0]


def test_claims_are_counted_by_what_happened_in_the_month(
    any_database: Database, service: Insurance, family: Family
) -> None:
    service.save_policy(policy_of(family))
    policy = service.policies(PolicyFilter())[1][0]
    draft = ClaimDraft(
        policy_id=policy.id, happened_on=date(2026, 2, 1), filed_on=date(2026, 2, 5),
        claimed=riel(400_000),
    )  # fmt: skip
    walks = (
        (draft, (Decision.APPROVED, date(2026, 3, 1)), date(2026, 3, 9)),
        (draft, (Decision.PARTLY, date(2026, 2, 25)), date(2026, 3, 7)),
        (draft, (Decision.REJECTED, date(2026, 3, 3)), None),
        (replace(draft, filed_on=date(2026, 3, 2)), None, None),
    )
    for claim, decided, paid in walks:
        service.save_claim(claim)
        key = max(each.id for each in service.claims(ClaimFilter())[1])
        if decided is None:
            service.add_help(key, HelpDraft(date(2026, 3, 2), "Dara"))
            continue
        decision, on = decided
        service.step([key], StepDraft(ClaimStep.COMPLETE, date(2026, 2, 10)))
        service.step([key], StepDraft(ClaimStep.SUBMIT, date(2026, 2, 11)))
        part = riel(100_000) if decision is Decision.PARTLY else None
        service.step([key], StepDraft(ClaimStep.DECIDE, on, decision, part, "as agreed"))
        if paid is not None:
            service.step([key], StepDraft(ClaimStep.PAY, paid, paid_to="holder"))
    march = figures(any_database, family).claims
    assert (march.filed, march.approved, march.partly, march.rejected, march.paid) == (
        1, 1, 0, 1, 2,
    )  # fmt: skip
    assert march.days_to_pay == 30
    assert (march.amounts, march.open, march.helped) == ((riel(500_000),), 1, 1)
    february = figures(any_database, family, FEBRUARY).claims
    assert (february.filed, february.submitted, february.partly, february.paid) == (3, 3, 1, 0)
    assert (february.open, february.helped) == (3, 0)
    (ratio,) = figures(any_database, family).year
    # 36,000 riel a year, 90 of 365 days earned
    assert (ratio.paid, ratio.earned.minor) == (riel(500_000), round(3_600_000 * 90 / 365))


def test_visits_and_vouchers_of_a_month(
    any_database: Database, actor: Actor, family: Family
) -> None:
    service = HealthVisits(any_database, actor)
    visit = VisitDraft(
        client_id=family.client, visited_on=date(2026, 3, 2), cost=riel(20_000),
        client_share=riel(5_000),
    )  # fmt: skip
    service.save(visit)
    service.save(replace(visit, follow_up_on=date(2026, 3, 15), follow_up="again"))
    service.save(replace(visit, member_id=family.child, voucher="V-1",
                         issued_on=date(2026, 2, 20)))  # fmt: skip
    service.save(VisitDraft(client_id=family.client, voucher="V-2", issued_on=date(2026, 3, 1),
                            expires_on=date(2026, 3, 19)))  # fmt: skip
    with any_database.read() as connection:
        found = queries.health_figures(connection, family.branch, MARCH)
        before = queries.health_figures(connection, family.branch, FEBRUARY)
    assert (found.visits, found.persons) == (3, 2)
    assert (found.issued, found.used, found.expired, found.waiting) == (1, 1, 1, 1)
    assert (found.costs, found.shares) == ((riel(60_000),), (riel(15_000),))
    assert (before.issued, before.visits, before.waiting) == (1, 0, 0)
