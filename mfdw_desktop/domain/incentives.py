"""Incentives: kinds, schemes on offer, awards received, sessions and their attendance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum

from mfdw_desktop.domain import conditions
from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.conditions import CheckRow, ConditionDraft
from mfdw_desktop.domain.eligibility import EVERYBODY, Eligibility
from mfdw_desktop.domain.eligibility import validate as validate_eligibility
from mfdw_desktop.domain.money import Money, share_of
from mfdw_desktop.domain.problems import FieldProblem, Severity
from mfdw_desktop.domain.scheme_versions import AmountRule, SchemeVersion, percent, version_on


class AwardStatus(StrEnum):
    """Where an award stands."""

    PLANNED = "planned"
    WAITING = "waiting"
    """Recorded, and not given before a second person has said yes."""
    GIVEN = "given"
    RETURNED = "returned"
    """Paid and come back: the client was not there."""
    REFUSED = "refused"
    """The second person said no."""
    CANCELLED = "cancelled"


class AttendanceCode(StrEnum):
    """Attendance as a live MFI system codes it (Mifos)."""

    PRESENT = "present"
    ABSENT = "absent"
    APPROVED_LEAVE = "approved_leave"
    LEAVE = "leave"
    LATE = "late"


ATTENDED = frozenset({AttendanceCode.PRESENT, AttendanceCode.LATE})
"""Codes that count as attended."""


class SessionStatus(StrEnum):
    """Where a session stands."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class SchemeDraft:
    """What can be entered of a scheme."""

    code: str = ""
    name: str = ""
    native_name: str = ""
    kind: str = ""
    area: str = ""
    rule: AmountRule = AmountRule.FIXED
    amount: Money | None = None
    """Of one award, or the most when the amount is open."""
    share_percent: str = ""
    """Of the base, as a decimal text: `10`, `2.5`."""
    unit_cost: Money | None = None
    """What one award costs the institution, when that is not its amount."""
    partner: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    sessions_planned: int = 0
    plan_per_month: int | None = None
    """Awards planned a month and branch."""
    innovation_id: int | None = None
    description: str = ""
    conditions: tuple[ConditionDraft, ...] = ()
    eligibility: Eligibility = EVERYBODY
    from_on: date | None = None
    """Day from which a changed rule holds; None: today, where awards were given under the old."""
    version_note: str = ""
    """Why the rule changed."""

    def terms(self) -> SchemeVersion:
        """Return what a version keeps of the draft."""
        return SchemeVersion(
            1, self.from_on, self.rule, self.amount, self.share_percent, self.unit_cost,
            self.conditions, self.eligibility, self.version_note.strip(),
        )  # fmt: skip


@dataclass(frozen=True)
class Scheme:
    """A scheme as it is shown."""

    id: int
    uid: str
    code: str
    name: str
    native_name: str
    kind: str
    area: str
    rule: AmountRule
    amount: Money | None
    share_percent: str
    unit_cost: Money | None
    partner: str
    starts_on: date | None
    ends_on: date | None
    sessions_planned: int = 0
    plan_per_month: int | None = None
    innovation_id: int | None = None
    description: str = ""
    conditions: tuple[ConditionDraft, ...] = ()
    awards: int = 0
    """Given so far."""
    clients: int = 0
    """Who had at least one."""
    given: tuple[Money, ...] = ()
    """Sum by currency."""
    eligibility: Eligibility = EVERYBODY
    version: int = 1
    """Number of the version that rule, amount and conditions are of."""
    version_id: int | None = None
    versions: tuple[SchemeVersion, ...] = ()
    """All of them, by the day from which they hold."""

    def on(self, day: date) -> Scheme:
        """Return the scheme with the rule, amount and conditions in force on `day`."""
        if not self.versions:
            return self
        held = version_on(self.versions, day)
        return replace(
            self,
            rule=held.rule,
            amount=held.amount,
            share_percent=held.share_percent,
            unit_cost=held.unit_cost,
            conditions=held.conditions,
            eligibility=held.eligibility,
            version=held.number,
            version_id=held.id,
        )

    def is_open_on(self, day: date) -> bool:
        """Tell whether the scheme gives awards on `day`."""
        begun = self.starts_on is None or self.starts_on <= day
        return begun and (self.ends_on is None or day <= self.ends_on)


@dataclass(frozen=True)
class AwardDraft:
    """What can be entered of an award."""

    scheme_id: int | None = None
    client_id: int | None = None
    on: date | None = None
    """Day that it was given, or is to be given."""
    amount: Money | None = None
    base: Money | None = None
    """What a share is of: the interest paid."""
    quantity: int = 1
    """Persons insured, vouchers, sets."""
    status: AwardStatus = AwardStatus.GIVEN
    member_id: int | None = None
    """The child or other member that it is for."""
    loan_id: int | None = None
    reference: str = ""
    """Receipt, policy or voucher number."""
    note: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    """Own fields of the scheme's kind."""
    reason: str = ""
    """Why it is given although a rule speaks against it."""


@dataclass(frozen=True)
class AwardRow:
    """One award in a list."""

    id: int
    uid: str
    client_id: int
    client_code: str
    client_name: str
    scheme_id: int
    scheme_code: str
    scheme_name: str
    kind: str
    on: date
    amount: Money | None
    quantity: int
    status: AwardStatus
    member: str = ""
    reference: str = ""
    note: str = ""
    checks: tuple[CheckRow, ...] = ()
    version: int = 1
    """Number of the rule that it was given under."""
    fields: Mapping[str, str] = field(default_factory=dict)
    reason: str = ""
    """Why it was given although a rule spoke against it."""


@dataclass(frozen=True)
class AwardFilter:
    """Which awards a list shows; an empty field leaves the question open."""

    client_id: int | None = None
    scheme_id: int | None = None
    centre_id: int | None = None
    kinds: frozenset[str] = frozenset()
    statuses: frozenset[AwardStatus] = frozenset()
    first: date | None = None
    last: date | None = None
    text: str = ""


@dataclass(frozen=True)
class SessionDraft:
    """What can be entered of a session."""

    scheme_id: int | None = None
    centre_id: int | None = None
    number: int = 1
    topic: str = ""
    on: date | None = None
    starts_at: time | None = None
    minutes: int | None = None
    place: str = ""
    trainer: str = ""
    status: SessionStatus = SessionStatus.PLANNED
    note: str = ""
    module_id: int | None = None
    """The module of the scheme's curriculum that it teaches."""
    is_makeup: bool = False
    quiz_most: int | None = None
    """Points of its quiz; None when none is held."""


@dataclass(frozen=True)
class Session:
    """A session as it is shown."""

    id: int
    uid: str
    scheme_id: int
    scheme_name: str
    centre_id: int | None
    centre: str
    number: int
    topic: str
    on: date
    starts_at: time | None
    minutes: int | None
    place: str
    trainer: str
    status: SessionStatus
    note: str = ""
    invited: int = 0
    attended: int = 0
    module_id: int | None = None
    module: str = ""
    module_number: int = 0
    is_makeup: bool = False
    quiz_most: int | None = None


@dataclass(frozen=True)
class AttendanceRow:
    """One client on the roster of a session."""

    client_id: int
    client_code: str
    client_name: str
    native_name: str
    code: AttendanceCode | None
    """None: not marked yet."""
    note: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    """Own fields of the session's scheme."""
    quiz_before: int | None = None
    quiz_after: int | None = None


def award_amount(
    rule: AmountRule, amount: Money | None, *, share_percent: str = "", award: AwardDraft
) -> Money | None:
    """Return the amount of an award by the scheme's rule; None when it cannot be told."""
    if rule is AmountRule.FIXED and amount is not None:
        return Money(amount.minor * award.quantity, amount.currency)
    if rule is AmountRule.SHARE and award.base is not None:
        share = percent(share_percent)
        if share is None:
            return None
        return share_of(award.base, share)
    return award.amount if rule is AmountRule.OPEN else None


def validate_scheme(draft: SchemeDraft) -> list[FieldProblem]:
    """Return what is wrong with the scheme's fields."""
    problems = []
    if not draft.code.strip():
        problems.append(FieldProblem("code", "code-missing"))
    if not draft.name.strip():
        problems.append(FieldProblem("name", "name-missing"))
    if not draft.kind:
        problems.append(FieldProblem("kind", "kind-missing"))
    if not draft.area:
        problems.append(FieldProblem("area", "area-missing"))
    if draft.rule is AmountRule.FIXED and (draft.amount is None or draft.amount.minor <= 0):
        problems.append(FieldProblem("amount", "amount-missing"))
    if draft.rule is AmountRule.SHARE and percent(draft.share_percent) is None:
        problems.append(FieldProblem("share_percent", "share-out-of-range"))
    if draft.starts_on and draft.ends_on and draft.ends_on < draft.starts_on:
        problems.append(FieldProblem("ends_on", "end-before-start"))
    if draft.sessions_planned < 0:
        problems.append(FieldProblem("sessions_planned", "number-negative"))
    for condition in draft.conditions:
        problems += conditions.validate(condition)
    return problems + validate_eligibility(draft.eligibility)


def validate_award(draft: AwardDraft, scheme: Scheme | None, today: date) -> list[FieldProblem]:
    """Return what is wrong with the award's fields, by the rule in force on its day."""
    problems = []
    if scheme is not None and draft.on is not None:
        scheme = scheme.on(draft.on)
    if scheme is None:
        problems.append(FieldProblem("scheme_id", "scheme-missing"))
    if draft.client_id is None:
        problems.append(FieldProblem("client_id", "client-missing"))
    if draft.quantity < 1:
        problems.append(FieldProblem("quantity", "number-too-small", fields={"least": 1}))
    if draft.on is None:
        problems.append(FieldProblem("on", "day-missing"))
    elif draft.on > today and draft.status is not AwardStatus.PLANNED:
        problems.append(FieldProblem("on", "day-in-future"))
    elif scheme is not None and not scheme.is_open_on(draft.on):
        problems.append(FieldProblem("on", "scheme-not-open", Severity.WARNING))
    if scheme is not None:
        problems += _amount_problems(draft, scheme)
    return bounds(draft, today, problems)


def validate_session(draft: SessionDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with the session's fields."""
    problems = []
    if draft.scheme_id is None:
        problems.append(FieldProblem("scheme_id", "scheme-missing"))
    if draft.on is None:
        problems.append(FieldProblem("on", "day-missing"))
    elif draft.on > today and draft.status is SessionStatus.HELD:
        problems.append(FieldProblem("on", "day-in-future"))
    if draft.number < 1:
        problems.append(FieldProblem("number", "number-too-small", fields={"least": 1}))
    if draft.minutes is not None and not 0 < draft.minutes <= 1440:
        problems.append(FieldProblem("minutes", "minutes-out-of-range"))
    if draft.quiz_most is not None and not 1 <= draft.quiz_most <= 1000:
        fields: dict[str, object] = {"least": 1, "most": 1000}
        problems.append(FieldProblem("quiz_most", "number-out-of-range", fields=fields))
    if draft.module_id is None and (draft.is_makeup or draft.quiz_most is not None):
        problems.append(FieldProblem("module_id", "module-missing"))
    return bounds(draft, today, problems)


def _amount_problems(draft: AwardDraft, scheme: Scheme) -> list[FieldProblem]:
    if scheme.rule is AmountRule.SHARE and draft.base is None and draft.amount is None:
        return [FieldProblem("base", "base-missing")]
    if draft.base is not None and draft.base.minor < 0:
        return [FieldProblem("base", "amount-negative")]
    if draft.amount is None:
        is_open = scheme.rule is AmountRule.OPEN
        return [FieldProblem("amount", "amount-missing")] if is_open else []
    if draft.amount.minor < 0:
        return [FieldProblem("amount", "amount-negative")]
    if scheme.amount is None:
        return []
    if draft.amount.currency != scheme.amount.currency:
        fields: dict[str, object] = {"currency": scheme.amount.currency}
        return [FieldProblem("amount", "currency-differs", fields=fields)]
    most = scheme.amount.minor * draft.quantity
    if scheme.rule is AmountRule.FIXED and draft.amount.minor != most:
        said: dict[str, object] = {"amount": str(Money(most, scheme.amount.currency))}
        return [FieldProblem("amount", "amount-not-of-rule", Severity.WARNING, said)]
    if scheme.rule is AmountRule.OPEN and draft.amount.minor > most:
        fields = {"most": str(Money(most, scheme.amount.currency))}
        return [FieldProblem("amount", "amount-too-high", fields=fields)]
    return []
