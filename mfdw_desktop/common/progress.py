"""Progress of a long piece of work, and the way to stop it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

Report = Callable[[int, int, str], None]


class CancelledError(Exception):
    """The user asked to stop; not an error."""


class Progress:
    """What work is given: it reports, and learns of a cancel at each report."""

    def __init__(
        self,
        report: Report | None = None,
        stop: threading.Event | None = None,
        *,
        every: float = 0.05,
    ) -> None:
        self._report = report
        self._stop = stop or threading.Event()
        self._every = every
        self._last = 0.0
        self._step = ""

    def report(self, done: int, total: int, step: str = "") -> None:
        """Tell how far the work is; `total` 0 means not known.

        Raises:
            CancelledError: the user asked to stop.
        """
        self.check()
        now = time.monotonic()
        if now - self._last < self._every and done != total and step == self._step:
            return
        self._last, self._step = now, step
        if self._report is not None:
            self._report(done, total, step)

    def check(self) -> None:
        """Raise CancelledError when the user asked to stop."""
        if self._stop.is_set():
            raise CancelledError

    def cancel(self) -> None:
        """Ask the work to stop at its next report. Safe from any thread."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._stop.is_set()
