"""Work off the GUI thread, in two lanes: one writer in turn, two readers newest first.

Every signal and callback arrives in the GUI thread. Give bound methods of QObjects as
callbacks: a lambda outlives the dialog it speaks of.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from mfdw_desktop.common.errors import AppError
from mfdw_desktop.common.progress import CancelledError, Progress

Work = Callable[[Progress], Any]
Receiver = Callable[[Any], object]

READERS = 2
PATIENCE_SECONDS = 10.0

logger = logging.getLogger(__name__)


class Job(QObject):
    """One piece of work under way, in the lane of writing (`key` empty) or of reading."""

    progressed = Signal(int, int, str)
    gave = Signal(object)
    """What is there already, before the whole is."""
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, title: str, work: Work, parent: JobRunner, *, key: str = "") -> None:
        super().__init__(parent)
        self.title, self.key = title, key
        self.has_failure_handler = False
        self.progress = Progress(self._report, hand=self._give)
        self._work, self._runner = work, parent

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self.progress.cancel()

    def run(self) -> tuple[Any, BaseException | None]:
        """Do the work on the thread of a lane; return its result or its error."""
        try:
            self.progress.check()
            return self._work(self.progress), None
        except BaseException as error:  # noqa: BLE001 - carried to the GUI thread, not swallowed
            return None, error

    def _report(self, done: int, total: int, step: str) -> None:
        self._runner.reported.emit(self, done, total, step)

    def _give(self, part: object) -> None:
        self._runner.handed.emit(self, part)


class JobRunner(QObject):
    """Start work in one of the two lanes and bring its result back to the GUI thread."""

    started = Signal(object)
    ended = Signal(object)
    broke = Signal(object, object)
    """A job failed and nobody had asked to be told: (job, error)."""
    reported = Signal(object, int, int, str)
    handed = Signal(object, object)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: set[Job] = set()
        self._writing: deque[Job] = deque()
        self._reading: deque[Job] = deque()
        self._wake = threading.Condition()
        self._is_open = True
        self._threads: list[threading.Thread] = []
        queued = Qt.ConnectionType.QueuedConnection
        self._finished.connect(self._on_finished, queued)
        self.reported.connect(self._on_reported, queued)
        self.handed.connect(self._on_handed, queued)

    def write(
        self,
        title: str,
        work: Work,
        *,
        then: Receiver | None = None,
        failed: Receiver | None = None,
        cancelled: Callable[[], object] | None = None,
        quiet: bool = False,
    ) -> Job:
        """Run `work` on the writer thread, in the order of the calls, shown in the job bar.

        What is done within a blink is `quiet`: it is not shown.
        """
        job = self._make(title, work, "", then=then, failed=failed)
        if cancelled is not None:
            job.cancelled.connect(cancelled)
        if not quiet:
            self.started.emit(job)
        self._enqueue(job)
        return job

    def read(
        self,
        key: str,
        work: Work,
        *,
        then: Receiver,
        failed: Receiver | None = None,
        part: Receiver | None = None,
    ) -> Job:
        """Run `work` on a reader, newest first; it takes the place of an older one of `key`.

        The result of work that was overtaken is never delivered, nor what it gave in part.
        """
        job = self._make(key, work, key, then=then, failed=failed)
        if part is not None:
            job.gave.connect(part)
        self._enqueue(job)
        return job

    def is_writing(self) -> bool:
        """Tell whether a write waits or runs."""
        return any(not job.key for job in self._jobs)

    def shutdown(self) -> None:
        """Stop all work and wait for the threads; a write under way rolls back."""
        with self._wake:
            self._is_open = False
            for job in self._jobs:
                job.cancel()
            self._writing.clear()
            self._reading.clear()
            self._wake.notify_all()
        for thread in self._threads:
            thread.join(PATIENCE_SECONDS)

    def _make(
        self, title: str, work: Work, key: str, *, then: Receiver | None, failed: Receiver | None
    ) -> Job:
        job = Job(title, work, self, key=key)
        self._jobs.add(job)
        if then is not None:
            job.succeeded.connect(then)
        if failed is not None:
            job.has_failure_handler = True
            job.failed.connect(failed)
        return job

    def _enqueue(self, job: Job) -> None:
        with self._wake:
            self._start_threads()
            if job.key:
                self._overtake(job)
                self._reading.append(job)
            else:
                self._writing.append(job)
            self._wake.notify_all()

    def _overtake(self, newer: Job) -> None:
        """Drop what waits under the key of `newer`, and the result of what runs under it."""
        for older in [each for each in self._reading if each.key == newer.key]:
            self._reading.remove(older)
            self._finished.emit(older, None, CancelledError())
        for older in self._jobs:
            if older.key == newer.key and older is not newer:
                older.cancel()

    def _start_threads(self) -> None:
        if self._threads:
            return
        lanes = [("writer", self._writing, False)]
        lanes += [(f"reader-{number}", self._reading, True) for number in range(READERS)]
        for name, waiting, newest_first in lanes:
            thread = threading.Thread(
                target=self._serve, args=(waiting, newest_first), name=name, daemon=True
            )
            self._threads.append(thread)
            thread.start()

    def _serve(self, waiting: deque[Job], newest_first: bool) -> None:
        """Work off one lane until the runner is shut down."""
        while True:
            with self._wake:
                while self._is_open and not waiting:
                    self._wake.wait()
                if not self._is_open:
                    return
                job = waiting.pop() if newest_first else waiting.popleft()
            result, error = job.run()
            self._finished.emit(job, result, error)

    def _on_reported(self, job: Job, done: int, total: int, step: str) -> None:
        if job in self._jobs:
            job.progressed.emit(done, total, step)

    def _on_handed(self, job: Job, part: object) -> None:
        if job in self._jobs and not job.progress.is_cancelled:
            job.gave.emit(part)

    def _on_finished(self, job: Job, result: Any, error: BaseException | None) -> None:
        if job not in self._jobs:
            return
        self._jobs.discard(job)
        if isinstance(error, CancelledError) or (job.key and job.progress.is_cancelled):
            job.cancelled.emit()
        elif error is not None:
            self._on_failed(job, error)
        else:
            job.succeeded.emit(result)
        job.ended.emit()
        self.ended.emit(job)
        job.deleteLater()

    def _on_failed(self, job: Job, error: BaseException) -> None:
        if not isinstance(error, AppError):
            logger.error("job failed", exc_info=error)
        if job.has_failure_handler:
            job.failed.emit(error)
        else:
            self.broke.emit(job, error)
