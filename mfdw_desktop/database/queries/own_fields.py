"""Own fields: their definitions, and what SQL says of their values in a record's document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Client, Household, OwnField
from mfdw_desktop.domain import own_fields as own
from mfdw_desktop.domain.own_fields import FILLED, NOT_FILLED, OwnChoice, OwnKind, OwnSubject

_OF: dict[OwnSubject, Any] = {OwnSubject.CLIENT: Client, OwnSubject.HOUSEHOLD: Household}


def fields(
    connection: Connection, subject: OwnSubject | None = None, *, counted: bool = False
) -> tuple[own.OwnField, ...]:
    """Return the definitions in their order; `counted` says how many records hold each."""
    query = sa.select(OwnField.__table__).where(OwnField.deleted_at.is_(None))
    if subject is not None:
        query = query.where(OwnField.subject == subject.value)
    ordered = query.order_by(OwnField.subject, OwnField.position, OwnField.id)
    found = []
    for row in connection.execute(ordered):
        of = OwnSubject(row.subject)
        found.append(
            own.OwnField(
                id=row.id,
                uid=row.uid,
                subject=of,
                code=row.code,
                label=row.label,
                kind=OwnKind(row.kind),
                native_label=row.native_label or "",
                choices=tuple(OwnChoice(*each) for each in row.choices or ()),
                required=row.required,
                help=row.help or "",
                in_list=row.in_list,
                in_search=row.in_search,
                on_paper=row.on_paper,
                sensitive=row.sensitive,
                position=row.position,
                retired_on=row.retired_on,
                used=used(connection, of, row.code) if counted else 0,
            )
        )
    return tuple(found)


def used(connection: Connection, subject: OwnSubject, code: str) -> int:
    """Return how many live records hold a value of a field."""
    model = _OF[subject]
    query = sa.select(sa.func.count()).where(
        model.deleted_at.is_(None), value_of(connection.dialect.name, model, code).is_not(None)
    )
    return int(connection.execute(query).scalar_one())


def uses_of_choices(
    connection: Connection, subject: OwnSubject, code: str, choices: Iterable[str]
) -> dict[str, int]:
    """Return how many live records hold each of some choices."""
    model, dialect = _OF[subject], connection.dialect.name
    return {
        each: int(
            connection.execute(
                sa.select(sa.func.count()).where(
                    model.deleted_at.is_(None), _holds(dialect, model, code, each)
                )
            ).scalar_one()
        )
        for each in choices
    }


def value_of(dialect: str, model: Any, code: str) -> Any:
    """Return the value of a field as SQL reads it: text, a number, 1 and 0 for yes and no."""
    if dialect == "sqlite":
        return sa.func.json_extract(sa.cast(model.own_fields, sa.Text), f'$."{code}"')
    return sa.func.jsonb_extract_path_text(model.own_fields, code)


def order_of(dialect: str, code: str, kind: OwnKind) -> Any:
    """Return what a list of clients is sorted by when it is sorted by a field."""
    value = value_of(dialect, Client, code)
    if kind is OwnKind.NUMBER:
        return sa.cast(value, sa.REAL if dialect == "sqlite" else sa.Numeric)
    return value


def conditions(dialect: str, wanted: Iterable[tuple[str, str]]) -> list[sa.ColumnElement[bool]]:
    """Return what a client's own fields must hold: one of the values asked for of each."""
    by_code: dict[str, list[str]] = {}
    for code, value in sorted(wanted):
        by_code.setdefault(code, []).append(value)
    return [
        sa.or_(*(_holds(dialect, Client, code, each) for each in values))
        for code, values in by_code.items()
    ]


def _holds(dialect: str, model: Any, code: str, value: str) -> sa.ColumnElement[bool]:
    held = value_of(dialect, model, code)
    if value == FILLED:
        return held.is_not(None)  # type: ignore[no-any-return]
    if value == NOT_FILLED:
        return held.is_(None)  # type: ignore[no-any-return]
    # One choice is a text, several are the text of an array; codes need no escape in it.
    inside = sa.func.instr if dialect == "sqlite" else sa.func.strpos
    found = [held == value, inside(held, f'"{value}"') > 0]
    if dialect == "sqlite" and value in ("true", "false"):
        found.append(held == int(value == "true"))
    return sa.or_(*found)


def searched(connection: Connection, document: Mapping[str, Any] | None) -> list[str]:
    """Return the words of a client's own fields that search finds her by."""
    return own.searched(fields(connection, OwnSubject.CLIENT), document) if document else []
