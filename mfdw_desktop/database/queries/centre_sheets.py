"""What stands on the sheets of a centre: due checks, due payments, savings, whom a voucher is for.

Clients stand in the order of the paper register: by name.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Award,
    AwardPayment,
    Client,
    ClientGroup,
    ConditionCheck,
    HouseholdMember,
)
from mfdw_desktop.database.queries import awards, payments, savings
from mfdw_desktop.domain.conditions import CheckRow, CheckState
from mfdw_desktop.domain.payments import PaymentRow, PaymentState
from mfdw_desktop.domain.savings import AccountFilter, AccountRow

_ORDER = (Client.sort_name, Client.id)


def groups(connection: Connection, centre: int) -> dict[int, str]:
    """Return the group of each client of a centre; empty for none."""
    query = (
        sa.select(Client.id, sa.func.coalesce(ClientGroup.name, "").label("group_name"))
        .outerjoin(ClientGroup, Client.group_id == ClientGroup.id)
        .where(Client.centre_id == centre, Client.deleted_at.is_(None))
    )
    return {row.id: row.group_name for row in connection.execute(query)}


def checks(connection: Connection, centre: int, scheme: int | None, until: date) -> list[CheckRow]:
    """Return the checks of a centre that are due until a day, by client and day."""
    query = (
        sa.select(ConditionCheck.id)
        .join(Client, ConditionCheck.client_id == Client.id)
        .join(Award, ConditionCheck.award_id == Award.id)
        .where(
            Client.centre_id == centre,
            Client.deleted_at.is_(None),
            ConditionCheck.deleted_at.is_(None),
            ConditionCheck.state == CheckState.DUE.value,
            ConditionCheck.due_on <= until,
        )
        .order_by(*_ORDER, ConditionCheck.due_on, ConditionCheck.id)
    )
    keys = _keys(connection, query, scheme)
    return awards.checks_of(connection, keys)


def due_payments(
    connection: Connection, centre: int, scheme: int | None, until: date
) -> list[PaymentRow]:
    """Return the payments of a centre that are due until a day, by client and day."""
    query = (
        sa.select(AwardPayment.id)
        .join(Client, AwardPayment.client_id == Client.id)
        .join(Award, AwardPayment.award_id == Award.id)
        .where(
            Client.centre_id == centre,
            Client.deleted_at.is_(None),
            Award.deleted_at.is_(None),
            AwardPayment.deleted_at.is_(None),
            AwardPayment.state == PaymentState.DUE.value,
            AwardPayment.due_on <= until,
        )
        .order_by(*_ORDER, AwardPayment.due_on, AwardPayment.id)
    )
    return payments.rows_of(connection, _keys(connection, query, scheme))


def accounts(
    connection: Connection, centre: int, scheme: int, today: date
) -> dict[int, list[AccountRow]]:
    """Return the open accounts of a scheme by client of a centre, with what they hold."""
    found: dict[int, list[AccountRow]] = defaultdict(list)
    wanted = AccountFilter(scheme_id=scheme, centre_id=centre)
    for each in savings.accounts(connection, wanted, today):
        if each.closed_on is None:
            found[each.client_id].append(each)
    return found


def members(connection: Connection, centre: int) -> dict[int, list[tuple[int, str]]]:
    """Return who lives with each client of a centre, as (id, name); the client herself is none."""
    name = sa.func.coalesce(HouseholdMember.name, HouseholdMember.native_name, "")
    query = (
        sa.select(Client.id, HouseholdMember.id, name)
        .join(HouseholdMember, HouseholdMember.household_id == Client.household_id)
        .where(
            Client.centre_id == centre,
            Client.deleted_at.is_(None),
            HouseholdMember.client_id.is_(None),
            HouseholdMember.left_on.is_(None),
            HouseholdMember.deleted_at.is_(None),
        )
        .order_by(Client.id, HouseholdMember.birth_on, HouseholdMember.id)
    )
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for client, key, words in connection.execute(query):
        found[client].append((key, words))
    return found


def _keys(connection: Connection, query: sa.Select[Any], scheme: int | None) -> list[int]:
    if scheme is not None:
        query = query.where(Award.scheme_id == scheme)
    return list(connection.execute(query).scalars())
