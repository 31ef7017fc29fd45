"""Rows of insurance and health care of the sample branch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from mfdw_desktop.database.models import (
    ClaimHelp,
    HealthVisit,
    InsuranceClaim,
    InsurancePolicy,
    InsuredPerson,
    Record,
)
from mfdw_desktop.domain.demo_insurance import DemoClaim, DemoPolicy, DemoVisit
from mfdw_desktop.domain.demo_people import DemoMember
from mfdw_desktop.domain.demo_plan import CURRENCY

COLUMNS: dict[type[Record], tuple[str, ...]] = {
    InsurancePolicy: (
        "id", "uid", "branch_id", "client_id", "scheme_id", "award_id", "renews_id", "number",
        "insurer", "plan", "starts_on", "ends_on", "premium_minor", "client_share_minor",
        "currency", "paid_on", "cancelled_on", "cancel_reason",
    ),
    InsuredPerson: ("id", "uid", "policy_id", "client_id", "member_id", "from_on"),
    InsuranceClaim: (
        "id", "uid", "branch_id", "client_id", "policy_id", "person_id", "event", "happened_on",
        "filed_on", "wanted", "complete_on", "submitted_on", "decision", "decided_on", "reason",
        "claimed_minor", "approved_minor", "currency", "paid_on", "paid_to", "withdrawn_on",
        "state",
    ),
    ClaimHelp: ("id", "uid", "claim_id", "given_on", "helper", "step", "minutes"),
    HealthVisit: (
        "id", "uid", "branch_id", "client_id", "member_id", "scheme_id", "award_id", "service",
        "provider", "voucher", "issued_on", "expires_on", "visited_on", "cancelled_on",
        "cost_minor", "client_share_minor", "currency", "follow_up_on", "follow_up",
        "followed_on", "diagnosis",
    ),
}  # fmt: skip
"""Tables in the order in which rows can be written, parents first."""
Add = Callable[..., int]


def add_policies(
    add: Add,
    client: int,
    branch: int,
    policies: list[DemoPolicy],
    *,
    scheme: int,
    awards: Mapping[int, int],
    person: Callable[[DemoMember], tuple[int | None, int | None]],
    helper: str,
) -> None:
    """Add the policies of a client; `awards` are keys by the identity of the award."""
    keys: list[int] = []
    for policy in policies:
        award = policy.award
        key = add(
            InsurancePolicy, branch, client, scheme, awards[id(award)],
            keys[policy.renews] if policy.renews is not None else None, award.reference,
            award.scheme.partner, "Family", policy.starts_on, policy.ends_on, policy.premium,
            policy.own_share, CURRENCY, policy.paid_on, policy.cancelled_on,
            "left the branch" if policy.cancelled_on else None,
        )  # fmt: skip
        keys.append(key)
        persons = []
        for member in policy.persons:
            person_client, line = person(member)
            # a child that came later is covered from its birth
            first = max(policy.starts_on, member.birth_on)
            persons.append(add(InsuredPerson, key, person_client, line, first))
        if not persons:
            add(InsuredPerson, key, client, None, policy.starts_on)
        for claim in policy.claims:
            _claim(add, (branch, client, key, persons[claim.person]), claim, helper)


def add_visit(
    add: Add, client: int, branch: int, visit: DemoVisit, *, scheme: int, award: int,
    member: int | None,
) -> None:  # fmt: skip
    """Add a voucher with its visit."""
    is_used = visit.visited_on is not None
    add(
        HealthVisit, branch, client, member, scheme, award, visit.service.value,
        visit.award.scheme.partner, visit.voucher, visit.award.on, visit.expires_on,
        visit.visited_on, visit.cancelled_on,
        (visit.award.amount or 0) + visit.own_share if is_used else None,
        visit.own_share if is_used else None, CURRENCY, visit.follow_up_on,
        "See the doctor again" if visit.follow_up_on else None, visit.followed_on,
        visit.found or None,
    )  # fmt: skip


def _claim(add: Add, keys: tuple[int, int, int, int], claim: DemoClaim, helper: str) -> None:
    draft: Any = claim.draft
    key = add(
        InsuranceClaim, *keys, draft.event.value, draft.happened_on, draft.filed_on,
        draft.wanted or None, draft.complete_on, draft.submitted_on,
        draft.decision.value if draft.decision else None, draft.decided_on, draft.reason or None,
        draft.claimed.minor, draft.approved.minor if draft.approved else None, CURRENCY,
        draft.paid_on, draft.paid_to or None, draft.withdrawn_on, draft.state.value,
    )  # fmt: skip
    for each in claim.help:
        add(ClaimHelp, key, each.on, helper, each.step.value, each.minutes)
