"""Awards received and the checks of their conditions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.lists import total_of
from mfdw_desktop.database.models import (
    Award,
    CheckReview,
    Client,
    ConditionCheck,
    Consent,
    GivenReason,
    HouseholdMember,
    IncentiveKind,
    Scheme,
    SchemeCondition,
    SchemeVersion,
)
from mfdw_desktop.database.queries import evidence, search, sorts
from mfdw_desktop.database.queries.sets import in_keys
from mfdw_desktop.database.sorting import in_order
from mfdw_desktop.domain.conditions import CheckRow, CheckState, Evidence
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.incentives import AwardFilter, AwardRow, AwardStatus
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money

_CLIENT_NAME = sa.func.coalesce(Client.name, Client.native_name, "")
_REVIEWED = sa.exists().where(
    CheckReview.check_id == ConditionCheck.id, CheckReview.deleted_at.is_(None)
)
_REASON = (
    sa.select(GivenReason.reason)
    .where(GivenReason.award_id == Award.id, GivenReason.deleted_at.is_(None))
    .order_by(GivenReason.id)
    .limit(1)
    .scalar_subquery()
)
_MEMBER_NAME = sa.func.coalesce(HouseholdMember.name, HouseholdMember.native_name, "")


def conditions(connection: Connection, wanted: AwardFilter) -> list[sa.ColumnElement[bool]]:
    """Return what an award must be to be in a list."""
    found: list[sa.ColumnElement[bool]] = [Award.deleted_at.is_(None)]
    if wanted.client_id is not None:
        found.append(Award.client_id == wanted.client_id)
    if wanted.scheme_id is not None:
        found.append(Award.scheme_id == wanted.scheme_id)
    if wanted.centre_id is not None:
        theirs = sa.select(Client.id).where(Client.centre_id == wanted.centre_id)
        found.append(Award.client_id.in_(theirs))
    if wanted.kinds:
        found.append(IncentiveKind.code.in_(sorted(wanted.kinds)))
    if wanted.statuses:
        found.append(Award.status.in_(sorted(each.value for each in wanted.statuses)))
    if wanted.first is not None:
        found.append(Award.given_on >= wanted.first)
    if wanted.last is not None:
        found.append(Award.given_on <= wanted.last)
    if wanted.text.strip():
        found.append(Award.client_id.in_(search.clients(connection, wanted.text)))
    return found


def ordered_ids(
    connection: Connection, wanted: AwardFilter, order: Order = AS_IT_IS
) -> sa.Select[Any]:
    """Return the SELECT of ids of the awards wanted, newest first."""
    query = sa.select(Award.id).where(*conditions(connection, wanted))
    if wanted.kinds:
        query = query.join(Scheme, Award.scheme_id == Scheme.id)
        query = query.join(IncentiveKind, Scheme.kind_id == IncentiveKind.id)
    own = (Award.given_on.desc(), Award.id.desc())
    return in_order(query, order, sorts.AWARDS, own, key=Award.id)


def count(connection: Connection, wanted: AwardFilter) -> int:
    """Return how many awards a list has."""
    return total_of(connection, ordered_ids(connection, wanted))


def award_day(connection: Connection, check: int) -> tuple[date, bool]:
    """Return the day of the award that a check belongs to, and whether it is about a child."""
    query = (
        sa.select(Award.given_on, SchemeCondition.about_child)
        .join(ConditionCheck, ConditionCheck.award_id == Award.id)
        .join(SchemeCondition, ConditionCheck.condition_id == SchemeCondition.id)
        .where(ConditionCheck.id == check)
    )
    row = connection.execute(query).one()
    return row.given_on, bool(row.about_child)


def rows(connection: Connection, wanted: AwardFilter, *, limit: int) -> list[AwardRow]:
    """Return awards, newest first, each with its checks."""
    keys = connection.execute(ordered_ids(connection, wanted).limit(limit)).scalars().all()
    return rows_of(connection, keys)


def rows_of(connection: Connection, keys: Sequence[int]) -> list[AwardRow]:
    """Return the awards with the keys, in their order."""
    found: dict[int, Any] = {}
    held: dict[int, list[CheckRow]] = defaultdict(list)
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        query = (
            sa.select(
                Award.__table__,
                Client.code.label("client_code"),
                _CLIENT_NAME.label("client_name"),
                Scheme.code.label("scheme_code"),
                Scheme.name.label("scheme_name"),
                IncentiveKind.code.label("kind"),
                _MEMBER_NAME.label("member"),
                sa.func.coalesce(SchemeVersion.number, 1).label("version_number"),
                _REASON.label("reason"),
            )
            .select_from(Award)
            .join(Client, Award.client_id == Client.id)
            .join(Scheme, Award.scheme_id == Scheme.id)
            .join(IncentiveKind, Scheme.kind_id == IncentiveKind.id)
            .outerjoin(HouseholdMember, Award.member_id == HouseholdMember.id)
            .outerjoin(SchemeVersion, Award.version_id == SchemeVersion.id)
            .where(Award.id.in_(part))
        )
        found.update({row.id: row for row in connection.execute(query)})
        for check in checks(connection, awards=part):
            held[check.award_id].append(check)
    return [_award(found[key], tuple(held.get(key, ()))) for key in keys if key in found]


def checks(
    connection: Connection,
    *,
    awards: Sequence[int] | None = None,
    client_id: int | None = None,
    due_until: date | None = None,
    states: frozenset[CheckState] = frozenset(),
    branches: frozenset[int] = frozenset(),
    limit: int | None = None,
) -> list[CheckRow]:
    """Return checks by day due; every given argument narrows them."""
    query = _check_rows().order_by(ConditionCheck.due_on, ConditionCheck.id)
    query = query.where(ConditionCheck.deleted_at.is_(None))
    if awards is not None:
        query = query.where(ConditionCheck.award_id.in_(awards))
    if client_id is not None:
        query = query.where(ConditionCheck.client_id == client_id)
    query = query.where(*_check_conditions(states, due_until, branches))
    if limit is not None:
        query = query.limit(limit)
    return [_check(row) for row in connection.execute(query)]


def check_ids(
    states: frozenset[CheckState],
    due_until: date | None,
    branches: frozenset[int],
    order: Order = AS_IT_IS,
) -> sa.Select[Any]:
    """Return the SELECT of ids of checks, by day due; *Today* counts and opens the same ones."""
    query = sa.select(ConditionCheck.id).where(
        ConditionCheck.deleted_at.is_(None), *_check_conditions(states, due_until, branches)
    )
    own = (ConditionCheck.due_on, ConditionCheck.id)
    return in_order(query, order, sorts.CHECKS, own, key=ConditionCheck.id)


def live_checks(connection: Connection, keys: Sequence[int]) -> list[int]:
    """Return those of the keys that are checks, and not in the bin."""
    query = sa.select(ConditionCheck.id).where(
        ConditionCheck.id.in_(keys), ConditionCheck.deleted_at.is_(None)
    )
    return list(connection.execute(query).scalars())


def checks_of(connection: Connection, keys: Sequence[int]) -> list[CheckRow]:
    """Return checks in the order of `keys`."""
    return [_check(row) for row in in_keys(connection, _check_rows(), ConditionCheck.id, keys)]


def overdue(
    connection: Connection,
    states: frozenset[CheckState],
    due_until: date | None,
    branches: frozenset[int],
    today: date,
) -> int:
    """Return how many checks of a list should have been done before today."""
    if CheckState.DUE not in states:
        return 0
    last = today - timedelta(days=1)
    until = last if due_until is None else min(last, due_until)
    return total_of(connection, check_ids(frozenset({CheckState.DUE}), until, branches))


def _check_conditions(
    states: frozenset[CheckState], due_until: date | None, branches: frozenset[int]
) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = []
    if due_until is not None:
        found.append(ConditionCheck.due_on <= due_until)
    if states and states != frozenset(CheckState):
        found.append(ConditionCheck.state.in_(sorted(each.value for each in states)))
    if branches:
        found.append(ConditionCheck.branch_id.in_(sorted(branches)))
    return found


def _check_rows() -> sa.Select[Any]:
    return (
        sa.select(
            ConditionCheck.__table__,
            Client.uid.label("client_uid"),
            Client.code.label("client_code"),
            _CLIENT_NAME.label("client_name"),
            Scheme.name.label("scheme_name"),
            SchemeCondition.text.label("condition"),
            SchemeCondition.about_child,
            SchemeCondition.evidence.label("usual"),
            _MEMBER_NAME.label("member"),
            _REVIEWED.label("is_reviewed"),
            evidence.count(EvidenceOf.CHECK).label("documents"),
        )
        .select_from(ConditionCheck)
        .join(Client, ConditionCheck.client_id == Client.id)
        .join(SchemeCondition, ConditionCheck.condition_id == SchemeCondition.id)
        .join(Scheme, SchemeCondition.scheme_id == Scheme.id)
        .outerjoin(HouseholdMember, ConditionCheck.member_id == HouseholdMember.id)
    )


def uids_of_client(connection: Connection, client: int) -> list[str]:
    """Return the uids of a client's awards, checks and consents, the bin included."""
    found: list[str] = []
    for model in (Award, ConditionCheck, Consent):
        found += connection.execute(sa.select(model.uid).where(model.client_id == client)).scalars()
    return found


def _award(row: Any, checks_of: tuple[CheckRow, ...]) -> AwardRow:
    return AwardRow(
        id=row.id,
        uid=row.uid,
        client_id=row.client_id,
        client_code=row.client_code,
        client_name=row.client_name,
        scheme_id=row.scheme_id,
        scheme_code=row.scheme_code,
        scheme_name=row.scheme_name,
        kind=row.kind,
        on=row.given_on,
        amount=None if row.amount_minor is None else Money(row.amount_minor, row.currency),
        quantity=row.quantity,
        status=AwardStatus(row.status),
        member=row.member,
        reference=row.reference or "",
        note=row.note or "",
        checks=checks_of,
        version=int(row.version_number),
        fields=row.fields or {},
        reason=row.reason or "",
    )


def _check(row: Any) -> CheckRow:
    return CheckRow(
        id=row.id,
        uid=row.uid,
        award_id=row.award_id,
        client_id=row.client_id,
        client_uid=row.client_uid,
        client_code=row.client_code,
        client_name=row.client_name,
        scheme_name=row.scheme_name,
        condition=row.condition,
        about_child=row.about_child,
        member=row.member,
        due_on=row.due_on,
        state=CheckState(row.state),
        checked_on=row.checked_on,
        checked_by=row.checked_by or "",
        evidence=Evidence(row.evidence) if row.evidence else None,
        note=row.note or "",
        consequence=row.consequence or "",
        is_reviewed=bool(row.is_reviewed),
        documents=row.documents,
        usual=Evidence(row.usual) if row.usual else None,
    )
