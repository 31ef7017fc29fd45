"""Documents that leave the file for good: what goes, what stays, a copy first, no way back."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.domain.documents import Purge
from mfdw_desktop.domain.undo import Why
from mfdw_desktop.services.workspace import Workspace, open_workspace
from tests.domain.files import JPEG, PDF


@pytest.fixture
def book(sample_branch: Path, tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "kampot.mfdw"
    shutil.copyfile(sample_branch, path)
    workspace = open_workspace(path)
    yield workspace
    workspace.close()


def test_bytes_of_the_bin_leave_the_file_after_a_copy(book: Workspace) -> None:
    assert book.purging.run() == Purge()
    one, two = [each.id for each in book.clients.page(ClientFilter(), limit=2)[1]]
    for key in (one, two):
        book.documents.add_bytes(key, "twice.pdf", PDF)
    book.documents.add_bytes(one, "card.jpg", JPEG)
    mine = {each.file_name: each for each in book.documents.of(one)}
    removed = book.documents.remove(mine["card.jpg"].id)
    book.documents.remove(mine["twice.pdf"].id)
    plan = book.purging.plan()
    assert [each.name for each in plan.documents] == ["card.jpg"], "the other is still hers"
    assert plan.room == len(JPEG)
    done = book.purging.run()
    assert (done.documents, done.room) == (plan.documents, plan.room)
    assert Path(done.backup).is_file()
    assert [each.reason for each in book.backups.recent()] == ["before-purge"]
    assert book.backups.check().problems == ()
    assert JPEG not in Path(str(book.database.target)).read_bytes()
    assert book.purging.plan().documents == ()
    with pytest.raises(RefusedError, match="document-purged"):
        book.documents.bin(mine["card.jpg"].uid, back=True)
    undone = book.batches.undo_edit(str(removed.edit))
    assert [each.why for each in undone.blocked] == [Why.GONE]
    assert book.documents.bin(mine["twice.pdf"].uid, back=True).file_name == "twice.pdf"


def test_command_says_first_and_does_with_yes(
    book: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    client = book.clients.page(ClientFilter(), limit=1)[1][0]
    book.documents.add_bytes(client.id, "card.jpg", JPEG)
    (kept,) = [each for each in book.documents.of(client.id) if each.file_name == "card.jpg"]
    book.documents.remove(kept.id)
    database = str(book.database.target)
    said = []
    for more in ([], ["--yes"], []):
        assert main(["clients", "purge", *more, "--db", database, "--json"]) == 0
        said.append(json.loads(capsys.readouterr().out))
    assert [each["done"] for each in said] == [False, True, False]
    assert [[row["uid"] for row in each["documents"]] for each in said] == [
        [kept.uid], [kept.uid], []
    ]  # fmt: skip
    assert [each["bytes"] for each in said] == [len(JPEG), len(JPEG), 0]
