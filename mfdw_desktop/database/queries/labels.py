"""How a person knows a record that is only known by its uid: code and name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import (
    Award,
    Client,
    ClientExternalId,
    QueuedInterview,
    Response,
    ResponseRow,
    Scheme,
)
from mfdw_desktop.database.queries.sets import among, parts
from mfdw_desktop.database.tables import models_by_table


def labels(connection: Connection, records: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return uid to label of records given as (table, uid), those in the bin too."""
    by_table: dict[str, list[str]] = defaultdict(list)
    for table, uid in records:
        by_table[table].append(uid)
    found: dict[str, str] = {}
    for table, uids in by_table.items():
        query = _query(table)
        if query is None:
            continue
        column = models_by_table()[table].uid
        for part in parts(uids):
            for row in connection.execute(query.where(among(connection, column, part))):
                found[row[0]] = " ".join(str(each) for each in row[1:] if each)
    return found


def _query(table: str) -> Any:
    name = sa.func.coalesce(Client.name, Client.native_name, _number())
    if table == "client":
        return sa.select(Client.uid, Client.code, name)
    if table in ("response", "queued_interview"):
        model: Any = Response if table == "response" else QueuedInterview
        shown = sa.func.coalesce(Client.code, model.source_key)
        return sa.select(model.uid, shown, name).outerjoin(Client, Client.id == model.client_id)
    if table == "response_row":
        return (
            sa.select(ResponseRow.uid, sa.func.coalesce(Client.code, Response.source_key), name)
            .join(Response, Response.id == ResponseRow.response_id)
            .outerjoin(Client, Client.id == Response.client_id)
        )
    if table == "award":
        return (
            sa.select(Award.uid, Client.code, Scheme.code)
            .join(Client, Client.id == Award.client_id)
            .join(Scheme, Scheme.id == Award.scheme_id)
        )
    model = models_by_table().get(table)
    if model is None:
        return None
    columns = [getattr(model, each) for each in ("code", "name") if hasattr(model, each)]
    if columns:
        return sa.select(model.uid, *columns)
    if not hasattr(model, "client_id"):
        return None
    # what a client has is known by her: her loans, consents, policies, savings
    return sa.select(model.uid, Client.code, name).join(Client, Client.id == model.client_id)


def _number() -> Any:
    """Return the first outside number of a client, which one to be completed is known by."""
    return (
        sa.select(ClientExternalId.value)
        .where(ClientExternalId.client_id == Client.id)
        .order_by(ClientExternalId.id)
        .limit(1)
        .correlate(Client)  # and not to the numbers that are asked for themselves
        .scalar_subquery()
    )
