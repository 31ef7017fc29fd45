"""Head counts, registration papers, checklists and safety visits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.lists import count_and_first
from mfdw_desktop.database.models import (
    AgreedAction,
    Checklist,
    ChecklistItem,
    Client,
    Enterprise,
    HeadCount,
    RegistrationPaper,
    SafetyVisit,
    VisitAnswer,
)
from mfdw_desktop.database.queries import evidence, sorts
from mfdw_desktop.database.queries.sets import among, in_keys, parts
from mfdw_desktop.database.sorting import in_order
from mfdw_desktop.domain import worksites as rules
from mfdw_desktop.domain.enterprises import Registration
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.money import Money

_ENTERPRISE = sa.func.coalesce(Enterprise.activity, Enterprise.name, "").label("enterprise")
_OF_CLIENT = (
    _ENTERPRISE,
    Client.uid.label("client_uid"),
    Client.code.label("client_code"),
    sa.func.coalesce(Client.name, Client.native_name, Client.code).label("client_name"),
)
_LIVE = (Enterprise.deleted_at.is_(None), Client.deleted_at.is_(None))


def head_counts(connection: Connection, client: int) -> tuple[rules.HeadCount, ...]:
    """Return the head counts of a client's enterprises, newest first."""
    query = (
        sa.select(HeadCount.__table__, _ENTERPRISE)
        .join(Enterprise, HeadCount.enterprise_id == Enterprise.id)
        .where(
            Enterprise.client_id == client,
            Enterprise.deleted_at.is_(None),
            HeadCount.deleted_at.is_(None),
        )
        .order_by(HeadCount.counted_on.desc(), HeadCount.id.desc())
    )
    return tuple(
        rules.HeadCount(
            row.counted_on, row.paid_women, row.paid_men, row.unpaid_women, row.unpaid_men,
            row.id, row.uid, row.enterprise_id, row.enterprise,
        )
        for row in connection.execute(query)
    )  # fmt: skip


def registration_papers(
    connection: Connection,
    *,
    client: int | None = None,
    branches: frozenset[int] = frozenset(),
    in_force: date | None = None,
    expiring: tuple[date, int] | None = None,
) -> tuple[rules.RegistrationPaper, ...]:
    """Return papers; those that expire first come first.

    `in_force` is a day on which they hold, `expiring` a day and within how many days they end.
    """
    query = paper_ids(client=client, branches=branches, in_force=in_force, expiring=expiring)
    return tuple(papers_of(connection, list(connection.execute(query).scalars())))


def paper_ids(
    *,
    client: int | None = None,
    branches: frozenset[int] = frozenset(),
    in_force: date | None = None,
    expiring: tuple[date, int] | None = None,
    order: Order = AS_IT_IS,
) -> sa.Select[Any]:
    """Return the SELECT of ids of papers; *Today* counts and opens the same ones."""
    query = (
        sa.select(RegistrationPaper.id)
        .join(Enterprise, RegistrationPaper.enterprise_id == Enterprise.id)
        .join(Client, Enterprise.client_id == Client.id)
        .where(RegistrationPaper.deleted_at.is_(None), *_LIVE)
    )
    if client is not None:
        query = query.where(Enterprise.client_id == client)
    if branches:
        query = query.where(RegistrationPaper.branch_id.in_(sorted(branches)))
    day = in_force or (expiring[0] if expiring else None)
    ends = RegistrationPaper.expires_on
    if day is not None:
        query = query.where(RegistrationPaper.issued_on <= day)
    if expiring is not None:
        last = expiring[0] + timedelta(days=expiring[1])
        query = query.where(ends >= expiring[0], ends <= last)
    elif day is not None:
        query = query.where(sa.or_(ends.is_(None), ends >= day))
    own = (ends.asc().nulls_last(), RegistrationPaper.id)
    return in_order(query, order, sorts.PAPERS, own, key=RegistrationPaper.id)


def papers_of(connection: Connection, keys: Sequence[int]) -> list[rules.RegistrationPaper]:
    """Return papers in the order of `keys`."""
    query = (
        sa.select(
            RegistrationPaper.__table__,
            *_OF_CLIENT,
            evidence.count(EvidenceOf.REGISTRATION).label("documents"),
        )
        .join(Enterprise, RegistrationPaper.enterprise_id == Enterprise.id)
        .join(Client, Enterprise.client_id == Client.id)
    )
    return [
        rules.RegistrationPaper(
            Registration(row.grade), row.authority or "", row.number or "", row.issued_on,
            row.expires_on,
            None if row.fee_minor is None else Money(row.fee_minor, row.currency),
            row.note or "", row.id, row.uid, row.enterprise_id, row.enterprise, row.client_uid,
            row.client_code, row.client_name, row.documents,
        )
        for row in in_keys(connection, query, RegistrationPaper.id, keys)
    ]  # fmt: skip


def checklists(connection: Connection) -> list[rules.Checklist]:
    """Return the checklists by name, with their items."""
    items: dict[int, list[rules.ChecklistItem]] = defaultdict(list)
    for row in connection.execute(
        sa.select(ChecklistItem.__table__)
        .where(ChecklistItem.deleted_at.is_(None))
        .order_by(ChecklistItem.position, ChecklistItem.id)
    ):
        items[row.checklist_id].append(rules.ChecklistItem(row.code, row.text, row.id))
    held = {
        key: int(count)
        for key, count in connection.execute(
            sa.select(SafetyVisit.checklist_id, sa.func.count())
            .where(SafetyVisit.deleted_at.is_(None))
            .group_by(SafetyVisit.checklist_id)
        )
    }
    query = sa.select(Checklist.__table__).where(Checklist.deleted_at.is_(None))
    return [
        rules.Checklist(
            row.code, row.name, row.note or "", tuple(items[row.id]), row.id, row.uid,
            held.get(row.id, 0),
        )
        for row in connection.execute(query.order_by(Checklist.name, Checklist.id))
    ]  # fmt: skip


def visits(
    connection: Connection,
    *,
    client: int | None = None,
    branches: frozenset[int] = frozenset(),
) -> tuple[rules.SafetyVisit, ...]:
    """Return visits, newest first, each with its answers, actions, and the change of score."""
    query = visit_ids(client=client, branches=branches)
    found = visits_of(connection, list(connection.execute(query).scalars()))
    return tuple(_with_change(found))


def visit_ids(
    *,
    client: int | None = None,
    branches: frozenset[int] = frozenset(),
    order: Order = AS_IT_IS,
) -> sa.Select[Any]:
    """Return the SELECT of ids of visits, newest first."""
    query = (
        sa.select(SafetyVisit.id)
        .join(Enterprise, SafetyVisit.enterprise_id == Enterprise.id)
        .join(Client, Enterprise.client_id == Client.id)
        .where(SafetyVisit.deleted_at.is_(None), *_LIVE)
    )
    if client is not None:
        query = query.where(Enterprise.client_id == client)
    if branches:
        query = query.where(SafetyVisit.branch_id.in_(sorted(branches)))
    own = (SafetyVisit.visited_on.desc(), SafetyVisit.id.desc())
    return in_order(query, order, sorts.SAFETY_VISITS, own, key=SafetyVisit.id)


def visits_of(connection: Connection, keys: Sequence[int]) -> list[rules.SafetyVisit]:
    """Return visits in the order of `keys`, each with its answers and actions."""
    query = (
        sa.select(
            SafetyVisit.__table__,
            Checklist.name.label("checklist"),
            *_OF_CLIENT,
            evidence.count(EvidenceOf.SAFETY_VISIT).label("documents"),
        )
        .join(Checklist, SafetyVisit.checklist_id == Checklist.id)
        .join(Enterprise, SafetyVisit.enterprise_id == Enterprise.id)
        .join(Client, Enterprise.client_id == Client.id)
    )
    rows = in_keys(connection, query, SafetyVisit.id, keys)
    answers = _answers(connection, keys)
    agreed: dict[int, list[rules.AgreedAction]] = defaultdict(list)
    for each in actions(connection, visits=keys):
        agreed[each.visit_id].append(each)
    return [
        rules.SafetyVisit(
            row.id, row.uid, row.enterprise_id, row.enterprise, row.client_uid, row.client_code,
            row.client_name, row.checklist_id, row.checklist, row.visited_on, row.visitor or "",
            row.next_on, row.note or "", answers.get(row.id, {}), tuple(agreed.get(row.id, ())),
            documents=row.documents,
        )
        for row in rows
    ]  # fmt: skip


def actions(
    connection: Connection,
    *,
    visits: Sequence[int] | None = None,
    branches: frozenset[int] = frozenset(),
    is_open: bool = False,
    until: date | None = None,
) -> list[rules.AgreedAction]:
    """Return agreed actions, those due first; `until` keeps those due by a day."""
    query = action_ids(branches=branches, is_open=is_open, until=until)
    if visits is None:
        return actions_of(connection, list(connection.execute(query).scalars()))
    found: list[int] = []
    for part in parts(visits):
        asked = query.where(among(connection, AgreedAction.visit_id, part))
        found += connection.execute(asked).scalars()
    return actions_of(connection, found)


def action_ids(
    *,
    branches: frozenset[int] = frozenset(),
    is_open: bool = False,
    until: date | None = None,
    order: Order = AS_IT_IS,
) -> sa.Select[Any]:
    """Return the SELECT of ids of actions; *Today* counts and opens the same ones."""
    query = (
        sa.select(AgreedAction.id)
        # Each has all three; outer joins let SQLite begin at the actions, in their order.
        .outerjoin(SafetyVisit, AgreedAction.visit_id == SafetyVisit.id)
        .outerjoin(Enterprise, SafetyVisit.enterprise_id == Enterprise.id)
        .outerjoin(Client, Enterprise.client_id == Client.id)
        .where(AgreedAction.deleted_at.is_(None), SafetyVisit.deleted_at.is_(None), *_LIVE)
    )
    if branches:
        query = query.where(AgreedAction.branch_id.in_(sorted(branches)))
    if is_open:
        query = query.where(AgreedAction.done_on.is_(None))
    if until is not None:
        query = query.where(AgreedAction.due_on <= until)
    day = AgreedAction.due_on
    own = (day.is_(None), day, AgreedAction.position, AgreedAction.id)
    return in_order(query, order, sorts.ACTIONS, own, key=AgreedAction.id)


def actions_of(connection: Connection, keys: Sequence[int]) -> list[rules.AgreedAction]:
    """Return agreed actions in the order of `keys`."""
    query = (
        sa.select(AgreedAction.__table__, *_OF_CLIENT)
        .join(SafetyVisit, AgreedAction.visit_id == SafetyVisit.id)
        .join(Enterprise, SafetyVisit.enterprise_id == Enterprise.id)
        .join(Client, Enterprise.client_id == Client.id)
    )
    return [
        rules.AgreedAction(
            row.text, row.due_on, row.done_on, row.id, row.uid, row.visit_id, row.client_uid,
            row.client_code, row.client_name, row.enterprise,
        )
        for row in in_keys(connection, query, AgreedAction.id, keys)
    ]  # fmt: skip


def standing_actions(connection: Connection, keys: Sequence[int]) -> set[int]:
    """Return which of the keys are agreed actions that are not in the bin."""
    query = sa.select(AgreedAction.id).where(AgreedAction.deleted_at.is_(None))
    return {row.id for row in in_keys(connection, query, AgreedAction.id, keys)}


def count_expiring(
    connection: Connection, branches: frozenset[int], day: date
) -> tuple[int, date | None]:
    """Return how many papers expire soon, and the last day of the first of them."""
    ids = paper_ids(branches=branches, expiring=(day, rules.EXPIRES_DAYS))
    return count_and_first(connection, ids, RegistrationPaper.expires_on)


def count_open_actions(connection: Connection, branches: frozenset[int]) -> tuple[int, date | None]:
    """Return how many agreed actions are open, and when the first of them is due."""
    ids = action_ids(branches=branches, is_open=True)
    return count_and_first(connection, ids, AgreedAction.due_on)


def _answers(connection: Connection, keys: Sequence[int]) -> dict[int, dict[int, rules.Answer]]:
    found: dict[int, dict[int, rules.Answer]] = defaultdict(dict)
    for part in parts(keys):
        query = sa.select(VisitAnswer.visit_id, VisitAnswer.item_id, VisitAnswer.answer).where(
            among(connection, VisitAnswer.visit_id, part), VisitAnswer.deleted_at.is_(None)
        )
        for visit, item, answer in connection.execute(query):
            found[visit][item] = rules.Answer(answer)
    return found


def _with_change(found: list[rules.SafetyVisit]) -> list[rules.SafetyVisit]:
    """Return the visits, newest first, each with the change since the one before it."""
    last: dict[tuple[int, int], float] = {}
    changed = []
    for each in reversed(found):
        key, now = (each.enterprise_id, each.checklist_id), each.score
        before = last.get(key)
        change = None if now is None or before is None else 100 * (now - before)
        changed.append(replace(each, change=change))
        if now is not None:
            last[key] = now
    return changed[::-1]
