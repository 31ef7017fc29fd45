"""Tables and indexes of a revision from their short form."""

from __future__ import annotations

import re
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.migrations import kinds

_COLUMN = re.compile(r"(?P<name>\w+) (?P<kind>>?\w+)(?P<needed>!?)(?:=(?P<default>\w+))?")


def create_table(op: Any, name: str, columns: str) -> None:
    """Create a STRICT table with an integer key and the columns of the short form."""
    made = [_column(name, each.strip()) for each in columns.split(";")]
    op.create_table(
        name,
        sa.Column("id", kinds.KEY, nullable=False),
        *made,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sqlite_strict=True,
    )


def add_column(op: Any, table: str, column: str) -> None:
    """Add a column of the short form to a table that holds rows; it may be null."""
    made = _column(table, column.strip())
    kind = made.type.compile(dialect=op.get_bind().dialect)
    words = f"ALTER TABLE {table} ADD COLUMN {made.name} {kind}"
    for key in made.foreign_keys:
        # in one statement: SQLite cannot add a constraint to a table that is there
        words += f" CONSTRAINT {key.name} REFERENCES {key.target_fullname.split('.')[0]} (id)"
    op.execute(words)


def create_index(
    op: Any, name: str, table: str, columns: str, kind: str, *, where: str = ""
) -> None:
    """Create an index; `live` is unique among the rows that are not in the bin.

    `where` names other rows that it is of.
    """
    condition = "deleted_at IS NULL" if kind == "live" else where
    rows = sa.text(condition) if condition else None
    op.create_index(
        name,
        table,
        columns.split(),
        unique=kind != "plain",
        sqlite_where=rows,
        postgresql_where=rows,
    )


def _column(table: str, text: str) -> sa.Column[Any]:
    found = _COLUMN.fullmatch(" ".join(text.split()))
    if found is None:
        raise ValueError(f"not a column: {text!r} of {table}")
    name, kind = found["name"], found["kind"]
    extra: list[Any] = []
    if kind.startswith(">"):
        extra.append(sa.ForeignKey(f"{kind[1:]}.id", name=f"fk_{table}_{name}"))
        kind = "key"
    return sa.Column(
        name,
        kinds.KINDS[kind],
        *extra,
        nullable=not found["needed"],
        server_default=found["default"],
    )
