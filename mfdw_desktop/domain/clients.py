"""Clients: what is entered, what a list shows, how a status may change."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.people import Sex as Sex
from mfdw_desktop.domain.programme import Arm as Arm

OLDEST_AGE = 110
YOUNGEST_CLIENT = 15


class ClientStatus(StrEnum):
    """Where a client stands with the institution."""

    TO_COMPLETE = "to_complete"
    """Made by a survey import: a code and an answer, no name yet (`decisions.md` 3)."""
    ACTIVE = "active"
    LEFT = "left"
    DECEASED = "deceased"


class StatusReason(StrEnum):
    """Why a status changed."""

    ENROLLED = "enrolled"
    COMPLETED = "completed"
    RETURNED = "returned"
    CORRECTION = "correction"
    LOAN_REPAID = "loan_repaid"
    MOVED = "moved"
    OTHER_LENDER = "other_lender"
    TOO_MUCH_DEBT = "too_much_debt"
    BUSINESS_CLOSED = "business_closed"
    DISSATISFIED = "dissatisfied"
    EXCLUDED = "excluded"
    NOT_FOUND = "not_found"
    DIED = "died"
    OTHER = "other"


LEAVE_REASONS = (
    StatusReason.LOAN_REPAID,
    StatusReason.MOVED,
    StatusReason.OTHER_LENDER,
    StatusReason.TOO_MUCH_DEBT,
    StatusReason.BUSINESS_CLOSED,
    StatusReason.DISSATISFIED,
    StatusReason.EXCLUDED,
    StatusReason.NOT_FOUND,
    StatusReason.OTHER,
)

TRANSITIONS: dict[ClientStatus, dict[ClientStatus, tuple[StatusReason, ...]]] = {
    ClientStatus.TO_COMPLETE: {
        ClientStatus.ACTIVE: (StatusReason.COMPLETED,),
        ClientStatus.LEFT: LEAVE_REASONS,
        ClientStatus.DECEASED: (StatusReason.DIED,),
    },
    ClientStatus.ACTIVE: {
        ClientStatus.LEFT: LEAVE_REASONS,
        ClientStatus.DECEASED: (StatusReason.DIED,),
    },
    ClientStatus.LEFT: {
        ClientStatus.ACTIVE: (StatusReason.RETURNED, StatusReason.CORRECTION),
        ClientStatus.DECEASED: (StatusReason.DIED,),
    },
    ClientStatus.DECEASED: {
        ClientStatus.ACTIVE: (StatusReason.CORRECTION,),
        ClientStatus.LEFT: (StatusReason.CORRECTION,),
    },
}
"""From, to, and the reasons that a person chooses from."""


class ConsentScope(StrEnum):
    """What a client agrees to; refusing research never touches the loan."""

    SERVICE = "service"
    """Her data may be kept for the service."""
    SURVEY = "survey"
    """She may be interviewed."""
    RESEARCH = "research"
    """Answers may be shared for research, without her name."""


class ConsentMethod(StrEnum):
    """How consent was given."""

    SIGNATURE = "signature"
    THUMBPRINT = "thumbprint"
    VERBAL = "verbal"
    """Needs a witness."""


class ConsentState(StrEnum):
    """The three consents in one word, for a list."""

    ALL = "all"
    SOME = "some"
    NONE = "none"
    WITHDRAWN = "withdrawn"


class ClientFlag(StrEnum):
    """What needs a person's eye in a list of clients."""

    CHECK_DUE = "check_due"
    TO_COMPLETE = "to_complete"
    POSSIBLE_DUPLICATE = "possible_duplicate"
    NO_CONSENT = "no_consent"


@dataclass(frozen=True)
class ExternalId:
    """A number that somebody else gave, unique within its type."""

    type: str
    """Code of the type: `national`, `core_banking`, `X_uuid` …"""
    value: str


@dataclass(frozen=True)
class Consent:
    """One consent as given, and perhaps withdrawn."""

    scope: ConsentScope
    given_on: date
    method: ConsentMethod = ConsentMethod.SIGNATURE
    witness: str = ""
    withdrawn_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether the consent is in force on `day`; a withdrawal acts from its date."""
        return self.given_on <= day and (self.withdrawn_on is None or day < self.withdrawn_on)


@dataclass(frozen=True)
class ClientDraft:
    """All that can be entered of a client on one form."""

    name: str = ""
    """In Latin script, in the order the client says it."""
    native_name: str = ""
    sex: Sex = Sex.UNKNOWN
    birth_on: date | None = None
    birth_estimated: bool = False
    """The day was made from a stated age."""
    phone: str = ""
    village: str = ""
    address: str = ""
    centre_id: int | None = None
    group_id: int | None = None
    officer_id: int | None = None
    """Her own; empty means the centre's officer."""
    joined_on: date | None = None
    status: ClientStatus = ClientStatus.ACTIVE
    arm: Arm | None = None
    """Her own; empty means the centre's, else the branch's."""
    relative_name: str = ""
    """Spouse, father or head of household: tells two of one name apart."""
    language: str = ""
    """For papers and interviews, ISO 639."""
    activity: str = ""
    """Of her enterprise, in her words, when it is entered with the client."""
    external_ids: tuple[ExternalId, ...] = ()
    consents: tuple[Consent, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class StatusChange:
    """A change of status to be made."""

    status: ClientStatus
    reason: StatusReason
    on: date
    note: str = ""


@dataclass(frozen=True)
class ClientRow:
    """One client in a list."""

    id: int
    uid: str
    code: str
    name: str
    native_name: str
    sex: Sex
    birth_on: date | None
    birth_estimated: bool
    village: str
    centre: str
    group: str
    officer: str
    branch: str
    """Code of the branch."""
    status: ClientStatus
    arm: Arm | None
    consent: ConsentState
    phone: str = ""
    joined_on: date | None = None
    flags: frozenset[ClientFlag] = frozenset()
    external_id: str = ""
    """Shown in place of the name of a client to complete."""

    @property
    def title(self) -> str:
        """What the client is called on screen: name, native name, outside number or code."""
        return self.name or self.native_name or self.external_id or self.code


class ClientSort(StrEnum):
    """Columns that a list of clients can be sorted by."""

    NAME = "name"
    CODE = "code"
    CENTRE = "centre"
    VILLAGE = "village"
    STATUS = "status"
    BIRTH = "birth_on"
    JOINED = "joined_on"
    OFFICER = "officer"
    ARM = "arm"


class MissingField(StrEnum):
    """Fields that a list can be searched for gaps in."""

    NAME = "name"
    NATIVE_NAME = "native_name"
    SEX = "sex"
    BIRTH = "birth_on"
    PHONE = "phone"
    VILLAGE = "village"
    CENTRE = "centre"


@dataclass(frozen=True)
class ClientFilter:
    """Which clients a list shows; an empty set leaves the question open."""

    text: str = ""
    branches: frozenset[int] = frozenset()
    statuses: frozenset[ClientStatus] = frozenset()
    centres: frozenset[int] = frozenset()
    groups: frozenset[int] = frozenset()
    officers: frozenset[int] = frozenset()
    arms: frozenset[Arm] = frozenset()
    consents: frozenset[ConsentState] = frozenset()
    sexes: frozenset[Sex] = frozenset()
    scheme: int | None = None
    """Has an award of this scheme."""
    missing: frozenset[MissingField] = frozenset()
    flags: frozenset[ClientFlag] = frozenset()
    sort: ClientSort = ClientSort.NAME
    descending: bool = False

    @property
    def is_open(self) -> bool:
        """Whether every client passes."""
        return self == ClientFilter(sort=self.sort, descending=self.descending)


@dataclass(frozen=True)
class Similar:
    """A client who may be the one that is being entered, with the reasons."""

    client: ClientRow
    score: float
    words: tuple[tuple[str, dict[str, object]], ...] = field(default_factory=tuple)
    """Reasons as (code, fields); the sentence is made where it is shown."""


def consent_state(consents: tuple[Consent, ...], day: date) -> ConsentState:
    """Return the client's consents on `day` in one word."""
    held = {each.scope for each in consents if each.holds_on(day)}
    if len(held) == len(ConsentScope):
        return ConsentState.ALL
    lost = {each.scope for each in consents if each.withdrawn_on and each.withdrawn_on <= day}
    if lost - held:
        return ConsentState.WITHDRAWN
    return ConsentState.SOME if held else ConsentState.NONE


def allowed_statuses(status: ClientStatus) -> tuple[ClientStatus, ...]:
    """Return the statuses that a client of `status` may change to."""
    return tuple(TRANSITIONS[status])


def status_at(history: tuple[tuple[date, ClientStatus], ...], day: date) -> ClientStatus | None:
    """Return the status on `day` from dated changes in any order; None before the first."""
    passed = [each for each in history if each[0] <= day]
    return max(passed, key=lambda each: each[0])[1] if passed else None
