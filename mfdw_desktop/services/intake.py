"""The way of every imported file: read in a guarded child, stored in one transaction.

The transaction begins when the child has parsed the file and knows its table, so that the
child checks rows while others are written; only where one wrong row refuses the file are
all of them staged first.

A plan is the same import, rolled back at its end, so it cannot say anything else than the
import does. Surveys, clients, schemes and awards differ by their target only.
"""

from __future__ import annotations

import contextlib
import time
import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from pathlib import Path
from types import TracebackType
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
    Mended,
    OnError,
    RowFate,
)
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.mending import RowsChecked
from mfdw_desktop.domain.policies import BLANK, FIELDS, ROWS
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.importing import recipe as recipes
from mfdw_desktop.importing.mends import Acceptance
from mfdw_desktop.importing.rows import Chunk, RowRecord, RowsHeader
from mfdw_desktop.services import messages
from mfdw_desktop.services.backups import Backups
from mfdw_desktop.services.copy_beside import CopyBeside
from mfdw_desktop.services.intake_linking import ImportBranch
from mfdw_desktop.services.intake_memory import Known, known
from mfdw_desktop.services.intake_reading import policies_of, read_rows, recipe_of
from mfdw_desktop.services.intake_staging import Staging
from mfdw_desktop.services.intake_tally import EveryChange, RowResult, Tally
from mfdw_desktop.services.kept_file import KeptFile

_ROW = (
    "id", "batch_id", "sheet", "row_number", "row_key", "row_hash", "outcome", "target_table",
    "target_uid", "message",
)  # fmt: skip


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

    def begin(self, unit: Unit, header: RowsHeader, tally: Tally) -> None:
        """Get ready to take rows within `unit`."""

    def take(self, rows: Sequence[RowRecord], filled: Mapping[str, int]) -> list[RowResult]:
        """Store rows, of which `filled` counts the answers; return where each went."""


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

    tally: Tally
    header: RowsHeader | None = None
    batch: int | None = None
    changes: Changes = field(default_factory=lambda: Changes(frozenset()))
    snapshot_seconds: float = 0.0
    fates: dict[int, RowFate] = field(default_factory=dict)
    batch_uid: str = ""
    mended: Counter[str] = field(default_factory=Counter)


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

    def plan(
        self,
        source: Source,
        target: Target,
        progress: Progress,
        *,
        keep: KeptFile | None = None,
        every_change: EveryChange | None = None,
    ) -> ImportPlan:
        """Return what the import would do; nothing is kept but the rows themselves in `keep`.

        `every_change` is told of each value that would change, also of those not listed.
        """
        begin, run = time.monotonic(), _begun(source)
        run.tally.every_change = every_change
        beside = self._known(source, target)
        with _Reading(source, run, progress, beside, keep=keep) as reading:
            if source.options.on_error is OnError.REFUSE_FILE:
                reading.stage()
            with contextlib.suppress(_RolledBackError):
                self._store(source, target, run, reading, progress, is_dry=True)
        run.batch, run.batch_uid = None, ""
        return ImportPlan(**_facts(source, target, run, begin))

    def run(self, source: Source, target: Target, progress: Progress) -> ImportResult:
        """Import the file: all of it, or nothing when cancelled or refused.

        Raises:
            RefusedError: the file cannot be read, or has errors and `refuse-file` was asked for.
            CancelledError: nothing was kept.
        """
        begin, run = time.monotonic(), _begun(source)
        backups = Backups(self._database, self._actor, self._passphrase)
        beside = self._known(source, target)
        with (
            CopyBeside(backups, "before-import", progress) as copy,
            _Reading(source, run, progress, beside) as reading,
        ):
            if source.options.on_error is OnError.REFUSE_FILE:
                reading.stage()
                self._refuse_errors(source, run)
            run.snapshot_seconds = copy.wait()
            self._store(source, target, run, reading, progress, is_dry=False)
        return ImportResult(**_facts(source, target, run, begin))

    def check(
        self, source: Source, target: Target, kept: KeptFile, rows: Collection[int]
    ) -> RowsChecked:
        """Return what some rows of a file come to, without reading the file again.

        It is the same import of these rows alone, rolled back. What a row has to do with the
        others of its file shows in the next plan.
        """
        run, again = _begun(source), kept.reread(source.form, source.options, rows)
        run.header, run.tally.sheet = kept.header, kept.header.sheet
        with contextlib.suppress(_RolledBackError):
            new = NewBatch(kind=target.kind, title=target.title, recipe={})
            with write(self._database, self._actor, batch=new) as unit:
                target.begin(unit, kept.header, run.tally)
                run.tally.begin(again.rows)
                _count(run.tally, again)
                self._take(target, again, _RowWriter(unit, run), run)
                raise _RolledBackError
        inner = kept.inner_of(rows)
        asked = {*((kept.header.sheet, row) for row in run.fates), *inner}
        problems = tuple(each for each in run.tally.problems if (each.sheet, each.row) in asked)
        return RowsChecked(run.fates, problems, inner)

    def _known(self, source: Source, target: Target) -> Known:
        """Return what is known beside the file."""
        return known(
            self._database,
            target.kind,
            source.options.survey,
            remembers=source.options.remembers,
            time_zone=source.branch.time_zone if source.branch is not None else "",
        )

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
        reading: _Reading,
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
        with write(self._database, self._actor, batch=new, progress=progress) as unit:
            target.begin(unit, run.header, run.tally)
            writer = _RowWriter(unit, run)
            for chunk in reading.chunks():
                self._take(target, chunk, writer, run)
                progress.report(writer.done, run.header.total, "check" if is_dry else "save")
            self._refuse_errors(source, run)
            kept = _kept_facts(run.tally, target, run.header)
            unit.finish_batch({**_counts(run.tally, target), "facts": kept})
            run.batch, run.changes = unit.batch_id, unit.changes
            run.batch_uid = batches.uid_of(unit.connection, unit.batch_id)
            if is_dry:
                raise _RolledBackError
            keep_file(unit, source.path, digest)
            progress.check()

    def _take(self, target: Target, chunk: Chunk, writer: _RowWriter, run: _Run) -> None:
        if chunk.rows:
            run.tally.begin(chunk.rows)
            results = target.take(chunk.rows, chunk.filled)
            run.tally.outcomes.update(result.outcome for result in results)
            run.tally.problem(*(result.problem for result in results if result.problem is not None))
            writer.add(chunk.rows, results)
        writer.rejected(chunk)
        writer.left_out(chunk)
        writer.stored(chunk)
        run.mended.update(
            corrected=chunk.corrected, uncorrected=chunk.uncorrected, stored=len(chunk.stored)
        )


def _begun(source: Source) -> _Run:
    return _Run(Tally(Acceptance(recipe_of(source.options))))


class _Reading:
    """The rows of a file as the child reads them, or staged when all must be seen first.

    The child is ahead of the writing by a few chunks only, so that both work at once. What
    it says is known by its header, which comes when the file has been parsed.
    """

    def __init__(
        self,
        source: Source,
        run: _Run,
        progress: Progress,
        beside: Known,
        *,
        keep: KeptFile | None = None,
    ) -> None:
        self._run = run
        self._progress = progress
        self._path = source.path
        self._keep = keep
        self._items = read_rows(
            source.path, source.form, source.options, progress, beside, keeps_rows=keep is not None
        )
        self._staging: Staging | None = None

    def __enter__(self) -> _Reading:
        """Read the header."""
        first = next(self._items, None)
        if not isinstance(first, RowsHeader):
            self._items.close()
            raise RefusedError("no-table", path=self._path.name)
        self._run.header, self._run.tally.sheet = first, first.sheet
        self._run.tally.problem(*first.problems)
        if self._keep is not None:
            self._keep.begin(first)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._items.close()
        if self._staging is not None:
            self._staging.__exit__(kind, error, trace)

    def stage(self) -> None:
        """Read all rows now, before anything is locked or written."""
        self._staging = Staging()
        done = 0
        for chunk in self._read():
            self._staging.put(chunk)
            done += len(chunk.rows) + len(chunk.rejected)
            assert self._run.header is not None
            self._progress.report(done, self._run.header.total, "read")

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows, in order."""
        return self._staging.chunks() if self._staging is not None else self._read()

    def _read(self) -> Iterator[Chunk]:
        for item in self._items:
            assert isinstance(item, Chunk)
            if self._keep is not None:
                self._keep.put(item.kept)
                self._keep.put_orphans(item.orphans)
                item.kept.clear()
                item.orphans.clear()
            self._run.tally.begin(item.rows)
            _count(self._run.tally, item)
            yield item


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
                (key + at, batch, sheet, row.row, row.key or row.client or None, row.digest,
                 result.outcome.value, result.table, result.uid,
                 self._message(row, result))
                for at, (row, result) in enumerate(zip(rows, results, strict=True))
            ],
        )  # fmt: skip
        for row, result in zip(rows, results, strict=True):
            self._fates[row.row] = RowFate(result.outcome, row.key or row.client)
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
             Outcome.UNCHANGED.value, None, None, None)
            for at, (row, key) in enumerate(chunk.stored)
        ]  # fmt: skip
        self._unit.insert_plain(ImportRow, _ROW, lines)
        self._fates.update({row: RowFate(Outcome.UNCHANGED, key) for row, key in chunk.stored})
        self.done += len(chunk.stored)

    def left_out(self, chunk: Chunk) -> None:
        """Write the lines of rows that a person keeps out of the import."""
        for row, reason in chunk.left_out.items():
            self._fates[row] = RowFate(Outcome.EXCLUDED, "")
            line = (self._unit.reserve(ImportRow), self._unit.batch_id, self._sheet, row, None,
                    None, Outcome.EXCLUDED.value, None, None, reason or None)  # fmt: skip
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
                 messages.problem_text(why[row]) if row in why else None)
                for at, row in enumerate(chunk.rejected)
            ],
        )  # fmt: skip


def _count(tally: Tally, chunk: Chunk) -> None:
    tally.outcomes[Outcome.REJECTED] += len(chunk.rejected)
    tally.outcomes[Outcome.BLANK] += chunk.blank
    tally.outcomes[Outcome.UNCHANGED] += len(chunk.stored)
    tally.outcomes[Outcome.EXCLUDED] += chunk.excluded + len(chunk.left_out)
    tally.problem(*chunk.problems)
    tally.problems_total += chunk.more_problems


def _counts(tally: Tally, target: Target) -> dict[str, int]:
    found = {each.value: tally.outcomes[each] for each in Outcome}
    found["imported"] = found.pop("created")
    return {"rows": sum(tally.outcomes.values()), **found, "new_clients": target.new_clients}


def _kept_facts(tally: Tally, target: Target, header: RowsHeader) -> dict[str, Any]:
    """Return what the receipt says beside the counts; no cell's value is among it."""
    return {
        "sheet": header.sheet,
        "header_row": header.header_row,
        "dialect": header.dialect,
        "fields": [list(astuple(each)) for each in tally.fields(target.order)],
        "left_out": [each.header for each in header.matches if not each.target and each.header],
        "problems": [[rule, *told] for rule, told in sorted(tally.rules.items())],
    }


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
        "fates": run.fates,
        "batch_uid": run.batch_uid,
        "mended": Mended(**run.mended) if any(run.mended.values()) else None,
        "recalled": header.recalled,
        "inner": header.inner,
        "not_checked": header.not_checked,
    }


def _recipe(options: ImportOptions, header: RowsHeader) -> dict[str, Any]:
    """Return how the file was imported, kept with its batch and ready to be saved."""
    given = dict(options.recipe or {})
    said = {
        "survey": options.survey,
        "round": options.round,
        "client_column": options.client_column or header.client_column,
        "new_clients": options.new_clients.value,
        "on_error": options.on_error.value,
    }
    document = recipes.describe(given or None, header)
    rules = policies_of(options).to_recipe()
    others = {
        name: word
        for name, word in (document.get("policies") or {}).items()
        if name.partition(":")[0] not in (ROWS, FIELDS, BLANK)
    }
    document = {**document, "policies": {**others, **rules}}
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
