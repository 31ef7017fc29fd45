"""What tests of the window stand on: the theme, runners of jobs, a small sample branch."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mfdw_desktop.common import clock
from mfdw_desktop.common.settings import Settings
from mfdw_desktop.services.workspace import Workspace, open_workspace
from mfdw_desktop.ui.actions import Actions
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.lookup import UndoWork
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.preferences import Preferences
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.window_state import WindowState
from tests.ui.immediate import ImmediateRunner


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    """Give the application our look, once."""
    if theme.hinting is None:
        QLocale.setDefault(QLocale("en"))
        theme.hinting = QFont.HintingPreference.PreferNoHinting
        theme.start(qapp, choice="light")


@pytest.fixture(autouse=True)
def at_home() -> Iterator[None]:
    """Let no window leave its branch's time zone behind."""
    yield
    clock.live_in(None)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    """Give the two lanes with their threads."""
    runner = JobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def immediate(qtbot: QtBot) -> ImmediateRunner:
    """Return a runner that does the work at once."""
    return ImmediateRunner()


@pytest.fixture
def workspace(sample_branch: Path, tmp_path: Path) -> Iterator[Workspace]:
    """Give the services of a sample branch of its own."""
    path = tmp_path / "kampot.mfdw"
    shutil.copyfile(sample_branch, path)
    opened = open_workspace(path)
    yield opened
    opened.close()


@pytest.fixture
def opened() -> list[tuple[str, str]]:
    """Return the list of records that a page asked the window to open."""
    return []


@pytest.fixture
def make_context(
    tmp_path: Path, workspace: Workspace, opened: list[tuple[str, str]]
) -> Callable[[JobRunner], PageContext]:
    """Return a function that makes the context of a page for a runner."""

    def make(runner: JobRunner) -> PageContext:
        def way_back(changes: object) -> UndoWork | None:
            return UndoWork(workspace, changes)  # type: ignore[arg-type]

        def note(kind: str, uid: str) -> None:
            opened.append((kind, uid))

        return PageContext(
            workspace=lambda: workspace,
            jobs=runner,
            actions=Actions(runner, way_back, runner),
            preferences=Preferences(Settings(), tmp_path / "settings.json"),
            state=WindowState(tmp_path / "window.ini"),
            open_record=note,
            branch=lambda: "",
        )

    return make


@pytest.fixture
def context(
    make_context: Callable[[JobRunner], PageContext], immediate: ImmediateRunner
) -> PageContext:
    """Return the context of a page on a sample branch, with work done at once."""
    return make_context(immediate)
