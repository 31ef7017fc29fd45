"""What is known of clients who are to be given something: facts for the rules, and their arm."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.orm import aliased

from mfdw_desktop.database.models import (
    Assignment,
    Award,
    Centre,
    Client,
    Consent,
    Enterprise,
    HouseholdMember,
    Innovation,
    Loan,
    Scheme,
    Staff,
)
from mfdw_desktop.database.queries.rules import national_ages
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.eligibility import ClientFacts, EligibleClient, Fact
from mfdw_desktop.domain.enterprises import Registration
from mfdw_desktop.domain.households import SchoolStatus
from mfdw_desktop.domain.incentives import AwardStatus
from mfdw_desktop.domain.incentives import Scheme as SchemeShown
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.domain.periods import age_on, month_of
from mfdw_desktop.domain.programme import Arm, ArmAssignment, ArmIndex, Level, arm_index

COUNTED = (AwardStatus.GIVEN, AwardStatus.PLANNED, AwardStatus.WAITING)
"""Awards that count against a most per period."""
_SCHOOL = frozenset({SchoolStatus.ATTENDS, SchoolStatus.DROPPED_OUT, SchoolStatus.NEVER})


class Arms:
    """The arms of clients in innovations on a day, read once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._assigned: dict[int, list[ArmAssignment]] = {}
        self._indexes: dict[tuple[int, date], ArmIndex] = {}
        self._codes: dict[int, str] = {}

    def code_of(self, innovation: int) -> str:
        """Return the code of an innovation."""
        if innovation not in self._codes:
            query = sa.select(Innovation.code).where(Innovation.id == innovation)
            self._codes[innovation] = self._connection.execute(query).scalar() or ""
        return self._codes[innovation]

    def of(
        self, innovation: int, client: int, centre: int | None, branch: int, day: date
    ) -> Arm | None:
        """Return the arm of a client in an innovation on a day; None when she has none."""
        key = (innovation, day)
        if key not in self._indexes:
            if innovation not in self._assigned:
                self._assigned[innovation] = assignments(self._connection, innovation)
            self._indexes[key] = arm_index(self._assigned[innovation], day)
        return self._indexes[key].arm_of(client, centre, branch)


def assignments(connection: Connection, innovation: int) -> list[ArmAssignment]:
    """Return the live assignments of an innovation."""
    query = sa.select(Assignment.__table__).where(
        Assignment.innovation_id == innovation, Assignment.deleted_at.is_(None)
    )
    found = []
    for row in connection.execute(query):
        level, subject = Level.BRANCH, row.branch_id
        if row.client_id is not None:
            level, subject = Level.CLIENT, row.client_id
        elif row.centre_id is not None:
            level, subject = Level.CENTRE, row.centre_id
        found.append(ArmAssignment(level, subject, Arm(row.arm), row.from_on, row.until_on))
    return found


def joined_days(connection: Connection, clients: Iterable[int | None]) -> dict[int, date]:
    """Return when clients joined; those of whom it is not known are left out."""
    found: dict[int, date] = {}
    for part in parts(clients):
        query = sa.select(Client.id, Client.joined_on).where(among(connection, Client.id, part))
        found |= {key: day for key, day in connection.execute(query) if day is not None}
    return found


def first_days(connection: Connection, schemes: Iterable[int | None]) -> dict[int, date]:
    """Return when schemes begin; those without a first day are left out."""
    query = sa.select(Scheme.id, Scheme.starts_on).where(Scheme.id.in_(list(schemes)))
    return {key: day for key, day in connection.execute(query) if day is not None}


def facts_of(
    connection: Connection,
    scheme: SchemeShown,
    clients: Sequence[int],
    day: date,
    *,
    arms: Arms | None = None,
    but: int | None = None,
) -> list[ClientFacts]:
    """Return what the rules of a scheme ask of clients on a day, in the order of `clients`.

    Only what a rule looks at is read. The award `but` is not counted: it is being changed.
    """
    found: dict[int, ClientFacts] = {}
    for part in parts(clients):
        for each in _part_of(connection, scheme, part, day, arms or Arms(connection), but):
            found[each.client_id] = each
    return [found[key] for key in clients if key in found]


def without_scheme(
    connection: Connection, scheme: int, branches: frozenset[int]
) -> list[EligibleClient]:
    """Return the active clients who have not had a scheme, by centre and name."""
    own, other = aliased(Staff), aliased(Staff)
    had = sa.exists().where(
        Award.client_id == Client.id,
        Award.scheme_id == scheme,
        Award.status.in_(sorted(each.value for each in COUNTED)),
        Award.deleted_at.is_(None),
    )
    query = (
        sa.select(
            Client.id,
            Client.uid,
            Client.code,
            sa.func.coalesce(Client.name, Client.native_name, Client.code),
            sa.func.coalesce(Centre.name, ""),
            sa.func.coalesce(own.name, other.name, ""),
            sa.func.coalesce(Client.village, ""),
            sa.func.coalesce(Client.phone, ""),
        )
        .select_from(Client)
        .outerjoin(Centre, Client.centre_id == Centre.id)
        .outerjoin(own, Client.officer_id == own.id)
        .outerjoin(other, Centre.officer_id == other.id)
        .where(Client.deleted_at.is_(None), Client.status == ClientStatus.ACTIVE.value, ~had)
        .order_by(sa.func.coalesce(Centre.name, ""), Client.sort_name, Client.id)
    )
    if branches:
        query = query.where(Client.branch_id.in_(sorted(branches)))
    return [EligibleClient(*row) for row in connection.execute(query)]


def _part_of(
    connection: Connection,
    scheme: SchemeShown,
    keys: Sequence[int],
    day: date,
    arms: Arms,
    but: int | None,
) -> Iterator[ClientFacts]:
    asked = {each.fact for each in scheme.eligibility.rules}
    rows = connection.execute(
        sa.select(Client.__table__, Centre.code.label("centre_code"), Centre.name.label("centre"))
        .outerjoin(Centre, Client.centre_id == Centre.id)
        .where(among(connection, Client.id, keys))
    ).all()
    more: dict[str, dict[int, Any]] = {}
    for facts, read in _READERS.items():
        if facts & asked:
            more |= read(connection, scheme, rows, day, but)
    for row in rows:
        arm = None
        if scheme.innovation_id is not None:
            arm = arms.of(scheme.innovation_id, row.id, row.centre_id, row.branch_id, day)
        yield ClientFacts(
            client_id=row.id,
            uid=row.uid,
            code=row.code,
            name=row.name or row.native_name or row.code,
            centre_name=row.centre or "",
            sex=row.sex if row.sex not in (None, "unknown") else None,
            age=age_on(row.birth_on, day) if row.birth_on is not None else None,
            status=row.status,
            months_client=_months(row.joined_on, day) if row.joined_on is not None else None,
            arm=arm.value if arm is not None else None,
            centre=row.centre_code,
            **{name: values[row.id] for name, values in more.items() if row.id in values},
        )


def _months(first: date, day: date) -> int:
    return max(0, (day.year - first.year) * 12 + day.month - first.month - (day.day < first.day))


_Found = dict[str, dict[int, Any]]


def _enterprises(
    connection: Connection, _scheme: SchemeShown, rows: Sequence[Any], day: date, _but: int | None
) -> _Found:
    found: dict[int, bool] = {}
    query = sa.select(Enterprise.client_id, Enterprise.registration).where(
        among(connection, Enterprise.client_id, [row.id for row in rows]),
        Enterprise.deleted_at.is_(None),
        sa.or_(Enterprise.closed_on.is_(None), Enterprise.closed_on > day),
    )
    for client, grade in connection.execute(query):
        found[client] = found.get(client, False) or grade != Registration.NONE.value
    return {"registered": found}


def _loans(
    connection: Connection, _scheme: SchemeShown, rows: Sequence[Any], day: date, _but: int | None
) -> _Found:
    cycles, active = {row.id: 0 for row in rows}, {row.id: False for row in rows}
    query = sa.select(Loan.client_id, Loan.cycle, Loan.status).where(
        among(connection, Loan.client_id, list(cycles)),
        Loan.deleted_at.is_(None),
        Loan.disbursed_on <= day,
    )
    for client, cycle, status in connection.execute(query):
        cycles[client] = max(cycles[client], cycle)
        active[client] = active[client] or status == LoanStatus.ACTIVE.value
    return {"loan_cycle": cycles, "active_loan": active}


def _children(
    connection: Connection, _scheme: SchemeShown, rows: Sequence[Any], day: date, _but: int | None
) -> _Found:
    households = {row.household_id for row in rows if row.household_id is not None}
    counts: dict[int, int] = defaultdict(int)
    query = sa.select(
        HouseholdMember.household_id, HouseholdMember.birth_on, HouseholdMember.school
    ).where(
        among(connection, HouseholdMember.household_id, sorted(households)),
        HouseholdMember.deleted_at.is_(None),
        sa.or_(HouseholdMember.left_on.is_(None), HouseholdMember.left_on > day),
    )
    ages = national_ages(connection)
    for household, birth, school in connection.execute(query):
        if birth is None:
            counts[household] += school in _SCHOOL
        else:
            counts[household] += ages.is_of_school_age(age_on(birth, day))
    return {
        "school_children": {
            row.id: counts[row.household_id] for row in rows if row.household_id is not None
        }
    }


def _consents(
    connection: Connection, _scheme: SchemeShown, rows: Sequence[Any], day: date, _but: int | None
) -> _Found:
    found: dict[int, set[str]] = defaultdict(set)
    query = sa.select(Consent.client_id, Consent.scope).where(
        among(connection, Consent.client_id, [row.id for row in rows]),
        Consent.deleted_at.is_(None),
        Consent.given_on <= day,
        sa.or_(Consent.withdrawn_on.is_(None), Consent.withdrawn_on > day),
    )
    for client, scope in connection.execute(query):
        found[client].add(scope)
    return {"consents": {key: frozenset(each) for key, each in found.items()}}


def _had(
    connection: Connection, _scheme: SchemeShown, rows: Sequence[Any], day: date, _but: int | None
) -> _Found:
    found: dict[int, set[str]] = defaultdict(set)
    query = (
        sa.select(Award.client_id, Scheme.code)
        .join(Scheme, Award.scheme_id == Scheme.id)
        .where(
            among(connection, Award.client_id, [row.id for row in rows]),
            Award.deleted_at.is_(None),
            Award.status == AwardStatus.GIVEN.value,
            Award.given_on <= day,
        )
        .distinct()
    )
    for client, code in connection.execute(query):
        found[client].add(code)
    return {"schemes": {key: frozenset(each) for key, each in found.items()}}


def _awards(
    connection: Connection, scheme: SchemeShown, rows: Sequence[Any], day: date, but: int | None
) -> _Found:
    month, year, ever = (defaultdict[int, int](int) for _ in range(3))
    query = sa.select(Award.client_id, Award.given_on).where(
        among(connection, Award.client_id, [row.id for row in rows]),
        Award.scheme_id == scheme.id,
        Award.deleted_at.is_(None),
        Award.status.in_(sorted(each.value for each in COUNTED)),
    )
    if but is not None:
        query = query.where(Award.id != but)
    for client, given in connection.execute(query):
        ever[client] += 1
        year[client] += given.year == day.year
        month[client] += given in month_of(day)
    return {"awards_month": month, "awards_year": year, "awards_ever": ever}


_READERS: dict[frozenset[Fact], Callable[..., _Found]] = {
    frozenset({Fact.REGISTERED}): _enterprises,
    frozenset({Fact.LOAN_CYCLE, Fact.ACTIVE_LOAN}): _loans,
    frozenset({Fact.SCHOOL_CHILDREN}): _children,
    frozenset({Fact.CONSENT}): _consents,
    frozenset({Fact.HAD_SCHEME}): _had,
    frozenset({Fact.AWARDS_MONTH, Fact.AWARDS_YEAR, Fact.AWARDS_EVER}): _awards,
}
