"""What of two merged clients is of the person: her line in a household, and her consents."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Client, Consent, HouseholdMember, Record
from mfdw_desktop.database.tables import models_by_table, references_to
from mfdw_desktop.database.writing import Unit


def live(connection: Connection, model: Any, client: int) -> list[Any]:
    """Return the rows of a client that are not in the bin, the oldest first."""
    query = sa.select(model.__table__).where(model.client_id == client, model.deleted_at.is_(None))
    return list(connection.execute(query.order_by(model.id)))


def repoint(unit: Unit, model: type[Record], column: Any, old: int, new: int) -> int:
    """Let the live rows that point at one record point at another; return how many did."""
    table = model.__table__
    query = sa.select(table.c.id, table.c.uid).where(column == old, table.c.deleted_at.is_(None))
    rows = unit.connection.execute(query).all()
    unit.update_many(model, [(row.id, row.uid, {column.name: (old, new)}) for row in rows])
    return len(rows)


def join_members(unit: Unit, kept: int, other: int, household: int | None) -> None:
    """Leave one line of the person in a household, and none where she does not live.

    `household` is the one chosen for her; none: that of the kept one. What points at a line
    that goes points at the one that stays.
    """
    mine, theirs = (live(unit.connection, HouseholdMember, key) for key in (kept, other))
    query = sa.select(Client.household_id).where(Client.id == kept)
    chosen = household or unit.connection.execute(query).scalar_one()
    home = _living(mine, chosen) or _living(theirs, chosen)
    for each in (*mine, *theirs):
        is_living = each.left_on is None
        if is_living and home is not None and each.household_id != chosen:
            stays = home
        elif each in theirs:
            stays = _living(mine, each.household_id) or (None if is_living else next(
                (line for line in mine if line.household_id == each.household_id), None
            ))  # fmt: skip
        else:
            continue
        if stays is None:
            continue
        for child, column in references_to("household_member"):
            repoint(unit, models_by_table()[child.name], column, each.id, stays.id)
        if each.is_head and stays.household_id == each.household_id:
            unit.update(HouseholdMember, stays.id, is_head=True)
        unit.remove(HouseholdMember, each.id)


def _living(lines: list[Any], household: int | None) -> Any:
    """Return the line of who lives in a household, or None."""
    found = (each for each in lines if each.household_id == household and each.left_on is None)
    return next(found, None)


def join_consents(unit: Unit, kept: int, other: int) -> None:
    """Let a consent that one of them took back be taken back: it is one person's word."""
    lines = [*live(unit.connection, Consent, kept), *live(unit.connection, Consent, other)]
    for each in lines:
        later = [
            line
            for line in lines
            if line.scope == each.scope
            and line.withdrawn_on is not None
            and line.withdrawn_on >= each.given_on
        ]
        if each.withdrawn_on is None and later:
            last = max(later, key=lambda line: line.withdrawn_on)
            unit.update(
                Consent, each.id, withdrawn_on=last.withdrawn_on,
                withdrawn_method=last.withdrawn_method, withdrawn_note=last.withdrawn_note,
            )  # fmt: skip
