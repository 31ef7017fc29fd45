"""Policies with their awards and persons, claims step by step, on every dialect."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Area, Assignment, Innovation, Scheme
from mfdw_desktop.database.queries import covered
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.claims import (
    OPEN,
    ClaimDraft,
    ClaimEvent,
    ClaimFilter,
    ClaimState,
    ClaimStep,
    Decision,
    HelpDraft,
    HelpStep,
    StepDraft,
)
from mfdw_desktop.domain.incentives import AwardDraft, AwardFilter
from mfdw_desktop.domain.insurance import InsuredDraft, PolicyFilter, PolicyRow, PolicyState
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.client_parts import ClientParts
from mfdw_desktop.services.clients import Clients
from mfdw_desktop.services.finding import Finding
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.insurance import Insurance
from tests.services.insurance_book import (
    ENDS,
    STARTS,
    TODAY,
    Family,
    first_policy,
    policy_of,
    riel,
    write_family,
)


@pytest.fixture
def family(any_database: Database, actor: Actor) -> Family:
    return write_family(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, family: Family) -> Insurance:
    return Insurance(any_database, actor)


@pytest.fixture
def incentives(any_database: Database, actor: Actor, family: Family) -> Incentives:
    return Incentives(any_database, actor)


def only(service: Insurance) -> PolicyRow:
    total, found = service.policies(PolicyFilter())
    assert total == len(found) == 1
    return found[0]


def test_policy_and_its_award_are_made_in_one_act(
    service: Insurance, incentives: Incentives, family: Family, any_database: Database, actor: Actor
) -> None:
    changes = service.save_policy(policy_of(family))
    policy = only(service)
    assert [each.name for each in policy.persons] == ["Sok Chanthy", "Chan Dara", "Chan Bopha"]
    assert policy.institution_share == riel(24_000)
    total, awards = incentives.awards(AwardFilter())
    assert total == 1
    assert (awards[0].id, awards[0].amount, awards[0].quantity, awards[0].reference) == (
        policy.award_id, riel(24_000), 3, "MHM-1",
    )  # fmt: skip
    assert changes.edit is not None
    Batches(any_database, actor).undo_edit(changes.edit)
    assert service.policies(PolicyFilter())[0] == 0
    assert incentives.awards(AwardFilter())[0] == 0


def test_policy_without_a_share_of_the_institution_has_no_award(
    service: Insurance, incentives: Incentives, family: Family
) -> None:
    service.save_policy(policy_of(family, client_share=None))
    assert only(service).award_id is None
    assert incentives.awards(AwardFilter())[0] == 0


def test_recorded_award_waits_for_its_policy(
    service: Insurance, incentives: Incentives, family: Family
) -> None:
    incentives.give(
        [AwardDraft(scheme_id=family.insurance, client_id=family.client, on=STARTS, quantity=3,
                    reference="MHM-7")]
    )  # fmt: skip
    total, (award,) = service.loose_awards()
    assert total == 1
    draft = service.proposal(family.client, award=award)
    assert (draft.number, draft.insurer, draft.ends_on) == ("MHM-7", "Mekong Mutual", ENDS)
    assert {each.member_id for each in draft.persons} == set(family.lines)
    service.save_policy(replace(draft, premium=riel(30_000), client_share=riel(6_000)))
    assert service.loose_awards() == (0, [])
    assert incentives.awards(AwardFilter())[0] == 1
    service.remove_policies([only(service).id])
    assert service.loose_awards()[0] == 1


def test_award_follows_its_policy(
    service: Insurance, incentives: Incentives, family: Family
) -> None:
    key = first_policy(service, family)
    held = service.policy(key)
    kept = tuple(
        InsuredDraft(each.client_id, each.member_id, each.from_on, each.until_on, each.id)
        for each in held.persons[:2]
    )
    service.save_policy(
        policy_of(family, premium=riel(24_000), client_share=riel(8_000), persons=kept), key
    )
    award = incentives.awards(AwardFilter())[1][0]
    assert (award.amount, award.quantity) == (riel(16_000), 2)
    assert len(service.policy(key).persons) == 2
    service.save_policy(policy_of(family, client_share=None, persons=kept), key)
    assert incentives.awards(AwardFilter())[0] == 0
    assert service.policy(key).award_id is None


def test_award_made_with_its_policy_goes_with_it(
    service: Insurance, incentives: Incentives, family: Family
) -> None:
    key = first_policy(service, family)
    service.remove_policies([key])
    assert incentives.awards(AwardFilter())[0] == 0


def test_policy_stands_without_an_award_that_is_taken_away(
    service: Insurance, incentives: Incentives, family: Family
) -> None:
    first_policy(service, family)
    award = incentives.awards(AwardFilter())[1][0]
    incentives.remove_awards([award.id])
    assert only(service).award_id is None


def test_award_of_another_client_is_refused(
    service: Insurance, incentives: Incentives, family: Family
) -> None:
    incentives.give([AwardDraft(scheme_id=family.insurance, client_id=family.spouse, on=STARTS)])
    award = service.loose_awards()[1][0]
    with pytest.raises(RefusedError, match="award-not-waiting"):
        service.save_policy(policy_of(family, award_id=award.id))


def test_number_stands_once_in_a_scheme(service: Insurance, family: Family) -> None:
    first_policy(service, family)
    with pytest.raises(RefusedError, match="policy-number-taken"):
        service.save_policy(policy_of(family, client_id=family.spouse))
    service.save_policy(policy_of(family, client_id=family.spouse, number=""))
    service.save_policy(policy_of(family, client_id=family.spouse, number=" "))
    assert service.policies(PolicyFilter())[0] == 3


def test_only_the_household_can_be_insured(service: Insurance, family: Family) -> None:
    stranger = InsuredDraft(member_id=family.child + 99)
    with pytest.raises(RefusedError, match="insured-unknown"):
        service.save_policy(policy_of(family, persons=(stranger,)))


def test_scheme_of_another_kind_is_refused(service: Insurance, family: Family) -> None:
    with pytest.raises(RefusedError, match="scheme-not-of-kind"):
        service.save_policy(policy_of(family, scheme_id=family.health))


def test_persons_are_counted_once_however_many_policies(service: Insurance, family: Family) -> None:
    first_policy(service, family)
    second = (InsuredDraft(client_id=family.spouse), InsuredDraft(member_id=family.child))
    service.save_policy(policy_of(family, client_id=family.spouse, number="MHM-2", persons=second))
    total, people = service.covered(on=TODAY)
    assert total == len(people) == 3
    assert [each.name for each in people] == ["Chan Bopha", "Chan Dara", "Sok Chanthy"]
    assert people[0].policies == ("MHM-1", "MHM-2")
    assert service.covered(on=date(2027, 1, 1)) == (0, [])
    assert service.covered(on=TODAY, text="bopha")[0] == 1
    assert service.covered(on=TODAY, text="MHM-2")[0] == 2
    assert service.covered(on=TODAY, limit=1)[0] == 3
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(covered, "_FEW", 0)  # as where many are covered: by name, not by policy
        assert service.covered(on=TODAY) == (total, people)
        assert list(service.open_covered(frozenset()).every()) == people
        assert service.covered(on=date(2027, 1, 1)) == (0, [])


def test_filters_open_what_they_count(service: Insurance, family: Family) -> None:
    first_policy(service, family)
    service.save_policy(
        policy_of(family, number="MHM-0", starts_on=date(2025, 4, 1), ends_on=date(2026, 3, 31),
                  paid_on=None)
    )  # fmt: skip
    numbers = {
        name: [each.number for each in service.policies(wanted)[1]]
        for name, wanted in {
            "force": PolicyFilter(states=frozenset({PolicyState.IN_FORCE})),
            "due": PolicyFilter(is_due=True),
            "unpaid": PolicyFilter(is_unpaid=True),
            "ended": PolicyFilter(states=frozenset({PolicyState.ENDED})),
            "text": PolicyFilter(text="mhm-1"),
        }.items()
    }
    assert numbers == {
        "force": ["MHM-1", "MHM-0"], "due": ["MHM-0"], "unpaid": ["MHM-0"], "ended": [],
        "text": ["MHM-1"],
    }  # fmt: skip


def test_renewal_goes_on_where_the_policy_ends(service: Insurance, family: Family) -> None:
    key = first_policy(service, family, starts_on=date(2025, 4, 1), ends_on=date(2026, 3, 31))
    draft = service.renewal(key)
    assert (draft.starts_on, draft.ends_on) == (date(2026, 4, 1), date(2027, 3, 31))
    assert (draft.premium, draft.client_share) == (riel(36_000), riel(12_000))
    service.save_policy(replace(draft, number="MHM-2"))
    assert service.policy(key).renewed_by is not None
    assert service.policies(PolicyFilter(is_due=True)) == (0, [])


def test_proposal_takes_the_premium_of_the_last_policy(service: Insurance, family: Family) -> None:
    first_policy(service, family)
    draft = service.proposal(family.spouse)
    assert draft.scheme_id == family.insurance
    assert (draft.premium, draft.client_share) == (riel(36_000), riel(12_000))


def filed(service: Insurance, policy: int, **fields: object) -> int:
    values: dict[str, object] = {
        "policy_id": policy,
        "person_id": service.policy(policy).persons[2].id,
        "event": ClaimEvent.HOSPITAL,
        "happened_on": date(2026, 2, 1),
        "filed_on": date(2026, 2, 5),
        "claimed": riel(400_000),
        "wanted": "Hospital bill",
    }
    service.save_claim(ClaimDraft(**{**values, **fields}))  # type: ignore[arg-type]
    return service.claims(ClaimFilter())[1][0].id


def test_claim_walks_to_payment_with_help(service: Insurance, family: Family) -> None:
    claim = filed(service, first_policy(service, family))
    shown = service.claim(claim)
    assert (shown.person, shown.state, shown.waits(TODAY)) == ("Chan Bopha", ClaimState.FILED, 43)
    service.add_help(claim, HelpDraft(date(2026, 2, 6), "Dara", HelpStep.FORM, 40))
    service.add_help(claim, HelpDraft(date(2026, 2, 9), "Dara", HelpStep.WENT_ALONG))
    for step in (
        StepDraft(ClaimStep.COMPLETE, date(2026, 2, 10)),
        StepDraft(ClaimStep.SUBMIT, date(2026, 2, 11)),
        StepDraft(ClaimStep.DECIDE, date(2026, 3, 1), Decision.PARTLY, riel(300_000), "limit"),
        StepDraft(ClaimStep.PAY, date(2026, 3, 9), paid_to="Sok Chanthy"),
    ):
        service.step([claim], step)
    paid = service.claim(claim)
    assert (paid.state, paid.days_to_pay, paid.minutes, len(paid.help)) == (
        ClaimState.PAID, 32, 40, 2,
    )  # fmt: skip
    assert paid.draft.approved == riel(300_000)
    assert service.claims(ClaimFilter(states=OPEN)) == (0, [])


def test_nothing_is_written_when_one_claim_cannot_take_the_step(
    service: Insurance, family: Family
) -> None:
    policy = first_policy(service, family)
    first, second = filed(service, policy), filed(service, policy, event=ClaimEvent.ILLNESS)
    service.step([first], StepDraft(ClaimStep.COMPLETE, date(2026, 2, 10)))
    with pytest.raises(InvalidError):
        service.step([second, first], StepDraft(ClaimStep.COMPLETE, date(2026, 2, 11)))
    assert service.claim(second).state is ClaimState.FILED


def test_step_is_undone(
    service: Insurance, family: Family, any_database: Database, actor: Actor
) -> None:
    claim = filed(service, first_policy(service, family))
    changes = service.step([claim], StepDraft(ClaimStep.COMPLETE, date(2026, 2, 10)))
    assert changes.edit is not None
    Batches(any_database, actor).undo_edit(changes.edit)
    assert service.claim(claim).state is ClaimState.FILED
    assert service.claim(claim).draft.wanted == "Hospital bill"


def test_policy_with_claims_is_cancelled_not_removed(service: Insurance, family: Family) -> None:
    policy = first_policy(service, family)
    claim = filed(service, policy)
    with pytest.raises(RefusedError, match="policy-has-claims"):
        service.remove_policies([policy])
    with pytest.raises(RefusedError, match="insured-has-claims"):
        service.save_policy(policy_of(family, persons=(InsuredDraft(family.client),)), policy)
    service.remove_claims([claim])
    service.remove_policies([policy])
    assert service.policies(PolicyFilter())[0] == 0


def test_claim_without_cover_is_stored_with_a_warning(service: Insurance, family: Family) -> None:
    policy = first_policy(service, family, ends_on=date(2026, 1, 31))
    draft = ClaimDraft(policy_id=policy, happened_on=date(2026, 2, 1), filed_on=TODAY)
    assert [each.rule for each in service.check_claim(draft)] == ["event-outside-cover"]
    service.save_claim(draft)
    assert service.claims(ClaimFilter(text="MHM-1"))[0] == 1


def test_client_and_member_with_a_policy_stay(
    service: Insurance, family: Family, any_database: Database, actor: Actor
) -> None:
    first_policy(service, family, client_share=None)
    clients = Clients(any_database, actor)
    with pytest.raises(RefusedError, match="client-has-records"):
        clients.remove([family.client])
    with pytest.raises(RefusedError, match="member-insured"):
        ClientParts(any_database, actor).remove_part("household_member", family.child)


def test_policies_are_found_by_their_numbers(
    service: Insurance, family: Family, any_database: Database, actor: Actor
) -> None:
    first_policy(service, family, number="MHM-2026-00017")
    finding = Finding(any_database, actor)
    for typed in ("MHM-2026-00017", "mhm-2026", "MHM-2026-0"):
        (found,) = finding.find(typed)[1]
        assert (found.kind, found.code, found.name) == ("policy", "MHM-2026-00017", "Sok Chanthy")
    assert finding.find("MHM-2027")[1] == []


def test_share_is_given_to_a_client_in_comparison_with_a_reason_only(
    service: Insurance, incentives: Incentives, family: Family, any_database: Database, actor: Actor
) -> None:
    with write(any_database, actor) as unit:
        area = unit.connection.execute(sa.select(Area.id)).scalar_one()
        innovation = unit.create(
            Innovation, area_id=area, code="SAFE", name="Safe", phase="pilot", level="client"
        ).id
        unit.update(Scheme, family.insurance, innovation_id=innovation)
        unit.create(
            Assignment, innovation_id=innovation, branch_id=family.branch,
            client_id=family.client, arm="comparison", from_on=date(2025, 1, 1),
        )  # fmt: skip
    with pytest.raises(InvalidError) as raised:
        service.save_policy(policy_of(family))
    assert [(each.name, each.rule) for each in raised.value.problems] == [
        ("reason", "client-in-comparison")
    ]
    assert service.policies(PolicyFilter())[0] == 0
    service.save_policy(policy_of(family, reason="her child was ill"))
    assert incentives.awards(AwardFilter())[0] == 1
