"""Which session a row of a trainer's list or a mark of a register is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from mfdw_desktop.database.queries import attendances, incentives, organisation
from mfdw_desktop.domain.incentives import Session
from mfdw_desktop.domain.names import fold
from mfdw_desktop.services.lists.desk import Desk, Line, WrongRow


class SessionFinder:
    """Finds sessions by day, number, title, scheme and centre, also those that moved since."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sessions: dict[date, dict[int, Session]] = {}
        self._moved: dict[date, list[int]] | None = None
        self._centres: dict[str, int] = {}
        for row in organisation.centres(desk.unit.connection):
            if row.branch == desk.branch.code:
                for word in (row.code, row.name, row.native_name):
                    if word:
                        self._centres.setdefault(fold(word), row.id)

    def look(self, lines: Sequence[Line]) -> list[Session]:
        """Read the sessions that some rows name, instead of those before."""
        days = {day for each in lines if (day := each.day("held_on")) is not None}
        self._sessions = {}
        found = self.read(days)
        other = [each for each in lines if each.day("held_on") is None]
        if other:
            connection, branch = self._desk.unit.connection, self._desk.branch.id
            numbers = {int(each.answers["number"]) for each in other if each.text("number")}
            titled = any(each.text("topic") for each in other)
            named = attendances.sessions_named(connection, branch, numbers, titled=titled)
            found += self.keep(named)
        for day in sorted(days):
            found += self.keep(self._moved_from(day))
        return found

    def by_key(self, key: int | None) -> Session:
        """Return a session that was read."""
        every = (each for days in self._sessions.values() for each in days.values())
        return next(each for each in every if each.id == key)

    def read(self, days: Iterable[date]) -> list[Session]:
        """Read the sessions of some days."""
        return self.keep(
            attendances.sessions_on(self._desk.unit.connection, self._desk.branch.id, days)
        )

    def keep(self, found: list[Session]) -> list[Session]:
        """Keep sessions that were read."""
        for each in found:
            self._sessions.setdefault(each.on, {})[each.id] = each
        return found

    def of(self, line: Line) -> Session | None:
        """Return the session that a row names; None when it is a new one.

        Raises:
            WrongRow: there are several, or the scheme or centre is not known.
        """
        if line.record:
            held = attendances.session_of(self._desk.unit.connection, line.record)
            return self.by_key(held)
        scheme, centre = self._desk.named_scheme(line, ""), self.centre(line)
        number, day = line.answers.get("number"), line.day("held_on")

        def fits(each: Session) -> bool:
            return (
                (scheme is None or each.scheme_id == scheme.id)
                and (number is None or each.number == int(number))
                and each.centre_id in _centres(centre, line.holder.centre_id)
            )

        found = [each for each in self._on(day) if fits(each)]
        topic = fold(line.text("topic"))
        if topic:
            same = [each for each in found if fold(each.topic) == topic]
            others = [each for each in found if number is not None or not each.topic]
            found = same or (others if day is not None or number is not None else [])
        if not found and day is not None:
            found = [each for each in self._moved_from(day) if fits(each)]
            found = [each for each in found if not topic or fold(each.topic) in ("", topic)]
        at_hers = [each for each in found if each.centre_id is not None]
        if len(found) > 1 and at_hers:
            found = at_hers
        if len(found) > 1:
            raise WrongRow("number", "session-unclear", line.text("number"))
        if not found and day is None:
            name = "number" if number is not None else "topic"
            raise WrongRow(name, "session-not-known", line.text(name))
        return found[0] if found else None

    def _on(self, day: date | None) -> list[Session]:
        """Return the sessions of a day; of a row without one, all that were looked up."""
        if day is not None:
            return list(self._sessions.get(day, {}).values())
        return [each for days in self._sessions.values() for each in days.values()]

    def _moved_from(self, day: date) -> list[Session]:
        """Return the sessions that rows of earlier lists named by a day, and that moved since."""
        connection = self._desk.unit.connection
        if self._moved is None:
            self._moved = attendances.moved_sessions(connection, self._desk.branch.id)
        keys = self._moved.get(day, [])
        return incentives.sessions_of(connection, keys) if keys else []

    def centre(self, line: Line) -> int | None:
        """Return the centre that a row names; None when it names none.

        Raises:
            WrongRow: there is no such centre.
        """
        said = line.text("centre")
        if said and fold(said) not in self._centres:
            raise WrongRow("centre", "centre-not-known", said)
        return self._centres[fold(said)] if said else None


def _centres(named: int | None, hers: int | None) -> tuple[int | None, ...]:
    """Return where a session may have been: at the centre named, else hers or at none."""
    return (named,) if named is not None else (hers, None)
