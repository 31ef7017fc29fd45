"""Show every page once and quit: how an installer finds out that all is there."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from mfdw_desktop.ui.jobs import Job
from mfdw_desktop.ui.main_window import MainWindow
from mfdw_desktop.ui.pages import PAGES

PATIENCE_SECONDS = 60
TICK_MS = 100


class _Faults(logging.Handler):
    """Notes whether anything was logged as an error, as a page does that shows one itself."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.has_any = False

    def emit(self, record: logging.LogRecord) -> None:
        """Note it."""
        self.has_any = True


class Smoke(QObject):
    """Walk through the pages; the exit code is 1 when one breaks or cannot be shown in time."""

    def __init__(self, window: MainWindow, is_ready: Callable[[], bool], app: QApplication) -> None:
        super().__init__(window)
        self._window, self._is_ready, self._app = window, is_ready, app
        self._left = [spec.id for spec in PAGES]
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        self._faults = _Faults()
        logging.getLogger().addHandler(self._faults)
        window.jobs.broke.connect(self._on_broke)
        sys.excepthook = self._on_exception

    def _on_broke(self, _job: Job, error: BaseException) -> None:
        self._on_exception(type(error), error, error.__traceback__)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        traceback.print_exception(kind, error, trace)
        self._timer.stop()
        self._app.exit(1)

    def _on_tick(self) -> None:
        self._ticks += 1
        if self._ticks > PATIENCE_SECONDS * 1000 // TICK_MS:
            self._app.exit(1)
        elif self._is_ready() and self._left:
            page = self._left.pop(0)
            self._window.show_page(page)
            if self._window.stack.shown() is None:
                self._app.exit(1)
        elif self._is_ready():
            self._timer.stop()
            self._window.close()
            self._app.exit(int(self._faults.has_any))
