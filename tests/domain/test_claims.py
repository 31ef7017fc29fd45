"""Claims: allowed steps, days in order, decisions, payment, help."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain.claims import (
    ClaimDraft,
    ClaimState,
    ClaimStep,
    Decision,
    HelpDraft,
    StepDraft,
    days_to_pay,
    steps,
    take,
    validate_claim,
    validate_cover,
    validate_help,
    validate_step,
)
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import Severity

TODAY = date(2026, 3, 20)
MONEY = Money(100_000_00, "KHR")
FILED = ClaimDraft(
    policy_id=1,
    happened_on=date(2026, 2, 1),
    filed_on=date(2026, 2, 5),
    claimed=MONEY,
    wanted="Hospital bill",
)
WALK = (
    StepDraft(ClaimStep.COMPLETE, date(2026, 2, 10)),
    StepDraft(ClaimStep.SUBMIT, date(2026, 2, 11)),
    StepDraft(ClaimStep.DECIDE, date(2026, 3, 1), decision=Decision.APPROVED),
    StepDraft(ClaimStep.PAY, date(2026, 3, 9), paid_to="Sok Chanthy"),
)


def walked(count: int) -> ClaimDraft:
    claim = FILED
    for step in WALK[:count]:
        assert validate_step(claim, step, TODAY) == []
        claim = take(claim, step)
    return claim


def rules(claim: ClaimDraft, step: StepDraft) -> list[tuple[str, str]]:
    return [(each.name, each.rule) for each in validate_step(claim, step, TODAY)]


def test_claim_walks_from_filing_to_payment() -> None:
    states = [walked(count).state for count in range(5)]
    assert states == [
        ClaimState.FILED, ClaimState.READY, ClaimState.SUBMITTED, ClaimState.APPROVED,
        ClaimState.PAID,
    ]  # fmt: skip
    paid = walked(4)
    assert paid.approved == MONEY
    assert days_to_pay(paid) == 32
    assert days_to_pay(walked(3)) is None
    assert validate_claim(paid, TODAY) == []


@pytest.mark.parametrize(
    ("done", "step"),
    [
        (0, StepDraft(ClaimStep.SUBMIT, TODAY)),
        (0, StepDraft(ClaimStep.DECIDE, TODAY, decision=Decision.APPROVED)),
        (1, StepDraft(ClaimStep.DECIDE, TODAY, decision=Decision.APPROVED)),
        (2, StepDraft(ClaimStep.PAY, TODAY, paid_to="X")),
        (3, StepDraft(ClaimStep.WITHDRAW, TODAY, reason="no")),
        (4, StepDraft(ClaimStep.PAY, TODAY, paid_to="X")),
    ],
)
def test_step_out_of_order_is_refused(done: int, step: StepDraft) -> None:
    assert rules(walked(done), step) == [("step", "claim-step-impossible")]


@pytest.mark.parametrize(
    ("done", "step", "problem"),
    [
        (0, StepDraft(ClaimStep.COMPLETE), ("on", "day-missing")),
        (0, StepDraft(ClaimStep.COMPLETE, date(2026, 2, 4)), ("on", "before-step")),
        (0, StepDraft(ClaimStep.COMPLETE, date(2026, 3, 21)), ("on", "day-in-future")),
        (1, StepDraft(ClaimStep.SUBMIT, date(2026, 2, 9)), ("on", "before-step")),
        (1, StepDraft(ClaimStep.WANT), ("wanted", "documents-missing")),
        (2, StepDraft(ClaimStep.DECIDE, TODAY), ("decision", "decision-missing")),
        (2, StepDraft(ClaimStep.DECIDE, TODAY, Decision.REJECTED), ("reason", "reason-missing")),
        (
            2,
            StepDraft(ClaimStep.DECIDE, TODAY, Decision.PARTLY, reason="limit"),
            ("approved", "amount-missing"),
        ),
        (
            2,
            StepDraft(ClaimStep.DECIDE, TODAY, Decision.PARTLY, MONEY, reason="limit"),
            ("approved", "partly-whole"),
        ),
        (
            2,
            StepDraft(ClaimStep.DECIDE, TODAY, Decision.APPROVED, Money(1 << 40, "KHR")),
            ("approved", "approved-over-claimed"),
        ),
        (
            2,
            StepDraft(ClaimStep.DECIDE, TODAY, Decision.APPROVED, Money(1, "USD")),
            ("approved", "currency-mixed"),
        ),
        (3, StepDraft(ClaimStep.PAY, TODAY), ("paid_to", "payee-missing")),
        (2, StepDraft(ClaimStep.WITHDRAW, TODAY), ("reason", "reason-missing")),
        (2, StepDraft(ClaimStep.WITHDRAW, date(2026, 2, 1), reason="x"), ("on", "before-step")),
    ],
)
def test_wrong_step_is_told(done: int, step: StepDraft, problem: tuple[str, str]) -> None:
    assert problem in rules(walked(done), step)


def test_rejected_claim_is_closed_without_an_amount() -> None:
    step = StepDraft(ClaimStep.DECIDE, TODAY, Decision.REJECTED, MONEY, reason="not covered")
    claim = take(walked(2), step)
    assert (claim.state, claim.approved) == (ClaimState.REJECTED, None)
    assert steps(claim.state) == ()


def test_insurer_may_want_more_documents() -> None:
    claim = take(walked(2), StepDraft(ClaimStep.WANT, wanted="Letter of the doctor"))
    assert (claim.state, claim.wanted) == (ClaimState.FILED, "Letter of the doctor")
    assert validate_claim(claim, TODAY) == []


def test_nothing_is_filed_before_it_happened() -> None:
    early = replace(FILED, filed_on=date(2026, 1, 31))
    assert [each.rule for each in validate_claim(early, TODAY)] == ["before-event"]


def test_documents_are_not_complete_while_one_is_wanted() -> None:
    claim = replace(FILED, complete_on=date(2026, 2, 10))
    assert [each.rule for each in validate_claim(claim, TODAY)] == ["documents-still-wanted"]


def test_day_without_cover_is_a_warning_only() -> None:
    assert validate_cover(FILED, (date(2026, 1, 1), date(2026, 12, 31))) == []
    (found,) = validate_cover(FILED, (date(2026, 2, 2), date(2026, 12, 31)))
    assert (found.rule, found.severity) == ("event-outside-cover", Severity.WARNING)
    assert validate_cover(FILED, None) == [found]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (HelpDraft(None, "Dara"), ("on", "day-missing")),
        (HelpDraft(date(2026, 1, 31), "Dara"), ("on", "before-event")),
        (HelpDraft(date(2026, 3, 21), "Dara"), ("on", "day-in-future")),
        (HelpDraft(TODAY, " "), ("helper", "name-missing")),
        (HelpDraft(TODAY, "Dara", minutes=0), ("minutes", "minutes-out-of-range")),
    ],
)
def test_wrong_help_is_told(draft: HelpDraft, problem: tuple[str, str]) -> None:
    found = [(each.name, each.rule) for each in validate_help(draft, FILED, TODAY)]
    assert found == [problem]
