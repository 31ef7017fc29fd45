"""Backups: verified copies, automatic and by hand, restore, check and migration."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mfdw_desktop.common import clock
from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database import content, snapshot, upgrade
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import documents
from mfdw_desktop.domain.actors import Actor

_NAME = re.compile(r"(?P<stem>.+)-(?P<stamp>\d{8}-\d{6})-(?P<reason>[a-z-]+)\.bak")
KEEP_PER_REASON = 14


@dataclass(frozen=True)
class BackupFile:
    """A verified copy in the backups folder."""

    path: Path
    made_at: datetime
    """Local time, from the name."""
    reason: str
    """`manual before-import before-undo before-restore before-migration exit`."""
    size: int


@dataclass(frozen=True)
class BackupMade:
    """What a backup came to."""

    file: Path
    sha256: str
    size: int
    counts: dict[str, int]


@dataclass(frozen=True)
class CheckResult:
    """What a check of the whole database found; empty lists when all is well."""

    damage: tuple[str, ...]
    ledger: tuple[str, ...]
    records: int
    content_hash: str
    documents: tuple[str, ...] = ()
    """Documents whose content is not what it was."""

    @property
    def problems(self) -> tuple[str, ...]:
        """Everything that was found."""
        return self.damage + self.ledger + self.documents


@dataclass(frozen=True)
class Migrated:
    """What bringing a database up to date did."""

    before: int
    after: int
    backup: Path | None


class Backups:
    """Copies of one database."""

    def __init__(self, database: Database, actor: Actor, passphrase: str | None = None) -> None:
        self._database = database
        self._actor = actor
        self._passphrase = passphrase

    def folder(self) -> Path:
        """Return the folder of automatic backups, beside the database."""
        path = self._database.target.path
        if path is None:
            raise DatabaseError("only-sqlite", target=str(self._database.target))
        return path.parent / "backups"

    def backup(self, out: Path, progress: Progress | None = None) -> BackupMade:
        """Write a verified copy to `out`.

        Raises:
            RefusedError: `out` exists already.
            DatabaseError: no room, or the copy does not verify.
        """
        made = snapshot.take(self._database, out, progress or Progress(), self._passphrase)
        return BackupMade(made.path, made.sha256, made.size, made.counts)

    def automatic(self, reason: str, progress: Progress | None = None) -> BackupMade | None:
        """Write a copy into the backups folder and thin out old ones; None on a server."""
        path = self._database.target.path
        if path is None:
            return None
        made = None
        while made is None:
            with contextlib.suppress(RefusedError):  # another program took the name meanwhile
                made = self.backup(_free_name(self.folder(), path.stem, reason), progress)
        self._thin(reason)
        return made

    def recent(self) -> list[BackupFile]:
        """Return the copies of this database in the backups folder, newest first."""
        path = self._database.target.path
        if path is None or not self.folder().is_dir():
            return []
        found = [_read_name(each, path.stem) for each in self.folder().glob("*.bak")]
        return sorted((each for each in found if each), key=lambda each: each.made_at, reverse=True)

    def inspect(self, file: Path, progress: Progress | None = None) -> BackupMade:
        """Return what a copy holds, after checking it; nothing is changed."""
        found = snapshot.inspect(file, self._passphrase, progress or Progress())
        return BackupMade(found.path, found.sha256, found.size, found.counts)

    def restore(self, file: Path, progress: Progress | None = None) -> BackupMade:
        """Make the copy the database, after a safety copy of what stands now.

        The database must be opened anew afterwards.

        Raises:
            DatabaseError: the copy is damaged, newer, or not ours. Nothing was changed.
        """
        progress = progress or Progress()
        target = self._database.target.path
        if target is None:
            raise DatabaseError("only-sqlite", target=str(self._database.target))
        snapshot.inspect(file, self._passphrase, progress)
        self.automatic("before-restore", progress)
        self._database.close()
        made = snapshot.put_back(file, target, self._passphrase, progress)
        return BackupMade(target, made.sha256, made.size, made.counts)

    def check(self, progress: Progress | None = None) -> CheckResult:
        """Check file, keys and ledger."""
        progress = progress or Progress()
        progress.report(0, 3, "file")
        damage = tuple(snapshot.damage(self._database))
        progress.report(1, 3, "ledger")
        breaks = snapshot.ledger_breaks(self._database)
        progress.report(2, 3, "content")
        with self._database.read() as connection:
            counts = content.live_counts(connection)
            digest = content.content_hash(connection)
            wrong = tuple(documents.problems(connection))
        progress.report(3, 3, "content")
        lines = tuple(f"ledger {each.sequence}: {each.why}" for each in breaks)
        return CheckResult(damage, lines, sum(counts.values()), digest, wrong)

    def schema(self) -> int:
        """Return the version of the data."""
        return upgrade.schema_of(self._database)

    def counts(self) -> dict[str, int]:
        """Return the live records by table, to compare with a copy."""
        with self._database.read() as connection:
            return content.live_counts(connection)

    def migrate(self, progress: Progress | None = None) -> Migrated:
        """Bring an older database up to date, after a verified copy.

        Raises:
            DatabaseError: not ours, or newer than the program.
        """
        before = upgrade.schema_of(self._database)
        if before == upgrade.SCHEMA:
            return Migrated(before, before, None)
        if not 0 < before < upgrade.SCHEMA:
            upgrade.require_current(self._database)
        made = self.automatic("before-migration", progress)
        done = upgrade.migrate(self._database, self._passphrase)
        return Migrated(done.before, done.after, made.file if made else None)

    def _thin(self, reason: str) -> None:
        same = [each for each in self.recent() if each.reason == reason]
        for old in same[KEEP_PER_REASON:]:
            old.path.unlink(missing_ok=True)


def restore_missing(file: Path, target: Path, passphrase: str | None = None) -> BackupMade:
    """Make the copy a database where there is none yet."""
    made = snapshot.put_back(file, target, passphrase, Progress())
    return BackupMade(target, made.sha256, made.size, made.counts)


def _free_name(folder: Path, stem: str, reason: str) -> Path:
    stamp = clock.local_now()
    while True:
        out = folder / f"{stem}-{stamp:%Y%m%d-%H%M%S}-{reason}.bak"
        if not out.exists():
            return out
        stamp = stamp.fromtimestamp(stamp.timestamp() + 1, stamp.tzinfo)


def _read_name(path: Path, stem: str) -> BackupFile | None:
    found = _NAME.fullmatch(path.name)
    if found is None or found["stem"] != stem:
        return None
    made_at = datetime.strptime(found["stamp"], "%Y%m%d-%H%M%S").astimezone()
    return BackupFile(path, made_at, found["reason"], path.stat().st_size)
