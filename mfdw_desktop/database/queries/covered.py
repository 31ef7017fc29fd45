"""Who is covered by insurance on a day: each person once, with all her policies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.lists import is_longer, total_of
from mfdw_desktop.database.models import Client, HouseholdMember, InsurancePolicy, InsuredPerson
from mfdw_desktop.database.queries import search
from mfdw_desktop.database.queries.insurance import (
    INSURED,
    KEY,
    covering,
    lines,
    numbered,
    person_name,
    person_of,
    within,
)
from mfdw_desktop.database.sorting import Sorts, in_order, sort
from mfdw_desktop.domain.insurance import CoveredPerson
from mfdw_desktop.domain.listing import AS_IT_IS, Order

_PART = 500
_FEW = 20_000
"""Policies that stand up to which the list begins at them; beyond, at the persons by name."""
_MEMBER_NAME = sa.func.lower(
    sa.func.coalesce(HouseholdMember.name, HouseholdMember.native_name, sa.literal_column("''"))
)
"""As the index of revision 0013 has it."""
_SORT_NAME = sa.func.coalesce(INSURED.c.sort_name, _MEMBER_NAME)


def covered(
    connection: Connection,
    branches: frozenset[int],
    day: date,
    *,
    text: str = "",
    limit: int,
) -> tuple[int, list[CoveredPerson]]:
    """Return how many persons are covered on a day, each once, and the first by name."""
    ids = covered_ids(connection, branches, day, text=text)
    keys = list(connection.execute(ids.limit(limit)).scalars())
    return total_of(connection, ids), covered_rows(connection, keys, branches, day)


def covered_ids(
    connection: Connection,
    branches: frozenset[int],
    day: date,
    *,
    text: str = "",
    order: Order = AS_IT_IS,
) -> sa.Select[Any] | sa.CompoundSelect[Any]:
    """Return the SELECT of the keys of the persons who are covered on a day, each once.

    Where many are, they are come upon by name, and of each it is asked whether a policy covers
    her: the first page needs no more than its own. Where few are, it begins at the policies.
    """
    standing = sa.select(InsurancePolicy.id).where(
        InsurancePolicy.ends_on >= day, InsurancePolicy.deleted_at.is_(None)
    )
    if not order.column and not text.strip() and is_longer(connection, standing, _FEW):
        return _by_name(branches, day)
    name = sa.func.min(_SORT_NAME)
    query = (
        lines()
        .with_only_columns(KEY.label("id"))
        .where(*covering(day), *within(branches), INSURED.c.deleted_at.is_(None))
    )
    if text.strip():
        query = query.where(_person_matches(connection, text))
    ends = sa.case(
        (InsurancePolicy.cancelled_on <= InsurancePolicy.ends_on, InsurancePolicy.cancelled_on),
        else_=InsurancePolicy.ends_on,
    )
    born = sa.func.coalesce(INSURED.c.birth_on, HouseholdMember.birth_on)
    by: Sorts = {
        "person": sort(name),
        "age": sort(sa.func.max(born)),
        "holder": sort(sa.func.min(Client.sort_name)),
        "policies": sort(sa.func.min(sa.func.lower(InsurancePolicy.number))),
        "until": sort(sa.func.max(ends)),
    }
    return in_order(query.group_by(KEY), order, by, (name, KEY), key=KEY)


def _by_name(branches: frozenset[int], day: date) -> sa.CompoundSelect[Any]:
    """Return the same of everybody, as two lists by name that are read as one."""
    line = InsuredPerson
    covers = (
        sa.select(line.id)
        .join(InsurancePolicy, line.policy_id == InsurancePolicy.id)
        .where(*covering(day), *within(branches))
    )
    hers = HouseholdMember.__table__.alias("hers")
    in_household = (
        covers.join(hers, line.member_id == hers.c.id)
        .where(line.client_id.is_(None), hers.c.client_id == Client.id)
        .correlate(Client)
    )
    as_client = sa.select(Client.id.label("id"), Client.sort_name.label("name")).where(
        Client.deleted_at.is_(None),
        sa.or_(
            covers.where(line.client_id == Client.id).correlate(Client).exists(),
            in_household.exists(),
        ),
    )
    as_member = sa.select((-HouseholdMember.id).label("id"), _MEMBER_NAME.label("name")).where(
        HouseholdMember.client_id.is_(None),
        covers.where(line.client_id.is_(None), line.member_id == HouseholdMember.id)
        .correlate(HouseholdMember)
        .exists(),
    )
    return sa.union_all(as_client, as_member).order_by("name", "id")


def covered_rows(
    connection: Connection, keys: Sequence[int], branches: frozenset[int], day: date
) -> list[CoveredPerson]:
    """Return the persons covered on a day, in the order of `keys`, with all their policies."""
    held: dict[int, list[Any]] = defaultdict(list)
    for start in range(0, len(keys), _PART):
        part = [*keys[start : start + _PART]]
        query = lines().where(*covering(day), *within(branches), _is_one_of(part))
        for row in connection.execute(query.order_by(InsurancePolicy.id, InsuredPerson.id)):
            held[row.key].append(row)
    return [_covered(held[key]) for key in keys if key in held]


def _is_one_of(keys: Sequence[int]) -> sa.ColumnElement[bool]:
    """Return that a line is of one of the persons, in a way that indexes answer."""
    clients = [key for key in keys if key > 0]
    members = sa.select(HouseholdMember.id).where(
        sa.or_(HouseholdMember.client_id.in_(clients), HouseholdMember.id.in_(
            [-key for key in keys if key <= 0]
        ))
    )  # fmt: skip
    return sa.and_(
        sa.or_(InsuredPerson.client_id.in_(clients), InsuredPerson.member_id.in_(members)),
        KEY.in_(keys),
    )


def covered_keys(connection: Connection, day: date, members: Sequence[int]) -> dict[int, str]:
    """Return which lines of a roster are covered on a day, with a policy's number."""
    if not members:
        return {}
    member = HouseholdMember.__table__.alias("line")
    query = (
        lines()
        .with_only_columns(member.c.id, sa.func.coalesce(InsurancePolicy.number, ""))
        .join(
            member,
            sa.or_(InsuredPerson.member_id == member.c.id, InsuredPerson.client_id
                   == member.c.client_id),
        )
        .where(*covering(day), member.c.id.in_(members))
        .order_by(InsurancePolicy.id)
    )  # fmt: skip
    return {row[0]: row[1] for row in connection.execute(query)}


def _person_matches(connection: Connection, text: str) -> sa.ColumnElement[bool]:
    """Return that a person, the holder or the policy's number holds the text."""
    escaped = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    own = sa.func.lower(person_name()).like(f"%{escaped.lower()}%", escape="\\")
    return sa.or_(own, search.matches(connection, text), numbered(text))


def _covered(rows: Sequence[Any]) -> CoveredPerson:
    persons = [person_of(row) for row in rows]
    first = rows[0]
    return CoveredPerson(
        key=first.key,
        name=persons[0].name,
        sex=persons[0].sex,
        birth_on=persons[0].birth_on,
        relation=persons[0].relation,
        client_uid=first.client_uid,
        client_code=first.client_code,
        client_name=first.client_name,
        policies=tuple(dict.fromkeys(row.number or "" for row in rows)),
        until=max(each.cover[1] for each in persons if each.cover is not None),
    )
