"""Innovation and arms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain import enterprises, households, loans, programme
from mfdw_desktop.domain.enterprises import EnterpriseDraft
from mfdw_desktop.domain.households import MemberDraft
from mfdw_desktop.domain.loans import LoanDraft
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.programme import Arm, ArmAssignment, InnovationDraft, Level

TODAY = date(2026, 11, 24)
START = date(2025, 1, 1)


def test_arm_is_the_clients_else_the_centres_else_the_branchs():
    index = programme.arm_index(
        [
            ArmAssignment(Level.BRANCH, 1, Arm.COMPARISON, START),
            ArmAssignment(Level.CENTRE, 7, Arm.TARGET, START),
            ArmAssignment(Level.CLIENT, 42, Arm.COMPARISON, START),
        ],
        TODAY,
    )
    assert index.arm_of(42, 7, 1) is Arm.COMPARISON
    assert index.arm_of(43, 7, 1) is Arm.TARGET
    assert index.arm_of(43, 8, 1) is Arm.COMPARISON
    assert index.arm_of(43, None, 2) is None


def test_arm_of_a_day_follows_the_dates():
    assigned = [
        ArmAssignment(Level.CENTRE, 7, Arm.TARGET, date(2026, 1, 1)),
        ArmAssignment(Level.CENTRE, 7, Arm.COMPARISON, START, date(2025, 12, 31)),
    ]
    assert programme.arm_index(assigned, date(2025, 6, 1)).arm_of(1, 7, 1) is Arm.COMPARISON
    assert programme.arm_index(assigned, TODAY).arm_of(1, 7, 1) is Arm.TARGET
    assert programme.arm_index(assigned, date(2024, 6, 1)).arm_of(1, 7, 1) is None


def test_arms_are_frozen_from_the_baseline_on():
    assert programme.can_assign(None, TODAY)
    assert programme.can_assign(date(2026, 12, 1), TODAY)
    assert not programme.can_assign(TODAY, TODAY)


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"code": ""}, "code-missing"),
        ({"name": ""}, "name-missing"),
        ({"area": ""}, "area-missing"),
        ({"ends_on": date(2024, 1, 1)}, "end-before-start"),
    ],
)
def test_validate_innovation_names_the_rule(changed: dict[str, object], rule: str):
    good = InnovationDraft("SW", "Safe work", "working_conditions", started_on=START)
    assert programme.validate(good) == []
    assert [each.rule for each in programme.validate(replace(good, **changed))] == [  # type: ignore[arg-type]
        rule
    ]


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"name": ""}, "member-name-missing"),
        ({"birth_on": date(2027, 1, 1)}, "birth-in-future"),
        ({"birth_on": None}, "birth-missing"),
        ({"grade": 30}, "grade-out-of-range"),
        ({"joined_on": TODAY, "left_on": START}, "end-before-start"),
    ],
)
def test_validate_member_names_the_rule(changed: dict[str, object], rule: str):
    good = MemberDraft("Vireak", sex=Sex.MALE, birth_on=date(2015, 1, 1))
    assert households.validate(good, TODAY) == []
    draft = replace(good, **changed)  # type: ignore[arg-type]
    assert [each.rule for each in households.validate(draft, TODAY)] == [rule]


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"activity": ""}, "activity-missing"),
        ({"workers_paid": -1, "workers_women": 0}, "number-negative"),
        ({"workers_women": 5}, "more-women-than-workers"),
        ({"started_on": date(2027, 1, 1)}, "day-in-future"),
        ({"closed_on": date(2020, 1, 1)}, "end-before-start"),
    ],
)
def test_validate_enterprise_names_the_rule(changed: dict[str, object], rule: str):
    good = EnterpriseDraft(activity="tailoring", started_on=START, workers_family=2)
    assert enterprises.validate(good, TODAY) == []
    draft = replace(good, **changed)  # type: ignore[arg-type]
    assert [each.rule for each in enterprises.validate(draft, TODAY)] == [rule]


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"number": ""}, "loan-number-missing"),
        ({"cycle": 0}, "number-too-small"),
        ({"principal": None}, "amount-missing"),
        ({"disbursed_on": None}, "day-missing"),
        ({"disbursed_on": date(2027, 1, 1)}, "day-in-future"),
        ({"due_on": date(2020, 1, 1)}, "end-before-start"),
    ],
)
def test_validate_loan_names_the_rule(changed: dict[str, object], rule: str):
    good = LoanDraft("L-1", principal=Money(1, "KHR"), disbursed_on=START)
    assert loans.validate(good, TODAY) == []
    draft = replace(good, **changed)  # type: ignore[arg-type]
    assert [each.rule for each in loans.validate(draft, TODAY)] == [rule]
