"""Plans of payments, and how the conditions stand beside them."""

from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.domain import payments
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.payments import PaymentDraft, PaymentState, Proof

FIRST = date(2026, 1, 31)


def test_amount_is_split_and_the_last_takes_the_rest() -> None:
    made = payments.plan(Money(100_000, "KHR"), 3, FIRST, 1)
    # 1,000 riel in three: 333, 333 and 334; the month's last day where it has no 31st.
    assert [(each.on, each.amount.minor) for each in made] == [
        (date(2026, 1, 31), 33_300), (date(2026, 2, 28), 33_300), (date(2026, 3, 31), 33_400),
    ]  # fmt: skip
    assert [each.amount.minor for each in payments.plan(Money(1000, "USD"), 3, FIRST, 3)] == [
        333, 333, 334,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("drafts", "rules"),
    [
        ([PaymentDraft(FIRST, Money(500, "USD")), PaymentDraft(FIRST, Money(500, "USD"))], []),
        ([PaymentDraft(FIRST, Money(500, "USD"))], ["payments-differ"]),
        ([PaymentDraft(date(2025, 1, 1), Money(1000, "USD"))], ["payment-before-award"]),
        ([], ["number-out-of-range"]),
        ([PaymentDraft(FIRST, Money(0, "USD")), PaymentDraft(FIRST, Money(1000, "USD"))],
         ["payment-too-small"]),
    ],
)  # fmt: skip
def test_plan_is_checked(drafts: list[PaymentDraft], rules: list[str]) -> None:
    found = payments.validate_plan(drafts, Money(1000, "USD"), date(2026, 1, 1))
    assert [each.rule for each in found] == rules


@pytest.mark.parametrize(
    ("states", "proof"),
    [
        ([], Proof.NONE),
        ([CheckState.MET, CheckState.WAIVED], Proof.MET),
        ([CheckState.MET, CheckState.DUE], Proof.OPEN),
        ([CheckState.NOT_MET, CheckState.DUE], Proof.NOT_MET),
    ],
)
def test_proof_looks_at_what_fell_due_until_then(states: list[CheckState], proof: Proof) -> None:
    checks = [(FIRST, each) for each in states]
    assert payments.proof_of(checks, FIRST) is proof
    assert payments.proof_of(checks, date(2026, 1, 30)) is Proof.NONE


def test_paid_money_can_only_come_back() -> None:
    assert payments.may_become(PaymentState.PAID, PaymentState.RETURNED)
    assert not payments.may_become(PaymentState.PAID, PaymentState.CANCELLED)
    assert not payments.may_become(PaymentState.DUE, PaymentState.RETURNED)
    assert payments.may_become(PaymentState.RETURNED, PaymentState.PAID)
