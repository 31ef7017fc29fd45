"""Microinsurance: policies and whom they cover (NRSP widened them to whole households).

A policy **belongs to its award**. The award is the incentive: the institution's share of the
premium, given on one day, counted and costed with all others. The policy is the cover: who is
insured from when until when, and what is claimed. So money is counted by awards and persons by
policies, and nothing twice. A policy to which the institution gave nothing has no award; an
award recorded on the sheet of a centre waits in the list of awards without a policy until the
policy is entered for it. Changing the policy's institution share changes its award.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import add_months
from mfdw_desktop.domain.problems import FieldProblem, Severity

KIND = "insurance"
"""Code of the kind of incentive whose schemes give policies."""
DUE_SOON = timedelta(days=30)
"""So long before its end a policy is due for renewal."""
Span = tuple[date, date]
"""First and last day."""


class PolicyState(StrEnum):
    """Where a policy stands on a day; told by its days, never entered."""

    COMING = "coming"
    IN_FORCE = "in_force"
    ENDED = "ended"
    CANCELLED = "cancelled"


POLICY_STATE_WORDS = {
    PolicyState.COMING: mark("Not begun"),
    PolicyState.IN_FORCE: mark("In force"),
    PolicyState.ENDED: mark("Ended"),
    PolicyState.CANCELLED: mark("Cancelled"),
}


@dataclass(frozen=True)
class InsuredDraft:
    """A person to be covered: a client, a line of the household roster, or both."""

    client_id: int | None = None
    member_id: int | None = None
    from_on: date | None = None
    """None: from the policy's first day."""
    until_on: date | None = None
    """None: as long as the policy."""
    id: int | None = None
    """Of a person who is on the policy already."""


@dataclass(frozen=True)
class PolicyDraft:
    """What can be entered of a policy."""

    client_id: int | None = None
    scheme_id: int | None = None
    number: str = ""
    insurer: str = ""
    plan: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    premium: Money | None = None
    client_share: Money | None = None
    """What the client pays of it; None: all of it."""
    paid_on: date | None = None
    renews_id: int | None = None
    cancelled_on: date | None = None
    cancel_reason: str = ""
    note: str = ""
    award_id: int | None = None
    """The award that it belongs to, where that was recorded before."""
    persons: tuple[InsuredDraft, ...] = ()
    reason: str = ""
    """Why the institution gives its share although a rule speaks against it."""

    @property
    def own_share(self) -> Money | None:
        """What the client pays of the premium."""
        return self.premium if self.client_share is None else self.client_share

    @property
    def institution_share(self) -> Money | None:
        """What the institution pays of the premium: the amount of the award."""
        if self.premium is None or self.client_share is None:
            return None
        if self.client_share.currency != self.premium.currency:
            return None
        return self.premium - self.client_share


@dataclass(frozen=True)
class InsuredPerson:
    """A person on a policy, as shown."""

    id: int
    uid: str
    policy_id: int
    client_id: int | None
    member_id: int | None
    key: int
    """The same for one person on every policy: persons are counted, not lines."""
    name: str
    sex: Sex
    birth_on: date | None
    relation: str
    from_on: date
    until_on: date | None
    cover: Span | None
    """The days on which the policy covers the person; None when there are none."""


@dataclass(frozen=True)
class PolicyRow:
    """One policy in a list."""

    id: int
    uid: str
    client_id: int
    client_uid: str
    client_code: str
    client_name: str
    scheme_id: int
    scheme_name: str
    number: str
    insurer: str
    plan: str
    starts_on: date
    ends_on: date
    premium: Money
    client_share: Money
    paid_on: date | None
    award_id: int | None
    renews_id: int | None
    cancelled_on: date | None
    cancel_reason: str
    note: str
    persons: tuple[InsuredPerson, ...] = ()
    claims: int = 0
    renewed_by: int | None = None
    """The policy that renews it."""

    @property
    def institution_share(self) -> Money:
        """What the institution pays of the premium."""
        return self.premium - self.client_share

    @property
    def last_on(self) -> date:
        """The last day of cover."""
        if self.cancelled_on is None:
            return self.ends_on
        return min(self.ends_on, self.cancelled_on - timedelta(days=1))

    @property
    def draft(self) -> PolicyDraft:
        """What was entered of the policy; a person's usual days are left empty."""
        return PolicyDraft(
            client_id=self.client_id,
            scheme_id=self.scheme_id,
            number=self.number,
            insurer=self.insurer,
            plan=self.plan,
            starts_on=self.starts_on,
            ends_on=self.ends_on,
            premium=self.premium,
            client_share=self.client_share,
            paid_on=self.paid_on,
            renews_id=self.renews_id,
            cancelled_on=self.cancelled_on,
            cancel_reason=self.cancel_reason,
            note=self.note,
            award_id=self.award_id,
            persons=tuple(
                InsuredDraft(
                    each.client_id,
                    each.member_id,
                    each.from_on if each.from_on != self.starts_on else None,
                    each.until_on,
                    each.id,
                )
                for each in self.persons
            ),
        )

    def state(self, today: date) -> PolicyState:
        """Return where the policy stands on a day."""
        return state_on(self.starts_on, self.ends_on, self.cancelled_on, today)

    def is_due(self, today: date) -> bool:
        """Tell whether it ends soon and nothing renews it yet."""
        is_near = self.state(today) is PolicyState.IN_FORCE and self.ends_on - today <= DUE_SOON
        return is_near and self.renewed_by is None


@dataclass(frozen=True)
class PolicyFilter:
    """Which policies a list shows; an empty field leaves the question open."""

    client_id: int | None = None
    branches: frozenset[int] = frozenset()
    states: frozenset[PolicyState] = frozenset()
    is_due: bool = False
    """Only those that end soon and are not renewed."""
    is_unpaid: bool = False
    """Only those whose premium is not paid."""
    text: str = ""
    id: int | None = None


@dataclass(frozen=True)
class CoveredPerson:
    """A person who is covered on a day, by whatever number of policies."""

    key: int
    name: str
    sex: Sex
    birth_on: date | None
    relation: str
    client_uid: str
    """Of the holder of the first policy."""
    client_code: str
    client_name: str
    policies: tuple[str, ...]
    """Their numbers."""
    until: date
    """The last day of cover of the policy that covers longest."""


@dataclass(frozen=True)
class LooseAward:
    """An insurance award that has no policy yet."""

    id: int
    uid: str
    client_id: int
    client_uid: str
    client_code: str
    client_name: str
    scheme_id: int
    scheme_name: str
    insurer: str
    on: date
    amount: Money | None
    quantity: int
    reference: str


def state_on(starts: date, ends: date, cancelled: date | None, day: date) -> PolicyState:
    """Return where a policy with these days stands on `day`."""
    if cancelled is not None and cancelled <= day:
        return PolicyState.CANCELLED
    if day < starts:
        return PolicyState.COMING
    return PolicyState.IN_FORCE if day <= ends else PolicyState.ENDED


def cover(policy: Span, cancelled: date | None, person: tuple[date, date | None]) -> Span | None:
    """Return the days on which a policy covers a person; None when there are none."""
    first = max(policy[0], person[0])
    last = min(policy[1], person[1] or policy[1])
    if cancelled is not None:
        last = min(last, cancelled - timedelta(days=1))
    return (first, last) if first <= last else None


def person_key(client: int | None, member: int | None) -> int:
    """Return what is the same for one person on every policy; 0 when nobody is named.

    A client is her own id, somebody else the id of the line on the roster below zero.
    """
    if client is not None:
        return client
    return -member if member is not None else 0


def usual_end(starts_on: date) -> date:
    """Return the last day of a year of cover."""
    return add_months(starts_on, 12) - timedelta(days=1)


def validate_policy(draft: PolicyDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with the policy's fields."""
    problems = []
    if draft.client_id is None:
        problems.append(FieldProblem("client_id", "client-missing"))
    if draft.scheme_id is None:
        problems.append(FieldProblem("scheme_id", "scheme-missing"))
    if draft.starts_on is None:
        problems.append(FieldProblem("starts_on", "day-missing"))
    if draft.ends_on is None:
        problems.append(FieldProblem("ends_on", "day-missing"))
    elif draft.starts_on is not None and draft.ends_on < draft.starts_on:
        problems.append(FieldProblem("ends_on", "end-before-start"))
    problems += _premium_problems(draft)
    if draft.paid_on is not None and draft.paid_on > today:
        problems.append(FieldProblem("paid_on", "day-in-future"))
    if draft.paid_on is None:
        problems.append(FieldProblem("paid_on", "premium-unpaid", Severity.WARNING))
    if draft.cancelled_on is not None:
        if draft.starts_on is not None and draft.cancelled_on < draft.starts_on:
            problems.append(FieldProblem("cancelled_on", "end-before-start"))
        elif draft.ends_on is not None and draft.cancelled_on > draft.ends_on:
            over: dict[str, object] = {"day": str(draft.ends_on)}
            problems.append(FieldProblem("cancelled_on", "cancelled-after-end", fields=over))
        if not draft.cancel_reason.strip():
            problems.append(FieldProblem("cancel_reason", "reason-missing"))
    return bounds(draft, today, [*problems, *_person_problems(draft)])


def _premium_problems(draft: PolicyDraft) -> list[FieldProblem]:
    if draft.premium is None:
        return [FieldProblem("premium", "amount-missing")]
    if draft.premium.minor < 0:
        return [FieldProblem("premium", "amount-negative")]
    share = draft.client_share
    if share is None:
        return []
    if share.currency != draft.premium.currency:
        fields: dict[str, object] = {"currency": draft.premium.currency}
        return [FieldProblem("client_share", "currency-mixed", fields=fields)]
    if share.minor < 0:
        return [FieldProblem("client_share", "amount-negative")]
    if share.minor > draft.premium.minor:
        return [FieldProblem("client_share", "share-over-premium")]
    return []


def _person_problems(draft: PolicyDraft) -> list[FieldProblem]:
    if not draft.persons or not all(
        person_key(each.client_id, each.member_id) for each in draft.persons
    ):
        return [FieldProblem("persons", "insured-missing")]
    if draft.starts_on is None or draft.ends_on is None:
        return []
    problems = []
    seen: dict[int, list[Span]] = {}
    for each in draft.persons:
        first, last = each.from_on or draft.starts_on, each.until_on or draft.ends_on
        if last < first:
            problems.append(FieldProblem("persons", "end-before-start"))
            continue
        if first < draft.starts_on or last > draft.ends_on:
            problems.append(FieldProblem("persons", "insured-outside-policy"))
        key = person_key(each.client_id, each.member_id)
        if _meets(seen.setdefault(key, []), (first, last)):
            problems.append(FieldProblem("persons", "insured-twice"))
        seen[key].append((first, last))
    return problems


def _meets(spans: Sequence[Span], span: Span) -> bool:
    return any(first <= span[1] and span[0] <= last for first, last in spans)
