"""The way of every imported file: read in a guarded child, staged, then one transaction.

A plan is the same import, rolled back at its end, so it cannot say anything else than the
import does. Surveys, clients, schemes and awards differ by their target only.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import BatchFile, ImportRow
from mfdw_desktop.database.queries import batches, imports
from mfdw_desktop.database.snapshot import file_sha256
from mfdw_desktop.database.writing import NewBatch, Unit, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import (
    ImportOptions,
    ImportPlan,
    ImportResult,
    OnError,
)
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.importing import recipe as recipes
from mfdw_desktop.importing.rows import Chunk, RowRecord, RowsHeader
from mfdw_desktop.services import messages
from mfdw_desktop.services.backups import Backups
from mfdw_desktop.services.intake_linking import ImportBranch
from mfdw_desktop.services.intake_reading import read_rows
from mfdw_desktop.services.intake_staging import Staging
from mfdw_desktop.services.intake_tally import RowResult, Tally

_ROW = (
    "id", "batch_id", "sheet", "row_number", "row_key", "row_hash", "outcome", "target_table",
    "target_uid", "message",
)  # fmt: skip
_PART = 1000
"""Rows that are looked up and written together."""


class Target(Protocol):
    """What the rows of a file become."""

    @property
    def kind(self) -> str:
        """Of the batch: `survey clients awards schemes`."""

    @property
    def title(self) -> str:
        """What the batch is called."""

    @property
    def order(self) -> Sequence[str]:
        """Codes of the fields, as they are counted."""

    @property
    def new_clients(self) -> int:
        """Clients that were made."""

    def expect(self, chunk: Chunk) -> None:
        """Work out what needs no database, while the child is still reading."""

    def begin(self, unit: Unit, header: RowsHeader, tally: Tally) -> None:
        """Get ready to take rows within `unit`."""

    def take(self, rows: Sequence[RowRecord]) -> list[RowResult]:
        """Store rows; return where each went."""


@dataclass(frozen=True)
class Source:
    """The file, and the form that its rows are read by."""

    path: Path
    form: Questionnaire
    branch: ImportBranch | None
    """None: of the institution."""
    options: ImportOptions


@dataclass
class _Run:
    """What one import knows on its way."""

    tally: Tally = field(default_factory=Tally)
    header: RowsHeader | None = None
    batch: int | None = None
    changes: Changes = field(default_factory=lambda: Changes(frozenset()))
    snapshot_seconds: float = 0.0


class _RolledBackError(Exception):
    """Ends a dry run; the transaction is gone with it."""


class Intake:
    """Imports files into one database for one actor."""

    def __init__(self, database: Database, actor: Actor, passphrase: str | None = None) -> None:
        self._database = database
        self._actor = actor
        self._passphrase = passphrase

    def branch(self, code: str) -> ImportBranch:
        """Return the branch `code`; without one, the only one.

        Raises:
            RefusedError: no such branch, or several to choose from.
        """
        with self._database.read() as connection:
            found = imports.branches(connection)
        if code:
            found = [each for each in found if each.code == code.strip().upper()]
            if not found:
                raise RefusedError("branch-unknown", branch=code)
        if len(found) != 1:
            codes = ", ".join(each.code for each in found)
            raise RefusedError("branch-not-named" if found else "branch-none", branches=codes)
        return ImportBranch(*found[0])

    def plan(self, source: Source, target: Target, progress: Progress) -> ImportPlan:
        """Return what the import would do; nothing is kept."""
        begin, run = time.monotonic(), _Run()
        with Staging() as staging:
            self._read(source, target, run, staging, progress)
            try:
                self._store(source, target, run, staging, progress, is_dry=True)
            except _RolledBackError:
                run.batch = None
        return ImportPlan(**_facts(source, target, run, begin))

    def run(self, source: Source, target: Target, progress: Progress) -> ImportResult:
        """Import the file: all of it, or nothing when cancelled or refused.

        Raises:
            RefusedError: the file cannot be read, or has errors and `refuse-file` was asked for.
            CancelledError: nothing was kept.
        """
        begin, run = time.monotonic(), _Run()
        with Staging() as staging:
            self._read(source, target, run, staging, progress)
            self._refuse_errors(source, run)
            snapshot = time.monotonic()
            Backups(self._database, self._actor, self._passphrase).automatic(
                "before-import", progress
            )
            run.snapshot_seconds = time.monotonic() - snapshot
            self._store(source, target, run, staging, progress, is_dry=False)
        return ImportResult(**_facts(source, target, run, begin))

    def _read(
        self, source: Source, target: Target, run: _Run, staging: Staging, progress: Progress
    ) -> None:
        """Have the child read the file, and stage what it gives."""
        total, done = 0, 0
        for item in read_rows(source.path, source.form, source.options, progress):
            if isinstance(item, RowsHeader):
                run.header, total = item, item.total
                run.tally.problem(*item.problems)
                continue
            _count(run.tally, item)
            target.expect(item)
            staging.put(item)
            done += len(item.rows) + len(item.rejected) + item.blank + item.excluded
            progress.report(min(done, total) if total else done, total, "read")
        if run.header is None:
            raise RefusedError("no-table", path=source.path.name)

    def _refuse_errors(self, source: Source, run: _Run) -> None:
        rejected = run.tally.outcomes[Outcome.REJECTED]
        if rejected and source.options.on_error is OnError.REFUSE_FILE:
            assert run.header is not None
            raise ImportRefusedError(rejected, run.tally, run.header)

    def _store(
        self,
        source: Source,
        target: Target,
        run: _Run,
        staging: Staging,
        progress: Progress,
        *,
        is_dry: bool,
    ) -> None:
        assert run.header is not None
        digest = file_sha256(source.path)
        new = NewBatch(
            kind=target.kind,
            title=target.title,
            branch_id=source.branch.id if source.branch is not None else None,
            file_name=source.path.name,
            sha256=digest,
            size=source.path.stat().st_size,
            recipe=_recipe(source.options, run.header),
        )
        with write(self._database, self._actor, batch=new) as unit:
            target.begin(unit, run.header, run.tally)
            writer = _RowWriter(unit, run)
            for chunk in staging.chunks():
                self._take(target, chunk, writer, run)
                progress.report(writer.done, staging.rows, "check" if is_dry else "save")
            self._refuse_errors(source, run)
            unit.finish_batch(_counts(run.tally, target))
            run.batch, run.changes = unit.batch_id, unit.changes
            if is_dry:
                raise _RolledBackError
            keep_file(unit, source.path, digest)
            progress.check()

    def _take(self, target: Target, chunk: Chunk, writer: _RowWriter, run: _Run) -> None:
        for start in range(0, len(chunk.rows), _PART):
            part = chunk.rows[start : start + _PART]
            results = target.take(part)
            for result in results:
                run.tally.outcomes[result.outcome] += 1
                if result.problem is not None:
                    run.tally.problem(result.problem)
            writer.add(part, results)
        writer.rejected(chunk)


class ImportRefusedError(RefusedError):
    """A file with rows that cannot be stored, refused as a whole; it carries the problems."""

    def __init__(self, rejected: int, tally: Tally, header: RowsHeader) -> None:
        super().__init__("import-has-errors", rows=rejected)
        self.problems = tuple(tally.problems)
        self.sheet = header.sheet
        self.header_row = header.header_row


class _RowWriter:
    """Writes where every row went: provenance, a line a row."""

    def __init__(self, unit: Unit, run: _Run) -> None:
        assert run.header is not None
        self._unit = unit
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
                (key + at, batch, sheet, row.row, row.key or row.client or None, row.digest,
                 result.outcome.value, result.table, result.uid,
                 messages.problem_text(result.problem) if result.problem is not None else None)
                for at, (row, result) in enumerate(zip(rows, results, strict=True))
            ],
        )  # fmt: skip
        self.done += len(rows)

    def rejected(self, chunk: Chunk) -> None:
        """Write the lines of rows that the reader could not read."""
        if not chunk.rejected:
            return
        why = {each.row: each for each in reversed(chunk.problems)}
        key = self._unit.reserve(ImportRow, len(chunk.rejected))
        self._unit.insert_plain(
            ImportRow,
            _ROW,
            [
                (key + at, self._unit.batch_id, self._sheet, row, None, None,
                 Outcome.REJECTED.value, None, None,
                 messages.problem_text(why[row]) if row in why else None)
                for at, row in enumerate(chunk.rejected)
            ],
        )  # fmt: skip


def _count(tally: Tally, chunk: Chunk) -> None:
    tally.outcomes[Outcome.REJECTED] += len(chunk.rejected)
    tally.outcomes[Outcome.BLANK] += chunk.blank
    tally.outcomes[Outcome.EXCLUDED] += chunk.excluded
    tally.problem(*chunk.problems)


def _counts(tally: Tally, target: Target) -> dict[str, int]:
    found = {each.value: tally.outcomes[each] for each in Outcome}
    found["imported"] = found.pop("created")
    return {"rows": sum(tally.outcomes.values()), **found, "new_clients": target.new_clients}


def _facts(source: Source, target: Target, run: _Run, begin: float) -> dict[str, Any]:
    header, tally = run.header, run.tally
    assert header is not None
    elapsed = time.monotonic() - begin - run.snapshot_seconds
    return {
        "kind": target.kind,
        "batch": run.batch,
        "sheet": header.sheet,
        "header_row": header.header_row,
        "dialect": header.dialect,
        "fingerprint": header.fingerprint,
        "matches": header.matches,
        **_counts(tally, target),
        "problems": tuple(tally.problems),
        "problems_total": tally.problems_total,
        "fields": tally.fields(target.order),
        "samples": tuple(tally.samples),
        "samples_total": tally.samples_total,
        "seconds": round(elapsed, 3),
        "snapshot_seconds": round(run.snapshot_seconds, 3),
        "changes": run.changes,
        "recipe": _recipe(source.options, header),
    }


def _recipe(options: ImportOptions, header: RowsHeader) -> dict[str, Any]:
    """Return how the file was imported, kept with its batch and ready to be saved."""
    given = dict(options.recipe or {})
    said = {
        "survey": options.survey,
        "round": options.round,
        "client_column": options.client_column,
        "new_clients": options.new_clients.value,
        "on_error": options.on_error.value,
    }
    document = recipes.describe(given or None, header)
    return {**document, "options": {**given.get("options", {}), **said}}


def keep_file(unit: Unit, path: Path, digest: str) -> None:
    """Keep the file with its batch, unless an earlier batch keeps the same one."""
    if batches.has_file(unit.connection, digest):
        return
    content = path.read_bytes()
    # A workbook of today is a ZIP: packing it again would cost time and gain nothing.
    packed = zlib.compress(content, 0 if content[:2] == b"PK" else 6)
    unit.insert_plain(
        BatchFile, ("id", "batch_id", "content"), [(unit.reserve(BatchFile), unit.batch_id, packed)]
    )
