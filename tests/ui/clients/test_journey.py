"""One journey through a real window on a real file: enrol a twin, find her, edit, undo."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mfdw_desktop.app import Application
from mfdw_desktop.common.settings import Settings
from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.services.workspace import Workspace, open_workspace
from mfdw_desktop.ui.clients.enrol_dialog import EnrolDialog
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.preferences import Preferences
from mfdw_desktop.ui.window_state import WindowState

PATIENCE = 20_000
Settle = Callable[[], None]


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, sample_branch: Path, tmp_path: Path
) -> Iterator[Application]:
    """Give a window with the sample branch open."""
    path = tmp_path / "kampot.mfdw"
    shutil.copyfile(sample_branch, path)
    preferences = Preferences(Settings(theme="light"), tmp_path / "settings.json")
    made = Application(qapp, preferences, WindowState(tmp_path / "window.ini"))
    qtbot.addWidget(made.window)
    made.window.show()
    made.open(path)
    qtbot.waitUntil(lambda: made.is_open, timeout=PATIENCE)
    yield made
    made.jobs.shutdown()
    made.window.close()


@pytest.fixture
def settle(qtbot: QtBot, application: Application) -> Settle:
    """Return a function that waits until no work is under way."""

    def wait() -> None:
        QTest.qWait(20)
        qtbot.waitUntil(lambda: not application.jobs._jobs, timeout=PATIENCE)

    return wait


def read_again(tmp_path: Path) -> Workspace:
    """Open the file a second time, as another program would."""
    return open_workspace(tmp_path / "kampot.mfdw")


def test_twin_is_enrolled_found_edited_and_undone(
    qtbot: QtBot, application: Application, settle: Settle, tmp_path: Path
) -> None:
    window = application.window
    settle()
    window.show_page("clients")
    settle()
    page = window.stack.built("clients")
    assert isinstance(page, ClientsPage)
    twin = page.list.model.row_at(4)
    assert twin is not None

    page.page_actions()[0].trigger()
    settle()
    dialog = page.acts.dialog
    assert isinstance(dialog, EnrolDialog)
    QTest.keyClicks(dialog.form.field("name").editor, f"{twin.name}e")
    QTest.keyClicks(dialog.form.birth, twin.birth_on.strftime("%d/%m/%Y"))
    QTest.keyClicks(dialog.form.village, twin.village)
    qtbot.waitUntil(lambda: bool(dialog.similar.shown), timeout=PATIENCE)
    assert twin.id in [each.id for each in dialog.similar.shown]

    QTest.keyClick(dialog.form.village, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.acts.dialog is None, timeout=PATIENCE)
    settle()
    assert window.undo_bar.isVisible()
    made = page.view.client
    assert made is not None
    assert made.name == f"{twin.name}e"

    page.list.search.clear()
    QTest.keyClicks(page.list.search, made.code)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1, timeout=PATIENCE)
    settle()

    shown = page.view.client
    assert shown is not None
    page.acts.edit(shown)
    settle()
    edit = page.acts.dialog
    assert isinstance(edit, EnrolDialog)
    phone = edit.form.field("phone").editor
    QTest.keyClicks(phone, "012 345 678")
    QTest.keyClick(phone, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.acts.dialog is None, timeout=PATIENCE)
    settle()
    other = read_again(tmp_path)
    assert other.clients.detail(made.id).client.phone == "012 345 678"

    window.actions_.undo_last()
    settle()
    assert other.clients.detail(made.id).client.phone == ""
    window.actions_.undo_last()
    settle()
    assert other.clients.page(ClientFilter(text=made.code))[0] == 0
    other.close()
    assert page.message.current is None
