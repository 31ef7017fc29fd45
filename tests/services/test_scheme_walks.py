"""Each kind of the founding programme, and one of our own, walked from scheme to export."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.claims import ClaimDraft, ClaimFilter, ClaimStep, Decision, StepDraft
from mfdw_desktop.domain.conditions import CheckDraft, CheckState, ConditionDraft, Evidence
from mfdw_desktop.domain.consents import ConsentMethod
from mfdw_desktop.domain.health_care import VisitDraft, VisitFilter
from mfdw_desktop.domain.incentives import AttendanceCode, SessionDraft, SessionStatus
from mfdw_desktop.domain.insurance import InsuredDraft, PolicyDraft, PolicyFilter
from mfdw_desktop.domain.kinds import FieldKind, IncentiveKind, KindField
from mfdw_desktop.domain.payments import Decision as Paid
from mfdw_desktop.domain.payments import PaymentFilter, PaymentState, plan
from mfdw_desktop.domain.referrals import (
    Outcome,
    PartnerDraft,
    PartnerKind,
    ReferralDraft,
    ReferralFilter,
    ReferralReason,
)
from mfdw_desktop.domain.reviews import ReviewDecision, ReviewDraft
from mfdw_desktop.domain.savings import AccountFilter, EntryDraft, EntryKind, Reason
from mfdw_desktop.domain.scheme_versions import AmountRule
from tests.services import scheme_walk
from tests.services.scheme_walk import EARLY, LATE, Walk, riel

TODAY = date(2026, 5, 4)
Capture = pytest.CaptureFixture[str]
AT_SCHOOL = ConditionDraft(
    text="The child is at school", about_child=True, evidence=Evidence.SCHOOL_LETTER,
    due_after_days=5,
)  # fmt: skip
FENCED = ConditionDraft(text="The workshop is fenced", evidence=Evidence.VISIT, due_after_days=7)


@pytest.fixture
def walk(tmp_path: Path) -> Iterator[Walk]:
    made = scheme_walk.begin(tmp_path)
    yield made
    made.book.close()


def check_all(walk: Walk) -> None:
    """Write met, not met, waived and not checked; a breach that touches a child is reviewed."""
    service = walk.book.incentives
    due = [each for each in service.checks() if each.due_on <= TODAY]
    about = {each.about_child for each in due}
    assert about == {True, False}
    child = [each for each in due if each.about_child]
    other = [each for each in due if not each.about_child]
    day = date(2026, 5, 2)
    no_reason = CheckDraft(CheckState.WAIVED, day)
    assert walk.refused(lambda: service.write_check([other[0].id], no_reason)) == [
        "waiver-without-reason"
    ]
    punished = CheckDraft(CheckState.NOT_MET, day, note="works", consequence="no more loans")
    assert walk.refused(lambda: service.write_check([child[0].id], punished)) == [
        "consequence-needs-review"
    ]
    for key, draft in (
        (child[0].id, CheckDraft(CheckState.NOT_MET, day, note="works at the market")),
        (child[1].id, CheckDraft(CheckState.MET, day, Evidence.SCHOOL_LETTER)),
        (other[0].id, CheckDraft(CheckState.WAIVED, day, note="flooded")),
        (other[1].id, CheckDraft(CheckState.NOT_CHECKED, day, note="road cut")),
        (other[2].id, CheckDraft(CheckState.NOT_MET, day, consequence="a visit more")),
    ):
        walk.step(lambda key=key, draft=draft: service.write_check([key], draft))  # type: ignore[misc]
    standing = {each.award_id: each for each in service.checks(states=frozenset(CheckState))}
    assert standing
    (breach,) = walk.book.reviews.listed()
    assert breach.check_id == child[0].id
    # nothing follows by itself: the award stands as it was
    award = next(each for each in walk.awards() if each.id == child[0].award_id)
    assert (award.status.value, award.amount) == ("given", riel(20_000))
    walk.step(
        lambda: walk.book.reviews.save(
            breach.check_id, ReviewDraft(ReviewDecision.VISIT, "speak first", decided_on=TODAY)
        )
    )
    assert walk.book.reviews.listed() == []


def finish(walk: Walk, capsys: Capture) -> None:
    walk.agree(capsys)
    walk.exported()
    walk.back_and_again()


def test_conditional_loan(walk: Walk, capsys: Capture) -> None:
    walk.begin("conditional_loan", conditions=(AT_SCHOOL, FENCED))
    walk.give_by_its_rules(walk.give, amount=riel(30_000))
    assert walk.awards("Dara")[0].amount == riel(30_000)
    check_all(walk)
    finish(walk, capsys)


def test_credit_with_education(walk: Walk, capsys: Capture) -> None:
    walk.begin(
        "training", rule=AmountRule.NONE, amount=None, unit_cost=riel(8_000), sessions_planned=2
    )
    walk.give_by_its_rules(walk.give, unit_cost=riel(9_000))
    service = walk.book.incentives
    for number in (1, 2):
        draft = SessionDraft(walk.scheme, number=number, on=LATE, status=SessionStatus.HELD)
        made = walk.step(lambda draft=draft: service.save_session(draft, "KH03"))  # type: ignore[misc]
        key = next(each.id for each in service.sessions() if each.uid in made.uids)
        late = AttendanceCode.PRESENT if number == 1 else AttendanceCode.LATE
        marks = {walk.client("Dara"): late, walk.client("Lina"): AttendanceCode.APPROVED_LEAVE}
        walk.step(lambda key=key, marks=marks: service.mark(key, marks))  # type: ignore[misc]
        spoilt = {walk.client("Vuthy"): AttendanceCode.PRESENT}
        assert walk.refused(lambda key=key, spoilt=spoilt: service.mark(key, spoilt)) == [  # type: ignore[misc]
            "client-in-comparison"
        ]
    (line,) = walk.book.budgets.listed()
    # three under the first rule, one under the second; one of them came to both sessions
    assert (line.spent, line.spending.completers) == (riel(33_000), 1)
    finish(walk, capsys)


def test_interest_rate_rebate(walk: Walk, capsys: Capture) -> None:
    walk.begin("rebate", rule=AmountRule.SHARE, amount=None, share_percent="10")

    def give(name: str, on: date, **more: Any) -> Changes:
        return walk.give(name, on, base=riel(45_050), **more)

    walk.give_by_its_rules(give, share_percent="12.5")
    # whole riel, half up: 10 % of 45,050 and 12.5 % of it
    assert [each.amount for each in walk.awards("Dara")] == [riel(5_631), riel(4_505)]
    finish(walk, capsys)


def test_linkage_and_referral(walk: Walk, capsys: Capture) -> None:
    walk.begin("linkage", rule=AmountRule.NONE, amount=None, unit_cost=riel(5_000))
    service = walk.book.referrals
    walk.step(lambda: service.save_partner(PartnerDraft("HC", "Health centre", PartnerKind.HEALTH)))
    (partner,) = service.partners()

    def send(name: str, on: date, reason: str = "") -> Changes:
        return service.save(
            ReferralDraft(
                walk.client(name), partner_id=partner.id, reason=ReferralReason.HEALTH,
                consent_on=on, consent_method=next(iter(ConsentMethod)), sent_on=on,
                scheme_id=walk.scheme, award_reason=reason,
            )
        )  # fmt: skip

    walk.give_by_its_rules(send, unit_cost=riel(6_000))
    _, rows = service.referrals(ReferralFilter())
    mine = next(each for each in rows if each.client_name == "Sok Dara" and each.sent_on == EARLY)
    assert mine.days_open(TODAY) == 28
    walk.step(lambda: service.receive([mine.id], EARLY + timedelta(days=2)))
    walk.step(lambda: service.close([mine.id], Outcome.HELPED, LATE))
    assert service.referral(mine.id).days_open(TODAY) == 21
    finish(walk, capsys)


def test_microinsurance(walk: Walk, capsys: Capture) -> None:
    walk.begin("insurance", rule=AmountRule.OPEN, amount=None)
    service = walk.book.insurance

    def insure(name: str, on: date, reason: str = "") -> Changes:
        client = walk.client(name)
        return service.save_policy(
            PolicyDraft(
                client, walk.scheme, f"P-{name}-{on.day}", "Insurer", starts_on=on,
                ends_on=on + timedelta(days=364), premium=riel(20_000), client_share=riel(12_000),
                persons=(InsuredDraft(client_id=client),), reason=reason,
            )
        )  # fmt: skip

    walk.give_by_its_rules(insure, amount=riel(9_000))
    assert {each.amount for each in walk.awards()} == {riel(8_000)}
    _, policies = service.policies(PolicyFilter(client_id=walk.client("Dara")))
    policy = min(policies, key=lambda each: each.id)
    # two policies of one client: one person
    assert service.covered(on=LATE)[0] == 3
    person = policy.persons[0].id
    filed = ClaimDraft(policy.id, person, happened_on=LATE, filed_on=LATE, claimed=riel(90_000))
    walk.step(lambda: service.save_claim(filed))
    (claim,) = service.claims(ClaimFilter())[1]
    for draft in (
        StepDraft(ClaimStep.COMPLETE, LATE + timedelta(days=1)),
        StepDraft(ClaimStep.SUBMIT, LATE + timedelta(days=2)),
        StepDraft(ClaimStep.DECIDE, LATE + timedelta(days=4), Decision.PARTLY, riel(60_000),
                  "limit of the plan"),
        StepDraft(ClaimStep.PAY, LATE + timedelta(days=6), paid_to="Sok Dara"),
    ):  # fmt: skip
        walk.step(lambda draft=draft: service.step([claim.id], draft))  # type: ignore[misc]
    paid = service.claim(claim.id)
    assert (paid.state.value, paid.draft.approved, paid.days_to_pay) == ("paid", riel(60_000), 6)
    finish(walk, capsys)


def test_conditional_cash_transfer(walk: Walk, capsys: Capture) -> None:
    walk.begin("cash_transfer", conditions=(AT_SCHOOL, FENCED))
    walk.give_by_its_rules(walk.give, amount=riel(30_000))
    check_all(walk)
    service = walk.book.payments
    award = walk.awards("Dara")[1]
    walk.step(lambda: service.plan(award.id, plan(riel(20_000), 3, EARLY, 1)))
    first, second, third = (each.id for each in service.rows(PaymentFilter(award_id=award.id)))
    walk.step(lambda: service.decide([first], Paid(PaymentState.PAID, EARLY, "R-1")))
    walk.step(lambda: service.decide([second], Paid(PaymentState.PAID, LATE, "R-2")))
    walk.step(lambda: service.decide([second], Paid(PaymentState.RETURNED, TODAY, note="away")))
    walk.step(lambda: service.decide([third], Paid(PaymentState.CANCELLED, TODAY, note="moved")))
    (line,) = walk.book.budgets.listed()
    # two of 20,000 and one of 30,000 in one piece, and the first payment of 6,666
    assert (line.spent, line.committed) == (riel(76_666), riel(0))
    finish(walk, capsys)


def test_health_care_voucher(walk: Walk, capsys: Capture) -> None:
    walk.begin("health_care")
    service = walk.book.health

    def voucher(name: str, on: date, reason: str = "") -> Changes:
        return service.save(
            VisitDraft(
                walk.client(name), scheme_id=walk.scheme, provider="Health centre",
                voucher=f"V-{name}-{on.day}", issued_on=on, expires_on=on + timedelta(days=90),
                reason=reason,
            )
        )  # fmt: skip

    walk.give_by_its_rules(voucher, amount=riel(25_000))
    rows = service.visits(VisitFilter())[1]
    shown = next(each for each in rows if each.draft.voucher == f"V-Dara-{EARLY.day}")
    used = replace(shown.draft, visited_on=LATE, cost=riel(18_000), client_share=riel(3_000))
    walk.step(lambda: service.save(used, shown.id))
    assert walk.awards("Dara")[1].amount == riel(15_000)
    with pytest.raises(RefusedError, match="voucher-taken"):
        voucher("Dara", EARLY)
    finish(walk, capsys)


def test_emergency_savings(walk: Walk, capsys: Capture) -> None:
    walk.begin("savings")
    walk.give_by_its_rules(walk.give, amount=riel(25_000))
    service, dara = walk.book.savings, walk.client("Dara")
    deposit = EntryDraft(client_id=dara, scheme_id=walk.scheme, on=EARLY, amount=riel(9_000))
    walk.step(lambda: service.book(deposit))
    (held,) = service.accounts(AccountFilter())
    out = EntryDraft(
        account_id=held.id, kind=EntryKind.WITHDRAWAL, on=LATE, amount=riel(4_000),
        reason=Reason.HARVEST,
    )  # fmt: skip
    walk.step(lambda: service.book(out))
    assert walk.refused(lambda: service.book(replace(out, amount=riel(5_001)))) == [
        "balance-too-low"
    ]
    walk.step(lambda: service.book(replace(out, amount=riel(5_000))))
    assert service.accounts(AccountFilter())[0].balance == riel(0)
    finish(walk, capsys)


def test_kind_of_our_own(walk: Walk, capsys: Capture) -> None:
    kind = IncentiveKind(
        "", "Sewing machines", is_seed=False, uses_conditions=True,
        fields=(
            KindField("", "Serial number", is_needed=True),
            KindField("", "Delivered", FieldKind.DAY),
            KindField("", "Colour", FieldKind.CHOICE, ("blue", "green")),
        ),
    )  # fmt: skip
    walk.step(lambda: walk.book.kinds.save_kind(kind))
    walk.begin("sewing_machines", conditions=(AT_SCHOOL, FENCED))
    assert walk.refused(lambda: walk.give("Dara", EARLY)) == ["needed"]
    own = {"serial_number": "S-1", "delivered": "2026-04-06", "colour": "blue"}
    wrong = {**own, "colour": "red"}
    assert walk.refused(lambda: walk.give("Dara", EARLY, fields=wrong)) == ["own-value-wrong"]

    def give(name: str, on: date, **more: Any) -> Changes:
        return walk.give(name, on, fields=own, **more)

    walk.give_by_its_rules(give, amount=riel(30_000))
    assert {tuple(each.fields.items()) for each in walk.awards()} == {tuple(own.items())}
    check_all(walk)
    finish(walk, capsys)
