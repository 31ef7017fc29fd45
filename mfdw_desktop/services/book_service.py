"""What the services of a branch's book have in common: database, actor, day, branches, currency."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.lists import Listing, Ordered, ReadRows, by_uid
from mfdw_desktop.database.queries import client_writing, organisation
from mfdw_desktop.domain.actors import Actor


class BookService:
    """A service on one database for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def today(self) -> date:
        """Return the day in the branch's time zone."""
        with self._database.read() as connection:
            return self._day(connection)

    def branch_ids(self, code: str) -> frozenset[int]:
        """Return the id of a branch as a filter; an empty code is every branch.

        Raises:
            RefusedError: unknown branch.
        """
        if not code:
            return frozenset()
        with self._database.read() as connection:
            return frozenset({organisation.branch_id(connection, code)})

    def currency(self) -> str:
        """Return the institution's currency."""
        with self._database.read() as connection:
            return client_writing.default_currency(connection)

    def _listing(
        self,
        ordered: Ordered,
        rows: ReadRows,
        model: Any,
        *,
        day: date | None = None,
        facts: Callable[[Any], Any] | None = None,
    ) -> Listing[Any]:
        """Return a long list of the records of a table; close it when done."""
        return Listing(
            self._database, ordered, rows, day=day or self.today(), key_of=by_uid(model),
            facts=facts,
        )  # fmt: skip

    def _day(self, connection: Any) -> date:
        """Return the same within a transaction."""
        zone = organisation.time_zone(connection)
        return self._database.clock().astimezone(ZoneInfo(zone)).date()
