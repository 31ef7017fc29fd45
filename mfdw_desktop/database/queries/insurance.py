"""Reading policies, the persons they cover, and awards that have no policy yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.lists import total_of
from mfdw_desktop.database.models import (
    Client,
    HouseholdMember,
    InsuranceClaim,
    InsurancePolicy,
    InsuredPerson,
    Scheme,
)
from mfdw_desktop.database.queries import search, sorts
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.database.sorting import in_order
from mfdw_desktop.domain import insurance as rules
from mfdw_desktop.domain.insurance import (
    PolicyFilter,
    PolicyRow,
    PolicyState,
)
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.people import Sex

CLIENT_NAME = sa.func.coalesce(Client.name, Client.native_name, "")
_PART = 500
INSURED = Client.__table__.alias("insured")
"""The covered person, where that is a client."""
_CLIENT_OF = sa.func.coalesce(InsuredPerson.client_id, HouseholdMember.client_id)
KEY = sa.func.coalesce(_CLIENT_OF, -InsuredPerson.member_id)
"""As `domain.insurance.person_key`."""


def policy_ids(
    connection: Connection, wanted: PolicyFilter, today: date, order: Order = AS_IT_IS
) -> sa.Select[Any]:
    """Return the SELECT of ids of the policies wanted, those that begin last first."""
    query = sa.select(InsurancePolicy.id).where(*_policy_conditions(connection, wanted, today))
    own = (InsurancePolicy.starts_on.desc(), InsurancePolicy.id.desc())
    if wanted.is_due:
        own = (InsurancePolicy.ends_on.asc(), InsurancePolicy.id.asc())
    return in_order(query, order, sorts.policies(_place(today)), own, key=InsurancePolicy.id)


def _place(today: date) -> Any:
    """Return the place of what a list says of a policy: what needs a person stands first."""
    stands = in_state(PolicyState.IN_FORCE, today)
    coming = in_state(PolicyState.COMING, today)
    is_due = sa.and_(stands, InsurancePolicy.ends_on <= today + rules.DUE_SOON, ~is_renewed())
    return sa.case(
        (is_due, 0),
        (sa.and_(InsurancePolicy.paid_on.is_(None), sa.or_(stands, coming)), 1),
        (stands, 2),
        (coming, 3),
        (in_state(PolicyState.ENDED, today), 4),
        else_=5,
    )


def policies(
    connection: Connection, wanted: PolicyFilter, today: date, *, limit: int
) -> tuple[int, list[PolicyRow]]:
    """Return how many policies there are, and the first of them whole."""
    ids = policy_ids(connection, wanted, today)
    keys = list(connection.execute(ids.limit(limit)).scalars())
    return total_of(connection, ids), policies_of(connection, keys)


def named(
    connection: Connection, clients: Iterable[int], numbers: Iterable[str]
) -> list[PolicyRow]:
    """Return the policies of clients, and those with one of the numbers."""
    keys: set[int] = set()
    for column, values in ((InsurancePolicy.client_id, clients), (InsurancePolicy.number, numbers)):
        for part in parts(values):
            query = sa.select(InsurancePolicy.id).where(
                among(connection, column, part), InsurancePolicy.deleted_at.is_(None)
            )
            keys.update(connection.execute(query).scalars())
    return policies_of(connection, sorted(keys))


def policy_of_person(connection: Connection, person: int) -> int:
    """Return the policy on which an insured person's line stands."""
    query = sa.select(InsuredPerson.policy_id).where(InsuredPerson.id == person)
    return int(connection.execute(query).scalar_one())


def count(connection: Connection, wanted: PolicyFilter, today: date) -> int:
    """Return how many policies there are."""
    return total_of(connection, policy_ids(connection, wanted, today))


def covering(day: date) -> tuple[sa.ColumnElement[bool], ...]:
    """Return what a line of a policy must be to cover its person on a day."""
    return (
        InsuredPerson.deleted_at.is_(None),
        InsurancePolicy.deleted_at.is_(None),
        InsurancePolicy.starts_on <= day,
        InsurancePolicy.ends_on >= day,
        sa.or_(InsurancePolicy.cancelled_on.is_(None), InsurancePolicy.cancelled_on > day),
        InsuredPerson.from_on <= day,
        sa.or_(InsuredPerson.until_on.is_(None), InsuredPerson.until_on >= day),
    )


def persons_of(
    connection: Connection, policies: Sequence[int]
) -> dict[int, tuple[rules.InsuredPerson, ...]]:
    """Return who is on each policy."""
    found: dict[int, list[rules.InsuredPerson]] = defaultdict(list)
    query = lines().where(InsuredPerson.deleted_at.is_(None), InsuredPerson.policy_id.in_(policies))
    for row in connection.execute(query.order_by(InsuredPerson.id)):
        found[row.policy_id].append(person_of(row))
    return {key: tuple(each) for key, each in found.items()}


def _policy_conditions(
    connection: Connection, wanted: PolicyFilter, today: date
) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = [InsurancePolicy.deleted_at.is_(None)]
    if wanted.id is not None:
        found.append(InsurancePolicy.id == wanted.id)
    if wanted.client_id is not None:
        found.append(InsurancePolicy.client_id == wanted.client_id)
    found += within(wanted.branches)
    if wanted.states:
        found.append(sa.or_(*(in_state(each, today) for each in sorted(wanted.states))))
    if wanted.is_due:
        found += [
            in_state(PolicyState.IN_FORCE, today),
            InsurancePolicy.ends_on <= today + rules.DUE_SOON,
            ~is_renewed(),
        ]
    if wanted.is_unpaid:
        found += [InsurancePolicy.paid_on.is_(None), InsurancePolicy.cancelled_on.is_(None)]
    if wanted.text.strip():
        found.append(
            sa.or_(
                InsurancePolicy.client_id.in_(search.clients(connection, wanted.text)),
                numbered(wanted.text),
            )
        )
    return found


def in_state(state: PolicyState, today: date) -> sa.ColumnElement[bool]:
    """Return the condition that a policy stands in a state on a day."""
    cancelled = sa.and_(
        InsurancePolicy.cancelled_on.is_not(None), InsurancePolicy.cancelled_on <= today
    )
    if state is PolicyState.CANCELLED:
        return cancelled
    stands = sa.or_(InsurancePolicy.cancelled_on.is_(None), InsurancePolicy.cancelled_on > today)
    if state is PolicyState.COMING:
        return sa.and_(stands, InsurancePolicy.starts_on > today)
    if state is PolicyState.ENDED:
        return sa.and_(stands, InsurancePolicy.ends_on < today)
    return sa.and_(stands, InsurancePolicy.starts_on <= today, InsurancePolicy.ends_on >= today)


def is_renewed() -> sa.ColumnElement[bool]:
    """Return the condition that another policy renews a policy."""
    later = InsurancePolicy.__table__.alias("later")
    return (
        sa.select(later.c.id)
        .where(later.c.renews_id == InsurancePolicy.id, later.c.deleted_at.is_(None))
        .exists()
    )


def numbered(text: str) -> sa.ColumnElement[bool]:
    """Return that the number of a policy holds the text."""
    escaped = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return sa.func.lower(InsurancePolicy.number).like(f"%{escaped.lower()}%", escape="\\")


def within(branches: frozenset[int]) -> list[sa.ColumnElement[bool]]:
    """Return that a policy is of one of the branches; without any of every one."""
    return [InsurancePolicy.branch_id.in_(sorted(branches))] if branches else []


def person_name() -> Any:
    """Return the name of a person on a policy, in whichever script there is one."""
    return sa.func.coalesce(
        INSURED.c.name, INSURED.c.native_name, HouseholdMember.name,
        HouseholdMember.native_name, "",
    )  # fmt: skip


def lines() -> sa.Select[Any]:
    """Return the SELECT of persons on policies, with who they are and who holds the policy."""
    return (
        sa.select(
            InsuredPerson.id,
            InsuredPerson.uid,
            InsuredPerson.policy_id,
            InsuredPerson.member_id,
            InsuredPerson.from_on,
            InsuredPerson.until_on,
            _CLIENT_OF.label("person_client"),
            KEY.label("key"),
            person_name().label("person"),
            sa.func.coalesce(INSURED.c.sex, HouseholdMember.sex).label("sex"),
            sa.func.coalesce(INSURED.c.birth_on, HouseholdMember.birth_on).label("birth_on"),
            HouseholdMember.relation,
            InsurancePolicy.number,
            InsurancePolicy.starts_on,
            InsurancePolicy.ends_on,
            InsurancePolicy.cancelled_on,
            Client.id.label("holder"),
            Client.uid.label("client_uid"),
            Client.code.label("client_code"),
            CLIENT_NAME.label("client_name"),
        )
        .select_from(InsuredPerson)
        .join(InsurancePolicy, InsuredPerson.policy_id == InsurancePolicy.id)
        .join(Client, InsurancePolicy.client_id == Client.id)
        .outerjoin(HouseholdMember, InsuredPerson.member_id == HouseholdMember.id)
        .outerjoin(INSURED, INSURED.c.id == _CLIENT_OF)
    )


def counted_lines() -> sa.Select[Any]:
    """Return the SELECT of persons on policies with only what figures are made of."""
    columns: list[Any] = [
        KEY.label("key"),
        sa.func.coalesce(INSURED.c.sex, HouseholdMember.sex).label("sex"),
        sa.func.coalesce(INSURED.c.birth_on, HouseholdMember.birth_on).label("birth_on"),
        InsurancePolicy.starts_on,
        InsurancePolicy.ends_on,
        InsurancePolicy.cancelled_on,
        InsuredPerson.from_on,
        InsuredPerson.until_on,
    ]
    return (
        sa.select(*columns)
        .select_from(InsuredPerson)
        .join(InsurancePolicy, InsuredPerson.policy_id == InsurancePolicy.id)
        .outerjoin(HouseholdMember, InsuredPerson.member_id == HouseholdMember.id)
        .outerjoin(INSURED, INSURED.c.id == _CLIENT_OF)
    )


def policies_of(connection: Connection, keys: Sequence[int]) -> list[PolicyRow]:
    """Return policies whole, in the order of `keys`."""
    found: dict[int, PolicyRow] = {}
    for start in range(0, len(keys), _PART):
        part = keys[start : start + _PART]
        persons = persons_of(connection, part)
        claims = _counted(
            connection,
            sa.select(InsuranceClaim.policy_id, sa.func.count())
            .where(InsuranceClaim.policy_id.in_(part), InsuranceClaim.deleted_at.is_(None))
            .group_by(InsuranceClaim.policy_id),
        )
        renewed = _counted(
            connection,
            sa.select(InsurancePolicy.renews_id, sa.func.min(InsurancePolicy.id))
            .where(InsurancePolicy.renews_id.in_(part), InsurancePolicy.deleted_at.is_(None))
            .group_by(InsurancePolicy.renews_id),
        )
        query = (
            sa.select(
                InsurancePolicy.__table__,
                Client.uid.label("client_uid"),
                Client.code.label("client_code"),
                CLIENT_NAME.label("client_name"),
                Scheme.name.label("scheme_name"),
            )
            .select_from(InsurancePolicy)
            .join(Client, InsurancePolicy.client_id == Client.id)
            .join(Scheme, InsurancePolicy.scheme_id == Scheme.id)
            .where(InsurancePolicy.id.in_(part))
        )
        for row in connection.execute(query):
            found[row.id] = _policy(
                row, persons.get(row.id, ()), claims.get(row.id, 0), renewed.get(row.id)
            )
    return [found[key] for key in keys if key in found]


def _policy(
    row: Any, persons: tuple[rules.InsuredPerson, ...], claims: int, renewed_by: int | None
) -> PolicyRow:
    return PolicyRow(
        id=row.id,
        uid=row.uid,
        client_id=row.client_id,
        client_uid=row.client_uid,
        client_code=row.client_code,
        client_name=row.client_name,
        scheme_id=row.scheme_id,
        scheme_name=row.scheme_name,
        number=row.number or "",
        insurer=row.insurer or "",
        plan=row.plan or "",
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        premium=Money(row.premium_minor, row.currency),
        client_share=Money(row.client_share_minor, row.currency),
        paid_on=row.paid_on,
        award_id=row.award_id,
        renews_id=row.renews_id,
        cancelled_on=row.cancelled_on,
        cancel_reason=row.cancel_reason or "",
        note=row.note or "",
        persons=persons,
        claims=claims,
        renewed_by=renewed_by,
    )


def person_of(row: Any) -> rules.InsuredPerson:
    """Return a line of `lines` as a person on a policy."""
    is_holder = row.person_client == row.holder
    return rules.InsuredPerson(
        id=row.id,
        uid=row.uid,
        policy_id=row.policy_id,
        client_id=row.person_client,
        member_id=row.member_id,
        key=row.key,
        name=row.person,
        sex=Sex(row.sex) if row.sex else Sex.UNKNOWN,
        birth_on=row.birth_on,
        relation="client" if is_holder else row.relation or "client",
        from_on=row.from_on,
        until_on=row.until_on,
        cover=rules.cover(
            (row.starts_on, row.ends_on), row.cancelled_on, (row.from_on, row.until_on)
        ),
    )


def _counted(connection: Connection, query: sa.Select[Any, int]) -> dict[int, int]:
    return {int(row[0]): int(row[1]) for row in connection.execute(query)}
