"""Partners and the referrals to them; what an actor may not see is not read for her."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import total_of
from mfdw_desktop.database.models import (
    Award,
    Branch,
    Client,
    HouseholdMember,
    Partner,
    Referral,
    ReferralNote,
    Scheme,
)
from mfdw_desktop.database.queries import search, sorts
from mfdw_desktop.database.queries.sets import among, in_keys, parts
from mfdw_desktop.database.sorting import in_order
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import referrals as rules
from mfdw_desktop.domain.consents import (
    ConsentMethod,
)
from mfdw_desktop.domain.listing import AS_IT_IS, Order

_CLIENT = sa.func.coalesce(Client.name, Client.native_name, Client.code)
_MEMBER = sa.func.coalesce(HouseholdMember.name, HouseholdMember.native_name, "")


def partners(connection: Connection, key: int | None = None) -> list[rules.Partner]:
    """Return the partners by name, with how many were sent to each and how many are open."""
    held = (
        sa.select(
            Referral.partner_id,
            sa.func.count().label("held"),
            sa.func.sum(sa.case((Referral.closed_on.is_(None), 1), else_=0)).label("open"),
        )
        .where(Referral.deleted_at.is_(None))
        .group_by(Referral.partner_id)
        .subquery()
    )
    query = (
        sa.select(Partner.__table__, Branch.code.label("branch"), held.c.held, held.c.open)
        .outerjoin(Branch, Partner.branch_id == Branch.id)
        .outerjoin(held, held.c.partner_id == Partner.id)
        .where(Partner.deleted_at.is_(None))
        .order_by(Partner.name, Partner.id)
    )
    if key is not None:
        query = query.where(Partner.id == key)
    return [
        rules.Partner(
            id=row.id,
            uid=row.uid,
            code=row.code,
            name=row.name,
            kind=rules.PartnerKind(row.kind),
            branch=row.branch or "",
            contact=row.contact or "",
            phone=row.phone or "",
            address=row.address or "",
            ended_on=row.ended_on,
            note=row.note or "",
            referrals=int(row.held or 0),
            open=int(row.open or 0),
        )
        for row in connection.execute(query)
    ]


def ids(
    connection: Connection,
    wanted: rules.ReferralFilter,
    day: date,
    *,
    sees: bool,
    order: Order = AS_IT_IS,
) -> sa.Select[Any]:
    """Return the SELECT of the ids of a list, in order."""
    query = sa.select(Referral.id).where(*_wanted(connection, wanted, day, sees))
    by = sorts.referrals(day, sees=sees)
    return in_order(query, order, by, _own_order(wanted.state), key=Referral.id)


def count(connection: Connection, wanted: rules.ReferralFilter, day: date, *, sees: bool) -> int:
    """Return how many referrals a list has."""
    return total_of(connection, ids(connection, wanted, day, sees=sees))


def count_late(
    connection: Connection, wanted: rules.ReferralFilter, day: date, *, sees: bool
) -> int:
    """Return how many referrals of a list are open for too long."""
    late = (
        Referral.closed_on.is_(None),
        Referral.sent_on < day - timedelta(days=rules.LATE_DAYS),
    )
    return total_of(connection, ids(connection, wanted, day, sees=sees).where(*late))


def oldest(connection: Connection, wanted: rules.ReferralFilter, day: date) -> date | None:
    """Return the day on which the oldest of a list was sent."""
    query = sa.select(sa.func.min(Referral.sent_on)).where(*_wanted(connection, wanted, day, True))
    return connection.execute(query).scalar()


def rows(
    connection: Connection,
    wanted: rules.ReferralFilter,
    day: date,
    *,
    sees: bool,
    limit: int | None = None,
) -> list[rules.Referral]:
    """Return referrals, the longest open first, then the newest; each with its notes.

    Without `sees` a restricted one is hidden: it is there and open, and nothing else.
    """
    query = ids(connection, wanted, day, sees=sees)
    if limit is not None:
        query = query.limit(limit)
    return rows_of(connection, list(connection.execute(query).scalars()), sees=sees)


def rows_of(connection: Connection, keys: Sequence[int], *, sees: bool) -> list[rules.Referral]:
    """Return referrals in the order of `keys`, each with its notes."""
    query = (
        sa.select(
            Referral.__table__,
            Branch.code.label("branch"),
            Client.uid.label("client_uid"),
            Client.code.label("client_code"),
            _CLIENT.label("client_name"),
            _MEMBER.label("member"),
            Partner.name.label("partner"),
            Partner.kind.label("partner_kind"),
            Scheme.name.label("scheme"),
        )
        .select_from(Referral)
        .join(Branch, Referral.branch_id == Branch.id)
        .join(Client, Referral.client_id == Client.id)
        .join(Partner, Referral.partner_id == Partner.id)
        .outerjoin(HouseholdMember, Referral.member_id == HouseholdMember.id)
        .outerjoin(Award, Referral.award_id == Award.id)
        .outerjoin(Scheme, Award.scheme_id == Scheme.id)
    )
    listed = in_keys(connection, query, Referral.id, keys)
    found = [_referral(row, sees=sees) for row in listed]
    told = _notes(connection, [each.id for each in found if not each.is_hidden])
    return [replace(each, notes=tuple(told.get(each.id, ()))) for each in found]


def save_partner(unit: Unit, draft: rules.PartnerDraft, branch: int | None, key: int | None) -> int:
    """Create a partner, or change one; return the id.

    Raises:
        RefusedError: the code is taken.
    """
    taken = unit.connection.execute(
        sa.select(Partner.id).where(
            Partner.code == draft.code.strip(), Partner.deleted_at.is_(None)
        )
    ).scalar()
    if taken is not None and taken != key:
        raise RefusedError("partner-code-taken", partner=draft.code.strip())
    values = {
        "branch_id": branch,
        "code": draft.code.strip(),
        "name": draft.name.strip(),
        "kind": draft.kind.value,
        "contact": draft.contact.strip() or None,
        "phone": draft.phone.strip() or None,
        "address": draft.address.strip() or None,
        "ended_on": draft.ended_on,
        "note": draft.note.strip() or None,
    }
    if key is None:
        return unit.create(Partner, **values).id
    unit.update(Partner, key, **values)
    return key


def remove_partner(unit: Unit, key: int) -> None:
    """Put a partner into the bin.

    Raises:
        RefusedError: somebody was sent to it.
    """
    held = sa.select(sa.func.count()).where(
        Referral.partner_id == key, Referral.deleted_at.is_(None)
    )
    count_held = int(unit.connection.execute(held).scalar_one())
    if count_held:
        raise RefusedError("partner-in-use", count=count_held)
    unit.remove(Partner, key)


def save(unit: Unit, draft: rules.ReferralDraft, key: int | None, award: int | None) -> int:
    """Write a referral, or change one; return the id.

    Raises:
        RefusedError: the client is not there.
    """
    is_consent = draft.basis is rules.Basis.CONSENT
    method = draft.consent_method
    values: dict[str, Any] = {
        "member_id": draft.member_id,
        "partner_id": draft.partner_id,
        "reason": draft.reason.value if draft.reason else None,
        "is_restricted": draft.protects,
        "basis": draft.basis.value,
        "consent_on": draft.consent_on if is_consent else None,
        "consent_method": method.value if method and is_consent else None,
        "basis_note": None if is_consent else draft.basis_note.strip(),
        "sent_on": draft.sent_on,
        "channel": draft.channel.value,
        "received_on": draft.received_on,
        "appointment_on": draft.appointment_on,
        "outcome": draft.outcome.value if draft.outcome else None,
        "closed_on": draft.closed_on,
        "note": draft.note.strip() or None,
    }
    if key is not None:
        unit.update(Referral, key, **values)
        return key
    branch = unit.connection.execute(
        sa.select(Client.branch_id).where(Client.id == draft.client_id, Client.deleted_at.is_(None))
    ).scalar()
    if branch is None:
        raise RefusedError("client-unknown", client=draft.client_id)
    return unit.create(
        Referral, branch_id=branch, client_id=draft.client_id, award_id=award, **values
    ).id


def add_note(unit: Unit, key: int, on: date, text: str) -> None:
    """Write down what was heard of a referral."""
    unit.create(ReferralNote, referral_id=key, noted_on=on, text=text.strip())


def remove(unit: Unit, keys: Sequence[int]) -> list[int]:
    """Put referrals and their notes into the bin; return the awards that they were."""
    held = sa.select(ReferralNote.id).where(
        ReferralNote.referral_id.in_(keys), ReferralNote.deleted_at.is_(None)
    )
    awards = sa.select(Referral.award_id).where(
        Referral.id.in_(keys), Referral.award_id.is_not(None)
    )
    found = [int(each) for each in unit.connection.execute(awards).scalars() if each is not None]
    unit.remove_many(ReferralNote, list(unit.connection.execute(held).scalars()))
    unit.remove_many(Referral, keys)
    return found


def uids_of_client(connection: Connection, client: int) -> list[str]:
    """Return the uids of a client's referrals that anybody may see, the bin included."""
    query = sa.select(Referral.uid).where(
        Referral.client_id == client, Referral.is_restricted.is_(sa.false())
    )
    return list(connection.execute(query).scalars())


def _wanted(
    connection: Connection, wanted: rules.ReferralFilter, day: date, sees: bool
) -> list[sa.ColumnElement[bool]]:
    """Return what a referral must be to be in a list.

    Asking for a person, by client or by name, finds nothing of her that may not be seen.
    """
    found = [Referral.deleted_at.is_(None), *_state(wanted.state, day)]
    for column, value in (
        (Referral.id, wanted.referral_id),
        (Referral.partner_id, wanted.partner_id),
        (Referral.client_id, wanted.client_id),
    ):
        if value is not None:
            found.append(column == value)
    if wanted.branches:
        found.append(Referral.branch_id.in_(sorted(wanted.branches)))
    if wanted.text.strip():
        found.append(Referral.client_id.in_(search.clients(connection, wanted.text)))
    asks = wanted.client_id is not None or wanted.partner_id is not None or wanted.text.strip()
    if asks and not sees:
        found.append(Referral.is_restricted.is_(sa.false()))
    return found


def _own_order(state: rules.ReferralState) -> tuple[Any, ...]:
    """Return the order of a list by itself: the longest open first, then the newest."""
    if state is rules.ReferralState.CLOSED:
        return (Referral.sent_on.desc(), Referral.id)
    if state is not rules.ReferralState.ALL:
        return (Referral.sent_on, Referral.id)
    return (
        sa.case((Referral.closed_on.is_(None), 0), else_=1),
        sa.case((Referral.closed_on.is_(None), Referral.sent_on), else_=None),
        Referral.sent_on.desc(),
        Referral.id,
    )


def _state(state: rules.ReferralState, day: date) -> list[sa.ColumnElement[bool]]:
    if state is rules.ReferralState.ALL:
        return []
    if state is rules.ReferralState.CLOSED:
        return [Referral.closed_on.is_not(None)]
    found: list[sa.ColumnElement[bool]] = [Referral.closed_on.is_(None)]
    if state is rules.ReferralState.FOLLOW_UP:
        late = Referral.sent_on < day - timedelta(days=rules.LATE_DAYS)
        silent = sa.and_(
            Referral.received_on.is_(None),
            Referral.sent_on < day - timedelta(days=rules.SILENT_DAYS),
        )
        found.append(sa.or_(late, silent))
    return found


def _notes(connection: Connection, keys: Sequence[int]) -> dict[int, list[rules.NoteLine]]:
    found: dict[int, list[rules.NoteLine]] = defaultdict(list)
    for part in parts(keys):
        query = sa.select(ReferralNote.__table__).where(
            among(connection, ReferralNote.referral_id, part), ReferralNote.deleted_at.is_(None)
        )
        for row in connection.execute(query.order_by(ReferralNote.noted_on, ReferralNote.id)):
            found[row.referral_id].append(rules.NoteLine(row.id, row.uid, row.noted_on, row.text))
    return found


def _referral(row: Any, *, sees: bool) -> rules.Referral:
    hidden = row.is_restricted and not sees
    found = rules.Referral(
        id=row.id,
        uid=row.uid,
        branch=row.branch,
        client_id=row.client_id,
        client_uid=row.client_uid,
        client_code=row.client_code,
        client_name=row.client_name,
        member_id=row.member_id,
        member=row.member,
        partner_id=row.partner_id,
        partner=row.partner,
        partner_kind=rules.PartnerKind(row.partner_kind),
        reason=rules.ReferralReason(row.reason),
        is_restricted=row.is_restricted,
        basis=rules.Basis(row.basis),
        consent_on=row.consent_on,
        consent_method=ConsentMethod(row.consent_method) if row.consent_method else None,
        basis_note=row.basis_note or "",
        sent_on=row.sent_on,
        channel=rules.Channel(row.channel),
        received_on=row.received_on,
        appointment_on=row.appointment_on,
        outcome=rules.Outcome(row.outcome) if row.outcome else None,
        closed_on=row.closed_on,
        note=row.note or "",
        award_id=row.award_id,
        scheme=row.scheme or "",
    )
    return hide(found) if hidden else found


def hide(found: rules.Referral) -> rules.Referral:
    """Return a referral without whom and what it is about."""
    return replace(
        found,
        client_id=0,
        client_uid="",
        client_code="",
        client_name="",
        member_id=None,
        member="",
        partner_id=0,
        partner="",
        partner_kind=None,
        reason=None,
        basis=None,
        consent_on=None,
        consent_method=None,
        basis_note="",
        channel=None,
        appointment_on=None,
        outcome=None,
        note="",
        award_id=None,
        scheme="",
        is_hidden=True,
    )
