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
    Award,
    Branch,
    Centre,
    Client,
    ClientAlias,
    ClientExternalId,
    ClientGroup,
    ConditionCheck,
    Consent,
    Response,
    Staff,
)
from mfdw_desktop.database.queries import consents, own_fields, search
from mfdw_desktop.domain.client_ranking import (
    FoundClient,
)
from mfdw_desktop.domain.clients import (
    ClientFilter,
    ClientFlag,
    ClientRow,
    ClientSort,
    ClientStatus,
    MissingField,
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
_MISSING = {
    MissingField.NAME: Client.name,
    MissingField.NATIVE_NAME: Client.native_name,
    MissingField.SEX: Client.sex,
    MissingField.BIRTH: Client.birth_on,
    MissingField.PHONE: Client.phone,
    MissingField.VILLAGE: Client.village,
    MissingField.CENTRE: Client.centre_id,
}
_CONSENTS = (
    sa.select(Consent.__table__)
    .where(
        Consent.client_id.in_(sa.bindparam("keys", expanding=True)), Consent.deleted_at.is_(None)
    )
    .order_by(Consent.given_on, Consent.id)
)


def ordered_ids(connection: Connection, wanted: ClientFilter, today: date) -> Query:
    """Return the SELECT of ids of the clients wanted, in order."""
    query = sa.select(Client.id).where(*conditions(connection, wanted, today))
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


def conditions(
    connection: Connection, wanted: ClientFilter, today: date
) -> list[sa.ColumnElement[bool]]:
    """Return what a client must be to be in the list."""
    found: list[sa.ColumnElement[bool]] = [Client.deleted_at.is_(None)]
    for column, values in (
        (Client.branch_id, wanted.branches),
        (Client.status, wanted.statuses),
        (Client.centre_id, wanted.centres),
        (Client.group_id, wanted.groups),
        (Client.arm, wanted.arms),
        (Client.sex, wanted.sexes),
    ):
        if values:
            found.append(column.in_(sorted(str(each) if isinstance(each, str) else each
                                           for each in values)))  # fmt: skip
    if wanted.officers:
        found.append(_officer_is(wanted.officers))
    found += [_MISSING[each].is_(None) for each in sorted(wanted.missing)]
    if wanted.scheme is not None:
        found.append(
            sa.exists().where(
                Award.client_id == Client.id,
                Award.scheme_id == wanted.scheme,
                Award.deleted_at.is_(None),
            )
        )
    if wanted.awaits is not None:
        found.append(awaits(wanted.awaits, today))
    if wanted.consents:
        found.append(sa.or_(*(_consent_is(each, today) for each in sorted(wanted.consents))))
    found += [_flagged(each, today) for each in sorted(wanted.flags)]
    found += own_fields.conditions(connection.dialect.name, wanted.own)
    if wanted.text.strip():
        found.append(search.matches(connection, wanted.text))
    return found


def interviewed(round_id: int) -> sa.Select[Any]:
    """Return the SELECT of the clients who were interviewed in a round."""
    return sa.select(Response.client_id).where(
        Response.round_id == round_id,
        Response.status.in_(("complete", "partial")),
        Response.deleted_at.is_(None),
    )


def awaits(round_id: int, today: date) -> sa.ColumnElement[bool]:
    """Return the condition that a client was not interviewed yet in a round, and may be."""
    told = interviewed(round_id).where(Response.client_id == Client.id).exists()
    refused = consents.withdrawn(ConsentScope.SURVEY, today)
    return sa.and_(~told, Client.id.not_in(refused))


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


def _officer_is(officers: frozenset[int]) -> sa.ColumnElement[bool]:
    """Return that a client's own officer is one of them, or else her centre's."""
    keys = sorted(officers)
    theirs = sa.select(Centre.id).where(Centre.officer_id.in_(keys))
    return sa.or_(
        Client.officer_id.in_(keys),
        sa.and_(Client.officer_id.is_(None), Client.centre_id.in_(theirs)),
    )


def _consent_is(state: ConsentState, today: date) -> sa.ColumnElement[bool]:
    mine = sa.and_(Consent.client_id == Client.id, Consent.deleted_at.is_(None))
    holds = sa.and_(
        Consent.given_on <= today,
        sa.or_(Consent.withdrawn_on.is_(None), Consent.withdrawn_on > today),
    )
    held = sa.select(sa.func.count(Consent.scope.distinct())).where(mine, holds).scalar_subquery()
    withdrawn = sa.exists().where(mine, Consent.withdrawn_on <= today)
    everything = held == len(ConsentScope)
    if state is ConsentState.ALL:
        return everything
    if state is ConsentState.WITHDRAWN:
        return sa.and_(sa.not_(everything), withdrawn)
    some = held > 0 if state is ConsentState.SOME else held == 0
    return sa.and_(sa.not_(everything), sa.not_(withdrawn), some)


def _flagged(flag: ClientFlag, today: date) -> sa.ColumnElement[bool]:
    if flag is ClientFlag.CHECK_DUE:
        return sa.exists().where(
            ConditionCheck.client_id == Client.id,
            ConditionCheck.state == CheckState.DUE.value,
            ConditionCheck.due_on <= today,
            ConditionCheck.deleted_at.is_(None),
        )
    if flag is ClientFlag.TO_COMPLETE:
        return Client.status == ClientStatus.TO_COMPLETE.value
    if flag is ClientFlag.NO_CONSENT:
        return sa.or_(_consent_is(ConsentState.NONE, today),
                      _consent_is(ConsentState.WITHDRAWN, today))  # fmt: skip
    same = aliased(Client)
    return sa.and_(
        Client.status != ClientStatus.TO_COMPLETE.value,
        sa.exists().where(
            same.sort_name == Client.sort_name,
            same.village.is_not_distinct_from(Client.village),
            same.id != Client.id,
            same.deleted_at.is_(None),
            same.status != ClientStatus.TO_COMPLETE.value,
        ),
    )


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
