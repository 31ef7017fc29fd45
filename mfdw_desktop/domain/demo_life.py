"""What happened to the clients of the sample branch: loans, incentives, checks, sessions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from mfdw_desktop.domain import demo_schemes as schemes
from mfdw_desktop.domain.conditions import CheckState, Evidence, due_days
from mfdw_desktop.domain.demo_people import DemoClient, DemoMember
from mfdw_desktop.domain.demo_plan import Plan
from mfdw_desktop.domain.demo_schemes import DemoScheme
from mfdw_desktop.domain.demo_words import PURPOSES
from mfdw_desktop.domain.households import SchoolStatus
from mfdw_desktop.domain.incentives import AttendanceCode, AwardStatus
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.domain.periods import Month, add_months, month_of, months_between
from mfdw_desktop.domain.programme import Arm

RIEL = 100
"""Minor units of a riel."""
MONTHLY_INTEREST = 0.015


@dataclass
class DemoLoan:
    """A reference to a loan."""

    number: str
    product: str
    cycle: int
    principal: int
    """Minor units."""
    disbursed_on: date
    due_on: date
    months: int
    purpose: str
    status: LoanStatus
    outstanding: int | None = None

    def interest_of_month(self) -> int:
        """Return a month's interest, in minor units, whole riel."""
        return int(self.principal * MONTHLY_INTEREST / RIEL) * RIEL


@dataclass
class DemoCheck:
    """One check of a condition."""

    condition: int
    """Place among the scheme's conditions."""
    due_on: date
    state: CheckState = CheckState.DUE
    checked_on: date | None = None
    evidence: Evidence | None = None
    note: str = ""


@dataclass
class DemoAward:
    """One incentive received, or waiting for its condition."""

    scheme: DemoScheme
    on: date
    amount: int | None = None
    base: int | None = None
    quantity: int = 1
    status: AwardStatus = AwardStatus.GIVEN
    member: DemoMember | None = None
    loan: int | None = None
    """Place among the client's loans."""
    reference: str = ""
    note: str = ""
    checks: list[DemoCheck] = field(default_factory=list)


@dataclass
class DemoLife:
    """All that hangs on one client, beside her interviews."""

    loans: list[DemoLoan]
    awards: list[DemoAward]
    attendance: list[tuple[int, AttendanceCode]]
    """Place of the session among the plan's, and how she attended."""


def make_life(plan: Plan, client: DemoClient) -> DemoLife:
    """Return what happened to a client until today, the same every time."""
    if client.joined_on is None:
        return DemoLife([], [], [])
    random = plan.random("life", client.number)
    loans = _loans(plan, client, random)
    attendance = _attendance(plan, client)
    awards = [
        *_training_awards(plan, client, attendance),
        *_rebates(plan, client, loans),
        *_insurance(plan, client),
        *_savings(plan, client),
        *_school_support(plan, client, loans),
        *_health(plan, client),
    ]
    awards.sort(key=lambda each: (each.on, each.scheme.code))
    for place, award in enumerate(awards):
        _check(plan, award, plan.random("checks", client.number, place))
    return DemoLife(loans, [each for each in awards if _is_recorded(plan, each)], attendance)


def _is_recorded(plan: Plan, award: DemoAward) -> bool:
    return award.on <= plan.today


def _loans(plan: Plan, client: DemoClient, random: Random) -> list[DemoLoan]:
    """Return the loans of the last four years, each larger than the one before."""
    assert client.joined_on is not None
    found = []
    cycle, start = 1, client.joined_on + timedelta(days=random.randint(3, 20))
    principal = random.randrange(8, 20) * 100_000
    oldest = plan.month.plus(-48).first
    while start < plan.settled and (client.left_on is None or start < client.left_on):
        months = random.choice((6, 12, 12, 12, 18))
        due = add_months(start, months)
        if start >= oldest:
            found.append(_loan(plan, client, random, (cycle, principal, start, due, months)))
        cycle += 1
        start = due + timedelta(days=random.randint(4, 45))
        principal = min(int(principal * random.uniform(1.05, 1.35) / 50_000) * 50_000, 12_000_000)
    return found


def _loan(
    plan: Plan,
    client: DemoClient,
    random: Random,
    terms: tuple[int, int, date, date, int],
) -> DemoLoan:
    cycle, principal, start, due, months = terms
    status, outstanding = LoanStatus.REPAID, 0
    gone = client.left_on is not None and client.left_on < due
    if gone and random.random() < 0.15:
        status, outstanding = LoanStatus.WRITTEN_OFF, principal // 3
    elif not gone and due > plan.settled:
        left = max((due - plan.settled).days, 1) / max((due - start).days, 1)
        status, outstanding = LoanStatus.ACTIVE, int(principal * left / 1000) * 1000
    return DemoLoan(
        f"L{client.number + 1:06}-{cycle:02}",
        "Group loan" if cycle < 5 or random.random() < 0.7 else "Individual loan",
        cycle,
        principal * RIEL,
        start,
        due,
        months,
        random.choice(PURPOSES),
        status,
        outstanding * RIEL,
    )


def _attendance(plan: Plan, client: DemoClient) -> list[tuple[int, AttendanceCode]]:
    """Return how a client of a target centre attended the sessions that were held."""
    if plan.arm(client.centre) is not Arm.TARGET:
        return []
    random = plan.random("attendance", client.number)
    diligence = random.betavariate(6, 1.6)
    found = []
    for place, session in enumerate(plan.sessions):
        on = plan.session_day(session, client.centre)
        if on >= plan.today or not client.is_client_on(on):
            continue
        if random.random() < diligence:
            code = AttendanceCode.LATE if random.random() < 0.07 else AttendanceCode.PRESENT
        else:
            missing = (AttendanceCode.ABSENT, AttendanceCode.APPROVED_LEAVE, AttendanceCode.LEAVE)
            code = random.choices(missing, (6, 3, 1))[0]
        found.append((place, code))
    return found


def _training_awards(
    plan: Plan, client: DemoClient, attendance: list[tuple[int, AttendanceCode]]
) -> list[DemoAward]:
    """Return a first-aid box for each cycle of which three sessions were attended."""
    came = (AttendanceCode.PRESENT, AttendanceCode.LATE)
    found = []
    for cycle in (1, 2):
        places = [
            place
            for place, code in attendance
            if plan.sessions[place].cycle == cycle and code in came
        ]
        if len(places) >= 3:
            on = plan.session_day(plan.sessions[places[-1]], client.centre)
            found.append(DemoAward(schemes.SAFE_WORK, on, reference=f"SW{cycle}-{client.number}"))
    return found


def _rebates(plan: Plan, client: DemoClient, loans: list[DemoLoan]) -> list[DemoAward]:
    """Return the rebates for a child's school attendance, one a month."""
    random = plan.random("rebates", client.number)
    child = next((each for each in client.members if each.school is SchoolStatus.ATTENDS), None)
    takes_part = random.random() < 0.72
    if plan.arm(client.centre) is not Arm.TARGET or child is None or not takes_part:
        return []
    first = month_of(plan.innovation_on).plus(random.randint(0, 4))
    found = []
    for month in months_between(first, plan.month.previous):
        loan = _loan_of(loans, month.last)
        if loan is None or not client.is_client_on(month.last):
            continue
        base = loans[loan].interest_of_month()
        amount = schemes.SCHOOL_REBATE.share_of(base)
        award = DemoAward(schemes.SCHOOL_REBATE, month.last, amount, base, member=child, loan=loan)
        award.status = AwardStatus.PLANNED
        found.append(award)
    return found


def _loan_of(loans: list[DemoLoan], day: date) -> int | None:
    for place, loan in enumerate(loans):
        if loan.disbursed_on <= day <= loan.due_on:
            return place
    return None


def _insurance(plan: Plan, client: DemoClient) -> list[DemoAward]:
    """Return the premium shares of each year in which the household took the insurance."""
    random = plan.random("insurance", client.number)
    keen = random.random() < (0.62 if plan.arm(client.centre) is Arm.TARGET else 0.34)
    if not keen or client.household_of is not None:
        return []
    found = []
    first = random.randint(-23, -12)
    for months in (first, first + 12):
        on = plan.month.plus(months).first + timedelta(days=random.randrange(26))
        if client.is_client_on(on) and random.random() < 0.9:
            persons = max(len(client.members), 1)
            award = DemoAward(schemes.HEALTH, on, schemes.HEALTH.amount * persons)
            award.quantity = persons
            award.reference = f"MHM-{on.year}-{client.number + 1:05}"
            found.append(award)
    return found


def _savings(plan: Plan, client: DemoClient) -> list[DemoAward]:
    """Return the top-ups of the emergency fund, twice a year for those who save."""
    random = plan.random("savings", client.number)
    if random.random() > 0.42:
        return []
    found = []
    for months in range(random.randint(-21, -16), 1, 6):
        on = plan.month.plus(months).first + timedelta(days=random.randrange(26))
        if client.is_client_on(on) and random.random() < 0.85:
            amount = random.randrange(4, 21) * 1_000 * RIEL
            found.append(DemoAward(schemes.EMERGENCY_FUND, on, amount))
    return found


def _school_support(plan: Plan, client: DemoClient, loans: list[DemoLoan]) -> list[DemoAward]:
    """Return school-expense loans at the start of a year, and cash for a way back to school."""
    if plan.arm(client.centre) is not Arm.TARGET:
        return []
    random = plan.random("school", client.number)
    pupils = [each for each in client.members if each.school is SchoolStatus.ATTENDS]
    outside = [each for each in client.members if each.school is SchoolStatus.DROPPED_OUT]
    found = []
    for month in months_between(plan.month.plus(-21), plan.month.previous):
        on = month.first + timedelta(days=random.randrange(20))
        lends = month.number == 11 and pupils and random.random() < 0.3
        if lends and client.is_client_on(on):
            amount = random.randrange(2, 9) * 100_000 * RIEL
            found.append(
                DemoAward(
                    schemes.SCHOOL_LOAN,
                    on,
                    amount,
                    member=pupils[0],
                    loan=_loan_of(loans, on),
                )
            )
    if outside and random.random() < 0.5:
        month = plan.month.plus(random.randint(-20, -4))
        on = month.first + timedelta(days=random.randrange(26))
        if client.is_client_on(on):
            award = DemoAward(schemes.BACK_TO_SCHOOL, on, schemes.BACK_TO_SCHOOL.amount)
            award.member = outside[0]
            found.append(award)
    return found


def _health(plan: Plan, client: DemoClient) -> list[DemoAward]:
    """Return vouchers for the health centre and linkages with the training centre."""
    random = plan.random("health", client.number)
    found = []
    for scheme, share in ((schemes.HEALTH_VOUCHER, 0.16), (schemes.SKILLS_LINK, 0.05)):
        if random.random() > share:
            continue
        month: Month = plan.month.plus(-random.randint(0, 22))
        on = month.first + timedelta(days=random.randrange(27))
        if client.is_client_on(on):
            amount = scheme.amount or None
            award = DemoAward(scheme, on, amount)
            if random.random() < 0.04:
                award.status = AwardStatus.RETURNED
                award.note = "not collected"
            found.append(award)
    return found


def _check(plan: Plan, award: DemoAward, random: Random) -> None:
    """Give an award the checks of its scheme, and what came of those that are past."""
    for place, condition in enumerate(award.scheme.conditions):
        for due in due_days(condition, award.on):
            check = DemoCheck(place, due)
            _decide(plan, award, check, random)
            award.checks.append(check)
    states = {each.state for each in award.checks}
    if award.status is not AwardStatus.PLANNED or CheckState.DUE in states:
        return
    award.status = AwardStatus.GIVEN
    if CheckState.NOT_MET in states and random.random() < 0.6:
        award.status, award.note = AwardStatus.CANCELLED, "decided at the centre meeting"


def _decide(plan: Plan, award: DemoAward, check: DemoCheck, random: Random) -> None:
    chance, late = random.random(), random.randint(-4, 9)
    on = max(check.due_on + timedelta(days=late), award.on)
    forgotten = chance > 0.97 and check.due_on >= plan.month.plus(-3).first
    if on > plan.today or forgotten:
        return
    check.checked_on = on
    if chance < 0.90:
        check.state = CheckState.MET
        check.evidence = award.scheme.conditions[check.condition].evidence
    elif chance < 0.97:
        check.state = CheckState.NOT_MET
        check.note = random.choice(("helped at the harvest", "ill for two weeks", "moved to uncle"))
    else:
        check.state = CheckState.WAIVED
        check.note = random.choice(("school closed by the flood", "teacher on leave"))
