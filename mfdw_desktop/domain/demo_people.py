"""The people of the sample branch: clients, their households and their work."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from mfdw_desktop.domain import demo_words as words
from mfdw_desktop.domain.clients import (
    LEAVE_REASONS,
    ClientStatus,
    StatusReason,
)
from mfdw_desktop.domain.consents import (
    ConsentMethod,
    ConsentScope,
)
from mfdw_desktop.domain.demo_plan import GROUPS, Plan
from mfdw_desktop.domain.demo_words import Pair
from mfdw_desktop.domain.enterprises import Registration
from mfdw_desktop.domain.households import Relation, SchoolStatus
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import age_on

SCHOOL_AGE = range(6, 18)


@dataclass
class DemoMember:
    """One person of a household."""

    name: str
    native_name: str
    sex: Sex
    birth_on: date
    relation: Relation
    is_head: bool = False
    school: SchoolStatus | None = None
    grade: int | None = None
    works: bool | None = None
    base_hours: float = 0.0
    """Hours of a child's work in a week before the innovation."""
    client: int | None = None

    def age(self, day: date) -> int:
        """Return the age on a day."""
        return age_on(self.birth_on, day)


@dataclass
class DemoEnterprise:
    """A client's business."""

    sector: str
    activity: str
    started_on: date
    registration: Registration
    workers_family: int
    workers_paid: int
    workers_women: int


@dataclass
class DemoClient:
    """A client with household, enterprise, consents and status."""

    number: int
    centre: int
    group: int
    name: str = ""
    native_name: str = ""
    sex: Sex = Sex.UNKNOWN
    birth_on: date | None = None
    birth_estimated: bool = False
    village: str = ""
    phone: str = ""
    relative_name: str = ""
    joined_on: date | None = None
    status: ClientStatus = ClientStatus.ACTIVE
    left_on: date | None = None
    left_reason: StatusReason | None = None
    national_id: str = ""
    household_of: int | None = None
    """Number of the client in whose household this one lives; None: her own."""
    members: list[DemoMember] = field(default_factory=list)
    enterprise: DemoEnterprise | None = None
    consents: list[tuple[ConsentScope, date, ConsentMethod, str, date | None]] = field(
        default_factory=list
    )

    def is_client_on(self, day: date) -> bool:
        """Tell whether she was a client on a day."""
        joined = self.joined_on is not None and self.joined_on <= day
        return joined and (self.left_on is None or day < self.left_on)

    def children(self, day: date) -> list[DemoMember]:
        """Return the children of 5 to 17 years on a day."""
        return [
            each
            for each in self.members
            if each.relation in (Relation.CHILD, Relation.GRANDCHILD) and 5 <= each.age(day) <= 17
        ]


def make_client(plan: Plan, number: int) -> DemoClient:
    """Return client `number` of the plan, the same every time."""
    centre = plan.centre_of(number)
    client = DemoClient(number, centre, number // plan.centres % GROUPS)
    if plan.is_to_complete(number):
        client.status = ClientStatus.TO_COMPLETE
        return client
    original = plan.original_of(number)
    if original is not None:
        return _repeated(plan, number, make_client(plan, original))
    random = plan.random("client", number)
    client.joined_on = plan.joined_on(number)
    if plan.is_second_of_household(number):
        _become_spouse(plan, client)
    else:
        _become_person(plan, client, random)
        _fill_household(plan, client, random)
    _fill_rest(plan, client, random)
    return client


def _become_person(plan: Plan, client: DemoClient, random: Random) -> None:
    client.sex = Sex.FEMALE if random.random() < 0.84 else Sex.MALE
    given = random.choice(words.WOMEN if client.sex is Sex.FEMALE else words.MEN)
    client.name, client.native_name = _full(random.choice(words.FAMILY_NAMES), given)
    assert client.joined_on is not None
    years = (plan.settled - client.joined_on).days // 365
    age = min(max(int(random.gauss(40, 10)), 20 + years), 68)
    client.birth_on = _born(random, plan.settled, age)
    client.birth_estimated = random.random() < 0.12
    if client.birth_estimated:
        client.birth_on = date(client.birth_on.year, 7, 1)
    client.village = words.place(client.centre + random.choice((0, 0, 0, 61, 122)))[0]


def _become_spouse(plan: Plan, client: DemoClient) -> None:
    """Make the client the husband or wife of the client before, out of that household."""
    other = make_client(plan, client.number - 1)
    spouse = next(each for each in other.members if each.relation is Relation.SPOUSE)
    client.name, client.native_name = spouse.name, spouse.native_name
    client.sex, client.birth_on = spouse.sex, spouse.birth_on
    client.village, client.relative_name = other.village, other.name
    client.household_of = other.number


def _fill_household(plan: Plan, client: DemoClient, random: Random) -> None:
    assert client.birth_on is not None
    age = age_on(client.birth_on, plan.settled)
    has_second = client.number + 1 < plan.clients and plan.is_second_of_household(client.number + 1)
    has_spouse = has_second or random.random() < 0.8
    woman = client.sex is Sex.FEMALE
    client.members.append(
        DemoMember(
            client.name,
            client.native_name,
            client.sex,
            client.birth_on,
            Relation.CLIENT,
            is_head=not (woman and has_spouse),
            client=client.number,
        )
    )
    family = random.choice(words.FAMILY_NAMES)
    if has_spouse:
        given = random.choice(words.MEN if woman else words.WOMEN)
        name, native = _full(family, given)
        birth = _born(random, plan.settled, max(age + random.randint(-3, 5), 19))
        client.relative_name = name
        second = client.number + 1 if has_second else None
        spouse = DemoMember(name, native, Sex.MALE if woman else Sex.FEMALE, birth, Relation.SPOUSE)
        spouse.is_head, spouse.client = woman, second
        client.members.append(spouse)
    if not woman or not has_spouse:
        latin, _, _ = client.name.partition(" ")
        family = next(each for each in words.FAMILY_NAMES if each[0] == latin)
    client.members += _children(plan, family, age, random)
    if random.random() < 0.16:
        given = random.choice(words.WOMEN)
        name, native = _full(random.choice(words.FAMILY_NAMES), given)
        birth = _born(random, plan.settled, age + random.randint(20, 28))
        client.members.append(DemoMember(name, native, Sex.FEMALE, birth, Relation.PARENT))


def _children(plan: Plan, family: Pair, age: int, random: Random) -> list[DemoMember]:
    """Return children with ages that fit the client's, the oldest first."""
    wanted = random.choices((0, 1, 2, 3, 4, 5), (6, 18, 30, 26, 14, 6))[0]
    oldest = min(age - 19, 24)
    if oldest < 0 or not wanted:
        return []
    ages = sorted((random.randint(0, oldest) for _ in range(wanted)), reverse=True)
    children = []
    for each in dict.fromkeys(ages):
        sex = random.choice((Sex.FEMALE, Sex.MALE))
        given = random.choice(words.WOMEN if sex is Sex.FEMALE else words.MEN)
        name, native = _full(family, given)
        relation = Relation.GRANDCHILD if age - each > 45 else Relation.CHILD
        child = DemoMember(name, native, sex, _born(random, plan.settled, each), relation)
        _send_to_school(child, each, random)
        children.append(child)
    return children


def _send_to_school(child: DemoMember, age: int, random: Random) -> None:
    """Give a child a school and, more with age, some work."""
    chance = random.random()
    if age < SCHOOL_AGE.start:
        child.school = SchoolStatus.TOO_YOUNG
        return
    if age in SCHOOL_AGE:
        leaving = 0.02 + 0.028 * max(age - 9, 0)
        if chance < leaving:
            child.school = SchoolStatus.DROPPED_OUT
        elif chance > 0.99:
            child.school = SchoolStatus.NEVER
        else:
            child.school = SchoolStatus.ATTENDS
        child.grade = max(age - 6 - random.choice((0, 0, 1)), 1)
    elif chance < 0.35:
        child.school = SchoolStatus.FINISHED
    out_of_school = child.school in (SchoolStatus.DROPPED_OUT, SchoolStatus.NEVER)
    if random.random() < (0.85 if out_of_school else 0.12 + 0.035 * max(age - 6, 0)):
        typical = 26 if out_of_school else 3 + 1.1 * max(age - 6, 0)
        child.base_hours = round(max(random.gauss(typical, typical / 3), 1.0) * 2) / 2
    child.works = child.base_hours > 0


def _fill_rest(plan: Plan, client: DemoClient, random: Random) -> None:
    assert client.joined_on is not None
    if random.random() < 0.86:
        # 019 is given to no operator of the country: nobody's telephone.
        client.phone = f"019 {random.randint(200, 989)} {random.randint(200, 989)}"
    if random.random() < 0.72:
        # Steps of a number without a common factor: every client another one.
        client.national_id = f"{100_000_007 + client.number * 7_919 % 800_000_000:09}"
    _leave(plan, client, random)
    if random.random() < 0.93:
        client.enterprise = _enterprise(plan, client, random)
    _consent(plan, client, random)


def _leave(plan: Plan, client: DemoClient, random: Random) -> None:
    assert client.joined_on is not None
    first = max(client.joined_on + timedelta(days=240), plan.month.plus(-24).first)
    days = (plan.settled - first).days
    chance = random.random()
    if days < 30 or chance > 0.17:
        return
    client.left_on = first + timedelta(days=random.randrange(days))
    if chance < 0.012:
        client.status, client.left_reason = ClientStatus.DECEASED, StatusReason.DIED
        return
    client.status = ClientStatus.LEFT
    client.left_reason = random.choices(LEAVE_REASONS, (40, 22, 12, 6, 7, 5, 2, 3, 3))[0]


def _enterprise(plan: Plan, client: DemoClient, random: Random) -> DemoEnterprise:
    weights = [weight for *_, weight in words.ACTIVITIES]
    sector, activity, _ = random.choices(words.ACTIVITIES, weights)[0]
    assert client.joined_on is not None
    started = client.joined_on - timedelta(days=random.randint(-60, 3000))
    family = random.choice((1, 1, 2, 2, 3))
    paid = random.choices((0, 1, 2, 4), (78, 13, 6, 3))[0]
    grades = (
        Registration.NONE,
        Registration.LOCAL_PERMIT,
        Registration.SECTOR_LICENCE,
        Registration.BUSINESS_REGISTER,
        Registration.TAX_NUMBER,
    )
    return DemoEnterprise(
        sector,
        activity,
        min(started, plan.settled),
        random.choices(grades, (62, 24, 6, 5, 3))[0],
        family,
        paid,
        random.randint(1, family + paid),
    )


def _consent(plan: Plan, client: DemoClient, random: Random) -> None:
    assert client.joined_on is not None
    method = random.choices(list(ConsentMethod), (62, 34, 4))[0]
    witness = "Prak Samnang" if method is ConsentMethod.VERBAL else ""
    shares = {ConsentScope.SERVICE: 0.985, ConsentScope.SURVEY: 0.95, ConsentScope.RESEARCH: 0.88}
    for scope, share in shares.items():
        if random.random() > share:
            continue
        withdrawn = None
        if scope is not ConsentScope.SERVICE and random.random() < 0.015:
            days = (plan.settled - client.joined_on).days
            withdrawn = client.joined_on + timedelta(days=random.randint(0, max(days, 0)))
        client.consents.append((scope, client.joined_on, method, witness, withdrawn))


def _repeated(plan: Plan, number: int, original: DemoClient) -> DemoClient:
    """Return the same person enrolled a second time, as another officer wrote her down."""
    random = plan.random("repeated", number)
    client = DemoClient(number, plan.centre_of(number), original.group)
    client.name = _misspelt(original.name, random)
    client.native_name = original.native_name
    client.sex, client.village = original.sex, original.village
    assert original.birth_on is not None
    client.birth_on, client.birth_estimated = date(original.birth_on.year, 7, 1), True
    client.phone = original.phone if random.random() < 0.7 else ""
    client.relative_name = original.relative_name
    client.joined_on = plan.joined_on(number)
    client.members = [
        DemoMember(
            client.name,
            client.native_name,
            client.sex,
            client.birth_on,
            Relation.CLIENT,
            is_head=True,
            client=number,
        )
    ]
    _consent(plan, client, random)
    return client


def _misspelt(name: str, random: Random) -> str:
    """Return a Latin spelling that another hand would give the same Khmer name."""
    ways = (
        ("ea", "ia"),
        ("ph", "p"),
        ("ou", "u"),
        ("th", "t"),
        ("y", "i"),
        ("kh", "k"),
        ("a", "ar"),
    )
    fitting = [way for way in ways if way[0] in name.lower()]
    old, new = random.choice(fitting) if fitting else (name[-1], name[-1] * 2)
    family, _, given = name.partition(" ")
    return f"{family} {given.replace(old, new, 1)}" if old in given else f"{name}h"


def _born(random: Random, today: date, age: int) -> date:
    """Return a day of birth of someone who is `age` today."""
    try:
        latest = today.replace(year=today.year - age)
    except ValueError:
        latest = date(today.year - age, 2, 28)
    return latest - timedelta(days=random.randint(0, 364))


def _full(family: Pair, given: Pair) -> Pair:
    return f"{family[0]} {given[0]}", f"{family[1]} {given[1]}"
