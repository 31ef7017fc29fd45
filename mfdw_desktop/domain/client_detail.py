"""One client whole: what the client page shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from mfdw_desktop.domain.claims import ClaimRow
from mfdw_desktop.domain.clients import (
    ClientRow,
    ClientStatus,
    ExternalId,
    StatusReason,
)
from mfdw_desktop.domain.conditions import CheckRow
from mfdw_desktop.domain.consents import (
    Consent,
)
from mfdw_desktop.domain.cross_round import CrossQuestion
from mfdw_desktop.domain.documents import ClientDocument
from mfdw_desktop.domain.enterprises import Enterprise
from mfdw_desktop.domain.health_care import VisitRow
from mfdw_desktop.domain.households import HouseholdMember
from mfdw_desktop.domain.incentives import AttendanceCode, AwardRow
from mfdw_desktop.domain.insurance import PolicyRow
from mfdw_desktop.domain.learning import Learner
from mfdw_desktop.domain.loans import Loan
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.payments import PaymentRow
from mfdw_desktop.domain.referrals import Referral
from mfdw_desktop.domain.savings import Account
from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.domain.transfers import TransferLine
from mfdw_desktop.domain.worksites import HeadCount, RegistrationPaper, SafetyVisit


class EventKind(StrEnum):
    """What happened, for the picture and the words of a line of time."""

    ENROLLED = "enrolled"
    STATUS = "status"
    LOAN = "loan"
    AWARD = "award"
    CHECK = "check"
    SESSION = "session"
    INTERVIEW = "interview"
    CONSENT = "consent"
    TRANSFER = "transfer"
    REFERRAL = "referral"
    PAPER = "paper"
    SAFETY_VISIT = "safety_visit"
    POLICY = "policy"
    CLAIM = "claim"
    VISIT = "visit"
    SAVING = "saving"
    PAYMENT = "payment"
    HOUSEHOLD = "household"
    ENTERPRISE = "enterprise"
    DOCUMENT = "document"
    ACTION = "action"


@dataclass(frozen=True)
class TimelineEvent:
    """One thing on the client's line of time.

    `title` and `detail` are data as stored (a scheme's name, a condition's text); the words
    around them are made where the line is shown, from `kind`, `state` and `fields`.
    """

    on: date
    kind: EventKind
    title: str = ""
    detail: str = ""
    state: str = ""
    """A code: of a check, an award, an attendance, a status."""
    amount: Money | None = None
    uid: str = ""
    """Of the record that the line opens."""
    fields: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class StatusLine:
    """One change of the client's status."""

    on: date
    status: ClientStatus
    reason: StatusReason
    note: str = ""


@dataclass(frozen=True)
class HistoryLine:
    """One change of one field, from the ledger."""

    at: datetime
    by: str
    kind: str
    """Of the record: `client`, `household_member` …"""
    uid: str
    action: str
    """`create update delete restore merge erase`."""
    field: str = ""
    old: object = None
    new: object = None
    batch: int | None = None
    batch_name: str = ""


@dataclass(frozen=True)
class AnswerLine:
    """One question with the client's answers, a cell a round."""

    code: str
    label: str
    answers: tuple[str, ...]
    """As text in the language asked for, in order of `ResponseBlock.rounds`."""
    missing: tuple[str, ...]
    """Missing reason at the same place, empty when answered or not asked."""
    changed: bool = False
    """Whether two rounds differ."""
    sensitive: bool = False
    kind: QuestionKind = QuestionKind.TEXT


@dataclass(frozen=True)
class ResponseLine:
    """One interview of the client."""

    uid: str
    survey: str
    """Code of the questionnaire."""
    survey_title: str
    round: str
    on: date | None
    interviewer: str
    link_method: str
    answered: int
    questions: int


@dataclass(frozen=True)
class ResponseBlock:
    """The answers of all rounds of one questionnaire side by side."""

    survey: str
    title: str
    rounds: tuple[str, ...]
    lines: tuple[AnswerLine, ...]
    hidden: int = 0
    """Sensitive questions that the actor may not see."""
    questions: tuple[CrossQuestion, ...] = ()
    """What two rounds say differently of the person."""


@dataclass(frozen=True)
class AttendanceLine:
    """One session that the client was invited to."""

    uid: str
    session_uid: str
    on: date
    scheme: str
    number: int
    topic: str
    code: AttendanceCode | None


@dataclass(frozen=True)
class ClientDetail:
    """A client with everything that hangs on her."""

    client: ClientRow
    address: str = ""
    relative_name: str = ""
    language: str = ""
    note: str = ""
    own_arm: bool = False
    """Her arm is her own, not her centre's."""
    centre_id: int | None = None
    group_id: int | None = None
    officer_id: int | None = None
    household_uid: str = ""
    household_own: Mapping[str, object] = field(default_factory=dict)
    """Values of the household's own fields by code."""
    version: int = 1
    external_ids: tuple[ExternalId, ...] = ()
    consents: tuple[Consent, ...] = ()
    statuses: tuple[StatusLine, ...] = ()
    transfers: tuple[TransferLine, ...] = ()
    household: tuple[HouseholdMember, ...] = ()
    enterprises: tuple[Enterprise, ...] = ()
    loans: tuple[Loan, ...] = ()
    savings: tuple[Account, ...] = ()
    """Emergency savings, with every entry."""
    payments: tuple[PaymentRow, ...] = ()
    """Of awards that are given in several."""
    awards: tuple[AwardRow, ...] = ()
    checks: tuple[CheckRow, ...] = ()
    sessions: tuple[AttendanceLine, ...] = ()
    responses: tuple[ResponseLine, ...] = ()
    documents: tuple[ClientDocument, ...] = ()
    courses: tuple[Learner, ...] = ()
    """How far she has come in each course."""
    head_counts: tuple[HeadCount, ...] = ()
    papers: tuple[RegistrationPaper, ...] = ()
    safety_visits: tuple[SafetyVisit, ...] = ()
    referrals: tuple[Referral, ...] = ()
    """Those that the actor may see."""
    policies: tuple[PolicyRow, ...] = ()
    claims: tuple[ClaimRow, ...] = ()
    visits: tuple[VisitRow, ...] = ()
    covered: Mapping[int, str] = field(default_factory=dict)
    """Lines of the roster that a policy covers today, with its number."""
    timeline: tuple[TimelineEvent, ...] = ()
    """Newest first."""

    def is_insured(self, today: date) -> bool:
        """Tell whether a policy covers the client herself, her own or one of her household."""
        lines = {each.id for each in self.household if each.client_id == self.client.id}
        if lines & self.covered.keys():
            return True
        spans = [each.cover for policy in self.policies for each in policy.persons
                 if each.client_id == self.client.id]  # fmt: skip
        return any(span is not None and span[0] <= today <= span[1] for span in spans)
