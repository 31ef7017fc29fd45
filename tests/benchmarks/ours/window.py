"""The start of the program: from the start of Python to its paint, its data, its services."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

from mfdw_desktop.__main__ import prepare

prepare()
from mfdw_desktop import app  # noqa: E402 - as `__main__` does it

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mfdw_desktop.domain.today import Today
    from mfdw_desktop.services.workspace import Workspace
    from mfdw_desktop.ui.preferences import Preferences
    from mfdw_desktop.ui.window_state import WindowState


class Timed(app.Application):
    """Notes when each thing is there, and ends with the last."""

    def __init__(
        self, application: QApplication, preferences: Preferences, state: WindowState
    ) -> None:
        super().__init__(application, preferences, state)
        self.moments: dict[str, float] = {}
        self.window.painted.connect(self._on_painted)

    def _on_painted(self) -> None:
        self.moments["shown_at"] = time.time()

    def _on_opened(self, workspace: Workspace) -> None:
        from mfdw_desktop.ui.today.page import TodayView

        self.moments["ready_at"] = time.time()
        fill = TodayView._on_read

        def filled(page: TodayView, found: Today | None) -> None:
            fill(page, found)
            self.window.repaint()
            print(json.dumps({**self.moments, "data_at": time.time()}), flush=True)
            os._exit(0)

        TodayView._on_read = filled  # type: ignore[assignment, method-assign]
        super()._on_opened(workspace)


if __name__ == "__main__":
    app.Application = Timed  # type: ignore[misc, assignment]
    app.main([sys.argv[1]])
