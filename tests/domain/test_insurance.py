"""Policies: whom they cover and when, what must be entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain.insurance import (
    InsuredDraft,
    PolicyDraft,
    PolicyState,
    cover,
    person_key,
    state_on,
    usual_end,
    validate_policy,
)
from mfdw_desktop.domain.money import Money

TODAY = date(2026, 3, 20)
YEAR = (date(2026, 1, 1), date(2026, 12, 31))
GOOD = PolicyDraft(
    client_id=1,
    scheme_id=1,
    starts_on=YEAR[0],
    ends_on=YEAR[1],
    premium=Money(12_000_00, "KHR"),
    client_share=Money(4_000_00, "KHR"),
    paid_on=date(2026, 1, 5),
    persons=(InsuredDraft(client_id=1, member_id=5), InsuredDraft(member_id=6)),
)


def rules(draft: PolicyDraft) -> list[tuple[str, str]]:
    return [(each.name, each.rule) for each in validate_policy(draft, TODAY)]


def test_good_policy_has_no_problem() -> None:
    assert rules(GOOD) == []
    assert GOOD.institution_share == Money(8_000_00, "KHR")


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"client_id": None}, ("client_id", "client-missing")),
        ({"scheme_id": None}, ("scheme_id", "scheme-missing")),
        ({"starts_on": None}, ("starts_on", "day-missing")),
        ({"ends_on": date(2025, 12, 31)}, ("ends_on", "end-before-start")),
        ({"premium": None}, ("premium", "amount-missing")),
        ({"premium": Money(-1, "KHR")}, ("premium", "amount-negative")),
        ({"client_share": Money(13_000_00, "KHR")}, ("client_share", "share-over-premium")),
        ({"client_share": Money(1, "USD")}, ("client_share", "currency-mixed")),
        ({"paid_on": date(2026, 3, 21)}, ("paid_on", "day-in-future")),
        ({"paid_on": None}, ("paid_on", "premium-unpaid")),
        ({"cancelled_on": date(2026, 2, 1)}, ("cancel_reason", "reason-missing")),
        ({"persons": ()}, ("persons", "insured-missing")),
        ({"persons": (InsuredDraft(),)}, ("persons", "insured-missing")),
        (
            {"persons": (InsuredDraft(client_id=1), InsuredDraft(client_id=1))},
            ("persons", "insured-twice"),
        ),
        (
            {"persons": (InsuredDraft(client_id=1, from_on=date(2025, 12, 1)),)},
            ("persons", "insured-outside-policy"),
        ),
    ],
)
def test_wrong_field_is_told(fields: dict[str, object], problem: tuple[str, str]) -> None:
    assert problem in rules(replace(GOOD, **fields))  # type: ignore[arg-type]


def test_person_may_leave_and_come_back_on_one_policy() -> None:
    first = InsuredDraft(member_id=6, until_on=date(2026, 2, 28))
    again = InsuredDraft(member_id=6, from_on=date(2026, 5, 1))
    assert rules(replace(GOOD, persons=(first, again))) == []


@pytest.mark.parametrize(
    ("cancelled", "person", "found"),
    [
        (None, (YEAR[0], None), YEAR),
        (None, (date(2026, 3, 1), date(2026, 6, 30)), (date(2026, 3, 1), date(2026, 6, 30))),
        (date(2026, 6, 1), (YEAR[0], None), (YEAR[0], date(2026, 5, 31))),
        (YEAR[0], (YEAR[0], None), None),
        (date(2026, 2, 1), (date(2026, 3, 1), None), None),
    ],
)
def test_cover_is_what_policy_and_person_share(
    cancelled: date | None, person: tuple[date, date | None], found: tuple[date, date] | None
) -> None:
    assert cover(YEAR, cancelled, person) == found


@pytest.mark.parametrize(
    ("day", "cancelled", "state"),
    [
        (date(2025, 12, 31), None, PolicyState.COMING),
        (YEAR[0], None, PolicyState.IN_FORCE),
        (YEAR[1], None, PolicyState.IN_FORCE),
        (date(2027, 1, 1), None, PolicyState.ENDED),
        (date(2026, 6, 1), date(2026, 6, 1), PolicyState.CANCELLED),
        (date(2026, 5, 31), date(2026, 6, 1), PolicyState.IN_FORCE),
    ],
)
def test_state_is_told_by_the_days(day: date, cancelled: date | None, state: PolicyState) -> None:
    assert state_on(*YEAR, cancelled, day) is state


def test_person_is_the_client_before_the_line_of_the_roster() -> None:
    assert person_key(3, 7) == 3
    assert person_key(None, 7) == -7
    assert person_key(None, None) == 0


def test_year_ends_the_day_before() -> None:
    assert usual_end(date(2026, 3, 20)) == date(2027, 3, 19)
    assert usual_end(date(2024, 2, 29)) == date(2025, 2, 27)
