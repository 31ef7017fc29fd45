"""Lists of clients: filter, sort, and the rows of a page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.orm import aliased

from mfdw_desktop.database.models import (
    Branch,
    Centre,
    Client,
    ClientAlias,
    ClientExternalId,
    ClientGroup,
    ConditionCheck,
    Consent,
    Staff,
)
from mfdw_desktop.database.queries import client_conditions, own_fields, search
from mfdw_desktop.domain.client_ranking import (
    FoundClient,
)
from mfdw_desktop.domain.clients import (
    ClientFilter,
    ClientFlag,
    ClientRow,
    ClientSort,
    ClientStatus,
)
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.consents import (
    Consent as ConsentLine,
)
from mfdw_desktop.domain.consents import (
    ConsentMethod,
    ConsentScope,
    ConsentState,
    consent_state,
)
from mfdw_desktop.domain.own_fields import OwnSubject
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.programme import Arm

Query = sa.Select[Any]
_COLUMN = {
    ClientSort.NAME: Client.sort_name,
    ClientSort.CODE: Client.code,
    ClientSort.VILLAGE: Client.village,
    ClientSort.STATUS: Client.status,
    ClientSort.BIRTH: Client.birth_on,
    ClientSort.JOINED: Client.joined_on,
    ClientSort.ARM: Client.arm,
}
_NEVER_EMPTY = frozenset({ClientSort.NAME, ClientSort.CODE, ClientSort.STATUS})
_CONSENTS = (
    sa.select(Consent.__table__)
    .where(
        Consent.client_id.in_(sa.bindparam("keys", expanding=True)), Consent.deleted_at.is_(None)
    )
    .order_by(Consent.given_on, Consent.id)
)


def ordered_ids(connection: Connection, wanted: ClientFilter, today: date) -> Query:
    """Return the SELECT of ids of the clients wanted, in order."""
    query = sa.select(Client.id).where(*client_conditions.conditions(connection, wanted, today))
    by_own = _own_column(connection, wanted.own_sort)
    if by_own is not None:
        column: Any = by_own
    elif wanted.sort is ClientSort.CENTRE:
        column = Centre.name
        query = query.outerjoin(Centre, Client.centre_id == Centre.id)
    elif wanted.sort is ClientSort.OFFICER:
        own, centres = aliased(Staff), aliased(Staff)
        query = query.outerjoin(own, Client.officer_id == own.id)
        query = query.outerjoin(Centre, Client.centre_id == Centre.id)
        query = query.outerjoin(centres, Centre.officer_id == centres.id)
        column = sa.func.coalesce(own.name, centres.name)
    else:
        column = _COLUMN[wanted.sort]
    ordered = column.desc() if wanted.descending else column.asc()
    if by_own is not None or wanted.sort not in _NEVER_EMPTY:
        # The two kinds of database put empty fields at different ends of a list.
        ordered = ordered.nulls_last()
    return query.order_by(ordered, Client.id.desc() if wanted.descending else Client.id)


def _own_column(connection: Connection, code: str) -> Any:
    """Return the value of an own field as lists are sorted by it; None for none."""
    if not code:
        return None
    kinds = {each.code: each.kind for each in own_fields.fields(connection, OwnSubject.CLIENT)}
    if code not in kinds:
        return None
    return own_fields.order_of(connection.dialect.name, code, kinds[code])


def rows(connection: Connection, keys: Sequence[int], today: date) -> list[ClientRow]:
    """Return the rows of the clients, in the order of `keys`."""
    if not keys:
        return []
    found = {row.id: row for row in connection.execute(_rows_query(), {"keys": list(keys)})}
    agreed = consents_of(connection, keys)
    due = _with_check_due(connection, keys, today)
    outside = _external_ids(connection, keys)
    return [
        _row(found[key], agreed.get(key, ()), key in due, outside.get(key, ""), today)
        for key in keys
        if key in found
    ]


@cache
def _rows_query() -> sa.Select[Any]:
    """Return the query of what is shown of some clients, made once."""
    own, centres = aliased(Staff), aliased(Staff)
    return (
        sa.select(
            Client.__table__,
            Centre.name.label("centre_name"),
            ClientGroup.name.label("group_name"),
            sa.func.coalesce(own.name, centres.name).label("officer_name"),
            Branch.code.label("branch_code"),
        )
        .select_from(Client)
        # Every client has a branch; an outer join keeps SQLite from going through it.
        .outerjoin(Branch, Client.branch_id == Branch.id)
        .outerjoin(Centre, Client.centre_id == Centre.id)
        .outerjoin(ClientGroup, Client.group_id == ClientGroup.id)
        .outerjoin(own, Client.officer_id == own.id)
        .outerjoin(centres, Centre.officer_id == centres.id)
        .where(Client.id.in_(sa.bindparam("keys", expanding=True)))
    )


def id_of(connection: Connection, code: str) -> int | None:
    """Return the id of the live client with a code, or with an old one."""
    found = connection.execute(
        sa.select(Client.id).where(Client.code == code, Client.deleted_at.is_(None))
    ).scalar()
    if found is None:
        found = connection.execute(
            sa.select(ClientAlias.client_id).where(
                ClientAlias.code == code, ClientAlias.deleted_at.is_(None)
            )
        ).scalar()
    return None if found is None else int(found)


def id_by_uid(connection: Connection, uid: str) -> int | None:
    """Return the id of a live client by uid."""
    found = connection.execute(
        sa.select(Client.id).where(Client.uid == uid, Client.deleted_at.is_(None))
    ).scalar()
    return None if found is None else int(found)


def consents_of(connection: Connection, keys: Sequence[int]) -> dict[int, tuple[ConsentLine, ...]]:
    """Return the consents of the clients."""
    lines: dict[int, list[ConsentLine]] = defaultdict(list)
    for row in connection.execute(_CONSENTS, {"keys": list(keys)}):
        lines[row.client_id].append(
            ConsentLine(
                ConsentScope(row.scope),
                row.given_on,
                ConsentMethod(row.method),
                row.witness or "",
                row.withdrawn_on,
                row.taken_by or "",
                ConsentMethod(row.withdrawn_method) if row.withdrawn_method else None,
                row.withdrawn_note or "",
            )
        )
    return {key: tuple(each) for key, each in lines.items()}


def found(connection: Connection, text: str, *, limit: int) -> list[FoundClient]:
    """Return live clients whom every word of `text` finds, in no order."""
    words = search.readings(connection, text)
    if not words:
        return []
    source, condition = search.source(connection.dialect.name, words)
    query = (
        sa.select(Client.id, Client.code, Client.sort_name, Client.native_name)
        .select_from(source)
        .where(condition, Client.deleted_at.is_(None))
    )
    return [
        FoundClient(key, code, name, native_name or "")
        for key, code, name, native_name in connection.execute(query.limit(limit))
    ]


def counts_by_status(connection: Connection, branches: frozenset[int]) -> dict[ClientStatus, int]:
    """Return how many live clients have each status."""
    query = (
        sa.select(Client.status, sa.func.count())
        .where(Client.deleted_at.is_(None))
        .group_by(Client.status)
    )
    if branches:
        query = query.where(Client.branch_id.in_(sorted(branches)))
    return {ClientStatus(status): int(count) for status, count in connection.execute(query)}


def _with_check_due(connection: Connection, keys: Sequence[int], today: date) -> set[int]:
    query = (
        sa.select(ConditionCheck.client_id)
        .where(
            ConditionCheck.client_id.in_(keys),
            ConditionCheck.state == CheckState.DUE.value,
            ConditionCheck.due_on <= today,
            ConditionCheck.deleted_at.is_(None),
        )
        .distinct()
    )
    return set(connection.execute(query).scalars())


def _external_ids(connection: Connection, keys: Sequence[int]) -> dict[int, str]:
    query = sa.select(ClientExternalId.client_id, ClientExternalId.value).where(
        ClientExternalId.client_id.in_(keys), ClientExternalId.deleted_at.is_(None)
    )
    ordered = query.order_by(ClientExternalId.id.desc())
    return {row.client_id: row.value for row in connection.execute(ordered)}


def _row(
    row: Any, agreed: tuple[ConsentLine, ...], check_due: bool, outside: str, today: date
) -> ClientRow:
    state = consent_state(agreed, today)
    status = ClientStatus(row.status)
    flags = set()
    if check_due:
        flags.add(ClientFlag.CHECK_DUE)
    if status is ClientStatus.TO_COMPLETE:
        flags.add(ClientFlag.TO_COMPLETE)
    elif state in (ConsentState.NONE, ConsentState.WITHDRAWN):
        flags.add(ClientFlag.NO_CONSENT)
    return ClientRow(
        id=row.id,
        uid=row.uid,
        code=row.code,
        name=row.name or "",
        native_name=row.native_name or "",
        sex=Sex(row.sex) if row.sex else Sex.UNKNOWN,
        birth_on=row.birth_on,
        birth_estimated=row.birth_estimated,
        village=row.village or "",
        centre=row.centre_name or "",
        group=row.group_name or "",
        officer=row.officer_name or "",
        branch=row.branch_code,
        status=status,
        arm=Arm(row.arm) if row.arm else None,
        consent=state,
        phone=row.phone or "",
        joined_on=row.joined_on,
        flags=frozenset(flags),
        own=row.own_fields or {},
        external_id=outside,
    )
