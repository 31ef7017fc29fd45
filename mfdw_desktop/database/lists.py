"""Long lists: filtered and sorted once, read by position at any depth.

The first rows come by keyset at once; a temporary table then holds every position, so a
page at a million rows costs what the first one does (`performance.md` section 5). A list
has a connection of its own, because the temporary table lives there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.progress import CancelledError
from mfdw_desktop.database.engine import Database

_NUMBERS = count(1)

Ordered = Callable[[Connection], "sa.Select[Any]"]


class PositionList:
    """The ids of a filtered, sorted list by their position."""

    def __init__(self, database: Database, ordered: Ordered) -> None:
        """`ordered` gives the SELECT of ids in order; it is asked once for the connection."""
        self._database = database
        self._ordered = ordered
        self._lock = threading.RLock()
        self._table = f"positions_{next(_NUMBERS)}"
        self._length: int | None = None
        self._reading = database.read()
        self._connection: Connection | None = self._reading.__enter__()
        database.keep(self)

    def first(self, limit: int) -> list[int]:
        """Return the first ids at once, without the table."""
        with self._use() as connection:
            return list(connection.execute(self._ordered(connection).limit(limit)).scalars())

    def count(self) -> int:
        """Return how many there are."""
        with self._use() as connection:
            if self._length is None:
                ids = self._ordered(connection).order_by(None).subquery()
                self._length = int(
                    connection.execute(sa.select(sa.func.count()).select_from(ids)).scalar_one()
                )
            return self._length

    def prepare(self) -> int:
        """Build the table of positions; return how many there are."""
        with self._use() as connection:
            ids = self._ordered(connection)
            column = next(iter(ids.selected_columns)).label("id")
            listed = ids.with_only_columns(column, maintain_column_froms=True)
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {self._table}")
            connection.exec_driver_sql(
                f"CREATE TEMPORARY TABLE {self._table} "
                f"(position {_serial(connection)}, id BIGINT NOT NULL)"
            )
            table = sa.table(self._table, sa.column("position"), sa.column("id"))
            done = connection.execute(
                sa.insert(table).from_select(["id"], listed),
                execution_options={"preserve_rowcount": True},
            )
            self._length = max(done.rowcount, 0)
            return self._length

    def slice(self, start: int, limit: int) -> list[int]:
        """Return the ids at positions `start` and on; `prepare` comes first."""
        with self._use() as connection:
            table = sa.table(self._table, sa.column("position"), sa.column("id"))
            query = (
                sa.select(table.c.id)
                .where(table.c.position > start, table.c.position <= start + limit)
                .order_by(table.c.position)
            )
            return [int(key) for key in connection.execute(query).scalars()]

    def position(self, key: int) -> int | None:
        """Return where `key` stands, from 0; None when it is not in the list."""
        with self._use() as connection:
            table = sa.table(self._table, sa.column("position"), sa.column("id"))
            found = connection.execute(
                sa.select(table.c.position).where(table.c.id == key)
            ).scalar()
            return None if found is None else int(found) - 1

    def rows(self, read: Callable[[Connection, Sequence[int]], Any], keys: Sequence[int]) -> Any:
        """Return what `read` makes of the keys on this list's connection."""
        with self._use() as connection:
            return read(connection, keys)

    def close(self) -> None:
        """Give the connection back, without the table."""
        with self._lock:
            if self._connection is None:
                return
            connection, self._connection = self._connection, None
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {self._table}")
            connection.commit()
            self._reading.__exit__(None, None, None)

    @contextmanager
    def _use(self) -> Iterator[Connection]:
        with self._lock, self._database.errors_named():
            if self._connection is None:
                raise CancelledError  # a newer list took its place, or the database is closed
            try:
                yield self._connection
            except BaseException:
                self._connection.rollback()
                raise
            # A reader that stays in a transaction would keep the log from shrinking.
            self._connection.commit()


def _serial(connection: Connection) -> str:
    if connection.dialect.name == "sqlite":
        return "INTEGER PRIMARY KEY"
    return "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
