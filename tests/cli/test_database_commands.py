"""init, backup, restore, check and migrate, as a script calls them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from mfdw_desktop.cli.main import main


@pytest.fixture
def call(capsys):
    """Return a function that runs a command and gives its exit code and JSON."""

    def run(*arguments: str | Path) -> tuple[int, dict[str, Any]]:
        code = main([str(each) for each in arguments] + ["--json"])
        said = capsys.readouterr()
        assert said.out.count("\n") == 1, said
        return code, json.loads(said.out)

    return run


@pytest.fixture
def database(call, tmp_path: Path) -> Path:
    """Return a database that `init` made."""
    path = tmp_path / "a.mfdw"
    begin = ("init", "--institution", "Mekong Hope", "--branch", "KH03=Kampot")
    code, said = call(*begin, "--branch", "KH04=Kep", "--db", path)
    assert (code, said["ok"], said["database"]) == (0, True, str(path))
    assert isinstance(said["schema"], int)
    return path


def test_init_refuses_an_existing_database(call, database: Path) -> None:
    before = database.read_bytes()
    code, said = call("init", "--institution", "X", "--branch", "KH03=K", "--db", database)
    assert (code, said["error"]) == (2, "database-exists")
    assert database.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("--institution", "X"),
        ("--branch", "KH03=K"),
        ("--institution", "X", "--branch", "Kampot"),
        ("--institution", "", "--branch", "KH03=K"),
        ("--institution", "X", "--branch", "KH03=K", "--currency", "KHRR"),
    ],
)
def test_init_refuses_what_cannot_stand(call, tmp_path: Path, arguments) -> None:
    code, said = call("init", *arguments, "--db", tmp_path / "new.mfdw")
    assert (code, said["ok"]) == (2, False)
    assert list(tmp_path.iterdir()) == []


def test_backup_and_restore_bring_the_same_content(call, database: Path, tmp_path: Path) -> None:
    content = call("check", "--db", database)[1]["content_hash"]
    copy = tmp_path / "copy.bak"
    code, made = call("backup", copy, "--db", database)
    assert (code, made["file"]) == (0, str(copy))
    assert len(str(made["sha256"])) == 64
    database.unlink()
    code, said = call("restore", copy, "--db", database)
    assert (code, said["database"], said["sha256"]) == (0, str(database), made["sha256"])
    assert call("check", "--db", database)[1]["content_hash"] == content


def test_backup_never_overwrites(call, database: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.bak").write_text("mine", encoding="utf-8")
    code, said = call("backup", tmp_path / "copy.bak", "--db", database)
    assert (code, said["error"]) == (2, "file-exists")
    assert (tmp_path / "copy.bak").read_text(encoding="utf-8") == "mine"


def test_restore_of_a_missing_file_is_refused(call, database: Path, tmp_path: Path) -> None:
    assert call("restore", tmp_path / "no.bak", "--db", database)[0] == 2


def test_check_finds_damage_and_says_so_with_exit_1(call, database: Path) -> None:
    assert call("check", "--db", database) == (
        0,
        {**call("check", "--db", database)[1], "problems": []},
    )
    whole = bytearray(database.read_bytes())
    whole[8192:12288] = b"\xff" * 4096
    database.write_bytes(whole)
    code, said = call("check", "--db", database)
    assert code == 1
    assert said["problems"]


def test_check_finds_a_ledger_that_was_edited(call, database: Path) -> None:
    connection = dbapi2.connect(str(database))
    with connection:
        connection.execute("UPDATE change SET actor = 'somebody else' WHERE id = 2")
    connection.close()
    code, said = call("check", "--db", database)
    assert code == 1
    assert any("2" in problem for problem in said["problems"])


def test_migrate_says_from_and_to(call, database: Path) -> None:
    code, said = call("migrate", "--db", database)
    assert (code, said["from"], said["backup"]) == (0, said["to"], None)


def test_newer_schema_is_refused_with_both_versions(call, database: Path) -> None:
    connection = dbapi2.connect(str(database))
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    for command in (("check",), ("migrate",)):
        code, said = call(*command, "--db", database)
        assert (code, said["error"]) == (3, "schema-newer")
        assert "9999" in str(said["message"])


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04" + b"\0" * 5000])
def test_file_that_is_no_database_is_refused_and_kept(call, tmp_path: Path, content) -> None:
    path = tmp_path / "a.mfdw"
    path.write_bytes(content)
    code, _ = call("backup", tmp_path / "b.bak", "--db", path)
    assert code == 3
    assert content == b"" or path.read_bytes() == content
    assert not (tmp_path / "b.bak").exists()


def test_missing_database_is_exit_3(call, tmp_path: Path) -> None:
    code, said = call("check", "--db", tmp_path / "no.mfdw")
    assert (code, said["error"]) == (3, "database-missing")
    assert list(tmp_path.iterdir()) == []


def test_locked_database_opens_with_the_passphrase_only(call, tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "locked.mfdw"
    monkeypatch.setenv("MFDW_PASSPHRASE", "three small boats")
    assert call("init", "--institution", "X", "--branch", "KH03=K", "--db", path)[0] == 0
    assert call("check", "--db", path)[0] == 0
    assert b"SQLite format" not in path.read_bytes()[:100]
    monkeypatch.setenv("MFDW_PASSPHRASE", "wrong")
    code, said = call("check", "--db", path)
    assert (code, said["error"]) == (3, "database-key")
    monkeypatch.delenv("MFDW_PASSPHRASE")
    code, said = call("check", "--db", path)
    assert (code, said["error"]) == (3, "database-key-needed")
