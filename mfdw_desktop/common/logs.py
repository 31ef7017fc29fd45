"""The log file: what the program did, never whom it was about."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler

from mfdw_desktop.common import paths


def start(*, debug: bool = False) -> None:
    """Send log lines to a rotating file in the data folder."""
    folder = paths.data_folder() / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "mfdw.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if debug else logging.INFO)
