"""An award keeps the rule it was given under; who may have it is asked before it is given."""

from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.conditions import CheckState, ConditionDraft
from mfdw_desktop.domain.eligibility import Comparison, Eligibility, EligibilityRule, Fact, Policy
from mfdw_desktop.domain.incentives import AwardFilter, SchemeDraft
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.intake_schemes import draft_of
from tests.services.incentives_book import DAY, Made, award, scheme_of, write_branch

WOMEN = (EligibilityRule(Fact.SEX, Comparison.IS, "female"),)


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    return write_branch(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, made: Made) -> Incentives:
    return Incentives(any_database, actor)


def changed(service: Incentives, scheme: int, **fields: object) -> Changes:
    draft = draft_of(service.scheme(scheme))
    return service.save_scheme(
        SchemeDraft(**{**draft.__dict__, **fields}),
        scheme,
    )


def test_an_award_of_an_earlier_day_has_the_amount_of_its_rule(
    service: Incentives, made: Made
) -> None:
    scheme = scheme_of(service)
    service.give([award(scheme, made.target)])
    changed(service, scheme, amount=Money(3_000_000, "KHR"), from_on=date(2026, 3, 18))
    service.give([award(scheme, made.target, on=date(2026, 3, 17))])
    service.give([award(scheme, made.target, on=date(2026, 3, 18))])
    rows = service.awards(AwardFilter())[1]
    assert [(each.on.day, each.version, each.amount) for each in rows] == [
        (18, 2, Money(3_000_000, "KHR")),
        (17, 1, Money(2_000_000, "KHR")),
        (16, 1, Money(2_000_000, "KHR")),
    ]
    shown = service.scheme(scheme)
    assert (shown.version, shown.amount) == (2, Money(3_000_000, "KHR"))
    assert [(each.number, each.awards) for each in shown.versions] == [(1, 2), (2, 1)]


def test_checks_come_from_the_conditions_of_the_rule(service: Incentives, made: Made) -> None:
    scheme = scheme_of(service, conditions=(ConditionDraft(text="75 % of the days"),))
    service.give([award(scheme, made.target)])
    changed(
        service, scheme, conditions=(ConditionDraft(text="80 % of the days"),),
        from_on=date(2026, 3, 18),
    )  # fmt: skip
    service.give([award(scheme, made.target, on=date(2026, 3, 19))])
    service.give([award(scheme, made.target, on=date(2026, 3, 17))])
    found = service.checks(states=frozenset(CheckState))
    assert sorted((each.condition[:2], each.due_on.day) for each in found) == [
        ("75", 15), ("75", 16), ("80", 18),
    ]  # fmt: skip


def test_a_rule_without_awards_is_corrected_and_one_with_awards_is_followed_by_another(
    service: Incentives, made: Made
) -> None:
    scheme = scheme_of(service)
    changed(service, scheme, amount=Money(1_000_000, "KHR"))
    assert [each.number for each in service.scheme(scheme).versions] == [1]
    service.give([award(scheme, made.target, on=date(2026, 3, 20))])
    changed(service, scheme, amount=Money(500_000, "KHR"))
    versions = service.scheme(scheme).versions
    assert [(each.number, each.from_on) for each in versions] == [(1, None), (2, date(2026, 3, 20))]
    changed(service, scheme, name="Other name", plan_per_month=3)
    assert len(service.scheme(scheme).versions) == 2


def test_a_new_rule_is_undone_as_one_step(
    service: Incentives, any_database: Database, actor: Actor, made: Made
) -> None:
    scheme = scheme_of(service, conditions=(ConditionDraft(text="At school"),))
    service.give([award(scheme, made.target)])
    before = service.scheme(scheme)
    changes = changed(service, scheme, amount=Money(1, "KHR"), conditions=(), from_on=DAY)
    assert service.scheme(scheme).version == 2
    assert changes.edit is not None
    assert Batches(any_database, actor).undo_edit(changes.edit).is_complete
    assert service.scheme(scheme) == before


def test_a_planned_rule_is_taken_back_and_one_with_awards_is_not(
    service: Incentives, made: Made
) -> None:
    scheme = scheme_of(service)
    service.give([award(scheme, made.target)])
    changed(service, scheme, amount=Money(1, "KHR"), from_on=date(2026, 5, 1))
    first, planned = service.scheme(scheme).versions
    assert service.scheme(scheme).version == 1
    with pytest.raises(RefusedError, match="version-in-use"):
        service.remove_version(first.id or 0)
    service.remove_version(planned.id or 0)
    assert service.scheme(scheme).versions == (first,)


def test_a_client_of_the_comparison_arm_is_refused_without_a_reason(
    service: Incentives, any_database: Database, made: Made
) -> None:
    scheme = scheme_of(service, innovation_id=made.innovation)
    service.give([award(scheme, made.target)])
    with pytest.raises(InvalidError) as raised:
        service.give([award(scheme, made.comparison)])
    assert [each.rule for each in raised.value.problems] == ["client-in-comparison"]
    assert raised.value.problems[0].fields["innovation"] == "SAFE"
    service.give([award(scheme, made.comparison, reason="her child was in danger")])
    assert service.awards(AwardFilter())[0] == 2
    with any_database.read() as connection:
        kept = connection.exec_driver_sql("SELECT kind, reason, actor FROM given_reason").all()
    assert [tuple(each) for each in kept] == [
        ("comparison", "her child was in danger", service._actor.uid)
    ]


def test_who_may_not_have_it_is_warned_of_or_refused_as_the_scheme_says(
    service: Incentives, made: Made
) -> None:
    warns = scheme_of(service, code="W", eligibility=Eligibility(WOMEN))
    refuses = scheme_of(service, code="R", eligibility=Eligibility(WOMEN, policy=Policy.REFUSE))
    service.give([award(warns, made.comparison)])
    verdicts = service.verdicts(refuses, [made.target, made.comparison], DAY)
    assert [each.is_eligible for each in verdicts] == [True, False]
    with pytest.raises(InvalidError):
        service.give([award(refuses, made.target), award(refuses, made.comparison)])
    assert service.awards(AwardFilter(scheme_id=refuses))[0] == 0
    service.give([award(refuses, made.comparison, reason="widower with four children")])
    total, rows = service.awards(AwardFilter(scheme_id=refuses))
    assert (total, rows[0].reason) == (1, "widower with four children")


def test_most_awards_in_a_month_and_a_year_are_counted_with_this_one(
    service: Incentives, made: Made
) -> None:
    month = (EligibilityRule(Fact.AWARDS_MONTH, Comparison.AT_MOST, "1"),)
    scheme = scheme_of(service, eligibility=Eligibility(month, policy=Policy.REFUSE))
    service.give([award(scheme, made.target, on=date(2026, 2, 27))])
    service.give([award(scheme, made.target)])
    with pytest.raises(InvalidError):
        service.give([award(scheme, made.target, on=date(2026, 3, 18))])


def test_rules_are_those_of_the_day(service: Incentives, made: Made) -> None:
    scheme = scheme_of(service)
    service.give([award(scheme, made.target)])
    rules = Eligibility(WOMEN, policy=Policy.REFUSE)
    changed(service, scheme, eligibility=rules, from_on=date(2026, 3, 18))
    service.give([award(scheme, made.comparison)])
    with pytest.raises(InvalidError):
        service.give([award(scheme, made.comparison, on=date(2026, 3, 18))])
