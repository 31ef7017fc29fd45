"""Who may have a scheme and has not had it: as a list, a file, a paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import giving as queries
from mfdw_desktop.database.queries import organisation
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.eligibility import EligibleClient
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.services.giving import Rulebook, known_schemes

_PART = 2000
_HEADS = (
    ("client", "text"), ("name", "text"), ("centre", "text"), ("officer", "text"),
    ("village", "text"), ("phone", "text"),
)  # fmt: skip


class Eligible:
    """The clients who may have a scheme, for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def listed(
        self, code: str, branch: str = "", progress: Progress | None = None
    ) -> list[EligibleClient]:
        """Return the active clients who may have a scheme today and have not had it.

        A client of the comparison arm of its innovation is not among them.

        Raises:
            RefusedError: unknown scheme or branch.
            CancelledError: the user has stopped it.
        """
        progress = progress or Progress()
        with self._database.read() as connection:
            scheme = scheme_by_code(connection, code)
            branches = frozenset[int]()
            if branch:
                branches = frozenset({organisation.branch_id(connection, branch)})
            zone = organisation.time_zone(connection)
            day = self._database.clock().astimezone(ZoneInfo(zone)).date()
            return eligible(connection, self._actor, scheme, branches, day, progress)

    def export(
        self, out: Path, code: str, branch: str = "", progress: Progress | None = None
    ) -> int:
        """Write the list as a workbook or CSV; return how many.

        Raises:
            RefusedError: unknown scheme or branch, or the place cannot be written.
        """
        from mfdw_desktop.services.list_files import write_list

        found = self.listed(code, branch, progress)
        rows = (
            (each.code, each.name, each.centre, each.officer, each.village, each.phone)
            for each in found
        )
        return write_list(out, "eligible", _HEADS, rows)


def eligible(
    connection: Any,
    actor: Actor,
    scheme: Scheme,
    branches: frozenset[int],
    day: date,
    progress: Progress,
) -> list[EligibleClient]:
    """Return who may have a scheme on a day and has not had it, by centre and name."""
    book = Rulebook(connection, actor)
    waiting = queries.without_scheme(connection, scheme.id, branches)
    found: list[EligibleClient] = []
    for start in range(0, len(waiting), _PART):
        progress.report(start, len(waiting), "eligible")
        part = waiting[start : start + _PART]
        verdicts = book.verdicts(scheme, [each.client_id for each in part], day)
        clean = {each.client_id for each in verdicts if each.is_clean}
        found += [each for each in part if each.client_id in clean]
    return found


def scheme_by_code(connection: Any, code: str) -> Scheme:
    """Return a scheme by its code, whatever its case.

    Raises:
        RefusedError: there is none.
    """
    for each in known_schemes(connection).values():
        if each.code.casefold() == code.strip().casefold():
            return each
    raise RefusedError("scheme-unknown", scheme=code)
