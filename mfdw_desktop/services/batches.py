"""Batches and edits: what was done, and taking it back."""

from __future__ import annotations

import hashlib
from pathlib import Path

from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database import reversal
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.queries import batches, imports
from mfdw_desktop.database.writing import NewBatch, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.batches import BatchDetail, BatchLine, ChangeWords
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.undo import UndoResult
from mfdw_desktop.services import paper_files, recipe_files
from mfdw_desktop.services.backups import Backups


class Batches:
    """The imports of a database, newest first, and their undo."""

    def __init__(self, database: Database, actor: Actor, passphrase: str | None = None) -> None:
        self._database = database
        self._actor = actor
        self._passphrase = passphrase

    def list(self, *, limit: int | None = None) -> list[BatchLine]:
        """Return the batches, newest first."""
        with self._database.read() as connection:
            return batches.listed(connection, limit=limit)

    def open_batches(self, order: Order = AS_IT_IS) -> Listing[BatchLine]:
        """Return the list of all batches, newest first, read by position; a uid is the number."""
        return Listing(
            self._database,
            lambda _connection: batches.ids(order),
            batches.rows,
            day=self._database.clock().date(),
            key_of=lambda _connection, uid: int(uid) if uid.isdecimal() else None,
        )

    def show(self, batch: int) -> BatchDetail:
        """Return a batch with the outcome of its rows and the fields it changed.

        Raises:
            RefusedError: no such batch.
        """
        with self._database.read() as connection:
            found = batches.detail(connection, batch)
        if found is None:
            raise RefusedError("batch-unknown", batch=batch)
        return found

    def change_words(self, line: BatchLine, language: str = "") -> ChangeWords:
        """Return what the fields and numbers among the changed values of a batch are called."""
        from mfdw_desktop.services import receipts  # not to list them

        with self._database.read() as connection:
            return receipts.change_words(connection, line, language)

    def file(self, batch: int) -> tuple[str, bytes]:
        """Return name and content of the file that a batch was read from.

        Raises:
            RefusedError: no such batch, or no file was kept.
        """
        with self._database.read() as connection:
            found = batches.stored_file(connection, batch)
        if found is None:
            raise RefusedError("batch-file-unknown", batch=batch)
        return found

    def save_file(self, batch: int, out: Path, *, overwrite: bool = False) -> str:
        """Write the file of a batch to `out` as it was imported; return its SHA-256.

        Raises:
            RefusedError: no such batch, no file was kept, or `out` is there or not to be written.
            DatabaseError: what was kept is not what was imported, or the disk is full.
        """
        line = self.show_line(batch)
        name, content = self.file(batch)
        paths.require_ending(out, Path(name).suffix.lower())
        digest = hashlib.sha256(content).hexdigest()
        if digest != line.sha256:
            raise DatabaseError("batch-file-damaged", batch=batch)
        if out.exists() and not overwrite:
            raise RefusedError("file-exists", path=str(out))
        paper_files.write(out, content)
        return digest

    def save_recipe(self, batch: int, out: Path, *, overwrite: bool = False) -> None:
        """Write how a batch was imported to `out`, as `--recipe` takes it.

        Raises:
            RefusedError: no such batch, it keeps no recipe, or `out` is there or not to be written.
        """
        self.show_line(batch)
        with self._database.read() as connection:
            recipe = batches.recipe_of(connection, batch)
        if not recipe:
            raise RefusedError("batch-recipe-unknown", batch=batch)
        if not overwrite:
            recipe_files.require_free(out)
        paths.require_ending(out, ".json")
        recipe_files.write_recipe(out, recipe)

    def show_line(self, batch: int) -> BatchLine:
        """Return a batch as it stands in the list.

        Raises:
            RefusedError: no such batch.
        """
        with self._database.read() as connection:
            line = batches.line(connection, batch)
        if line is None:
            raise RefusedError("batch-unknown", batch=batch)
        return line

    def branch_of(self, batch: int) -> str:
        """Return the code of the branch that a batch was for; of the first one when for all.

        Raises:
            RefusedError: no such batch.
        """
        line = self.show_line(batch)
        with self._database.read() as connection:
            found = imports.branches(connection)
        own = [each.code for each in found if each.id == line.branch_id]
        return str((own or [each.code for each in found] or [""])[0])

    def undo(self, batch: int, progress: Progress | None = None) -> UndoResult:
        """Take a batch back, after a verified copy; what came later is kept.

        Undoing an undo is a redo. A batch of which something was kept can be taken back
        again, when what was in the way is gone.

        Raises:
            RefusedError: no such batch, or it was taken back already.
        """
        progress = progress or Progress()
        line = self._open_batch(batch)
        if snapshot_needed(line):
            Backups(self._database, self._actor, self._passphrase).automatic(
                "before-undo", progress
            )
        new = NewBatch(kind="undo", title=line.title, branch_id=line.branch_id, reverses_id=batch)
        with write(self._database, self._actor, batch=new, progress=progress) as unit:
            result = reversal.reverse_batch(
                unit, batch, lambda done, total: progress.report(done, total, "undo")
            )
            unit.finish_batch(
                {
                    "removed": result.removed,
                    "restored": result.restored,
                    "kept": len(result.kept),
                    "blocked": len(result.blocked),
                }
            )
            progress.check()
        return result

    def undo_edit(self, edit: str) -> UndoResult:
        """Take a single edit back."""
        with write(self._database, self._actor) as unit:
            return reversal.reverse_edit(unit, edit)

    def _open_batch(self, batch: int) -> BatchLine:
        line = self.show_line(batch)
        if not line.can_undo:
            raise RefusedError("batch-undone", batch=batch)
        return line


def snapshot_needed(line: BatchLine) -> bool:
    """Tell whether a batch is large enough to be worth a copy before it is taken back."""
    return line.kind != "undo" or line.rows > 0
