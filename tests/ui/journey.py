"""A real window on a real file, for journeys from the first click to the database."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from mfdw_desktop.app import Application
from mfdw_desktop.common.settings import Settings
from mfdw_desktop.services.workspace import Workspace, open_workspace
from mfdw_desktop.ui.page import Page
from mfdw_desktop.ui.preferences import Preferences
from mfdw_desktop.ui.window_state import WindowState

PATIENCE = 20_000
AnyPage = TypeVar("AnyPage", bound=Page)
AnyDialog = TypeVar("AnyDialog", bound=QDialog)


class Journey:
    """Drive the window as hands do; `database` is opened again to see what was stored."""

    def __init__(self, qtbot: QtBot, application: Application, path: Path) -> None:
        self.qtbot, self.application, self.path = qtbot, application, path
        self.window = application.window
        self.keys = 0
        """How many keys were pressed."""

    def is_open(self) -> bool:
        """Tell whether the services are there."""
        return self.application.is_open

    def settle(self) -> None:
        """Wait until no work is under way and what came of it is shown."""
        jobs = self.application.jobs
        QTest.qWait(1)
        self.qtbot.waitUntil(lambda: not jobs._jobs, timeout=PATIENCE)
        QTest.qWait(1)
        self.qtbot.waitUntil(lambda: not jobs._jobs, timeout=PATIENCE)

    def show(self, name: str, kind: type[AnyPage]) -> AnyPage:
        """Show a page with everything loaded."""
        self.window.rail.items[name].click()
        self.settle()
        page = self.window.stack.built(name)
        assert isinstance(page, kind)
        return page

    def dialog(self, kind: type[AnyDialog]) -> AnyDialog:
        """Return the open dialog of a kind."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert found, f"no {kind.__name__} is open"
        return found[-1]

    def press(self, widget: QWidget, *keys: Qt.Key | str, control: bool = False) -> None:
        """Press keys in a widget, and count them."""
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier(0)
        for key in keys:
            self.keys += len(key) if isinstance(key, str) else 1
            if isinstance(key, str):
                QTest.keyClicks(widget, key)
            else:
                QTest.keyClick(widget, key, modifier)

    def database(self) -> Workspace:
        """Open the file a second time, as another program would; close it again."""
        return open_workspace(self.path)


@pytest.fixture
def journey(
    qtbot: QtBot, qapp: QApplication, sample_branch: Path, tmp_path: Path
) -> Iterator[Journey]:
    """Give a window with the sample branch open."""
    path = tmp_path / "kampot.mfdw"
    shutil.copyfile(sample_branch, path)
    preferences = Preferences(Settings(theme="light"), tmp_path / "settings.json")
    made = Application(qapp, preferences, WindowState(tmp_path / "window.ini"))
    qtbot.addWidget(made.window)
    made.window.show()
    made.open(path)
    walk = Journey(qtbot, made, path)
    qtbot.waitUntil(walk.is_open, timeout=PATIENCE)
    walk.settle()
    yield walk
    made.jobs.shutdown()
    made.window.close()
    made.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Widgets of this window must not be collected later, on a thread of another one.
    del walk, made
    gc.collect()
    gc.freeze()  # what is left stays: modules, styles, the next one need not look at them again
