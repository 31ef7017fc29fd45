"""Health care as an incentive: visits to a provider, and vouchers for them.

What was found at a visit is sensitive (`decisions.md` 2): it is kept apart and shown only to
those who may see research answers, never to the client's own officer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import FieldProblem

KIND = "health_care"
"""Code of the kind of incentive whose schemes pay for visits."""


class Service(StrEnum):
    """What a visit is for."""

    CHECK_UP = "check_up"
    TREATMENT = "treatment"
    MATERNITY = "maternity"
    VACCINATION = "vaccination"
    CHILD = "child"
    DENTAL = "dental"
    EYES = "eyes"
    WORK = "work"
    """Illness or injury from work."""
    OTHER = "other"


class VisitState(StrEnum):
    """Where a voucher or a visit stands; told by its days."""

    ISSUED = "issued"
    USED = "used"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


SERVICE_WORDS = {
    Service.CHECK_UP: mark("Check-up"),
    Service.TREATMENT: mark("Treatment"),
    Service.MATERNITY: mark("Pregnancy and birth"),
    Service.VACCINATION: mark("Vaccination"),
    Service.CHILD: mark("Child health"),
    Service.DENTAL: mark("Teeth"),
    Service.EYES: mark("Eyes"),
    Service.WORK: mark("Illness or injury from work"),
    Service.OTHER: mark("Other"),
}
VISIT_STATE_WORDS = {
    VisitState.ISSUED: mark("Not used yet"),
    VisitState.USED: mark("Used"),
    VisitState.EXPIRED: mark("Expired"),
    VisitState.CANCELLED: mark("Cancelled"),
}


@dataclass(frozen=True)
class VisitDraft:
    """What can be entered of a visit or a voucher."""

    client_id: int | None = None
    member_id: int | None = None
    """Whom it is for; None: the client."""
    scheme_id: int | None = None
    award_id: int | None = None
    service: Service = Service.CHECK_UP
    provider: str = ""
    voucher: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    visited_on: date | None = None
    cancelled_on: date | None = None
    cost: Money | None = None
    client_share: Money | None = None
    follow_up_on: date | None = None
    follow_up: str = ""
    followed_on: date | None = None
    diagnosis: str | None = ""
    """None: not told to this actor, and left as it is."""
    note: str = ""
    reason: str = ""
    """Why the institution gives it although a rule speaks against it."""

    def state(self, today: date) -> VisitState:
        """Return where it stands on a day."""
        if self.cancelled_on is not None:
            return VisitState.CANCELLED
        if self.visited_on is not None:
            return VisitState.USED
        if self.expires_on is not None and self.expires_on < today:
            return VisitState.EXPIRED
        return VisitState.ISSUED

    @property
    def institution_share(self) -> Money | None:
        """What the institution pays: the amount of the award, once the cost is known."""
        if self.cost is None:
            return None
        return self.cost if self.client_share is None else self.cost - self.client_share

    @property
    def on(self) -> date | None:
        """The day that it is listed under: of the visit, else of the voucher."""
        return self.visited_on or self.issued_on

    def waits(self, today: date) -> bool:
        """Tell whether what should follow was due and is not done."""
        is_due = self.follow_up_on is not None and self.follow_up_on <= today
        return is_due and self.followed_on is None


@dataclass(frozen=True)
class VisitRow:
    """One visit or voucher in a list."""

    id: int
    uid: str
    client_uid: str
    client_code: str
    client_name: str
    member: str
    scheme_name: str
    draft: VisitDraft
    has_diagnosis: bool = False
    """Whether something was found that the actor may not see."""
    documents: int = 0
    """Kept as its evidence."""


@dataclass(frozen=True)
class VisitFilter:
    """Which visits a list shows; an empty field leaves the question open."""

    client_id: int | None = None
    branches: frozenset[int] = frozenset()
    state: VisitState | None = None
    waits: bool = False
    """Only those whose follow-up is due."""
    text: str = ""
    id: int | None = None


def validate_visit(draft: VisitDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with the fields of a visit or voucher."""
    problems = []
    if draft.client_id is None:
        problems.append(FieldProblem("client_id", "client-missing"))
    if draft.voucher.strip() and draft.issued_on is None:
        problems.append(FieldProblem("issued_on", "day-missing"))
    if not draft.voucher.strip() and draft.visited_on is None:
        problems.append(FieldProblem("visited_on", "visit-or-voucher"))
    for name in ("issued_on", "visited_on", "cancelled_on", "followed_on"):
        day = getattr(draft, name)
        if day is not None and day > today:
            problems.append(FieldProblem(name, "day-in-future"))
    problems += _order_problems(draft)
    for name in ("cost", "client_share"):
        amount = getattr(draft, name)
        if amount is not None and amount.minor < 0:
            problems.append(FieldProblem(name, "amount-negative"))
    if draft.cost is not None and draft.client_share is not None:
        if draft.cost.currency != draft.client_share.currency:
            fields: dict[str, object] = {"currency": draft.cost.currency}
            problems.append(FieldProblem("client_share", "currency-mixed", fields=fields))
        elif draft.client_share.minor > draft.cost.minor:
            problems.append(FieldProblem("client_share", "share-over-cost"))
    elif draft.client_share is not None:
        problems.append(FieldProblem("cost", "amount-missing"))
    return bounds(draft, today, problems)


def _order_problems(draft: VisitDraft) -> list[FieldProblem]:
    problems = []
    if draft.expires_on is not None:
        if draft.issued_on is not None and draft.expires_on < draft.issued_on:
            problems.append(FieldProblem("expires_on", "end-before-start"))
        elif draft.visited_on is not None and draft.visited_on > draft.expires_on:
            problems.append(FieldProblem("visited_on", "voucher-expired"))
    if draft.issued_on and draft.visited_on and draft.visited_on < draft.issued_on:
        problems.append(FieldProblem("visited_on", "before-voucher"))
    if draft.cancelled_on is not None and draft.visited_on is not None:
        problems.append(FieldProblem("cancelled_on", "voucher-used"))
    if draft.follow_up_on and draft.visited_on and draft.follow_up_on < draft.visited_on:
        problems.append(FieldProblem("follow_up_on", "follow-up-before-visit"))
    if draft.followed_on is not None and draft.follow_up_on is None:
        problems.append(FieldProblem("follow_up_on", "day-missing"))
    if draft.follow_up.strip() and draft.follow_up_on is None:
        problems.append(FieldProblem("follow_up_on", "day-missing"))
    return problems
