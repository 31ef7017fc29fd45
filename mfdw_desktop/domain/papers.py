"""Papers: who they speak for, the lines of a listing, what was printed before."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from mfdw_desktop.domain.fingerprints import Row
from mfdw_desktop.domain.periods import Month


@dataclass(frozen=True)
class BranchFacts:
    """Who a paper speaks for."""

    id: int
    code: str
    name: str
    native_name: str
    time_zone: str
    institution: str
    institution_native: str
    currency: str
    language: str
    paper_size: str
    logo: bytes = field(default=b"", repr=False, compare=False)
    """The institution's logo as a small picture; empty without one."""


@dataclass(frozen=True)
class ListedClient:
    """One line of the client listing."""

    code: str
    name: str
    native_name: str
    sex: str
    birth_on: date | None
    centre: str
    village: str
    phone: str
    status: str
    external_id: str = ""
    """Stands for the name of a client to complete."""

    def canonical(self) -> str:
        """Return the line as the fingerprint takes it, in no language."""
        born = self.birth_on.isoformat() if self.birth_on else ""
        names = (self.code, self.name, self.native_name, self.external_id, self.sex, born)
        return "\x1f".join((*names, self.centre, self.village, self.phone, self.status)) + "\n"


@dataclass(frozen=True)
class PrintedBefore:
    """A paper that was made earlier."""

    uid: str
    paper: str
    branch: str
    """Code; empty for all branches."""
    month: Month | None
    language: str
    paper_size: str
    pages: int
    fingerprint: str
    file_name: str
    actor: str
    made_at: datetime
    """Moment in UTC."""
    rows: tuple[Row, ...] = ()


class Section(StrEnum):
    """The sections of the monthly summary, which can be left out one by one."""

    CLIENTS = "clients"
    INCENTIVES = "incentives"
    CONDITIONS = "conditions"
    SESSIONS = "sessions"
    INSURANCE = "insurance"
    HEALTH = "health"
    MONEY = "money"
    """Rebates, emergency savings, payments."""
    REFERRALS = "referrals"
    EDUCATION = "education"
    WORKSITES = "worksites"
    """Registrations, safety visits, agreed actions."""
    SURVEYS = "surveys"
    QUALITY = "quality"
    CHANGES = "changes"
    SIGNATURES = "signatures"


class PaperKind(StrEnum):
    """The papers that can be printed."""

    MONTHLY = "monthly"
    MONTHLY_AS_OF = "monthly-as-of"
    """The summary as it would have been on an earlier day: kept in the history, not compared."""
    LISTING = "listing"
    CLIENT = "client"
    """One client whole."""
    CONSENT = "consent"
    """The form on which a client gives her consents."""
    REGISTER = "register"
    """The incentives given in a month."""
    DUE = "due"
    """Checks of conditions by officer and village, to take along."""
    ATTENDANCE = "attendance"
    """The roster of a session, to be marked and signed."""
    COLLECTION = "collection"
    """A centre's clients for one scheme, to be filled in by hand."""
    ELIGIBLE = "eligible"
    """Who may have a scheme and has not had it, to take along."""
    LEAFLET = "leaflet"
    """A scheme in words for those who may get it."""
    ROUND = "wave"
    """How far a round of a survey is."""
    COMPLETION = "completion"
    """Who completed a course, to be signed."""
    CERTIFICATES = "certificates"
    """For each who completed a course, one page to hang on the wall."""
    REFERRAL = "referral"
    """The slip that somebody takes to a partner."""
    RECEIPT = "receipt"
    """What an import did, or what its undo took back and left."""
    REBATES = "rebates"
    """The rebates of a period, to be signed for."""
    SAVINGS = "savings"
    """The emergency savings of a client."""
    PAYMENTS = "payments"
    """Payments of awards that are due, to be signed for."""


@dataclass(frozen=True)
class PaperRequest:
    """Which paper, and what it is about; each kind needs some of the fields."""

    kind: PaperKind
    branch: str
    """Code."""
    month: Month | None = None
    until: date | None = None
    as_of: date | None = None
    """What was known at the end of that day; without it what is known now."""
    on: date | None = None
    """Day of the session; without it the next one."""
    client: str = ""
    """Code of the client."""
    clients: tuple[str, ...] = ()
    """Codes of those whom a listing is of, whatever their status; without any it is of all."""
    scheme: str = ""
    """Code of the scheme."""
    session: int | None = None
    centre: int | None = None
    survey: str = ""
    round: str = ""
    batch: int | None = None
    run: int | None = None
    """A rebate run."""
    referral: int | None = None
    says_reason: bool = False
    """Whether a slip says why somebody is referred."""
    all_branches: bool = False
    """Of a survey round: every branch that the actor sees."""
    with_names: bool = False
    """Of a survey round: also the clients who were not found, by name."""
    is_whole: bool = False
    """Whether everything is listed that a paper would have no room for: in a workbook."""


@dataclass(frozen=True)
class DueLine:
    """A check of a condition on the list that an officer takes along."""

    officer: str
    village: str
    centre: str
    client_code: str
    client_name: str
    native_name: str
    phone: str
    scheme: str
    condition: str
    member: str
    due_on: date


@dataclass(frozen=True)
class PrintedPaper:
    """A paper that was just made."""

    file: Path
    pages: int
    seconds: float
    fingerprint: str
    """SHA-256 over the canonical rows, in hexadecimal digits."""
    is_remembered: bool = True
    """Whether it stands in the history; another program may have held the database."""
