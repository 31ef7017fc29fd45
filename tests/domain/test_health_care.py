"""Visits and vouchers: where they stand, what must be entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain.health_care import VisitDraft, VisitState, validate_visit
from mfdw_desktop.domain.money import Money

TODAY = date(2026, 3, 20)
VISIT = VisitDraft(client_id=1, visited_on=date(2026, 3, 2), cost=Money(20_000_00, "KHR"))
VOUCHER = VisitDraft(
    client_id=1, voucher="V-1", issued_on=date(2026, 2, 1), expires_on=date(2026, 4, 30)
)


@pytest.mark.parametrize(
    ("draft", "state"),
    [
        (VISIT, VisitState.USED),
        (VOUCHER, VisitState.ISSUED),
        (replace(VOUCHER, expires_on=None), VisitState.ISSUED),
        (replace(VOUCHER, expires_on=TODAY), VisitState.ISSUED),
        (replace(VOUCHER, expires_on=date(2026, 3, 19)), VisitState.EXPIRED),
        (replace(VOUCHER, visited_on=date(2026, 3, 1)), VisitState.USED),
        (replace(VOUCHER, cancelled_on=date(2026, 3, 1)), VisitState.CANCELLED),
    ],
)
def test_state_is_told_by_the_days(draft: VisitDraft, state: VisitState) -> None:
    assert draft.state(TODAY) is state
    assert validate_visit(draft, TODAY) == []


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(VISIT, client_id=None), ("client_id", "client-missing")),
        (replace(VISIT, visited_on=None), ("visited_on", "visit-or-voucher")),
        (replace(VISIT, visited_on=date(2026, 3, 21)), ("visited_on", "day-in-future")),
        (replace(VISIT, cost=Money(-1, "KHR")), ("cost", "amount-negative")),
        (
            replace(VISIT, client_share=Money(30_000_00, "KHR")),
            ("client_share", "share-over-cost"),
        ),
        (replace(VISIT, client_share=Money(1, "USD")), ("client_share", "currency-mixed")),
        (replace(VISIT, cost=None, client_share=Money(1, "KHR")), ("cost", "amount-missing")),
        (replace(VISIT, follow_up="Eye clinic"), ("follow_up_on", "day-missing")),
        (replace(VOUCHER, issued_on=None), ("issued_on", "day-missing")),
        (replace(VOUCHER, expires_on=date(2026, 1, 1)), ("expires_on", "end-before-start")),
        (replace(VOUCHER, visited_on=date(2026, 1, 31)), ("visited_on", "before-voucher")),
        (
            replace(VOUCHER, expires_on=date(2026, 2, 20), visited_on=date(2026, 3, 1)),
            ("visited_on", "voucher-expired"),
        ),
        (
            replace(VOUCHER, visited_on=date(2026, 3, 1), cancelled_on=date(2026, 3, 2)),
            ("cancelled_on", "voucher-used"),
        ),
    ],
)
def test_wrong_field_is_told(draft: VisitDraft, problem: tuple[str, str]) -> None:
    assert [(each.name, each.rule) for each in validate_visit(draft, TODAY)] == [problem]


def test_follow_up_waits_from_its_day_until_it_is_done() -> None:
    draft = replace(VISIT, follow_up_on=TODAY)
    assert draft.waits(TODAY)
    assert not draft.waits(date(2026, 3, 19))
    assert not replace(draft, followed_on=TODAY).waits(TODAY)
