"""Checks of conditions: when due, what a result needs, how they are counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain import conditions
from mfdw_desktop.domain.conditions import (
    CheckDraft,
    CheckRow,
    CheckState,
    ConditionDraft,
    Evidence,
)

TODAY = date(2026, 11, 24)
AWARDED = date(2026, 1, 15)


def test_due_days_repeat_by_month_and_stay_in_it():
    condition = ConditionDraft("School", due_after_days=16, every_months=1, times=3)
    assert conditions.due_days(condition, AWARDED) == (
        date(2026, 1, 31),
        date(2026, 2, 28),
        date(2026, 3, 31),
    )


@pytest.mark.parametrize(
    ("draft", "rules"),
    [
        (CheckDraft(), []),
        (CheckDraft(CheckState.MET, TODAY, Evidence.VISIT), []),
        (CheckDraft(CheckState.MET, TODAY), ["evidence-missing"]),
        (CheckDraft(CheckState.NOT_MET), ["day-missing"]),
        (CheckDraft(CheckState.NOT_MET, date(2027, 1, 1)), ["day-in-future"]),
        (CheckDraft(CheckState.NOT_MET, date(2025, 1, 1)), ["check-before-award"]),
        (CheckDraft(CheckState.WAIVED, TODAY), ["waiver-without-reason"]),
        (CheckDraft(CheckState.WAIVED, TODAY, note="school burnt down"), []),
    ],
)
def test_validate_check_names_the_rule(draft: CheckDraft, rules: list[str]):
    assert [each.rule for each in conditions.validate_check(draft, AWARDED, TODAY)] == rules


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"text": ""}, "condition-text-missing"),
        ({"due_after_days": -1}, "number-negative"),
        ({"times": 0}, "number-too-small"),
        ({"times": 2}, "interval-missing"),
    ],
)
def test_validate_condition_names_the_rule(changed: dict[str, object], rule: str):
    draft = replace(ConditionDraft("School"), **changed)  # type: ignore[arg-type]
    assert [each.rule for each in conditions.validate(draft)] == [rule]


def test_compliance_is_met_of_decided():
    counted = conditions.compliance(
        [CheckState.MET, CheckState.MET, CheckState.NOT_MET, CheckState.WAIVED, CheckState.DUE]
    )
    assert (counted.met, counted.decided, counted.due, counted.waived) == (2, 3, 1, 1)
    assert conditions.compliance([CheckState.DUE]).decided == 0


def test_check_is_overdue_after_its_day_and_asks_for_review_of_a_child():
    row = CheckRow(
        id=1,
        uid="c",
        award_id=1,
        client_id=1,
        client_uid="k",
        client_code="KH03-00421-3",
        client_name="Keo Sopheap",
        scheme_name="Rebate",
        condition="School",
        about_child=True,
        member="Vireak",
        due_on=date(2026, 11, 23),
        state=CheckState.DUE,
    )
    assert row.is_overdue(TODAY)
    assert not row.is_overdue(date(2026, 11, 23))
    assert replace(row, state=CheckState.NOT_MET).needs_review
    assert not replace(row, state=CheckState.NOT_MET, about_child=False).needs_review
