"""What is known of clients when an interview comes: their record, and earlier rounds."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Client, Response, SurveyRound
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.domain.cross_round import BOOK, Interview
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.roles import Said


class Earlier(NamedTuple):
    """An interview of another round, as far as it tells of the person."""

    round: str
    day: date | None
    answers: dict[str, Any]


def rounds(connection: Connection, questionnaire: int) -> list[tuple[int, str]]:
    """Return id and name of the rounds of a questionnaire that began."""
    query = sa.select(SurveyRound.id, SurveyRound.name)
    found = connection.execute(query.where(SurveyRound.questionnaire_id == questionnaire))
    return [(row.id, row.name) for row in found]


def earlier(
    connection: Connection, rounds: Collection[int], clients: Iterable[int], codes: Iterable[str]
) -> dict[int, list[Earlier]]:
    """Return the clients' interviews of some rounds with the answers to some questions."""
    wanted = list(dict.fromkeys(codes))
    found: dict[int, list[Earlier]] = {}
    if not wanted or not rounds:
        return found
    columns = [_answer(connection, code).label(f"a{at}") for at, code in enumerate(wanted)]
    for part in parts(clients):
        rows = connection.execute(
            sa.select(Response.client_id, SurveyRound.name, Response.interviewed_on, *columns)
            .join(SurveyRound, SurveyRound.id == Response.round_id)
            .where(
                Response.round_id.in_(rounds),
                among(connection, Response.client_id, part),
                Response.deleted_at.is_(None),
            )
        )
        for row in rows:
            answers = {code: value for code, value in zip(wanted, row[3:], strict=True)
                       if value is not None}  # fmt: skip
            found.setdefault(row[0], []).append(Earlier(row[1], row[2], answers))
    return found


def records(connection: Connection, clients: Iterable[int]) -> dict[int, Interview]:
    """Return what the clients' own records say of them, as if it had been said."""
    query = sa.select(
        Client.id, Client.name, Client.native_name, Client.sex, Client.birth_on,
        Client.birth_estimated,
    )  # fmt: skip
    return {
        row.id: Interview(
            BOOK,
            None,
            Said(
                name=row.name or "",
                native_name=row.native_name or "",
                sex=Sex(row.sex) if row.sex else Sex.UNKNOWN,
                birth_on=row.birth_on,
            ),
            bool(row.birth_estimated),
        )
        for part in parts(clients)
        for row in connection.execute(query.where(among(connection, Client.id, part)))
    }


def _answer(connection: Connection, code: str) -> Any:
    """Select one answer out of the document as text or number."""
    if connection.dialect.name == "sqlite":
        quoted = code.replace('"', '""')
        return sa.func.json_extract(sa.cast(Response.answers, sa.Text), f'$."{quoted}"')
    return sa.func.jsonb_extract_path_text(Response.answers, code)
