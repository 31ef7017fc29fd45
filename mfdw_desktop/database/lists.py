"""Long lists: filtered and sorted once, read by position at any depth.

The first rows come by keyset at once; a temporary table then holds every position, so a
page at a million rows costs what the first one does (`performance.md` section 5). A list
has a connection of its own, because the temporary table lives there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import count
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.common.progress import CancelledError
from mfdw_desktop.database.engine import Database

PAGE = 256
"""Rows of a page on screen."""
_PART = 2000
"""Rows that are read at once where all of them are wanted."""
_NUMBERS = count(1)

Ids = sa.Select[Any] | sa.CompoundSelect[Any]
"""Ids in order. Of several lists read as one, what they are ordered by stands beside the id."""
Ordered = Callable[[Connection], Ids]
Row = TypeVar("Row")
ReadRows = Callable[[Connection, Sequence[int]], Sequence[Any]]
"""From the ids of a page to its rows, in the same order."""
KeyOf = Callable[[Connection, str], "int | None"]
"""From the uid of a record to its id."""


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
            listed = _listed(ids)
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

    def ask(self, what: Callable[[Connection], Any]) -> Any:
        """Return what somebody else asks on this list's connection."""
        with self._use() as connection:
            return what(connection)

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


def _listed(ids: Ids) -> sa.Select[Any]:
    """Return the SELECT of ids alone, in the same order."""
    if isinstance(ids, sa.Select):
        return ids.with_only_columns(next(iter(ids.selected_columns)).label("id"))
    key, *order = ids.order_by(None).subquery().columns
    return sa.select(key).order_by(*order, key)


def _serial(connection: Connection) -> str:
    if connection.dialect.name == "sqlite":
        return "INTEGER PRIMARY KEY"
    return "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"


class Listing(Generic[Row]):
    """A filtered, sorted list of whole rows, read by position; close it when done."""

    def __init__(
        self,
        database: Database,
        ordered: Ordered,
        rows: ReadRows,
        *,
        day: date,
        key_of: KeyOf | None = None,
        facts: Callable[[Connection], Any] | None = None,
    ) -> None:
        """Open the list.

        Args:
            database: Where it is read.
            ordered: Gives the SELECT of ids in order.
            rows: Reads the rows of some ids.
            day: Today, as the list understands it.
            key_of: Finds the id of a record by its uid.
            facts: What is said of the list beside its length, such as a sum.
        """
        self.day = day
        self._positions = PositionList(database, ordered)
        self._read_rows, self._key_of, self._facts = rows, key_of, facts

    def first(self, limit: int = PAGE) -> list[Row]:
        """Return the first rows at once."""
        return self._rows(self._positions.first(limit))

    def count(self) -> int:
        """Return how many there are."""
        return self._positions.count()

    def facts(self) -> Any:
        """Return what is said of the list beside its length."""
        return None if self._facts is None else self._positions.ask(self._facts)

    def prepare(self) -> int:
        """Make every position readable; return how many there are. Takes time on long lists."""
        return self._positions.prepare()

    def rows(self, start: int, limit: int = PAGE) -> list[Row]:
        """Return the rows from position `start` on; `prepare` comes first."""
        return self._rows(self._positions.slice(start, limit))

    def ids(self, start: int, limit: int) -> list[int]:
        """Return the ids from position `start` on."""
        return self._positions.slice(start, limit)

    def position(self, key: int) -> int | None:
        """Return where a record stands, from 0."""
        return self._positions.position(key)

    def key_of(self, uid: str) -> int | None:
        """Return the id of a record by its uid."""
        found = self._key_of
        if found is None:
            return None
        key: int | None = self._positions.ask(lambda connection: found(connection, uid))
        return key

    def every(self) -> Iterator[Row]:
        """Return all rows in order, a part at a time; closes the list at the end."""
        try:
            total = self.prepare()
            for start in range(0, total, _PART):
                yield from self.rows(start, _PART)
        finally:
            self.close()

    def close(self) -> None:
        """Give the list back."""
        self._positions.close()

    def _rows(self, keys: Sequence[int]) -> list[Row]:
        return list(self._positions.rows(self._read_rows, keys))


def by_uid(model: Any) -> KeyOf:
    """Return what finds the id of a record of a table by its uid."""

    def key_of(connection: Connection, uid: str) -> int | None:
        key = connection.execute(sa.select(model.id).where(model.uid == uid)).scalar()
        return None if key is None else int(key)

    return key_of


def total_of(connection: Connection, ids: Ids) -> int:
    """Return how many ids a SELECT has."""
    counted = sa.select(sa.func.count()).select_from(ids.order_by(None).subquery())
    return int(connection.execute(counted).scalar_one())


def is_longer(connection: Connection, ids: sa.Select[Any], most: int) -> bool:
    """Tell whether a SELECT has more than `most` rows, without looking at all of them."""
    some = ids.order_by(None).limit(most + 1).subquery()
    return int(connection.execute(sa.select(sa.func.count()).select_from(some)).scalar_one()) > most


def count_and_first(
    connection: Connection, ids: sa.Select[Any], day: Any
) -> tuple[int, date | None]:
    """Return how many a list has and the first of its days: what *Today* says of a list."""
    listed = ids.order_by(None).add_columns(day.label("day")).subquery()
    first_day = sa.func.min(listed.c.day, type_=day.type)
    query = sa.select(sa.func.count(), first_day).select_from(listed)
    total, first = connection.execute(query).one()
    return int(total), first
