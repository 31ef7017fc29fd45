"""The stage of the gallery: a window on a sample branch, and the registry of pictures."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mfdw_desktop.app import Application
from mfdw_desktop.common.settings import Settings
from mfdw_desktop.ui.page import Page
from mfdw_desktop.ui.preferences import Preferences
from mfdw_desktop.ui.theme import theme as look
from mfdw_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace

PATIENCE_SECONDS = 60.0
QUIET_SECONDS = 0.25

Scene = Callable[["Stage"], "QWidget | QPixmap | None"]
PICTURES: dict[str, Scene] = {}


def picture(name: str) -> Callable[[Scene], Scene]:
    """Register a scene: it sets the stage and may return what to grab instead of the window."""

    def register(scene: Scene) -> Scene:
        PICTURES[name] = scene
        return scene

    return register


class Stage:
    """A window on a sample branch, driven by scenes."""

    def __init__(
        self,
        app: QApplication,
        database: Path,
        scratch: Path,
        *,
        theme: str,
        language: str = "en",
        quiet_seconds: float = QUIET_SECONDS,
    ) -> None:
        self.app = app
        self._quiet_seconds = quiet_seconds
        self.database = database
        chosen = Settings(theme=theme, language=language)
        preferences = Preferences(chosen, scratch / "settings.json")
        self.application = Application(app, preferences, WindowState(scratch / "window.ini"))
        self.window = self.application.window
        self.found: dict[str, int] = {}
        """What one scene looked for long, for the others: a name to the id of a record."""

    def show(self, size: tuple[int, int]) -> None:
        """Show the window with the first run, and the sample branch not yet open."""
        self.window.resize(*size)
        self.window.show_start()
        self.window.show()
        self.settle()

    def open(self) -> Workspace:
        """Open the sample branch, once."""
        if not self.application.is_open:
            self.application.open(self.database)
            self.wait_until(lambda: self.application.is_open)
            self.settle()
        return self.window.context.workspace()

    def go(self, page: str) -> Page:
        """Show a page with everything loaded."""
        self.open()
        self.window.show_frame(True)
        self.window.show_page(page)
        self.settle()
        found = self.window.stack.built(page)
        assert found is not None
        return found

    def begin(self) -> None:
        """Show the choices of the first run, whatever was shown before."""
        self.window.show_frame(False)
        self.window.stack.setCurrentWidget(self.window.first_run)
        self.settle()

    def settle(self) -> None:
        """Wait until no work is under way and all is painted."""
        jobs = self.application.jobs
        self.wait_until(lambda: not jobs._jobs)
        end = time.monotonic() + self._quiet_seconds
        while time.monotonic() < end or jobs._jobs:
            self.app.processEvents()
            time.sleep(0.01)

    def wake(self) -> None:
        """Make the window the active one, so that it can have the focus."""
        self.window.activateWindow()
        self.settle()

    def wait_until(self, is_done: Callable[[], bool]) -> None:
        """Let the window live until something is done."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not is_done():
            if time.monotonic() > end:
                raise TimeoutError("the window did not come to rest")
            self.app.processEvents()
            time.sleep(0.01)

    def grab(self) -> QPixmap:
        """Return the window with the dialog that is open over it."""
        whole = self.window.grab()
        for dialog in self.dialogs():
            spare = self.window.size() - dialog.size()
            with QPainter(whole) as painter:
                corner = QPoint(spare.width() // 2, spare.height() // 2)
                painter.drawPixmap(corner, dialog.grab())
                painter.setPen(look.colour("outline"))
                painter.drawRect(QRect(corner, dialog.size()))
        return whole

    def dialogs(self) -> list[QDialog]:
        """Return the dialogs that are open, one that stands over another behind it."""
        found = [
            each
            for each in self.app.topLevelWidgets()
            if isinstance(each, QDialog) and each.isVisible()
        ]
        return sorted(found, key=_depth)

    def roots(self) -> list[QWidget]:
        """Return the windows in sight."""
        return [self.window, *self.dialogs()]

    def end(self) -> None:
        """Close the window and let go of everything, where others go on in the process."""
        self.window.close()
        self.settle()
        for each in (self.window, self.application):
            each.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close_dialogs(self) -> None:
        """Close what a scene has left open."""
        for each in self.app.topLevelWidgets():
            if isinstance(each, QDialog):
                each.done(0)
        self.window.undo_bar.hide()
        self.window.top.search.clear()
        self.settle()


def _depth(widget: QWidget) -> int:
    """Return over how many widgets one stands; the bounds of windows do not count."""
    above = widget.parentWidget()
    return 0 if above is None else 1 + _depth(above)
