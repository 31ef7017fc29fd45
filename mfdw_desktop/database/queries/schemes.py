"""Schemes on offer with their versions and what they came to; kinds and areas."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Area,
    Award,
    IncentiveKind,
    Scheme,
    SchemeCondition,
    SchemeVersion,
)
from mfdw_desktop.domain import eligibility, incentives, kinds, scheme_versions
from mfdw_desktop.domain.conditions import ConditionDraft, Evidence
from mfdw_desktop.domain.incentives import AwardStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.scheme_versions import AmountRule


def kinds_of(connection: Connection) -> list[kinds.IncentiveKind]:
    """Return the kinds of incentive, in the order of their making."""
    query = sa.select(IncentiveKind.__table__).where(IncentiveKind.deleted_at.is_(None))
    return [
        kinds.IncentiveKind(
            row.code,
            row.name,
            row.is_seed,
            row.uses_sessions,
            row.uses_conditions,
            row.uses_money,
            fields=kinds.fields_from(row.fields),
            id=row.id,
            uid=row.uid,
        )
        for row in connection.execute(query.order_by(IncentiveKind.id))
    ]


def areas_of(connection: Connection) -> list[kinds.Area]:
    """Return the areas of decent work, in the order of their making."""
    query = sa.select(Area.__table__).where(Area.deleted_at.is_(None)).order_by(Area.id)
    return [
        kinds.Area(row.code, row.name, id=row.id, uid=row.uid) for row in connection.execute(query)
    ]


def used_by(connection: Connection, what: str) -> dict[int, int]:
    """Return how many schemes each `kind` or `area` has, by its key."""
    column = Scheme.kind_id if what == "kind" else Scheme.area_id
    query = sa.select(column, sa.func.count()).where(Scheme.deleted_at.is_(None)).group_by(column)
    return {int(key): int(count) for key, count in connection.execute(query) if key is not None}


def ids_by_code(connection: Connection, model: Any) -> dict[str, int]:
    """Return the ids of live records of a catalogue by code."""
    query = sa.select(model.code, model.id).where(model.deleted_at.is_(None))
    return {code: int(key) for code, key in connection.execute(query)}


def schemes(
    connection: Connection,
    key: int | None = None,
    *,
    day: date | None = None,
    counted: bool = True,
) -> list[incentives.Scheme]:
    """Return the schemes by name, with what was given so far.

    Rule, amount and conditions are those in force on `day`; without a day the newest. Where
    only the rules are wanted, no award is counted, which goes through all of them.
    """
    query = (
        sa.select(Scheme.__table__, IncentiveKind.code.label("kind"), Area.code.label("area"))
        .join(IncentiveKind, Scheme.kind_id == IncentiveKind.id)
        .outerjoin(Area, Scheme.area_id == Area.id)
        .where(Scheme.deleted_at.is_(None))
        .order_by(Scheme.name, Scheme.id)
    )
    if key is not None:
        query = query.where(Scheme.id == key)
    held = versions(connection, key, counted=counted)
    given = _given(connection, key) if counted else {}
    nothing: tuple[int, int, tuple[Money, ...]] = (0, 0, ())
    found = [
        _scheme(row, tuple(held.get(row.id, ())), given.get(row.id, nothing))
        for row in connection.execute(query)
    ]
    return [each.on(day or date.max) for each in found]


def versions(
    connection: Connection, scheme: int | None = None, *, counted: bool = True
) -> dict[int, list[scheme_versions.SchemeVersion]]:
    """Return the versions of each scheme by the day from which they hold."""
    query = sa.select(SchemeVersion.__table__).where(SchemeVersion.deleted_at.is_(None))
    counting = (
        sa.select(Award.version_id, sa.func.count())
        .where(Award.deleted_at.is_(None), Award.version_id.is_not(None))
        .group_by(Award.version_id)
    )
    if scheme is not None:
        query = query.where(SchemeVersion.scheme_id == scheme)
        counting = counting.where(Award.scheme_id == scheme)
    awards: dict[int | None, int] = {}
    if counted:
        awards = {key: int(count) for key, count in connection.execute(counting)}
    asked = _conditions(connection)
    found: dict[int, list[scheme_versions.SchemeVersion]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.scheme_id].append(
            scheme_versions.SchemeVersion(
                number=row.number,
                from_on=row.from_on,
                rule=AmountRule(row.rule),
                amount=_money(row.amount_minor, row.currency),
                share_percent=row.share_percent or "",
                unit_cost=_money(row.unit_cost_minor, row.currency),
                conditions=asked.get(row.id, ()),
                eligibility=eligibility.from_document(row.eligibility),
                note=row.note or "",
                id=row.id,
                uid=row.uid,
                awards=awards.get(row.id, 0),
            )
        )
    return {key: scheme_versions.in_order(each) for key, each in found.items()}


def _conditions(connection: Connection) -> dict[int, tuple[ConditionDraft, ...]]:
    """Return the conditions of each version."""
    found: dict[int, list[ConditionDraft]] = defaultdict(list)
    query = sa.select(SchemeCondition.__table__).where(SchemeCondition.deleted_at.is_(None))
    for row in connection.execute(query.order_by(SchemeCondition.position, SchemeCondition.id)):
        found[row.version_id].append(
            ConditionDraft(
                text=row.text,
                about_child=row.about_child,
                evidence=Evidence(row.evidence),
                due_after_days=row.due_after_days,
                every_months=row.every_months,
                times=row.times,
                uid=row.uid,
                id=row.id,
            )
        )
    return {key: tuple(each) for key, each in found.items()}


def _given(
    connection: Connection, scheme: int | None
) -> dict[int, tuple[int, int, tuple[Money, ...]]]:
    """Return awards, clients and sums by currency of every scheme, of what was given."""
    live: list[sa.ColumnElement[bool]] = [
        Award.deleted_at.is_(None),
        Award.status == AwardStatus.GIVEN.value,
    ]
    if scheme is not None:
        live.append(Award.scheme_id == scheme)
    counts = connection.execute(
        sa.select(Award.scheme_id, sa.func.count(), sa.func.count(Award.client_id.distinct()))
        .where(*live)
        .group_by(Award.scheme_id)
    ).all()
    amounts: dict[int, list[Money]] = defaultdict(list)
    for key, currency, minor in connection.execute(
        sa.select(Award.scheme_id, Award.currency, sa.func.sum(Award.amount_minor))
        .where(*live, Award.amount_minor.is_not(None))
        .group_by(Award.scheme_id, Award.currency)
        .order_by(Award.currency)
    ):
        amounts[key].append(Money(int(minor or 0), currency))
    return {
        key: (int(awards), int(clients), tuple(amounts.get(key, ())))
        for key, awards, clients in counts
    }


def _scheme(
    row: Any,
    held: Sequence[scheme_versions.SchemeVersion],
    given: tuple[int, int, tuple[Money, ...]],
) -> incentives.Scheme:
    return incentives.Scheme(
        id=row.id,
        uid=row.uid,
        code=row.code,
        name=row.name,
        native_name=row.native_name or "",
        kind=row.kind,
        area=row.area or "",
        rule=AmountRule(row.rule),
        amount=_money(row.amount_minor, row.currency),
        share_percent=row.share_percent or "",
        unit_cost=_money(row.unit_cost_minor, row.currency),
        partner=row.partner or "",
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        sessions_planned=row.sessions_planned,
        plan_per_month=row.plan_per_month,
        innovation_id=row.innovation_id,
        description=row.description or "",
        awards=given[0],
        clients=given[1],
        given=given[2],
        versions=tuple(held),
    )


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)
