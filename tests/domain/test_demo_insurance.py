"""The sample's policies, claims and vouchers hold to the rules that a person's must."""

from __future__ import annotations

from datetime import date

from mfdw_desktop.domain.claims import ClaimState, validate_claim
from mfdw_desktop.domain.demo_insurance import make_policies, make_visits
from mfdw_desktop.domain.demo_life import make_life
from mfdw_desktop.domain.demo_people import make_client
from mfdw_desktop.domain.demo_plan import Plan

PLAN = Plan(400, 1, date(2026, 3, 20))


def test_sample_claims_are_valid_and_stand_in_every_state() -> None:
    states = set()
    for number in range(400):
        client = make_client(PLAN, number)
        life = make_life(PLAN, client)
        for policy in make_policies(PLAN, client, life):
            assert policy.starts_on <= policy.ends_on
            assert 0 <= policy.own_share <= policy.premium
            assert policy.premium - policy.own_share == policy.award.amount
            for claim in policy.claims:
                problems = validate_claim(claim.draft, PLAN.today)
                assert [each.rule for each in problems] == ["policy-missing"]
                states.add(claim.draft.state)
    assert states == set(ClaimState)


def test_sample_vouchers_name_their_awards() -> None:
    vouchers = []
    for number in range(400):
        client = make_client(PLAN, number)
        for visit in make_visits(PLAN, client, make_life(PLAN, client)):
            assert visit.award.reference == visit.voucher
            assert visit.visited_on is None or visit.award.on <= visit.visited_on <= PLAN.today
            vouchers.append(visit.voucher)
    assert len(vouchers) == len(set(vouchers)) > 20
