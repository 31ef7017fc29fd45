"""Interviews whose client cannot be told: what waits, what was decided, who they may be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Client,
    ClientExternalId,
    Questionnaire,
    QueuedInterview,
    Response,
    SurveyRound,
)
from mfdw_desktop.database.queries import client_matching, imports, search, sets
from mfdw_desktop.domain.duplicates import Person, know_shared_phones
from mfdw_desktop.domain.identifiers import format_code, normalise_id, phone_key
from mfdw_desktop.domain.imports import QueueReason
from mfdw_desktop.domain.matching import unchecked_code
from mfdw_desktop.domain.names import tokens
from mfdw_desktop.domain.who import Memory, Remembered, WhoLine, from_document

_UNKNOWN = QueueReason.CLIENT_UNKNOWN.value
_PROBED = 60
"""Clients that one word of a name may bring."""
_COMPOUND = 400
"""Parts that one statement of SQLite may have."""


def waiting(connection: Connection, survey: str = "") -> list[WhoLine]:
    """Return the interviews that wait for their client, oldest first."""
    query = _query().where(QueuedInterview.decision.is_(None), QueuedInterview.reason == _UNKNOWN)
    if survey:
        query = query.where(sa.func.lower(Questionnaire.code) == survey.lower())
    return [_line(row) for row in connection.execute(query.order_by(QueuedInterview.id))]


def row_of(connection: Connection, key: int) -> Any:
    """Return one queued interview with its record, or None."""
    return connection.execute(_query().where(QueuedInterview.id == key)).first()


def line_of(row: Any) -> WhoLine:
    """Return what a queued row is about."""
    return _line(row)


def memory(connection: Connection) -> Memory:
    """Return every decision about a client that could not be told."""
    found = Memory()
    rows = connection.execute(
        sa.select(
            QueuedInterview.record,
            QueuedInterview.client_id,
            Response.link_score,
            Response.linked_by,
            Response.linked_at,
        )
        .join(Client, Client.id == QueuedInterview.client_id)
        .outerjoin(Response, Response.id == QueuedInterview.response_id)
        .where(
            QueuedInterview.deleted_at.is_(None),
            QueuedInterview.decision.in_(("linked", "created")),
            Client.deleted_at.is_(None),
        )
        .order_by(QueuedInterview.id)
    )
    for row in rows:
        who = row.record.get("who")
        if who:
            decision = Remembered(
                row.client_id, from_document(who.get("said", {})), row.link_score,
                row.linked_by or "", row.linked_at,
            )  # fmt: skip
            found.add(who.get("keys", ()), decision)
    return found


def clients_by_id(connection: Connection, keys: Iterable[int]) -> dict[int, imports.KnownClient]:
    """Return live clients by their id, as an import knows them."""
    return {
        row.id: imports.KnownClient(*row)
        for part in sets.parts(keys)
        for row in connection.execute(
            sa.select(
                Client.id, Client.uid, Client.code, Client.branch_id, Client.centre_id, Client.arm
            ).where(sets.among(connection, Client.id, part), Client.deleted_at.is_(None))
        )
    }


def candidates(
    connection: Connection, lines: Sequence[WhoLine]
) -> dict[int, list[tuple[int, Person]]]:
    """Return for each line the clients worth comparing, a few queries for all of them."""
    probes: dict[str, set[int]] = {}
    numbers: dict[str, set[int]] = {}
    codes: dict[str, set[int]] = {}
    for line in lines:
        person = line.person()
        for _, value in person.ids:
            numbers.setdefault(normalise_id(value), set()).add(line.id)
        mistyped = unchecked_code(line.cell)
        if mistyped is not None:
            codes.setdefault(format_code(*mistyped), set()).add(line.id)
        for probe in _probes(person):
            probes.setdefault(probe, set()).add(line.id)
    found: dict[int, set[int]] = {line.id: set() for line in lines}
    for probe, keys in _hits(connection, list(probes)).items():
        for line_id in probes[probe]:
            found[line_id].update(keys)
    for client, value in _by_number(connection, numbers):
        for line_id in numbers[value]:
            found[line_id].add(client)
    for code, known in imports.clients_by_code(connection, codes).items():
        for line_id in codes[code]:
            found[line_id].add(known.id)
    wanted = sorted(set().union(*found.values())) if found else []
    found_people = [
        each for part in sets.parts(wanted) for each in client_matching.people(connection, part)
    ]
    marked = know_shared_phones(
        (each for _, each in found_people), (line.person() for line in lines)
    )
    people = {key: person for (key, _), person in zip(found_people, marked, strict=True)}
    return {
        line_id: [(key, people[key]) for key in keys if key in people]
        for line_id, keys in found.items()
    }


def _probes(person: Person) -> list[str]:
    words = [word for word in (*tokens(person.name), *tokens(person.native_name)) if len(word) > 1]
    stems = [word[:3] for word in words if len(word) > 3]
    whole = [" ".join(words)] if len(words) > 1 else []
    phone = phone_key(person.phone)
    return [*dict.fromkeys([*whole, *words, *stems]), *([phone] if phone else [])]


def _hits(connection: Connection, probes: Sequence[str]) -> dict[str, list[int]]:
    """Return the clients that each probe finds, many probes in one statement."""
    found: dict[str, list[int]] = {each: [] for each in probes}
    for start in range(0, len(probes), _COMPOUND):
        part = probes[start : start + _COMPOUND]
        selects = []
        for at, probe in enumerate(part):
            clients, condition = search.source(connection.dialect.name, probe, tag=f"_{at}")
            few = (
                sa.select(sa.literal(at).label("at"), Client.id.label("client"))
                .select_from(clients)
                .where(condition, Client.deleted_at.is_(None))
                .limit(_PROBED)
                .subquery(f"probe{at}")
            )
            selects.append(sa.select(few.c.at, few.c.client))
        if selects:
            for at, client in connection.execute(sa.union_all(*selects)):
                found[part[at]].append(client)
    return found


def _by_number(connection: Connection, numbers: Iterable[str]) -> list[tuple[int, str]]:
    return [
        (row.client_id, row.value_key)
        for part in sets.parts(filter(None, numbers))
        for row in connection.execute(
            sa.select(ClientExternalId.client_id, ClientExternalId.value_key).where(
                sets.among(connection, ClientExternalId.value_key, part),
                ClientExternalId.deleted_at.is_(None),
            )
        )
    ]


def _query() -> Any:
    return (
        sa.select(
            QueuedInterview.__table__,
            SurveyRound.name.label("round"),
            Questionnaire.code.label("survey"),
            Questionnaire.id.label("questionnaire_id"),
        )
        .join(SurveyRound, SurveyRound.id == QueuedInterview.round_id)
        .join(Questionnaire, Questionnaire.id == SurveyRound.questionnaire_id)
        .where(QueuedInterview.deleted_at.is_(None))
    )


def _line(row: Any) -> WhoLine:
    record = row.record
    who = record.get("who", {})
    return WhoLine(
        id=row.id,
        uid=row.uid,
        survey=row.survey,
        round=row.round,
        row=row.sheet_row,
        cell=who.get("cell", ""),
        kind=who.get("kind", ""),
        problem=who.get("problem", ""),
        said=from_document(who.get("said", {})),
        day=date.fromisoformat(record["day"]) if record.get("day") else None,
        answers=len(record.get("answers", {})),
    )
