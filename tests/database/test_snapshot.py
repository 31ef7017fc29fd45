from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.database import snapshot
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.lists import PositionList
from mfdw_desktop.database.models import Client
from mfdw_desktop.database.upgrade import create
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.services.backups import Backups
from tests.database.book import write_book


def test_copy_is_whole_and_counted(database: Database, actor: Actor, tmp_path: Path) -> None:
    write_book(database, actor)
    made = snapshot.take(database, tmp_path / "copy.bak", Progress())
    assert made.counts["client"] == 1
    assert made.sha256 == snapshot.file_sha256(made.path)
    assert sorted(each.name for each in tmp_path.glob("*copy*")) == ["copy.bak"]


def test_copy_of_a_keyed_file_is_keyed(tmp_path: Path, actor: Actor) -> None:
    database = create(tmp_path / "keyed.mfdw", "secret")
    write_book(database, actor)
    made = snapshot.take(database, tmp_path / "keyed.bak", Progress(), "secret")
    assert b"Sok Chanthy" not in made.path.read_bytes()
    assert snapshot.inspect(made.path, "secret", Progress()).counts["client"] == 1
    database.close()


def test_an_existing_file_is_never_overwritten(database: Database, tmp_path: Path) -> None:
    out = tmp_path / "copy.bak"
    out.write_text("mine")
    with pytest.raises(RefusedError, match="file-exists"):
        snapshot.take(database, out, Progress())
    assert out.read_text() == "mine"


def test_cancelled_copy_leaves_nothing(database: Database, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        snapshot.take(database, tmp_path / "copy.bak", progress)
    assert not list(tmp_path.glob("*copy*"))


def test_restore_brings_back_and_keeps_what_was(
    database: Database, actor: Actor, tmp_path: Path
) -> None:
    book = write_book(database, actor)
    backups = Backups(database, actor)
    before = backups.check().content_hash
    copy = backups.backup(tmp_path / "copy.bak").file
    with write(database, actor) as unit:
        unit.update(Client, book.client, name="Changed")
    after = backups.check().content_hash
    backups.restore(copy)
    again = Backups(Database(database.target), actor)
    assert again.check().content_hash == before
    safety = next(each for each in again.recent() if each.reason == "before-restore")
    again.restore(safety.path)
    assert Backups(Database(database.target), actor).check().content_hash == after


def test_damaged_copy_is_refused_and_nothing_changed(
    database: Database, actor: Actor, tmp_path: Path
) -> None:
    write_book(database, actor)
    backups = Backups(database, actor)
    before = backups.check().content_hash
    copy = backups.backup(tmp_path / "copy.bak").file
    content = bytearray(copy.read_bytes())
    content[8192:40960] = b"\x55" * (40960 - 8192)
    copy.write_bytes(content)
    with pytest.raises(DatabaseError):
        backups.restore(copy)
    assert Backups(Database(database.target), actor).check().content_hash == before


def test_check_names_damage_in_the_ledger(database: Database, actor: Actor) -> None:
    write_book(database, actor)
    with database.transaction() as connection:
        connection.exec_driver_sql("UPDATE change SET actor = 'x' WHERE id = 1")
    assert Backups(database, actor).check().problems == ("ledger 1: chain",)


def test_old_automatic_copies_are_thinned(
    database: Database, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mfdw_desktop.services.backups.KEEP_PER_REASON", 2)
    backups = Backups(database, actor)
    for _ in range(3):
        backups.automatic("before-import")
    assert len(backups.recent()) == 2


def test_restore_while_another_has_the_file_open_is_refused(
    database: Database, actor: Actor, tmp_path: Path
) -> None:
    write_book(database, actor)
    backups = Backups(database, actor)
    copy = backups.backup(tmp_path / "copy.bak").file
    window = database.raw()
    window.execute("SELECT count(*) FROM client").fetchone()
    with pytest.raises(DatabaseError, match="database-in-use"):
        backups.restore(copy)
    window.close()
    backups.restore(copy)


def test_restore_takes_the_connection_of_an_open_list(
    database: Database, actor: Actor, tmp_path: Path
) -> None:
    write_book(database, actor)
    backups = Backups(database, actor)
    copy = backups.backup(tmp_path / "copy.bak").file
    listed = PositionList(database, lambda _: sa.select(Client.id).order_by(Client.id))
    assert listed.prepare() == 1
    backups.restore(copy)
    with pytest.raises(CancelledError):
        listed.slice(0, 1)


def test_inspecting_a_copy_changes_nothing_of_it(
    database: Database, actor: Actor, tmp_path: Path
) -> None:
    write_book(database, actor)
    copy = snapshot.take(database, tmp_path / "copy.bak", Progress()).path
    before = copy.read_bytes()
    snapshot.inspect(copy, None, Progress())
    assert copy.read_bytes() == before
    assert sorted(each.name for each in tmp_path.glob("copy*")) == ["copy.bak"]


def test_inspecting_a_database_in_use_is_refused_and_keeps_its_log(
    database: Database, actor: Actor
) -> None:
    write_book(database, actor)
    path = database.target.path
    assert path is not None
    log = path.with_name(path.name + "-wal")
    assert log.stat().st_size > 0
    with pytest.raises(DatabaseError, match="database-in-use"):
        snapshot.inspect(path, None, Progress())
    assert log.stat().st_size > 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows goes by the folder's rights")
def test_database_and_copy_are_for_this_user_alone(tmp_path: Path, actor: Actor) -> None:
    path = tmp_path / "new.mfdw"
    database = create(path)
    write_book(database, actor)
    copy = snapshot.take(database, tmp_path / "copy.bak", Progress()).path
    snapshot.put_back(copy, tmp_path / "again.mfdw", None, Progress())
    for each in (path, path.with_name(path.name + "-wal"), copy, tmp_path / "again.mfdw"):
        assert stat.S_IMODE(each.stat().st_mode) == 0o600
    database.close()


def test_a_name_that_another_program_took_is_left_to_it(
    database: Database, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "taken.bak"
    taken.write_text("another's")
    names = iter([taken, tmp_path / "free.bak"])
    monkeypatch.setattr("mfdw_desktop.services.backups._free_name", lambda *_: next(names))
    made = Backups(database, actor).automatic("before-import")
    assert made is not None
    assert made.file.name == "free.bak"
    assert taken.read_text() == "another's"
