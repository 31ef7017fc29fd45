"""The money of the sample branch adds up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.database import upgrade
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.incentives import AwardFilter, AwardStatus
from mfdw_desktop.domain.money import sums
from mfdw_desktop.domain.payments import PaymentFilter, PaymentState
from mfdw_desktop.domain.rebates import RunState
from mfdw_desktop.domain.savings import AccountFilter, EntryKind
from mfdw_desktop.domain.today import Need
from mfdw_desktop.services import demo
from mfdw_desktop.services.workspace import Workspace


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    database = upgrade.create(tmp_path_factory.mktemp("demo") / "sample.mfdw")
    demo.create_demo(database, Actor("tester"), clients=300, today=date(2026, 3, 20))
    yield Workspace(database, Actor("tester"))
    database.close()


def test_one_quarter_is_credited_and_one_waits(book: Workspace, tmp_path: Path) -> None:
    waiting, done = book.rebates.runs()
    assert (waiting.state, done.state, done.reversed) == (
        RunState.COMPUTED, RunState.CREDITED, 1,
    )  # fmt: skip
    total, awards = book.incentives.awards(
        AwardFilter(scheme_id=done.scheme_id, statuses=frozenset({AwardStatus.GIVEN})), limit=999
    )
    assert (total, sums(each.amount for each in awards if each.amount)) == (
        done.rebates, done.amounts,
    )  # fmt: skip


def test_savings_never_fall_below_zero(book: Workspace) -> None:
    accounts = book.savings.accounts(AccountFilter())
    assert any(each.used_after_shock for each in accounts)
    for each in accounts:
        held = book.savings.account(each.id)
        assert all(entry.balance and entry.balance.minor >= 0 for entry in held.entries)
        assert held.entries[-1].balance == each.balance
    kinds = {entry.kind for each in accounts for entry in book.savings.account(each.id).entries}
    assert kinds == set(EntryKind)


def test_payments_come_to_their_awards(book: Workspace) -> None:
    rows = book.payments.rows(PaymentFilter())
    assert {each.state for each in rows} >= {PaymentState.PAID, PaymentState.DUE}
    for award in {each.award_id for each in rows}:
        parts = [each for each in rows if each.award_id == award]
        assert len(parts) == parts[0].of == 3


def test_today_counts_what_its_lines_open(book: Workspace) -> None:
    today = book.today.read("KH03")
    assert today is not None
    counts = {each.need: each.count for each in today.needs}
    waiting = book.rebates.runs(states=frozenset({RunState.COMPUTED, RunState.APPROVED}))
    due = book.payments.rows(
        PaymentFilter(states=frozenset({PaymentState.DUE}), due_until=book.payments.today())
    )
    assert (counts[Need.REBATES], counts.get(Need.PAYMENTS, 0)) == (len(waiting), len(due))
