"""The exposure log: clients and innovations, and how far the comparison is contaminated."""

from __future__ import annotations

from pathlib import Path

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.queries import exposure, organisation
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.exposure import (
    Contamination,
    ExposureDraft,
    ExposureRow,
    validate,
)
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.services.book_service import BookService


class Exposures(BookService):
    """Who was exposed to an innovation, for one actor."""

    def innovations(self) -> list[tuple[int, str, str]]:
        """Return (key, code, name) of the innovations."""
        with self._database.read() as connection:
            return exposure.innovations(connection)

    def rows(self, innovation: str = "", branch: str = "") -> list[ExposureRow]:
        """Return everybody in an arm of an innovation, or of each one; by centre and name.

        Raises:
            RefusedError: unknown innovation or branch.
        """
        with self._database.read() as connection:
            known = exposure.innovations(connection)
            wanted = [each for each in known if innovation in ("", each[1])]
            if innovation and not wanted:
                raise RefusedError("innovation-unknown", innovation=innovation)
            branches = frozenset[int]()
            if branch:
                branches = frozenset({organisation.branch_id(connection, branch)})
            day = self._day(connection)
            return [
                row
                for key, _, _ in wanted
                for row in exposure.rows(connection, key, day, branches=branches)
            ]

    def contamination(self, innovation: int, branch: str = "") -> Contamination:
        """Return exposed clients of the comparison arm, and all of that arm."""
        with self._database.read() as connection:
            branches = frozenset[int]()
            if branch:
                branches = frozenset({organisation.branch_id(connection, branch)})
            found = exposure.contaminated(connection, innovation, self._day(connection), branches)
            return Contamination(*found)

    def draft(self, innovation: int, client: int) -> ExposureDraft:
        """Return what was entered of a client's answer to an innovation."""
        with self._database.read() as connection:
            return exposure.draft_of(connection, innovation, client)

    def save(self, innovation: int, client: int, draft: ExposureDraft) -> Changes:
        """Write when an innovation was offered to a client, her answer, and when she dropped it.

        Raises:
            InvalidError: a day in the future, or dropped without a reason.
        """
        with write(self._database, self._actor) as unit:
            require_valid(validate(draft, self._day(unit.connection)))
            exposure.save(unit, innovation, client, draft)
        return unit.changes

    def export(self, path: Path, innovation: str = "", branch: str = "") -> int:
        """Write the log as a workbook or CSV; return how many rows.

        Raises:
            RefusedError: unknown innovation or branch, or the place cannot be written.
        """
        from mfdw_desktop.services.list_files import write_list

        found = self.rows(innovation, branch)
        cells = (
            (each.innovation, each.code, each.name, each.centre, each.arm and each.arm.value,
             each.offered_on, _answer(each.accepted), each.first_on, each.last_on, each.awards,
             each.sessions, each.dropped_on, each.dropped_reason, each.reason)
            for each in found
        )  # fmt: skip
        return write_list(path, "exposure", _HEADS, cells)


_HEADS = (
    ("innovation", "text"), ("client", "text"), ("name", "text"), ("centre", "text"),
    ("arm", "text"), ("offered_on", "day"), ("accepted", "text"), ("first_on", "day"),
    ("last_on", "day"), ("awards", "integer"), ("sessions", "integer"), ("dropped_on", "day"),
    ("dropped_reason", "text"), ("reason", "text"),
)  # fmt: skip


def _answer(accepted: bool | None) -> str | None:
    return None if accepted is None else "yes" if accepted else "no"
