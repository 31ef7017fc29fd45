"""A whole database: restored over what stands there, migrated."""

from __future__ import annotations

from pathlib import Path

import pytest

from mfdw_desktop.common.errors import DatabaseError
from mfdw_desktop.domain.institutions import BranchDraft, InstitutionDraft
from mfdw_desktop.services import upkeep
from mfdw_desktop.services.setup import create_institution
from mfdw_desktop.services.workspace import open_workspace


@pytest.fixture
def place(tmp_path: Path) -> tuple[Path, Path]:
    """Return a database and a copy of it."""
    database, copy = tmp_path / "a.mfdw", tmp_path / "copy.bak"
    draft = InstitutionDraft("Mekong Hope", branches=(BranchDraft("KH03", "Kampot"),))
    workspace = create_institution(database, draft)
    workspace.backups.backup(copy)
    workspace.close()
    return database, copy


def content(database: Path) -> str:
    workspace = open_workspace(database)
    found = workspace.backups.check()
    workspace.close()
    assert found.problems == ()
    return found.content_hash


def test_restore_keeps_a_copy_of_what_stood_there(place) -> None:
    database, copy = place
    before = content(database)
    done = upkeep.restore(database, copy)
    assert done.set_aside is None
    assert content(database) == before
    assert len(list((database.parent / "backups").glob("*before-restore.bak"))) == 1


def test_restore_makes_a_database_where_there_is_none(place) -> None:
    database, copy = place
    upkeep.restore(database.with_name("new.mfdw"), copy)
    assert content(database.with_name("new.mfdw")) == content(database)


@pytest.mark.parametrize("size", [100, 5000])
def test_restore_puts_a_damaged_database_aside(place, size: int) -> None:
    database, copy = place
    database.write_bytes(b"\x07" * size)
    done = upkeep.restore(database, copy)
    assert done.set_aside is not None
    assert done.set_aside.read_bytes() == b"\x07" * size
    content(database)


def test_damaged_copy_is_refused_and_nothing_changed(place) -> None:
    database, copy = place
    copy.write_bytes(copy.read_bytes()[:5000])
    before = content(database)
    with pytest.raises(DatabaseError):
        upkeep.restore(database, copy)
    assert content(database) == before
    assert not (database.parent / "backups").exists()


def test_migrate_of_a_current_database_does_nothing(place) -> None:
    done = upkeep.migrate(place[0])
    assert done.before == done.after
    assert done.backup is None
