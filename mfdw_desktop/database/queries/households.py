"""Households as such: who lives in them on a day, moves between them, and how many there are.

A person is counted by the line of the household that she lives in on the day. One who moved has
a closed line in the old household and an open one in the new: never two open ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import Branch, Client, Household, HouseholdMember
from mfdw_desktop.database.queries import client_parts
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.households import (
    HouseholdCounts,
    HouseholdRow,
    LeaveReason,
    Relation,
)
from mfdw_desktop.domain.periods import add_months

ADULT = 18
_CARRIED = ("name", "native_name", "sex", "birth_on", "birth_estimated", "school", "grade",
            "works", "client_id")  # fmt: skip


def lives_in(day: date) -> sa.ColumnElement[bool]:
    """Return the condition that a line is of a person who lives in the household on a day."""
    return sa.and_(
        HouseholdMember.deleted_at.is_(None),
        sa.or_(HouseholdMember.joined_on.is_(None), HouseholdMember.joined_on <= day),
        sa.or_(HouseholdMember.left_on.is_(None), HouseholdMember.left_on > day),
    )


def counts(connection: Connection, branches: frozenset[int], day: date) -> HouseholdCounts:
    """Return how many households and persons there are on a day, each counted once.

    Only households in which a client lives; of two clients in one it is still one.
    """
    living = [lives_in(day), Household.deleted_at.is_(None)]
    if branches:
        living.append(Household.branch_id.in_(sorted(branches)))
    with_client = (
        sa.select(Client.household_id)
        .where(
            Client.deleted_at.is_(None),
            Client.household_id.is_not(None),
            Client.status == ClientStatus.ACTIVE.value,
        )
        .distinct()
    )
    child = HouseholdMember.birth_on > add_months(day, -12 * ADULT)
    query = (
        sa.select(
            sa.func.count(Household.id.distinct()),
            sa.func.count(HouseholdMember.id),
            sa.func.coalesce(sa.func.sum(sa.case((child, 1), else_=0)), 0),
            sa.func.count(HouseholdMember.client_id.distinct()),
        )
        .select_from(Household)
        .join(HouseholdMember, HouseholdMember.household_id == Household.id)
        .where(*living, Household.id.in_(with_client))
    )
    row = connection.execute(query).one()
    return HouseholdCounts(*(int(each) for each in row))


def rows(
    connection: Connection, branches: frozenset[int], day: date, *, limit: int, start: int = 0
) -> list[HouseholdRow]:
    """Return households in which an active client lives, by code, in one query."""
    child = HouseholdMember.birth_on > add_months(day, -12 * ADULT)
    head = sa.func.max(
        sa.case(
            (
                HouseholdMember.is_head == True,  # noqa: E712
                sa.func.coalesce(HouseholdMember.name, HouseholdMember.native_name),
            )
        )
    )
    active = sa.exists().where(
        Client.household_id == Household.id,
        Client.status == ClientStatus.ACTIVE.value,
        Client.deleted_at.is_(None),
    )
    query = (
        sa.select(
            Household.id, Household.uid, Household.code, Household.village,
            Branch.code.label("branch"), head.label("head"),
            sa.func.count(HouseholdMember.id).label("persons"),
            sa.func.coalesce(sa.func.sum(sa.case((child, 1), else_=0)), 0).label("children"),
            sa.func.count(HouseholdMember.client_id.distinct()).label("clients"),
        )
        .join(Branch, Branch.id == Household.branch_id)
        .join(HouseholdMember, HouseholdMember.household_id == Household.id)
        .where(Household.deleted_at.is_(None), lives_in(day), active)
        .group_by(Household.id, Household.uid, Household.code, Household.village, Branch.code)
        .order_by(Household.code, Household.id)
        .limit(limit)
        .offset(start)
    )  # fmt: skip
    if branches:
        query = query.where(Household.branch_id.in_(sorted(branches)))
    return [
        HouseholdRow(
            row.id, row.uid, row.code, row.branch, row.village or "", row.head or "",
            int(row.persons), int(row.children), int(row.clients),
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def by_uid(connection: Connection, uid: str) -> Any:
    """Return a live household.

    Raises:
        RefusedError: there is none.
    """
    row = connection.execute(
        sa.select(Household.__table__).where(Household.uid == uid, Household.deleted_at.is_(None))
    ).first()
    if row is None:
        raise RefusedError("household-missing")
    return row


def member(connection: Connection, key: int) -> Any:
    """Return the line of a person.

    Raises:
        RefusedError: there is none.
    """
    row = connection.execute(
        sa.select(HouseholdMember.__table__).where(
            HouseholdMember.id == key, HouseholdMember.deleted_at.is_(None)
        )
    ).first()
    if row is None:
        raise RefusedError("member-line-unknown", member=key)
    return row


def make_client(unit: Unit, line: Any, client: int) -> None:
    """Let a person of a household be a client: one person, one line, one household."""
    unit.update(HouseholdMember, line.id, client_id=client)
    unit.update(Client, client, household_id=line.household_id)


def join(
    unit: Unit,
    client: int,
    other: int,
    *,
    relation: Relation,
    on: date,
    along: Sequence[int],
) -> None:
    """Let a client live in the household of another from a day on, with persons of her own."""
    target = client_parts.household_of(unit, other)
    own = client_parts.household_of(unit, client)
    if own == target:
        raise RefusedError("household-same")
    _move(unit, client, own, target, relation=relation, on=on, along=along, is_head=False)


def split(unit: Unit, client: int, *, on: date, along: Sequence[int]) -> None:
    """Let a client live in a household of her own from a day on, with persons who come along."""
    row = unit.connection.execute(sa.select(Client.__table__).where(Client.id == client)).one()
    if row.household_id is None:
        raise RefusedError("household-missing")
    old = int(row.household_id)
    made = unit.create(
        Household, branch_id=row.branch_id, code=_free_code(unit.connection, row),
        village=row.village, address=row.address,
    ).id  # fmt: skip
    _move(unit, client, old, made, relation=Relation.CLIENT, on=on, along=along, is_head=True)


def _move(
    unit: Unit,
    client: int,
    old: int,
    new: int,
    *,
    relation: Relation,
    on: date,
    along: Sequence[int],
    is_head: bool,
) -> None:
    lines = unit.connection.execute(
        sa.select(HouseholdMember.__table__)
        .where(HouseholdMember.household_id == old, lives_in(on))
        .order_by(HouseholdMember.id)
    ).all()
    mine = [each for each in lines if each.client_id == client]
    others = [each for each in lines if each.id in set(along) and each.client_id != client]
    for line in (*mine, *others):
        if line.joined_on is not None and line.joined_on > on:
            raise RefusedError("member-joined-later", on=str(line.joined_on))
        unit.update(HouseholdMember, line.id, left_on=on, left_reason=LeaveReason.MOVED.value)
        is_mine = line.client_id == client
        kept = relation if is_mine else Relation(line.relation)
        if not is_mine and kept is Relation.CLIENT:
            kept = Relation.OTHER_RELATIVE
        values = {name: getattr(line, name) for name in _CARRIED}
        unit.create(
            HouseholdMember, household_id=new, relation=kept.value,
            is_head=is_head and is_mine, joined_on=on, **values,
        )  # fmt: skip
        if line.client_id is not None:
            unit.update(Client, line.client_id, household_id=new)
    if not mine:
        unit.update(Client, client, household_id=new)
    _keep_a_head(unit, old, on)


def _keep_a_head(unit: Unit, household: int, on: date) -> None:
    """Let the oldest of those who stay be the head when the head has left."""
    left = unit.connection.execute(
        sa.select(HouseholdMember.id, HouseholdMember.is_head, HouseholdMember.client_id)
        .where(HouseholdMember.household_id == household, lives_in(on))
        .order_by(HouseholdMember.birth_on.is_(None), HouseholdMember.birth_on, HouseholdMember.id)
    ).all()
    if left and not any(each.is_head for each in left):
        unit.update(HouseholdMember, left[0].id, is_head=True)


def _free_code(connection: Connection, row: Any) -> str:
    """Return a code of a household that no live one of the branch has."""
    number = 1
    while True:
        code = f"H-{row.code}" if number == 1 else f"H-{row.code}-{number}"
        taken = sa.select(Household.id).where(
            Household.branch_id == row.branch_id,
            Household.code == code,
            Household.deleted_at.is_(None),
        )
        if connection.execute(taken).first() is None:
            return code
        number += 1
