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
from collections.abc import Collection, Iterator
from types import TracebackType

from mfdw_desktop.common.collector import undisturbed
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.batch_files import keep_file
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import batches, imports
from mfdw_desktop.database.snapshot import file_sha256
from mfdw_desktop.database.writing import NewBatch, Unit, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.imports import (
    ImportPlan,
    ImportResult,
    OnError,
)
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.mending import RowsChecked
from mfdw_desktop.importing.mends import Acceptance
from mfdw_desktop.importing.rows import Chunk, RowsHeader
from mfdw_desktop.services.backups import Backups
from mfdw_desktop.services.copy_beside import CopyBeside
from mfdw_desktop.services.intake_facts import count, counts, facts, kept_facts, recipe_document
from mfdw_desktop.services.intake_left_out import LeftOutBefore, Sorted, without
from mfdw_desktop.services.intake_linking import ImportBranch
from mfdw_desktop.services.intake_memory import Known, known
from mfdw_desktop.services.intake_provenance import RowWriter
from mfdw_desktop.services.intake_reading import policies_of, read_rows, recipe_of
from mfdw_desktop.services.intake_source import ImportRefusedError, Run, Source, Target
from mfdw_desktop.services.intake_staging import Staging
from mfdw_desktop.services.intake_tally import EveryChange, Tally
from mfdw_desktop.services.kept_file import KeptFile

_OBJECTS = 1_000_000
"""Rows and what is found of them stay to the end, and make no cycles."""


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
        with (
            undisturbed(_OBJECTS),
            _Reading(source, run, progress, beside, keep=keep) as reading,
        ):
            if source.options.on_error is OnError.REFUSE_FILE:
                reading.stage()
            with contextlib.suppress(_RolledBackError):
                self._store(source, target, run, reading, progress, is_dry=True)
        run.batch, run.batch_uid = None, ""
        return ImportPlan(**facts(source, target, run, begin))

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
            undisturbed(_OBJECTS),
            CopyBeside(backups, "before-import", progress) as copy,
            _Reading(source, run, progress, beside) as reading,
        ):
            if source.options.on_error is OnError.REFUSE_FILE:
                reading.stage()
                self._refuse_errors(source, run)
            run.snapshot_seconds = copy.wait()
            self._store(source, target, run, reading, progress, is_dry=False)
        return ImportResult(**facts(source, target, run, begin))

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
                run.left_out = _left_out_before(unit, source, target, kept.header)
                run.tally.begin(again.rows)
                count(run.tally, again)
                self._take(target, again, RowWriter(unit, run), run)
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

    def _refuse_errors(self, source: Source, run: Run) -> None:
        rejected = run.tally.outcomes[Outcome.REJECTED]
        if rejected and source.options.on_error is OnError.REFUSE_FILE:
            assert run.header is not None
            raise ImportRefusedError(rejected, run.tally, run.header)

    def _store(
        self,
        source: Source,
        target: Target,
        run: Run,
        reading: _Reading,
        progress: Progress,
        *,
        is_dry: bool,
    ) -> None:
        assert run.header is not None
        digest = run.sha256 = file_sha256(source.path)
        if not is_dry and source.options.sha256 not in ("", digest):
            raise RefusedError("file-changed", path=source.path.name)
        new = NewBatch(
            kind=target.kind,
            title=target.title,
            branch_id=source.branch.id if source.branch is not None else None,
            file_name=source.path.name,
            sha256=digest,
            size=source.path.stat().st_size,
            recipe=recipe_document(source.options, run.header),
        )
        with write(self._database, self._actor, batch=new, progress=progress) as unit:
            target.begin(unit, run.header, run.tally)
            run.left_out = _left_out_before(unit, source, target, run.header)
            writer = RowWriter(unit, run)
            for chunk in reading.chunks():
                self._take(target, chunk, writer, run)
                progress.report(writer.done, run.header.total, "check" if is_dry else "save")
            self._refuse_errors(source, run)
            kept = kept_facts(run.tally, target, run.header, is_mending=any(run.mended.values()))
            unit.finish_batch({**counts(run.tally, target), "facts": kept})
            run.batch, run.changes = unit.batch_id, unit.changes
            run.batch_uid = batches.uid_of(unit.connection, unit.batch_id)
            if is_dry:
                raise _RolledBackError
            keep_file(unit, source.path, digest)
            progress.check()

    def _take(self, target: Target, chunk: Chunk, writer: RowWriter, run: Run) -> None:
        if chunk.rows:
            run.tally.begin(chunk.rows)
            found = run.left_out.sort(chunk.rows) if run.left_out else Sorted(chunk.rows, [], [])
            filled = without(chunk.filled, found.out) if found.out else chunk.filled
            results = [*target.take(found.taken, filled), *found.results]
            run.tally.outcomes.update(result.outcome for result in results)
            run.tally.problem(*(result.problem for result in results if result.problem is not None))
            writer.add([*found.taken, *found.out], results)
        writer.rejected(chunk)
        writer.left_out(chunk)
        writer.stored(chunk)
        run.mended.update(
            corrected=chunk.corrected, uncorrected=chunk.uncorrected, stored=len(chunk.stored)
        )


def _left_out_before(
    unit: Unit, source: Source, target: Target, header: RowsHeader
) -> LeftOutBefore | None:
    """Return which rows were left out before, unless they are to come after all."""
    if policies_of(source.options).brings_left_out:
        return None
    return LeftOutBefore(unit, target.kind, target.title, header.sheet)


def _begun(source: Source) -> Run:
    return Run(Tally(Acceptance(recipe_of(source.options))))


class _Reading:
    """The rows of a file as the child reads them, or staged when all must be seen first.

    The child is ahead of the writing by a few chunks only, so that both work at once. What
    it says is known by its header, which comes when the file has been parsed.
    """

    def __init__(
        self,
        source: Source,
        run: Run,
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
        self._progress.report(0, 0, "read")
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
            count(self._run.tally, item)
            yield item
