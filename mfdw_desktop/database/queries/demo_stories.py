"""What the sample branch's records went through: when they were entered, what changed later."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database import models as m
from mfdw_desktop.database.models import Record
from mfdw_desktop.database.queries.evidence import COLUMNS
from mfdw_desktop.domain.claims import ClaimState
from mfdw_desktop.domain.clients import ClientStatus, StatusReason
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.demo_entry import sheet_entered
from mfdw_desktop.domain.demo_plan import Plan
from mfdw_desktop.domain.demo_schemes import SCHOOL_REBATE
from mfdw_desktop.domain.incentives import AwardStatus, SessionStatus
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.domain.payments import PaymentState
from mfdw_desktop.domain.rebates import RunState

When = date | datetime | None
_AT_THE_END = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Step:
    """A change on a day: the fields of `before` held these values until then.

    A function gives the value from the record.
    """

    on: str | Callable[[Any, Plan], When]
    before: Mapping[str, Any]

    def day(self, row: Any, plan: Plan) -> When:
        """Return the day of the change; None when there was none."""
        found: When = getattr(row, self.on) if isinstance(self.on, str) else self.on(row, plan)
        return found


@dataclass(frozen=True)
class Story:
    """When the records of a table were entered, and the changes that followed."""

    model: type[Record]
    told: Any = None
    """Column of the day or moment: nothing was entered before it. None: at the very beginning."""
    joins: tuple[tuple[type[Record], Any], ...] = ()
    steps: tuple[Step, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Columns of other tables under names of their own."""
    when: Callable[[Any, Plan], When] | None = None
    """The day itself, where it is not that of `told`."""
    lead: int = 0
    """Days before `told` on which it was entered."""
    more: tuple[str, ...] = ()
    """Columns that the functions ask for."""

    @property
    def columns(self) -> frozenset[str]:
        """The columns of the record's own that are read."""
        named = {name for step in self.steps for name in step.before}
        days = {step.on for step in self.steps if isinstance(step.on, str)}
        return frozenset(named | days | set(self.more)) - set(self.extra)

    def bound(self, row: Any) -> When:
        """Return a day before which the record was not entered."""
        found: When = row.told
        return found - timedelta(days=self.lead) if found is not None and self.lead else found

    def entered(self, row: Any, plan: Plan) -> When:
        """Return when the record was entered."""
        return self.when(row, plan) if self.when is not None else self.bound(row)


def _later(*names: str) -> Callable[[Any, Plan], When]:
    """Return the latest one of `told` and `names`; of one day, the one with an hour."""

    def when(row: Any, _plan: Plan) -> When:
        found: list[date | datetime] = [
            each for each in (row.told, *(getattr(row, name) for name in names)) if each is not None
        ]
        return max(found, key=_day_and_hour, default=None)

    return when


def _day_and_hour(when: date | datetime) -> tuple[date, bool]:
    return (when.date(), True) if isinstance(when, datetime) else (when, False)


def _award_at(key: Any, model: type[Record]) -> Mapping[str, Any]:
    """Return the moment of the award that a record may hang on, as a column of its own."""
    award = sa.select(m.Award.recorded_at).where(m.Award.id == key).correlate(model)
    return {"award_at": award.scalar_subquery()}


def _award_day(row: Any, _plan: Plan) -> When:
    """Return when it was decided what becomes of an award."""
    found: When = None
    if row.status == AwardStatus.RETURNED.value:
        found = row.given_on + timedelta(days=20)
    elif row.scheme_code == SCHOOL_REBATE.code and row.status != AwardStatus.PLANNED.value:
        found = row.checked_on
    return found


def _award_first(row: Any) -> str:
    is_given = row.status == AwardStatus.RETURNED.value
    return (AwardStatus.GIVEN if is_given else AwardStatus.PLANNED).value


def _loan_day(row: Any, plan: Plan) -> When:
    return plan.settled if row.status == LoanStatus.ACTIVE.value else row.due_on


def _instalment_day(row: Any, plan: Plan) -> When:
    """Return when the core-banking system's statement had an instalment."""
    return row.paid_on or (row.due_on if row.due_on <= plan.today else plan.settled)


def _sheet_day(row: Any, plan: Plan) -> When:
    return sheet_entered(plan, row.session_id, row.told)


def _document_day(row: Any, _plan: Plan) -> When:
    """Return when a document was added; what proves a record was scanned at the very end."""
    proves = any(getattr(row, each.key) is not None for each in COLUMNS.values())
    return _AT_THE_END if proves else row.told


def _held_day(row: Any, _plan: Plan) -> When:
    return row.held_on if row.status == SessionStatus.HELD.value else None


def _ended_first(row: Any) -> str:
    return (PaymentState.DUE if row.paid_on is None else PaymentState.PAID).value


_SURVEYED = (
    sa.select(sa.func.min(m.Response.interviewed_on))
    .where(m.Response.client_id == m.Client.id)
    .correlate(m.Client)
    .scalar_subquery()
)
_JOINED = sa.func.coalesce(m.Client.joined_on, _SURVEYED, type_=m.Client.joined_on.type)
_SETTLED_DOWN = (
    sa.select(sa.func.min(m.Client.joined_on))
    .where(m.Client.household_id == m.Household.id)
    .correlate(m.Household)
    .scalar_subquery()
)
_CHECKED = (
    sa.select(sa.func.max(m.ConditionCheck.checked_on))
    .where(m.ConditionCheck.award_id == m.Award.id)
    .correlate(m.Award)
    .scalar_subquery()
)


def _of(model: type[Record], key: Any) -> tuple[tuple[type[Record], Any], ...]:
    return ((model, key == model.id),)


_JOINING = {"joined_on": m.Client.joined_on}


def _of_enterprise(key: Any) -> tuple[tuple[type[Record], Any], ...]:
    return (*_of(m.Enterprise, key), *_of(m.Client, m.Enterprise.client_id))


def _of_policy(key: Any) -> tuple[tuple[type[Record], Any], ...]:
    return (*_of(m.InsurancePolicy, key), *_of(m.Award, m.InsurancePolicy.award_id))


STORIES: tuple[Story, ...] = (
    *(
        Story(each)
        for each in (
            m.Institution, m.InstitutionRule, m.Branch, m.Staff, m.Centre, m.ClientGroup,
            m.OwnField, m.Area,
            m.IncentiveKind, m.Innovation, m.Scheme, m.RebateRule, m.Questionnaire,
            m.QuestionnaireVersion, m.Question, m.Choice, m.Partner, m.Checklist,
            m.ChecklistItem, m.Curriculum, m.CurriculumModule, m.Course,
        )
    ),
    Story(m.Assignment, m.Assignment.from_on),
    Story(m.SchemeVersion, m.SchemeVersion.from_on, lead=7),
    Story(m.SchemeCondition, m.SchemeVersion.from_on, lead=7,
          joins=_of(m.SchemeVersion, m.SchemeCondition.version_id)),
    Story(m.SchemeBudget, m.SchemeBudget.starts_on),
    Story(m.SurveyRound, m.SurveyRound.opens_on, lead=7),
    Story(m.Household, _SETTLED_DOWN),
    Story(
        m.Client, _JOINED, more=("joined_on",),
        steps=(
            Step("left_on", {
                "status": ClientStatus.ACTIVE.value,
                "status_reason": StatusReason.ENROLLED.value,
                "status_on": lambda row: row.joined_on,
                "left_on": None,
            }),
        ),
    ),
    Story(m.ClientExternalId, _JOINED, _of(m.Client, m.ClientExternalId.client_id)),
    Story(m.ClientStatusLine, m.ClientStatusLine.changed_on),
    Story(m.Consent, m.Consent.given_on, steps=(Step("withdrawn_on", {"withdrawn_on": None}),)),
    Story(m.HouseholdMember, _SETTLED_DOWN, _of(m.Household, m.HouseholdMember.household_id),
          when=_later("birth_on"), more=("birth_on",)),
    Story(m.Enterprise, _JOINED, _of(m.Client, m.Enterprise.client_id)),
    Story(m.Enrolment, m.Enrolment.enrolled_on,
          steps=(Step("left_on", {"left_on": None, "left_reason": None}),)),
    Story(m.Exposure, m.Exposure.offered_on, _of(m.Client, m.Exposure.client_id),
          extra=_JOINING, when=_later("joined_on"),
          steps=(Step("answered_on", {"answered_on": None, "accepted": None}),)),
    Story(
        m.Loan, m.Loan.disbursed_on, more=("due_on", "principal_minor", "disbursed_on"),
        steps=(
            Step(_loan_day, {
                "status": LoanStatus.ACTIVE.value,
                "outstanding_minor": lambda row: row.principal_minor,
                "outstanding_on": lambda row: row.disbursed_on,
            }),
        ),
    ),
    Story(m.LoanInstalment, m.Loan.disbursed_on, _of(m.Loan, m.LoanInstalment.loan_id),
          when=_instalment_day, more=("paid_on", "due_on")),
    Story(m.Session, m.Session.held_on, lead=14,
          steps=(Step(_held_day, {"status": SessionStatus.PLANNED.value}),), more=("held_on",)),
    Story(m.Lesson, m.Session.held_on, _of(m.Session, m.Lesson.session_id), lead=14),
    Story(m.StaffTraining, m.StaffTraining.trained_on),
    Story(m.PassOnTalk, m.PassOnTalk.held_on),
    Story(m.Attendance, m.Session.held_on, _of(m.Session, m.Attendance.session_id),
          when=_sheet_day, more=("session_id",)),
    Story(m.QuizScore, m.Session.held_on, _of(m.Session, m.QuizScore.session_id),
          when=_sheet_day, more=("session_id",)),
    Story(
        m.Award, m.Award.recorded_at, _of(m.Scheme, m.Award.scheme_id),
        extra={"scheme_code": m.Scheme.code, "checked_on": _CHECKED},
        steps=(Step(_award_day, {"status": _award_first, "note": None}),), more=("given_on",),
    ),
    Story(m.Approval, m.Approval.requested_at),
    Story(
        m.ConditionCheck, m.Award.recorded_at, _of(m.Award, m.ConditionCheck.award_id),
        steps=(
            Step("checked_on", {
                "state": CheckState.DUE.value, "checked_on": None, "checked_by": None,
                "evidence": None, "note": None,
            }),
        ),
    ),
    Story(m.GivenReason, m.GivenReason.recorded_at),
    Story(
        m.CheckReview, m.Award.recorded_at,
        (*_of(m.ConditionCheck, m.CheckReview.check_id),
         *_of(m.Award, m.ConditionCheck.award_id)),
        when=_later("decided_on"), more=("decided_on",),
    ),
    Story(
        m.AwardPayment, m.Award.recorded_at, _of(m.Award, m.AwardPayment.award_id),
        steps=(
            Step("paid_on", {
                "state": PaymentState.DUE.value, "paid_on": None, "reference": None,
                "decided_by": None,
            }),
            Step("ended_on", {
                "state": _ended_first, "ended_on": None, "note": None,
            }),
        ),
    ),
    Story(
        m.InsurancePolicy, m.Award.recorded_at, _of(m.Award, m.InsurancePolicy.award_id),
        steps=(
            Step("paid_on", {"paid_on": None}),
            Step("cancelled_on", {"cancelled_on": None, "cancel_reason": None}),
        ),
    ),
    Story(m.InsuredPerson, m.Award.recorded_at, _of_policy(m.InsuredPerson.policy_id),
          when=_later("from_on"), more=("from_on",)),
    Story(
        m.InsuranceClaim, m.Award.recorded_at,
        (*_of_policy(m.InsuranceClaim.policy_id),
         *_of(m.InsuredPerson, m.InsuranceClaim.person_id)),
        extra={"covered_on": m.InsuredPerson.from_on},
        when=_later("filed_on", "covered_on"), more=("filed_on",),
        steps=(
            Step("complete_on", {"complete_on": None, "state": ClaimState.FILED.value}),
            Step("submitted_on", {"submitted_on": None, "state": ClaimState.READY.value}),
            Step("decided_on", {
                "decided_on": None, "decision": None, "approved_minor": None, "reason": None,
                "state": ClaimState.SUBMITTED.value,
            }),
            Step("paid_on", {
                "paid_on": None, "paid_to": None, "state": ClaimState.APPROVED.value,
            }),
            Step("withdrawn_on", {
                "withdrawn_on": None, "reason": None, "state": ClaimState.FILED.value,
            }),
        ),
    ),
    Story(
        m.ClaimHelp, m.Award.recorded_at,
        (*_of(m.InsuranceClaim, m.ClaimHelp.claim_id),
         *_of_policy(m.InsuranceClaim.policy_id),
         *_of(m.InsuredPerson, m.InsuranceClaim.person_id)),
        extra={"covered_on": m.InsuredPerson.from_on},
        when=_later("given_on", "covered_on"), more=("given_on",),
    ),
    Story(
        m.HealthVisit, m.Award.recorded_at, _of(m.Award, m.HealthVisit.award_id),
        steps=(
            Step("visited_on", {
                "visited_on": None, "cost_minor": None, "client_share_minor": None,
                "follow_up_on": None, "follow_up": None, "diagnosis": None,
            }),
            Step("cancelled_on", {"cancelled_on": None}),
            Step("followed_on", {"followed_on": None}),
        ),
    ),
    Story(
        m.Referral, m.Referral.sent_on,
        extra=_award_at(m.Referral.award_id, m.Referral), when=_later("award_at"),
        steps=(
            Step("received_on", {"received_on": None}),
            Step("closed_on", {"closed_on": None, "outcome": None}),
        ),
    ),
    Story(m.ReferralNote, m.ReferralNote.noted_on,
          _of(m.Referral, m.ReferralNote.referral_id),
          extra=_award_at(m.Referral.award_id, m.Referral), when=_later("award_at")),
    Story(m.Response, m.Response.linked_at),
    Story(m.ResponseRow, m.Response.linked_at, _of(m.Response, m.ResponseRow.response_id)),
    Story(m.ResponseEntry, m.ResponseEntry.entered_at),
    Story(m.HeadCount, m.HeadCount.counted_on, _of_enterprise(m.HeadCount.enterprise_id),
          extra=_JOINING, when=_later("joined_on")),
    Story(m.RegistrationPaper, m.RegistrationPaper.issued_on,
          _of_enterprise(m.RegistrationPaper.enterprise_id),
          extra=_JOINING, when=_later("joined_on")),
    Story(m.SafetyVisit, m.SafetyVisit.visited_on, _of_enterprise(m.SafetyVisit.enterprise_id),
          extra=_JOINING, when=_later("joined_on")),
    Story(m.VisitAnswer, m.SafetyVisit.visited_on,
          (*_of(m.SafetyVisit, m.VisitAnswer.visit_id),
           *_of_enterprise(m.SafetyVisit.enterprise_id)),
          extra=_JOINING, when=_later("joined_on")),
    Story(m.AgreedAction, m.SafetyVisit.visited_on,
          (*_of(m.SafetyVisit, m.AgreedAction.visit_id),
           *_of_enterprise(m.SafetyVisit.enterprise_id)),
          extra=_JOINING, when=_later("joined_on"),
          steps=(Step("done_on", {"done_on": None}),)),
    Story(m.ClientDocument, m.ClientDocument.added_on, when=_document_day,
          more=tuple(each.key for each in COLUMNS.values())),
    Story(m.SavingsAccount, m.SavingsAccount.opened_on),
    Story(m.SavingsEntry, m.SavingsEntry.recorded_at,
          extra=_award_at(m.SavingsEntry.award_id, m.SavingsEntry), when=_later("award_at")),
    Story(
        m.RebateRun, m.RebateRun.computed_at,
        steps=(
            Step("approved_at", {
                "state": RunState.COMPUTED.value, "approved_by": None, "approved_at": None,
            }),
            Step("credited_on", {
                "state": RunState.APPROVED.value, "credited_by": None, "credited_on": None,
                "reference": None,
            }),
        ),
    ),
    Story(
        m.RebateLine, m.RebateRun.computed_at, _of(m.RebateRun, m.RebateLine.run_id),
        extra={"credited_on": m.RebateRun.credited_on},
        steps=(
            Step("credited_on", {"award_id": None}),
            Step("reversed_on", {
                "reversed_on": None, "reversed_by": None, "reverse_reason": None,
            }),
        ),
    ),
)  # fmt: skip
"""In the order of a day's work: a record never stands before what it hangs on."""
