"""What waits for a second person, and what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.lists import total_of
from mfdw_desktop.database.models import Approval, Award, Branch, Client, Scheme
from mfdw_desktop.database.queries import rules as stored
from mfdw_desktop.database.queries import sorts
from mfdw_desktop.database.queries.sets import in_keys
from mfdw_desktop.database.sorting import in_order
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.approvals import (
    SETTING,
    ApprovalRule,
    Decision,
    Waiting,
    from_document,
)
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money

AWARD = "award"


def rules(connection: Connection) -> tuple[ApprovalRule, ...]:
    """Return from which amounts on something waits."""
    return from_document(stored.rule(connection, SETTING))


def request(
    unit: Unit, *, subject: str, subject_uid: str, branch: int, amount: Money | None, currency: str
) -> int:
    """Let something wait for a second person; return the key of what waits.

    What waits already is brought up to date: the last who changed it asks.
    """
    values = {
        "amount_minor": amount.minor if amount is not None else None,
        "currency": amount.currency if amount is not None else currency,
        "requested_by": unit.actor.uid,
        "requested_at": unit.now,
    }
    open_ = unit.connection.execute(
        sa.select(Approval.id).where(
            Approval.subject == subject,
            Approval.subject_uid == subject_uid,
            Approval.decision.is_(None),
            Approval.deleted_at.is_(None),
        )
    ).scalar()
    if open_ is not None:
        unit.update(Approval, int(open_), **values)
        return int(open_)
    made = unit.create(
        Approval, branch_id=branch, subject=subject, subject_uid=subject_uid, **values
    )
    return made.id


def withdraw(unit: Unit, subject: str, subject_uid: str) -> None:
    """Let something wait no longer: it was taken back before anybody decided."""
    waiting = unit.connection.execute(
        sa.select(Approval.id).where(
            Approval.subject == subject,
            Approval.subject_uid == subject_uid,
            Approval.decision.is_(None),
            Approval.deleted_at.is_(None),
        )
    ).scalars()
    unit.remove_many(Approval, list(waiting))


def decide(unit: Unit, key: int, decision: Decision, reason: str) -> None:
    """Write what the second person said."""
    unit.update(
        Approval,
        key,
        decision=decision.value,
        decided_by=unit.actor.uid,
        decided_at=unit.now,
        reason=reason.strip() or None,
    )


def waiting_count(connection: Connection, branches: frozenset[int]) -> int:
    """Return how many wait."""
    return total_of(connection, ids(branches, is_open=True))


def listed(
    connection: Connection,
    *,
    branches: frozenset[int] = frozenset(),
    is_open: bool | None = True,
    keys: Sequence[int] | None = None,
    limit: int | None = None,
) -> list[Waiting]:
    """Return what waits, the oldest first; or what was decided, the newest first; None: both."""
    query = ids(branches, is_open=is_open)
    if keys is not None:
        query = query.where(Approval.id.in_(list(keys)))
    if limit is not None:
        query = query.limit(limit)
    return rows_of(connection, list(connection.execute(query).scalars()))


def ids(
    branches: frozenset[int], *, is_open: bool | None, order: Order = AS_IT_IS
) -> sa.Select[Any]:
    """Return the SELECT of ids of what waits, the oldest first; or of what was decided."""
    # an award in the bin waits for nobody
    live = sa.or_(Approval.subject != AWARD, Award.deleted_at.is_(None))
    query = (
        sa.select(Approval.id)
        .outerjoin(Award, sa.and_(Approval.subject == AWARD, Award.uid == Approval.subject_uid))
        .where(Approval.deleted_at.is_(None), live)
    )
    if order.column in ("what", "client"):
        query = query.outerjoin(Scheme, Award.scheme_id == Scheme.id)
        query = query.outerjoin(Client, Award.client_id == Client.id)
    if branches:
        query = query.where(Approval.branch_id.in_(sorted(branches)))
    own: tuple[Any, ...] = (Approval.requested_at.desc(), Approval.id.desc())
    if is_open:
        query = query.where(Approval.decision.is_(None))
        own = (Approval.requested_at.asc(), Approval.id.asc())
    elif is_open is not None:
        query = query.where(Approval.decision.is_not(None))
        own = (Approval.decided_at.desc(), Approval.id.desc())
    return in_order(query, order, sorts.APPROVALS, own, key=Approval.id)


def rows_of(connection: Connection, keys: Sequence[int]) -> list[Waiting]:
    """Return what waits or was decided, in the order of `keys`."""
    query = (
        sa.select(
            Approval.__table__,
            Branch.code.label("branch"),
            Scheme.name.label("scheme"),
            Client.code.label("client_code"),
            Client.uid.label("client_uid"),
            sa.func.coalesce(Client.name, Client.native_name, Client.code).label("client_name"),
        )
        .select_from(Approval)
        .join(Branch, Approval.branch_id == Branch.id)
        .outerjoin(Award, sa.and_(Approval.subject == AWARD, Award.uid == Approval.subject_uid))
        .outerjoin(Scheme, Award.scheme_id == Scheme.id)
        .outerjoin(Client, Award.client_id == Client.id)
    )
    return [_waiting(row) for row in in_keys(connection, query, Approval.id, keys)]


def _waiting(row: Any) -> Waiting:
    return Waiting(
        id=row.id,
        uid=row.uid,
        subject=row.subject,
        subject_uid=row.subject_uid,
        branch=row.branch,
        what=row.scheme or "",
        client_code=row.client_code or "",
        client_name=row.client_name or "",
        client_uid=row.client_uid or "",
        amount=Money(row.amount_minor, row.currency) if row.amount_minor is not None else None,
        requested_by=row.requested_by,
        requested_at=row.requested_at,
        decision=Decision(row.decision) if row.decision else None,
        decided_by=row.decided_by or "",
        decided_at=row.decided_at,
        reason=row.reason or "",
    )
