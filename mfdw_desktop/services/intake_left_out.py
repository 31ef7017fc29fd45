"""Rows that a person has kept out before: the same row again stays out, until it is asked for."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mfdw_desktop.database.queries import imports
from mfdw_desktop.database.queries.left_out import SIGN, LeftRow, left_rows, stored_rows
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.importing.rows import DIGEST, RowRecord
from mfdw_desktop.services.intake_tally import RowResult
from mfdw_desktop.services.intake_waiting import digest_of

RULE = "row-left-out-before"


class Sorted(NamedTuple):
    """Some rows: those that are taken, and those that stay out."""

    taken: list[RowRecord]
    out: list[RowRecord]
    results: list[RowResult]


class LeftOutBefore:
    """Knows the rows that were left out of earlier imports into the same place."""

    def __init__(self, unit: Unit, kind: str, title: str, sheet: str) -> None:
        self._sheet = sheet
        here = (unit.connection, kind, title, unit.batch_id)
        left = left_rows(*here)
        self._by_digest = {each.digest: each for each in left}
        self._by_content = {each.content: each for each in left}
        # Of equal rows some may have been stored: as many of them are taken again.
        self._room: Counter[str] = Counter(
            stored_rows(*here, self._by_digest) if self._by_digest else {}
        )

    def sort(self, rows: Sequence[RowRecord]) -> Sorted:
        """Part the rows by whether they stay out."""
        if not self._by_digest:
            return Sorted(list(rows), [], [])
        found = Sorted([], [], [])
        for row in rows:
            left = self._of(row)
            if left is None or self._room[left.digest] > 0:
                if left is not None:
                    self._room[left.digest] -= 1
                found.taken.append(row)
                continue
            found.out.append(row)
            found.results.append(RowResult(Outcome.EXCLUDED, problem=self._why(row, left)))
        return found

    def _of(self, row: RowRecord) -> LeftRow | None:
        return self._by_digest.get(digest_as_read(row)) or self._by_content.get(content_of(row))

    def _why(self, row: RowRecord, left: LeftRow) -> RowProblem:
        fields: dict[str, object] = {"on": left.at.date().isoformat(), "why": left.why}
        return RowProblem(self._sheet, row.row, "", "", row.key or row.client, RULE,
                          Severity.INFO, fields)  # fmt: skip


def digest_as_read(row: RowRecord) -> str:
    """Return the digest of a row as the file has it, before a person put cells right."""
    return str(imports.document(row.said).get(DIGEST, row.digest)) if row.said else row.digest


def content_of(row: RowRecord) -> str:
    """Return what a row says of whom, whatever its columns are called."""
    text = f"{row.key or row.client}\x1f{digest_of(row.as_read())}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def sign_of(row: RowRecord) -> str:
    """Return what is kept of a row that is left out, as JSON."""
    return f'{{"{SIGN}":"{content_of(row)}"}}'


def without(filled: Mapping[str, int], rows: Sequence[RowRecord]) -> dict[str, int]:
    """Return how many of the rows answer each question, but for those that stay out."""
    gone = Counter(code for row in rows for code in imports.document(row.answers))
    return {code: count - gone[code] for code, count in filled.items() if count > gone[code]}
