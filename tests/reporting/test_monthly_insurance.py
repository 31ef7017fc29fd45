"""The sections of insurance and health care say what was counted, and nothing of nothing."""

from __future__ import annotations

from mfdw_desktop.domain.insurance_figures import HealthFigures, InsuranceFigures
from mfdw_desktop.reporting import monthly_insurance
from mfdw_desktop.reporting.document import Row, Table
from mfdw_desktop.reporting.wording import Wording
from tests.domain.test_insurance_rows import HEALTH, INSURANCE

WORDS = Wording("en")


def cells(row: Row) -> list[str]:
    return [str(each) for each in row.cells]


def test_persons_claims_and_money_have_a_table_each() -> None:
    persons, claims, money = monthly_insurance.insurance(INSURANCE, WORDS)
    assert isinstance(persons, Table)
    assert isinstance(claims, Table)
    assert isinstance(money, Table)
    assert cells(persons.rows[-1]) == ["All persons", "10", "4", "2", "12", "100"]
    assert "3 of 20" in persons.note
    assert "of which renewed: 1" in persons.note
    assert cells(claims.rows[0])[1:] == ["2", "2", "1", "1", "0", "1", "1", "31", "3"]
    assert [cells(row)[1:] for row in money.rows] == [
        ["50,000", "70,000", "90,000", "78"], ["0.05", "–", "–", "–"],
    ]  # fmt: skip


def test_health_care_has_one_line() -> None:
    (table,) = monthly_insurance.health(HEALTH, WORDS)
    assert isinstance(table, Table)
    assert cells(table.rows[0])[1:] == [
        "3",
        "2",
        "1",
        "1",
        "0",
        "1",
        "KHR\u00a060,000",
        "KHR\u00a01",
    ]


def test_nothing_is_printed_of_nothing() -> None:
    assert monthly_insurance.insurance(InsuranceFigures(), WORDS) == []
    assert monthly_insurance.health(HealthFigures(), WORDS) == []
