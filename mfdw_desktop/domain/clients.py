"""Clients: what is entered, what a list shows, how a status may change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.consents import Consent, ConsentState, service_problems, validate_consents
from mfdw_desktop.domain.digits import ascii_digits
from mfdw_desktop.domain.identifiers import is_placeholder_id, normalise_id
from mfdw_desktop.domain.people import Sex as Sex
from mfdw_desktop.domain.periods import age_on
from mfdw_desktop.domain.problems import FieldProblem, Severity
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
    own: Mapping[str, object] = field(default_factory=dict, hash=False)
    """Values of own fields by code; a code that is not there leaves the value as it is."""


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
    own: Mapping[str, object] = field(default_factory=dict, hash=False)
    """Values of own fields by code."""
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
    awaits: int | None = None
    """Not interviewed yet in this round."""
    missing: frozenset[MissingField] = frozenset()
    flags: frozenset[ClientFlag] = frozenset()
    own: frozenset[tuple[str, str]] = frozenset()
    """Own field and a value that it has, any of several; `own_fields.FILLED` for any."""
    sort: ClientSort = ClientSort.NAME
    own_sort: str = ""
    """Code of the own field that the list is sorted by in place of `sort`."""
    descending: bool = False

    @property
    def is_open(self) -> bool:
        """Whether every client passes."""
        order = ClientFilter(sort=self.sort, own_sort=self.own_sort, descending=self.descending)
        return self == order


@dataclass(frozen=True)
class Similar:
    """A client who may be the one that is being entered, with the reasons."""

    client: ClientRow
    score: float
    words: tuple[tuple[str, dict[str, object]], ...] = field(default_factory=tuple)
    """Reasons as (code, fields); the sentence is made where it is shown."""


def validate(draft: ClientDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with the fields of a client, in the order of the form."""
    problems = [
        *_name_problems(draft),
        *_birth_problems(draft, today),
        *_phone_problems(draft),
        *_day_problems(draft, today),
        *_id_problems(draft),
        *validate_consents(draft.consents, today),
        *service_problems(draft.consents),
    ]
    if draft.sex is Sex.UNKNOWN and draft.status is not ClientStatus.TO_COMPLETE:
        problems.append(FieldProblem("sex", "sex-missing", Severity.WARNING))
    if draft.centre_id is None and draft.status is ClientStatus.ACTIVE:
        problems.append(FieldProblem("centre_id", "centre-missing", Severity.WARNING))
    return problems


def validate_change(
    change: StatusChange, current: ClientStatus, joined_on: date | None, *, today: date
) -> list[FieldProblem]:
    """Return what is wrong with a change of status."""
    reasons = TRANSITIONS[current].get(change.status)
    if reasons is None:
        fields: dict[str, object] = {"current": current.value, "wanted": change.status.value}
        return [FieldProblem("status", "status-change-impossible", fields=fields)]
    problems = []
    if change.reason not in reasons:
        problems.append(FieldProblem("reason", "reason-does-not-fit"))
    if change.on > today:
        problems.append(FieldProblem("on", "day-in-future"))
    if joined_on is not None and change.on < joined_on:
        problems.append(FieldProblem("on", "before-joining"))
    return problems


def _name_problems(draft: ClientDraft) -> list[FieldProblem]:
    names = [each.strip() for each in (draft.name, draft.native_name)]
    if draft.status is not ClientStatus.TO_COMPLETE and not any(names):
        return [FieldProblem("name", "name-missing")]
    return [
        FieldProblem(field_name, "name-with-digits", Severity.WARNING)
        for field_name, text in zip(("name", "native_name"), names, strict=True)
        if any(each.isdecimal() for each in text)
    ]


def _birth_problems(draft: ClientDraft, today: date) -> list[FieldProblem]:
    if draft.birth_on is None:
        if draft.status is ClientStatus.TO_COMPLETE:
            return []
        return [FieldProblem("birth_on", "birth-missing", Severity.WARNING)]
    if draft.birth_on > today:
        return [FieldProblem("birth_on", "birth-in-future")]
    age = age_on(draft.birth_on, today)
    if age > OLDEST_AGE:
        return [FieldProblem("birth_on", "age-too-high", fields={"age": age})]
    if age < YOUNGEST_CLIENT:
        fields: dict[str, object] = {"age": age, "least": YOUNGEST_CLIENT}
        return [FieldProblem("birth_on", "age-too-low", fields=fields)]
    return []


def _phone_problems(draft: ClientDraft) -> list[FieldProblem]:
    text = ascii_digits(draft.phone)
    if not text.strip():
        return []
    digits = [each for each in text if each.isdigit()]
    if any(each.isalpha() for each in text):
        return [FieldProblem("phone", "phone-letters")]
    if len(digits) < 8:
        return [FieldProblem("phone", "phone-too-short", fields={"count": len(digits)})]
    if len(digits) > 15:
        return [FieldProblem("phone", "phone-too-long", fields={"count": len(digits)})]
    return []


def _day_problems(draft: ClientDraft, today: date) -> list[FieldProblem]:
    if draft.joined_on is None:
        return []
    if draft.joined_on > today:
        return [FieldProblem("joined_on", "day-in-future")]
    if draft.birth_on is not None and draft.joined_on < draft.birth_on <= today:
        return [FieldProblem("joined_on", "joined-before-birth")]
    return []


def _id_problems(draft: ClientDraft) -> list[FieldProblem]:
    problems = []
    types = [each.type for each in draft.external_ids]
    for each in draft.external_ids:
        if not each.value.strip() or not normalise_id(each.value):
            problems.append(FieldProblem("external_ids", "id-empty", fields={"type": each.type}))
        elif is_placeholder_id(each.value):
            problems.append(
                FieldProblem("external_ids", "id-placeholder", fields={"value": each.value})
            )
    for twice in sorted({each for each in types if types.count(each) > 1}):
        problems.append(
            FieldProblem("external_ids", "id-type-twice", Severity.WARNING, {"type": twice})
        )
    return problems
