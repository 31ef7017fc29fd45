"""Verified copies of a database, and back from one.

A copy is written beside its place, opened and checked before it takes its name, so a
backup that exists is a backup that can be read. `VACUUM INTO` sees one state of the
database even while the window writes.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database import content, engine, ledger, upgrade
from mfdw_desktop.database.engine import Database

_CHUNK = 1 << 20


@dataclass(frozen=True)
class Snapshot:
    """A verified copy."""

    path: Path
    sha256: str
    size: int
    schema: int
    counts: dict[str, int]
    """Live records by table."""


def take(
    database: Database, out: Path, progress: Progress, passphrase: str | None = None
) -> Snapshot:
    """Write a verified copy to `out`.

    Raises:
        RefusedError: `out` exists already.
        DatabaseError: no room, or the copy does not verify.
    """
    if out.exists():
        raise RefusedError("file-exists", path=str(out))
    if not database.is_sqlite:
        return _dump(database, out, progress)
    draft = out.with_name(f".{out.name}.{os.getpid()}.new")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        paths.make_private(draft)
        progress.report(0, 3, "copy")
        _vacuum(database, draft, progress)
        progress.report(1, 3, "verify")
        facts = inspect(draft, passphrase, progress)
        progress.report(2, 3, "save")
        _sync(draft)
        if out.exists():  # Another program was quicker.
            raise RefusedError("file-exists", path=str(out))
        os.replace(draft, out)  # noqa: PTH105 - atomic
        progress.report(3, 3, "save")
    except OSError as error:
        raise _named(error, out) from error
    finally:
        draft.unlink(missing_ok=True)
    return Snapshot(out, facts.sha256, facts.size, facts.schema, facts.counts)


def inspect(path: Path, passphrase: str | None, progress: Progress) -> Snapshot:
    """Return what a copy holds, after checking that it is whole; the file stays as it is.

    Raises:
        DatabaseError: not a database of ours, wrong passphrase, damaged, or in use.
    """
    if is_in_use(path):
        raise DatabaseError("database-in-use", target=str(path))
    database = Database(path, passphrase, is_frozen=True)
    try:
        schema = upgrade.schema_of(database)
        if schema == 0:
            raise DatabaseError("not-our-database", target=str(path))
        progress.check()
        found = damage(database, progress)
        if found:
            raise DatabaseError("database-damaged", target=str(path), detail=found[0])
        counts: dict[str, int] = {}
        if schema <= upgrade.SCHEMA:
            with database.read() as connection, engine.interruptible(connection, progress):
                counts = content.live_counts(connection)
    finally:
        database.close()
    return Snapshot(path, file_sha256(path), path.stat().st_size, schema, counts)


def is_in_use(path: Path) -> bool:
    """Tell whether changes wait in a log beside the file, which the file alone does not hold."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def damage(database: Database, progress: Progress | None = None) -> list[str]:
    """Return what the engine's own checks of file and keys find wrong; empty when whole."""
    if not database.is_sqlite:
        return []
    with database.read() as connection, engine.interruptible(connection, progress):
        rows = connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
        found = [str(row) for row in rows if row != "ok"]
        keys = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(20)
        found += [f"{row[0]} {row[1]} -> {row[2]}" for row in keys]
    return found


def ledger_breaks(database: Database) -> list[ledger.Break]:
    """Return every place where the ledger's chain does not hold."""
    with database.read() as connection:
        return ledger.verify(connection)


def put_back(source: Path, target: Path, passphrase: str | None, progress: Progress) -> Snapshot:
    """Make `source`, a checked copy, the database at `target`; the old file is replaced whole.

    The caller has closed `target` and kept a safety copy.

    Raises:
        DatabaseError: `source` is not fit, or another program has `target` open.
    """
    facts = inspect(source, passphrase, progress)
    if facts.schema > upgrade.SCHEMA:
        raise DatabaseError(
            "schema-newer", target=str(source), found=facts.schema, known=upgrade.SCHEMA
        )
    draft = target.with_name(f".{target.name}.{os.getpid()}.restore")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        paths.make_private(draft)
        shutil.copyfile(source, draft)
        _sync(draft)
        if target.exists():
            _leave_alone(target, passphrase)
        for suffix in ("-wal", "-shm"):
            target.with_name(target.name + suffix).unlink(missing_ok=True)
        os.replace(draft, target)  # noqa: PTH105 - atomic
    except OSError as error:
        raise _named(error, target) from error
    finally:
        draft.unlink(missing_ok=True)
    return facts


def file_sha256(path: Path) -> str:
    """Return SHA-256 of a file in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(_CHUNK):
            digest.update(part)
    return digest.hexdigest()


def _leave_alone(target: Path, passphrase: str | None) -> None:
    """Bring the log into the file and end the use of one, which SQLite allows nobody but the last.

    A window that has the file open would go on writing into a file without a name.
    """
    connection = engine.connect(target, passphrase)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlcipher.DatabaseError as error:
        known = engine.named_error(error, str(target))
        if known is not None and known.code == "database-busy":
            raise DatabaseError("database-in-use", target=str(target)) from error
        raise (known or error) from error
    finally:
        connection.close()


def _vacuum(database: Database, draft: Path, progress: Progress) -> None:
    connection = database.raw()
    try:
        with engine.stopping(connection, progress):
            connection.execute("VACUUM INTO ?", (str(draft),))
    except sqlcipher.DatabaseError as error:
        progress.check()
        known = engine.named_error(error, str(draft))
        if known is None:
            raise
        raise known from error
    finally:
        connection.close()


def _dump(database: Database, out: Path, progress: Progress) -> Snapshot:
    """Have the server's own tool write the copy."""
    tool = shutil.which("pg_dump")
    if tool is None:
        raise DatabaseError("pg-dump-missing")
    url = sa.make_url(database.target.url).set(drivername="postgresql")
    environment = {**os.environ, "PGPASSWORD": url.password or ""}
    address = url.set(password=None).render_as_string(hide_password=False)
    progress.report(0, 1, "copy")
    paths.make_private(out)
    done = subprocess.run(
        [tool, "--format=custom", f"--file={out}", address],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        out.unlink(missing_ok=True)
        raise DatabaseError("backup-failed", path=str(out))
    with database.read() as connection:
        counts = content.live_counts(connection)
    progress.report(1, 1, "copy")
    size = out.stat().st_size
    return Snapshot(out, file_sha256(out), size, upgrade.schema_of(database), counts)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _named(error: OSError, path: Path) -> Any:
    code = "disk-full" if error.errno == errno.ENOSPC else "file-not-writable"
    return DatabaseError(code, path=str(path), target=str(path))
