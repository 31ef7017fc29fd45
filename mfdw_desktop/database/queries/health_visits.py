"""Visits to providers of health care and vouchers: reading, counting and writing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import total_of
from mfdw_desktop.database.models import (
    Award,
    Client,
    HealthVisit,
    HouseholdMember,
    Scheme,
)
from mfdw_desktop.database.queries import evidence, search, sorts
from mfdw_desktop.database.sorting import in_order
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.health_care import (
    Service,
    VisitDraft,
    VisitFilter,
    VisitRow,
    VisitState,
)
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money

_CLIENT_NAME = sa.func.coalesce(Client.name, Client.native_name, "")
_MEMBER_NAME = sa.func.coalesce(HouseholdMember.name, HouseholdMember.native_name, "")


def visit_ids(
    connection: Connection, wanted: VisitFilter, today: date, order: Order = AS_IT_IS
) -> sa.Select[Any]:
    """Return the SELECT of ids of the visits wanted, newest first; due follow-ups oldest first."""
    found: list[sa.ColumnElement[bool]] = [HealthVisit.deleted_at.is_(None)]
    if wanted.id is not None:
        found.append(HealthVisit.id == wanted.id)
    if wanted.client_id is not None:
        found.append(HealthVisit.client_id == wanted.client_id)
    if wanted.branches:
        found.append(HealthVisit.branch_id.in_(sorted(wanted.branches)))
    if wanted.state is not None:
        found.append(in_state(wanted.state, today))
    if wanted.waits:
        found += [HealthVisit.follow_up_on <= today, HealthVisit.followed_on.is_(None)]
    if wanted.text.strip():
        text = wanted.text.strip().lower()
        found.append(
            sa.or_(
                HealthVisit.client_id.in_(search.clients(connection, wanted.text)),
                sa.func.lower(HealthVisit.voucher).contains(text, autoescape=True),
                sa.func.lower(HealthVisit.provider).contains(text, autoescape=True),
            )
        )
    own: tuple[Any, ...] = (sorts.LISTED_ON.desc(), HealthVisit.id.desc())
    if wanted.waits:
        own = (HealthVisit.follow_up_on.asc(), HealthVisit.id.asc())
    query = sa.select(HealthVisit.id).where(*found)
    return in_order(query, order, sorts.visits(_place(today)), own, key=HealthVisit.id)


def _place(today: date) -> Any:
    """Return the place of what a list says of a visit: a follow-up that is due stands first."""
    waits = sa.and_(HealthVisit.follow_up_on <= today, HealthVisit.followed_on.is_(None))
    return sa.case(
        (waits, 0), *((in_state(each, today), at) for at, each in enumerate(VisitState, 1)), else_=9
    )


def count(connection: Connection, wanted: VisitFilter, today: date) -> int:
    """Return how many visits and vouchers there are."""
    return total_of(connection, visit_ids(connection, wanted, today))


def in_state(state: VisitState, today: date) -> sa.ColumnElement[bool]:
    """Return the condition that a voucher or visit stands in a state on a day."""
    if state is VisitState.CANCELLED:
        return HealthVisit.cancelled_on.is_not(None)
    stands = HealthVisit.cancelled_on.is_(None)
    if state is VisitState.USED:
        return sa.and_(stands, HealthVisit.visited_on.is_not(None))
    unused = sa.and_(stands, HealthVisit.visited_on.is_(None))
    if state is VisitState.EXPIRED:
        return sa.and_(unused, HealthVisit.expires_on < today)
    return sa.and_(
        unused, sa.or_(HealthVisit.expires_on.is_(None), HealthVisit.expires_on >= today)
    )


def visits(
    connection: Connection,
    wanted: VisitFilter,
    today: date,
    *,
    sensitive: bool,
    limit: int,
) -> tuple[int, list[VisitRow]]:
    """Return how many visits there are, and the first; what was found only with `sensitive`."""
    ids = visit_ids(connection, wanted, today)
    keys = list(connection.execute(ids.limit(limit)).scalars())
    return total_of(connection, ids), visits_of(connection, keys, sensitive=sensitive)


def visits_of(connection: Connection, keys: Sequence[int], *, sensitive: bool) -> list[VisitRow]:
    """Return visits in the order of `keys`; what was found only with `sensitive`."""
    found = {}
    for start in range(0, len(keys), 500):
        query = (
            sa.select(
                HealthVisit.__table__,
                Client.uid.label("client_uid"),
                Client.code.label("client_code"),
                _CLIENT_NAME.label("client_name"),
                _MEMBER_NAME.label("member"),
                Scheme.name.label("scheme_name"),
                evidence.count(EvidenceOf.HEALTH_VISIT).label("documents"),
            )
            .select_from(HealthVisit)
            .join(Client, HealthVisit.client_id == Client.id)
            .outerjoin(HouseholdMember, HealthVisit.member_id == HouseholdMember.id)
            .outerjoin(Scheme, HealthVisit.scheme_id == Scheme.id)
            .where(HealthVisit.id.in_(keys[start : start + 500]))
        )
        found.update({row.id: _row(row, sensitive) for row in connection.execute(query)})
    return [found[key] for key in keys if key in found]


def save_visit(unit: Unit, draft: VisitDraft, award: int | None, key: int | None) -> int:
    """Create a visit or voucher with its award, or change one; return the id.

    Raises:
        RefusedError: the voucher was given out already, or the client is not there.
    """
    assert draft.client_id is not None
    branch, household = _client(unit.connection, draft.client_id)
    from mfdw_desktop.database.queries.client_writing import default_currency  # not to list

    if is_taken(unit.connection, draft, branch, key):
        raise RefusedError("voucher-taken", voucher=draft.voucher.strip())
    if draft.member_id is not None:
        _require_member(unit.connection, draft.member_id, household)
    money = draft.cost or draft.client_share
    values: dict[str, Any] = {
        "member_id": draft.member_id,
        "service": draft.service.value,
        "provider": draft.provider.strip() or None,
        "voucher": draft.voucher.strip() or None,
        "issued_on": draft.issued_on,
        "expires_on": draft.expires_on,
        "visited_on": draft.visited_on,
        "cancelled_on": draft.cancelled_on,
        "cost_minor": draft.cost.minor if draft.cost else None,
        "client_share_minor": draft.client_share.minor if draft.client_share else None,
        "currency": money.currency if money else default_currency(unit.connection),
        "follow_up_on": draft.follow_up_on,
        "follow_up": draft.follow_up.strip() or None,
        "followed_on": draft.followed_on,
        "note": draft.note.strip() or None,
    }
    if draft.diagnosis is not None:
        values["diagnosis"] = draft.diagnosis.strip() or None
    if key is not None:
        unit.update(HealthVisit, key, **values)
        return key
    return unit.create(
        HealthVisit, branch_id=branch, client_id=draft.client_id, scheme_id=draft.scheme_id,
        award_id=award, **values,
    ).id  # fmt: skip


def remove_visits(unit: Unit, keys: Sequence[int]) -> None:
    """Put visits and vouchers into the bin, with the awards that were given by them."""
    from mfdw_desktop.database.queries.incentive_writing import remove_awards  # not to list

    held = sa.select(HealthVisit.award_id).where(
        HealthVisit.id.in_(keys), HealthVisit.award_id.is_not(None)
    )
    awards = [each for each in unit.connection.execute(held).scalars() if each is not None]
    unit.remove_many(HealthVisit, keys)
    live = sa.select(Award.id).where(Award.id.in_(awards), Award.deleted_at.is_(None))
    remove_awards(unit, list(unit.connection.execute(live).scalars()))


def award_of(connection: Connection, key: int) -> int | None:
    """Return the award of a visit.

    Raises:
        RefusedError: there is no such visit.
    """
    query = sa.select(HealthVisit.award_id).where(
        HealthVisit.id == key, HealthVisit.deleted_at.is_(None)
    )
    row = connection.execute(query).first()
    if row is None:
        raise RefusedError("visit-unknown", visit=key)
    found: int | None = row.award_id
    return found


def _client(connection: Connection, client: int) -> tuple[int, int | None]:
    row = connection.execute(
        sa.select(Client.branch_id, Client.household_id).where(
            Client.id == client, Client.deleted_at.is_(None)
        )
    ).first()
    if row is None:
        raise RefusedError("client-unknown", client=client)
    return row.branch_id, row.household_id


def _require_member(connection: Connection, member: int, household: int | None) -> None:
    query = sa.select(HouseholdMember.household_id).where(HouseholdMember.id == member)
    if household is None or connection.execute(query).scalar() != household:
        raise RefusedError("insured-unknown")


def is_taken(connection: Connection, draft: VisitDraft, branch: int, key: int | None) -> bool:
    """Tell whether another voucher of the provider has the number."""
    voucher = draft.voucher.strip()
    if not voucher:
        return False
    query = sa.select(HealthVisit.id).where(
        HealthVisit.branch_id == branch,
        HealthVisit.voucher == voucher,
        sa.func.coalesce(HealthVisit.provider, "") == draft.provider.strip(),
        HealthVisit.deleted_at.is_(None),
        HealthVisit.id != (key or 0),
    )
    return connection.execute(query).first() is not None


def _row(row: Any, sensitive: bool) -> VisitRow:
    return VisitRow(
        id=row.id,
        uid=row.uid,
        client_uid=row.client_uid,
        client_code=row.client_code,
        client_name=row.client_name,
        member=row.member,
        scheme_name=row.scheme_name or "",
        draft=VisitDraft(
            client_id=row.client_id,
            member_id=row.member_id,
            scheme_id=row.scheme_id,
            award_id=row.award_id,
            service=Service(row.service),
            provider=row.provider or "",
            voucher=row.voucher or "",
            issued_on=row.issued_on,
            expires_on=row.expires_on,
            visited_on=row.visited_on,
            cancelled_on=row.cancelled_on,
            cost=_money(row.cost_minor, row.currency),
            client_share=_money(row.client_share_minor, row.currency),
            follow_up_on=row.follow_up_on,
            follow_up=row.follow_up or "",
            followed_on=row.followed_on,
            diagnosis=(row.diagnosis or "") if sensitive else None,
            note=row.note or "",
        ),
        has_diagnosis=bool(row.diagnosis) and not sensitive,
        documents=row.documents,
    )


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)
