"""What the fields and filters of clients choose from."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Branch,
    Centre,
    Client,
    ClientGroup,
    Innovation,
    Institution,
    Questionnaire,
    Scheme,
    Staff,
    SurveyRound,
)
from mfdw_desktop.database.queries import code_lists, own_fields, rules
from mfdw_desktop.domain import client_choices as chosen

_VILLAGES = 300
_LATEST = 20_000
"""Clients whose villages are counted: a whole large book would keep the form waiting."""


def choices(connection: Connection) -> chosen.ClientChoices:
    """Return everything that a client's fields and filters choose from."""
    institution = connection.execute(
        sa.select(Institution.currency, Institution.country).limit(1)
    ).first()
    innovation = sa.select(Innovation.id).where(Innovation.deleted_at.is_(None)).limit(1)
    officer = sa.func.coalesce(Staff.name, "")
    return chosen.ClientChoices(
        branches=tuple(
            chosen.BranchChoice(*row)
            for row in _live(connection, Branch, Branch.id, Branch.code, Branch.name)
        ),
        centres=tuple(
            chosen.CentreChoice(*row)
            for row in connection.execute(
                sa.select(Centre.id, Centre.branch_id, Centre.name, officer,
                          sa.func.coalesce(Centre.village, ""))
                .outerjoin(Staff, Centre.officer_id == Staff.id)
                .where(Centre.deleted_at.is_(None))
                .order_by(Centre.name, Centre.id)
            )
        ),
        groups=tuple(
            chosen.GroupChoice(*row)
            for row in _live(
                connection, ClientGroup, ClientGroup.id, ClientGroup.centre_id, ClientGroup.name
            )
        ),
        staff=tuple(
            chosen.StaffChoice(*row)
            for row in connection.execute(
                sa.select(Staff.id, Staff.branch_id, Staff.name)
                .where(Staff.deleted_at.is_(None), Staff.left_on.is_(None))
                .order_by(Staff.name, Staff.id)
            )
        ),
        schemes=tuple(
            chosen.SchemeChoice(*row) for row in _live(connection, Scheme, Scheme.id, Scheme.name)
        ),
        rounds=tuple(
            chosen.RoundChoice(*row)
            for row in connection.execute(
                sa.select(SurveyRound.id, Questionnaire.title, SurveyRound.name)
                .join(Questionnaire, SurveyRound.questionnaire_id == Questionnaire.id)
                .where(SurveyRound.deleted_at.is_(None), Questionnaire.deleted_at.is_(None))
                .order_by(Questionnaire.title, SurveyRound.id)
            )
        ),
        currency=institution.currency if institution else "USD",
        country=institution.country if institution else "",
        ages=rules.national_ages(connection),
        labels=code_lists.labels(connection),
        own_fields=own_fields.fields(connection),
        has_innovation=connection.execute(innovation).first() is not None,
    )  # fmt: skip


def villages(connection: Connection) -> tuple[str, ...]:
    """Return the commonest villages of the clients who were enrolled last."""
    latest = (
        sa.select(Client.village)
        .where(Client.deleted_at.is_(None), Client.village.is_not(None))
        .order_by(Client.id.desc())
        .limit(_LATEST)
        .subquery()
    )
    query = (
        sa.select(latest.c.village)
        .group_by(latest.c.village)
        .order_by(sa.func.count().desc(), latest.c.village)
        .limit(_VILLAGES)
    )
    return tuple(connection.execute(query).scalars())


def _live(connection: Connection, model: Any, *columns: Any) -> Any:
    query = sa.select(*columns).where(model.deleted_at.is_(None))
    return connection.execute(query.order_by(model.name, model.id))
