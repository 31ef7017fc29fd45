"""Insurance and health care of the sample branch: policies, claims in all states, vouchers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from mfdw_desktop.domain import demo_schemes as schemes
from mfdw_desktop.domain.claims import (
    ClaimDraft,
    ClaimEvent,
    ClaimStep,
    Decision,
    HelpDraft,
    HelpStep,
    StepDraft,
    take,
)
from mfdw_desktop.domain.demo_life import RIEL, DemoAward, DemoLife
from mfdw_desktop.domain.demo_people import DemoClient, DemoMember
from mfdw_desktop.domain.demo_plan import CURRENCY, Plan
from mfdw_desktop.domain.health_care import Service
from mfdw_desktop.domain.incentives import AwardStatus
from mfdw_desktop.domain.insurance import usual_end
from mfdw_desktop.domain.money import Money

_OWN_SHARE = 4_000 * RIEL
"""What a client pays a year for each person."""
_EVENTS = (
    ClaimEvent.HOSPITAL, ClaimEvent.HOSPITAL, ClaimEvent.ILLNESS, ClaimEvent.ILLNESS,
    ClaimEvent.ACCIDENT, ClaimEvent.BIRTH, ClaimEvent.DEATH,
)  # fmt: skip
_DOCUMENTS = ("Hospital bill", "Hospital bill\nLetter of the doctor", "Police report",
              "Certificate of the commune")  # fmt: skip
_REFUSALS = ("treatment is not in the plan", "ill before the cover began", "bill without a stamp")
_FOUND = ("Anaemia", "Back pain from carrying loads", "High blood pressure", "Chronic cough",
          "Pregnant, fourth month")  # fmt: skip
_SERVICES = (Service.CHECK_UP, Service.TREATMENT, Service.MATERNITY, Service.CHILD, Service.WORK)


@dataclass
class DemoClaim:
    """A claim and the help given with it; `person` is a place among the policy's persons."""

    draft: ClaimDraft
    person: int
    help: list[HelpDraft] = field(default_factory=list)


@dataclass
class DemoPolicy:
    """A policy of a household."""

    award: DemoAward
    starts_on: date
    ends_on: date
    premium: int
    own_share: int
    paid_on: date | None
    persons: list[DemoMember] = field(default_factory=list)
    renews: int | None = None
    """Place among the client's policies."""
    cancelled_on: date | None = None
    claims: list[DemoClaim] = field(default_factory=list)


@dataclass
class DemoVisit:
    """A voucher for the health centre, and its visit."""

    award: DemoAward
    voucher: str
    service: Service
    member: DemoMember | None
    expires_on: date
    visited_on: date | None = None
    cancelled_on: date | None = None
    own_share: int = 0
    follow_up_on: date | None = None
    followed_on: date | None = None
    found: str = ""


def make_policies(plan: Plan, client: DemoClient, life: DemoLife) -> list[DemoPolicy]:
    """Return the policies of a client's insurance awards; a few awards still wait for theirs."""
    random = plan.random("policies", client.number)
    found: list[DemoPolicy] = []
    for award in life.awards:
        if award.scheme is not schemes.HEALTH or award.status is not AwardStatus.GIVEN:
            continue
        is_fresh = award.on >= plan.month.plus(-2).first
        if random.random() < (0.3 if is_fresh else 0.02):
            continue
        persons = max(len(client.members), 1)
        is_paid = random.random() < (0.8 if is_fresh else 0.99)
        paid_on = award.on + timedelta(days=random.randint(0, 9))
        policy = DemoPolicy(
            award,
            award.on,
            usual_end(award.on),
            (award.amount or 0) + _OWN_SHARE * persons,
            _OWN_SHARE * persons,
            paid_on if is_paid and paid_on <= plan.today else None,
            [each for each in client.members if each.birth_on <= usual_end(award.on)],
            renews=len(found) - 1 if found else None,
        )
        left = client.left_on
        if left is not None and policy.starts_on < left <= policy.ends_on:
            policy.cancelled_on = left
        _claims(plan, policy, random)
        found.append(policy)
    return found


def make_visits(plan: Plan, client: DemoClient, life: DemoLife) -> list[DemoVisit]:
    """Return the vouchers of a client's health care awards: used, open, expired, given back."""
    random = plan.random("visits", client.number)
    found = []
    for place, award in enumerate(life.awards):
        if award.scheme is not schemes.HEALTH_VOUCHER:
            continue
        children = [each for each in client.members if each.age(award.on) < 15]
        service = random.choice(_SERVICES)
        member = random.choice(children) if children and service is Service.CHILD else None
        visit = DemoVisit(
            award, f"HV{award.on:%y%m}-{client.number + 1}{place}",
            service if member is not None or service is not Service.CHILD else Service.CHECK_UP,
            member, award.on + timedelta(days=90),
        )  # fmt: skip
        award.reference = visit.voucher
        _use(plan, visit, random)
        found.append(visit)
    return found


def _use(plan: Plan, visit: DemoVisit, random: Random) -> None:
    if visit.award.status is AwardStatus.RETURNED:
        visit.cancelled_on = min(visit.award.on + timedelta(days=20), plan.today)
        return
    on = visit.award.on + timedelta(days=random.randint(2, 80))
    if on > plan.today or random.random() > 0.78:
        return
    visit.visited_on, visit.own_share = on, random.randrange(0, 9) * 1_000 * RIEL
    if random.random() < 0.4:
        visit.found = random.choice(_FOUND)
    if random.random() < 0.3:
        visit.follow_up_on = on + timedelta(days=random.choice((14, 30)))
        done = visit.follow_up_on + timedelta(days=random.randint(0, 6))
        if done <= plan.today and random.random() < 0.8:
            visit.followed_on = done


def _claims(plan: Plan, policy: DemoPolicy, random: Random) -> None:
    if random.random() > 0.3 or not policy.persons:
        return
    length = (min(policy.ends_on, plan.today) - policy.starts_on).days
    happened = policy.starts_on + timedelta(days=random.randint(0, max(length, 0)))
    filed = happened + timedelta(days=random.randint(2, 21))
    cover_ends = policy.cancelled_on or policy.ends_on
    if filed > plan.today or happened >= cover_ends:
        return
    wanted = random.choice(_DOCUMENTS)
    claimed = Money(random.randrange(3, 26) * 10_000 * RIEL, CURRENCY)
    claim = DemoClaim(
        ClaimDraft(
            event=random.choice(_EVENTS), happened_on=happened, filed_on=filed, claimed=claimed,
            wanted=wanted,
        ),
        random.randrange(len(policy.persons)),
    )  # fmt: skip
    _walk(plan, claim, random)
    for _ in range(random.choice((0, 1, 1, 2, 3))):
        on = filed + timedelta(days=random.randint(0, 12))
        if on <= plan.today:
            helped = random.choice(list(HelpStep))
            claim.help.append(HelpDraft(on, "", helped, random.choice((15, 20, 30, 45, 90))))
    policy.claims.append(claim)


def _walk(plan: Plan, claim: DemoClaim, random: Random) -> None:
    """Take a claim as far as it can have come until today."""
    claimed = claim.draft.claimed
    assert claimed is not None
    fate, on = random.random(), claim.draft.filed_on
    assert on is not None
    payee = random.choice(("holder", "hospital"))
    decision = Decision.APPROVED
    if fate > 0.72:
        decision = Decision.PARTLY if fate < 0.86 else Decision.REJECTED
    reason = "" if decision is Decision.APPROVED else random.choice(_REFUSALS)
    part = replace(claimed, minor=claimed.minor // 2)
    approved = part if decision is Decision.PARTLY else None
    if fate < 0.04:
        on += timedelta(days=random.randint(3, 30))
        if on <= plan.today:
            claim.draft = take(
                claim.draft, StepDraft(ClaimStep.WITHDRAW, on, reason="paid by relatives")
            )
        return
    for step, least, most in (
        (ClaimStep.COMPLETE, 2, 30),
        (ClaimStep.SUBMIT, 1, 14),
        (ClaimStep.DECIDE, 12, 45),
        (ClaimStep.PAY, 4, 24),
    ):
        on += timedelta(days=random.randint(least, most))
        if on > plan.today or claim.draft.decision is Decision.REJECTED:
            return
        draft = StepDraft(step, on, decision, approved, reason, paid_to=payee)
        claim.draft = take(claim.draft, draft)
