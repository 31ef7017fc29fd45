"""Connections: one driver for plain and keyed SQLite files, PostgreSQL by URL, two lanes.

Readers cannot write outside `temp` (an authorizer denies it); a writer holds the write
lock from its first statement and waits ten seconds for another process.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol
from weakref import WeakSet

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DatabaseError as DriverError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from mfdw_desktop.common import paths
from mfdw_desktop.common.clock import utc_now
from mfdw_desktop.common.errors import AppError, DatabaseError
from mfdw_desktop.common.progress import Progress

APPLICATION_ID = 0x4D464457  # "MFDW"
PATIENCE_SECONDS = 10.0
_GLANCE = 0.05
"""Seconds after which a cancel is seen while a statement runs."""
_PLAIN_HEADER = b"SQLite format 3\x00"
_KEYED_PAGE = 4096
"""SQLCipher's size of a page: a file of another length is not locked, it is something else."""
_LEAST_ROOM = 1 << 20
_SERVERS = ("postgresql", "postgresql+psycopg")

# Authorizer action codes of SQLite that change something.
_WRITES = frozenset({1, 2, 7, 8, 9, 10, 11, 16, 17, 18, 23, 24, 25, 26, 27, 29, 30})
_ATTACH = 24

_DRIVER_WORDS: tuple[tuple[str, str], ...] = (
    ("database is locked", "database-busy"),
    ("file is not a database", "database-key"),
    ("not authorized", "database-read-only"),
    ("readonly database", "database-read-only"),
    ("disk is full", "disk-full"),
    ("malformed", "database-damaged"),
    ("unable to open", "database-unreachable"),
    ("could not connect", "database-unreachable"),
    ("connection failed", "database-unreachable"),
    ("connection refused", "database-unreachable"),
    ("disk i/o error", "disk-fails"),
)


@dataclass(frozen=True)
class Target:
    """Where a database is: a file, or the URL of a server."""

    url: str
    path: Path | None

    @classmethod
    def parse(cls, text: str | Path) -> Target:
        """Return the target that a person named by path or URL."""
        if isinstance(text, str) and re.match(r"[a-z][a-z0-9+]*://", text):
            if text.partition("://")[0] in _SERVERS:
                return cls(text, None)
            if not text.startswith("sqlite://"):
                raise DatabaseError("database-unreachable", target=text.partition("://")[0] + "://")
            name = sa.make_url(text).database
            if not name:
                raise DatabaseError("database-unreachable", target=text)
            text = name
        path = Path(text).expanduser().absolute()
        return cls(f"sqlite:///{path}", path)

    def __str__(self) -> str:
        if self.path is not None:
            return str(self.path)
        return sa.make_url(self.url).render_as_string(hide_password=True)


class Holder(Protocol):
    """What keeps a connection for longer than one read."""

    def close(self) -> None:
        """Give the connection back."""


class Database:
    """An open database: readers and one writer, each with connections of their own."""

    def __init__(
        self,
        target: Target | str | Path,
        passphrase: str | None = None,
        *,
        clock: Callable[[], datetime] = utc_now,
        is_frozen: bool = False,
    ) -> None:
        """Prepare the connections; a frozen file is only looked at, and not even locked."""
        self.target = target if isinstance(target, Target) else Target.parse(target)
        self.clock = clock
        self._passphrase = passphrase
        self._is_frozen = is_frozen
        self._holders: WeakSet[Holder] = WeakSet()
        self.is_sqlite = self.target.path is not None
        if self.is_sqlite:
            self._writer = self._sqlite_engine(is_reader=False, size=1)
            self._reader = self._sqlite_engine(is_reader=True, size=4)
        else:
            self._writer = self._server_engine(size=1)
            self._reader = self._server_engine(size=4)

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the database and cannot change it."""
        with self.errors_named(), self._reader.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give the writer's connection in one transaction: all of it or nothing."""
        with self.errors_named(), self._writer.begin() as connection:
            yield connection

    @contextlib.contextmanager
    def errors_named(self) -> Iterator[None]:
        """Turn what the driver says into an error that a person can mend."""
        try:
            yield
        except (DriverError, sqlcipher.DatabaseError) as error:
            known = named_error(error, str(self.target))
            if known is None:
                raise
            raise known from error

    def raw(self) -> Any:
        """Return a new driver connection of a SQLite file, ready to use."""
        return connect(self._path(), self._passphrase)

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the file."""
        if self.is_sqlite:
            connection = self.raw()
            try:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.close()

    def keep(self, holder: Holder) -> None:
        """Remember what has to give its connection back when the database is closed."""
        self._holders.add(holder)

    def close(self) -> None:
        """Close every connection but those of work that is under way."""
        for holder in list(self._holders):
            holder.close()
        self._reader.dispose()
        self._writer.dispose()

    def _path(self) -> Path:
        if self.target.path is None:
            raise DatabaseError("only-sqlite", target=str(self.target))
        return self.target.path

    def _sqlite_engine(self, *, is_reader: bool, size: int) -> Engine:
        path, passphrase, frozen = self._path(), self._passphrase, self._is_frozen

        def creator() -> Any:
            connection = connect(path, passphrase, frozen=frozen)
            if is_reader:
                connection.set_authorizer(_authorise_reading)
            return connection

        engine = sa.create_engine(
            "sqlite://",
            module=sqlcipher,
            creator=creator,
            poolclass=QueuePool,
            pool_size=size,
            max_overflow=8,
            hide_parameters=True,
        )
        begin = "BEGIN" if is_reader else "BEGIN IMMEDIATE"

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        return engine

    def _server_engine(self, *, size: int) -> Engine:
        try:
            engine = sa.create_engine(
                self.target.url, pool_size=size, pool_pre_ping=True, hide_parameters=True
            )
        except ImportError as error:
            raise DatabaseError("server-driver-missing") from error

        @event.listens_for(engine, "connect")
        def _utc(connection: Any, _record: Any) -> None:
            with connection.cursor() as cursor:
                cursor.execute("SET TIME ZONE 'UTC'")
            connection.commit()

        return engine


def connect(
    path: Path, passphrase: str | None = None, *, create: bool = False, frozen: bool = False
) -> Any:
    """Return a driver connection to a SQLite file with every setting that we rely on.

    A `frozen` file is read as it lies there, be it on a stick that cannot be written.

    Raises:
        DatabaseError: no such file, a passphrase is needed, or it is wrong.
    """
    if create:
        paths.make_private(path)
    else:
        _require_file(path, passphrase)
    try:
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?immutable=1" if frozen else str(path),
            timeout=PATIENCE_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            uri=frozen,
        )
        # It writes on standard error what a wrong passphrase does to a page.
        connection.execute("PRAGMA cipher_log_level = NONE")
    except sqlcipher.DatabaseError as error:
        raise DatabaseError("database-unreachable", target=str(path)) from error
    try:
        if passphrase:
            connection.execute(f"PRAGMA key = {_quoted(passphrase)}")
        connection.execute("PRAGMA foreign_keys = ON")
        if not frozen:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cache_size = -32768")
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise (named_error(error, str(path)) or error) from error
    return connection


@contextlib.contextmanager
def interruptible(connection: Connection, progress: Progress | None) -> Iterator[None]:
    """Let a cancel stop the statement that runs, however long it is.

    Raises:
        CancelledError: the user asked to stop.
    """
    if progress is None or connection.dialect.name != "sqlite":
        yield
        return
    driver: Any = connection.connection.driver_connection
    with stopping(driver, progress):
        try:
            yield
        except (DriverError, sqlcipher.DatabaseError):
            progress.check()
            raise


@contextlib.contextmanager
def stopping(driver: Any, progress: Progress) -> Iterator[None]:
    """Interrupt what a connection of the driver runs when a cancel comes.

    It is told from a thread of its own: the engine's check of a file asks nobody on its way.
    """
    is_over = threading.Event()

    def watch() -> None:
        while not is_over.wait(_GLANCE):
            if progress.is_cancelled:
                driver.interrupt()

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        is_over.set()
        watcher.join()


def named_error(error: Exception, target: str) -> AppError | None:
    """Return the error a person can mend that the driver's words stand for, if known."""
    words = str(error).lower()
    if "disk i/o error" in words and _is_full(target):
        return DatabaseError("disk-full", target=target)
    for known, code in _DRIVER_WORDS:
        if known in words:
            return DatabaseError(code, target=target)
    return None


def _is_full(target: str) -> bool:
    """Tell whether a disk is too full even for the files that SQLite keeps beside its own."""
    try:
        return shutil.disk_usage(Path(target).parent).free < _LEAST_ROOM
    except OSError:
        return False


def _require_file(path: Path, passphrase: str | None) -> None:
    if not path.is_file():
        raise DatabaseError("database-missing", target=str(path))
    try:
        with path.open("rb") as file:
            header = file.read(16)
    except OSError as error:
        raise DatabaseError("database-unreachable", target=str(path)) from error
    if header == _PLAIN_HEADER or not header:
        return
    if path.stat().st_size % _KEYED_PAGE:
        raise DatabaseError("not-our-database", target=str(path))
    if not passphrase:
        raise DatabaseError("database-key-needed", target=str(path))


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _authorise_reading(
    action: int, _first: str | None, _second: str | None, database: str | None, _inner: str | None
) -> int:
    if action == _ATTACH or (action in _WRITES and database != "temp"):
        return int(sqlcipher.SQLITE_DENY)
    return int(sqlcipher.SQLITE_OK)
