"""What the checks of a round read: its interviews, and who should have been asked."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Branch,
    Centre,
    Client,
    QuestionnaireVersion,
    Response,
    ResponseRow,
    SurveyRound,
)
from mfdw_desktop.domain.round_report import RoundVisit
from mfdw_desktop.domain.surveys import LinkMethod


def round_row(connection: Connection, questionnaire: int, name: str) -> Any:
    """Return the round with its window and target, or None."""
    return connection.execute(
        sa.select(SurveyRound.__table__).where(
            SurveyRound.questionnaire_id == questionnaire,
            SurveyRound.name == name,
            SurveyRound.deleted_at.is_(None),
        )
    ).first()


def interviews(connection: Connection, round_id: int) -> Iterator[Any]:
    """Yield the live responses of a round in order, with client, branch and version."""
    query = (
        sa.select(
            Response.id,
            Response.uid,
            Response.source_key,
            Response.seen_keys,
            Response.interviewed_on,
            Response.interviewer,
            Response.status,
            Response.arm,
            Response.answers,
            Response.missing,
            Response.version_id,
            QuestionnaireVersion.name.label("version"),
            Branch.code.label("branch"),
            Client.uid.label("client_uid"),
            Client.code.label("client"),
            Client.name.label("client_name"),
        )
        .join(Branch, Branch.id == Response.branch_id)
        .join(QuestionnaireVersion, QuestionnaireVersion.id == Response.version_id)
        .outerjoin(Client, Client.id == Response.client_id)
        .where(Response.round_id == round_id, Response.deleted_at.is_(None))
        .order_by(Response.id)
    )
    yield from connection.execution_options(yield_per=1000).execute(query)


def rows(connection: Connection, round_id: int) -> Iterator[Any]:
    """Yield the live rows of repeats of a round's responses, in order."""
    query = (
        sa.select(
            ResponseRow.id,
            ResponseRow.response_id,
            ResponseRow.parent_row_id,
            ResponseRow.path,
            ResponseRow.answers,
            ResponseRow.missing,
        )
        .join(Response, Response.id == ResponseRow.response_id)
        .where(
            Response.round_id == round_id,
            Response.deleted_at.is_(None),
            ResponseRow.deleted_at.is_(None),
        )
        .order_by(ResponseRow.response_id, ResponseRow.id)
    )
    yield from connection.execution_options(yield_per=1000).execute(query)


def panel(connection: Connection, round_ids: list[int]) -> Iterator[tuple[str, str, int]]:
    """Yield arm, branch and number of the clients who were interviewed in any of the rounds."""
    query = (
        sa.select(
            sa.func.coalesce(Response.arm, ""),
            Branch.code,
            sa.func.count(sa.distinct(Response.client_id)),
        )
        .join(Branch, Branch.id == Response.branch_id)
        .where(
            Response.round_id.in_(round_ids),
            Response.client_id.is_not(None),
            Response.status.in_(("complete", "partial")),
            Response.deleted_at.is_(None),
        )
        .group_by(Response.arm, Branch.code)
    )
    for row in connection.execute(query):
        yield row[0], row[1], int(row[2])


def answers_of(connection: Connection, round_id: int, repeat: str) -> list[Any]:
    """Return id and answers of a round's responses, or of the rows of one of their repeats."""
    live = (Response.round_id == round_id, Response.deleted_at.is_(None))
    query = sa.select(Response.id, Response.answers).where(*live)
    if repeat:
        query = (
            sa.select(ResponseRow.id, ResponseRow.answers)
            .join(Response, Response.id == ResponseRow.response_id)
            .where(*live, ResponseRow.path == repeat, ResponseRow.deleted_at.is_(None))
        )
    return list(connection.execute(query))


def visits(
    connection: Connection, round_id: int, branches: Collection[str]
) -> Iterator[RoundVisit]:
    """Yield the responses of a round in some branches (by code), with who and where."""
    link = sa.case(
        (Response.client_id.is_(None), ""),
        else_=sa.func.coalesce(Response.link_method, LinkMethod.ID.value),
    )
    query = (
        sa.select(
            Response.status,
            Response.client_id,
            sa.func.coalesce(Client.code, "").label("client"),
            sa.func.coalesce(Client.name, "").label("name"),
            sa.func.coalesce(Client.native_name, "").label("native_name"),
            Branch.name.label("branch"),
            sa.func.coalesce(Centre.name, "").label("centre"),
            sa.func.coalesce(Response.arm, "").label("arm"),
            sa.func.coalesce(Response.interviewer, "").label("interviewer"),
            link.label("link"),
            Response.interviewed_on,
        )
        .join(Branch, Branch.id == Response.branch_id)
        .outerjoin(Client, Client.id == Response.client_id)
        .outerjoin(Centre, Centre.id == Client.centre_id)
        .where(
            Response.round_id == round_id,
            Response.deleted_at.is_(None),
            Branch.code.in_(branches),
        )
        .order_by(Response.id)
    )
    for row in connection.execution_options(yield_per=1000).execute(query):
        yield RoundVisit(*row)
