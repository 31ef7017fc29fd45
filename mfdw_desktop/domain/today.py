"""What the first page says of a branch: what needs a person, and how the month goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from mfdw_desktop.domain.periods import Month


class Need(StrEnum):
    """What may need a person; each opens the very list that it counts."""

    CHECKS = "checks"
    """Condition checks due until today."""
    REVIEWS = "reviews"
    """Breaches that touch a child and were not reviewed."""
    APPROVALS = "approvals"
    """Awards that wait for a second person."""
    WHO = "who"
    """Interviews of which it is not known who was interviewed."""
    QUEUE = "queue"
    """Second interviews that wait for a decision."""
    REBATES = "rebates"
    """Rebates that wait for approval or credit."""
    PAYMENTS = "payments"
    """Payments of awards due until today."""
    PAPERS = "papers"
    """Registration papers that expire within 60 days."""
    ACTIONS = "actions"
    """Agreed actions of safety visits that are open."""
    REFERRALS = "referrals"
    """Referrals that are open for too long, or that nobody acknowledged."""
    CLAIM_DOCUMENTS = "claim_documents"
    """Claims for which documents are wanted."""
    CLAIM_SENDING = "claim_sending"
    """Claims with all documents, to be sent to the insurer."""
    CLAIM_DECISION = "claim_decision"
    """Claims that wait for the insurer's decision."""
    CLAIM_PAYMENT = "claim_payment"
    """Claims that were approved and are not paid."""
    RENEWALS = "renewals"
    """Policies that end soon and are not renewed."""
    FOLLOW_UPS = "follow_ups"
    """What was to follow a visit to the doctor, due and not done."""
    SESSIONS = "sessions"
    """Sessions of today."""
    INTERVIEWS = "interviews"
    """Interviews of an open round that are still to be made."""
    TO_COMPLETE = "to_complete"
    """Clients made by a survey, without a name."""
    MONTH = "month"
    """A month that has ended and is not closed."""
    BACKUP = "backup"
    """No copy of the database for a day."""


@dataclass(frozen=True)
class NeedLine:
    """One list that needs a person."""

    need: Need
    count: int
    oldest: date | None = None
    """Day that the oldest was due on."""
    month: Month | None = None
    names: tuple[str, ...] = ()
    """What the first of them are: a scheme, a session, a round."""
    uid: str = ""
    """Of what is opened, where the list needs to be told."""


@dataclass(frozen=True)
class TodayFigure:
    """A figure of this month against last month and plan, with its run-up."""

    now: float | None
    before: float | None
    plan: float | None = None
    trend: tuple[float | None, ...] = ()
    """The last months, this one at the end."""


@dataclass(frozen=True)
class NextDay:
    """Something planned in the next days."""

    on: date
    scheme: str
    number: int
    centre: str
    at: time | None
    uid: str


@dataclass(frozen=True)
class RoundProgress:
    """How many clients of each centre were interviewed in the round that is open."""

    id: int
    survey: str
    title: str
    round: str
    centres: tuple[tuple[str, int, int], ...] = ()
    """Name, interviewed, active clients."""


@dataclass(frozen=True)
class Today:
    """Everything the first page shows, or as much of it as is read by now."""

    day: date
    month: Month
    taken_at: datetime
    needs: tuple[NeedLine, ...] = ()
    clients: TodayFigure | None = None
    """This figure and the next three are None as long as they are not read."""
    incentives: TodayFigure | None = None
    conditions: TodayFigure | None = None
    attendance: TodayFigure | None = None
    months: tuple[Month, ...] = ()
    """Of the run-up, as the trends are."""
    next_days: tuple[NextDay, ...] = ()
    progress: RoundProgress | None = None
    charts: Mapping[str, object] = field(default_factory=dict)
    """Drawings by name (`reporting.charts.Drawing`); the window paints them."""
    is_whole: bool = True
    """Whether nothing is still to be read."""
