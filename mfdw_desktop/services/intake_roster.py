"""Rows of rosters find the members of the household that they speak of, while a file comes in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mfdw_desktop.database.queries import imports, roster
from mfdw_desktop.database.queries.imports import StandingChild
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import roster as rules
from mfdw_desktop.domain.roles import PersonReader, Role
from mfdw_desktop.domain.surveys import Questionnaire


def roster_readers(form: Questionnaire) -> dict[str, PersonReader]:
    """Return the repeats that list persons, by path: those that ask for sex and age."""
    found = {}
    for repeat in form.repeats:
        reader = PersonReader(form, repeat.path)
        if Role.SEX in reader.roles and reader.roles.keys() & {Role.AGE, Role.BIRTH}:
            found[repeat.path] = reader
    return found


class RosterLinks:
    """Gathers the rosters of new interviews and links them, a few queries for all."""

    def __init__(self, unit: Unit, form: Questionnaire) -> None:
        self._unit = unit
        self._readers = roster_readers(form)
        self._waiting: list[tuple[int, date | None, Sequence[StandingChild]]] = []

    def note(self, client: int, day: date | None, children: Sequence[StandingChild]) -> None:
        """Remember the rows of an interview of a client."""
        if self._readers and children:
            self._waiting.append((client, day, children))

    def found(self) -> dict[int, tuple[int, float]]:
        """Return row to (member, score) for what was noted, and forget it."""
        waiting, self._waiting = self._waiting, []
        links: dict[int, tuple[int, float]] = {}
        if not waiting:
            return links
        households = roster.members(self._unit.connection, {client for client, _, _ in waiting})
        for client, day, children in waiting:
            for path, reader in self._readers.items():
                mine = [each for each in children if each.path == path]
                said = [reader.read(imports.document(each.answers)) for each in mine]
                for link in rules.link(said, households.get(client, []), day):
                    links[mine[link.row].id] = (link.member.id, link.score)
        return links
