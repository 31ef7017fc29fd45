"""The sheets of a centre through the database: who stands on them, and all of one or nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Client, Household, HouseholdMember, IncentiveKind
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.centre_lines import next_number
from mfdw_desktop.domain.conditions import CheckDraft, CheckState, ConditionDraft, Evidence
from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.payments import Decision, PaymentState, plan
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.savings import EntryDraft, EntryKind, Reason
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.workspace import Workspace
from tests.services.incentives_book import DAY, Made, award, scheme_of, write_branch

TODAY = date(2026, 3, 20)


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    found = write_branch(any_database, actor)
    with write(any_database, actor) as unit:
        for code in ("savings", "health_care"):
            unit.create(
                IncentiveKind, code=code, name=code, is_seed=True, uses_sessions=False,
                uses_conditions=False, uses_money=True,
            )  # fmt: skip
    return found


@pytest.fixture
def book(made: Made, any_database: Database, actor: Actor) -> Workspace:
    return Workspace(any_database, actor)


def centre(book: Workspace, client: int) -> int:
    found = book.clients.detail(client).client.centre
    return next(each.centre_id for each in book.incentives.places() if each.name == found)


def test_due_checks_stand_on_the_sheet_of_their_centre(book: Workspace, made: Made) -> None:
    condition = ConditionDraft(text="At school", evidence=Evidence.SCHOOL_LETTER, due_after_days=10)
    scheme = scheme_of(book.incentives, kind="cash_transfer", conditions=(condition,))
    book.incentives.give([award(scheme, made.target), award(scheme, made.comparison)])
    here = centre(book, made.target)
    (line,) = book.centre_sheets.checks(here, None, TODAY)
    assert (line.check.due_on, line.check.usual) == (date(2026, 3, 26), Evidence.SCHOOL_LETTER)
    assert book.centre_sheets.checks(here, scheme + 1000, TODAY) == []
    assert book.centre_sheets.checks(here, scheme, date(2026, 2, 1)) == []
    other = book.centre_sheets.checks(centre(book, made.comparison), scheme, TODAY)[0].check
    good = CheckDraft(CheckState.MET, TODAY, Evidence.VISIT)
    with pytest.raises(InvalidError) as refused:
        book.incentives.write_checks(
            [(line.check.id, good), (other.id, CheckDraft(CheckState.WAIVED, TODAY))]
        )
    assert [(each.rule, each.fields["row"]) for each in refused.value.problems] == [
        ("waiver-without-reason", 1)
    ]
    assert len(book.centre_sheets.checks(here, None, TODAY)) == 1, "all or nothing"
    book.incentives.write_checks([(line.check.id, good)])
    assert book.centre_sheets.checks(here, None, TODAY) == []


def test_due_payments_stand_until_the_end_of_the_month(book: Workspace, made: Made) -> None:
    scheme = scheme_of(book.incentives, kind="cash_transfer", rule=AmountRule.OPEN, amount=None)
    amount = Money(3_000_000, "KHR")
    book.incentives.give([award(scheme, made.target, amount=amount, reason="planned")])
    key = book.incentives.awards(AwardFilter(scheme_id=scheme))[1][0].id
    book.payments.plan(key, plan(amount, 3, DAY, 1))
    here = centre(book, made.target)
    (line,) = book.centre_sheets.payments(here, None, DAY)
    assert (line.payment.number, line.payment.of, line.payment.given_on) == (1, 3, DAY)
    assert len(book.centre_sheets.payments(here, scheme, date(2026, 4, 1))) == 2
    early = Decision(PaymentState.PAID, DAY - timedelta(days=1))
    with pytest.raises(InvalidError) as refused:
        book.payments.decide_many([(line.payment.id, early)])
    assert refused.value.problems[0].rule == "payment-before-award"
    book.payments.decide_many([(line.payment.id, Decision(PaymentState.PAID, DAY))])
    assert book.centre_sheets.payments(here, None, DAY) == []


def test_savings_of_a_centre_are_booked_together(book: Workspace, made: Made) -> None:
    scheme = scheme_of(book.incentives, kind="savings", rule=AmountRule.NONE, amount=None)
    here = centre(book, made.target)
    (line,) = book.centre_sheets.savings(here, scheme, TODAY)
    assert (line.client.client_id, line.account) == (made.target, None)
    held = Money(500_000, "KHR")
    draft = EntryDraft(
        client_id=made.target, scheme_id=scheme, on=DAY, amount=Money(500_000, "KHR")
    )
    out = EntryDraft(
        client_id=made.target, scheme_id=scheme, on=DAY, amount=Money(600_000, "KHR"),
        kind=EntryKind.WITHDRAWAL, reason=Reason.ACCIDENT,
    )  # fmt: skip
    with pytest.raises(InvalidError) as refused:
        book.savings.book_many([draft, out])
    assert [(each.rule, each.fields["row"]) for each in refused.value.problems] == [
        ("balance-too-low", 1)
    ]
    assert book.centre_sheets.savings(here, scheme, TODAY)[0].account is None
    book.savings.book_many([draft])
    (line,) = book.centre_sheets.savings(here, scheme, TODAY)
    assert line.account is not None
    assert line.account.balance == held


def test_a_voucher_is_for_whoever_lives_with_the_client(
    book: Workspace, made: Made, any_database: Database, actor: Actor
) -> None:
    scheme = scheme_of(book.incentives, kind="health_care")
    with write(any_database, actor) as unit:
        home = unit.create(Household, branch_id=made.branch, code="H1").id
        unit.update(Client, made.target, household_id=home)
        for name, left in (("Sok Bopha", None), ("Sok Vuthy", date(2026, 1, 1))):
            unit.create(
                HouseholdMember, household_id=home, name=name, relation="child", left_on=left
            )
    (line,) = book.centre_sheets.vouchers(centre(book, made.target), scheme, TODAY)
    assert [name for _, name in line.members] == ["Sok Bopha"]


@pytest.mark.parametrize(
    ("number", "following"),
    [("KV-0099", "KV-0100"), ("9", "10"), ("A12/2026-B", "A12/2027-B"), ("none", "")],
)
def test_numbers_of_a_book_go_on(number: str, following: str) -> None:
    assert next_number(number) == following
