"""What is done to a whole database that may not be fit to be opened: migrate, restore, check."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mfdw_desktop.common import clock
from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database, Target
from mfdw_desktop.services.backups import Backups, Migrated, restore_missing
from mfdw_desktop.services.workspace import system_actor

_NOT_READABLE = frozenset(
    {"database-damaged", "database-key", "database-key-needed", "not-our-database"}
)


@dataclass(frozen=True)
class Restored:
    """What a restore did."""

    database: str
    source: Path
    sha256: str
    set_aside: Path | None
    """Where the file that stood there was put, when it was too damaged for a safety copy."""


def migrate(
    target: str | Path, *, passphrase: str | None = None, progress: Progress | None = None
) -> Migrated:
    """Bring an older database up to date, after a verified copy.

    Raises:
        DatabaseError: missing, locked, not ours, or newer than the program.
    """
    database = Database(target, passphrase)
    try:
        return Backups(database, system_actor(), passphrase).migrate(progress)
    finally:
        database.close()


def restore(
    target: str | Path,
    file: Path,
    *,
    passphrase: str | None = None,
    progress: Progress | None = None,
) -> Restored:
    """Make the copy `file` the database at `target`, whatever state that is in.

    What stands there is copied first; when it is too damaged for that, it is put aside.

    Raises:
        RefusedError: the copy is the database itself.
        DatabaseError: the copy is damaged, newer, or not ours. Nothing was changed.
    """
    place = Target.parse(target)
    if place.path is None:
        raise DatabaseError("only-sqlite", target=str(place))
    if place.path.exists() and place.path.samefile(file):
        raise RefusedError("restore-itself", path=str(file))
    if not place.path.exists():
        made = restore_missing(file, place.path, passphrase)
        return Restored(str(place), file, made.sha256, None)
    database = Database(place, passphrase)
    backups = Backups(database, system_actor(), passphrase)
    backups.inspect(file, progress)
    try:
        made = backups.restore(file, progress)
        return Restored(str(place), file, made.sha256, None)
    except DatabaseError as error:
        if error.code not in _NOT_READABLE:
            raise
    finally:
        database.close()
    aside = _put_aside(place.path)
    made = restore_missing(file, place.path, passphrase)
    return Restored(str(place), file, made.sha256, aside)


def _put_aside(path: Path) -> Path:
    """Rename a damaged database with its log, so that nothing is lost."""
    stamp = clock.local_now().strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.stem}-{stamp}-damaged{path.suffix}")
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        log = path.with_name(path.name + suffix)
        if log.exists():
            log.rename(aside.with_name(aside.name + suffix))
    return aside
