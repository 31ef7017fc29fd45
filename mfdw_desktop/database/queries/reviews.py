"""Breaches that touch a child: those that wait for a review, and what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.orm import aliased

from mfdw_desktop.database.lists import total_of
from mfdw_desktop.database.models import (
    CheckReview,
    Client,
    ConditionCheck,
    HouseholdMember,
    Scheme,
    SchemeCondition,
)
from mfdw_desktop.database.queries import sorts
from mfdw_desktop.database.queries.sets import in_keys
from mfdw_desktop.database.sorting import Beside, in_order
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.reviews import ReviewDecision, ReviewDraft, ReviewRow

_NAME = sa.func.coalesce(Client.name, Client.native_name, Client.code)
_CHILD = sa.func.coalesce(HouseholdMember.name, HouseholdMember.native_name, "")


def waiting_count(connection: Connection, branches: frozenset[int]) -> int:
    """Return how many breaches wait for a review."""
    return total_of(connection, ids(branches, is_open=True))


def listed(
    connection: Connection,
    *,
    branches: frozenset[int] = frozenset(),
    is_open: bool = True,
    check: int | None = None,
    limit: int | None = None,
) -> list[ReviewRow]:
    """Return what waits, the longest first; or what was decided, the newest first."""
    query = ids(branches, is_open=is_open)
    if check is not None:
        query = query.where(ConditionCheck.id == check)
    if limit is not None:
        query = query.limit(limit)
    return rows_of(connection, list(connection.execute(query).scalars()))


def breach(connection: Connection, check: int) -> Any:
    """Return a check with what its condition is about, as it stands; None if there is none."""
    return connection.execute(
        sa.select(ConditionCheck.__table__, SchemeCondition.about_child)
        .join(SchemeCondition, ConditionCheck.condition_id == SchemeCondition.id)
        .where(ConditionCheck.id == check, ConditionCheck.deleted_at.is_(None))
    ).one_or_none()


def save(unit: Unit, check: int, draft: ReviewDraft) -> None:
    """Write a review; a second one of the same breach takes the place of the first."""
    row = breach(unit.connection, check)
    assert draft.decision is not None
    values = {
        "decision": draft.decision.value,
        "reason": draft.reason.strip(),
        "follows": draft.follows.strip() or None,
        "follow_up_on": draft.follow_up_on,
        "decided_on": draft.decided_on,
        "decided_by": unit.actor.uid,
    }
    held = unit.connection.execute(
        sa.select(CheckReview.id)
        .where(CheckReview.check_id == check, CheckReview.deleted_at.is_(None))
        .order_by(CheckReview.id)
    ).scalar()
    if held is None:
        unit.create(
            CheckReview,
            branch_id=row.branch_id,
            client_id=row.client_id,
            check_id=check,
            **values,
        )
    else:
        unit.update(CheckReview, int(held), **values)


def ids(branches: frozenset[int], *, is_open: bool, order: Order = AS_IT_IS) -> sa.Select[Any]:
    """Return the SELECT of ids of the checks that wait for a review, or were reviewed."""
    live = sa.and_(CheckReview.check_id == ConditionCheck.id, CheckReview.deleted_at.is_(None))
    query = sa.select(ConditionCheck.id).where(ConditionCheck.deleted_at.is_(None))
    if not is_open or order.column == "state":
        query = query.outerjoin(CheckReview, live)
    if order.column == "client":
        query = query.join(Client, ConditionCheck.client_id == Client.id)
    if branches:
        query = query.where(ConditionCheck.branch_id.in_(sorted(branches)))
    if order.column == "condition":
        query = query.join(SchemeCondition, ConditionCheck.condition_id == SchemeCondition.id)
    reviewed = aliased(CheckReview)
    about = sa.select(SchemeCondition.id).where(SchemeCondition.about_child.is_(sa.true()))
    own: tuple[Any, ...] = (CheckReview.decided_on.desc(), CheckReview.id.desc())
    if is_open:
        query = query.where(
            ~sa.exists().where(
                reviewed.check_id == ConditionCheck.id, reviewed.deleted_at.is_(None)
            ),
            ConditionCheck.state == CheckState.NOT_MET.value,
            # Few conditions, but most checks: SQLite shall begin at the checks, in their order.
            Beside(ConditionCheck.condition_id).in_(about),
        )
        own = (ConditionCheck.checked_on.asc(), ConditionCheck.id.asc())
    else:
        query = query.where(CheckReview.id.is_not(None))
    return in_order(query, order, sorts.REVIEWS, own, key=ConditionCheck.id)


def rows_of(connection: Connection, keys: Sequence[int]) -> list[ReviewRow]:
    """Return the checks with what was decided about them, in the order of `keys`."""
    live = sa.and_(CheckReview.check_id == ConditionCheck.id, CheckReview.deleted_at.is_(None))
    columns: list[Any] = [
        ConditionCheck.id.label("check_id"),
        ConditionCheck.uid.label("check_uid"),
        ConditionCheck.due_on,
        ConditionCheck.checked_on,
        ConditionCheck.checked_by,
        ConditionCheck.note,
        Client.id.label("client_id"),
        Client.uid.label("client_uid"),
        Client.code.label("client_code"),
        _NAME.label("client_name"),
        _CHILD.label("child"),
        Scheme.name.label("scheme_name"),
        SchemeCondition.text.label("condition"),
        CheckReview.id.label("review_id"),
        CheckReview.decision,
        CheckReview.reason,
        CheckReview.follows,
        CheckReview.follow_up_on,
        CheckReview.decided_on,
        CheckReview.decided_by,
    ]
    query = (
        sa.select(*columns)
        .select_from(ConditionCheck)
        .join(Client, ConditionCheck.client_id == Client.id)
        .join(SchemeCondition, ConditionCheck.condition_id == SchemeCondition.id)
        .join(Scheme, SchemeCondition.scheme_id == Scheme.id)
        .outerjoin(HouseholdMember, ConditionCheck.member_id == HouseholdMember.id)
        .outerjoin(CheckReview, live)
    )
    return [_row(row) for row in in_keys(connection, query, ConditionCheck.id, keys)]


def _row(row: Any) -> ReviewRow:
    return ReviewRow(
        check_id=row.check_id,
        check_uid=row.check_uid,
        client_id=row.client_id,
        client_uid=row.client_uid,
        client_code=row.client_code,
        client_name=row.client_name,
        child=row.child,
        scheme_name=row.scheme_name,
        condition=row.condition,
        due_on=row.due_on,
        checked_on=row.checked_on,
        checked_by=row.checked_by or "",
        note=row.note or "",
        review_id=row.review_id,
        decision=ReviewDecision(row.decision) if row.decision else None,
        reason=row.reason or "",
        follows=row.follows or "",
        follow_up_on=row.follow_up_on,
        decided_on=row.decided_on,
        decided_by=row.decided_by or "",
    )
