"""The frame: pages, search, branches, work under way, undo, closing."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mfdw_desktop.app import Application
from mfdw_desktop.common.settings import Settings
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.institutions import BranchDraft, InstitutionDraft
from mfdw_desktop.domain.organisation import CentreEntry
from mfdw_desktop.services.setup import create_institution
from mfdw_desktop.ui.first_run.key_dialog import KeyDialog
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.main_window import MainWindow
from mfdw_desktop.ui.pages import PAGES, PageSpec
from mfdw_desktop.ui.preferences import Preferences
from mfdw_desktop.ui.settings.page import SettingsPage
from mfdw_desktop.ui.widgets.tabs import Tabs
from mfdw_desktop.ui.window_state import WindowState

PATIENCE = 10_000


class Strays(QObject):
    """Note every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def application(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    preferences = Preferences(Settings(theme="light"), tmp_path / "settings.json")
    made = Application(qapp, preferences, WindowState(tmp_path / "window.ini"))
    made.window.show()
    yield made
    made.jobs.shutdown()
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def window(
    qtbot: QtBot, application: Application, sample_branch: Path, tmp_path: Path
) -> MainWindow:
    path = tmp_path / "kampot.mfdw"
    shutil.copyfile(sample_branch, path)
    application.window.stack.current = "settings"
    application.open(path)
    qtbot.waitUntil(lambda: application.is_open, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not application.jobs.is_writing(), timeout=PATIENCE)
    return application.window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.jobs._jobs, timeout=PATIENCE)


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.id)
def test_every_page_of_the_rail_can_be_shown(
    qtbot: QtBot, window: MainWindow, spec: PageSpec
) -> None:
    window.rail.items[spec.id].click()
    settle(qtbot, window)
    page = window.stack.built(spec.id)
    assert page is not None
    assert page.isVisible()
    assert page.message.current is None


def test_no_piece_flashes_up_as_a_window_of_its_own(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    watch = Strays()
    qapp.installEventFilter(watch)
    for spec in PAGES:
        window.show_page(spec.id)
        settle(qtbot, window)
    qapp.removeEventFilter(watch)
    assert watch.seen == []


def test_start_without_a_database_shows_three_choices(
    qtbot: QtBot, application: Application
) -> None:
    application.window.show_start()
    assert application.window.first_run.isVisible()
    assert not application.window.rail.isVisible()


def test_file_that_is_no_database_is_refused_in_words(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    path = tmp_path / "notes.mfdw"
    path.write_bytes(b"SQLite format 3\x00" + b"no database" * 500)
    application.open(path)
    qtbot.waitUntil(
        lambda: application.window.first_run.message.current is not None, timeout=PATIENCE
    )
    assert application.window.first_run.isVisible()


def test_locked_database_asks_for_its_passphrase(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    path = tmp_path / "locked.mfdw"
    draft = InstitutionDraft(name="Samakki", branches=(BranchDraft("KH03", "Kampot"),))
    create_institution(path, draft, passphrase="rice and fish").close()
    window = application.window
    window.stack.current = "settings"
    application.open(path)
    for typed in ("wrong", "rice and fish"):
        qtbot.waitUntil(lambda: bool(shown(window)), timeout=PATIENCE)
        shown(window)[0].form.field("key").editor.setText(typed)
        shown(window)[0].submit()
    qtbot.waitUntil(lambda: application.is_open, timeout=PATIENCE)
    settle(qtbot, window)
    assert window.top._place.text() == "Kampot"


def shown(window: MainWindow) -> list[KeyDialog]:
    return [each for each in window.findChildren(KeyDialog) if each.isVisible()]


def test_branch_and_backup_stand_in_the_frame(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)
    assert window.top._place.text()
    assert window.strip._backup.text() == "No backup yet"


def test_backup_before_a_batch_and_one_made_elsewhere_show_in_the_frame(
    qtbot: QtBot, window: MainWindow
) -> None:
    settle(qtbot, window)
    window._require_workspace().backups.automatic("import")
    window.actions_.publish(Changes(frozenset({"client"}), batch=1))
    settle(qtbot, window)
    assert window.strip._backup.text() == "Backed up just now"
    for copy in window._require_workspace().backups.recent():
        copy.path.unlink()
    window.frame.clock.timeout.emit()
    settle(qtbot, window)
    assert window.strip._backup.text() == "No backup yet"


def test_control_number_goes_to_a_page(qtbot: QtBot, window: MainWindow) -> None:
    window.commands[f"go-{PAGES[0].id}"].trigger()
    settle(qtbot, window)
    assert window.rail.items[PAGES[0].id].isChecked()


def test_control_tab_goes_through_the_tabs_of_a_page(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("incentives")
    settle(qtbot, window)
    tabs = window.stack.findChildren(Tabs)[0]
    window.commands["tab"].trigger()
    assert tabs.current() == 1
    window.commands["back"].trigger()
    assert tabs.current() == 0


def test_search_finds_clients_and_acts(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)
    name = window._require_workspace().clients.find("a", limit=1)
    found = [hit.title for hit in window.commands.hits("side bar")]
    assert found == ["Fold the side bar"]
    assert len(name) <= 1


def test_narrow_window_folds_the_rail(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: window.rail.is_folded)
    window.resize(1300, 700)
    qtbot.waitUntil(lambda: not window.rail.is_folded)


def test_write_tells_pages_can_be_undone_and_is_backed_up_at_the_end(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    workspace = window._require_workspace()
    before = len(workspace.organisation.centres())
    branch = workspace.organisation.branches()[0].code
    entry = CentreEntry(branch=branch, code="NEW", name="New centre")
    told: list[Changes] = []
    window.actions_.changed.connect(told.append)
    window.actions_.run(
        "Saving", lambda _p: workspace.organisation.save_centre(entry), words="New centre saved"
    )
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert window.undo_bar.isVisible()
    assert len(workspace.organisation.centres()) == before + 1
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE)
    assert len(workspace.organisation.centres()) == before
    assert not window.actions_.can_undo()
    settle(qtbot, window)
    window.close()
    backups = list((tmp_path / "backups").glob("*exit*"))
    assert len(backups) == 1


def test_work_under_way_shows_and_keeps_the_window_open(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)

    def slow(progress) -> None:
        for number in range(500):
            progress.report(number, 500)
            time.sleep(0.01)

    window.jobs.write("Importing", slow)
    assert window.strip.job.isVisible()
    assert not window.close()
    page = window.stack.built("settings")
    assert page is not None
    assert page.message.current is not None
    page.message.current.buttons[0].click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)


def test_second_window_on_the_same_database_calls_the_first(
    qtbot: QtBot, application: Application, window: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    other = Application(qapp, Preferences(Settings(), tmp_path / "s.json"), WindowState())
    assert application._instance is not None
    with qtbot.waitSignal(application._instance.called, timeout=PATIENCE):
        assert not other.claim(tmp_path / "kampot.mfdw")


def test_setup_makes_a_database_and_opens_it(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    from mfdw_desktop.ui.first_run.setup_dialog import SetupDialog

    window = application.window
    window.stack.current = "settings"
    dialog = SetupDialog(window.first_run)
    dialog.setup_wanted.connect(window.setup_wanted)
    dialog.form.set_values({"name": "Samakki", "branch_name": "Kampot", "branch_code": "kh03"})
    dialog._on_place_selected(str(tmp_path / "new" / "kampot.mfdw"))
    dialog.submit()
    qtbot.waitUntil(lambda: application.is_open, timeout=PATIENCE)
    settle(qtbot, window)
    assert window.top._place.text() == "Kampot"
    assert application._preferences.value.last_database.endswith("kampot.mfdw")


def test_open_record_goes_to_its_page(qtbot: QtBot, window: MainWindow) -> None:
    centre = window._require_workspace().organisation.centres()[0]
    window.open_record("centre", centre.uid)
    settle(qtbot, window)
    page = window.stack.built("settings")
    assert isinstance(page, SettingsPage)
    table = page.section("centre").table  # type: ignore[attr-defined]
    assert table.current_row().uid == centre.uid


def test_right_to_left_mirrors_the_frame(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    try:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        qtbot.waitUntil(lambda: window.rail.mapTo(window, window.rail.rect().topLeft()).x() > 600)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_another_language_builds_the_window_anew_on_the_same_database(
    qtbot: QtBot, qapp: QApplication, application: Application, window: MainWindow
) -> None:
    settle(qtbot, window)
    branch = window.top._place.text()
    try:
        application._preferences.change(language="ur")
        anew = application.window
        assert anew is not window
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        settle(qtbot, anew)
        assert anew.top._place.text() == branch
    finally:
        application._preferences.change(language="en")
        settle(qtbot, application.window)


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.id)
def test_every_control_has_a_name_for_screen_readers(
    qtbot: QtBot, window: MainWindow, spec: PageSpec
) -> None:
    window.show_page(spec.id)
    settle(qtbot, window)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTableView)
    controls: list[QWidget] = [each for kind in kinds for each in window.findChildren(kind)]
    nameless = [
        f"{type(each).__name__} in {type(each.parentWidget()).__name__}"
        for each in controls
        if each.isVisible() and not (each.accessibleName() or _words_of(each))
    ]
    assert nameless == []


def _words_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_no_minute_is_told_to_a_window_whose_program_has_ended(
    qtbot: QtBot, tmp_path: Path
) -> None:
    preferences = Preferences(Settings(theme="light"), tmp_path / "settings.json")
    jobs = JobRunner()
    window = MainWindow(jobs, preferences, WindowState(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    assert window.frame.clock.isActive()
    jobs.shutdown()
    jobs.deleteLater()
    qtbot.waitUntil(lambda: not window.frame.clock.isActive(), timeout=PATIENCE)
