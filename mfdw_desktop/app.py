"""The composition root: arguments, paths, log, language, lock, window; then the services.

The window is painted first, then its first page is built. Only then are SQLAlchemy and all
that hangs on it imported, on the writer thread: two threads that import and draw at a time
are both slow (`performance.md` 7).
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from mfdw_desktop import __version__
from mfdw_desktop.common import clock, i18n, paths, settings
from mfdw_desktop.common.errors import AppError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.languages import use_language
from mfdw_desktop.ui.main_window import MainWindow
from mfdw_desktop.ui.preferences import Preferences
from mfdw_desktop.ui.single_instance import SingleInstance
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from mfdw_desktop.domain.institutions import InstitutionDraft
    from mfdw_desktop.services.workspace import Workspace

DEMO_NAME = "sample-branch"
KEY_NEEDED, KEY_WRONG = "database-key-needed", "database-key"

logger = logging.getLogger(__name__)


class Options(NamedTuple):
    """What was said on the command line of the window."""

    database: Path | None
    demo: bool
    smoke: bool
    debug: bool
    language: str


def parse(argv: Sequence[str] | None) -> Options:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(prog="mfdw-desktop", description="The window of MFDW Desktop")
    parser.add_argument("database", nargs="?", type=Path, help="database to open")
    parser.add_argument("--demo", action="store_true", help="open the sample branch")
    parser.add_argument("--smoke", action="store_true", help="show every page once, then quit")
    parser.add_argument("--debug", action="store_true", help="write more into the log")
    parser.add_argument("--lang", default="", choices=("", *i18n.LANGUAGES), help="language")
    parser.add_argument("--version", action="version", version=__version__)
    found = parser.parse_args(argv)
    return Options(found.database, found.demo, found.smoke, found.debug, found.lang)


class Application(QObject):
    """Open databases, make the services, and hand them to the window."""

    def __init__(self, app: QApplication, preferences: Preferences, state: WindowState) -> None:
        super().__init__()
        self._app = app
        self._preferences, self._state = preferences, state
        self._language = (preferences.value.language, preferences.value.own_digits)
        self.jobs = JobRunner(self)
        self.window = self._make_window()
        self._workspace: Workspace | None = None
        self._instance: SingleInstance | None = None
        self._path: Path | None = None
        self._passphrase: str | None = None
        self._waiting: tuple[str, Callable[[Progress], Workspace]] | None = None
        self._is_changed = False
        self.is_open = False
        preferences.changed.connect(self._on_preferences_changed)

    def _make_window(self) -> MainWindow:
        window = MainWindow(self.jobs, self._preferences, self._state)
        window.open_wanted.connect(self._on_open_wanted)
        window.setup_wanted.connect(self._on_setup_wanted)
        window.demo_wanted.connect(self.open_demo)
        window.reopen_wanted.connect(self._on_reopen_wanted)
        window.closing.connect(self._on_closing)
        window.actions_.changed.connect(self._on_changed)
        return window

    def _speak(self, now: settings.Settings) -> None:
        """Build the window anew in another language, on the same database."""
        self._language = (now.language, now.own_digits)
        use_language(self._app, now.language, own_digits=now.own_digits)
        old, self.window = self.window, self._make_window()
        self.window.setGeometry(old.geometry())
        if self._workspace is not None and self._path is not None:
            self.window.stack.current = old.stack.current
            self.window.show_opening(self._path.stem, str(self._path))
            self.window.set_workspace(self._workspace)
            self.window.choose_branch(old.context.branch())
            shown = self.window.stack.shown()
            if shown is not None:
                shown.open("appearance", "")  # where the language was chosen
        else:
            self.window.show_start()
        self.window.show()
        old.hide()
        old.deleteLater()

    def is_ready(self) -> bool:
        """Tell whether a database is open."""
        return self.is_open

    def claim(self, path: Path) -> bool:
        """Lock a database for this window; False when another window has it and was called."""
        if self._instance is not None and self._instance.path == path.absolute():
            return True
        instance = SingleInstance(path, self)
        if not instance.claim():
            return False
        if self._instance is not None:
            self._instance.release()
        self._instance = instance
        instance.called.connect(self._on_called)
        return True

    def open(self, path: Path, passphrase: str | None = None) -> None:
        """Open a database: the frame at once, the services a moment later."""
        if not self.claim(path):
            return
        self._passphrase = passphrase
        self._begin(path, partial(_open, path, passphrase), title=tr("Opening the database"))

    def open_demo(self) -> None:
        """Open the sample branch; it is made at the first time."""
        path = paths.data_folder() / f"{DEMO_NAME}{paths.DATABASE_SUFFIX}"
        if not self.claim(path):
            return
        title = tr("Opening the database") if path.exists() else tr("Making the sample branch")
        self._begin(path, partial(_open_demo, path), title=title)

    def _begin(self, path: Path, work: Callable[[Progress], Workspace], *, title: str) -> None:
        self._close_workspace()
        self._path, self._waiting = path, (title, work)
        self.window.show_opening(path.stem, str(path))
        QTimer.singleShot(0, self._make_services)

    def _make_services(self) -> None:
        if self._waiting is None:
            return
        (title, work), self._waiting = self._waiting, None
        self.jobs.write(title, work, then=self._on_opened, failed=self._on_open_failed)
        if self._instance is not None:
            self._instance.listen()

    def _on_opened(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.is_open, self._is_changed = True, False
        now = self._preferences.value.with_database(str(self._path))
        self._preferences.change(
            last_database=now.last_database, recent_databases=now.recent_databases
        )
        self.window.set_workspace(workspace)

    def _on_open_failed(self, error: BaseException) -> None:
        if self._instance is not None:
            self._instance.release()
            self._instance = None
        was_given = self._passphrase is not None
        code = error.code if isinstance(error, AppError) else ""
        is_locked = code == KEY_NEEDED or (code == KEY_WRONG and was_given)
        if is_locked and self._path is not None:
            self.window.show_start()
            self._ask_for_key(self._path, was_wrong=was_given)
        else:
            self.window.show_start(error)

    def _ask_for_key(self, path: Path, *, was_wrong: bool) -> None:
        from mfdw_desktop.ui.first_run.key_dialog import KeyDialog

        dialog = KeyDialog(path.name, self.window, was_wrong=was_wrong)
        dialog.key_given.connect(self._on_key_given)
        dialog.open()

    def _on_key_given(self, passphrase: str) -> None:
        if self._path is not None:
            self.open(self._path, passphrase)

    def _on_open_wanted(self, path: str) -> None:
        self.open(Path(path))

    def _on_reopen_wanted(self) -> None:
        if self._path is not None:
            self.open(self._path, self._passphrase)

    def _on_setup_wanted(self, path: str, draft: InstitutionDraft) -> None:
        target = Path(path)
        if self.claim(target):
            self._begin(target, partial(_set_up, target, draft), title=tr("Setting up the branch"))

    def _on_called(self) -> None:
        """Come to the front: a second window was started on the same database."""
        self.window.setWindowState(
            self.window.windowState() & ~Qt.WindowState.WindowMinimized
            | Qt.WindowState.WindowActive
        )
        self.window.raise_()
        self.window.activateWindow()

    def _on_preferences_changed(self, now: settings.Settings) -> None:
        if theme.choice != now.theme:
            theme.choose(now.theme)
        if self._language != (now.language, now.own_digits):
            self._speak(now)

    def _on_changed(self) -> None:
        self._is_changed = True

    def _on_closing(self) -> None:
        self.jobs.shutdown()
        self._back_up()
        self._close_workspace()
        if self._instance is not None:
            self._instance.release()

    def _back_up(self) -> None:
        """Copy the database when it was changed; a copy that fails must not hold the window."""
        if self._workspace is None or not self._is_changed:
            return
        self.window.hide()
        try:
            self._workspace.backups.automatic("exit")
        except AppError as error:
            logger.warning("no backup at the end: %s", error.code)

    def _close_workspace(self) -> None:
        clock.live_in(None)
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None


def _open(path: Path, passphrase: str | None, _progress: Progress) -> Workspace:
    from mfdw_desktop.services.workspace import open_workspace

    return open_workspace(path, passphrase=passphrase, upgrade_older=True)


def _set_up(path: Path, draft: InstitutionDraft, _progress: Progress) -> Workspace:
    from mfdw_desktop.services.setup import create_institution

    path.parent.mkdir(parents=True, exist_ok=True)
    return create_institution(path, draft)


def _open_demo(path: Path, progress: Progress) -> Workspace:
    from mfdw_desktop.services.workspace import open_workspace

    if not path.exists():
        from mfdw_desktop.services.demo import make_demo

        path.parent.mkdir(parents=True, exist_ok=True)
        workspace, _result = make_demo(path, progress=progress)
        return workspace
    return open_workspace(path, upgrade_older=True)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window and return its exit code."""
    options = parse(argv)
    stored = settings.load()
    if options.language:
        stored = replace(stored, language=options.language)
    app = start_qt(stored)
    preferences = Preferences(stored)
    application = Application(app, preferences, WindowState())
    sys.excepthook = _Reporter(application.window)
    target = options.database or _last(stored)
    if not options.demo and target is not None and not application.claim(target):
        return 0
    starter = _Starter(application, target, options)
    application.window.painted.connect(starter.begin)
    starter.prepare()
    application.window.show()
    if options.smoke:
        from mfdw_desktop.ui.smoke import Smoke

        is_opening = target is not None or options.demo
        Smoke(application.window, application.is_ready if is_opening else _at_once, app)
    return app.exec()


def _at_once() -> bool:
    """Tell that the smoke run waits for no database: pages are built, but not filled."""
    return True


def start_qt(stored: settings.Settings) -> QApplication:
    """Return the Qt application in the language, direction and theme of the settings."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("MFDW Desktop")
    app.setApplicationVersion(__version__)
    app.setWindowIcon(QIcon(str(paths.resources_folder() / "icons" / "mfdw.svg")))
    use_language(app, stored.language, own_digits=stored.own_digits)
    theme.start(app, choice=stored.theme)
    return app


class _Starter(QObject):
    """Open the database after the first paint: nothing of the services is made before."""

    def __init__(self, application: Application, target: Path | None, options: Options) -> None:
        super().__init__(application)
        self._application, self._target = application, target
        self._demo, self._debug = options.demo, options.debug

    def prepare(self) -> None:
        """Show what will be there at the first paint: the frame, or the first run."""
        if self._target is None and not self._demo:
            self._application.window.show_start()
        elif self._target is not None:
            self._application.window.show_empty(self._target.stem, str(self._target))
        else:
            self._application.window.show_empty("", "")

    def begin(self) -> None:
        """Go on by steps, so that the window answers in between."""
        from mfdw_desktop.ui.collector import Collector

        Collector(self)
        if self._target is not None or self._demo:
            self._application.window.stack.bring()
        QTimer.singleShot(0, self._open)

    def _open(self) -> None:
        """Open what was asked for, and begin the log."""
        if self._demo:
            self._application.open_demo()
        elif self._target is not None:
            self._application.open(self._target)
        QTimer.singleShot(0, self._start_log)

    def _start_log(self) -> None:
        from mfdw_desktop.common import logs  # with sockets in its luggage: 20 ms

        logs.start(debug=self._debug)


class _Reporter:
    """Show what nobody caught: a bug, with its versions and traceback."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> Any:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from mfdw_desktop.ui import errors

        errors.show(error, self._window)


def _last(stored: settings.Settings) -> Path | None:
    """Return the database that was open last, or the default one, if it is there."""
    for name in (stored.last_database, str(paths.default_database())):
        if name and Path(name).is_file():
            return Path(name)
    return None
