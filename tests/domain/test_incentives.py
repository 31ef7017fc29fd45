"""Schemes, awards, sessions: amounts, entitlement, validation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain import incentives, kinds
from mfdw_desktop.domain.conditions import ConditionDraft
from mfdw_desktop.domain.incentives import (
    AwardDraft,
    AwardStatus,
    Scheme,
    SchemeDraft,
    SessionDraft,
    SessionStatus,
)
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.scheme_versions import AmountRule

TODAY = date(2026, 11, 24)
SCHEME = Scheme(
    id=1,
    uid="s",
    code="REBATE",
    name="Rebate",
    native_name="",
    kind="rebate",
    area="child_labour",
    rule=AmountRule.OPEN,
    amount=Money(3_000_000, "KHR"),
    share_percent="",
    unit_cost=None,
    partner="",
    starts_on=date(2025, 1, 1),
    ends_on=None,
)
AWARD = AwardDraft(1, 5, on=date(2026, 3, 1), amount=Money(2_650_000, "KHR"))


def test_seed_kinds_and_areas_have_codes_of_their_own():
    assert len({each.code for each in kinds.SEED_KINDS}) == 8
    assert len({each.code for each in kinds.SEED_AREAS}) == len(kinds.SEED_AREAS)


@pytest.mark.parametrize(
    ("rule", "award", "minor"),
    [
        (AmountRule.FIXED, AwardDraft(quantity=3), 300_000),
        (AmountRule.NONE, AwardDraft(), None),
        (AmountRule.OPEN, AwardDraft(amount=Money(500, "KHR")), 500),
        (AmountRule.SHARE, AwardDraft(base=Money(2_654_900, "KHR")), 265_500),
        (AmountRule.SHARE, AwardDraft(), None),
    ],
)
def test_award_amount_follows_the_rule(rule: AmountRule, award: AwardDraft, minor: int | None):
    amount = incentives.award_amount(rule, Money(100_000, "KHR"), share_percent="10", award=award)
    assert (amount.minor if amount else None) == minor


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"code": ""}, "code-missing"),
        ({"name": ""}, "name-missing"),
        ({"kind": ""}, "kind-missing"),
        ({"area": ""}, "area-missing"),
        ({"amount": None}, "amount-missing"),
        ({"rule": AmountRule.SHARE, "share_percent": "110"}, "share-out-of-range"),
        ({"rule": AmountRule.SHARE, "share_percent": "ten"}, "share-out-of-range"),
        ({"starts_on": TODAY, "ends_on": date(2026, 1, 1)}, "end-before-start"),
        ({"sessions_planned": -1}, "number-negative"),
        ({"conditions": (ConditionDraft(),)}, "condition-text-missing"),
    ],
)
def test_validate_scheme_names_the_rule(changed: dict[str, object], rule: str):
    good = SchemeDraft("R", "Rebate", kind="rebate", area="risk", amount=Money(1, "KHR"))
    assert incentives.validate_scheme(good) == []
    draft = replace(good, **changed)  # type: ignore[arg-type]
    assert [each.rule for each in incentives.validate_scheme(draft)] == [rule]


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"client_id": None}, "client-missing"),
        ({"on": None}, "day-missing"),
        ({"on": date(2027, 1, 1)}, "day-in-future"),
        ({"on": date(2024, 1, 1)}, "scheme-not-open"),
        ({"quantity": 0, "amount": Money(0, "KHR")}, "number-too-small"),
        ({"amount": None}, "amount-missing"),
        ({"amount": Money(-1, "KHR")}, "amount-negative"),
        ({"amount": Money(1, "USD")}, "currency-differs"),
        ({"amount": Money(3_000_001, "KHR")}, "amount-too-high"),
    ],
)
def test_validate_award_names_the_rule(changed: dict[str, object], rule: str):
    assert incentives.validate_award(AWARD, SCHEME, TODAY) == []
    draft = replace(AWARD, **changed)  # type: ignore[arg-type]
    assert [each.rule for each in incentives.validate_award(draft, SCHEME, TODAY)] == [rule]


def test_planned_award_may_be_in_the_future():
    draft = replace(AWARD, on=date(2027, 1, 1), status=AwardStatus.PLANNED)
    assert incentives.validate_award(draft, SCHEME, TODAY) == []


def test_award_of_a_share_needs_its_base():
    scheme = replace(SCHEME, rule=AmountRule.SHARE, share_percent="10")
    problems = incentives.validate_award(replace(AWARD, amount=None), scheme, TODAY)
    assert [each.rule for each in problems] == ["base-missing"]


def test_other_amount_than_the_rule_gives_is_told_and_kept():
    fixed = replace(SCHEME, rule=AmountRule.FIXED)
    (told,) = incentives.validate_award(AWARD, fixed, TODAY)
    assert (told.rule, told.severity) == ("amount-not-of-rule", Severity.WARNING)
    twice = replace(AWARD, amount=Money(6_000_000, "KHR"), quantity=2)
    assert incentives.validate_award(twice, fixed, TODAY) == []


def test_award_without_a_scheme_is_refused():
    assert [each.rule for each in incentives.validate_award(AWARD, None, TODAY)] == [
        "scheme-missing"
    ]


@pytest.mark.parametrize(
    ("draft", "rule"),
    [
        (SessionDraft(None, on=TODAY), "scheme-missing"),
        (SessionDraft(1), "day-missing"),
        (SessionDraft(1, on=date(2027, 1, 1), status=SessionStatus.HELD), "day-in-future"),
        (SessionDraft(1, on=TODAY, number=0), "number-too-small"),
        (SessionDraft(1, on=TODAY, minutes=2000), "minutes-out-of-range"),
    ],
)
def test_validate_session_names_the_rule(draft: SessionDraft, rule: str):
    assert [each.rule for each in incentives.validate_session(draft, TODAY)] == [rule]
