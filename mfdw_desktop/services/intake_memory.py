"""What an import knows beside its file: the country, and what was decided in earlier imports."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import batches, imports, mended
from mfdw_desktop.importing import recipe as recipes
from mfdw_desktop.importing.memory import Earlier
from mfdw_desktop.importing.problem_marks import batch_tag

_MOST, _LOOKED_AT = 30, 300
"""Imports of one questionnaire whose decisions are known, and imports looked through for them."""


@dataclass(frozen=True)
class Known:
    """What is known beside the file."""

    country: str = ""
    earlier: tuple[Earlier, ...] = ()
    batches: frozenset[str] = frozenset()
    """Short names of the imports that stand."""
    signs: frozenset[str] = frozenset()
    """Hashes of the rows that were mended in workbooks of problems."""


def known(
    database: Database, kind: str, survey: str, *, remembers: bool, time_zone: str = ""
) -> Known:
    """Return what is known for an import of `kind`; the decisions only if it `remembers`.

    What was decided for one questionnaire never reaches another.
    """
    with database.read() as connection:
        country = imports.country(connection)
        standing = frozenset(map(batch_tag, batches.standing_uids(connection)))
        signs = mended.signs(connection, kind)
        if not remembers:
            return Known(country, batches=standing, signs=signs)
        found = batches.decided(connection, kind, survey, most=_MOST, looked_at=_LOOKED_AT)
    zone = ZoneInfo(time_zone) if time_zone else None
    earlier = []
    for document, moment, actor, number in found:
        try:
            recipe = recipes.from_document(document)
        except (KeyError, TypeError, ValueError, AttributeError):
            continue  # Of a version that we do not know: as if it had decided nothing.
        said = document.get("options") or {}
        earlier.append(
            Earlier(
                recipe,
                moment.astimezone(zone).date().isoformat(),
                actor,
                number,
                client_column=str(said.get("client_column") or ""),
                new_clients=str(said.get("new_clients") or ""),
            )
        )
    return Known(country, tuple(earlier), standing, signs)
