from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.database import engine, upgrade
from mfdw_desktop.database.engine import Database, Target
from mfdw_desktop.domain.actors import Actor
from tests.database.book import write_book


def test_reader_cannot_write(database: Database) -> None:
    with pytest.raises(DatabaseError, match="database-read-only"), database.read() as connection:
        connection.exec_driver_sql("DELETE FROM client")


def test_reader_may_use_temporary_tables(database: Database) -> None:
    with database.read() as connection:
        connection.exec_driver_sql("CREATE TEMP TABLE mine (a INTEGER)")
        connection.exec_driver_sql("INSERT INTO mine VALUES (1)")
        assert connection.exec_driver_sql("SELECT a FROM mine").scalar() == 1


def test_reader_cannot_attach(database: Database) -> None:
    with pytest.raises(DatabaseError), database.read() as connection:
        connection.exec_driver_sql("ATTACH DATABASE ':memory:' AS other")


def test_file_settings_are_those_we_rely_on(database: Database) -> None:
    with database.read() as connection:
        values = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "application_id")
        }
    assert values == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "application_id": engine.APPLICATION_ID,
    }


def test_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    database = Database(tmp_path / "none.mfdw")
    with pytest.raises(DatabaseError, match="database-missing"), database.read():
        pass
    assert not (tmp_path / "none.mfdw").exists()


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.mfdw"
    path.write_text("Dear manager,\n" * 100)
    with pytest.raises(DatabaseError, match="not-our-database"), Database(path).read():
        pass
    with pytest.raises(DatabaseError, match="not-our-database"), Database(path, "guess").read():
        pass


def test_keyed_file_opens_with_its_passphrase_only(tmp_path: Path, actor: Actor) -> None:
    path = tmp_path / "keyed.mfdw"
    database = upgrade.create(path, "it's a secret")
    write_book(database, actor)
    database.close()
    assert b"Sok Chanthy" not in path.read_bytes()
    with pytest.raises(DatabaseError, match="database-key-needed"), Database(path).read():
        pass
    with pytest.raises(DatabaseError, match="database-key"), Database(path, "wrong").read():
        pass
    again = Database(path, "it's a secret")
    with again.read() as connection:
        assert connection.exec_driver_sql("SELECT name FROM client").scalar() == "Sok Chanthy"
    again.close()


def test_second_writer_waits_and_then_gives_up(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PATIENCE_SECONDS", 0.2)
    other = Database(database.target)
    with (
        database.transaction(),
        pytest.raises(DatabaseError, match="database-busy"),
        other.transaction(),
    ):
        pass
    with other.transaction() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar() == 1
    other.close()


def test_reader_is_not_kept_waiting_by_a_writer(database: Database) -> None:
    seen: list[object] = []

    def look() -> None:
        with database.read() as connection:
            seen.append(connection.exec_driver_sql("SELECT count(*) FROM client").scalar())

    with database.transaction():
        thread = threading.Thread(target=look)
        thread.start()
        thread.join(5)
    assert seen == [0]


def test_target_hides_a_password() -> None:
    target = Target.parse("postgresql+psycopg://me:secret@localhost/branch")
    assert "secret" not in str(target)
    assert target.path is None


def test_create_refuses_an_existing_database(database: Database) -> None:
    with pytest.raises(RefusedError, match="database-exists"):
        upgrade.create(database.target)


def test_server_without_its_driver_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(DatabaseError, match="server-driver-missing"):
        Database("postgresql+psycopg://nobody@127.0.0.1/none")


def test_other_servers_are_refused() -> None:
    with pytest.raises(DatabaseError, match="database-unreachable"):
        Database("mysql://nobody@127.0.0.1/none")
