"""Progress of a long piece of work, and the way to stop it."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable

Report = Callable[[int, int, str], None]
Hand = Callable[[object], None]


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
        hand: Hand | None = None,
    ) -> None:
        self._report, self._hand = report, hand
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

    def give(self, part: object) -> None:
        """Hand over what is there already, before the whole is.

        Raises:
            CancelledError: the user asked to stop.
        """
        self.check()
        if self._hand is not None:
            self._hand(part)

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


class BesideProgress(Progress):
    """Of work on a thread of its own, beside another's: what it reports waits to be told.

    It stops when the other is asked to stop, and can be stopped alone.
    """

    def __init__(self, other: Progress) -> None:
        super().__init__(self._keep)
        self._other = other
        self._told: queue.SimpleQueue[tuple[int, int, str]] = queue.SimpleQueue()

    def _keep(self, done: int, total: int, step: str) -> None:
        self._told.put((done, total, step))

    def tell(self) -> None:
        """Report to the other, from its own thread, what was reported here since."""
        while not self._told.empty():
            self._other.report(*self._told.get())
        self._other.check()

    def check(self) -> None:
        """Raise CancelledError when this work or the other was asked to stop."""
        self._other.check()
        super().check()

    @property
    def is_cancelled(self) -> bool:
        """Whether a stop was asked for, of this work or the other."""
        return super().is_cancelled or self._other.is_cancelled
