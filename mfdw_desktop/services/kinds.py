"""Kinds of incentive and areas of decent work that the institution adds to the programme's own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import mfdw_desktop.domain.kinds as rules
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Area as AreaRecord
from mfdw_desktop.database.models import IncentiveKind as KindRecord
from mfdw_desktop.database.queries import schemes
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.kinds import Area, IncentiveKind
from mfdw_desktop.domain.problems import require_valid


class Kinds:
    """The catalogue of kinds and areas, for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def kinds(self) -> list[IncentiveKind]:
        """Return the kinds, in the order of their making, each with its schemes counted."""
        with self._database.read() as connection:
            used = schemes.used_by(connection, "kind")
            return [
                replace(each, schemes=used.get(each.id or 0, 0))
                for each in schemes.kinds_of(connection)
            ]

    def areas(self) -> list[Area]:
        """Return the areas, in the order of their making, each with its schemes counted."""
        with self._database.read() as connection:
            used = schemes.used_by(connection, "area")
            return [
                replace(each, schemes=used.get(each.id or 0, 0))
                for each in schemes.areas_of(connection)
            ]

    def save_kind(self, kind: IncentiveKind, key: int | None = None) -> Changes:
        """Create a kind, or change one: its name, what it asks, its own fields.

        Raises:
            InvalidError: no name, a code that is taken, an own field without a name …
        """
        with write(self._database, self._actor) as unit:
            others = [each for each in schemes.kinds_of(unit.connection) if each.id != key]
            kind = rules.with_new_codes(kind, [each.code for each in others])
            require_valid(rules.validate_kind(kind, others))
            values: dict[str, Any] = {
                "name": kind.name.strip(),
                "uses_sessions": kind.uses_sessions,
                "uses_conditions": kind.uses_conditions,
                "uses_money": kind.uses_money,
                "fields": rules.fields_to(kind.fields),
            }
            if key is None:
                unit.create(KindRecord, code=kind.code, is_seed=False, **values)
            else:
                unit.update(KindRecord, key, **values)
        return unit.changes

    def save_area(self, area: Area, key: int | None = None) -> Changes:
        """Create an area, or give one another name.

        Raises:
            InvalidError: no name, or a code that is taken.
        """
        with write(self._database, self._actor) as unit:
            others = [each for each in schemes.areas_of(unit.connection) if each.id != key]
            code = area.code or rules.code_of(area.name, [each.code for each in others])
            require_valid(rules.validate_area(replace(area, code=code), others))
            if key is None:
                unit.create(AreaRecord, code=code, name=area.name.strip())
            else:
                unit.update(AreaRecord, key, name=area.name.strip())
        return unit.changes

    def remove_kind(self, key: int) -> Changes:
        """Put a kind that no scheme has into the bin.

        Raises:
            RefusedError: schemes are of this kind, or it is one of the programme's own.
        """
        return self._remove(KindRecord, key, self.kinds())

    def remove_area(self, key: int) -> Changes:
        """Put an area that no scheme has into the bin.

        Raises:
            RefusedError: schemes are in this area.
        """
        return self._remove(AreaRecord, key, self.areas())

    def _remove(self, model: Any, key: int, known: list[IncentiveKind] | list[Area]) -> Changes:
        found = next(each for each in known if each.id == key)
        if found.schemes:
            raise RefusedError("kind-in-use", count=found.schemes)
        if isinstance(found, IncentiveKind) and found.is_seed:
            raise RefusedError("kind-of-programme", kind=found.name)
        with write(self._database, self._actor) as unit:
            unit.remove(model, key)
        return unit.changes
