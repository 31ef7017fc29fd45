"""Insurance and health care as canonical rows: there and back, and nothing of nothing."""

from __future__ import annotations

from mfdw_desktop.domain.insurance_figures import (
    ClaimCounts,
    CurrencyRatio,
    HealthFigures,
    InsuranceFigures,
)
from mfdw_desktop.domain.insurance_rows import health_from, insurance_from, rows_of
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.monitoring import MonthFigures
from mfdw_desktop.domain.monitoring_rows import canonical_rows, figures_from_rows
from mfdw_desktop.domain.movements import Movement
from mfdw_desktop.domain.periods import Month

INSURANCE = InsuranceFigures(
    persons=Movement("", 10, 4, 2),
    by_sex=(Movement("female", 6, 2, 1), Movement("male", 4, 2, 1)),
    by_age=(Movement("0-4", 1, 0, 0), Movement("", 9, 4, 2)),
    policies=3, holders=3, eligible=20, due=2, renewed=1,
    claims=ClaimCounts(2, 1, 1, 0, 1, 1, 3, 2, 31, (Money(50_000_00, "KHR"), Money(5, "USD"))),
    year=(CurrencyRatio(Money(70_000_00, "KHR"), Money(90_000_00, "KHR")),),
)  # fmt: skip
HEALTH = HealthFigures(3, 2, 1, 1, 0, 1, (Money(60_000_00, "KHR"),), (Money(1_00, "KHR"),))


def test_figures_come_back_from_their_rows() -> None:
    rows = rows_of(INSURANCE, HEALTH)
    assert insurance_from(rows) == INSURANCE
    assert health_from(rows) == HEALTH
    assert len({row[:3] for row in rows}) == len(rows)


def test_rows_go_through_the_month() -> None:
    month = MonthFigures("KH03", Month(2026, 3), insurance=INSURANCE, health=HEALTH)
    found = figures_from_rows(canonical_rows(month))
    assert (found.insurance, found.health) == (INSURANCE, HEALTH)


def test_month_without_insurance_has_no_row_and_reads_as_nothing() -> None:
    assert rows_of(InsuranceFigures(eligible=20), HealthFigures()) == []
    old = figures_from_rows(canonical_rows(MonthFigures("KH03", Month(2026, 3))))
    assert old.insurance.is_empty
    assert old.health.is_empty
