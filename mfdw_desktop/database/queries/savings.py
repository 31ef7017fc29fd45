"""Accounts of emergency savings with their balance as of a day, and their entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import Centre, Client, SavingsAccount, SavingsEntry, Scheme
from mfdw_desktop.database.queries import search, sorts
from mfdw_desktop.database.queries.sets import among, in_keys, parts
from mfdw_desktop.database.sorting import in_order
from mfdw_desktop.database.writing import Created, Unit
from mfdw_desktop.domain import savings
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.savings import (
    AccountFilter,
    AccountRow,
    DepositSource,
    Entry,
    EntryDraft,
    EntryKind,
    Reason,
)

_CLIENT_NAME = sa.func.coalesce(Client.name, Client.native_name, "")
_OF_ENTRIES = frozenset({"deposited", "withdrawn", "balance", "last", "shock"})
"""Columns that are of what was booked, not of the account."""


def accounts(
    connection: Connection, wanted: AccountFilter, day: date, *, limit: int | None = None
) -> list[AccountRow]:
    """Return accounts by client, with what they held at the end of a day."""
    query = ids(connection, wanted, day)
    if limit is not None:
        query = query.limit(limit)
    return rows_of(connection, list(connection.execute(query).scalars()), day)


def ids(
    connection: Connection, wanted: AccountFilter, day: date, order: Order = AS_IT_IS
) -> sa.Select[Any]:
    """Return the SELECT of the ids of accounts, by client."""
    held = _sums(day).subquery()
    query = sa.select(SavingsAccount.id).join(Client, SavingsAccount.client_id == Client.id)
    if wanted.with_balance or wanted.after_shock or order.column in _OF_ENTRIES:
        query = query.outerjoin(held, held.c.account_id == SavingsAccount.id)
    query = query.where(*_conditions(connection, wanted, day, held))
    by = sorts.accounts(held.c.deposited, held.c.withdrawn, held.c.last_on, held.c.shocks)
    own = (Client.sort_name, Client.id, SavingsAccount.id)
    return in_order(query, order, by, own, key=SavingsAccount.id)


def balances(connection: Connection, wanted: AccountFilter, day: date) -> list[Money]:
    """Return what the accounts of a list hold at the end of a day, a line a currency."""
    held = _sums(day).subquery()
    query = (
        sa.select(sa.func.sum(held.c.deposited - held.c.withdrawn), SavingsAccount.currency)
        .select_from(SavingsAccount)
        .join(Client, SavingsAccount.client_id == Client.id)
        .join(held, held.c.account_id == SavingsAccount.id)
        .where(*_conditions(connection, wanted, day, held))
        .group_by(SavingsAccount.currency)
        .order_by(SavingsAccount.currency)
    )
    return [Money(int(total), currency) for total, currency in connection.execute(query)]


def _conditions(
    connection: Connection, wanted: AccountFilter, day: date, held: Any
) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = [
        SavingsAccount.deleted_at.is_(None),
        Client.deleted_at.is_(None),
        SavingsAccount.opened_on <= day,
    ]
    if wanted.branches:
        found.append(SavingsAccount.branch_id.in_(sorted(wanted.branches)))
    if wanted.scheme_id is not None:
        found.append(SavingsAccount.scheme_id == wanted.scheme_id)
    if wanted.client_id is not None:
        found.append(SavingsAccount.client_id == wanted.client_id)
    if wanted.centre_id is not None:
        found.append(Client.centre_id == wanted.centre_id)
    if wanted.with_balance:
        found.append(held.c.deposited > held.c.withdrawn)
    if wanted.after_shock:
        found.append(held.c.shocks > 0)
    if wanted.text.strip():
        found.append(search.matches(connection, wanted.text))
    return found


def rows_of(connection: Connection, keys: Sequence[int], day: date) -> list[AccountRow]:
    """Return accounts in the order of `keys`, with what they held at the end of a day."""
    found = []
    for part in parts(keys):
        held = _sums(day).where(among(connection, SavingsEntry.account_id, part)).subquery()
        query = (
            sa.select(
                SavingsAccount.__table__,
                Client.uid.label("client_uid"),
                Client.code.label("client_code"),
                _CLIENT_NAME.label("client_name"),
                sa.func.coalesce(Centre.name, "").label("centre"),
                Scheme.code.label("scheme"),
                Scheme.name.label("scheme_name"),
                held.c.deposited,
                held.c.withdrawn,
                held.c.last_on,
                held.c.shocks,
            )
            .select_from(SavingsAccount)
            .join(Client, SavingsAccount.client_id == Client.id)
            .join(Scheme, SavingsAccount.scheme_id == Scheme.id)
            .outerjoin(Centre, Client.centre_id == Centre.id)
            .outerjoin(held, held.c.account_id == SavingsAccount.id)
        )
        found += in_keys(connection, query, SavingsAccount.id, list(part))
    return [_account(row) for row in found]


def account(connection: Connection, key: int, day: date) -> savings.Account:
    """Return one account with all its entries until a day.

    Raises:
        RefusedError: there is none.
    """
    client = connection.execute(
        sa.select(SavingsAccount.client_id).where(
            SavingsAccount.id == key, SavingsAccount.deleted_at.is_(None)
        )
    ).scalar()
    found = [
        each
        for each in accounts(connection, AccountFilter(client_id=client), day)
        if client is not None and each.id == key
    ]
    if not found:
        raise RefusedError("savings-account-unknown", account=key)
    row = found[0]
    listed = [each for each in entries(connection, [key]) if each.on <= day]
    return savings.Account(row, savings.with_balances(listed, row.balance.currency))


def accounts_of(connection: Connection, client: int, day: date) -> tuple[savings.Account, ...]:
    """Return the accounts of a client with all entries until a day."""
    return tuple(
        savings.Account(
            row,
            savings.with_balances(
                [each for each in entries(connection, [row.id]) if each.on <= day],
                row.balance.currency,
            ),
        )
        for row in accounts(connection, AccountFilter(client_id=client), day)
    )


def entries(connection: Connection, keys: Sequence[int]) -> list[Entry]:
    """Return the live entries of accounts, oldest first."""
    query = (
        sa.select(SavingsEntry.__table__)
        .where(SavingsEntry.account_id.in_(keys), SavingsEntry.deleted_at.is_(None))
        .order_by(SavingsEntry.booked_on, SavingsEntry.id)
    )
    return [entry_of(row) for row in connection.execute(query)]


def entry_of(row: Any) -> Entry:
    """Return a row of the table as it is shown."""
    return Entry(
        id=row.id,
        uid=row.uid,
        on=row.booked_on,
        kind=EntryKind(row.kind),
        amount=Money(row.amount_minor, row.currency),
        source=DepositSource(row.source) if row.source else None,
        reason=Reason(row.reason) if row.reason else None,
        reference=row.reference or "",
        note=row.note or "",
    )


def account_of(connection: Connection, client: int, scheme: int) -> Any:
    """Return the live account of a client under a scheme, the oldest of several; None for none."""
    query = sa.select(SavingsAccount.__table__).where(
        SavingsAccount.client_id == client,
        SavingsAccount.scheme_id == scheme,
        SavingsAccount.deleted_at.is_(None),
        SavingsAccount.closed_on.is_(None),
    )
    return connection.execute(query.order_by(SavingsAccount.id).limit(1)).first()


def count_open(connection: Connection, client: int, scheme: int) -> int:
    """Return how many open accounts a client has under a scheme: a merge may leave her two."""
    query = sa.select(sa.func.count()).where(
        SavingsAccount.client_id == client,
        SavingsAccount.scheme_id == scheme,
        SavingsAccount.deleted_at.is_(None),
        SavingsAccount.closed_on.is_(None),
    )
    return int(connection.execute(query).scalar_one())


def account_row(connection: Connection, key: int) -> Any:
    """Return an account as the table has it; None for none."""
    query = sa.select(SavingsAccount.__table__).where(
        SavingsAccount.id == key, SavingsAccount.deleted_at.is_(None)
    )
    return connection.execute(query).first()


def open_account(unit: Unit, client: int, scheme: int, on: date, currency: str) -> Any:
    """Open an account, and return it as the table has it."""
    branch = unit.connection.execute(
        sa.select(Client.branch_id).where(Client.id == client, Client.deleted_at.is_(None))
    ).scalar()
    if branch is None:
        raise RefusedError("client-unknown", client=client)
    made = unit.create(
        SavingsAccount, branch_id=branch, client_id=client, scheme_id=scheme, opened_on=on,
        currency=currency,
    )  # fmt: skip
    return account_row(unit.connection, made.id)


def book(unit: Unit, held: Any, draft: EntryDraft, *, award: int | None = None) -> Created:
    """Write an entry into an account that was read in this unit."""
    assert draft.amount is not None
    assert draft.on is not None
    is_deposit = draft.kind is EntryKind.DEPOSIT
    if draft.on < held.opened_on:
        unit.update(SavingsAccount, held.id, opened_on=draft.on)
    return unit.create(
        SavingsEntry,
        branch_id=held.branch_id,
        account_id=held.id,
        booked_on=draft.on,
        kind=draft.kind.value,
        source=draft.source.value if is_deposit else None,
        reason=draft.reason.value if draft.reason is not None and not is_deposit else None,
        amount_minor=draft.amount.minor,
        currency=draft.amount.currency,
        award_id=award,
        reference=draft.reference.strip() or None,
        note=draft.note.strip() or None,
        recorded_at=unit.now,
    )


def entry_of_award(connection: Connection, award: int) -> Any:
    """Return the live deposit that an award made; None for none."""
    query = sa.select(SavingsEntry.__table__).where(
        SavingsEntry.award_id == award,
        SavingsEntry.kind == EntryKind.DEPOSIT.value,
        SavingsEntry.deleted_at.is_(None),
    )
    return connection.execute(query.limit(1)).first()


def _sums(day: date) -> Any:
    """Return the SELECT of what went into each account and came out of it until a day."""
    is_deposit = SavingsEntry.kind == EntryKind.DEPOSIT.value
    shocks = SavingsEntry.reason.in_(sorted(each.value for each in savings.SHOCKS))
    return (
        sa.select(
            SavingsEntry.account_id,
            sa.func.sum(sa.case((is_deposit, SavingsEntry.amount_minor), else_=0)).label(
                "deposited"
            ),
            sa.func.sum(sa.case((is_deposit, 0), else_=SavingsEntry.amount_minor)).label(
                "withdrawn"
            ),
            sa.func.max(SavingsEntry.booked_on).label("last_on"),
            sa.func.sum(sa.case((shocks, 1), else_=0)).label("shocks"),
        )
        .where(SavingsEntry.deleted_at.is_(None), SavingsEntry.booked_on <= day)
        .group_by(SavingsEntry.account_id)
    )


def _account(row: Any) -> AccountRow:
    deposited, withdrawn = int(row.deposited or 0), int(row.withdrawn or 0)
    return AccountRow(
        id=row.id,
        uid=row.uid,
        client_id=row.client_id,
        client_uid=row.client_uid,
        client_code=row.client_code,
        client_name=row.client_name,
        centre=row.centre,
        scheme_id=row.scheme_id,
        scheme=row.scheme,
        scheme_name=row.scheme_name,
        opened_on=row.opened_on,
        balance=Money(deposited - withdrawn, row.currency),
        deposited=Money(deposited, row.currency),
        withdrawn=Money(withdrawn, row.currency),
        last_on=row.last_on,
        number=row.number or "",
        used_after_shock=bool(row.shocks),
        closed_on=row.closed_on,
    )
