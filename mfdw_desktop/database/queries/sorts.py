"""What each column of each long list is sorted by."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.models import (
    AgreedAction,
    Approval,
    Attendance,
    Award,
    AwardPayment,
    Checklist,
    CheckReview,
    ClaimHelp,
    Client,
    ConditionCheck,
    HealthVisit,
    InsuranceClaim,
    InsurancePolicy,
    InsuredPerson,
    Loan,
    Partner,
    RebateLine,
    Referral,
    RegistrationPaper,
    SafetyVisit,
    SavingsAccount,
    Scheme,
    SchemeCondition,
    Session,
    VisitAnswer,
)
from mfdw_desktop.database.sorting import DaysBetween, Sort, Sorts, sort, told_apart
from mfdw_desktop.domain.claims import ClaimState
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.enterprises import Registration
from mfdw_desktop.domain.incentives import ATTENDED, AwardStatus, SessionStatus
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.domain.payments import PaymentState
from mfdw_desktop.domain.worksites import Answer

_low = sa.func.lower
AMOUNT = sa.func.coalesce(InsuranceClaim.approved_minor, InsuranceClaim.claimed_minor)
LISTED_ON = sa.func.coalesce(HealthVisit.visited_on, HealthVisit.issued_on)
"""The day that a visit or voucher stands at in its list."""


def client(key: Any) -> Sort:
    """Return the order by the name of the client that `key` points to."""
    return sort(Client.sort_name, joins=((Client, key == Client.id),))


def scheme(key: Any) -> Sort:
    """Return the order by the name of the scheme that `key` points to."""
    return sort(_low(Scheme.name), joins=((Scheme, key == Scheme.id),))


def _held(model: Any, *conditions: Any) -> Any:
    return (
        sa.select(sa.func.count()).where(*conditions, model.deleted_at.is_(None)).scalar_subquery()
    )


def policies(state: Any) -> Sorts:
    """Return the orders of policies; `state` is the place of what a policy's state says."""
    is_cut = InsurancePolicy.cancelled_on <= InsurancePolicy.ends_on
    return {
        "client": client(InsurancePolicy.client_id),
        "number": sort(_low(InsurancePolicy.number)),
        "persons": sort(_held(InsuredPerson, InsuredPerson.policy_id == InsurancePolicy.id)),
        # the last day of cover is the one before the day of cancelling
        "until": sort(
            sa.case((is_cut, InsurancePolicy.cancelled_on), else_=InsurancePolicy.ends_on),
            sa.case((is_cut, 0), else_=1),
        ),
        "premium": sort(InsurancePolicy.premium_minor),
        "state": sort(state),
    }


CLAIMS: Sorts = {
    "client": client(InsuranceClaim.client_id),
    "event": sort(InsuranceClaim.event),
    "amount": sort(AMOUNT),
    "state": sort(told_apart(InsuranceClaim.state, list(ClaimState))),
    "days": sort(InsuranceClaim.filed_on),
    "help": sort(
        sa.select(sa.func.count())
        .where(ClaimHelp.claim_id == InsuranceClaim.id, ClaimHelp.deleted_at.is_(None))
        .scalar_subquery()
    ),
}


def visits(state: Any) -> Sorts:
    """Return the orders of health visits; `state` is the place of what its state says."""
    return {
        "client": client(HealthVisit.client_id),
        "service": sort(HealthVisit.service, _low(HealthVisit.provider)),
        "voucher": sort(_low(HealthVisit.voucher)),
        "on": sort(LISTED_ON),
        "cost": sort(HealthVisit.cost_minor),
        "state": sort(state),
    }


LOOSE: Sorts = {
    "client": client(Award.client_id),
    "scheme": sort(_low(Scheme.name)),
    "on": sort(Award.given_on),
    "persons": sort(Award.quantity),
    "amount": sort(Award.amount_minor),
    "reference": sort(_low(Award.reference)),
}
"""Of insurance awards without a policy; the list joins the scheme when it is sorted by it."""

AWARDS: Sorts = {
    "client": client(Award.client_id),
    "on": sort(Award.given_on),
    "amount": sort(Award.amount_minor),
    "state": sort(told_apart(Award.status, list(AwardStatus))),
    "reference": sort(_low(Award.reference)),
    "note": sort(_low(Award.note)),
}

CHECKS: Sorts = {
    "client": client(ConditionCheck.client_id),
    "condition": sort(
        _low(SchemeCondition.text),
        joins=((SchemeCondition, ConditionCheck.condition_id == SchemeCondition.id),),
    ),
    "due": sort(ConditionCheck.due_on),
    "state": sort(told_apart(ConditionCheck.state, list(CheckState))),
    "done": sort(ConditionCheck.checked_on),
}


def _checked(state: CheckState | None = None) -> Any:
    """Return that a condition fell due until a payment, and stands in a state."""
    found = [
        ConditionCheck.award_id == AwardPayment.award_id,
        ConditionCheck.due_on <= AwardPayment.due_on,
        ConditionCheck.deleted_at.is_(None),
    ]
    return sa.exists().where(*found, *([ConditionCheck.state == state.value] if state else []))


PAYMENTS: Sorts = {
    "client": sort(Client.sort_name),
    "for": sort(
        _low(Scheme.name), AwardPayment.number, joins=((Scheme, Award.scheme_id == Scheme.id),)
    ),
    "due": sort(AwardPayment.due_on),
    "amount": sort(AwardPayment.amount_minor),
    # in the order of `domain.payments.Proof`
    "proof": sort(
        sa.case(
            (_checked(CheckState.NOT_MET), 3),
            (_checked(CheckState.DUE), 2),
            (_checked(), 1),
            else_=0,
        )
    ),
    "state": sort(told_apart(AwardPayment.state, list(PaymentState))),
    "done": sort(sa.func.coalesce(AwardPayment.ended_on, AwardPayment.paid_on)),
}
"""The list joins award and client."""


def accounts(deposited: Any, withdrawn: Any, last: Any, shocks: Any) -> Sorts:
    """Return the orders of savings accounts by what they held; the list joins the client."""
    out = sa.func.coalesce(withdrawn, 0)
    return {
        "client": sort(Client.sort_name),
        "scheme": scheme(SavingsAccount.scheme_id),
        "deposited": sort(sa.func.coalesce(deposited, 0)),
        "withdrawn": sort(out),
        "balance": sort(sa.func.coalesce(deposited, 0) - out),
        "last": sort(last),
        "shock": sort(sa.case((shocks > 0, 0), else_=1)),
    }


def referrals(day: date, *, sees: bool) -> Sorts:
    """Return the orders of referrals; without `sees` a restricted one says nothing by its place."""

    def shown(column: Any) -> Any:
        return column if sees else sa.case((Referral.is_restricted.is_(False), column))

    return {
        "client": sort(shown(Client.sort_name), joins=((Client, Referral.client_id == Client.id),)),
        "partner": sort(
            shown(_low(Partner.name)), joins=((Partner, Referral.partner_id == Partner.id),)
        ),
        "sent": sort(Referral.sent_on),
        "days": sort(DaysBetween(Referral.sent_on, sa.func.coalesce(Referral.closed_on, day))),
        "received": sort(Referral.received_on),
        "state": sort(shown(Referral.outcome)),
    }


APPROVALS: Sorts = {
    "client": sort(Client.sort_name),
    "what": sort(_low(Scheme.name)),
    "amount": sort(Approval.amount_minor),
    "by": sort(_low(Approval.requested_by)),
    "at": sort(Approval.requested_at),
    "state": sort(Approval.decision, _low(Approval.decided_by)),
}
"""The list joins award, scheme and client."""

REVIEWS: Sorts = {
    "client": sort(Client.sort_name),
    "condition": sort(_low(SchemeCondition.text)),
    "seen": sort(ConditionCheck.checked_on),
    "note": sort(_low(ConditionCheck.note)),
    "state": sort(CheckReview.decision),
}
"""The list joins the review, and client or condition when it is sorted by them."""

PAPERS: Sorts = {
    "client": sort(Client.sort_name),
    "what": sort(told_apart(RegistrationPaper.grade, list(Registration)), RegistrationPaper.number),
    "on": sort(RegistrationPaper.expires_on),
    "state": sort(RegistrationPaper.expires_on),
}
ACTIONS: Sorts = {
    "client": sort(Client.sort_name),
    "what": sort(_low(AgreedAction.text)),
    "on": sort(AgreedAction.due_on),
    "state": sort(AgreedAction.due_on),
}


def _answered(*answers: Answer) -> Any:
    return _held(
        VisitAnswer,
        VisitAnswer.visit_id == SafetyVisit.id,
        VisitAnswer.answer.in_([each.value for each in answers]),
    )


SAFETY_VISITS: Sorts = {
    "client": sort(Client.sort_name),
    "what": sort(
        _low(Checklist.name), joins=((Checklist, SafetyVisit.checklist_id == Checklist.id),)
    ),
    "on": sort(SafetyVisit.visited_on),
    # the score of `domain.worksites.score`: yes of yes and no, none when nothing applies
    "state": sort(
        1.0 * _answered(Answer.YES) / sa.func.nullif(_answered(Answer.YES, Answer.NO), 0)
    ),
}
"""The lists of enterprises join enterprise and client."""

LOANS: Sorts = {
    "client": sort(Client.sort_name),
    "loan": sort(_low(Loan.number)),
    "on": sort(Loan.disbursed_on),
    "principal": sort(Loan.principal_minor),
    "outstanding": sort(Loan.outstanding_minor),
    "status": sort(told_apart(Loan.status, list(LoanStatus))),
}
"""The list joins the client."""

SESSIONS: Sorts = {
    "topic": sort(_low(Session.topic)),
    "on": sort(Session.held_on),
    "came": sort(
        _held(
            Attendance,
            Attendance.session_id == Session.id,
            Attendance.code.in_([each.value for each in sorted(ATTENDED)]),
        )
    ),
    "status": sort(told_apart(Session.status, list(SessionStatus))),
}

REBATE_LINES: Sorts = {
    "client": client(RebateLine.client_id),
    "loan": sort(_low(Loan.number), joins=((Loan, RebateLine.loan_id == Loan.id),)),
    "on_time": sort(1.0 * RebateLine.on_time / sa.func.nullif(RebateLine.due, 0)),
    "base": sort(RebateLine.base_minor),
    "amount": sort(RebateLine.amount_minor),
    "why": sort(RebateLine.reason),
}
