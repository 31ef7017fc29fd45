"""Interviews that were typed from paper: what stands, what waits, what is being typed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Client,
    EntryDraft,
    Questionnaire,
    Response,
    ResponseEntry,
    SurveyRound,
)
from mfdw_desktop.domain.survey_entries import (
    BACK_CHECK,
    SECOND_TYPING,
    Comparison,
    EntryDraftLine,
    EntryLine,
    StandingEntry,
)


def client_row(connection: Connection, client: int) -> Any:
    """Return what an interview needs of a live client, or None."""
    return connection.execute(
        sa.select(
            Client.id, Client.uid, Client.code, Client.branch_id, Client.centre_id, Client.arm,
            Client.name, Client.native_name,
        ).where(Client.id == client, Client.deleted_at.is_(None))
    ).first()  # fmt: skip


def standing(
    connection: Connection, questionnaire: int, round_name: str, client: int
) -> StandingEntry | None:
    """Return the interview of a client in a round, the oldest of several."""
    row = connection.execute(
        _responses()
        .where(
            SurveyRound.questionnaire_id == questionnaire,
            SurveyRound.name == round_name,
            Response.client_id == client,
        )
        .order_by(Response.id)
    ).first()
    if row is None:
        return None
    entries = {each.number: each for each in _entries(connection, [row.id])}
    first = entries.get(1)
    return StandingEntry(
        response=row.uid,
        client=row.client_code or "",
        name=row.client_name or row.native_name or "",
        entered_by=_typed_by(first) if first is not None else "",
        entered_at=first.entered_at if first is not None else None,
        has_second=SECOND_TYPING in entries,
        has_back_check=BACK_CHECK in entries,
    )


def response_row(connection: Connection, uid: str) -> Any:
    """Return a live response with its round, questionnaire and client, or None."""
    return connection.execute(_responses().where(Response.uid == uid)).first()


def entry(connection: Connection, response: int, number: int) -> Any:
    """Return one typing of a response, or None."""
    return next((e for e in _entries(connection, [response]) if e.number == number), None)


def lines(connection: Connection, questionnaire: int, round_name: str = "") -> list[EntryLine]:
    """Return the interviews that were typed, those that wait for a second typing first."""
    query = _responses().where(SurveyRound.questionnaire_id == questionnaire)
    if round_name:
        query = query.where(SurveyRound.name == round_name)
    typed = sa.select(ResponseEntry.response_id).where(
        ResponseEntry.deleted_at.is_(None), ResponseEntry.number != BACK_CHECK
    )
    rows = list(connection.execute(query.where(Response.id.in_(typed)).order_by(Response.id)))
    entries: dict[tuple[int, int], Any] = {
        (each.response_id, each.number): each
        for each in _entries(connection, [row.id for row in rows])
    }
    found = [_line(row, entries.get((row.id, 1)), entries.get((row.id, 2))) for row in rows]
    return sorted(found, key=_waiting_first)


def compared(connection: Connection, round_id: int) -> list[Any]:
    """Return the typings and back-checks of a round's live responses, with what they say."""
    query = (
        sa.select(
            ResponseEntry.number,
            ResponseEntry.typist,
            ResponseEntry.entered_by,
            ResponseEntry.record,
            ResponseEntry.comparison,
            Response.uid.label("response"),
        )
        .join(Response, Response.id == ResponseEntry.response_id)
        .where(
            Response.round_id == round_id,
            Response.deleted_at.is_(None),
            ResponseEntry.deleted_at.is_(None),
        )
        .order_by(ResponseEntry.response_id, ResponseEntry.number)
    )
    return list(connection.execute(query))


def drafts(connection: Connection, questionnaire: int, actor: str) -> list[EntryDraftLine]:
    """Return the interviews that an actor did not finish, the newest first."""
    rows = connection.execute(
        sa.select(EntryDraft.uid, EntryDraft.saved_at, EntryDraft.content)
        .where(EntryDraft.questionnaire_id == questionnaire, EntryDraft.actor == actor)
        .order_by(EntryDraft.saved_at.desc())
    )
    return [EntryDraftLine(row.uid, row.saved_at, row.content) for row in rows]


def keep_draft(
    connection: Connection,
    uid: str,
    *,
    questionnaire: int,
    actor: str,
    at: datetime,
    content: dict[str, Any],
) -> None:
    """Write a draft anew; it is no record of the book, so the ledger says nothing of it."""
    drop_draft(connection, uid)
    connection.execute(
        sa.insert(EntryDraft).values(
            uid=uid, questionnaire_id=questionnaire, actor=actor, saved_at=at, content=content
        )
    )


def drop_draft(connection: Connection, uid: str) -> None:
    """Throw a draft away."""
    connection.execute(sa.delete(EntryDraft).where(EntryDraft.uid == uid))


def interviewers(connection: Connection, questionnaire: int, *, limit: int = 50) -> list[str]:
    """Return the names of interviewers that were used, the most frequent first."""
    rows = connection.execute(
        sa.select(Response.interviewer, sa.func.count().label("uses"))
        .join(SurveyRound, SurveyRound.id == Response.round_id)
        .where(
            SurveyRound.questionnaire_id == questionnaire,
            Response.interviewer.is_not(None),
            Response.deleted_at.is_(None),
        )
        .group_by(Response.interviewer)
        .order_by(sa.desc("uses"))
        .limit(limit)
    )
    return [str(row[0]) for row in rows if row[0]]


def _responses() -> Any:
    return (
        sa.select(
            Response.__table__,
            SurveyRound.name.label("round"),
            Questionnaire.code.label("survey"),
            Client.code.label("client_code"),
            Client.uid.label("client_uid"),
            Client.name.label("client_name"),
            Client.native_name,
        )
        .join(SurveyRound, SurveyRound.id == Response.round_id)
        .join(Questionnaire, Questionnaire.id == SurveyRound.questionnaire_id)
        .outerjoin(Client, Client.id == Response.client_id)
        .where(Response.deleted_at.is_(None))
    )


def _entries(connection: Connection, responses: list[int]) -> list[Any]:
    found: list[Any] = []
    for start in range(0, len(responses), 500):
        part = responses[start : start + 500]
        found += connection.execute(
            sa.select(ResponseEntry.__table__).where(
                ResponseEntry.response_id.in_(part), ResponseEntry.deleted_at.is_(None)
            )
        )
    return found


def _line(row: Any, first: Any, second: Any) -> EntryLine:
    comparison = second.comparison if second is not None else None
    return EntryLine(
        response=row.uid,
        client=row.client_code or "",
        name=row.client_name or row.native_name or "",
        round=row.round,
        first_by=_typed_by(first) if first is not None else "",
        first_at=first.entered_at if first is not None else None,
        second_by=_typed_by(second) if second is not None else "",
        second_at=second.entered_at if second is not None else None,
        comparison=Comparison.from_document(comparison) if comparison else None,
    )


def _typed_by(entry_row: Any) -> str:
    return str(entry_row.typist or entry_row.entered_by)


def _waiting_first(line: EntryLine) -> tuple[int, str]:
    """Return the order of a list: what needs a decision, what needs a typing, what is done."""
    if line.comparison is None:
        return 1, line.client
    return (0 if line.comparison.waiting else 2), line.client
