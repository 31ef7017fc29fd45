"""The log file: what the program did, never whom it was about."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import traceback
from copy import copy
from logging.handlers import RotatingFileHandler
from typing import Any

from mfdw_desktop.common import paths


def start(*, debug: bool = False) -> None:
    """Send log lines to a rotating file in the data folder, where there can be one."""
    folder = paths.data_folder() / "logs"
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    root = logging.getLogger()
    for earlier in [each for each in root.handlers if isinstance(each, _LogFile)]:
        root.removeHandler(earlier)
        earlier.close()
    handler = _LogFile(
        folder / "mfdw.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if debug else logging.INFO)
    # Fills the log with what it consists of at every new database.
    logging.getLogger("alembic.runtime.plugins").setLevel(logging.WARNING)


class _Discreet(logging.Formatter):
    """Writes where an error came from and its kind: its words may quote a name or an answer."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record, without what another formatter left in it."""
        own = copy(record)
        own.exc_text = None
        return super().format(own)

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the name is logging's
        """Return the places of an error and of those behind it, without their words."""
        parts, error = [], ei[1]
        while error is not None:
            places = traceback.format_list(traceback.extract_tb(error.__traceback__))
            parts.append("".join([*places, f"{type(error).__module__}.{type(error).__name__}"]))
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nin place of\n".join(parts)


class _LogFile(RotatingFileHandler):
    """Our own handler, told apart from others when the log is started again."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Go on: a full disk or a folder that cannot be written stops the log, not the work."""

    def _open(self) -> io.TextIOWrapper:
        """Open the file for this user alone."""
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, paths.PRIVATE)
        return io.TextIOWrapper(os.fdopen(handle, "ab"), encoding=self.encoding)
