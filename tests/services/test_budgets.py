from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.budgets import BudgetDraft, BudgetPeriod, span
from mfdw_desktop.domain.conditions import CheckDraft, CheckState, ConditionDraft, Evidence
from mfdw_desktop.domain.incentives import AwardStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.budgets import Budgets
from mfdw_desktop.services.incentives import Incentives
from tests.services.incentives_book import DAY, Made, award, scheme_of, write_branch


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    return write_branch(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, made: Made) -> Incentives:
    return Incentives(any_database, actor)


@pytest.fixture
def budgets(any_database: Database, actor: Actor, made: Made) -> Budgets:
    return Budgets(any_database, actor)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (BudgetPeriod.YEAR, date(2026, 1, 1), date(2026, 12, 31)),
        (BudgetPeriod.QUARTER, date(2026, 1, 1), date(2026, 3, 31)),
        (BudgetPeriod.MONTH, date(2026, 3, 1), date(2026, 3, 31)),
    ],
)
def test_period_of_a_day(period: BudgetPeriod, first: date, last: date) -> None:
    assert span(period, DAY) == (first, last)


def test_spent_committed_and_left(service: Incentives, budgets: Budgets, made: Made) -> None:
    scheme = scheme_of(service, conditions=(ConditionDraft(text="At school", due_after_days=1),))
    budgets.save(
        BudgetDraft(scheme, "KH03", BudgetPeriod.QUARTER, DAY, Money(10_000_000, "KHR"), 4)
    )
    service.give([award(scheme, made.target), award(scheme, made.comparison)])
    service.give([award(scheme, made.target, on=date(2026, 3, 18))])
    soon = award(scheme, made.target, on=date(2026, 3, 30), status=AwardStatus.PLANNED)
    later = award(scheme, made.target, on=date(2026, 4, 2), status=AwardStatus.PLANNED)
    service.give([soon, later])
    (line,) = budgets.listed("KH03")
    assert (line.first, line.last, line.planned) == (date(2026, 1, 1), date(2026, 3, 31), 4)
    assert line.spent == Money(6_000_000, "KHR")
    assert line.committed == Money(2_000_000, "KHR")
    assert line.remaining == Money(2_000_000, "KHR")
    assert (line.spending.awards, line.spending.clients) == (3, 2)
    assert line.per_award() == Money(2_000_000, "KHR")
    assert line.per_client() == Money(3_000_000, "KHR")
    assert (line.spending.completers, line.per_completer()) == (0, None)
    keys = [each.id for each in service.checks() if each.client_id == made.comparison]
    service.write_check(keys, CheckDraft(CheckState.MET, date(2026, 3, 18), Evidence.VISIT))
    (line,) = budgets.listed()
    assert (line.spending.completers, line.per_completer()) == (1, Money(6_000_000, "KHR"))


def test_unit_cost_is_that_of_the_rule_and_currencies_are_never_mixed(
    service: Incentives, budgets: Budgets, made: Made
) -> None:
    scheme = scheme_of(
        service, rule=AmountRule.NONE, amount=None, unit_cost=Money(500, "USD"),
    )  # fmt: skip
    budgets.save(BudgetDraft(scheme, "", BudgetPeriod.YEAR, DAY, Money(1_000_000, "KHR")))
    service.give([award(scheme, made.target, quantity=3)])
    (line,) = budgets.listed(is_running=True)
    assert line.spent == Money(0, "KHR")
    assert line.others == (Money(1500, "USD"),)
    assert line.remaining == Money(1_000_000, "KHR")


def test_overdrawn_is_below_zero_and_export_has_every_line(
    service: Incentives, budgets: Budgets, made: Made, tmp_path: Path
) -> None:
    scheme = scheme_of(service)
    budgets.save(BudgetDraft(scheme, "", BudgetPeriod.MONTH, DAY, Money(500_000, "KHR")))
    service.give([award(scheme, made.target)])
    (line,) = budgets.listed()
    assert line.remaining == Money(-1_500_000, "KHR")
    assert budgets.export(tmp_path / "b.csv") == 1
    assert "-15000" in (tmp_path / "b.csv").read_text("utf-8-sig")
    budgets.remove([line.id])
    assert budgets.listed() == []


def test_one_budget_for_a_period(service: Incentives, budgets: Budgets, made: Made) -> None:
    scheme = scheme_of(service)
    draft = BudgetDraft(scheme, "", BudgetPeriod.YEAR, DAY, awards=10)
    budgets.save(draft)
    with pytest.raises(InvalidError):
        budgets.save(draft)
    with pytest.raises(InvalidError):
        budgets.save(BudgetDraft(scheme, "KH03", BudgetPeriod.YEAR, DAY))
    budgets.save(BudgetDraft(scheme, "", BudgetPeriod.YEAR, DAY, awards=12), budgets.listed()[0].id)
    assert budgets.listed()[0].planned == 12
