"""Households of clients, and what rosters of interviews say of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Client,
    HouseholdMember,
    QuestionnaireVersion,
    Response,
    ResponseRow,
    SurveyRound,
)
from mfdw_desktop.database.queries.client_detail import member_of
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.domain import households


def members(
    connection: Connection, clients: Iterable[int]
) -> dict[int, list[households.HouseholdMember]]:
    """Return who lives with each client now."""
    found: dict[int, list[households.HouseholdMember]] = {}
    for part in parts(clients):
        rows = connection.execute(
            sa.select(Client.id.label("of_client"), HouseholdMember.__table__)
            .join(HouseholdMember, HouseholdMember.household_id == Client.household_id)
            .where(
                among(connection, Client.id, part),
                HouseholdMember.deleted_at.is_(None),
                HouseholdMember.left_on.is_(None),
            )
            .order_by(HouseholdMember.id)
        )
        for row in rows:
            found.setdefault(row.of_client, []).append(member_of(row))
    return found


def roster_rows(connection: Connection, client: int) -> list[Any]:
    """Return the rows of the repeats of a client's interviews, with what they are read by."""
    return list(
        connection.execute(
            sa.select(
                ResponseRow.id,
                ResponseRow.path,
                ResponseRow.answers,
                ResponseRow.member_id,
                Response.interviewed_on,
                SurveyRound.name.label("round"),
                QuestionnaireVersion.id.label("version"),
                QuestionnaireVersion.definition,
            )
            .join(Response, Response.id == ResponseRow.response_id)
            .join(SurveyRound, SurveyRound.id == Response.round_id)
            .join(QuestionnaireVersion, QuestionnaireVersion.id == Response.version_id)
            .where(
                Response.client_id == client,
                Response.deleted_at.is_(None),
                ResponseRow.deleted_at.is_(None),
            )
            .order_by(Response.interviewed_on, ResponseRow.id)
        )
    )
