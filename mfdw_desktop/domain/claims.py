"""Claims under a policy: what happened, the documents, the decision, the payment, the help.

The state of a claim is what its days say. A step is allowed when the state allows it, and its
day is not before the step it follows: nothing is decided before it was filed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import FieldProblem, Severity

_MOST_MINUTES = 1440


class ClaimEvent(StrEnum):
    """What happened."""

    ILLNESS = "illness"
    HOSPITAL = "hospital"
    ACCIDENT = "accident"
    BIRTH = "birth"
    DISABILITY = "disability"
    DEATH = "death"
    DAMAGE = "damage"
    OTHER = "other"


class ClaimState(StrEnum):
    """Where a claim stands, and so whom it waits for."""

    FILED = "filed"
    """Waits for documents."""
    READY = "ready"
    """All documents are there; waits to be sent to the insurer."""
    SUBMITTED = "submitted"
    """Waits for the insurer's decision."""
    APPROVED = "approved"
    """Whole or in part; waits for the payment."""
    PAID = "paid"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


OPEN = frozenset({ClaimState.FILED, ClaimState.READY, ClaimState.SUBMITTED, ClaimState.APPROVED})
"""Claims that wait for somebody."""


class Decision(StrEnum):
    """What the insurer decided."""

    APPROVED = "approved"
    PARTLY = "partly"
    REJECTED = "rejected"


class ClaimStep(StrEnum):
    """What can be done with a claim."""

    COMPLETE = "complete"
    """The last document is there."""
    SUBMIT = "submit"
    DECIDE = "decide"
    PAY = "pay"
    WANT = "want"
    """More documents are wanted."""
    WITHDRAW = "withdraw"


class HelpStep(StrEnum):
    """What somebody did to help with a claim."""

    EXPLAINED = "explained"
    FORM = "form"
    DOCUMENTS = "documents"
    WENT_ALONG = "went_along"
    INSURER = "insurer"
    PAYMENT = "payment"
    OTHER = "other"


_STEPS = {
    ClaimState.FILED: (ClaimStep.COMPLETE, ClaimStep.WITHDRAW),
    ClaimState.READY: (ClaimStep.SUBMIT, ClaimStep.WANT, ClaimStep.WITHDRAW),
    ClaimState.SUBMITTED: (ClaimStep.DECIDE, ClaimStep.WANT, ClaimStep.WITHDRAW),
    ClaimState.APPROVED: (ClaimStep.PAY,),
}


@dataclass(frozen=True)
class ClaimDraft:
    """Everything that can be entered of a claim."""

    policy_id: int | None = None
    person_id: int | None = None
    event: ClaimEvent = ClaimEvent.ILLNESS
    happened_on: date | None = None
    filed_on: date | None = None
    claimed: Money | None = None
    wanted: str = ""
    complete_on: date | None = None
    submitted_on: date | None = None
    decision: Decision | None = None
    decided_on: date | None = None
    reason: str = ""
    approved: Money | None = None
    paid_on: date | None = None
    paid_to: str = ""
    withdrawn_on: date | None = None
    note: str = ""

    @property
    def state(self) -> ClaimState:
        """Where the claim stands, as its days say."""
        if self.withdrawn_on is not None:
            return ClaimState.WITHDRAWN
        if self.decision is Decision.REJECTED:
            return ClaimState.REJECTED
        if self.paid_on is not None:
            return ClaimState.PAID
        if self.decision is not None:
            return ClaimState.APPROVED
        if self.submitted_on is not None:
            return ClaimState.SUBMITTED
        return ClaimState.READY if self.complete_on is not None else ClaimState.FILED


@dataclass(frozen=True)
class StepDraft:
    """One step of a claim, with what belongs to it."""

    step: ClaimStep
    on: date | None = None
    decision: Decision | None = None
    approved: Money | None = None
    reason: str = ""
    paid_to: str = ""
    wanted: str = ""


@dataclass(frozen=True)
class HelpDraft:
    """Help that was given with a claim."""

    on: date | None = None
    helper: str = ""
    step: HelpStep = HelpStep.FORM
    minutes: int | None = None
    note: str = ""


@dataclass(frozen=True)
class HelpLine:
    """Help with a claim, as shown."""

    id: int
    uid: str
    claim_id: int
    on: date
    helper: str
    step: HelpStep
    minutes: int | None
    note: str = ""


@dataclass(frozen=True)
class ClaimRow:
    """One claim in a list."""

    id: int
    uid: str
    client_id: int
    client_uid: str
    client_code: str
    client_name: str
    policy_number: str
    scheme_name: str
    insurer: str
    person: str
    draft: ClaimDraft
    help: tuple[HelpLine, ...] = ()
    documents: int = 0
    """Kept as its evidence."""

    @property
    def state(self) -> ClaimState:
        """Where the claim stands."""
        return self.draft.state

    @property
    def days_to_pay(self) -> int | None:
        """Days from filing to the payment; None while it is not paid."""
        return days_to_pay(self.draft)

    @property
    def minutes(self) -> int:
        """Minutes of help given, as far as they are known."""
        return sum(each.minutes or 0 for each in self.help)

    def waits(self, today: date) -> int | None:
        """Return the days since it was filed; None when it waits for nobody."""
        if self.state not in OPEN or self.draft.filed_on is None:
            return None
        return (today - self.draft.filed_on).days


@dataclass(frozen=True)
class ClaimFilter:
    """Which claims a list shows; an empty field leaves the question open."""

    client_id: int | None = None
    policy_id: int | None = None
    branches: frozenset[int] = frozenset()
    states: frozenset[ClaimState] = frozenset()
    text: str = ""
    id: int | None = None


def steps(state: ClaimState) -> tuple[ClaimStep, ...]:
    """Return what can be done with a claim in a state, the usual next step first."""
    return _STEPS.get(state, ())


def take(claim: ClaimDraft, step: StepDraft) -> ClaimDraft:
    """Return the claim after a step; whether it is right is for `validate_claim`."""
    if step.step is ClaimStep.COMPLETE:
        return replace(claim, complete_on=step.on, wanted="")
    if step.step is ClaimStep.SUBMIT:
        return replace(claim, submitted_on=step.on)
    if step.step is ClaimStep.WANT:
        return replace(claim, wanted=step.wanted, complete_on=None, submitted_on=None)
    if step.step is ClaimStep.WITHDRAW:
        return replace(claim, withdrawn_on=step.on, reason=step.reason)
    if step.step is ClaimStep.PAY:
        return replace(claim, paid_on=step.on, paid_to=step.paid_to)
    approved = step.approved
    if step.decision is Decision.APPROVED and approved is None:
        approved = claim.claimed
    if step.decision is Decision.REJECTED:
        approved = None
    return replace(
        claim, decision=step.decision, decided_on=step.on, approved=approved, reason=step.reason
    )


def days_to_pay(claim: ClaimDraft) -> int | None:
    """Return the days from filing to the payment; None while it is not paid."""
    if claim.paid_on is None or claim.filed_on is None:
        return None
    return (claim.paid_on - claim.filed_on).days


def validate_step(claim: ClaimDraft, step: StepDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with a step of a claim, by the fields of the step."""
    if step.step not in steps(claim.state):
        return [FieldProblem("step", "claim-step-impossible")]
    if step.step is ClaimStep.WANT:
        return [] if step.wanted.strip() else [FieldProblem("wanted", "documents-missing")]
    problems = []
    if step.on is None:
        problems.append(FieldProblem("on", "day-missing"))
    if step.step is ClaimStep.DECIDE and step.decision is None:
        problems.append(FieldProblem("decision", "decision-missing"))
    days = {"complete_on", "submitted_on", "decided_on", "paid_on", "withdrawn_on"}
    for each in validate_claim(take(claim, step), today):
        name = "on" if each.name in days else each.name
        problems.append(replace(each, name=name))
    return problems


def validate_claim(draft: ClaimDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with the claim's fields."""
    problems = []
    if draft.policy_id is None:
        problems.append(FieldProblem("policy_id", "policy-missing"))
    if draft.claimed is not None and draft.claimed.minor <= 0:
        rule = "amount-negative" if draft.claimed.minor else "amount-missing"
        problems.append(FieldProblem("claimed", rule))
    problems += [*_day_problems(draft, today), *_decision_problems(draft),
                 *_payment_problems(draft)]  # fmt: skip
    return bounds(draft, today, problems)


def validate_cover(draft: ClaimDraft, cover: tuple[date, date] | None) -> list[FieldProblem]:
    """Return a warning when it happened on a day without cover: the insurer decides, not we."""
    if draft.happened_on is None:
        return []
    if cover is not None and cover[0] <= draft.happened_on <= cover[1]:
        return []
    return [FieldProblem("happened_on", "event-outside-cover", Severity.WARNING)]


def validate_help(draft: HelpDraft, claim: ClaimDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with the help's fields."""
    problems = []
    if draft.on is None:
        problems.append(FieldProblem("on", "day-missing"))
    elif draft.on > today:
        problems.append(FieldProblem("on", "day-in-future"))
    elif claim.happened_on is not None and draft.on < claim.happened_on:
        problems.append(FieldProblem("on", "before-event"))
    if not draft.helper.strip():
        problems.append(FieldProblem("helper", "name-missing"))
    if draft.minutes is not None and not 0 < draft.minutes <= _MOST_MINUTES:
        problems.append(FieldProblem("minutes", "minutes-out-of-range"))
    return problems


def _day_problems(draft: ClaimDraft, today: date) -> list[FieldProblem]:
    problems = []
    if draft.complete_on is not None and draft.wanted.strip():
        problems.append(FieldProblem("complete_on", "documents-still-wanted"))
    if draft.submitted_on is not None and draft.complete_on is None:
        problems.append(FieldProblem("submitted_on", "documents-still-wanted"))
    if draft.decided_on is not None and draft.submitted_on is None:
        problems.append(FieldProblem("decided_on", "claim-not-submitted"))
    course = (
        ("happened_on", draft.happened_on, True),
        ("filed_on", draft.filed_on, True),
        ("complete_on", draft.complete_on, False),
        ("submitted_on", draft.submitted_on, False),
        ("decided_on", draft.decided_on, draft.decision is not None),
        ("paid_on", draft.paid_on, False),
    )
    before: date | None = None
    for name, day, is_needed in course:
        if day is None:
            if is_needed:
                problems.append(FieldProblem(name, "day-missing"))
            continue
        if day > today:
            problems.append(FieldProblem(name, "day-in-future"))
        elif before is not None and day < before:
            rule = "before-event" if name == "filed_on" else "before-step"
            problems.append(FieldProblem(name, rule, fields={"day": before.isoformat()}))
        before = max(before, day) if before is not None else day
    if draft.withdrawn_on is not None:
        if draft.withdrawn_on > today:
            problems.append(FieldProblem("withdrawn_on", "day-in-future"))
        elif draft.filed_on is not None and draft.withdrawn_on < draft.filed_on:
            fields: dict[str, object] = {"day": draft.filed_on.isoformat()}
            problems.append(FieldProblem("withdrawn_on", "before-step", fields=fields))
        if not draft.reason.strip():
            problems.append(FieldProblem("reason", "reason-missing"))
    return problems


def _decision_problems(draft: ClaimDraft) -> list[FieldProblem]:
    if draft.decision is None:
        return []
    problems = []
    if draft.decision is not Decision.APPROVED and not draft.reason.strip():
        problems.append(FieldProblem("reason", "reason-missing"))
    if draft.decision is Decision.REJECTED:
        return problems
    if draft.approved is None or draft.approved.minor <= 0:
        problems.append(FieldProblem("approved", "amount-missing"))
    elif draft.claimed is not None:
        if draft.approved.currency != draft.claimed.currency:
            fields: dict[str, object] = {"currency": draft.claimed.currency}
            problems.append(FieldProblem("approved", "currency-mixed", fields=fields))
        elif draft.approved.minor > draft.claimed.minor:
            problems.append(FieldProblem("approved", "approved-over-claimed"))
        elif draft.decision is Decision.PARTLY and draft.approved == draft.claimed:
            problems.append(FieldProblem("approved", "partly-whole"))
    return problems


def _payment_problems(draft: ClaimDraft) -> list[FieldProblem]:
    if draft.paid_on is None:
        return []
    if draft.decision not in (Decision.APPROVED, Decision.PARTLY):
        return [FieldProblem("paid_on", "claim-not-approved")]
    if not draft.paid_to.strip():
        return [FieldProblem("paid_to", "payee-missing")]
    return []
