"""Where every row of a file went, a line a row."""

from __future__ import annotations

import json
from collections.abc import Sequence

from mfdw_desktop.database.models import ImportRow
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.imports import (
    RowFate,
)
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.importing.rows import KEY, Chunk, RowRecord
from mfdw_desktop.services import messages
from mfdw_desktop.services.intake_left_out import digest_as_read, sign_of
from mfdw_desktop.services.intake_source import Run
from mfdw_desktop.services.intake_tally import RowResult

_ROW = (
    "id", "batch_id", "sheet", "row_number", "row_key", "row_hash", "outcome", "target_table",
    "target_uid", "message", "said",
)  # fmt: skip


class RowWriter:
    """Writes where every row went: provenance, a line a row."""

    def __init__(self, unit: Unit, run: Run) -> None:
        assert run.header is not None
        self._unit, self._tally, self._fates = unit, run.tally, run.fates
        self._sheet = run.header.sheet
        self.done = 0

    def add(self, rows: Sequence[RowRecord], results: Sequence[RowResult]) -> None:
        """Write the lines of rows that were taken."""
        key, batch, sheet = (
            self._unit.reserve(ImportRow, len(rows)),
            self._unit.batch_id,
            self._sheet,
        )
        self._unit.insert_plain(
            ImportRow,
            _ROW,
            [
                (key + at, batch, sheet, row.row, _key(row, result) or None, row.digest,
                 result.outcome.value, result.table, result.uid,
                 self._message(row, result), _said(row, result))
                for at, (row, result) in enumerate(zip(rows, results, strict=True))
            ],
        )  # fmt: skip
        for row, result in zip(rows, results, strict=True):
            self._fates[row.row] = RowFate(result.outcome, _key(row, result))
        self.done += len(rows)

    def _message(self, row: RowRecord, result: RowResult) -> str | None:
        """Return why a row was not taken, or which warning of it a person has accepted."""
        problem = result.problem or self._tally.accepted.get(row.row)
        return messages.problem_text(problem) if problem is not None else None

    def stored(self, chunk: Chunk) -> None:
        """Write the lines of rows that an earlier import stored."""
        if not chunk.stored:
            return
        first = self._unit.reserve(ImportRow, len(chunk.stored))
        lines = [
            (first + at, self._unit.batch_id, self._sheet, row, key or None, None,
             Outcome.UNCHANGED.value, None, None, None, None)
            for at, (row, key) in enumerate(chunk.stored)
        ]  # fmt: skip
        self._unit.insert_plain(ImportRow, _ROW, lines)
        self._fates.update({row: RowFate(Outcome.UNCHANGED, key) for row, key in chunk.stored})
        self.done += len(chunk.stored)

    def left_out(self, chunk: Chunk) -> None:
        """Write the lines of rows that a person keeps out of the import."""
        read = {each.row: each for each in chunk.left_rows}
        for row, reason in chunk.left_out.items():
            self._fates[row] = RowFate(Outcome.EXCLUDED, "")
            line = (self._unit.reserve(ImportRow), self._unit.batch_id, self._sheet, row, None,
                    digest_as_read(read[row]), Outcome.EXCLUDED.value, None, None,
                    reason or None, sign_of(read[row]))  # fmt: skip
            self._unit.insert_plain(ImportRow, _ROW, [line])

    def rejected(self, chunk: Chunk) -> None:
        """Write the lines of rows that the reader could not read."""
        if not chunk.rejected:
            return
        why = {each.row: each for each in reversed(chunk.problems)}
        for row, own in zip(chunk.rejected, chunk.rejected_keys, strict=True):
            self._fates[row] = RowFate(Outcome.REJECTED, own)
        key = self._unit.reserve(ImportRow, len(chunk.rejected))
        self._unit.insert_plain(
            ImportRow,
            _ROW,
            [
                (key + at, self._unit.batch_id, self._sheet, row,
                 chunk.rejected_keys[at] or None, None, Outcome.REJECTED.value, None, None,
                 messages.problem_text(why[row]) if row in why else None, None)
                for at, row in enumerate(chunk.rejected)
            ],
        )  # fmt: skip


def _key(row: RowRecord, result: RowResult) -> str:
    """Return the key of a row's record; a row that has none is called by what it says."""
    return row.key or row.client or result.key


def _said(row: RowRecord, result: RowResult) -> str | None:
    """Return what the file says of cells that were put right, and what names the record."""
    if result.said:
        said = json.loads(row.said) if row.said else {}
        return json.dumps({**said, **result.said}, ensure_ascii=False)
    if not result.named or result.uid is None:
        return row.said or None
    named = f'"{KEY}":"{result.named}"'
    return f"{{{named}}}" if row.said in ("", "{}") else f"{row.said[:-1]},{named}}}"
