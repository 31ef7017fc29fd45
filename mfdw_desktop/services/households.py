"""Households: how many, who lives where, members who become clients, clients who move."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Household
from mfdw_desktop.database.queries import client_writing, clients, organisation, own_fields
from mfdw_desktop.database.queries import households as queries
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain import clients as client_rules
from mfdw_desktop.domain import own_fields as own
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.clients import ClientDraft, ClientRow
from mfdw_desktop.domain.households import HouseholdCounts, HouseholdRow, Relation
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.problems import FieldProblem, require_valid


class Households:
    """The households of a database, for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def counts(
        self, branches: frozenset[int] = frozenset(), day: date | None = None
    ) -> HouseholdCounts:
        """Return households and persons on a day; of two clients in one household it is one."""
        today = self._today()
        with self._database.read() as connection:
            return queries.counts(connection, branches, day or today)

    def rows(
        self, branches: frozenset[int] = frozenset(), *, limit: int = 100, start: int = 0
    ) -> list[HouseholdRow]:
        """Return households in which an active client lives, by code."""
        today = self._today()
        with self._database.read() as connection:
            return queries.rows(connection, branches, today, limit=limit, start=start)

    def draft_of_member(self, member_id: int, client_id: int) -> ClientDraft:
        """Return the form of a new client with what the household's roster says of a person.

        Raises:
            RefusedError: there is no such person, or she is a client already.
        """
        with self._database.read() as connection:
            line = queries.member(connection, member_id)
            if line.client_id is not None:
                raise RefusedError("member-is-client")
            near = client_writing.draft_of(connection, client_id)
        return ClientDraft(
            name=line.name or "",
            native_name=line.native_name or "",
            sex=Sex(line.sex) if line.sex else Sex.UNKNOWN,
            birth_on=line.birth_on,
            birth_estimated=line.birth_estimated,
            village=near.village,
            address=near.address,
            centre_id=near.centre_id,
            group_id=near.group_id,
            language=near.language,
        )

    def enrol_member(
        self, member_id: int, draft: ClientDraft, branch: str
    ) -> tuple[ClientRow, Changes]:
        """Enrol a person of a household as a client: one person, in one household.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: she is a client already.
        """
        today = self._today()
        require_valid(client_rules.validate(draft, today))
        with write(self._database, self._actor) as unit:
            line = queries.member(unit.connection, member_id)
            if line.client_id is not None:
                raise RefusedError("member-is-client")
            key = client_writing.enrol(unit, draft, branch, today)
            queries.make_client(unit, line, key)
            row = clients.rows(unit.connection, [key], today)[0]
        return row, unit.changes

    def join(
        self,
        client_id: int,
        other_id: int,
        *,
        relation: Relation = Relation.OTHER_RELATIVE,
        on: date | None = None,
        along: Sequence[int] = (),
    ) -> Changes:
        """Let a client live with another one from a day on; `along` are lines of her household.

        Raises:
            InvalidError: the day is in the future.
            RefusedError: they live together already.
        """
        day = self._day(on)
        with write(self._database, self._actor) as unit:
            queries.join(unit, client_id, other_id, relation=relation, on=day, along=along)
        return unit.changes

    def split(
        self, client_id: int, *, on: date | None = None, along: Sequence[int] = ()
    ) -> Changes:
        """Let a client live in a household of her own from a day on.

        Raises:
            InvalidError: the day is in the future.
            RefusedError: nothing is known of her household.
        """
        day = self._day(on)
        with write(self._database, self._actor) as unit:
            queries.split(unit, client_id, on=day, along=along)
        return unit.changes

    def save_own(self, household_uid: str, values: dict[str, Any]) -> Changes:
        """Store own fields of a household.

        Raises:
            InvalidError: a value is none of its field.
        """
        today = self._today()
        with write(self._database, self._actor) as unit:
            row = queries.by_uid(unit.connection, household_uid)
            known = own_fields.fields(unit.connection, own.OwnSubject.HOUSEHOLD)
            require_valid(own.check_values(known, values, today))
            unit.update(Household, row.id, own_fields=own.stored(known, values, row.own_fields))
        return unit.changes

    def _day(self, on: date | None) -> date:
        today = self._today()
        if on is not None and on > today:
            require_valid([FieldProblem("on", "day-in-future")])
        return on or today

    def _today(self) -> date:
        with self._database.read() as connection:
            zone = organisation.time_zone(connection)
        return self._database.clock().astimezone(ZoneInfo(zone)).date()
