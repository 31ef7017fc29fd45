"""Policies, claims and visits on a client's line of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mfdw_desktop.domain.claims import ClaimRow

if TYPE_CHECKING:
    from mfdw_desktop.domain.client_detail import ClientDetail, TimelineEvent


def told_awards(detail: ClientDetail) -> frozenset[int]:
    """Return the awards given that a policy or a visit of their own tells: each stands once."""
    from mfdw_desktop.domain.incentives import AwardStatus

    theirs = {each.award_id for each in detail.policies}
    theirs |= {each.draft.award_id for each in detail.visits if each.draft.on is not None}
    return frozenset(
        each.id for each in detail.awards
        if each.id in theirs and each.status is AwardStatus.GIVEN
    )  # fmt: skip


def events(detail: ClientDetail) -> list[TimelineEvent]:
    """Return what happened with insurance and health care: begun, filed, decided, paid, seen."""
    from mfdw_desktop.domain.client_detail import EventKind, TimelineEvent

    shares = {each.id: each.amount for each in detail.awards}
    found = [
        TimelineEvent(
            each.starts_on,
            EventKind.POLICY,
            title=each.scheme_name,
            detail=each.number,
            state="begun",
            amount=shares.get(each.award_id or 0),
            uid=each.uid,
            fields={"persons": len(each.persons)},
        )
        for each in detail.policies
    ]
    found += [
        TimelineEvent(
            each.cancelled_on,
            EventKind.POLICY,
            title=each.scheme_name,
            detail=each.number,
            state="ended",
            uid=each.uid,
        )
        for each in detail.policies
        if each.cancelled_on is not None
    ]
    for claim in detail.claims:
        found += _claim(claim)
    for visit in detail.visits:
        draft = visit.draft
        if draft.on is not None:
            found.append(
                TimelineEvent(
                    draft.on,
                    EventKind.VISIT,
                    title=draft.service.value,
                    detail=draft.provider,
                    state="visited" if draft.visited_on else "voucher",
                    amount=draft.cost,
                    uid=visit.uid,
                    fields={"member": visit.member, "voucher": draft.voucher,
                            "documents": visit.documents},
                )
            )  # fmt: skip
    return found


def _claim(claim: ClaimRow) -> list[TimelineEvent]:
    from mfdw_desktop.domain.client_detail import EventKind, TimelineEvent

    draft = claim.draft
    days = (
        ("filed", draft.filed_on, draft.claimed),
        (draft.decision.value if draft.decision else "", draft.decided_on, draft.approved),
        ("paid", draft.paid_on, draft.approved),
        ("withdrawn", draft.withdrawn_on, None),
    )
    return [
        TimelineEvent(
            on,
            EventKind.CLAIM,
            title=draft.event.value,
            detail=draft.reason if state not in ("filed", "paid") else "",
            state=state,
            amount=amount,
            uid=claim.uid,
            fields={
                "person": claim.person,
                "documents": claim.documents if state == "filed" else 0,
            },
        )
        for state, on, amount in days
        if on is not None
    ]
