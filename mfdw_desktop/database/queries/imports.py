"""What an import looks up, a part of the file at a time: a few set queries, never one a row."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Assignment,
    Branch,
    Client,
    ClientAlias,
    ClientExternalId,
    Institution,
    QueuedInterview,
    Response,
    ResponseRow,
)
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.domain.programme import Arm, ArmAssignment, Level


class KnownClient(NamedTuple):
    """What an import needs to know of a client."""

    id: int
    uid: str
    code: str
    branch_id: int
    centre_id: int | None
    arm: str | None


@dataclass
class StandingChild:
    """A row of a repeat as it stands."""

    id: int
    path: str
    parent_id: int | None
    position: int
    answers: str
    missing: str | None
    uid: str = ""


@dataclass
class Standing:
    """A response as it stands."""

    id: int
    uid: str
    client_id: int | None
    version_id: int
    source_key: str | None
    seen_keys: tuple[str, ...]
    day: str
    interviewer: str
    answers: str
    """JSON as stored."""
    missing: str | None
    children: list[StandingChild] | None = None
    """None until they are asked for."""


@dataclass(frozen=True)
class KnownQueued:
    """A queued interview, waiting or decided."""

    id: int
    uid: str
    source_key: str | None
    client_id: int | None
    decision: str | None
    digests: frozenset[str] = field(default_factory=frozenset)
    """Of its own content and of what it stood against."""
    own: str = ""
    reason: str = ""


def country(connection: Connection) -> str:
    """Return the institution's country, ISO 3166; empty when none was entered yet."""
    query = sa.select(Institution.country).where(Institution.deleted_at.is_(None)).limit(1)
    return str(connection.execute(query).scalar() or "")


def branches(connection: Connection) -> list[Any]:
    """Return id, code and time zone of every live branch."""
    return list(
        connection.execute(
            sa.select(Branch.id, Branch.code, Branch.time_zone)
            .where(Branch.deleted_at.is_(None))
            .order_by(Branch.code)
        )
    )


_CLIENT = (Client.id, Client.uid, Client.code, Client.branch_id, Client.centre_id, Client.arm)


def clients_by_code(connection: Connection, codes: Iterable[str]) -> dict[str, KnownClient]:
    """Return live clients by their own code."""
    return {
        row.code: KnownClient(*row)
        for part in parts(codes)
        for row in connection.execute(
            sa.select(*_CLIENT).where(
                among(connection, Client.code, part), Client.deleted_at.is_(None)
            )
        )
    }


def clients_by_external(
    connection: Connection, kind: str, values: Iterable[str]
) -> dict[str, KnownClient]:
    """Return live clients by a number of the type `kind`, normalised."""
    return {
        row[-1]: KnownClient._make(row[:-1])
        for part in parts(values)
        for row in connection.execute(
            sa.select(*_CLIENT, ClientExternalId.value_key)
            .join(ClientExternalId, ClientExternalId.client_id == Client.id)
            .where(
                ClientExternalId.kind == kind,
                among(connection, ClientExternalId.value_key, part),
                ClientExternalId.deleted_at.is_(None),
                Client.deleted_at.is_(None),
            )
        )
    }


def clients_by_alias(connection: Connection, codes: Iterable[str]) -> dict[str, KnownClient]:
    """Return live clients by an old code of theirs."""
    return {
        row[-1]: KnownClient(*row[:-1])
        for part in parts(codes)
        for row in connection.execute(
            sa.select(*_CLIENT, ClientAlias.code)
            .join(ClientAlias, ClientAlias.client_id == Client.id)
            .where(
                among(connection, ClientAlias.code, part),
                ClientAlias.deleted_at.is_(None),
                Client.deleted_at.is_(None),
            )
        )
    }


def id_kinds(connection: Connection) -> list[str]:
    """Return the types of outside numbers that are in use."""
    return list(
        connection.execute(
            sa.select(ClientExternalId.kind)
            .where(ClientExternalId.deleted_at.is_(None))
            .distinct()
            .order_by(ClientExternalId.kind)
        ).scalars()
    )


def responses_by_key(
    connection: Connection, round_id: int, keys: Iterable[str]
) -> dict[str, Standing]:
    """Return the responses of a round by their source key."""
    found = _responses(connection, round_id, Response.source_key, keys)
    return {each.source_key: each for each in found if each.source_key is not None}


def responses_by_client(
    connection: Connection, round_id: int, clients: Iterable[int]
) -> list[Standing]:
    """Return the responses of these clients in a round, oldest first."""
    return list(_responses(connection, round_id, Response.client_id, clients))


def responses_by_id(connection: Connection, round_id: int, keys: Iterable[int]) -> list[Standing]:
    """Return responses by their id."""
    return list(_responses(connection, round_id, Response.id, keys))


class OwnResponse(NamedTuple):
    """Where a response stands that a file names by its uid."""

    id: int
    round_id: int
    version: int


def own_responses(connection: Connection, uids: Iterable[str]) -> dict[str, OwnResponse]:
    """Return live responses by their uid."""
    return {
        row.uid: OwnResponse(row.id, row.round_id, row.version)
        for part in parts(uids)
        for row in connection.execute(
            sa.select(Response.uid, Response.id, Response.round_id, Response.version).where(
                among(connection, Response.uid, part), Response.deleted_at.is_(None)
            )
        )
    }


def seen_keys(connection: Connection, round_id: int) -> dict[str, int]:
    """Return every other key that a submission of the round was seen under, with its id."""
    rows = connection.execute(
        sa.select(Response.id, Response.seen_keys).where(
            Response.round_id == round_id,
            Response.seen_keys.is_not(None),
            Response.deleted_at.is_(None),
        )
    )
    return {key: row.id for row in rows for key in row.seen_keys or ()}


def children(connection: Connection, responses: Iterable[int]) -> dict[int, list[StandingChild]]:
    """Return the live rows of repeats by response, in order."""
    found: dict[int, list[StandingChild]] = {}
    for part in parts(responses):
        rows = connection.execute(
            sa.select(
                ResponseRow.response_id,
                ResponseRow.id,
                ResponseRow.path,
                ResponseRow.parent_row_id,
                ResponseRow.position,
                _text(ResponseRow.answers),
                _text(ResponseRow.missing),
                ResponseRow.uid,
            )
            .where(
                among(connection, ResponseRow.response_id, part), ResponseRow.deleted_at.is_(None)
            )
            .order_by(ResponseRow.response_id, ResponseRow.id)
        )
        for row in rows:
            found.setdefault(row[0], []).append(StandingChild(*row[1:]))
    return found


def queued_of_round(connection: Connection, round_id: int) -> list[KnownQueued]:
    """Return every queued interview of a round, waiting or decided."""
    rows = connection.execute(
        sa.select(QueuedInterview.__table__).where(
            QueuedInterview.round_id == round_id, QueuedInterview.deleted_at.is_(None)
        )
    )
    return [
        KnownQueued(
            row.id, row.uid, row.source_key, row.client_id, row.decision,
            frozenset({row.record.get("digest", ""), row.record.get("against", "")}) - {""},
            row.record.get("digest", ""), row.reason,
        )
        for row in rows
    ]  # fmt: skip


def assignments(connection: Connection) -> list[ArmAssignment]:
    """Return every live assignment to an arm."""
    rows = connection.execute(
        sa.select(Assignment.__table__).where(Assignment.deleted_at.is_(None))
    )
    found = []
    for row in rows:
        if row.client_id is not None:
            level, subject = Level.CLIENT, row.client_id
        elif row.centre_id is not None:
            level, subject = Level.CENTRE, row.centre_id
        else:
            level, subject = Level.BRANCH, row.branch_id
        found.append(ArmAssignment(level, subject, Arm(row.arm), row.from_on, row.until_on))
    return found


def _responses(
    connection: Connection, round_id: int, column: Any, values: Iterable[Any]
) -> Iterator[Standing]:
    for part in parts(values):
        rows = connection.execute(
            sa.select(
                Response.id,
                Response.uid,
                Response.client_id,
                Response.version_id,
                Response.source_key,
                Response.seen_keys,
                Response.interviewed_on,
                Response.interviewer,
                _text(Response.answers),
                _text(Response.missing),
            )
            .where(
                Response.round_id == round_id,
                among(connection, column, part),
                Response.deleted_at.is_(None),
            )
            .order_by(Response.id)
        )
        for row in rows:
            yield Standing(
                row[0], row[1], row[2], row[3], row[4], tuple(row[5] or ()),
                row[6].isoformat() if row[6] else "", row[7] or "", row[8], row[9],
            )  # fmt: skip


def _text(column: Any) -> Any:
    """Select a document as its text, so that an equal one need not be read."""
    return sa.cast(column, sa.Text)


def document(text: str | None) -> dict[str, Any]:
    """Return the document of a stored text; empty when there is none."""
    loaded = json.loads(text) if text else {}
    return loaded if isinstance(loaded, dict) else {}


def listed(text: str | None) -> list[Any]:
    """Return the list of a stored text; empty when there is none."""
    loaded = json.loads(text) if text else []
    return loaded if isinstance(loaded, list) else []


def row_uids(connection: Connection, keys: Iterable[int]) -> dict[int, str]:
    """Return the uids of rows of repeats by their ids."""
    return {
        row.id: row.uid
        for part in parts(keys)
        for row in connection.execute(
            sa.select(ResponseRow.id, ResponseRow.uid).where(
                among(connection, ResponseRow.id, part)
            )
        )
    }
