"""Closed months: rows and back, and what came in later."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain.closings import Closing, has_ended
from mfdw_desktop.domain.fingerprints import FigureChange, Row, fingerprint
from mfdw_desktop.domain.incentives import AttendanceCode
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.monitoring import (
    CheckFigures,
    ClientFigures,
    Gap,
    IncentiveFigures,
    MonthFigures,
    Movement,
    QualityFigures,
    RoundFigures,
    SchemeFigures,
    SessionFigures,
    TrendPoint,
)
from mfdw_desktop.domain.monitoring_rows import (
    before_from_rows,
    beside_rows,
    canonical_rows,
    figures_from_rows,
)
from mfdw_desktop.domain.periods import Month

MARCH = Month(2026, 3)
COUNT = st.integers(0, 10**12)
TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
CODE = st.from_regex(r"[A-Z][A-Z0-9 _.-]{0,6}[A-Z0-9]", fullmatch=True)
AMOUNTS = st.lists(
    st.builds(Money, st.integers(-(10**12), 10**12), st.sampled_from(["KHR", "USD", "MNT"])),
    unique_by=lambda each: each.currency,
    max_size=3,
).map(tuple)


def movements(*codes: str) -> st.SearchStrategy[tuple[Movement, ...]]:
    return st.tuples(*(st.builds(Movement, st.just(code), COUNT, COUNT, COUNT) for code in codes))


SCHEMES = st.lists(
    st.builds(
        SchemeFigures, CODE, TEXT, TEXT, TEXT, COUNT, COUNT, COUNT, st.none() | COUNT, AMOUNTS,
        AMOUNTS,
    ),
    unique_by=lambda each: each.code, max_size=4,
).map(tuple)  # fmt: skip
CHECKS = st.lists(
    st.builds(CheckFigures, CODE, TEXT, st.integers(1, 3), TEXT, COUNT, COUNT, COUNT, COUNT, COUNT),
    max_size=5,
).map(tuple)
SESSIONS = st.lists(
    st.builds(
        SessionFigures, CODE, TEXT, COUNT, COUNT, COUNT,
        st.lists(COUNT, min_size=len(AttendanceCode), max_size=len(AttendanceCode)).map(
            lambda counts: tuple(zip(AttendanceCode, counts, strict=True))
        ),
        COUNT,
    ),
    unique_by=lambda each: each.scheme, max_size=3,
).map(tuple)  # fmt: skip
ROUNDS = st.lists(
    st.builds(
        RoundFigures, CODE, TEXT, st.sampled_from(["baseline", "followup1", "final"]),
        st.none() | COUNT, COUNT, COUNT, COUNT, COUNT, COUNT, COUNT,
    ).flatmap(
        lambda each: st.sampled_from([each, replace(each, baseline=each.done + 3, again=3)])
    ),
    # a questionnaire has one line a round
    unique_by=lambda each: (each.questionnaire, each.round), max_size=4,
).map(tuple)  # fmt: skip
FIGURES = st.builds(
    MonthFigures,
    CODE,
    st.builds(Month, st.integers(1, 9998), st.integers(1, 12)),
    st.builds(
        ClientFigures,
        st.builds(Movement, st.just(""), COUNT, COUNT, COUNT),
        movements("female", "male", "unknown"),
        movements("15-24", "25-54", "55-64", "65+", ""),
        movements("target", "comparison", ""),
        COUNT,
    ),
    st.builds(IncentiveFigures, SCHEMES, COUNT),
    CHECKS,
    SESSIONS,
    ROUNDS,
    st.builds(
        QualityFigures,
        st.tuples(st.builds(Gap, st.just("name"), COUNT, COUNT),
                  st.builds(Gap, st.just("sex"), COUNT, COUNT)),
        COUNT, COUNT,
    ),
    st.lists(
        st.builds(TrendPoint, st.builds(Month, st.integers(2000, 2100), st.integers(1, 12)),
                  COUNT, COUNT),
        unique_by=lambda each: each.month, max_size=12,
    ).map(tuple),
)  # fmt: skip


@given(FIGURES, FIGURES)
def test_figures_come_back_from_their_rows(now: MonthFigures, before: MonthFigures) -> None:
    rows, beside = canonical_rows(now), beside_rows(now, before)
    assert figures_from_rows(rows, beside) == now
    back = before_from_rows(beside, before.month)
    assert canonical_rows(back) == canonical_rows(before)
    bare = figures_from_rows(rows)
    assert fingerprint(canonical_rows(bare)) == fingerprint(rows)
    assert all(each.name == each.code for each in bare.incentives.schemes)


def test_rows_of_no_month_are_refused() -> None:
    with pytest.raises(ValueError, match="no month"):
        figures_from_rows([("month", "KH03", "month", "March")])
    assert before_from_rows([], MARCH) == MonthFigures("", MARCH)


def closing(rows: list[Row]) -> Closing:
    moment = datetime(2026, 4, 2, 3, 30, tzinfo=UTC)
    return Closing(MARCH, moment, "sokha", fingerprint(rows), tuple(rows), (), "1", "0.1")


def test_late_entries_are_adjustments_and_the_mended_book_is_not() -> None:
    money = Money(500, "USD")
    scheme = SchemeFigures("INS", "Insurance", "", "Insurance", 4, 4, 0, None, (money,), ())
    then = MonthFigures(
        "KH03",
        MARCH,
        incentives=IncentiveFigures((scheme,), 4),
        quality=QualityFigures((Gap("phone", 7, 9),), 1, 1),
    )
    late = replace(scheme, awards=5, amounts=(Money(750, "USD"), Money(9, "KHR")))
    first = SchemeFigures("NEW", "New", "", "Training", 1, 1, 0, 3, (), ())
    now = replace(
        then,
        incentives=IncentiveFigures((late, first), 4),
        quality=QualityFigures((Gap("phone", 0, 9),), 0, 0),
    )
    assert closing(canonical_rows(then)).adjustments(canonical_rows(now)) == (
        FigureChange("incentives", "INS", "awards", "4", "5"),
        FigureChange("incentives", "INS", "amount USD", "500", "750"),
        FigureChange("incentives", "INS", "amount KHR", "", "9"),
        FigureChange("incentives", "NEW", "awards", "", "1"),
        FigureChange("incentives", "NEW", "clients", "", "1"),
        FigureChange("incentives", "NEW", "plan", "", "3"),
    )
    assert closing(canonical_rows(then)).adjustments(canonical_rows(then)) == ()


@pytest.mark.parametrize(
    ("today", "ended"),
    [(date(2026, 3, 31), False), (date(2026, 4, 1), True), (date(2026, 2, 28), False)],
)
def test_month_has_ended_on_the_day_after(today: date, *, ended: bool) -> None:
    assert has_ended(MARCH, today) is ended
