"""What the clients of the sample branch answered: a baseline and two follow-ups.

Answers are those of `resources/surveys/household.xlsx` and obey its rules. The innovation
lowers the children's hours of work and the injuries of the target arm, raises savings, and
has one adverse outcome: more borrowing from moneylenders, as two of the real ones had.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from mfdw_desktop.domain.clients import (
    ClientStatus,
)
from mfdw_desktop.domain.consents import (
    ConsentScope,
)
from mfdw_desktop.domain.demo_people import DemoClient, DemoMember
from mfdw_desktop.domain.demo_plan import Plan, RoundPlan
from mfdw_desktop.domain.households import SchoolStatus
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.programme import Arm

CHILD_PATH = "children/child"
INTERVIEWERS = ("Bopha Lim", "Vuthy Seng", "Thida Nhem")
_EFFECT = {"baseline": 0.0, "followup1": 0.6, "followup2": 1.0}
"""How far the innovation has come by each round."""
_REASONS = {"instalments_month": "refused", "income_month": "refused", "savings": "dk"}

Answers = dict[str, object]


@dataclass
class DemoChild:
    """What was answered of one child."""

    member: DemoMember | None
    answers: Answers
    missing: dict[str, str]


@dataclass
class DemoInterview:
    """One interview, or the attempt at one."""

    round: str
    on: date
    interviewer: str
    status: str
    key: str
    answers: Answers = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    children: list[DemoChild] = field(default_factory=list)
    link_method: str = "id"
    link_score: float | None = None


def make_interviews(plan: Plan, client: DemoClient) -> list[DemoInterview]:
    """Return the client's interviews that are in the database, the same every time."""
    if client.status is ClientStatus.TO_COMPLETE:
        return [_of_unknown(plan, client)]
    if not plan.is_sampled(client.number) or not _may_be_asked(client):
        return []
    found = []
    for place, each in enumerate(plan.rounds):
        if place == 2 and plan.is_pending(client.number):
            continue
        interview = make_interview(plan, client, each)
        if interview.on <= plan.today:
            found.append(interview)
        if interview.status != "complete" and place == 0:
            break
    return found


def make_interview(plan: Plan, client: DemoClient, wanted: RoundPlan) -> DemoInterview:
    """Return one interview of a client, whether it is in the database or waits in a workbook."""
    random = plan.random("interview", wanted.name, client.number)
    days = min((wanted.closes_on - wanted.opens_on).days, 25)
    on = wanted.opens_on + timedelta(days=random.randint(0, days))
    interview = DemoInterview(
        wanted.name,
        on,
        random.choice(INTERVIEWERS),
        _outcome(plan, client, wanted.name, on),
        _key(random),
    )
    if interview.status in ("complete", "partial"):
        _answer(plan, client, interview, random)
    if random.random() < 0.05:
        interview.link_method, interview.link_score = "assisted", round(random.uniform(0.8, 1), 2)
    return interview


def _may_be_asked(client: DemoClient) -> bool:
    return any(scope is ConsentScope.SURVEY for scope, *_ in client.consents)


def _outcome(plan: Plan, client: DemoClient, name: str, on: date) -> str:
    """Return what came of the visit; comparison clients are lost a little more often."""
    random = plan.random("outcome", name, client.number)
    chance = random.random()
    if not client.is_client_on(on):
        if client.status is ClientStatus.DECEASED:
            return "deceased"
        if chance < 0.75:
            return random.choice(("left", "left", "moved"))
    lost = 0.02 if name == "baseline" else 0.045
    if plan.arm(client.centre) is Arm.COMPARISON and name != "baseline":
        lost += 0.025
    if chance < lost:
        return random.choice(("refused", "not_found"))
    return "partial" if chance > 0.985 else "complete"


def _answer(plan: Plan, client: DemoClient, interview: DemoInterview, random: Random) -> None:
    """Fill in the answers of one interview."""
    # What a household is like stays with it over the rounds.
    nature = plan.random("nature", client.number)
    target = plan.arm(client.centre) is Arm.TARGET
    effect = _EFFECT[interview.round] if target else 0.0
    people = max(len(client.members), 1)
    wealth = nature.lognormvariate(0, 0.45)
    answers: Answers = {
        "client_code": plan.code(client.number),
        "interview_day": interview.on.isoformat(),
        "interviewer": interview.interviewer,
        "respondent": "proxy" if random.random() < 0.06 else "client",
        "members": people,
        "earners": min(1 + nature.randrange(3), people),
    }
    interview.answers = answers
    trend = 0.05 * (0 if interview.round == "baseline" else 1)
    income = 700_000 * wealth * random.uniform(0.8, 1.2) * (1 + trend + 0.06 * effect)
    answers["income_month"] = int(income / 10_000) * 10_000
    _answer_costs(answers, random, wealth=wealth, effect=effect)
    _answer_work(answers, client, random, (nature, effect))
    _answer_debt(answers, random, income=income, traits=(nature, effect))
    _answer_risk(answers, random, people=people, traits=(nature, effect))
    for name in ("decides_loan", "decides_purchase", "decides_school"):
        alone = nature.random() + 0.05 * effect
        answers[name] = "self" if alone > 0.62 else "jointly" if alone > 0.16 else "other"
    interview.children = [
        _child(each, interview, random, effect=effect) for each in client.children(interview.on)
    ]
    if random.random() < 0.05:
        answers["remarks"] = random.choice(("interrupted by rain", "husband was present"))
    _leave_gaps(interview, random)


def _answer_costs(answers: Answers, random: Random, *, wealth: float, effect: float) -> None:
    ease = wealth + random.gauss(0, 0.35) + 0.12 * effect
    answers["covers_costs"] = (
        "always"
        if ease > 1.7
        else "mostly"
        if ease > 1.1
        else "sometimes"
        if ease > 0.5
        else "never"
    )
    answers["covers_unforeseen"] = _yes(random, 0.28 + 0.25 * (wealth > 1) + 0.08 * effect)


def _answer_work(
    answers: Answers, client: DemoClient, random: Random, traits: tuple[Random, float]
) -> None:
    nature, effect = traits
    enterprise = client.enterprise
    answers["activity"] = enterprise.sector if enterprise else "agriculture"
    hours = nature.gauss(49, 9) + random.gauss(0, 4) - 3.0 * effect
    answers["hours_week"] = int(min(max(hours, 6), 76))
    answers["workers_family"] = enterprise.workers_family if enterprise else 1
    answers["workers_paid"] = enterprise.workers_paid if enterprise else 0
    injured = _yes(random, 0.24 - 0.10 * effect)
    answers["injured"] = injured
    if injured == "yes":
        answers["days_lost"] = min(int(random.expovariate(1 / 6)) + 1, 60)
    answers["first_aid"] = _yes(random, 0.16 + 0.48 * effect)
    kept = {"gloves": 0.22, "guards": 0.12, "chemicals": 0.25, "light": 0.55, "water": 0.7,
            "rest": 0.45}  # fmt: skip
    safety = [name for name, share in kept.items() if random.random() < share + 0.18 * effect]
    answers["safety"] = safety or ["none"]
    grade = enterprise.registration.value if enterprise else "none"
    answers["registration"] = grade
    answers["separate_accounts"] = _yes(random, 0.22 + 0.12 * effect)


def _answer_debt(
    answers: Answers, random: Random, *, income: float, traits: tuple[Random, float]
) -> None:
    nature, effect = traits
    lenders = nature.choices((0, 1, 2, 3), (8, 58, 26, 8))[0]
    answers["lenders"] = lenders
    if not lenders:
        return
    answers["informal_loan"] = _yes(random, 0.12 + 0.12 * lenders + 0.07 * effect)
    share = random.betavariate(2.2, 4.5) * (0.8 + 0.25 * lenders)
    answers["instalments_month"] = int(income * share / 5_000) * 5_000
    answers["loan_for_loan"] = _yes(random, 0.10 + 0.07 * lenders - 0.05 * effect)
    answers["repayment_hard"] = _yes(random, 0.14 + 0.08 * lenders - 0.05 * effect)


def _answer_risk(
    answers: Answers, random: Random, *, people: int, traits: tuple[Random, float]
) -> None:
    nature, effect = traits
    saves = _yes(random, 0.36 + 0.17 * effect)
    answers["sets_aside"] = saves
    amount = nature.lognormvariate(11.6, 0.8) * (1 + 0.25 * effect) if saves == "yes" else 0
    answers["savings"] = int(amount / 1_000) * 1_000
    insured = random.random() < 0.30 + 0.20 * effect
    answers["insured"] = people if insured else nature.choice((0, 0, 0, 1)) % (people + 1)
    happened = {"illness": 0.24, "death": 0.02, "harvest": 0.15, "flood": 0.08, "theft": 0.03,
                "job": 0.05, "wedding": 0.12}  # fmt: skip
    shocks = [name for name, share in happened.items() if random.random() < share]
    answers["shocks"] = shocks or ["none"]
    if not shocks:
        return
    ways = {"savings": 0.3 + 0.1 * effect, "loan": 0.33 + 0.04 * effect, "less_food": 0.2,
            "sold": 0.13, "out_of_school": 0.05 - 0.03 * effect,
            "child_work": 0.08 - 0.05 * effect, "relatives": 0.3,
            "insurance": 0.05 + 0.12 * effect, "fund": 0.04 + 0.14 * effect}  # fmt: skip
    coping = [name for name, share in ways.items() if random.random() < share]
    answers["coping"] = coping or ["nothing"]


def _child(
    member: DemoMember, interview: DemoInterview, random: Random, *, effect: float
) -> DemoChild:
    """Return the answers of one child; the innovation takes up to a third of the hours."""
    age = member.age(interview.on)
    answers: Answers = {
        "child_name": member.name,
        "child_sex": "male" if member.sex is Sex.MALE else "female",
        "child_age": age,
    }
    attends = age >= 6 and member.school in (SchoolStatus.ATTENDS, SchoolStatus.FINISHED)
    if member.school is SchoolStatus.DROPPED_OUT:
        attends = age < 13 or random.random() < 0.16 * effect
    answers["at_school"] = "yes" if attends else "no"
    if attends:
        answers["days_missed"] = min(int(random.expovariate(1 / (2.6 - 0.9 * effect))), 20)
    hours = max(member.base_hours * (1 - 0.34 * effect) + random.gauss(0, 1.5), 0.0)
    if member.base_hours == 0 or age < 7:
        hours = 0.0 if random.random() < 0.93 else 2.0
    answers["work_hours"] = _half_hours(hours)
    chores = max(
        random.gauss(3 + 0.7 * (age - 5), 3) * (1.3 if member.sex is Sex.FEMALE else 0.8), 0
    )
    answers["chore_hours"] = _half_hours(min(chores, 40))
    if answers["work_hours"] != "0":
        seen = {"loads": 0.2, "tools": 0.14, "dust": 0.16, "heat": 0.2, "noise": 0.03,
                "heights": 0.02, "chemicals": 0.07}  # fmt: skip
        hazards = [name for name, share in seen.items() if random.random() < share - 0.06 * effect]
        answers["hazards"] = hazards or ["none"]
    missing = {}
    if "days_missed" in answers and random.random() < 0.03:
        del answers["days_missed"]
        missing["days_missed"] = "dk"
    return DemoChild(member, answers, missing)


def _leave_gaps(interview: DemoInterview, random: Random) -> None:
    """Take some answers away: refused, not known, or not asked in an interview cut short."""
    answers, missing = interview.answers, interview.missing
    for name, reason in _REASONS.items():
        if name in answers and random.random() < 0.025:
            del answers[name]
            missing[name] = reason
    if interview.status == "partial":
        late = ("sets_aside", "savings", "insured", "shocks", "coping", "decides_loan",
                "decides_purchase", "decides_school", "remarks")  # fmt: skip
        for name in late:
            if answers.pop(name, None) is not None:
                missing[name] = "blank"
        interview.children = []


def _of_unknown(plan: Plan, client: DemoClient) -> DemoInterview:
    """Return the interview of somebody whom only a number is known of."""
    random = plan.random("unknown", client.number)
    wanted = plan.rounds[2]
    on = min(wanted.opens_on + timedelta(days=random.randint(0, 20)), plan.today)
    interview = DemoInterview(
        wanted.name,
        on,
        random.choice(INTERVIEWERS),
        "complete",
        _key(random),
        link_method="created",
    )
    _answer(plan, client, interview, random)
    interview.answers["client_code"] = outside_number(client.number)
    return interview


def outside_number(client: int) -> str:
    """Return the number by which a client to complete is known."""
    return f"K-{client + 1:04}"


def _yes(random: Random, share: float) -> str:
    return "yes" if random.random() < share else "no"


def _half_hours(hours: float) -> str:
    """Return hours to the half hour as decimal text."""
    return f"{round(hours * 2) / 2:g}"


def _key(random: Random) -> str:
    """Return a submission's key as phones make them: a UUID of version 4."""
    digits = f"{random.getrandbits(128):032x}"
    variant = "89ab"[int(digits[16], 16) % 4]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"
