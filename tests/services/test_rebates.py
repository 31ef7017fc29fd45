"""Rebate runs from statement to credit, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.approvals import ApprovalRule
from mfdw_desktop.domain.incentives import AwardFilter, AwardStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.rebates import (
    CreditDraft,
    NoRebate,
    Period,
    RebateRule,
    RebateRun,
    RunState,
    parse_period,
)
from mfdw_desktop.domain.savings import AccountFilter, EntryDraft, EntryKind, Reason
from mfdw_desktop.services.workspace import Workspace
from tests.services import rebates_book
from tests.services.imports_book import count, digest
from tests.services.rebates_book import client, manager, scheme

Q1 = parse_period("2026-Q1")
assert Q1 is not None
DAY = date(2026, 5, 4)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workspace]:
    made = rebates_book.book(tmp_path)
    yield made
    made.close()


def compute(book: Workspace, period: Period = Q1) -> RebateRun:
    return book.rebates.compute(scheme(book, "REBATE"), "KH03", period).run


def credited(book: Workspace, **more: object) -> RebateRun:
    run = compute(book)
    book.rebates.approve(run.id)
    book.rebates.credit(run.id, CreditDraft(on=DAY, reference="JV-7", **more))  # type: ignore[arg-type]
    return book.rebates.run(run.id)[0]


def khr(riel: int) -> Money:
    return Money(riel * 100, "KHR")


def test_quarter_is_computed_line_by_line(book: Workspace) -> None:
    run = compute(book)
    found, lines = book.rebates.run(run.id)
    told = {each.loan: (each.due, each.on_time, each.base, each.amount, each.reason)
            for each in lines}  # fmt: skip
    # By hand: 60,000 + 45,050 + 30,000 = 135,050 riel; a tenth is 13,505.
    assert told == {
        "L-1": (3, 3, khr(135_050), khr(13_505), None),
        "L-2": (2, 1, khr(35_000), khr(0), NoRebate.LATE),
        "L-3": (1, 1, khr(10_000), khr(1_000), None),
    }
    assert (found.state, found.rebates, found.clients, found.amounts) == (
        RunState.COMPUTED, 2, 2, (khr(14_505),),
    )  # fmt: skip


def test_run_is_approved_and_credited_as_awards(book: Workspace) -> None:
    run = credited(book)
    assert (run.state, run.credited_on, run.reference) == (RunState.CREDITED, DAY, "JV-7")
    _, awards = book.incentives.awards(AwardFilter(scheme_id=scheme(book, "REBATE")))
    assert sorted((each.client_name, each.amount, each.status) for each in awards) == [
        ("Keo Vuthy", khr(1_000), AwardStatus.GIVEN),
        ("Sok Dara", khr(13_505), AwardStatus.GIVEN),
    ]
    assert {each.reference for each in awards} == {"JV-7"}


def test_interest_is_never_rebated_twice(book: Workspace) -> None:
    credited(book)
    for text in ("2026-Q1", "2026-02", "2026-03-15/2026-04-30"):
        period = parse_period(text)
        assert period is not None
        _, lines = book.rebates.run(compute(book, period).id)
        reasons = {each.loan: each.reason for each in lines}
        assert reasons["L-1"] is NoRebate.REBATED
    april = parse_period("2026-04")
    assert april is not None
    _, lines = book.rebates.run(compute(book, april).id)
    assert {each.loan: each.amount for each in lines}["L-1"] == khr(1_500)


def test_one_line_is_reversed_and_may_be_computed_again(book: Workspace) -> None:
    run = credited(book)
    _, lines = book.rebates.run(run.id)
    line = next(each for each in lines if each.loan == "L-1")
    before = digest(book)
    book.rebates.reverse(run.id, "wrong loan account", line_ids=[line.id])
    found, lines = book.rebates.run(run.id)
    assert (found.state, found.rebates, found.reversed, found.reversed_amounts) == (
        RunState.CREDITED, 1, 1, (khr(13_505),),
    )  # fmt: skip
    _, awards = book.incentives.awards(AwardFilter(client_id=client(book, "Dara")))
    assert [each.status for each in awards] == [AwardStatus.RETURNED]
    _, again = book.rebates.run(compute(book).id)
    assert {each.loan: each.amount for each in again}["L-1"] == khr(13_505)
    assert digest(book) != before


def test_reversal_of_all_can_be_undone(book: Workspace) -> None:
    run = credited(book)
    before = digest(book)
    changes = book.rebates.reverse(run.id, "credited to the wrong book")
    assert book.rebates.run(run.id)[0].state is RunState.REVERSED
    assert changes.edit is not None
    book.batches.undo_edit(changes.edit)
    assert digest(book) == before


def test_rebates_into_the_savings_come_back_out(book: Workspace) -> None:
    run = credited(book, savings_scheme_id=scheme(book, "FUND"))
    accounts = book.savings.accounts(AccountFilter())
    assert {each.client_name: each.balance for each in accounts} == {
        "Sok Dara": khr(13_505), "Keo Vuthy": khr(1_000),
    }  # fmt: skip
    dara = next(each for each in accounts if each.client_name == "Sok Dara")
    book.savings.book(
        EntryDraft(account_id=dara.id, kind=EntryKind.WITHDRAWAL, on=DAY, amount=khr(500),
                   reason=Reason.OTHER_ILL)
    )  # fmt: skip
    before = digest(book)
    with pytest.raises(RefusedError, match="rebate-spent"):
        book.rebates.reverse(run.id, "wrong")
    assert digest(book) == before
    _, lines = book.rebates.run(run.id)
    other = next(each for each in lines if each.loan == "L-3")
    book.rebates.reverse(run.id, "wrong", line_ids=[other.id])
    assert {each.client_name: each.balance for each in book.savings.accounts(AccountFilter())} == {
        "Sok Dara": khr(13_005), "Keo Vuthy": khr(0),
    }  # fmt: skip


def test_own_rule_holds_from_its_day(book: Workspace) -> None:
    key = scheme(book, "REBATE")
    book.rebates.save_rule(key, RebateRule("10"), "KHR")
    book.rebates.save_rule(
        key, RebateRule("20", from_on=date(2026, 2, 1), grace_days=7, most=khr(5_000)), "KHR"
    )
    with pytest.raises(RefusedError, match="rebate-rule-changes"):
        compute(book)
    _, lines = book.rebates.run(compute(book, Period(date(2026, 2, 1), date(2026, 3, 31))).id)
    told = {each.loan: (each.amount, each.rule) for each in lines}
    # A fifth of 75,050 is 15,010, and at most 5,000; L-2 is five days late, within grace.
    assert told == {"L-1": (khr(5_000), 2), "L-2": (khr(3_000), 2), "L-3": (khr(2_000), 2)}
    rule = book.rebates.rules(key)[-1]
    with pytest.raises(RefusedError, match="rebate-rule-used"):
        book.rebates.save_rule(key, rule, "KHR")


def test_second_person_approves_where_the_rule_asks(book: Workspace) -> None:
    run = compute(book)
    book.approvals.save_rules([ApprovalRule(khr(10_000), "credit")])
    with pytest.raises(RefusedError, match="approval-own"):
        book.rebates.approve(run.id)
    manager(book).rebates.approve(run.id)
    assert book.rebates.run(run.id)[0].approved_by == "sopheap"


def test_steps_cannot_be_skipped(book: Workspace) -> None:
    run = compute(book)
    with pytest.raises(RefusedError, match="rebate-is-computed"):
        book.rebates.credit(run.id, CreditDraft(on=DAY))
    book.rebates.approve(run.id)
    with pytest.raises(RefusedError, match="rebate-is-approved"):
        book.rebates.reverse(run.id, "why")
    for on, rule in ((None, "day-missing"), (date(2027, 1, 1), "day-in-future"),
                     (date(2026, 1, 1), "credit-before-period")):  # fmt: skip
        with pytest.raises(InvalidError) as error:
            book.rebates.credit(run.id, CreditDraft(on=on))
        assert [each.rule for each in error.value.problems] == [rule]
    book.rebates.credit(run.id, CreditDraft(on=DAY))
    with pytest.raises(RefusedError, match="rebate-is-credited"):
        book.rebates.discard(run.id)
    with pytest.raises(RefusedError, match="rebate-reason-missing"):
        book.rebates.reverse(run.id, " ")


def test_run_that_was_not_credited_is_discarded(book: Workspace) -> None:
    before = digest(book)
    run = compute(book)
    book.rebates.discard(run.id)
    assert book.rebates.runs() == []
    assert digest(book) == before


def test_period_without_a_statement_is_refused(book: Workspace) -> None:
    for text, code in (("2025-Q1", "rebate-nothing-due"), ("2027-Q1", "rebate-period-ahead")):
        period = parse_period(text)
        assert period is not None
        with pytest.raises(RefusedError, match=code):
            compute(book, period)


def test_records_follow_a_merge_and_come_back(book: Workspace) -> None:
    run = credited(book, savings_scheme_id=scheme(book, "FUND"))
    before = digest(book)
    kept, other = client(book, "Vuthy"), client(book, "Dara")
    merged = book.merges.merge(kept, other, {})
    _, lines = book.rebates.run(run.id)
    assert {each.client_id for each in lines if each.amount.minor} == {kept}
    held = book.savings.accounts(AccountFilter(client_id=kept))
    assert sorted(each.balance.minor for each in held) == [100_000, 1_350_500]
    assert merged.batch is not None
    book.batches.undo(merged.batch)
    assert digest(book) == before


def test_loan_goes_with_its_statement_unless_a_rebate_lives_on_it(book: Workspace) -> None:
    run = credited(book)
    loans = {each.loan: each.loan_id for each in book.rebates.run(run.id)[1]}
    with pytest.raises(RefusedError, match="loan-rebated"):
        book.client_parts.remove_part("loan", loans["L-1"])
    before, lines = digest(book), count(book, "loan_instalment")
    changes = book.client_parts.remove_part("loan", loans["L-2"])
    assert count(book, "loan_instalment") == lines - 2
    assert changes.edit is not None
    book.batches.undo_edit(changes.edit)
    assert digest(book) == before


def test_credit_is_put_right_in_its_run_alone(book: Workspace) -> None:
    credited(book)
    _, awards = book.incentives.awards(AwardFilter(scheme_id=scheme(book, "REBATE")))
    draft = book.incentives.award(awards[0].id)
    with pytest.raises(InvalidError) as told:
        book.incentives.update_award(awards[0].id, replace(draft, status=AwardStatus.CANCELLED))
    assert [each.rule for each in told.value.problems] == ["award-credited"]
    with pytest.raises(RefusedError, match="award-credited"):
        book.incentives.remove_awards([awards[0].id])
    book.incentives.update_award(awards[0].id, replace(draft, note="by hand to her sister"))
