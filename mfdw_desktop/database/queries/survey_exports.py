"""Responses of a survey as they go out: with their rows, and the forms they were asked with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Branch,
    Client,
    QuestionnaireVersion,
    Response,
    ResponseRow,
    SurveyRound,
)
from mfdw_desktop.domain.surveys import round_order


def exported(
    connection: Connection,
    questionnaire: int,
    round_name: str | None,
    *,
    keys: Sequence[int] | None = None,
) -> Iterator[Any]:
    """Yield the live responses of a questionnaire for an export, round by round.

    With `keys` only these, in their order.
    """
    query = (
        sa.select(
            Response.id,
            Response.uid,
            Response.version,
            Response.source_key,
            Response.interviewed_on,
            Response.interviewer,
            Response.status,
            Response.arm,
            Response.answers,
            Response.missing,
            SurveyRound.name.label("round"),
            Branch.code.label("branch"),
            Client.code.label("client"),
            Client.uid.label("client_uid"),
            Client.name.label("client_name"),
            Client.native_name.label("client_native_name"),
        )
        .join(SurveyRound, SurveyRound.id == Response.round_id)
        .join(Branch, Branch.id == Response.branch_id)
        .outerjoin(Client, Client.id == Response.client_id)
        .where(SurveyRound.questionnaire_id == questionnaire, Response.deleted_at.is_(None))
        .order_by(Response.round_id, Response.id)
    )
    if round_name:
        query = query.where(SurveyRound.name == round_name)
    if keys is None:
        yield from connection.execution_options(yield_per=1000).execute(query)
        return
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        found = {row.id: row for row in connection.execute(query.where(Response.id.in_(part)))}
        yield from (found[key] for key in part if key in found)


def response_uids(
    connection: Connection, questionnaire: int, round_name: str | None
) -> list[tuple[int, str, str]]:
    """Return id, uid and client's uid (or nothing) of each live response."""
    query = (
        sa.select(Response.id, Response.uid, sa.func.coalesce(Client.uid, ""))
        .join(SurveyRound, SurveyRound.id == Response.round_id)
        .outerjoin(Client, Client.id == Response.client_id)
        .where(SurveyRound.questionnaire_id == questionnaire, Response.deleted_at.is_(None))
    )
    if round_name:
        query = query.where(SurveyRound.name == round_name)
    return [(row[0], row[1], row[2]) for row in connection.execute(query)]


def versions_by_round(
    connection: Connection, questionnaire: int
) -> list[tuple[str, int, dict[str, Any]]]:
    """Return for each round the versions of the form that it was asked with: name, id, document."""
    used = (
        sa.select(Response.round_id, Response.version_id)
        .where(Response.deleted_at.is_(None))
        .distinct()
        .subquery()
    )
    rows = connection.execute(
        sa.select(SurveyRound.name, QuestionnaireVersion.id, QuestionnaireVersion.definition)
        .join(used, used.c.round_id == SurveyRound.id)
        .join(QuestionnaireVersion, QuestionnaireVersion.id == used.c.version_id)
        .where(SurveyRound.questionnaire_id == questionnaire, SurveyRound.deleted_at.is_(None))
        .order_by(QuestionnaireVersion.id)
    )
    found = [(row[0], int(row[1]), row[2]) for row in rows]
    return sorted(found, key=lambda each: round_order(each[0]))


def exported_rows(
    connection: Connection, questionnaire: int, round_name: str | None
) -> Iterator[Any]:
    """Yield the live rows of repeats of a questionnaire for an export, in order."""
    query = (
        sa.select(
            ResponseRow.id,
            ResponseRow.uid,
            ResponseRow.response_id,
            ResponseRow.parent_row_id,
            ResponseRow.path,
            ResponseRow.position,
            ResponseRow.answers,
            ResponseRow.missing,
            Response.uid.label("response_uid"),
        )
        .join(Response, Response.id == ResponseRow.response_id)
        .join(SurveyRound, SurveyRound.id == Response.round_id)
        .where(
            SurveyRound.questionnaire_id == questionnaire,
            Response.deleted_at.is_(None),
            ResponseRow.deleted_at.is_(None),
        )
        .order_by(Response.round_id, ResponseRow.response_id, ResponseRow.id)
    )
    if round_name:
        query = query.where(SurveyRound.name == round_name)
    yield from connection.execution_options(yield_per=1000).execute(query)
