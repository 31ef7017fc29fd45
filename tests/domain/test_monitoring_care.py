from __future__ import annotations

from mfdw_desktop.domain.monitoring import MonthFigures
from mfdw_desktop.domain.monitoring_care import (
    CareFigures,
    EducationFigures,
    ReferralFigures,
    WorksiteFigures,
    is_empty,
)
from mfdw_desktop.domain.monitoring_rows import beside_rows, canonical_rows, figures_from_rows
from mfdw_desktop.domain.periods import Month

MARCH = Month(2026, 3)
CARE = CareFigures(
    ReferralFigures(5, 4, 3, 2, 6, 1),
    (
        EducationFigures("SAFE", "Safe work", 2, 9, 1, 1, 20, 12, 1, 3, 41, 6),
        EducationFigures("FIN", "Money", learners=4),
    ),
    WorksiteFigures(2, 1, 3, 5, 4, 1),
)


def test_figures_come_back_from_their_rows() -> None:
    figures = MonthFigures("KH03", MARCH, care=CARE)
    beside = beside_rows(figures, MonthFigures("KH03", MARCH.previous))
    assert figures_from_rows(canonical_rows(figures), beside).care == CARE


def test_month_closed_before_these_were_counted_says_nothing_of_them() -> None:
    rows = canonical_rows(MonthFigures("KH03", MARCH))
    assert not {"referrals", "education", "worksites"} & {row[0] for row in rows}
    found = figures_from_rows(rows).care
    assert found == CareFigures()
    assert is_empty(found.referrals)
    assert is_empty(found.worksites)


def test_completion_is_of_all_learners() -> None:
    assert CARE.education[0].completion == 0.6
    assert CARE.education[0].trained == 11
    assert EducationFigures("X", "X").completion is None
