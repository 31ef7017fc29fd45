"""A backup put back in a window whose lists are open on the database."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.settings.restore_dialog import RestoreDialog
from tests.ui.journey import Journey, journey

__all__ = ["journey"]


def test_backup_is_put_back_while_the_list_of_clients_is_open(
    journey: Journey, tmp_path: Path
) -> None:
    page = journey.show("clients", ClientsPage)
    shown = page.list.model.rowCount()
    assert shown > 10
    other = journey.database()
    copy = other.backups.backup(tmp_path / "copy.bak").file
    before = other.backups.check().content_hash
    client = other.clients.page(ClientFilter(), limit=1)[1][0]
    draft = other.clients.draft(client.id)
    other.clients.update(client.id, replace(draft, village="Elsewhere"))
    assert other.backups.check().content_hash != before
    other.close()
    dialog = RestoreDialog(journey.window.context, copy, journey.window)
    dialog.show()
    journey.settle()
    dialog.restore()
    journey.settle()
    journey.qtbot.waitUntil(journey.is_open, timeout=20_000)
    journey.settle()
    other = journey.database()
    assert other.backups.check().content_hash == before
    assert [each.reason for each in other.backups.recent()] == ["before-restore"]
    other.close()
    assert journey.show("clients", ClientsPage).list.model.rowCount() == shown
