"""The log file: what the program did, never whom it was about."""

from __future__ import annotations

import io
import logging
import os
from logging.handlers import RotatingFileHandler

from mfdw_desktop.common import paths


def start(*, debug: bool = False) -> None:
    """Send log lines to a rotating file in the data folder."""
    folder = paths.data_folder() / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    root = logging.getLogger()
    for earlier in [each for each in root.handlers if isinstance(each, _LogFile)]:
        root.removeHandler(earlier)
        earlier.close()
    handler = _LogFile(
        folder / "mfdw.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if debug else logging.INFO)


class _LogFile(RotatingFileHandler):
    """Our own handler, told apart from others when the log is started again."""

    def _open(self) -> io.TextIOWrapper:
        """Open the file for this user alone."""
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, paths.PRIVATE)
        return io.TextIOWrapper(os.fdopen(handle, "ab"), encoding=self.encoding)
