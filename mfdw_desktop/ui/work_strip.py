"""The writer's work in the status strip: what runs, how far it is, and the way to stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from mfdw_desktop.ui.jobs import Job, JobRunner
from mfdw_desktop.ui.widgets.status import JobBar


class WorkStrip(QObject):
    """Follow the jobs of the writer in the order in which they run."""

    def __init__(self, jobs: JobRunner, bar: JobBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._waiting: list[Job] = []
        jobs.started.connect(self._on_started)
        jobs.ended.connect(self._on_ended)
        bar.cancelled.connect(self._on_cancelled)

    @property
    def title(self) -> str:
        """What runs now; empty when nothing does."""
        return self._waiting[0].title if self._waiting else ""

    def stop_all(self, then: Callable[[], object]) -> None:
        """Cancel everything and call `then`, a bound method, as each job has ended."""
        for job in list(self._waiting):
            job.ended.connect(then)
            job.cancel()

    def _on_started(self, job: Job) -> None:
        job.progressed.connect(self._on_progressed)
        self._waiting.append(job)
        if len(self._waiting) == 1:
            self._bar.begin(job.title)

    def _on_progressed(self, done: int, total: int, step: str) -> None:
        if self._waiting and self.sender() is self._waiting[0]:
            self._bar.report(done, total, step)

    def _on_ended(self, job: Job) -> None:
        if job not in self._waiting:
            return
        self._waiting.remove(job)
        if self._waiting:
            self._bar.begin(self._waiting[0].title)
        else:
            self._bar.hide()

    def _on_cancelled(self) -> None:
        if self._waiting:
            self._waiting[0].cancel()
