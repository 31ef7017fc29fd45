"""The counts of the first page; each is the count of the list that its line opens."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from mfdw_desktop.database.models import (
    Centre,
    Client,
    ConditionCheck,
    Questionnaire,
    QueuedInterview,
    Response,
    Scheme,
    SchemeCondition,
    SurveyRound,
)
from mfdw_desktop.database.queries import client_conditions, consents
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.consents import ConsentScope
from mfdw_desktop.domain.imports import QueueReason
from mfdw_desktop.domain.surveys import round_order
from mfdw_desktop.domain.today import RoundProgress


def checks_due(
    connection: Connection, branches: frozenset[int], until: date
) -> tuple[int, date | None, tuple[str, ...]]:
    """Return how many checks are due until a day, since when, and of which schemes first."""
    due = [
        ConditionCheck.deleted_at.is_(None),
        ConditionCheck.state == CheckState.DUE.value,
        ConditionCheck.due_on <= until,
        *_within(ConditionCheck.branch_id, branches),
    ]
    count, oldest = connection.execute(
        sa.select(sa.func.count(), sa.func.min(ConditionCheck.due_on)).where(*due)
    ).one()
    names = connection.execute(
        sa.select(Scheme.name)
        .select_from(ConditionCheck)
        .join(SchemeCondition, ConditionCheck.condition_id == SchemeCondition.id)
        .join(Scheme, SchemeCondition.scheme_id == Scheme.id)
        .where(*due)
        .group_by(Scheme.name)
        .order_by(sa.func.count().desc(), Scheme.name)
        .limit(2)
    ).scalars()
    return int(count), oldest, tuple(names)


def queued(connection: Connection, *, is_unknown: bool) -> int:
    """Return how many interviews wait: those of unknown clients, or the second ones."""
    unknown = QueuedInterview.reason == QueueReason.CLIENT_UNKNOWN.value
    query = sa.select(sa.func.count()).where(
        QueuedInterview.deleted_at.is_(None),
        QueuedInterview.decision.is_(None),
        unknown if is_unknown else ~unknown,
    )
    return int(connection.execute(query).scalar_one())


def to_complete(connection: Connection, branches: frozenset[int]) -> int:
    """Return how many clients are still to complete."""
    query = sa.select(sa.func.count()).where(
        Client.deleted_at.is_(None),
        Client.status == ClientStatus.TO_COMPLETE.value,
        *_within(Client.branch_id, branches),
    )
    return int(connection.execute(query).scalar_one())


def open_round(
    connection: Connection, branches: frozenset[int], today: date
) -> tuple[RoundProgress, date | None] | None:
    """Return the latest round that is open, by centre, and the day on which it closes.

    Open is a round that has begun, by its window or its first interview, and whose window is
    not over.
    """
    begun = (
        sa.select(Response.id)
        .where(Response.round_id == SurveyRound.id, Response.deleted_at.is_(None))
        .exists()
    )
    rows = connection.execute(
        sa.select(
            SurveyRound.id,
            SurveyRound.name,
            SurveyRound.closes_on,
            Questionnaire.code,
            Questionnaire.title,
        )
        .join(Questionnaire, SurveyRound.questionnaire_id == Questionnaire.id)
        .where(
            SurveyRound.deleted_at.is_(None),
            Questionnaire.deleted_at.is_(None),
            sa.or_(begun, SurveyRound.opens_on <= today),
            sa.or_(SurveyRound.opens_on.is_(None), SurveyRound.opens_on <= today),
            sa.or_(SurveyRound.closes_on.is_(None), SurveyRound.closes_on >= today),
        )
    ).all()
    if not rows:
        return None
    chosen = max(rows, key=lambda each: (round_order(each.name), each.id))
    centres = _by_centre(connection, chosen.id, branches, today)
    progress = RoundProgress(chosen.id, chosen.code, chosen.title, chosen.name, centres)
    return progress, chosen.closes_on


def _by_centre(
    connection: Connection, round_id: int, branches: frozenset[int], today: date
) -> tuple[tuple[str, int, int], ...]:
    """Return for each centre who of its active clients was interviewed, and how many there are.

    Those interviewed are come upon by the round, not by asking of every client whether she was.
    Who took back the consent to be asked, and was not asked before, is not counted.
    """
    active = (
        Client.deleted_at.is_(None),
        Client.status == ClientStatus.ACTIVE.value,
        *_within(Client.branch_id, branches),
    )
    everybody = connection.execute(
        sa.select(Client.centre_id, sa.func.count()).where(*active).group_by(Client.centre_id)
    )
    told_of = client_conditions.interviewed(round_id)
    told = told_of.distinct().subquery()
    interviewed = connection.execute(
        sa.select(Client.centre_id, sa.func.count())
        .select_from(told)
        .join(Client, Client.id == told.c.client_id)
        .where(*active)
        .group_by(Client.centre_id)
    )
    refused = consents.withdrawn(ConsentScope.SURVEY, today)
    left_out = connection.execute(
        sa.select(Client.centre_id, sa.func.count())
        .where(
            *active,
            Client.id.in_(refused),
            ~client_conditions.interviewed(round_id)
            .where(Response.client_id == Client.id)
            .exists(),
        )
        .group_by(Client.centre_id)
    )
    missing = {key: int(count) for key, count in left_out}
    done = {key: int(count) for key, count in interviewed}
    named = connection.execute(sa.select(Centre.id, Centre.name))
    names: dict[int | None, str] = {row.id: row.name for row in named}
    found = [
        (names.get(key) or "", done.get(key, 0), int(count) - missing.get(key, 0))
        for key, count in everybody
    ]
    return tuple(sorted(found))


def _within(column: Any, branches: frozenset[int]) -> list[sa.ColumnElement[bool]]:
    return [column.in_(sorted(branches))] if branches else []
