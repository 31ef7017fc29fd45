"""The rows that records came from: by them a record is found whose own key was corrected here.

A row names its record by a few of its cells (client, scheme and day of an award). What the
file says there is kept with the line of the row, so that the row finds its record again when
somebody has put the day right and the file still says the old one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from mfdw_desktop.database.queries import imports, list_imports
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.names import fold
from mfdw_desktop.importing.rows import RowRecord

_DIGITS = 32


def named_by(row: RowRecord, answers: Mapping[str, Any], names: Iterable[str]) -> str:
    """Return by which of its cells a row names its record, as one number.

    A blank cell says nothing. A cell that a person put right says what the file says.
    """
    said = {**answers, **imports.document(row.said)} if row.said else answers
    parts = [f"{name}={fold(str(said[name]))}" for name in names if said.get(name)
             not in (None, "")]  # fmt: skip
    text = "\x1f".join(parts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


class RowsBefore:
    """What the rows of earlier imports of one kind became; read when it is asked for first."""

    def __init__(self, unit: Unit, kind: str) -> None:
        self._unit, self._kind = unit, kind
        self._found: list_imports.EarlierRows | None = None

    @property
    def _earlier(self) -> list_imports.EarlierRows:
        if self._found is None:
            self._found = list_imports.earlier_rows(
                self._unit.connection, self._kind, self._unit.batch_id
            )
        return self._found

    def uids(self, row: RowRecord, named: str) -> list[str]:
        """Return what the row may have become: the same row did, then one named so."""
        earlier = self._earlier
        found = (
            earlier.by_digest.get(row.digest),
            earlier.by_sign.get(row.sign),
            earlier.by_key.get(named),
        )
        return [each for each in found if each]

    def is_same(self, row: RowRecord, uid: str) -> bool:
        """Tell whether the record came from a row that said all the same."""
        earlier = self._earlier
        return uid in (earlier.by_digest.get(row.digest), earlier.by_sign.get(row.sign))
