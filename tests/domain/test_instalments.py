"""Punctuality of instalments, by hand."""

from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.domain.instalments import Instalment, punctuality
from mfdw_desktop.domain.money import Money

DUE = date(2026, 3, 1)


def line(
    due: date = DUE,
    paid: date | None = None,
    interest: tuple[int, int | None] = (500, 500),
    late: int | None = None,
) -> Instalment:
    charged, got = interest
    return Instalment(
        due, paid, interest_due=Money(charged, "PHP"),
        interest_paid=None if got is None else Money(got, "PHP"), days_late=late,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("paid", "late", "grace", "is_on_time"),
    [
        (date(2026, 3, 1), None, 0, True),
        (date(2026, 2, 20), None, 0, True),
        (date(2026, 3, 2), None, 0, False),
        (date(2026, 3, 4), None, 3, True),
        (date(2026, 3, 5), None, 3, False),
        (date(2026, 3, 4), 0, 0, True),
        (date(2026, 3, 1), 2, 0, False),
        (None, None, 30, False),
    ],
    ids=["on the day", "before", "a day late", "within grace", "after grace",
         "the statement knows a holiday", "the statement says late", "not paid"],
)  # fmt: skip
def test_instalment_is_on_time(
    paid: date | None, late: int | None, grace: int, is_on_time: bool
) -> None:
    assert line(paid=paid, late=late).is_on_time(grace) is is_on_time


def test_part_payment_is_no_payment() -> None:
    part = line(paid=DUE, interest=(500, 499))
    assert not part.is_paid
    assert part.late_on(date(2026, 3, 11)) == 10


def test_paid_in_full_without_a_day_needs_the_days_late() -> None:
    assert not line(interest=(500, 500)).is_paid
    assert line(interest=(500, 500), late=0).is_on_time()


def test_punctuality_counts_what_was_due() -> None:
    lines = [
        line(date(2026, 1, 1), date(2026, 1, 1)),
        line(date(2026, 2, 1), date(2026, 2, 8)),
        line(date(2026, 3, 1), None, (500, None)),
        line(date(2026, 4, 1), None, (500, None)),
    ]
    found = punctuality(lines, date(2026, 3, 31))
    assert (found.due, found.on_time, found.longest, found.overdue) == (3, 1, 30, 1)
    assert found.share == pytest.approx(1 / 3)
    assert not found.is_at_risk
    assert punctuality(lines, date(2026, 4, 1)).is_at_risk


def test_instalment_due_today_is_not_counted_before_the_day_is_over() -> None:
    assert punctuality([line()], DUE).due == 0
    assert punctuality([line()], date(2026, 3, 2)).due == 1
    assert punctuality([line()], date(2026, 3, 3), grace_days=2).due == 0


def test_nothing_due_has_no_share() -> None:
    assert punctuality([], DUE).share is None
