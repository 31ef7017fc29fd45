"""Create a database, tell its schema, bring an older one up to date."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2 as sqlcipher

from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.database import engine, statistics
from mfdw_desktop.database.engine import Database, Target

if TYPE_CHECKING:
    from alembic.script import ScriptDirectory

SCHEMA = 16
"""The schema that this program writes: the number of the newest revision."""

_FOLDER = Path(__file__).parent / "migrations"


@dataclass(frozen=True)
class Upgraded:
    """What a migration did."""

    before: int
    after: int


def create(target: Target | str | Path, passphrase: str | None = None) -> Database:
    """Create an empty database with the newest schema.

    Raises:
        RefusedError: there is a database already.
        DatabaseError: the place cannot be written.
    """
    chosen = target if isinstance(target, Target) else Target.parse(target)
    if chosen.path is None:
        database = Database(chosen)
        if schema_of(database):
            raise RefusedError("database-exists", target=str(chosen))
        _run(database, passphrase)
        return database
    return _create_file(chosen, passphrase)


def schema_of(database: Database) -> int:
    """Return the schema number of a database; 0 when it is not one of ours.

    Raises:
        DatabaseError: the database cannot be opened.
    """
    with database.read() as connection:
        if database.is_sqlite:
            if (
                connection.exec_driver_sql("PRAGMA application_id").scalar()
                != engine.APPLICATION_ID
            ):
                return 0
            return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
        if not sa.inspect(connection).has_table("alembic_version"):
            return 0
        return int(
            connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or 0
        )


def require_current(database: Database) -> None:
    """Refuse a database whose schema this program does not write.

    Raises:
        DatabaseError: not ours, older (`migrate` mends it) or newer than the program.
    """
    found = schema_of(database)
    if found == SCHEMA:
        return
    code = "schema-newer" if found > SCHEMA else "schema-older" if found else "not-our-database"
    raise DatabaseError(code, target=str(database.target), found=found, known=SCHEMA)


def migrate(database: Database, passphrase: str | None = None) -> Upgraded:
    """Bring an older database up to date in one transaction; the caller has a backup.

    Raises:
        DatabaseError: not ours, or newer than the program.
    """
    before = schema_of(database)
    if before == 0 or before > SCHEMA:
        require_current(database)
    _run(database, passphrase)
    return Upgraded(before, SCHEMA)


def _create_file(target: Target, passphrase: str | None) -> Database:
    path = target.path
    assert path is not None
    if path.exists():
        raise RefusedError("database-exists", target=str(path))
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        engine.connect(draft, passphrase, create=True).close()
        draft_database = Database(draft, passphrase)
        _run(draft_database, passphrase)
        draft_database.close()
        draft_database.checkpoint()
        os.replace(draft, path)  # noqa: PTH105 - atomic, so a half-made database never shows
    except OSError as error:
        raise DatabaseError("database-unreachable", target=str(path)) from error
    except DatabaseError as error:
        error.fields["target"] = str(path)
        raise
    finally:
        for suffix in ("", "-wal", "-shm"):
            draft.with_name(draft.name + suffix).unlink(missing_ok=True)
    return Database(target, passphrase)


def _run(database: Database, passphrase: str | None) -> None:
    """Run all revisions that are missing, in one transaction."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    script = ScriptDirectory.from_config(config)

    def missing(revision: Any, _context: Any) -> Any:
        return script._upgrade_revs("head", revision)

    with _exclusive(database, passphrase) as connection:
        context = EnvironmentContext(config, script, fn=missing, destination_rev="head")
        with context:
            # Foreign keys are off on this connection: a batch change of a parent table
            # would silently delete its children otherwise.
            context.configure(connection=connection, transactional_ddl=True)
            context.run_migrations()
        if database.is_sqlite:
            _finish_file(connection, script)


def _finish_file(connection: Connection, script: ScriptDirectory) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise DatabaseError("database-damaged", target="", table=broken[0])
    if connection.exec_driver_sql("PRAGMA user_version").scalar_one():
        statistics.gather(connection)
    number = int(script.get_current_head() or 0)
    connection.exec_driver_sql(f"PRAGMA application_id = {engine.APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {number}")


@contextlib.contextmanager
def _exclusive(database: Database, passphrase: str | None) -> Iterator[Connection]:
    """Give a connection in one transaction with foreign keys off."""
    if not database.is_sqlite:
        with database.transaction() as connection:
            yield connection
        return
    path = database.target.path
    assert path is not None

    def creator() -> Any:
        connection = engine.connect(path, passphrase)
        connection.execute("PRAGMA foreign_keys = OFF")
        return connection

    own = sa.create_engine("sqlite://", module=sqlcipher, creator=creator, poolclass=NullPool)
    sa.event.listen(own, "begin", lambda each: each.exec_driver_sql("BEGIN IMMEDIATE"))
    with database.errors_named(), own.begin() as connection:
        yield connection
    own.dispose()
