"""Saved views of the list of clients: of the user, or of everybody."""

from __future__ import annotations

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import SavedView
from mfdw_desktop.database.queries import views as queries
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.client_views import LONGEST_NAME, ClientView, read_view
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.problems import FieldProblem, require_valid

_CLIENTS = "clients"


class Views:
    """The saved views of one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def views(self) -> list[ClientView]:
        """Return everybody's views and the own ones, by name."""
        with self._database.read() as connection:
            rows = queries.views(connection, _CLIENTS, self._actor.uid)
        return [
            read_view(row.name, row.content, is_shared=row.actor is None, key=row.id)
            for row in rows
        ]

    def find(self, name: str) -> ClientView:
        """Return a view by its name, the own one before everybody's.

        Raises:
            RefusedError: there is none.
        """
        mine = [each for each in self.views() if fold(each.name) == fold(name)]
        if not mine:
            raise RefusedError("view-unknown", view=name)
        return min(mine, key=lambda each: each.is_shared)

    def save(self, view: ClientView) -> Changes:
        """Store a view; one of the same name and owner is written over.

        Raises:
            InvalidError: no name, or one that is too long.
        """
        name = " ".join(view.name.split())
        problems = []
        if not name:
            problems.append(FieldProblem("name", "needed"))
        if len(name) > LONGEST_NAME:
            problems.append(FieldProblem("name", "text-too-long", fields={"most": LONGEST_NAME}))
        require_valid(problems)
        same = [
            each
            for each in self.views()
            if fold(each.name) == fold(name) and each.is_shared == view.is_shared
        ]
        with write(self._database, self._actor) as unit:
            if same:
                unit.update(SavedView, same[0].id, name=name, content=view.content())
            else:
                actor = None if view.is_shared else self._actor.uid
                unit.create(
                    SavedView, list_name=_CLIENTS, name=name, actor=actor, content=view.content()
                )
        return unit.changes

    def remove(self, key: int) -> Changes:
        """Put a view into the bin."""
        with write(self._database, self._actor) as unit:
            unit.remove(SavedView, key)
        return unit.changes
