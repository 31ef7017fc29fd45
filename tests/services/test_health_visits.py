"""Visits and vouchers with their awards; what was found is told to few."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.health_care import Service, VisitDraft, VisitFilter, VisitState
from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.services.health_visits import HealthVisits
from mfdw_desktop.services.incentives import Incentives
from tests.services.insurance_book import TODAY, Family, riel, write_family


@pytest.fixture
def family(any_database: Database, actor: Actor) -> Family:
    return write_family(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, family: Family) -> HealthVisits:
    return HealthVisits(any_database, actor)


def voucher(family: Family, **fields: object) -> VisitDraft:
    values: dict[str, object] = {
        "client_id": family.client,
        "member_id": family.child,
        "scheme_id": family.health,
        "service": Service.CHILD,
        "provider": "Health centre",
        "voucher": "V-1",
        "issued_on": date(2026, 3, 1),
        "expires_on": date(2026, 5, 31),
    }
    return VisitDraft(**{**values, **fields})  # type: ignore[arg-type]


def test_voucher_is_an_award_until_the_cost_is_known(
    service: HealthVisits, family: Family, any_database: Database, actor: Actor
) -> None:
    service.save(voucher(family))
    total, (shown,) = service.visits(VisitFilter())
    assert (total, shown.member, shown.draft.state(TODAY)) == (1, "Chan Bopha", VisitState.ISSUED)
    incentives = Incentives(any_database, actor)
    (award,) = incentives.awards(AwardFilter())[1]
    assert (award.id, award.amount, award.reference) == (
        shown.draft.award_id, riel(20_000), "V-1",
    )  # fmt: skip
    service.save(
        replace(shown.draft, visited_on=date(2026, 3, 9), cost=riel(18_000),
                client_share=riel(3_000)), shown.id,
    )  # fmt: skip
    (award,) = incentives.awards(AwardFilter())[1]
    assert award.amount == riel(15_000)
    assert service.visit(shown.id).draft.state(TODAY) is VisitState.USED
    service.remove([shown.id])
    assert incentives.awards(AwardFilter())[0] == 0


def test_voucher_number_is_given_out_once_by_a_provider(
    service: HealthVisits, family: Family
) -> None:
    service.save(voucher(family))
    with pytest.raises(RefusedError, match="voucher-taken"):
        service.save(voucher(family))
    service.save(voucher(family, provider="Eye clinic"))
    assert service.visits(VisitFilter())[0] == 2


def test_filters_open_what_they_count(service: HealthVisits, family: Family) -> None:
    service.save(voucher(family))
    service.save(voucher(family, voucher="V-2", expires_on=date(2026, 3, 19)))
    service.save(
        voucher(family, voucher="", issued_on=None, expires_on=None,
                visited_on=date(2026, 3, 2), follow_up_on=date(2026, 3, 10), follow_up="again")
    )  # fmt: skip
    found = {state: service.visits(VisitFilter(state=state))[0] for state in VisitState}
    assert found == {
        VisitState.ISSUED: 1, VisitState.USED: 1, VisitState.EXPIRED: 1, VisitState.CANCELLED: 0,
    }  # fmt: skip
    assert service.visits(VisitFilter(waits=True))[0] == 1
    assert service.visits(VisitFilter(text="v-2"))[0] == 1
    assert service.visits(VisitFilter(text="chanthy"))[0] == 3


def test_what_was_found_is_told_and_changed_only_with_the_permission(
    service: HealthVisits, family: Family, any_database: Database
) -> None:
    service.save(voucher(family, visited_on=date(2026, 3, 2), diagnosis="asthma"))
    (seen,) = service.visits(VisitFilter())[1]
    assert (seen.draft.diagnosis, seen.has_diagnosis) == ("asthma", False)
    officer = HealthVisits(any_database, Actor("officer", Role.OFFICER))
    (hidden,) = officer.visits(VisitFilter())[1]
    assert (hidden.draft.diagnosis, hidden.has_diagnosis) == (None, True)
    officer.save(replace(hidden.draft, note="came late"), hidden.id)
    again = service.visit(seen.id)
    assert (again.draft.diagnosis, again.draft.note) == ("asthma", "came late")


def test_scheme_of_another_kind_is_refused(service: HealthVisits, family: Family) -> None:
    with pytest.raises(RefusedError, match="scheme-not-of-kind"):
        service.save(voucher(family, scheme_id=family.insurance))
