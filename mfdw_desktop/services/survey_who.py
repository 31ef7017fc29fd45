"""Who was interviewed: the queue of interviews without a client, and what a person decides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import QueuedInterview
from mfdw_desktop.database.queries import client_writing, clients, imports, organisation, sets, who
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.clients import ClientDraft, ClientStatus, ExternalId
from mfdw_desktop.domain.duplicates import score
from mfdw_desktop.domain.identifiers import is_placeholder_id, normalise_id
from mfdw_desktop.domain.imports import QueueReason
from mfdw_desktop.domain.matching import unchecked_code
from mfdw_desktop.domain.surveys import LinkMethod
from mfdw_desktop.domain.who import (
    LEAST_SCORE,
    MOST_CANDIDATES,
    SHARED,
    Candidate,
    WhoDecision,
    WhoLine,
    is_compatible,
)
from mfdw_desktop.services.survey_queue import add_response


def waiting(database: Database, survey: str = "") -> list[WhoLine]:
    """Return the interviews that wait for their client, oldest first."""
    with database.read() as connection:
        return who.waiting(connection, survey)


def candidates(
    database: Database, lines: Sequence[WhoLine], today: date
) -> dict[int, list[Candidate]]:
    """Return for each line the clients who may be the one, the likeliest first."""
    with database.read() as connection:
        near = who.candidates(connection, lines)
        chosen: dict[int, list[tuple[int, Any, Any]]] = {}
        for line in lines:
            person = line.person()
            scored = [(key, each, score(each, person)) for key, each in near.get(line.id, ())]
            scored = [each for each in scored if each[2].total >= LEAST_SCORE]
            scored.sort(key=lambda each: (-each[2].total, each[0]))
            chosen[line.id] = scored[:MOST_CANDIDATES]
        keys = sorted({key for found in chosen.values() for key, _, _ in found})
        rows = {row.id: row for part in sets.parts(keys)
                for row in clients.rows(connection, part, today)}  # fmt: skip
    return {
        line_id: [Candidate(rows[key], person, made) for key, person, made in found if key in rows]
        for line_id, found in chosen.items()
    }


def decide(
    database: Database,
    actor: Actor,
    key: int,
    decision: WhoDecision,
    client_id: int | None = None,
    *,
    likeness: float | None = None,
) -> Changes:
    """Settle who was interviewed as one edit; the same one is known from then on.

    `likeness` is the score of the candidate that was chosen; without it she was looked up.

    Raises:
        RefusedError: no such interview, it was decided already, or no such client.
    """
    with write(database, actor) as unit:
        row = who.row_of(unit.connection, key)
        if row is None or row.reason != QueueReason.CLIENT_UNKNOWN.value:
            raise RefusedError("interview-unknown", interview=key)
        if row.decision is not None:
            raise RefusedError("interview-decided", interview=key)
        if decision is WhoDecision.DROPPED:
            unit.update(QueuedInterview, key, decision=decision.value)
        elif decision is WhoDecision.UNLINKED:
            made = add_response(unit, row)
            unit.update(QueuedInterview, key, decision=decision.value, response_id=made)
        else:
            method = LinkMethod.ASSISTED if likeness is not None else LinkMethod.MANUAL
            if decision is WhoDecision.CREATED:
                client_id, method = _enrol(unit, row), LinkMethod.CREATED
            if client_id is None or not who.clients_by_id(unit.connection, [client_id]):
                raise RefusedError("client-unknown", client=client_id or "")
            _link(unit, row, client_id, decision, method, likeness)
            _link_same(unit, row, client_id)
        return unit.changes


def _link(
    unit: Unit,
    row: Any,
    client_id: int,
    decision: WhoDecision,
    method: LinkMethod,
    likeness: float | None,
) -> None:
    """Store the interview with its client; a second one of hers waits once more, as such."""
    standing = next(
        iter(imports.responses_by_client(unit.connection, row.round_id, [client_id])), None
    )
    if standing is not None:
        unit.update(
            QueuedInterview, row.id, client_id=client_id, response_id=standing.id,
            reason=QueueReason.SECOND_INTERVIEW.value,
        )  # fmt: skip
        return
    made = add_response(unit, row, client_id=client_id, method=method, likeness=likeness)
    unit.update(
        QueuedInterview, row.id, client_id=client_id, response_id=made, decision=decision.value
    )


def _link_same(unit: Unit, row: Any, client_id: int) -> None:
    """Link what waits with the same number as well: it is the same one by the same decision."""
    mine = _numbers(row)
    if not mine:
        return
    for line in who.waiting(unit.connection):
        other = who.row_of(unit.connection, line.id) if line.id != row.id else None
        if other is not None and mine & _numbers(other) and _is_alike(row, other):
            _link(unit, other, client_id, WhoDecision.LINKED, LinkMethod.MANUAL, None)


def _numbers(row: Any) -> set[str]:
    keys = row.record.get("who", {}).get("keys", ())
    return {key for key in keys if key.startswith("id:")}


def _is_alike(one: Any, other: Any) -> bool:
    return is_compatible(who.line_of(one).said, who.line_of(other).said)


def _enrol(unit: Unit, row: Any) -> int:
    """Make a client of what the interview says, to be completed."""
    line = who.line_of(row)
    connection = unit.connection
    branch = next(each for each in imports.branches(connection) if each.id == row.branch_id)
    today = unit.now.astimezone(ZoneInfo(organisation.time_zone(connection))).date()
    born, is_estimated = line.said.born(line.day or today)
    draft = ClientDraft(
        name=line.said.name,
        native_name=line.said.native_name,
        sex=line.said.sex,
        birth_on=born,
        birth_estimated=is_estimated,
        phone=line.said.phone,
        village=line.said.village,
        relative_name=line.said.relative_name,
        status=ClientStatus.TO_COMPLETE,
        external_ids=_free_ids(unit, line),
    )
    return client_writing.enrol(unit, draft, branch.code, today)


def _free_ids(unit: Unit, line: WhoLine) -> tuple[ExternalId, ...]:
    """Return the numbers of the interview that nobody has, as ids of the new client."""
    is_own = unchecked_code(line.cell) is None and line.problem != SHARED
    ids = [(line.kind, line.cell)] if is_own else []
    if line.said.national_id:
        ids.append(("national", line.said.national_id))
    found = []
    for kind, value in ids:
        if not kind or not value or is_placeholder_id(value):
            continue
        key = normalise_id(value)
        if key not in imports.clients_by_external(unit.connection, kind, [key]):
            found.append(ExternalId(kind, value))
    return tuple(found)
