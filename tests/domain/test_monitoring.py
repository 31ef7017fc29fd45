"""How a month is counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.fingerprints import FigureChange, changed_figures, fingerprint
from mfdw_desktop.domain.incentives import AttendanceCode
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.monitoring import (
    CheckFigures,
    Course,
    IncentiveFigures,
    MonthFigures,
    SchemeFigures,
    SessionFigures,
    StatusStep,
    course_of,
    movement,
    per_unit,
    share,
)
from mfdw_desktop.domain.monitoring_rows import canonical_rows
from mfdw_desktop.domain.periods import Month

MARCH = Month(2026, 3)
ACTIVE, LEFT, TO_COMPLETE = ClientStatus.ACTIVE, ClientStatus.LEFT, ClientStatus.TO_COMPLETE
FEBRUARY, FIRST, MIDDLE, LAST, APRIL = (
    date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 15), date(2026, 3, 31), date(2026, 4, 1),
)  # fmt: skip


@pytest.mark.parametrize(
    ("steps", "start", "new", "left"),
    [
        ([], 0, 0, 0),
        ([(FEBRUARY, ACTIVE)], 1, 0, 0),
        ([(FIRST, ACTIVE)], 0, 1, 0),
        ([(LAST, ACTIVE)], 0, 1, 0),
        ([(APRIL, ACTIVE)], 0, 0, 0),
        ([(FEBRUARY, ACTIVE), (FIRST, LEFT)], 1, 0, 1),
        ([(FEBRUARY, ACTIVE), (APRIL, LEFT)], 1, 0, 0),
        ([(FEBRUARY, ACTIVE), (FIRST, LEFT), (LAST, ACTIVE)], 1, 0, 0),
        ([(FIRST, ACTIVE), (LAST, LEFT)], 0, 1, 1),
        ([(FIRST, ACTIVE), (FIRST, LEFT)], 0, 1, 1),
        ([(FEBRUARY, LEFT), (MIDDLE, ACTIVE)], 0, 1, 0),
        ([(FEBRUARY, TO_COMPLETE)], 0, 0, 0),
        ([(FEBRUARY, TO_COMPLETE), (MIDDLE, ACTIVE)], 0, 1, 0),
        ([(FEBRUARY, ACTIVE), (MIDDLE, ClientStatus.DECEASED)], 1, 0, 1),
    ],
)
def test_course_of_a_client_gives_the_movement(
    steps: list[tuple[date, ClientStatus]], start: int, new: int, left: int
) -> None:
    found = movement("", [course_of([StatusStep(*step) for step in steps], MARCH)])
    assert (found.start, found.new, found.left) == (start, new, left)


@given(
    st.lists(
        st.tuples(
            st.dates(date(2026, 1, 1), date(2026, 6, 1)), st.sampled_from(list(ClientStatus))
        ),
        max_size=8,
    )
)
def test_end_of_a_month_is_always_the_start_of_the_next(
    steps: list[tuple[date, ClientStatus]],
) -> None:
    ordered = [StatusStep(*step) for step in sorted(steps, key=lambda each: each[0])]
    for number in range(1, 6):
        one = movement("", [course_of(ordered, Month(2026, number))])
        other = movement("", [course_of(ordered, Month(2026, number + 1))])
        assert one.end == other.start
        assert one.end in (0, 1)


def test_to_complete_is_told_apart() -> None:
    assert course_of([StatusStep(FEBRUARY, TO_COMPLETE)], MARCH) == Course(
        False, False, passed=False, to_complete=True
    )


def test_retention_is_of_those_who_could_stay() -> None:
    courses = [Course(True, True, False, False)] * 9 + [Course(True, False, False, False)]
    assert movement("", courses).retention == pytest.approx(0.9)
    assert movement("", []).retention is None


@pytest.mark.parametrize(
    ("minor", "count", "expected"), [(100, 3, 33), (200, 3, 67), (5, 2, 3), (0, 7, 0)]
)
def test_cost_of_one_is_rounded_half_up(minor: int, count: int, expected: int) -> None:
    assert per_unit(Money(minor, "USD"), count) == Money(expected, "USD")


def scheme(code: str, awards: int, plan: int | None, *costs: Money) -> SchemeFigures:
    return SchemeFigures(code, code, "", "kind", awards, awards, 0, plan, costs, costs)


def test_sums_keep_currencies_apart() -> None:
    found = IncentiveFigures(
        (
            scheme("A", 3, 4, Money(300, "KHR"), Money(5, "USD")),
            scheme("B", 2, None, Money(200, "KHR")),
        ),
        clients=4,
    )
    assert found.awards == 5
    assert found.amounts == (Money(500, "KHR"), Money(5, "USD"))
    assert found.cost_per_client() == (Money(125, "KHR"), Money(1, "USD"))
    assert found.plan == 4
    assert found.of_plan == pytest.approx(0.75)  # the three of the scheme that has a plan
    assert IncentiveFigures().of_plan is None


def test_compliance_is_met_of_due() -> None:
    check = CheckFigures("A", "A", 1, "c", met=6, not_met=2, waived=1, open=3, overdue=9)
    assert check.due == 12
    assert check.compliance == pytest.approx(0.5)
    assert CheckFigures("A", "A", 1, "c").compliance is None


def test_late_counts_as_attended() -> None:
    codes = tuple(zip(AttendanceCode, (6, 1, 1, 1, 1), strict=True))
    session = SessionFigures("A", "A", held=2, codes=codes, unmarked=4)
    assert session.marked == 10
    assert session.attended == 7
    assert session.attendance == pytest.approx(0.7)


def test_month_sums_over_conditions_and_sessions() -> None:
    check = CheckFigures("A", "A", 1, "c", met=6, not_met=2)
    codes: Any = ((AttendanceCode.PRESENT, 3),)
    session = SessionFigures("A", "A", held=2, codes=codes)
    figures = MonthFigures(
        "KH03", MARCH, checks=(check, replace(check, position=2)), sessions=(session, session)
    )
    assert figures.all_checks.met == 12
    assert figures.all_sessions.held == 4
    assert figures.all_sessions.count(AttendanceCode.PRESENT) == 6


def test_share_of_nothing_is_not_zero() -> None:
    assert share(0, 5) == 0
    assert share(0, 0) is None


def test_fingerprint_is_stable_over_versions_of_the_program() -> None:
    rows = canonical_rows(MonthFigures("KH03", MARCH))
    assert fingerprint(rows) == fingerprint(list(rows))
    assert fingerprint([("a", "ស", "n", "1")]) == (
        "a86ed14db1b29569bf1a25164c8b6d7907f1eab19370e0d14cf20e7fb574bc32"
    )


def test_changes_name_what_differs() -> None:
    before = [("a", "x", "n", "1"), ("a", "y", "n", "2"), ("b", "", "gone", "3")]
    now = [("a", "x", "n", "1"), ("a", "y", "n", "5"), ("c", "", "came", "1")]
    assert changed_figures(before, now) == [
        FigureChange("a", "y", "n", "2", "5"),
        FigureChange("c", "", "came", "", "1"),
        FigureChange("b", "", "gone", "3", ""),
    ]
