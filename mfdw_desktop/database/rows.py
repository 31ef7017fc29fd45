"""Many rows at once, as fast as the driver takes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Base


def insert_rows(
    connection: Connection,
    model: type[Base],
    columns: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
) -> None:
    """Insert `rows`, tuples in the order of `columns`, past the ORM and its dictionaries.

    On PostgreSQL the sequence of the key is moved on when the keys were given.
    """
    if not rows:
        return
    table = model.__table__
    assert isinstance(table, sa.Table)
    if connection.dialect.name == "sqlite":
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        statement = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608
        connection.exec_driver_sql(statement, _adapted(connection, table, columns, rows))
        return
    connection.execute(sa.insert(table), [dict(zip(columns, row, strict=True)) for row in rows])
    if "id" in columns:
        highest = sa.select(sa.func.max(table.c.id)).scalar_subquery()
        sequence = sa.func.pg_get_serial_sequence(table.name, "id")
        connection.execute(sa.select(sa.func.setval(sequence, highest)))


def next_id(connection: Connection, model: type[Base]) -> int:
    """Return the first free key of a table; the write lock keeps it free."""
    return (
        int(connection.execute(sa.select(sa.func.coalesce(sa.func.max(model.id), 0))).scalar_one())
        + 1
    )


def _adapted(
    connection: Connection, table: sa.Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]
) -> Any:
    """Return the rows with the values that the driver cannot take by itself converted."""
    converters: list[tuple[int, Callable[[Any], Any]]] = []
    for position, name in enumerate(columns):
        kind = table.c[name].type
        processor = kind.dialect_impl(connection.dialect).bind_processor(connection.dialect)
        if processor is not None and _needs(kind) and not _is_plain(rows, position):
            converters.append((position, processor))
    if not converters:
        return rows if isinstance(rows, list) else list(rows)
    return [_converted(row, converters) for row in rows]


def _is_plain(rows: Sequence[tuple[Any, ...]], position: int) -> bool:
    """Tell whether a column holds texts and nothing, which the driver takes by itself."""
    return {row[position].__class__ for row in rows} <= {str, type(None)}


def _converted(
    row: tuple[Any, ...], converters: list[tuple[int, Callable[[Any], Any]]]
) -> tuple[Any, ...]:
    values = list(row)
    for position, convert in converters:
        value = values[position]
        if value is not None and not isinstance(value, str):
            values[position] = convert(value)
    return tuple(values)


def _needs(kind: Any) -> bool:
    return type(kind).__name__ in ("Day", "Moment", "Flag", "Json")
