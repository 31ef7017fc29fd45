"""What a client must be to stand in a list: the filters as conditions."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.orm import aliased

from mfdw_desktop.database.models import Award, Centre, Client, ConditionCheck, Consent, Response
from mfdw_desktop.database.queries import consents, own_fields, search
from mfdw_desktop.domain.clients import ClientFilter, ClientFlag, ClientStatus, MissingField
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.consents import ConsentScope, ConsentState

_MISSING = {
    MissingField.NAME: Client.name,
    MissingField.NATIVE_NAME: Client.native_name,
    MissingField.SEX: Client.sex,
    MissingField.BIRTH: Client.birth_on,
    MissingField.PHONE: Client.phone,
    MissingField.VILLAGE: Client.village,
    MissingField.CENTRE: Client.centre_id,
}


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
