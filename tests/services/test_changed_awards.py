"""An award that is put right: its amount, what is due of it, who may have it, what it came from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.conditions import CheckDraft, CheckState, ConditionDraft, Evidence
from mfdw_desktop.domain.exposure import contamination
from mfdw_desktop.domain.incentives import AwardFilter, AwardRow, AwardStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.payments import PaymentFilter, plan
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.exposures import Exposures
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.payments import Payments
from tests.services.incentives_book import DAY, Made, award, scheme_of, write_branch
from tests.services.test_scheme_rules import changed

TWENTY = Money(2_000_000, "KHR")
TWICE = ConditionDraft(text="At school", due_after_days=10, every_months=1, times=2)


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    return write_branch(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, made: Made) -> Incentives:
    return Incentives(any_database, actor)


def only(service: Incentives) -> AwardRow:
    total, rows = service.awards(AwardFilter())
    assert total == 1
    return rows[0]


def put_right(service: Incentives, **values: Any) -> AwardRow:
    key = only(service).id
    service.update_award(key, replace(service.award(key), **values))
    return only(service)


def due(service: Incentives) -> list[date]:
    return [each.due_on for each in service.checks()]


def test_amount_follows_the_rule_of_the_day_unless_it_is_named(
    service: Incentives, made: Made
) -> None:
    scheme = scheme_of(service)
    service.give([award(scheme, made.target)])
    changed(service, scheme, amount=Money(3_000_000, "KHR"), from_on=date(2026, 3, 18))
    assert put_right(service, quantity=2, amount=None).amount == Money(4_000_000, "KHR")
    moved = put_right(service, on=date(2026, 3, 19), amount=None)
    assert (moved.version, moved.amount) == (2, Money(6_000_000, "KHR"))
    named = put_right(service, on=DAY, quantity=1, amount=TWENTY)
    assert (named.version, named.amount) == (1, TWENTY)


def test_share_is_computed_again_from_another_base(service: Incentives, made: Made) -> None:
    scheme = scheme_of(service, rule=AmountRule.SHARE, amount=None, share_percent="10")
    service.give([award(scheme, made.target, base=Money(5_000_000, "KHR"))])
    right = put_right(service, base=Money(6_400_000, "KHR"), amount=None)
    assert right.amount == Money(640_000, "KHR")
    assert service.award(right.id).base == Money(6_400_000, "KHR")


def test_what_is_due_goes_with_the_day_and_what_was_checked_stays(
    service: Incentives, made: Made
) -> None:
    scheme = scheme_of(service, conditions=(TWICE,))
    service.give([award(scheme, made.target, on=date(2026, 3, 2))])
    first = service.checks()[0]
    met = CheckDraft(CheckState.MET, date(2026, 3, 13), Evidence.VISIT)
    service.write_check([first.id], met)
    put_right(service, on=date(2026, 3, 6))
    assert due(service) == [date(2026, 4, 16)]
    found = service.checks(states=frozenset(CheckState))
    assert [each.state for each in found] == [CheckState.MET, CheckState.DUE]


def test_nothing_is_due_of_what_was_cancelled_until_it_is_given_again(
    any_database: Database, actor: Actor, service: Incentives, made: Made
) -> None:
    scheme = scheme_of(service, conditions=(TWICE,))
    service.give([award(scheme, made.target)])
    payments = Payments(any_database, actor)
    payments.plan(only(service).id, plan(TWENTY, 2, DAY, 1))
    was_due = due(service)
    key = only(service).id
    gone = service.update_award(
        key, replace(service.award(key), status=AwardStatus.CANCELLED, note="left")
    )
    assert (due(service), payments.rows(PaymentFilter())) == ([], [])
    assert gone.edit is not None
    Batches(any_database, actor).undo_edit(gone.edit)
    assert (due(service), len(payments.rows(PaymentFilter()))) == (was_due, 2)
    put_right(service, status=AwardStatus.RETURNED)
    assert due(service) == []
    put_right(service, status=AwardStatus.GIVEN)
    assert due(service) == was_due


def test_award_in_payments_keeps_its_amount(
    any_database: Database, actor: Actor, service: Incentives, made: Made
) -> None:
    scheme = scheme_of(service)
    service.give([award(scheme, made.target)])
    Payments(any_database, actor).plan(only(service).id, plan(TWENTY, 2, DAY, 1))
    with pytest.raises(InvalidError) as told:
        put_right(service, quantity=2, amount=None)
    assert [each.rule for each in told.value.problems] == ["award-in-payments"]
    put_right(service, note="collected by her sister")


def test_client_of_the_comparison_is_not_given_by_way_of_a_cancelled_award(
    any_database: Database, actor: Actor, service: Incentives, made: Made
) -> None:
    scheme = scheme_of(service, innovation_id=made.innovation)
    service.give([award(scheme, made.comparison, status=AwardStatus.CANCELLED)])
    log = Exposures(any_database, actor)
    assert contamination(log.rows("SAFE")).exposed == 0
    with pytest.raises(InvalidError) as told:
        put_right(service, status=AwardStatus.GIVEN)
    assert [each.rule for each in told.value.problems] == ["client-in-comparison"]
    put_right(service, status=AwardStatus.GIVEN, reason="a flood")
    found = log.rows("SAFE")
    assert contamination(found).exposed == 1
    assert [each.reason for each in found if each.is_contaminated] == ["a flood"]


def test_day_after_the_end_is_refused_and_an_unknown_award_said(
    service: Incentives, made: Made
) -> None:
    scheme = scheme_of(service, ends_on=DAY)
    service.give([award(scheme, made.target)])
    for wrong in (
        lambda: service.give([award(scheme, made.target, on=date(2026, 3, 17))]),
        lambda: put_right(service, on=date(2026, 3, 17)),
    ):
        with pytest.raises(InvalidError) as told:
            wrong()
        assert [each.rule for each in told.value.problems] == ["scheme-not-open"]
    with pytest.raises(RefusedError):
        service.award(999)
