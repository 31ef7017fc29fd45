from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.approvals import ApprovalRule, Decision, needs_approval
from mfdw_desktop.domain.conditions import ConditionDraft
from mfdw_desktop.domain.incentives import AwardFilter, AwardStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.services.approvals import Approvals
from mfdw_desktop.services.batches import Batches
from mfdw_desktop.services.incentives import Incentives
from tests.services.incentives_book import CLERK, MANAGER, Made, award, scheme_of, write_branch

LIMIT = Money(2_000_000, "KHR")


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    found = write_branch(any_database, actor)
    Approvals(any_database, actor).save_rules([ApprovalRule(LIMIT)])
    return found


@pytest.fixture
def clerk(any_database: Database, made: Made) -> Incentives:
    return Incentives(any_database, CLERK)


def statuses(service: Incentives) -> list[AwardStatus]:
    return [each.status for each in service.awards(AwardFilter())[1]]


@pytest.mark.parametrize(
    ("rule", "kind", "role", "amount", "waits"),
    [
        (ApprovalRule(LIMIT), "rebate", Role.CLERK, LIMIT, True),
        (ApprovalRule(LIMIT), "rebate", Role.CLERK, Money(1_999_999, "KHR"), False),
        (ApprovalRule(LIMIT), "rebate", Role.CLERK, None, False),
        (ApprovalRule(LIMIT), "rebate", Role.CLERK, Money(1, "USD"), True),
        (ApprovalRule(LIMIT, kind="savings"), "rebate", Role.CLERK, LIMIT, False),
        (ApprovalRule(LIMIT, role="clerk"), "rebate", Role.CLERK, LIMIT, True),
        (ApprovalRule(LIMIT, role="clerk"), "rebate", Role.MANAGER, LIMIT, False),
    ],
)
def test_what_waits_by_kind_role_and_amount(
    rule: ApprovalRule, kind: str, role: Role, amount: Money | None, waits: bool
) -> None:
    assert needs_approval([rule], kind, role, amount) is waits


def test_what_waits_is_not_given_and_makes_nothing_due(
    clerk: Incentives, any_database: Database, made: Made
) -> None:
    scheme = scheme_of(clerk, conditions=(ConditionDraft(text="At school"),))
    clerk.give([award(scheme, made.target)])
    assert statuses(clerk) == [AwardStatus.WAITING]
    assert clerk.scheme(scheme).awards == 0
    assert clerk.checks() == []
    approvals = Approvals(any_database, MANAGER)
    (waiting,) = approvals.waiting()
    assert (waiting.amount, waiting.requested_by) == (LIMIT, "clerk")
    approvals.decide([waiting.id], Decision.APPROVED)
    assert statuses(clerk) == [AwardStatus.GIVEN]
    assert len(clerk.checks()) == 1
    assert approvals.waiting() == []
    (decided,) = approvals.waiting(is_open=False)
    assert (decided.decision, decided.decided_by) == (Decision.APPROVED, "manager")


def test_nobody_approves_her_own_and_a_clerk_nobodys(
    clerk: Incentives, any_database: Database, made: Made
) -> None:
    scheme = scheme_of(clerk)
    Incentives(any_database, MANAGER).give([award(scheme, made.target)])
    (waiting,) = Approvals(any_database, MANAGER).waiting()
    with pytest.raises(RefusedError, match="approval-own"):
        Approvals(any_database, MANAGER).decide([waiting.id], Decision.APPROVED)
    with pytest.raises(RefusedError, match="approval-role"):
        Approvals(any_database, CLERK).decide([waiting.id], Decision.APPROVED)
    assert statuses(clerk) == [AwardStatus.WAITING]


def test_a_refusal_needs_a_reason_and_is_final(
    clerk: Incentives, any_database: Database, made: Made
) -> None:
    scheme = scheme_of(clerk)
    clerk.give([award(scheme, made.target)])
    approvals = Approvals(any_database, MANAGER)
    (waiting,) = approvals.waiting()
    with pytest.raises(InvalidError):
        approvals.decide([waiting.id], Decision.REFUSED)
    approvals.decide([waiting.id], Decision.REFUSED, "no receipt")
    assert statuses(clerk) == [AwardStatus.REFUSED]
    with pytest.raises(RefusedError, match="approval-decided"):
        approvals.decide([waiting.id], Decision.APPROVED)


def test_a_decision_is_undone(clerk: Incentives, any_database: Database, made: Made) -> None:
    scheme = scheme_of(clerk, conditions=(ConditionDraft(text="At school"),))
    clerk.give([award(scheme, made.target)])
    approvals = Approvals(any_database, MANAGER)
    changes = approvals.decide([each.id for each in approvals.waiting()], Decision.APPROVED)
    assert changes.edit is not None
    assert Batches(any_database, MANAGER).undo_edit(changes.edit).is_complete
    assert statuses(clerk) == [AwardStatus.WAITING]
    assert len(approvals.waiting()) == 1
    assert clerk.checks() == []


def test_an_amount_that_is_raised_waits(
    clerk: Incentives, any_database: Database, made: Made
) -> None:
    scheme = scheme_of(clerk, rule=AmountRule.OPEN, amount=Money(9_000_000, "KHR"))
    small = award(scheme, made.target, amount=Money(100_000, "KHR"))
    clerk.give([small])
    assert statuses(clerk) == [AwardStatus.GIVEN]
    key = clerk.awards(AwardFilter())[1][0].id
    clerk.update_award(key, award(scheme, made.target, amount=Money(5_000_000, "KHR")))
    assert statuses(clerk) == [AwardStatus.WAITING]
    clerk.update_award(key, award(scheme, made.target, amount=Money(5_000_000, "KHR")))
    assert statuses(clerk) == [AwardStatus.WAITING]
    assert len(Approvals(any_database, MANAGER).waiting()) == 1


def test_what_waits_is_approved_as_it_is_written_by_now_or_waits_no_longer(
    clerk: Incentives, any_database: Database, made: Made
) -> None:
    scheme = scheme_of(clerk, rule=AmountRule.OPEN, amount=None)
    clerk.give([award(scheme, made.target, amount=LIMIT)])
    (row,) = clerk.awards(AwardFilter())[1]
    more = replace(clerk.award(row.id), amount=Money(9_000_000, "KHR"))
    manager = Incentives(any_database, MANAGER)
    manager.update_award(row.id, more)
    approvals = Approvals(any_database, MANAGER)
    (waiting,) = approvals.waiting()
    assert (waiting.amount, waiting.requested_by) == (Money(9_000_000, "KHR"), MANAGER.uid)
    with pytest.raises(RefusedError, match="approval-own"):
        approvals.decide([waiting.id], Decision.APPROVED)
    clerk.update_award(row.id, replace(more, status=AwardStatus.CANCELLED))
    assert (approvals.waiting(), statuses(clerk)) == ([], [AwardStatus.CANCELLED])
    clerk.update_award(row.id, replace(more, status=AwardStatus.GIVEN))
    assert statuses(clerk) == [AwardStatus.WAITING]
    assert len(approvals.waiting()) == 1


def test_an_award_in_the_bin_waits_for_nobody(
    clerk: Incentives, any_database: Database, made: Made
) -> None:
    clerk.give([award(scheme_of(clerk), made.target)])
    clerk.remove_awards([each.id for each in clerk.awards(AwardFilter())[1]])
    assert Approvals(any_database, MANAGER).waiting() == []


def test_what_is_planned_does_not_wait(clerk: Incentives, made: Made) -> None:
    planned = award(scheme_of(clerk), made.target, status=AwardStatus.PLANNED, on=date(2026, 4, 1))
    clerk.give([planned])
    assert statuses(clerk) == [AwardStatus.PLANNED]


def test_rules_are_undone_like_every_edit(any_database: Database) -> None:
    approvals = Approvals(any_database, MANAGER)
    before = approvals.rules()
    changes = approvals.save_rules([ApprovalRule(Money(77, "USD"))])
    assert approvals.rules() == (ApprovalRule(Money(77, "USD")),)
    Batches(any_database, MANAGER).undo_edit(str(changes.edit))
    assert approvals.rules() == before
    gone = approvals.save_rules([])
    if gone.edit is not None and before:
        Batches(any_database, MANAGER).undo_edit(gone.edit)
    assert approvals.rules() == before
