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

    def _show_first(self) -> None:
        super()._show_first()
        self.window.repaint()
        self.moments["data_at"] = time.time()

    def _on_opened(self, workspace: Workspace) -> None:
        self.moments["ready_at"] = time.time()
        self.moments.setdefault("data_at", self.moments["ready_at"])
        print(json.dumps(self.moments), flush=True)
        os._exit(0)


if __name__ == "__main__":
    app.Application = Timed  # type: ignore[misc, assignment]
    app.main([sys.argv[1]])
