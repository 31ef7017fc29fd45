"""The start of the program: from the start of Python to its paint, its data, its services."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from mfdw_desktop.__main__ import prepare

prepare()
from mfdw_desktop import app  # noqa: E402 - as `__main__` does it

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace


class Timed(app.Application):
    """Notes when each thing is there, and ends with the last."""

    moments: dict[str, float]

    def open(self, path: Path, passphrase: str | None = None) -> None:
        self.moments = {"shown_at": time.time()}
        super().open(path, passphrase)

    def _on_first_screen(self, screen: object) -> None:
        super()._on_first_screen(screen)
        self.window.repaint()
        self.moments["data_at"] = time.time()

    def _on_opened(self, workspace: Workspace) -> None:
        self.moments["ready_at"] = time.time()
        self.moments.setdefault("data_at", self.moments["ready_at"])
        print(json.dumps(self.moments), flush=True)
        os._exit(0)


if __name__ == "__main__":
    app.Application = Timed  # type: ignore[misc]
    app.main([sys.argv[1]])
